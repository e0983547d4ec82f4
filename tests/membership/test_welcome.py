"""A template that is launched for everybody who joins (behaviour E43, K7)."""

from typing import Any

import pytest

from support.cast import PASSWORD, Caller, Cast
from support.news import heard
from support.small import a_template


def settings(cast: Cast, **more: Any) -> Any:
    heard(cast.database)  # the cast is there already
    return cast.ann.put(f"/organizations/{cast.acme}", more)


def joins(cast: Cast, email: str = "kim@acme.example") -> int:
    """Somebody is invited and comes; their number."""
    named = {"email": email, "first_name": "Kim", "last_name": "Roe", "role": "standard", "message": "Join us."}
    invited = cast.ann.post("/users/invite", named).json
    accepted = cast.nobody().post(
        "/auth/accept-invitation", {"code": invited["invitation"]["code"], "password": PASSWORD}
    )
    assert accepted.status < 300, accepted.json
    return invited["data"]["id"]


def owners(by: Caller, run: str) -> list[list[int]]:
    return [task["owners"]["users"] for task in by.get(f"/runs/{run}/tasks", per_page=100).data]


def log(cast: Cast) -> list[str]:
    return [one["message"] for one in cast.ann.get("/system-logs", event="member_not_welcomed").data]


def test_it_starts_when_the_member_has_come_and_what_is_nobodys_is_theirs(cast: Cast) -> None:
    """behaviour E43: the new member is the starter."""
    ann, bob = cast.ann, cast.bob
    theirs = {"title": "Sign", "assign_run_starter": False}
    template = a_template(ann, "Read", theirs, {"title": "Prepare the desk", "assignees": [bob.number]})
    assert settings(cast, onboarding_template_id=template).data["onboarding_template_id"] == template
    kim = joins(cast)
    assert ann.get("/runs").data == []
    heard(cast.database)
    (run,) = ann.get("/runs").data
    assert (run["checklist_id"], run["started_by"], run["owner_id"]) == (template, kim, kim)
    assert owners(ann, run["id"]) == [[kim], [kim], [bob.number]]
    heard(cast.database)
    assert len(ann.get("/runs").data) == 1
    assert log(cast) == []


def test_nothing_starts_while_it_is_switched_off_or_none_is_chosen(cast: Cast) -> None:
    """behaviour K7."""
    template = a_template(cast.ann, "Read")
    settings(cast, onboarding_template_id=template, enable_onboarding_template=False)
    joins(cast)
    settings(cast, onboarding_template_id=None, enable_onboarding_template=True)
    joins(cast, "lou@acme.example")
    heard(cast.database)
    assert cast.ann.get("/runs").data == []


@pytest.mark.parametrize("wrong", ["unknown", "archived", "document", "empty", "asks", "elsewhere"])
def test_a_template_that_cannot_be_launched_for_newcomers_is_refused(cast: Cast, wrong: str) -> None:
    """behaviour E43: a procedure, with a step, without required kick-off fields."""
    ann = cast.ann
    asked = [{"label": "Why", "field_type": "text", "required": True}]
    chosen = {
        "unknown": lambda: "no-id",
        "archived": lambda: a_template(ann, "Read"),
        "document": lambda: a_template(ann, type="document"),
        "empty": lambda: a_template(ann),
        "asks": lambda: a_template(ann, "Read", prerun=asked),
        "elsewhere": lambda: a_template(cast.eve, "Read"),
    }[wrong]()
    if wrong == "archived":
        ann.delete(f"/checklists/{chosen}")
    refused = settings(cast, onboarding_template_id=chosen, name="Another")
    assert (refused.status, list(refused.json["errors"])) == (422, ["onboarding_template_id"])
    shown = ann.get(f"/organizations/{cast.acme}").data
    assert (shown["name"], shown["onboarding_template_id"], shown["enable_onboarding_template"]) == ("Acme", None, True)


def test_only_administrators_choose_it(cast: Cast) -> None:
    template = a_template(cast.ann, "Read")
    for by in (cast.bob, cast.lia, cast.gus):
        assert by.put(f"/organizations/{cast.acme}", {"onboarding_template_id": template}).status == 403


def test_whoever_comes_comes_also_when_nothing_can_be_launched(cast: Cast) -> None:
    """What went wrong is in the system log, and other settings can be changed all the same."""
    ann = cast.ann
    template = a_template(ann, "Read")
    settings(cast, onboarding_template_id=template)
    ann.delete(f"/checklists/{template}")
    kim = joins(cast)
    heard(cast.database)
    assert ann.get(f"/users/{kim}").data["status"] == "active"
    assert ann.get("/runs").data == []
    heard(cast.database)
    (said,) = log(cast)
    assert said.startswith("The template for new members wasn't launched: ")
    assert "archived" in said
    assert settings(cast, onboarding_template_id=template, name="Acme Ltd").data["name"] == "Acme Ltd"
