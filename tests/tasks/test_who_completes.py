"""Completing alone, together and at once; taking over (behaviour F7-F9, F12, F14, F16, F17, F32, F35)."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from support.cast import GUEST, Caller, Cast
from support.small import a_contract, a_one_off, a_run


def complete(by: Caller, task: str, **more: Any) -> Any:
    return by.post("/completed-tasks", {"task_id": task, **more})


def shared(cast: Cast, *people: Caller, **more: Any) -> str:
    owners = {"users": [one.number for one in people], "guests": [], "groups": []}
    return a_one_off(cast.ann, "Read", owners=owners, everyone_must_complete=True, **more)["id"]


def look(cast: Cast, task: str) -> dict[str, Any]:
    return cast.ann.get(f"/tasks/{task}").data


def test_an_administrator_records_somebody_else_f7(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann, "Sign")
    refused = complete(cast.bob, task, override_user=cast.ann.number)
    assert (refused.status, look(cast, task)["status"]) == (403, "not-started")
    assert complete(cast.ann, task, override_user=cast.eve.number).status == 422
    done = complete(cast.ann, task, override_user=cast.lia.number).data
    assert (done["completer_id"], done["status"]) == (cast.lia.number, "completed")
    feed = cast.ann.get("/activity-feeds", entity_type="task", entity_id=task).data
    assert (feed[0]["verb"], feed[0]["actor_id"]) == (["completed"], [cast.ann.number])
    assert cast.ann.get(f"/runs/{run}").data["status"] == "complete"


def test_of_two_at_once_one_completes_f8(cast: Cast) -> None:
    """Eight ask at the same moment, each through a server of its own: one is first, the others hear so."""
    run, (task, _) = a_run(cast.ann, "Sign", "Other")
    stages = [cast.with_settings() for _ in range(8)]
    callers = [cast.on(stage, who) for stage, who in zip(stages, [cast.ann, cast.bob] * 4, strict=True)]
    with ThreadPoolExecutor(8) as pool:
        replies = list(pool.map(lambda by: complete(by, task), callers))
    for stage in stages:
        stage.close()
    assert sorted(reply.status for reply in replies) == [200] + [422] * 7
    assert {reply.json["code"] for reply in replies if reply.status == 422} == {"task_already_completed"}
    first = next(reply for reply in replies if reply.status == 200)
    assert look(cast, task)["completer_id"] == first.data["completer_id"]
    feed = cast.ann.get("/activity-feeds", entity_type="run", entity_id=run).data
    assert sum(each["verb"] == ["completed"] for each in feed) == 1


def test_the_check_says_what_completing_would_f9(cast: Cast) -> None:
    made = a_contract(cast.ann)
    for task in (made["task"], made["approval"]):
        check = cast.ann.get(f"/tasks/{task}/completion-check").data
        tried = complete(cast.ann, task, is_approved=True)
        assert (tried.status == 200) == (check["blocking"] == [])
        if tried.status != 200:
            assert tried.json["blocking"] == check["blocking"]
    cast.ann.post(f"/tasks/{made['task']}/problem", {"content": "x"})
    codes = [each["code"] for each in cast.ann.get(f"/tasks/{made['task']}/completion-check").data["blocking"]]
    assert codes == ["open_issues", "required_fields_empty", "required_fields_empty"]


def test_a_task_of_a_group_is_taken_over_by_one_person_f12(cast: Cast) -> None:
    """One of a group one is in, light members too; the others are off the task then, and a second one is too late."""
    group = cast.ann.post("/groups", {"name": "Sales", "members": [cast.bob.number, cast.lia.number]}).data["id"]
    run, (task,) = a_run(cast.ann, "Sign")
    owners = {"users": [cast.ann.number], "guests": [GUEST], "groups": [group]}
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": owners, "can_complete_only_assignees": True})
    path = f"/tasks/{task}/take-over"
    assert cast.gus.post(path).status == 403
    assert cast.eve.post(path).status == 404
    for _ in range(2):
        taken = cast.lia.post(path)
        assert taken.status == 200, taken
        assert [taken.data["owners"][key] for key in ("users", "guests", "groups")] == [[cast.lia.number], [], []]
    late = cast.bob.post(path)
    assert (late.status, "group you are in" in late.json["message"]) == (403, True)
    assert cast.ann.post(path).status == 403
    assert complete(cast.lia, task).data["completer_id"] == cast.lia.number
    assert cast.lia.post(path).json["code"] == "task_already_completed"


def test_a_task_of_nobody_is_taken_over_by_whoever_may_complete_it_f12(cast: Cast) -> None:
    run, (task, other) = a_run(cast.ann, "Free", "Lia's")
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": {"users": []}})
    cast.ann.put(f"/runs/{run}/tasks/{other}", {"owners": {"users": [cast.lia.number]}})
    path = f"/tasks/{task}/take-over"
    assert cast.lia.post(path).status == 403  # a light member completes only what is assigned to them
    assert cast.bob.post(path).data["owners"]["users"] == [cast.bob.number]
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": {"users": []}, "can_complete_only_assignees": True})
    assert cast.bob.post(path).status == 403
    assert cast.ann.post(path).data["owners"]["users"] == [cast.ann.number]
    cast.ann.post(f"/runs/{run}/problem", {"content": "Stop"})
    cast.ann.put(f"/runs/{run}/tasks/{other}", {"owners": {"users": []}})
    assert cast.bob.post(f"/tasks/{other}/take-over").status in {403, 422}


def test_each_part_done_is_said_in_a_comment_f14(cast: Cast) -> None:
    task = shared(cast, cast.bob, cast.lia)
    assert look(cast, task)["completion_progress"] == 0
    part = complete(cast.bob, task).data
    assert (part["status"], part["completion_progress"]) == ("in-progress", 50)
    assert complete(cast.bob, task).json["code"] == "part_already_done"
    whole = complete(cast.lia, task).data
    assert (whole["status"], whole["completion_progress"], whole["completer_id"]) == ("completed", 100, cast.lia.number)
    said = cast.ann.get(f"/tasks/{task}/comments").data
    assert [(each["author_type"], each["content"]) for each in said] == [
        ("bot", "Bob Reyes has done their part."),
        ("bot", "Lia Ito has done their part."),
    ]


def test_a_shared_approval_waits_for_all_and_one_rejection_counts_f16(cast: Cast) -> None:
    for decisions, outcome in (((True, True), "approved"), ((False, True), "rejected"), ((True, False), "rejected")):
        task = shared(cast, cast.bob, cast.lia, task_type="approval")
        assert complete(cast.bob, task).json["code"] == "approval_needs_decision"
        first = complete(cast.bob, task, is_approved=decisions[0]).data
        assert (first["status"], first["is_approved"]) == ("in-progress", None)
        assert complete(cast.lia, task, is_approved=decisions[1]).data["status_label"] == outcome
    reopened = cast.ann.delete(f"/completed-tasks/{task}").data
    assert (reopened["is_approved"], reopened["completion_progress"]) == (None, 0)


def test_who_leaves_may_complete_a_shared_task_f17(cast: Cast) -> None:
    """By being taken off, and by being replaced by somebody whose part is done."""
    task = shared(cast, cast.bob, cast.lia)
    complete(cast.bob, task)
    more = {"users": [cast.bob.number, cast.lia.number, cast.ann.number]}
    assert cast.ann.put(f"/tasks/{task}", {"owners": more}).data["completion_progress"] == 33
    assert cast.ann.put(f"/tasks/{task}", {"owners": {"users": [cast.bob.number]}}).data["status"] == "completed"

    handed = shared(cast, cast.bob, cast.lia)
    complete(cast.bob, handed)
    path = f"/users/{cast.lia.number}/disable"
    assert cast.ann.delete(f"{path}?with_reassignment=true&to={cast.bob.number}").status == 200
    assert look(cast, handed)["status"] == "completed"


def test_one_off_tasks_come_in_all_kinds_and_may_be_confidential_f32(cast: Cast) -> None:
    for kind in ("task", "approval", "expiring", "email", "expiring_email"):
        assert a_one_off(cast.ann, task_type=kind)["task_type"] == kind
    quiet = {"title": "Quiet", "task_type": "task", "deadline": "2035-01-01", "top_secret": True}
    asked = {**quiet, "owners": {"users": [cast.lia.number]}}
    seen = {}
    for name, maker in (("by Ann", cast.ann), ("by Bob", cast.bob)):
        task = maker.post("/tasks", asked).data["id"]
        seen[name] = [who.get(f"/tasks/{task}").status for who in (cast.ann, cast.bob, cast.lia)]
        listed = [each["id"] for each in cast.bob.get("/tasks", status="all").data]
        assert (task in listed) == (maker is cast.bob)
    assert seen == {"by Ann": [200, 404, 200], "by Bob": [200, 200, 200]}


def test_a_group_of_everybody_acknowledges_one_by_one_f35(cast: Cast) -> None:
    people = [cast.ann, cast.bob, cast.lia]
    group = cast.ann.post("/groups", {"name": "Everybody", "members": [one.number for one in people]}).data["id"]
    owners = {"users": [], "guests": [GUEST], "groups": [group]}
    task = a_one_off(cast.ann, "Read the handbook", owners=owners, everyone_must_complete=True)["id"]
    shown = look(cast, task)["owners"]
    assert (shown["groups"], shown["guests"]) == ([group], [GUEST])
    for done, who in enumerate((cast.bob, cast.lia, cast.gus, cast.ann), start=1):
        assert look(cast, task)["status"] != "completed"
        assert complete(who, task).status == 200
        assert look(cast, task)["completion_progress"] == 100 * done // 4
    assert look(cast, task)["status"] == "completed"
