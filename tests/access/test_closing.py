"""Closing an organization, and opening it again (api-identity 3.3, behaviour L-36)."""

import pytest

from procession.app.scheduler import launch_due
from procession.people import closing
from support.cast import PASSWORD, Cast
from support.small import a_template

SURE = {"current_password": PASSWORD}


def test_an_administrator_closes_the_organization_and_nobody_gets_in_any_more(cast: Cast):
    assert cast.ann.delete("", SURE).status == 204
    for who in (cast.ann, cast.bob, cast.lia):
        refused = who.get("/users")
        assert (refused.status, refused.json["code"]) == (403, "wrong_organization")
    assert cast.gus.get(f"/guests/{cast.gus.code}/tasks").status == 401
    assert cast.ann.get("/me/organizations").data == []
    assert cast.ann.get("/me").data["email"] == cast.ann.email
    assert cast.eve.get("/users").status == 200
    assert cast.ann.delete("", SURE).status == 403


@pytest.mark.parametrize("body", [None, {}, {"current_password": "Wrong-Horse-9"}, {"current_password": ""}])
def test_without_the_present_password_nothing_is_closed(cast: Cast, body: object):
    refused = cast.ann.delete("", body)
    assert (refused.status, refused.json["code"]) == (403, "step_up_required")
    assert cast.ann.get("").status == 200


def test_only_administrators_close_it(cast: Cast):
    for who in (cast.bob, cast.lia, cast.gus):
        assert who.delete("", SURE).status == 403
    assert cast.ann.get("").status == 200


def test_nothing_of_a_closed_organization_starts_by_itself_and_all_of_it_comes_back(cast: Cast):
    template = a_template(cast.ann)
    asked = {"checklist_id": template, "frequency": "daily", "next_run_at": "2020-01-01 09:00:00"}
    made = cast.ann.post("/schedules", asked)
    assert made.status in {200, 201}, made
    cast.ann.delete("", SURE)
    assert cast.stage.loop.run_until_complete(launch_due(cast.database)) == 0
    cast.database.perform_now(lambda work: closing.reopen(work, cast.acme))
    assert cast.bob.get("/users").status == 200
    assert cast.gus.get(f"/guests/{cast.gus.code}/tasks").status == 200
    assert cast.ann.get("/schedules").data
