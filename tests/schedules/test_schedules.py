"""Launches that repeat: arranging them, and what happens in time (behaviour E36, E37, `api-running` 1.13)."""

import asyncio
from typing import Any

import pytest

from procession import clock
from procession.app import scheduler
from procession.people import organizations
from procession.plumbing.work import Work
from procession.schedules import due
from support.cast import Caller, Cast
from support.small import a_template

LONG_AGO = "2020-01-06 09:00:00"


def launch_due(cast: Cast) -> int:
    return asyncio.run(scheduler.launch_due(cast.database))


def a_schedule(by: Caller, template: str, **more: Any) -> dict[str, Any]:
    body = {"checklist_id": template, "frequency": "daily", "next_run_at": LONG_AGO, "name": "Daily {{DATE}}", **more}
    return by.post("/schedules", body).data


def soon(cast: Cast, identity: str) -> None:
    """As if its time had come: several days were missed."""
    moment = clock.now() - 5 * 86_400

    def turn(work: Work) -> None:
        work.act_as(organizations.bot_of(work, 1))
        found = due.store.find(work, identity)
        assert found is not None
        due.store.save(work, due.replace(found, next_at=moment))

    cast.database.perform_now(turn)


def runs(by: Caller) -> list[dict[str, Any]]:
    return by.get("/runs").data


def test_it_is_made_shown_changed_paused_and_removed(cast: Cast) -> None:
    template = a_template(cast.ann, "Do it")
    made = a_schedule(cast.ann, template, timezone="Europe/Madrid", interval=2, ends_at="2090-01-01")
    assert (made["frequency"], made["interval"], made["timezone"]) == ("daily", 2, "Europe/Madrid")
    assert (made["owner_id"], made["is_active"], made["last_run_id"]) == (cast.ann.number, True, None)
    assert made["next_run_at"] > clock.show(clock.now())
    assert made["next_run_at"][11:13] in {"08", "09"}
    path = f"/schedules/{made['id']}"
    assert cast.ann.get(path).data == made
    assert cast.ann.get("/schedules").data == [made]
    paused = cast.ann.put(path, {"is_active": False}).data
    assert (paused["is_active"], paused["next_run_at"], paused["interval"]) == (False, None, 2)
    again = cast.ann.put(path, {"is_active": True, "frequency": "weekly", "ends_at": None}).data
    assert (again["frequency"], again["ends_at"], again["name"]) == ("weekly", None, "Daily {{DATE}}")
    assert cast.ann.delete(path).status == 204
    assert cast.ann.get(path).status == 404


def test_missed_times_are_made_up_for_once_and_the_next_is_planned(cast: Cast) -> None:
    template = a_template(cast.ann, "Do it")
    made = a_schedule(cast.ann, template)
    assert launch_due(cast) == 0
    soon(cast, made["id"])
    assert launch_due(cast) == 1
    assert launch_due(cast) == 0
    (run,) = runs(cast.ann)
    assert (run["checklist_id"], run["started_by"], run["owner_id"]) == (template, cast.ann.number, cast.ann.number)
    assert run["name"] == f"Daily {clock.show(clock.now())[:10]}"
    seen = cast.ann.get(f"/schedules/{made['id']}").data
    assert (seen["last_run_id"], seen["last_error"]) == (run["id"], None)
    assert seen["next_run_at"] > clock.show(clock.now())


def test_two_servers_at_the_same_moment_launch_once(cast: Cast) -> None:
    made = a_schedule(cast.ann, a_template(cast.ann, "Do it"))
    soon(cast, made["id"])

    async def together() -> list[int]:
        return await asyncio.gather(*(scheduler.launch_due(cast.database) for _ in range(4)))

    assert sum(asyncio.run(together())) == 1
    assert len(runs(cast.ann)) == 1


def test_more_than_a_batch_is_launched_and_one_refusal_stops_nobody(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheduler, "AT_ONCE", 2)
    template, dead = a_template(cast.ann, "Do it"), a_template(cast.ann, "Gone")
    made = [a_schedule(cast.ann, template)["id"] for _ in range(3)]
    failing = a_schedule(cast.ann, dead)["id"]
    cast.ann.delete(f"/checklists/{dead}")
    for each in (failing, *made):
        soon(cast, each)
    assert launch_due(cast) == 3
    seen = cast.ann.get(f"/schedules/{failing}").data
    assert "archived" in seen["last_error"]
    assert (seen["last_run_id"], seen["is_active"]) == (None, True)
    assert seen["next_run_at"] > clock.show(clock.now())
    assert launch_due(cast) == 0


def test_required_answers_must_be_there_and_are_used(cast: Cast) -> None:
    asked = {"label": "Customer", "field_type": "text", "required": True}
    template = cast.ann.post("/checklists", {"title": "Deal", "type": "procedure", "prerun": [asked]}).data
    field = template["prerun"][0]["id"]
    body = {"checklist_id": template["id"], "frequency": "weekly", "next_run_at": LONG_AGO}
    refused = cast.ann.post("/schedules", body)
    assert refused.status == 422
    assert "Customer is required" in refused.json["message"]
    made = cast.ann.post("/schedules", {**body, "prerun": {field: "Harbor"}}).data
    soon(cast, made["id"])
    assert launch_due(cast) == 1
    assert runs(cast.ann)[0]["prerun"] == {field: "Harbor"}
    assert cast.ann.put(f"/schedules/{made['id']}", {"prerun": {}}).status == 422


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        ({"frequency": "often"}, "frequency"),
        ({"interval": 0}, "interval"),
        ({"interval": 1_001}, "interval"),
        ({"timezone": "Mars/Olympus"}, "timezone"),
        ({"next_run_at": "soon"}, "next_run_at"),
        ({"next_run_at": "2999-01-01"}, "next_run_at"),
        ({"next_run_at": None}, "next_run_at"),
        ({"checklist_id": ""}, "checklist_id"),
        ({"checklist_id": "Onboarding"}, "checklist_id"),
        ({"name": "x" * 551}, "name"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name(cast: Cast, wrong: dict[str, Any], path: str) -> None:
    body = {"checklist_id": a_template(cast.ann, "Do it"), "frequency": "daily", "next_run_at": LONG_AGO}
    refused = cast.ann.post("/schedules", {**body, **wrong})
    assert refused.status == 422
    assert list(refused.json["errors"]) == [path]


def test_schedules_are_their_owners_and_need_the_right_to_launch(cast: Cast) -> None:
    template = a_template(cast.ann, "Do it")
    body = {"checklist_id": template, "frequency": "daily", "next_run_at": LONG_AGO}
    assert cast.bob.post("/schedules", body).status == 403
    assert cast.eve.post("/schedules", body).status == 404
    cast.ann.put(f"/checklists/{template}/permissions", {"process_launch": {"everyone": True}})
    made = cast.bob.post("/schedules", body).data
    own = a_schedule(cast.ann, template)
    assert [each["id"] for each in cast.bob.get("/schedules").data] == [made["id"]]
    assert [each["id"] for each in cast.ann.get("/schedules").data] == [made["id"], own["id"]]
    assert cast.bob.get(f"/schedules/{own['id']}").status == 404
    assert cast.bob.delete(f"/schedules/{own['id']}").status == 404
    assert cast.ann.put(f"/schedules/{made['id']}", {"is_active": False}).status == 200


def test_it_launches_with_the_rights_its_owner_has_then(cast: Cast) -> None:
    template = a_template(cast.ann, "Do it")
    cast.ann.put(f"/checklists/{template}/permissions", {"process_launch": {"everyone": True}})
    body = {"checklist_id": template, "frequency": "daily", "next_run_at": LONG_AGO}
    made = cast.bob.post("/schedules", body).data
    nobody = {"everyone": False, "users": [], "groups": []}
    cast.ann.put(f"/checklists/{template}/permissions", {"process_launch": nobody})
    soon(cast, made["id"])
    assert launch_due(cast) == 0
    assert "may not launch" in cast.bob.get(f"/schedules/{made['id']}").data["last_error"]
    assert runs(cast.ann) == []
    assert cast.ann.get(f"/checklists/{template}").data["started_processes"] == 0


def test_a_running_server_launches_by_itself_and_a_bug_in_one_launch_stops_nobody(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = a_template(cast.ann, "Do it")
    broken, fine = (a_schedule(cast.ann, template, name=name)["id"] for name in ("Broken", "Fine"))
    for each in (broken, fine):
        soon(cast, each)
    real = due.launch.launch

    def launch(work: Work, asked: Any) -> Any:
        if asked.name == "Broken":
            raise ZeroDivisionError
        return real(work, asked)

    monkeypatch.setattr(due.launch, "launch", launch)
    monkeypatch.setattr(scheduler, "LOOK", 0.01)
    running = scheduler.Scheduler(cast.database)

    async def serve() -> None:
        await running.start()
        for _ in range(200):
            await asyncio.sleep(0.01)
            if await cast.database.perform(_launched, writes=False):
                break
        await running.stop()

    def _launched(work: Work) -> bool:
        work.act_as(organizations.bot_of(work, 1))
        found = due.store.find(work, fine)
        return found is not None and found.kept.last_process is not None

    asyncio.run(serve())
    assert [run["name"] for run in runs(cast.ann)] == ["Fine"]
    assert "went wrong" in cast.ann.get(f"/schedules/{broken}").data["last_error"]
