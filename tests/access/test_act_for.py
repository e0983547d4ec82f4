"""Applications in their own name: adding members, and tokens of members (api-identity 2.4)."""

import pytest

from access.oauth import an_application, ask
from support.cast import Caller, Cast


@pytest.fixture
def connector(cast: Cast) -> Caller:
    made = an_application(cast)
    answer = ask(cast, grant_type="client_credentials", client_id=made["id"], client_secret=made["secret"])
    assert answer.json["expires_in"] == 604_800
    assert "refresh_token" not in answer.json
    return cast.nobody(Authorization=f"Bearer {answer.json['access_token']}")


def test_an_application_adds_a_member_who_is_active_at_once(cast: Cast, connector: Caller):
    body = {"first_name": "Kim", "last_name": "Ode", "email": "Kim@acme.example", "timezone": "Europe/Madrid"}
    made = connector.post(f"/applications/{cast.acme}/users", body)
    assert made.status == 201, made
    assert (made.data["email"], made.data["role"], made.data["active"]) == ("kim@acme.example", "standard", True)
    assert made.data["timezone"] == "Europe/Madrid"
    again = connector.post(f"/applications/{cast.acme}/users", body)
    assert (again.status, list(again.json["errors"])) == (422, ["email"])


@pytest.mark.parametrize("wrong", [{"timezone": "Mars/Base"}, {"first_name": " "}, {"email": "kim"}, {"role": "king"}])
def test_a_member_who_can_not_be_is_422(cast: Cast, connector: Caller, wrong: dict):
    body = {"first_name": "Kim", "last_name": "Ode", "email": "kim@acme.example"} | wrong
    assert connector.post(f"/applications/{cast.acme}/users", body).status == 422


def test_a_token_asked_for_acts_as_that_member_here_only(cast: Cast, connector: Caller):
    answer = connector.post(f"/applications/{cast.acme}/users/{cast.bob.email.replace('@', '%40')}/token")
    assert (answer.status, answer.json["token_type"], answer.json["expires_in"]) == (200, "Bearer", 7_776_000)
    assert "data" not in answer.json
    bob = cast.nobody(Authorization=f"Bearer {answer.json['access_token']}")
    assert bob.get("/me").data["id"] == cast.bob.number
    assert bob.get(f"/organizations/{cast.elsewhere}/users").status == 403
    shown = cast.bob.get("/oauth/tokens")
    assert shown.json["meta"]["pagination"]["total"] == 1
    assert shown.data[0]["organization_id"] == cast.acme
    assert cast.bob.delete(f"/oauth/tokens/{shown.data[0]['id']}").status == 204
    assert bob.get("/me").status == 401
    assert cast.bob.delete(f"/oauth/tokens/{shown.data[0]['id']}").status == 404


def test_nobody_ends_what_somebody_else_has_allowed(cast: Cast, connector: Caller):
    connector.post(f"/applications/{cast.acme}/users/{cast.bob.email}/token")
    one = cast.bob.get("/oauth/tokens").data[0]["id"]
    assert cast.ann.get("/oauth/tokens").data == []
    assert cast.ann.delete(f"/oauth/tokens/{one}").status == 404


def test_unknown_people_are_404_and_people_elsewhere_422(cast: Cast, connector: Caller):
    assert connector.post(f"/applications/{cast.acme}/users/who@acme.example/token").status == 404
    assert connector.post(f"/applications/{cast.acme}/users/{cast.eve.email}/token").status == 422


def test_an_application_opens_no_other_organization(cast: Cast, connector: Caller):
    answer = connector.post(f"/applications/{cast.elsewhere}/users/{cast.eve.email}/token")
    assert answer.status == 403
    assert answer.json["message"] == "You don't have application's permissions for this organization!"


def test_an_applications_own_token_is_401_where_people_work(cast: Cast, connector: Caller):
    for path in ("/me", "/users", "/checklists", "/oauth/clients", "/oauth/personal-access-tokens"):
        assert connector.get(path).status == 401, path


def test_people_are_told_that_it_is_for_applications(cast: Cast):
    for who in (cast.ann, cast.bob):
        answer = who.post(f"/applications/{cast.acme}/users/{cast.bob.email}/token")
        assert answer.status == 403
        assert "application's permissions" in answer.json["message"]
    assert cast.gus.post(f"/applications/{cast.acme}/users/{cast.bob.email}/token").status == 403


def test_a_token_held_by_an_application_makes_no_other_keys(cast: Cast, connector: Caller):
    text = connector.post(f"/applications/{cast.acme}/users/{cast.ann.email}/token").json["access_token"]
    ann = cast.nobody(Authorization=f"Bearer {text}")
    assert ann.post("/oauth/personal-access-tokens", {"name": "Stays"}).status == 403
    assert ann.post("/oauth/clients", {"name": "Another"}).status == 403
    assert ann.delete("/oauth/personal-access-tokens").status == 403
    assert ann.get("/users").status == 200


def test_a_member_who_is_disabled_gets_no_token(cast: Cast, connector: Caller):
    def disable(work):
        from sqlalchemy import update

        from procession.people.tables import membership
        from procession.plumbing.database.statements import everywhere, param

        work.run(
            everywhere(update(membership).where(membership.c.party == param("who")).values(status="disabled")),
            who=cast.bob.number,
        )

    cast.database.perform_now(disable)
    assert connector.post(f"/applications/{cast.acme}/users/{cast.bob.email}/token").status == 422
