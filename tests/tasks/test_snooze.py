"""Tasks put off for oneself, and tasks that mention somebody (`api-running` 2.3, 2.11)."""

from procession import clock
from procession.people import organizations
from procession.plumbing.work import Work
from procession.processes import snoozing
from support.cast import Caller, Cast
from support.small import a_one_off, a_run

DAY = 86_400


def titles(by: Caller, path: str, **query: str) -> list[str]:
    return sorted(one["title"] for one in by.get(by.here + path, **query).data)


def both(cast: Cast) -> tuple[str, str]:
    owners = {"users": [cast.ann.number, cast.bob.number], "guests": [], "groups": []}
    return a_one_off(cast.ann, "Call", owners=owners)["id"], a_one_off(cast.ann, "Write", owners=owners)["id"]


def in_days(days: int) -> str:
    return clock.show(clock.now() + days * DAY)


def test_a_task_that_is_put_off_is_left_out_of_ones_own_lists_and_of_nobody_elses(cast: Cast) -> None:
    call, _ = both(cast)
    until = in_days(2)
    shown = cast.ann.put(f"/tasks/{call}/snooze", {"until": until})
    assert (shown.status, shown.data["snoozed_until"]) == (200, until)
    assert titles(cast.ann, "/me/tasks") == ["Write"]
    assert cast.ann.get(f"{cast.ann.here}/me/tasks").json["meta"]["pagination"]["total"] == 1
    assert titles(cast.ann, f"/users/{cast.ann.number}/tasks") == ["Write"]
    assert titles(cast.ann, "/tasks", assignee="me") == ["Write"]
    assert titles(cast.ann, "/me/tasks", snoozed="only") == ["Call"]
    assert titles(cast.ann, "/me/tasks", snoozed="true") == ["Call", "Write"]
    assert titles(cast.ann, "/tasks") == ["Call", "Write"]
    assert titles(cast.bob, "/me/tasks") == ["Call", "Write"]
    assert cast.bob.get(f"/tasks/{call}").data["snoozed_until"] is None
    assert {one["snoozed_until"] for one in cast.ann.get("/tasks").data} == {None, until}


def test_it_comes_back_by_the_clock_by_hand_and_when_it_is_done(cast: Cast) -> None:
    call, write = both(cast)
    for task in (call, write):
        cast.ann.put(f"/tasks/{task}/snooze", {"until": in_days(1)})

    def an_hour_ago(work: Work) -> None:
        work.act_as(organizations.bot_of(work, 1))
        work.run(snoozing._SNOOZE, party=cast.ann.number, task=call, until=clock.now() - 3600)

    cast.database.perform_now(an_hour_ago)
    assert titles(cast.ann, "/me/tasks") == ["Call"]
    assert cast.ann.get(f"/tasks/{call}").data["snoozed_until"] is None
    assert cast.ann.put(f"/tasks/{write}/snooze", {"until": None}).data["snoozed_until"] is None
    assert titles(cast.ann, "/me/tasks") == ["Call", "Write"]
    cast.ann.put(f"/tasks/{write}/snooze", {"until": in_days(1)})
    cast.ann.post("/completed-tasks", {"task_id": write})
    assert titles(cast.ann, "/me/tasks", status="all") == ["Call", "Write"]
    assert cast.ann.get(f"/tasks/{write}").data["snoozed_until"] is None


def test_only_open_tasks_that_one_sees_are_put_off_and_not_for_ever(cast: Cast) -> None:
    call, write = both(cast)
    path = f"/tasks/{call}/snooze"
    for body in ({}, {"until": "soon"}, {"until": in_days(-1)}, {"until": in_days(400)}):
        assert "until" in cast.ann.put(path, body).json["errors"], body
    cast.ann.post("/completed-tasks", {"task_id": write})
    refused = cast.ann.put(f"/tasks/{write}/snooze", {"until": in_days(1)})
    assert (refused.status, refused.json["code"]) == (422, "task_not_open")
    assert cast.lia.put(path, {"until": in_days(1)}).status == 404
    assert cast.gus.put(path, {"until": in_days(1)}).status == 403
    assert cast.eve.put(f"{cast.eve.here}{path}", {"until": in_days(1)}).status == 404


def test_a_deleted_task_leaves_nothing_behind(cast: Cast) -> None:
    call, _ = both(cast)
    cast.ann.put(f"/tasks/{call}/snooze", {"until": in_days(1)})
    cast.ann.post(f"/tasks/{call}/comment", {"content": f"@[{cast.bob.number}] look"})
    assert cast.ann.delete(f"/tasks/{call}").status == 204
    assert cast.ann.delete(f"/tasks/{call}/delete").status == 204
    run, (task,) = a_run(cast.ann)
    cast.ann.put(f"/tasks/{task}/snooze", {"until": in_days(1)})
    cast.ann.post(f"/tasks/{task}/comment", {"content": f"@[{cast.bob.number}] look"})
    cast.ann.delete(f"/runs/{run}")
    assert cast.ann.delete(f"/runs/{run}/delete").status == 200
    assert cast.bob.get("/tasks", mentioned="true").data == []
    assert titles(cast.ann, "/me/tasks", snoozed="only") == []


def test_tasks_that_mention_the_caller_are_found_as_long_as_the_comment_does(cast: Cast) -> None:
    """`api-running` 2.3: `mentioned`."""
    _, (task,) = a_run(cast.ann, "Sign")
    a_one_off(cast.ann, "Call")
    said = cast.ann.post(f"/tasks/{task}/comment", {"content": f"@[{cast.bob.number}] please look"}).data
    assert titles(cast.bob, "/tasks", mentioned="true") == ["Sign"]
    assert cast.bob.get("/tasks", mentioned="true").json["meta"]["pagination"]["total"] == 1
    assert titles(cast.ann, "/tasks", mentioned="true") == []
    path = f"/tasks/{task}/comment/{said['id']}"
    assert cast.ann.put(path, {"content": f"@[{cast.ann.number}] look"}).status == 200
    assert titles(cast.bob, "/tasks", mentioned="true") == []
    assert titles(cast.ann, "/tasks", mentioned="true") == ["Sign"]
    cast.ann.delete(path)
    assert titles(cast.ann, "/tasks", mentioned="true") == []
    assert "warnings" not in cast.ann.get("/tasks", mentioned="true").json


def test_the_plain_completion_takes_several_tasks(cast: Cast) -> None:
    """`api-running` 2.11: `task_ids`."""
    call, write = both(cast)
    cast.ann.post("/completed-tasks", {"task_id": call})
    done = cast.ann.post("/completed-tasks", {"task_ids": [call, write]})
    assert [(one["task_id"], one["is_done"], one["code"]) for one in done.data] == [
        (call, False, "task_already_completed"),
        (write, True, None),
    ]
    assert cast.ann.post("/completed-tasks", {"task_ids": []}).status == 422
    assert cast.ann.post("/completed-tasks", {}).json["errors"] == {"task_id": ["The task id field is required."]}
