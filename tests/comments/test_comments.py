"""Comments and issues, on tasks and on processes (api-running 3)."""

from support.cast import Cast
from support.small import a_one_off, a_run

KEYS = {
    "id", "content", "content_raw", "label", "state", "task_id", "run_id", "author_id", "author_type",
    "sent_by", "sent_to", "author", "resolve_id", "created_at", "created_ago", "updated_at",
    "recent_updated_at", "archived_at", "assets", "reactions",
}  # fmt: skip


def test_a_comment_is_written_read_changed_and_deleted(cast: Cast) -> None:
    task = a_one_off(cast.ann)["id"]
    made = cast.ann.post(f"/tasks/{task}/comment", {"content": f"Please check @[{cast.bob.number}] <script>x</script>"})
    assert made.status == 201
    said = made.data
    assert set(said) == KEYS
    assert said["content"] == "Please check <b>Bob Reyes</b> "
    assert said["content_raw"] == f"Please check @[{cast.bob.number}] "
    assert (said["label"], said["state"], said["sent_to"]) == ("comment", "hide-for-guests", [cast.bob.number])
    assert said["author"]["full_name"] == "Ann Lee"
    changed = cast.ann.put(f"/tasks/{task}/comment/{said['id']}", {"content": "Better", "state": "open"}).data
    assert (changed["content"], changed["state"], changed["sent_to"]) == ("Better", "open", [])
    listed = cast.ann.get(f"/tasks/{task}", with_="threads,comments,issues,threads_count").data
    assert [each["content"] for each in listed["threads"]["data"]] == ["Better"]
    assert listed["comments"] == listed["threads"]
    assert (listed["issues"], listed["threads_count"]) == ({"data": []}, {"total": 1, "problems": 0})
    assert cast.ann.get(f"/tasks/{task}/comments").data == listed["threads"]["data"]
    assert cast.ann.delete(f"/tasks/{task}/comment/{said['id']}").status in {200, 204}
    assert cast.ann.delete(f"/tasks/{task}/comment/{said['id']}").status == 404
    assert cast.ann.get(f"/tasks/{task}/comments").data == []


def test_what_is_no_comment_is_refused(cast: Cast) -> None:
    path = f"/tasks/{a_one_off(cast.ann)['id']}/comment"
    assert cast.ann.post(path, {"content": "  "}).json["errors"] == {"content": ["The content field is required."]}
    both = cast.ann.post(path, {"content": "x", "label": "shout", "state": "loud"}).json["errors"]
    assert set(both) == {"label", "state"}
    warned = cast.ann.post(path, {"content": "x", "sent_to": [999_999]})
    assert warned.json["warnings"][0]["path"] == "sent_to"


def test_only_authors_and_administrators_change_a_comment(cast: Cast) -> None:
    task = a_one_off(cast.ann)["id"]
    said = cast.ann.post(f"/tasks/{task}/comment", {"content": "Mine"}).data["id"]
    assert cast.bob.put(f"/tasks/{task}/comment/{said}", {"content": "Yours"}).status == 403
    assert cast.bob.delete(f"/tasks/{task}/comment/{said}").status == 403
    bobs = cast.bob.post(f"/tasks/{task}/comment", {"content": "Bob's"}).data["id"]
    assert cast.ann.put(f"/tasks/{task}/comment/{bobs}", {"content": "Edited"}).status == 200


def test_an_open_issue_blocks_its_task_until_it_is_resolved(cast: Cast) -> None:
    run, (task, _) = a_run(cast.ann, "First", "Second")
    issue = cast.bob.post(f"/tasks/{task}/problem", {"content": "The figures are wrong"})
    assert (issue.status, issue.data["label"], issue.data["resolve_id"]) == (201, "problem", None)
    shown = cast.ann.get(f"/tasks/{task}").data
    assert (shown["problem"], shown["is_completable"], shown["run_status"]) == (True, False, "problem")
    assert cast.ann.get(f"/runs/{run}").data["status"] == "problem"
    assert [each["id"] for each in cast.ann.get("/runs", status="problem").data] == [run]
    assert cast.ann.get("/runs", status="active").data == []
    assert [each["id"] for each in cast.ann.get("/tasks", status="problem").data] == [task]
    blocked = cast.ann.post(f"/runs/{run}/completed-tasks", {"task_id": task})
    assert (blocked.status, blocked.json["code"]) == (422, "open_issues")

    missing = cast.ann.post(f"/tasks/{task}/resolved-threads", {"thread_id": issue.data["id"]})
    assert missing.json["errors"] == {"content": ["The content field is required."]}
    assert cast.ann.post(f"/tasks/{task}/resolved-threads", {"thread_id": "f" * 32, "content": "x"}).status == 404
    body = {"thread_id": issue.data["id"], "content": "Corrected", "state": "open"}
    resolved = cast.ann.post(f"/tasks/{task}/resolved-threads", body)
    assert (resolved.status, resolved.data["label"], resolved.data["state"]) == (200, "resolve", "open")
    again = cast.ann.post(f"/tasks/{task}/resolved-threads", body)
    assert (again.status, again.json["code"]) == (422, "issue_already_resolved")
    issues = cast.ann.get(f"/tasks/{task}", with_="issues").data["issues"]["data"]
    assert [each["resolve_id"] for each in issues] == [resolved.data["id"]]
    assert cast.ann.get(f"/runs/{run}").data["status"] == "active"
    assert cast.ann.post(f"/runs/{run}/completed-tasks", {"task_id": task}).status == 200


def test_an_issue_on_a_completed_task_reopens_it(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    cast.ann.post(f"/runs/{run}/completed-tasks", {"task_id": task})
    assert cast.ann.get(f"/runs/{run}").data["status"] == "complete"
    cast.ann.post(f"/tasks/{task}/comment", {"content": "No!", "label": "problem"})
    assert cast.ann.get(f"/tasks/{task}").data["status"] == "in-progress"
    assert cast.ann.get(f"/runs/{run}").data["status"] == "problem"


def test_a_resolve_comment_resolves_all_open_issues(cast: Cast) -> None:
    task = a_one_off(cast.ann)["id"]
    for text in ("One", "Two"):
        cast.ann.post(f"/tasks/{task}/problem", {"content": text})
    cast.ann.post(f"/tasks/{task}/comment", {"content": "All done", "label": "resolve"})
    shown = cast.ann.get(f"/tasks/{task}", with_="threads_count,issues").data
    assert (shown["problem"], shown["threads_count"]) == (False, {"total": 3, "problems": 0})
    plain = cast.ann.post(f"/tasks/{task}/comment", {"content": "Nothing open", "label": "resolve"})
    assert plain.status == 201


def test_deleting_an_open_issue_frees_the_task(cast: Cast) -> None:
    task = a_one_off(cast.ann)["id"]
    issue = cast.ann.post(f"/tasks/{task}/problem", {"content": "By mistake"}).data["id"]
    cast.ann.delete(f"/tasks/{task}/comment/{issue}")
    assert cast.ann.get(f"/tasks/{task}").data["problem"] is False
    assert cast.ann.post("/completed-tasks", {"task_id": task}).status == 200


def test_an_issue_of_the_process_freezes_its_tasks(cast: Cast) -> None:
    run, (task, _) = a_run(cast.ann, "First", "Second")
    said = cast.ann.post(f"/runs/{run}/comment", {"content": "Watch out"})
    assert (said.status, said.data["task_id"], said.data["run_id"]) == (201, None, run)
    issue = cast.ann.post(f"/runs/{run}/problem", {"content": "Stop everything"}).data
    shown = cast.ann.get(f"/runs/{run}", with_="threads").data
    assert (shown["status"], shown["has_open_issue"]) == ("issue", True)
    assert [each["label"] for each in shown["threads"]["data"]] == ["comment", "problem"]
    assert [each["id"] for each in cast.ann.get("/runs", status="problem").data] == [run]
    for refused in (
        cast.ann.post(f"/runs/{run}/completed-tasks", {"task_id": task}),
        cast.ann.put(f"/runs/{run}/tasks/{task}", {"title": "x"}),
    ):
        assert (refused.status, refused.json["code"]) == (422, "open_issues")
    cast.ann.post(f"/runs/{run}/resolved-threads", {"thread_id": issue["id"], "content": "Go on"})
    assert cast.ann.get(f"/runs/{run}").data["status"] == "active"
    assert cast.ann.put(f"/runs/{run}/comment/{said.data['id']}", {"content": "Fine"}).data["content"] == "Fine"
    assert cast.ann.delete(f"/runs/{run}/comment/{said.data['id']}").status in {200, 204}


def test_guests_read_what_is_open_and_write_on_their_own_tasks(cast: Cast) -> None:
    mine = a_one_off(cast.ann, owners={"users": [cast.ann.number], "guests": ["gus@supplier.example"]})["id"]
    others = a_one_off(cast.ann)["id"]
    cast.ann.post(f"/tasks/{mine}/comment", {"content": "Among us"})
    cast.ann.post(f"/tasks/{mine}/comment", {"content": "For all", "state": "open"})
    said = cast.gus.post(f"/tasks/{mine}/comment", {"content": "Understood"})
    assert (said.status, said.data["author_type"], said.data["state"], said.data["author_id"]) == (
        201,
        "guest",
        "open",
        None,
    )
    seen = cast.gus.get(f"/tasks/{mine}", with_="threads").data["threads"]["data"]
    assert [each["content"] for each in seen] == ["For all", "Understood"]
    assert cast.gus.post(f"/tasks/{others}/comment", {"content": "Hello"}).status == 404
    cast.ann.put(f"/tasks/{mine}", {"prevent_guest_comment": True})
    assert cast.gus.post(f"/tasks/{mine}/comment", {"content": "Hello"}).status == 403


def test_the_bot_speaks_and_old_spellings_are_understood(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    bot = cast.ann.post(f"/tasks/{task}/bot-comment", {"content": "Imported"}).data
    assert (bot["author_type"], bot["author_id"]) == ("bot", None)
    old = cast.ann.post(f"/runs/{run}/tasks/{task}/comments", {"text": "Moved", "id": 5, "author_id": 7})
    assert (old.status, old.data["content"], old.json.get("warnings")) == (201, "Moved", None)


def test_a_mention_gives_sight_of_the_process(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    assert cast.lia.get(f"/runs/{run}").status == 404
    cast.ann.post(f"/tasks/{task}/comment", {"content": "Look here", "sent_to": [cast.lia.number]})
    shown = cast.lia.get(f"/runs/{run}")
    assert shown.status == 200
    assert cast.lia.number in shown.data["collaborators"]


def test_asking_how_a_task_stands_mentions_the_assignees(cast: Cast) -> None:
    task = a_one_off(cast.ann, owners={"users": [cast.bob.number, cast.lia.number]})["id"]
    asked = cast.ann.post(f"/tasks/{task}/request-status")
    assert asked.status == 201
    assert asked.data["sent_to"] == [cast.bob.number, cast.lia.number]
    assert asked.data["content"] == "<b>Bob Reyes</b> <b>Lia Ito</b> How is this task going?"
    cast.ann.put(f"/tasks/{task}", {"owners": {"users": []}})
    refused = cast.ann.post(f"/tasks/{task}/request-status")
    assert (refused.status, refused.json["code"]) == (422, "nobody_assigned")
