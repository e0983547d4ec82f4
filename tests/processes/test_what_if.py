"""Trying things out before doing them: launches, rehearsals, moves to another version."""

from typing import Any

from support.cast import Caller, Cast
from support.small import a_field, a_rule, a_template, answered, closed, completed, showing, steps_of


def _with_form(by: Caller) -> tuple[str, str, list[str]]:
    """A template whose kick-off answer decides whether the second step is shown."""
    asked = {"label": "Kind", "field_type": "text", "required": True}
    template = a_template(by, "Ask", "Check", prerun=[asked])
    field = by.get(f"/checklists/{template}").data["prerun"][0]["id"]
    ask, check = steps_of(by, template)
    a_rule(by, template, "Check big ones", answered(field, "big", "Prerun"), showing(check))
    return template, field, [ask, check]


def test_a_launch_is_tried_before_its_form_is_complete_e2(cast: Cast) -> None:
    ann = cast.ann
    template, field, (ask, check) = _with_form(ann)
    path = f"/checklists/{template}/launch-preview"
    empty = ann.post(path, {}).data
    assert (empty["can_launch"], empty["errors"]) == (False, {field: ["Kind is required"]})
    assert [(step["step_id"], step["status"]) for step in empty["steps"]] == [
        (ask, "not-started"),
        (check, "auto-skipped"),
    ]
    filled = ann.post(path, {"prerun": {field: "big"}, "name": "Ours"}).data
    assert (filled["can_launch"], filled["name"], filled["prerun"]) == (True, "Ours", {field: "big"})
    (effect,) = filled["effects"]
    assert (effect["change"], effect["rule"]["name"], effect["because"]["event"]) == (
        "shown",
        "Check big ones",
        "launch",
    )
    assert filled["steps"][0]["owners"]["users"] == [ann.number]
    assert ann.get("/runs").data == []


def test_who_may_launch_may_try_it_and_nobody_else(cast: Cast) -> None:
    template = closed(cast.ann, _with_form(cast.ann)[0])
    path = f"/checklists/{template}/launch-preview"
    assert cast.bob.post(path, {}).status == 404
    closed(cast.ann, template, checklist_read=[cast.bob.number])
    assert cast.bob.post(path, {}).status == 403
    closed(cast.ann, template, process_launch=[cast.bob.number])
    assert cast.bob.post(path, {}).status == 200


def test_a_rehearsal_shows_what_appears_when_and_why(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Ask", {"title": "Decide", "step_type": "approval"}, "Do")
    ask, decide, do = steps_of(ann, template)
    field = a_field(ann, template, ask, "Go on?")
    a_rule(ann, template, "Decide if asked", answered(field, "yes"), showing(decide))
    a_rule(ann, template, "Do it then", completed(decide), showing(do))
    asked = {"steps": {ask: {"taskdata": {field: "yes"}}, decide: {"is_approved": False}}}
    played = ann.post(f"/checklists/{template}/rehearsal", asked).data
    assert [(scene["did"], scene["title"]) for scene in played["scenes"]] == [
        ("launch", None),
        ("complete", "Ask"),
        ("reject", "Decide"),
        ("complete", "Do"),
    ]
    shown = [effect for effect in played["scenes"][1]["effects"] if effect["change"] == "shown"]
    assert [(effect["title"], effect["rule"]["name"], effect["because"]["subject"]) for effect in shown] == [
        ("Decide", "Decide if asked", "Go on?")
    ]
    assert [(step["title"], step["shown_in"]) for step in played["steps"]] == [("Ask", 1), ("Decide", 2), ("Do", 3)]
    assert (played["is_complete"], played["is_cut"]) == (True, False)
    assert ann.get("/runs").data == []
    assert ann.get(f"/checklists/{template}").data["started_processes"] == 0


def test_a_rehearsal_says_where_it_gets_stuck(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Ask")
    (ask,) = steps_of(ann, template)
    a_field(ann, template, ask, "Name", required=True)
    played = ann.post(f"/checklists/{template}/rehearsal", {}).data
    assert (played["scenes"][1]["refusal"], played["is_complete"]) == ("Name is required", False)
    skipped = ann.post(f"/checklists/{template}/rehearsal", {"steps": {ask: {"skipped": True}}}).data
    assert len(skipped["scenes"]) == 1


def test_a_rehearsal_refuses_what_is_not_there(cast: Cast) -> None:
    ann = cast.ann
    template = closed(ann, a_template(ann, "Ask"))
    path = f"/checklists/{template}/rehearsal"
    assert ann.post(path, {"steps": {"nowhere": {}}}).json["errors"] == {
        "steps.nowhere": ["The template has no such step."]
    }
    assert ann.post(path, {"version": 7}).status == 404
    assert ann.post(path, {"version": 0}).status == 422
    assert ann.post(path, {"launched_at": "soon"}).status == 422
    assert cast.bob.post(path, {}).status == 404


def test_a_rehearsal_makes_no_guest_of_a_name_in_it(cast: Cast) -> None:
    ann = cast.ann
    picker = {"label": "Who", "field_type": "assignees_form", "required": False}
    template = a_template(ann, "Ask", prerun=[picker])
    field = ann.get(f"/checklists/{template}").data["prerun"][0]["id"]
    (ask,) = steps_of(ann, template)
    a_rule(
        ann,
        template,
        "Theirs",
        {"conditionable_type": "Prerun", "conditionable_id": field, "operation": "is_not_empty"},
        {
            "action_type": "assignment",
            "action_verb": "assign_only",
            "target_step_id": ask,
            "actionable_id": field,
            "actionable_type": "Prerun",
        },
    )
    before = len(ann.get("/guests").data)
    answers = {field: {"users": [], "guests": ["new@supplier.example"], "groups": []}}
    assert ann.post(f"/checklists/{template}/rehearsal", {"prerun": answers}).status == 200
    assert ann.post(f"/checklists/{template}/launch-preview", {"prerun": answers}).status == 200
    assert len(ann.get("/guests").data) == before


# --- moving to another version --------------------------------------------------------------------------------------


def _tasks(by: Caller, run: str) -> dict[str, dict[str, Any]]:
    return {task["title"]: task for task in by.get(f"/runs/{run}/tasks", per_page=100).data}


def test_a_process_moves_to_a_newer_version_and_back(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Ask", "Do")
    ask, do = steps_of(ann, template)
    field = a_field(ann, template, do, "How")
    run = ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    first = _tasks(ann, run)
    ann.post(f"/tasks/{first['Do']['id']}/captures", {"id": field, "value": "slowly"})
    ann.post(f"/runs/{run}/completed-tasks", {"task_id": first["Ask"]["id"]})
    ann.put(f"/checklists/{template}/steps/{ask}", {"title": "Ask kindly"})
    ann.delete(f"/checklists/{template}/steps/{do}")
    ann.post(f"/checklists/{template}/steps", {"title": "Check", "top_secret": True})

    standing = ann.get(f"/runs/{run}/version").data
    assert standing == {"version": 1, "newest": 2, "is_newest": False}
    tried = ann.post(f"/runs/{run}/version", {"preview": True}).data
    assert (tried["version"], tried["moved_from"], tried["preview"]) == (2, 1, True)
    assert {(change["title"], change["change"]) for change in tried["changes"]} == {
        ("Check", "added"),
        ("Do", "parked"),
        ("Ask kindly", "updated"),
    }
    assert "run" not in tried
    assert _tasks(ann, run).keys() == {"Ask", "Do"}

    moved = ann.post(f"/runs/{run}/version", {}).data
    assert (moved["changes"], moved["run"]["id"]) == (
        [
            {**change, "task_id": mine["task_id"]}
            for change, mine in zip(tried["changes"], moved["changes"], strict=True)
        ],
        run,
    )
    now = _tasks(ann, run)
    assert {title: task["status"] for title, task in now.items()} == {
        "Ask kindly": "completed",
        "Do": "auto-skipped",
        "Check": "not-started",
    }
    assert now["Check"]["top_secret"] is True
    assert ann.get(f"/runs/{run}").data["progress"] == {"complete": 1, "total": 2, "percent": 50}
    assert ann.get(f"/runs/{run}/tasks/{now['Do']['id']}").data["taskdata"] == {field: "slowly"}
    assert ann.post(f"/runs/{run}/completed-tasks", {"task_id": now["Check"]["id"]}).status == 200

    back = ann.post(f"/runs/{run}/version", {"version": 1}).data
    assert {(change["title"], change["change"]) for change in back["changes"]} >= {("Do", "returned")}
    assert ann.get(f"/runs/{run}/version").data["version"] == 1
    again = _tasks(ann, run)
    assert (again["Do"]["status"], again["Do"]["taskdata"]) == ("in-progress", {field: "slowly"})
    assert ann.post(f"/runs/{run}/completed-tasks", {"task_id": again["Do"]["id"]}).status == 200


def test_moving_to_where_it_is_changes_nothing(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Ask")
    run = ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    assert ann.post(f"/runs/{run}/version", {}).data["changes"] == []


def test_there_is_no_moving_to_a_version_that_is_not_there(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Ask")
    run = ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    refused = ann.post(f"/runs/{run}/version", {"version": 2})
    assert (refused.status, list(refused.json["errors"])) == (422, ["version"])
    assert ann.post(f"/runs/{run}/version", {"version": 0}).status == 422


def test_who_may_not_edit_a_process_does_not_move_it(cast: Cast) -> None:
    ann, bob = cast.ann, cast.bob
    template = closed(ann, a_template(ann, {"title": "Ask", "assignees": [bob.number]}))
    run = ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    assert bob.get(f"/runs/{run}/version").status == 200
    assert bob.post(f"/runs/{run}/version", {"preview": True}).status == 403
    assert cast.lia.post(f"/runs/{run}/version", {}).status == 404


def test_a_secret_step_of_the_new_version_is_secret_in_lists(cast: Cast) -> None:
    ann, bob = cast.ann, cast.bob
    template = a_template(ann, "Ask", {"title": "Do", "assignees": [bob.number]})
    ask, _ = steps_of(ann, template)
    run = ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    assert _tasks(bob, run).keys() == {"Ask", "Do"}
    ann.put(f"/checklists/{template}/steps/{ask}", {"title": "Ask", "top_secret": True})
    ann.post(f"/runs/{run}/version", {})
    assert _tasks(bob, run).keys() == {"Do"}
