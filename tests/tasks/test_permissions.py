"""Who may complete, edit, reopen, hand over (behaviour F10-F13, G4): told as cells of the matrix."""

import pytest

from support.cast import Caller, Cast
from support.small import a_one_off, a_run

FORBIDDEN = ("unauthenticated", "unauthorized", "token", "expired", "invalid credentials", "access denied")
MORE_FORBIDDEN = ("permission denied", "forbidden", "audience")


def is_refused(reply, status: int = 403) -> bool:
    """Refused with a sentence that no client reads as an expired sign-in."""
    text = reply.json["message"].lower()
    return reply.status == status and not any(word in text for word in (*FORBIDDEN, *MORE_FORBIDDEN))


def a_task_for(cast: Cast, *who: Caller, **settings) -> tuple[str, str]:
    run, (task, _) = a_run(cast.ann, "Sign", "Other")
    owners = {"users": [each.number for each in who if each is not cast.gus], "guests": []}
    if cast.gus in who:
        owners["guests"] = ["gus@supplier.example"]
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": owners, **settings})
    return run, task


def complete(by: Caller, task: str):
    return by.post("/completed-tasks", {"task_id": task})


def test_any_standard_member_completes_what_they_see(cast: Cast) -> None:
    _, task = a_task_for(cast, cast.ann)
    assert complete(cast.bob, task).status == 200
    assert cast.bob.delete(f"/completed-tasks/{task}").status == 200


def test_for_assignees_only_means_assignees_and_administrators(cast: Cast) -> None:
    _, task = a_task_for(cast, cast.lia, can_complete_only_assignees=True)
    refused = complete(cast.bob, task)
    assert is_refused(refused)
    assert refused.json["code"] == "only_assignees"
    assert "Lia Ito" in refused.json["message"]
    assert is_refused(cast.bob.put(f"/tasks/{task}", {"title": "x"}))
    assert cast.bob.get(f"/tasks/{task}/completion-check").data["blocking"][0]["code"] == "only_assignees"
    assert complete(cast.lia, task).status == 200
    assert is_refused(cast.bob.delete(f"/completed-tasks/{task}"))
    assert cast.ann.delete(f"/completed-tasks/{task}").status == 200
    assert complete(cast.ann, task).status == 200


def test_light_members_work_on_their_own_tasks_only(cast: Cast) -> None:
    run, task = a_task_for(cast, cast.lia)
    other = cast.ann.get(f"/runs/{run}/tasks").data[1]["id"]
    assert cast.lia.get(f"/tasks/{other}").status == 200
    refused = complete(cast.lia, other)
    assert is_refused(refused)
    assert "Ann Lee" in refused.json["message"]
    assert cast.lia.put(f"/tasks/{task}", {"taskdata": {}, "status": "in-progress"}).status == 200
    for body in ({"deadline": "2035-01-01"}, {"owners": {"users": []}}, {"title": "x"}):
        assert is_refused(cast.lia.put(f"/tasks/{task}", body)), body
    assert is_refused(cast.lia.put(f"/runs/{run}/tasks/{task}/hide"))
    body = {"title": "x", "task_type": "task", "deadline": "2035-01-01", "owners": {"users": [cast.bob.number]}}
    assert is_refused(cast.lia.post("/tasks", body))
    assert is_refused(cast.lia.post("/tasks", {**body, "owners": {"users": [cast.lia.number]}, "run_id": run}))
    own = cast.lia.post("/tasks", {**body, "owners": {"users": [cast.lia.number]}})
    assert own.status == 201
    assert is_refused(cast.lia.post(f"/tasks/{own.data['id']}/clone"))
    assert complete(cast.lia, task).status == 200
    assert cast.lia.delete(f"/completed-tasks/{task}").status == 200


def test_a_group_member_counts_as_assignee(cast: Cast) -> None:
    group = cast.ann.post("/groups", {"name": "Sales", "description": "x", "members": [cast.lia.number]}).data["id"]
    task = a_one_off(cast.ann, owners={"groups": [group]}, can_complete_only_assignees=True)["id"]
    refused = complete(cast.bob, task)
    assert is_refused(refused)
    assert "the group Sales" in refused.json["message"]
    assert complete(cast.lia, task).status == 200


def test_guests_complete_their_own_tasks_once_and_never_reopen(cast: Cast) -> None:
    run, task = a_task_for(cast, cast.ann, cast.gus)
    other = cast.ann.get(f"/runs/{run}/tasks").data[1]["id"]
    assert cast.gus.get(f"/tasks/{other}").status == 404
    assert complete(cast.gus, other).status == 404
    shown = cast.gus.get(f"/tasks/{task}").data
    assert shown["custom_fields"] is None
    done = complete(cast.gus, task).data
    assert (done["completer_id"], done["completer_guest"], done["completer_guest_id"]) == (
        None, "gus@supplier.example", cast.gus.code
    )  # fmt: skip
    assert complete(cast.gus, task).status == 422
    assert is_refused(cast.gus.delete(f"/completed-tasks/{task}"))
    assert cast.gus.post("/tasks", {}).status == 403
    assert cast.gus.get("/tasks").status == 403


def test_guests_see_all_tasks_of_a_public_process(cast: Cast) -> None:
    run, task = a_task_for(cast, cast.ann, cast.gus)
    assert cast.gus.get(f"/runs/{run}").status == 404
    assert cast.gus.get(f"/runs/{run}/tasks").status == 404
    cast.ann.put(f"/runs/{run}", {"is_public": True})
    assert cast.gus.get(f"/runs/{run}").data["custom_fields"] is None
    assert len(cast.gus.get(f"/runs/{run}/tasks").data) == 2
    assert [each["id"] for each in cast.gus.get(f"/guests/{cast.gus.code}/tasks").data] == [task]


def test_only_creators_and_administrators_put_a_task_away(cast: Cast) -> None:
    task = a_one_off(cast.bob)["id"]
    other = a_one_off(cast.ann, owners={"users": [cast.bob.number]})["id"]
    assert is_refused(cast.bob.delete(f"/tasks/{other}"))
    assert is_refused(cast.bob.delete(f"/tasks/{other}/delete"))
    assert cast.bob.delete(f"/tasks/{task}").status == 204
    assert cast.ann.delete(f"/tasks/{task}/delete").status == 204


@pytest.mark.parametrize("way", ["/runs/{run}/completed-tasks", "/completed-tasks"])
def test_a_task_of_another_organization_does_not_exist(cast: Cast, way: str) -> None:
    run, task = a_task_for(cast, cast.ann)
    assert cast.eve.post(way.format(run=run), {"task_id": task}).status == 404
