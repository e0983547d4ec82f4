"""Reminding people, guests' links once more, and completing several tasks in one call (`api-running` 2.11)."""

from support.cast import GUEST, Cast
from support.small import a_contract, a_one_off, a_run


def test_a_reminder_is_written_down_and_says_that_no_mail_was_sent(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann, "Do it")
    assert cast.ann.post(f"/tasks/{task}/remind").json["code"] == "nobody_to_remind"
    group = cast.ann.post("/groups", {"name": "Team", "members": [cast.lia.number, cast.ann.number]}).data["id"]
    owners = {"users": [cast.ann.number, cast.bob.number], "guests": [GUEST], "groups": [group]}
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": owners})
    reply = cast.ann.post(f"/tasks/{task}/remind", {"message": "Today, please"})
    assert reply.data["users"] == sorted([cast.bob.number, cast.lia.number])
    assert (reply.data["guests"], reply.data["is_sent"]) == ([GUEST], False)
    assert [each["path"] for each in reply.json["warnings"]] == ["mail"]
    assert cast.lia.post(f"/tasks/{task}/remind").status == 200
    assert cast.gus.post(f"/tasks/{task}/remind").status == 403
    assert cast.eve.post(f"/tasks/{task}/remind").status == 404
    cast.ann.post("/completed-tasks", {"task_id": task})
    assert cast.ann.post(f"/tasks/{task}/remind").json["code"] == "task_not_open"


def test_a_link_is_sent_again_to_the_guests_alone(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann, "Do it")
    assert cast.ann.post(f"/tasks/{task}/resend").json["code"] == "nobody_to_remind"
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": {"users": [cast.bob.number], "guests": [GUEST]}})
    reply = cast.bob.post(f"/tasks/{task}/resend")
    assert reply.data == {"task_id": task, "users": [], "guests": [GUEST], "is_sent": False}
    assert cast.gus.code not in reply.raw.decode()


def test_each_of_several_tasks_is_completed_for_itself(cast: Cast) -> None:
    made = a_contract(cast.ann)
    one = a_one_off(cast.ann)["id"]
    done = a_one_off(cast.ann)["id"]
    cast.ann.post("/completed-tasks", {"task_id": done})
    ids = [one, made["task"], "nonsense", done, "0" * 32, one]
    found = cast.ann.post("/completed-tasks/many", {"task_ids": ids}).data
    assert [each["task_id"] for each in found] == ids[:-1]
    assert [each["is_done"] for each in found] == [True, False, False, False, False]
    codes = [each["code"] for each in found]
    assert codes == [None, "required_fields_empty", "not_found", "task_already_completed", "not_found"]
    assert cast.ann.get(f"/tasks/{one}").data["status"] == "completed"
    assert cast.ann.get(f"/tasks/{made['task']}").data["status"] == "not-started"


def test_approvals_take_one_decision_and_rights_are_asked_for_each(cast: Cast) -> None:
    made = a_contract(cast.ann)
    mine = a_one_off(cast.ann, top_secret=True)["id"]
    found = cast.bob.post("/completed-tasks/many", {"task_ids": [made["approval"], mine], "is_approved": False}).data
    assert [(each["is_done"], each["code"]) for each in found] == [(True, None), (False, "not_found")]
    assert cast.ann.get(f"/tasks/{made['approval']}").data["status_label"] == "rejected"


def test_none_and_too_many_are_refused(cast: Cast) -> None:
    for ids in ([], [f"{number:032x}" for number in range(101)]):
        refused = cast.ann.post("/completed-tasks/many", {"task_ids": ids})
        assert (refused.status, list(refused.json["errors"])) == (422, ["task_ids"])
