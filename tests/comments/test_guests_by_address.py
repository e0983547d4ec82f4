"""`+address` in a comment assigns that guest to the task (behaviour F59, F63)."""

from typing import Any

import pytest

from procession.processes.threads import guests_named
from support.cast import GUEST, Cast

KIM = "kim@supplier.example"


def a_task(cast: Cast, **owners: Any) -> dict[str, Any]:
    asked = {"title": "Call them", "task_type": "task", "deadline": "2035-01-01"}
    return cast.ann.post("/tasks", {**asked, "owners": {"users": [cast.ann.number], **owners}}).data


def guests_of(cast: Cast, task: str) -> list[str]:
    return cast.ann.get(f"/tasks/{task}").data["owners"]["guests"]


def test_a_named_guest_is_assigned_on_top_of_everybody(cast: Cast) -> None:
    """behaviour F59"""
    task = a_task(cast, guests=[GUEST])["id"]
    said = cast.bob.post(f"/tasks/{task}/comment", {"content": f"<p>Please look, +{KIM}.</p>"})
    assert (said.status, said.json.get("warnings")) == (201, None)
    owners = cast.ann.get(f"/tasks/{task}").data["owners"]
    assert (owners["users"], sorted(owners["guests"])) == ([cast.ann.number], sorted([GUEST, KIM]))
    cast.bob.post(f"/tasks/{task}/comment", {"content": f"+{KIM.upper()} again"})
    assert len(guests_of(cast, task)) == 2


def test_reporting_a_problem_assigns_too(cast: Cast) -> None:
    task = a_task(cast)["id"]
    cast.ann.post(f"/tasks/{task}/comment", {"content": f"+{KIM} sent the wrong file", "label": "problem"})
    assert guests_of(cast, task) == [KIM]


@pytest.mark.parametrize("who", ["lia", "gus"])
def test_who_may_not_assign_only_comments(cast: Cast, who: str) -> None:
    """behaviour G4: light members and guests assign nobody"""
    task = a_task(cast, users=[cast.lia.number], guests=[GUEST])["id"]
    said = getattr(cast, who).post(f"/tasks/{task}/comment", {"content": f"Hello +{KIM}"})
    assert (said.status, len(said.json["warnings"])) == (201, 1)
    assert guests_of(cast, task) == [GUEST]
    assert KIM not in [guest["email"] for guest in cast.ann.get("/guests").data]


def test_who_cannot_be_a_guest_is_named_and_the_comment_stays(cast: Cast) -> None:
    """behaviour G24"""
    task = a_task(cast)["id"]
    said = cast.ann.post(f"/tasks/{task}/comment", {"content": f"+{cast.bob.email} and +{KIM}"})
    assert said.status == 201
    assert "belongs to a member" in said.json["warnings"][0]["message"]
    assert guests_of(cast, task) == [KIM]


def test_on_a_process_or_a_completed_task_nobody_is_assigned(cast: Cast) -> None:
    run = cast.ann.post("/runs", {"checklist_id": a_template(cast)}).data["id"]
    (task,) = cast.ann.get(f"/runs/{run}/tasks").data
    said = cast.ann.post(f"/runs/{run}/comment", {"content": f"+{KIM}"})
    assert (said.status, len(said.json["warnings"])) == (201, 1)
    cast.ann.post("/completed-tasks", {"task_id": task["id"]})
    said = cast.ann.post(f"/tasks/{task['id']}/comment", {"content": f"+{KIM}"})
    assert (said.status, len(said.json["warnings"])) == (201, 1)
    assert guests_of(cast, task["id"]) == []


def a_template(cast: Cast) -> str:
    made = cast.ann.post("/checklists", {"title": "Deals", "type": "procedure"}).data["id"]
    cast.ann.post(f"/checklists/{made}/steps", {"title": "Call"})
    return made


def test_new_guests_in_comments_count_as_invitations(cast: Cast) -> None:
    """behaviour F63: 30 in an hour; nothing of a refused comment stays"""
    limited = cast.with_settings(rate_limits="on")
    ann, task = cast.on(limited, cast.ann), a_task(cast)["id"]
    for start in (0, 10, 20):
        named = " ".join(f"+g{number}@x.example" for number in range(start, start + 10))
        assert ann.post(f"/tasks/{task}/comment", {"content": named}).status == 201
    assert len(guests_of(cast, task)) == 30
    refused = ann.post(f"/tasks/{task}/comment", {"content": f"+{KIM}"})
    assert (refused.status, refused.json["code"]) == (429, "RATE_LIMIT_EXCEEDED")
    assert len(guests_of(cast, task)) == 30
    assert ann.post(f"/tasks/{task}/comment", {"content": "+g1@x.example"}).status == 201
    limited.close()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("+kim@x.example", ["kim@x.example"]),
        ("Hello +Kim@X.example, +kim@x.example!", ["kim@x.example"]),
        ("<p>+kim@x.example</p>(+lou@x.example)", ["kim@x.example", "lou@x.example"]),
        ("kim+tag@x.example and kim@x.example", []),
        ("2 +2@ + kim@x.example", []),
        ("+kim@x.example.", ["kim@x.example"]),
    ],
)
def test_an_address_after_a_plus_is_a_guest(text: str, named: list[str]) -> None:
    assert guests_named(text) == named
