"""What completing a task starts: another process, or another template's steps in the same one (behaviour E38-E42)."""

import re
from typing import Any

from support.cast import Caller, Cast
from support.news import heard
from support.small import a_field, a_rule, a_template, answered, showing, steps_of


def chained(by: Caller, target: str, *, within: bool = False, pattern: str | None = None, **more: Any) -> str:
    """A template whose first step starts the target."""
    starts = {"id": target, "tasks_within_process": within, "default_name_format": pattern}
    template = a_template(by, "Go", "After", **more)
    (first, _) = steps_of(by, template)
    assert by.put(f"/checklists/{template}/steps/{first}", {"title": "Go", "bp_to_launch": starts}).status == 200
    return template


def launched(by: Caller, template: str, **more: Any) -> str:
    return by.post("/runs", {"checklist_id": template, "name": "One", **more}).data["id"]


def tasks(by: Caller, run: str) -> list[dict[str, Any]]:
    return by.get(f"/runs/{run}/tasks", per_page=100).data


def complete(cast: Cast, run: str, title: str) -> dict[str, Any]:
    (task,) = (one for one in tasks(cast.ann, run) if one["title"] == title)
    assert cast.ann.post(f"/runs/{run}/completed-tasks", {"task_id": task["id"]}).status == 200
    heard(cast.database)
    return cast.ann.get(f"/tasks/{task['id']}").data


def said(by: Caller, task: dict[str, Any]) -> list[str]:
    return [comment["content"] for comment in by.get(f"/tasks/{task['id']}/comments").data]


def test_completing_a_task_launches_another_process_e38_e40(cast: Cast) -> None:
    ann = cast.ann
    target = a_template(ann, "Next")
    run = launched(ann, chained(ann, target))
    done = complete(cast, run, "Go")
    (other,) = (one for one in ann.get("/runs").data if one["id"] != run)
    assert (other["checklist_id"], other["parent_id"], done["launched_run_id"]) == (target, run, other["id"])
    assert re.fullmatch(r"\w{3} \d\d, \d{1,2}:\d\d[ap]m - Onboarding", other["name"])
    assert (other["started_by"], tasks(ann, other["id"])[0]["owners"]["users"]) == (ann.number, [ann.number])
    assert said(ann, done) == [f"Launched {other['name']} (process {other['increment_id']})."]


def test_completing_it_again_launches_nothing_and_says_why_e40(cast: Cast) -> None:
    ann = cast.ann
    run = launched(ann, chained(ann, a_template(ann, "Next")))
    done = complete(cast, run, "Go")
    ann.delete(f"/runs/{run}/completed-tasks/{done['id']}")
    complete(cast, run, "Go")
    assert len(ann.get("/runs").data) == 2
    assert any("isn't launched again" in comment for comment in said(ann, done))


def test_the_name_may_be_made_of_kickoff_answers_e38(cast: Cast) -> None:
    ann = cast.ann
    form = [
        {"label": "Client", "field_type": "text", "required": True},
        {"label": "Story", "field_type": "textarea", "required": False},
    ]
    template = chained(ann, a_template(ann, "Next"), prerun=form)
    client, story = ann.get(f"/checklists/{template}").data["prerun"]
    pattern = f"{{{{TEMPLATE_NAME}}}} for {{{{{client['alias']}}}}}{{{{{story['alias']}}}}}"
    first = steps_of(ann, template)[0]
    target = ann.get(f"/checklists/{template}/steps/{first}").data["bp_to_launch"]["id"]
    ann.put(
        f"/checklists/{template}/steps/{first}",
        {"title": "Go", "bp_to_launch": {"id": target, "default_name_format": pattern}},
    )
    run = launched(ann, template, prerun={client["id"]: "Example Ltd", story["id"]: "Long"})
    complete(cast, run, "Go")
    assert [one["name"] for one in ann.get("/runs").data if one["id"] != run] == ["Onboarding for Example Ltd"]


def test_what_cannot_be_launched_is_said_on_the_task(cast: Cast) -> None:
    ann = cast.ann
    archived, asks = a_template(ann, "Next"), a_template(ann, "Next", title="Asks")
    first, second = launched(ann, chained(ann, archived)), launched(ann, chained(ann, asks))
    ann.delete(f"/checklists/{archived}")
    ann.put(
        f"/checklists/{asks}",
        {"title": "Asks", "prerun": [{"label": "Why", "field_type": "text", "required": True}]},
    )
    assert "archived" in said(ann, complete(cast, first, "Go"))[0]
    assert said(ann, complete(cast, second, "Go")) == ["Nothing was launched: Asks asks for Why first."]
    assert len(ann.get("/runs").data) == 2


def test_a_chain_of_launches_ends_e42(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Go")
    (step,) = steps_of(ann, template)
    ann.put(f"/checklists/{template}/steps/{step}", {"title": "Go", "bp_to_launch": template})
    run = launched(ann, template)
    done: dict[str, Any] = {}
    for depth in range(11):
        done = complete(cast, run, "Go")
        run = done.get("launched_run_id", "")
        assert bool(run) is (depth < 10)
    assert said(ann, done) == ["Nothing was launched: at most 10 processes launch one another in a row."]


# --- into the same process (E41) ------------------------------------------------------------------------------------


def test_the_steps_of_another_template_are_added_behind_the_task_e41(cast: Cast) -> None:
    ann = cast.ann
    target = a_template(ann, "Ask", "Check", title="More")
    ask, check = steps_of(ann, target)
    field = a_field(ann, target, ask, "Kind")
    a_rule(ann, target, "Check big ones", answered(field, "big"), showing(check))
    run = launched(ann, chained(ann, target, within=True))
    done = complete(cast, run, "Go")
    assert said(ann, done) == ["Added the steps of More."]
    found = tasks(ann, run)
    assert [(one["title"], one["status"]) for one in found] == [
        ("Go", "completed"),
        ("Ask", "not-started"),
        ("Check", "auto-skipped"),
        ("After", "not-started"),
    ]
    assert all(one["run_id"] == run for one in found)
    assert len(ann.get("/runs").data) == 1
    assert ann.get(f"/runs/{run}").data["progress"] == {"complete": 1, "total": 3, "percent": 33}

    assert ann.post(f"/tasks/{found[1]['id']}/captures", {"id": field, "value": "big"}).status == 200
    assert [one["status"] for one in tasks(ann, run)] == ["completed", "in-progress", "not-started", "not-started"]
    for title in ("Ask", "Check", "After"):
        complete(cast, run, title)
    assert ann.get(f"/runs/{run}").data["status"] == "complete"


def test_a_complete_process_is_active_again_with_injected_steps_f49(cast: Cast) -> None:
    ann = cast.ann
    run = launched(ann, chained(ann, a_template(ann, "Ask"), within=True))
    complete(cast, run, "After")
    complete(cast, run, "Go")
    assert ann.get(f"/runs/{run}").data["status"] == "active"


def test_a_template_is_injected_once_e41(cast: Cast) -> None:
    ann = cast.ann
    run = launched(ann, chained(ann, a_template(ann, "Ask"), within=True))
    done = complete(cast, run, "Go")
    ann.delete(f"/runs/{run}/completed-tasks/{done['id']}")
    complete(cast, run, "Go")
    assert len(tasks(ann, run)) == 3
    assert any("isn't added again" in comment for comment in said(ann, done))


def test_processes_that_inject_the_same_share_a_version_and_move_with_it(cast: Cast) -> None:
    ann = cast.ann
    template = chained(ann, a_template(ann, "Ask"), within=True)
    first, second = launched(ann, template), launched(ann, template)
    for run in (first, second):
        complete(cast, run, "Go")
    ann.post(f"/checklists/{template}/steps", {"title": "New"})
    standing = ann.get(f"/runs/{first}/version").data
    assert standing == {"version": 1, "newest": 2, "is_newest": False}
    moved = ann.post(f"/runs/{first}/version", {}).data
    assert (moved["version"], moved["moved_from"]) == (2, 1)
    assert [one["title"] for one in tasks(ann, first)] == ["Go", "Ask", "After", "New"]
    back = ann.post(f"/runs/{first}/version", {"version": 1}).data
    assert (back["version"], back["moved_from"]) == (1, 2)
    assert [one["status"] for one in tasks(ann, first)] == ["completed", "not-started", "not-started", "auto-skipped"]
    assert [one["title"] for one in tasks(ann, second)] == ["Go", "Ask", "After"]


def test_injected_steps_inject_in_turn(cast: Cast) -> None:
    ann = cast.ann
    last = a_template(ann, "Last", title="Third")
    middle = a_template(ann, "Middle", title="Second")
    (step,) = steps_of(ann, middle)
    within = {"id": last, "tasks_within_process": True}
    ann.put(f"/checklists/{middle}/steps/{step}", {"title": "Middle", "bp_to_launch": within})
    run = launched(ann, chained(ann, middle, within=True))
    complete(cast, run, "Go")
    complete(cast, run, "Middle")
    assert [one["title"] for one in tasks(ann, run)] == ["Go", "Middle", "Last", "After"]


def test_injected_deadlines_count_from_the_injection_e41(cast: Cast, steered_clock: Any) -> None:
    ann = cast.ann
    target = a_template(ann, {"title": "Ask", "deadline": _days(2)})
    run = launched(ann, chained(ann, target, within=True))
    steered_clock.goes_on(days=7)
    complete(cast, run, "Go")
    (ask,) = (one for one in tasks(ann, run) if one["title"] == "Ask")
    assert ask["deadline"] == "2026-01-14T09:00:00Z"


def _days(amount: int) -> dict[str, Any]:
    return {"value": amount, "unit": "days", "option": "from", "step": "start_run"}


def test_a_step_without_a_chain_starts_nothing(cast: Cast) -> None:
    ann = cast.ann
    run = launched(ann, a_template(ann, "Go"))
    complete(cast, run, "Go")
    assert len(ann.get("/runs").data) == 1
