"""How a process stands, what completes it and what brings it back (behaviour F1, F31, F41, F44-F49, F67)."""

from typing import Any

import pytest

from support.cast import GUEST, Cast
from support.small import a_one_off, a_run, a_template
from support.time import SteeredClock


def test_ten_tasks_one_hidden_are_nine_f31_f46(cast: Cast) -> None:
    ann = cast.ann
    run, tasks = a_run(ann, *(f"Task {number}" for number in range(10)))
    ann.put(f"/runs/{run}/tasks/{tasks[9]}/hide")
    shown = ann.get(f"/runs/{run}").data
    assert shown["progress"] == {"complete": 0, "total": 9, "percent": 0}
    assert shown["whole_progress"] == {"complete": 0, "total": 10, "percent": 0}
    for number, (percent, whole) in enumerate(((11, 10), (22, 20)), start=1):
        ann.post("/completed-tasks", {"task_id": tasks[number - 1]})
        shown = ann.get(f"/runs/{run}").data
        assert (shown["progress"]["percent"], shown["whole_progress"]["percent"]) == (percent, whole)
        listed = ann.get("/runs").data[0]
        assert (listed["progress"], listed["whole_progress"]) == (shown["progress"], shown["whole_progress"])
    ann.put(f"/runs/{run}/tasks/{tasks[9]}/show")
    assert ann.get(f"/runs/{run}").data["progress"] == {"complete": 2, "total": 10, "percent": 20}


def test_a_task_completed_late_says_so_f1(cast: Cast, steered_clock: SteeredClock) -> None:
    """Late, due soon and on time are told from the deadline; nothing is stored."""
    ann = cast.ann
    run, (task, _) = a_run(ann, "Sign", "Other")
    ann.put(f"/runs/{run}/tasks/{task}", {"deadline": "2026-01-07T09:00:00Z"})

    def found(status: str) -> bool:
        return task in [each["id"] for each in ann.get("/tasks", status=status).data]

    assert [found(status) for status in ("on_time", "due_soon", "overdue")] == [True, False, False]
    steered_clock.stands_at("2026-01-06T10:00:00Z")
    assert [found(status) for status in ("due_soon", "overdue")] == [True, False]
    steered_clock.stands_at("2026-01-07T09:00:01Z")
    assert [found(status) for status in ("due_soon", "overdue")] == [False, True]
    assert ann.get(f"/runs/{run}").data["status"] == "delayed"
    late = ann.post("/completed-tasks", {"task_id": task}).data
    assert late["completed_at"] > late["deadline"]
    assert not found("overdue")


def test_notes_of_a_process_f41(cast: Cast) -> None:
    ann = cast.ann
    run, (task,) = a_run(ann, "Sign", owner_id=cast.bob.number)
    path = f"/runs/{run}"
    assert cast.bob.put(path, {"summary": "<p>Mind the <b>dog</b><script>x</script></p>"}).status == 200
    for who in (ann, cast.bob):
        assert who.get(path).data["summary"] == "<p>Mind the <b>dog</b></p>"
        shown = who.get(f"/tasks/{task}", with_="run").data["run"]["data"]
        assert shown["summary"] == "<p>Mind the <b>dog</b></p>"
    assert ann.put(path, {"summary": "n" * 30_000}).status == 200
    refused = ann.put(path, {"summary": "n" * 30_001})
    assert (refused.status, list(refused.json["errors"])) == (422, ["summary"])
    launched = {"checklist_id": ann.get(path).data["checklist_id"], "name": "Two", "summary": "n" * 30_001}
    assert ann.post("/runs", launched).status == 422
    ann.put(f"/runs/{run}/tasks/{task}", {"owners": {"users": [cast.lia.number], "guests": [GUEST]}})
    assert cast.lia.put(path, {"summary": "Mine"}).status == cast.gus.put(path, {"summary": "Mine"}).status == 403
    ann.delete(path)
    assert ann.put(path, {"summary": "Late"}).json["code"] == "process_archived"
    assert len(ann.get(path).data["summary"]) == 30_000


def test_the_gravest_state_is_shown_f44(cast: Cast) -> None:
    """Archived before an issue of the process, that before a problem of a task, that before complete, then active."""
    ann = cast.ann
    run, (task, other) = a_run(ann, "Sign", "Other")

    def status() -> str:
        (listed,) = ann.get("/runs", archived="true").data
        assert listed["status"] == ann.get(f"/runs/{run}").data["status"]
        return listed["status"]

    assert status() == "active"
    on_task = ann.post(f"/tasks/{task}/problem", {"content": "x"}).data["id"]
    assert status() == "problem"
    on_run = ann.post(f"/runs/{run}/problem", {"content": "x"}).data["id"]
    assert status() == "issue"
    ann.delete(f"/runs/{run}")
    assert status() == "archived"
    ann.put(f"/runs/{run}/activate")
    assert status() == "issue"
    ann.post(f"/runs/{run}/resolved-threads", {"thread_id": on_run, "content": "y"})
    assert status() == "problem"
    ann.post(f"/tasks/{task}/resolved-threads", {"thread_id": on_task, "content": "y"})
    assert status() == "active"
    for each in (task, other):
        ann.post("/completed-tasks", {"task_id": each})
    assert status() == "complete"
    ann.post(f"/runs/{run}/problem", {"content": "x"})
    assert status() == "issue"


def test_a_complete_process_stays_in_the_lists_f48(cast: Cast) -> None:
    ann = cast.ann
    run, (task,) = a_run(ann, "Sign")
    ann.post("/completed-tasks", {"task_id": task})
    shown = ann.get(f"/runs/{run}").data
    assert (shown["status"], shown["completed_at"] is None) == ("complete", False)
    assert [each["id"] for each in ann.get("/runs").data] == [run]
    assert [each["id"] for each in ann.get("/runs", status="complete").data] == [run]
    feed = ann.get("/activity-feeds", entity_type="run", entity_id=run).data
    assert feed[0]["description"] == [f"Completed process: {shown['name']}"]


def _reopen(cast: Cast, run: str, tasks: list[str]) -> None:
    cast.ann.delete(f"/completed-tasks/{tasks[0]}")


def _show(cast: Cast, run: str, tasks: list[str]) -> None:
    cast.ann.put(f"/runs/{run}/tasks/{tasks[1]}/show")


def _add(cast: Cast, run: str, tasks: list[str]) -> None:
    a_one_off(cast.ann, "Extra", run_id=run)


def _report(cast: Cast, run: str, tasks: list[str]) -> None:
    issue = cast.ann.post(f"/tasks/{tasks[0]}/problem", {"content": "x"}).data["id"]
    cast.ann.post(f"/tasks/{tasks[0]}/resolved-threads", {"thread_id": issue, "content": "y"})


def _open_form(cast: Cast, run: str, tasks: list[str]) -> None:
    cast.ann.delete(f"/runs/{run}/complete-prerun")


@pytest.mark.parametrize("cause", [_reopen, _show, _add, _report, _open_form])
def test_what_makes_a_complete_process_active_again_f49(cast: Cast, cause: Any) -> None:
    """Its completion time goes, and completing it again is news again."""
    ann = cast.ann
    template = a_template(ann, "A", "B", prerun=[{"label": "Why", "field_type": "text", "required": False}])
    run = ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    tasks = [each["id"] for each in ann.get(f"/runs/{run}/tasks").data]
    ann.put(f"/runs/{run}/tasks/{tasks[1]}/hide")
    ann.post("/completed-tasks", {"task_id": tasks[0]})
    assert ann.get(f"/runs/{run}").data["status"] == "complete"
    cause(cast, run, tasks)
    shown = ann.get(f"/runs/{run}").data
    assert (shown["status"], shown["completed_at"]) == ("active", None)
    for task in ann.get(f"/runs/{run}/tasks").data:
        if task["status"] in {"not-started", "in-progress"}:
            assert ann.post("/completed-tasks", {"task_id": task["id"]}).status == 200
    if cause is _open_form:
        ann.post(f"/runs/{run}/complete-prerun")
    assert ann.get(f"/runs/{run}").data["status"] == "complete"
    feed = ann.get("/activity-feeds", entity_type="run", entity_id=run, per_page=100).data
    assert [each["description"][0] for each in feed].count("Completed process: One") == 2


def test_there_is_no_pause_f67(cast: Cast) -> None:
    """No route, no state: a process runs until it is complete or archived."""
    run, _ = a_run(cast.ann)
    for word in ("pause", "suspend", "stop", "hold"):
        for method in ("POST", "PUT"):
            assert cast.ann.ask(method, f"/runs/{run}/{word}").status == 404
    assert cast.ann.get("/runs", status="paused").data == []
