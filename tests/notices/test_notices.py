"""Notifications: who is told of what, and reading them (api-running 5.6, behaviour H1-H3, H10, G15)."""

from support.cast import Caller, Cast
from support.news import heard
from support.small import a_one_off, a_run, a_template


def told(who: Caller, **query: object) -> list[tuple[str, str]]:
    reply = who.get(who.here + "/me/notifications", **query)
    assert reply.status == 200, reply
    return [(each["type"], each["title"]) for each in reply.data]


def owned_by(*people: Caller) -> dict[str, object]:
    return {"users": [one.number for one in people], "guests": [], "groups": []}


def test_each_kind_reaches_whom_it_concerns_and_not_its_author(cast: Cast) -> None:
    task = a_one_off(cast.ann, "Sign", owners=owned_by(cast.ann, cast.bob))["id"]
    cast.ann.post(f"/tasks/{task}/comment", {"content": "<p>Please &amp; soon</p>"})
    cast.ann.post(f"/tasks/{task}/comment", {"content": f"@[{cast.bob.number}] now"})
    issue = cast.bob.post(f"/tasks/{task}/problem", {"content": "No pen"}).data["id"]
    cast.ann.post(f"/tasks/{task}/resolved-threads", {"thread_id": issue, "content": "Here"})
    cast.ann.put(f"/tasks/{task}", {"deadline": "2036-02-03 10:00:00"})
    cast.bob.post("/completed-tasks", {"task_id": task})
    heard(cast.database)
    assert told(cast.bob) == [
        ("deadline-changed", "“Sign” is due on 2036-02-03 now."),
        ("issue-resolved", "Ann Lee resolved an issue on “Sign”."),
        ("mentioned", "Ann Lee mentioned you on “Sign”."),
        ("commented", "Ann Lee commented on “Sign”."),
        ("assigned", "Ann Lee assigned “Sign” to you."),
    ]
    assert [kind for kind, _ in told(cast.ann)] == ["completed", "issue-reported"]
    assert told(cast.ann)[0][1] == "Bob Reyes completed “Sign”."
    first = cast.bob.get(cast.bob.here + "/me/notifications").data[-2]
    assert (first["body"], first["subject_type"], first["subject_id"]) == ("Please & soon", "task", task)
    assert (first["run_id"], first["actor_id"], first["read_at"]) == (None, cast.ann.number, None)
    assert told(cast.lia) == []


def test_many_tasks_of_one_launch_are_one_notification(cast: Cast) -> None:
    step = {"title": "One", "assignees": [cast.bob.number]}
    template = a_template(cast.ann, step, {**step, "title": "Two"}, {**step, "title": "Three"})
    run = cast.ann.post("/runs", {"checklist_id": template, "name": "Big"}).data["id"]
    heard(cast.database)
    assert told(cast.bob) == [("assigned", "3 tasks of “Big” are assigned to you.")]
    assert cast.bob.get(cast.bob.here + "/me/notifications").data[0]["subject_id"] == run
    task = cast.ann.get(f"/runs/{run}/tasks").data[0]["id"]
    cast.bob.post(f"/runs/{run}/completed-tasks", {"task_id": task})
    heard(cast.database)
    assert told(cast.ann) == [("completed", "Bob Reyes completed “One”.")]


def test_people_of_a_group_are_told_and_those_who_were_there_are_not_told_again(cast: Cast) -> None:
    group = cast.ann.post("/groups", {"name": "Signers", "members": [cast.lia.number, cast.bob.number]}).data["id"]
    run, (task,) = a_run(cast.ann, name="Alone")
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": owned_by(cast.bob)})
    heard(cast.database)
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": {**owned_by(cast.bob), "groups": [group]}})
    heard(cast.database)
    assert len(told(cast.bob)) == 1
    assert told(cast.lia) == [("assigned", "Ann Lee assigned “Do it” to you.")]


def test_notifications_are_read_one_by_one_or_all_at_once(cast: Cast) -> None:
    for title in ("One", "Two", "Three"):
        a_one_off(cast.ann, title, owners=owned_by(cast.bob))
    heard(cast.database)
    reply = cast.bob.get(cast.bob.here + "/me/notifications", per_page=2)
    assert (reply.json["meta"]["unread_count"], reply.json["meta"]["pagination"]["total"]) == (3, 3)
    notice = reply.data[0]["id"]
    read = cast.bob.put(cast.bob.here + f"/me/notifications/{notice}/read")
    assert read.status == 200
    assert read.data["read_at"] is not None
    assert cast.ann.put(cast.ann.here + f"/me/notifications/{notice}/read").status == 404
    assert cast.bob.get(cast.bob.here + "/me/notifications", unread=True).json["meta"]["pagination"]["total"] == 2
    assert cast.bob.put(cast.bob.here + "/me/notifications/read-all").data == {"read": 2, "unread_count": 0}
    assert cast.bob.get(cast.bob.here + "/me/notifications", unread=True).data == []
    assert len(cast.bob.get(cast.bob.here + "/me/notifications").data) == 3


def test_losing_sight_silences_what_was_told(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": owned_by(cast.lia)})
    heard(cast.database)
    assert len(told(cast.lia)) == 1
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": owned_by(cast.ann)})
    assert told(cast.lia) == []
    assert cast.lia.get(cast.lia.here + "/me/notifications").json["meta"]["unread_count"] == 0


def test_nobody_hears_of_a_confidential_task_they_may_not_see(cast: Cast) -> None:
    task = a_one_off(cast.ann, top_secret=True)["id"]
    cast.ann.post(f"/tasks/{task}/comment", {"content": f"@[{cast.bob.number}] look"})
    heard(cast.database)
    assert told(cast.bob) == []


def test_only_whoever_is_newly_mentioned_hears_of_an_edit(cast: Cast) -> None:
    task = a_one_off(cast.ann)["id"]
    said = cast.ann.post(f"/tasks/{task}/comment", {"content": f"@[{cast.bob.number}]"}).data["id"]
    both = f"@[{cast.bob.number}] @[{cast.lia.number}]"
    cast.ann.put(f"/tasks/{task}/comment/{said}", {"content": both})
    heard(cast.database)
    assert [kind for kind, _ in told(cast.bob)] == ["mentioned"]
    assert [kind for kind, _ in told(cast.lia)] == ["mentioned"]


def test_an_issue_of_a_process_reaches_everybody_involved(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann, name="Big")
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": owned_by(cast.bob)})
    heard(cast.database)
    cast.ann.post(f"/runs/{run}/problem", {"content": "Stop"})
    heard(cast.database)
    assert told(cast.bob)[0] == ("issue-reported", "Ann Lee reported an issue on “Big”.")
    assert told(cast.ann) == []
