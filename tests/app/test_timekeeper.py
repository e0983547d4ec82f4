"""What happens by itself when its time has come, on both databases (behaviour F22-F24, F55, F69)."""

import asyncio
from typing import Any

import pytest

from procession.app.timekeeper import AT_ONCE, DUE, Timekeeper
from procession.people import organizations
from procession.processes import by_itself, loading
from support.cast import Caller, Cast
from support.plans import is_sorted, plan_of, wholly_read
from support.small import a_rule, a_template, showing, steps_of

PAST = "2020-01-06 10:00:00"


def expire(cast: Cast) -> int:
    return asyncio.run(Timekeeper(cast.database).expire())


def tidy(cast: Cast) -> int:
    return asyncio.run(Timekeeper(cast.database).tidy())


def launched(by: Caller, template: str) -> tuple[str, list[str]]:
    run = by.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    return run, [task["id"] for task in by.get(f"/runs/{run}/tasks", per_page=100).data]


def due(by: Caller, run: str, task: str, at: str = PAST) -> None:
    assert by.put(f"/runs/{run}/tasks/{task}", {"deadline": at}).status == 200


def look(by: Caller, task: str) -> dict[str, Any]:
    return by.get(f"/tasks/{task}").data


@pytest.mark.parametrize("kind", ["expiring", "expiring_email"])
def test_an_expiring_task_completes_itself_at_its_deadline_f22(cast: Cast, kind: str) -> None:
    ann = cast.ann
    template = a_template(ann, {"title": "Answer in time", "step_type": kind}, "Then")
    answer, then = steps_of(ann, template)
    gone = {"conditionable_type": "Step", "conditionable_id": answer, "operation": "expired"}
    a_rule(ann, template, "Escalate", gone, showing(then))
    run, (task, later) = launched(ann, template)
    assert expire(cast) == 0
    due(ann, run, task)
    assert expire(cast) == 1
    seen = look(ann, task)
    assert (seen["status"], seen["status_label"]) == ("completed", "expired")
    assert seen["completer_id"] not in {ann.number, None}
    assert look(ann, later)["status"] == "not-started"
    assert expire(cast) == 0


def test_other_tasks_hidden_ones_and_archived_ones_do_not_expire_f23_d36(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(
        ann, "Plain", {"title": "Hidden", "step_type": "expiring"}, {"title": "Late", "step_type": "expiring"}
    )
    run, tasks = launched(ann, template)
    for task in tasks:
        due(ann, run, task)
    ann.put(f"/runs/{run}/tasks/{tasks[1]}/hide", {})
    ann.delete(f"/runs/{run}")
    assert expire(cast) == 0
    ann.put(f"/runs/{run}/activate", {})
    assert expire(cast) == 1
    assert [look(ann, task)["status"] for task in tasks] == ["not-started", "auto-skipped", "completed"]


def test_a_frozen_process_waits_and_keeps_nobody_waiting_f55(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, {"title": "Answer", "step_type": "expiring"})
    frozen, (waiting,) = launched(ann, template)
    free, (task,) = launched(ann, template)
    due(ann, frozen, waiting)
    due(ann, free, task)
    assert ann.post(f"/runs/{frozen}/problem", {"content": "Stop"}).status in {200, 201}
    assert expire(cast) == 1
    assert look(ann, waiting)["status"] == "not-started"


def test_a_one_off_task_expires_too(cast: Cast) -> None:
    body = {"title": "Say something", "task_type": "expiring", "deadline": PAST, "owners": {"users": [cast.ann.number]}}
    task = cast.ann.post("/tasks", body).data["id"]
    assert expire(cast) == 1
    assert look(cast.ann, task)["status_label"] == "expired"


def test_every_organization_is_served_in_one_round(cast: Cast) -> None:
    for by in (cast.ann, cast.eve):
        template = a_template(by, {"title": "Answer", "step_type": "expiring"})
        run, (task,) = launched(by, template)
        due(by, run, task)
    assert expire(cast) == 2


def test_a_round_takes_more_than_one_batch(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("procession.app.timekeeper.AT_ONCE", 2)
    ann = cast.ann
    template = a_template(ann, *[{"title": f"Answer {n}", "step_type": "expiring"} for n in range(5)])
    run, tasks = launched(ann, template)
    for place, task in enumerate(tasks):
        due(ann, run, task, PAST if place < 3 else f"2020-01-0{place + 4} 10:00:00")
    assert expire(cast) == 5
    assert AT_ONCE == 100


def test_what_fails_keeps_nobody_waiting(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    ann = cast.ann
    template = a_template(ann, *[{"title": f"Answer {n}", "step_type": "expiring"} for n in range(2)])
    run, tasks = launched(ann, template)
    for task in tasks:
        due(ann, run, task)
    usual = by_itself.expire

    def stumbling(work: Any, identity: str) -> bool:
        if identity == tasks[0]:
            raise RuntimeError("not this one")
        return usual(work, identity)

    monkeypatch.setattr("procession.processes.by_itself.expire", stumbling)
    assert expire(cast) == 1
    assert [look(ann, task)["status"] for task in tasks] == ["not-started", "completed"]


def test_two_servers_expire_a_task_once(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, *[{"title": f"Answer {n}", "step_type": "expiring"} for n in range(6)])
    run, tasks = launched(ann, template)
    for task in tasks:
        due(ann, run, task)

    async def both() -> tuple[int, int]:
        return await asyncio.gather(Timekeeper(cast.database).expire(), Timekeeper(cast.database).expire())

    assert sum(asyncio.run(both())) == 6
    assert ann.get(f"/runs/{run}").data["status"] == "complete"


def test_forgotten_tasks_are_closed_where_the_organization_wants_it_f69(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, {"title": "Decide", "step_type": "approval"}, "Do")
    run, (decide, do) = launched(ann, template)
    due(ann, run, decide)
    ann.put(f"/organizations/{cast.acme}", {"auto_complete_tasks": False})
    assert tidy(cast) == 0
    ann.put(f"/organizations/{cast.acme}", {"auto_complete_tasks": True, "auto_complete_task_months": 2})
    assert tidy(cast) == 1
    seen = look(ann, decide)
    assert (seen["status"], seen["is_approved"], look(ann, do)["status"]) == ("completed", None, "not-started")


def test_processes_long_complete_are_archived_where_the_organization_wants_it_f69(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Do")
    run, (task,) = launched(ann, template)
    ann.post(f"/runs/{run}/completed-tasks", {"task_id": task})
    stayed, _ = launched(ann, template)
    soon = {"auto_archive": True, "auto_archive_processes_after": {"unit": "days", "value": 1}}
    assert ann.put(f"/organizations/{cast.acme}", soon).status == 200
    assert tidy(cast) == 0

    def completed_before_now(work: Any) -> list[str]:
        work.act_as(organizations.bot_of(work, 1))
        return by_itself.long_complete(work, before=work.now + 60, limit=10)

    assert cast.database.perform_now(completed_before_now, writes=False) == [run]

    def put_away(work: Any) -> tuple[bool, bool]:
        work.act_as(organizations.bot_of(work, 1))
        return by_itself.put_away(work, run), by_itself.put_away(work, stayed)

    assert cast.database.perform_now(put_away) == (True, False)
    assert ann.get(f"/runs/{run}").data["status"] == "archived"


def test_the_timekeeper_works_while_the_server_runs(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, {"title": "Answer", "step_type": "expiring"})
    run, (task,) = launched(ann, template)
    due(ann, run, task)

    async def serve() -> None:
        timekeeper = Timekeeper(cast.database)
        await timekeeper.start()
        for _ in range(300):
            await asyncio.sleep(0.01)
            if look_now() == "completed":
                break
        await timekeeper.stop()

    def look_now() -> str:
        return cast.database.perform_now(_status, writes=False)

    def _status(work: Any) -> str:
        work.act_as(organizations.bot_of(work, 1))
        return loading.read_task(work, task).in_hand.status

    asyncio.run(serve())
    assert look(ann, task)["status_label"] == "expired"


def test_what_is_due_is_found_by_an_index(cast: Cast, request: pytest.FixtureRequest) -> None:
    database = cast.database
    url = request.getfixturevalue(f"{'sqlite' if database.dialect == 'sqlite' else 'postgres'}_url")
    values = {"deadline": 0, "after_org": 0, "after": "0" * 32, "now": 1_900_000_000, "limit": 100}
    plan = plan_of(database, url, DUE, values)
    assert "task_expires" in plan, plan
    assert not wholly_read(plan, ("task", "process")), plan
    assert not is_sorted(plan), plan
