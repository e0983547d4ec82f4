"""Who reports and resolves issues, and how much may be said in an hour (behaviour F51, F54, F63)."""

from support.cast import GUEST, Cast
from support.small import a_one_off, a_run


def test_a_guest_reports_an_issue_f51(cast: Cast) -> None:
    run, (task, other) = a_run(cast.ann, "Sign", "Other")
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": {"users": [cast.ann.number], "guests": [GUEST]}})
    made = cast.gus.post(f"/tasks/{task}/problem", {"content": "The figures are wrong"})
    assert (made.status, made.data["label"], made.data["author_type"]) == (201, "problem", "guest")
    assert cast.ann.get(f"/tasks/{task}").data["problem"] is True
    assert cast.gus.post(f"/tasks/{other}/problem", {"content": "x"}).status == 404
    assert cast.gus.post(f"/runs/{run}/problem", {"content": "x"}).status in {403, 404}


def test_every_issue_is_resolved_with_a_comment_by_anybody_involved_f54(cast: Cast) -> None:
    """Several may be open at once; the warning goes with the last."""
    run, (task, _) = a_run(cast.ann, "Sign", "Other")
    owners = {"users": [cast.lia.number], "guests": [GUEST]}
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": owners})
    issues = [cast.bob.post(f"/tasks/{task}/problem", {"content": text}).data["id"] for text in ("1", "2", "3")]
    path = f"/tasks/{task}/resolved-threads"
    for who, issue in ((cast.lia, issues[0]), (cast.gus, issues[1])):
        missing = who.post(path, {"thread_id": issue})
        assert (missing.status, list(missing.json["errors"])) == (422, ["content"])
        assert who.post(path, {"thread_id": issue, "content": "Corrected"}).status == 200
        shown = cast.ann.get(f"/tasks/{task}").data
        assert (shown["problem"], shown["run_status"]) == (True, "problem")
        assert cast.ann.post("/completed-tasks", {"task_id": task}).json["code"] == "open_issues"
    assert cast.eve.post(path, {"thread_id": issues[2], "content": "x"}).status == 404
    assert cast.ann.post(path, {"thread_id": issues[2], "content": "Done"}).status == 200
    shown = cast.ann.get(f"/tasks/{task}").data
    assert (shown["problem"], shown["run_status"], shown["status"]) == (False, "active", "not-started")
    assert cast.ann.post("/completed-tasks", {"task_id": task}).status == 200


def test_an_hour_takes_120_comments_f63(cast: Cast) -> None:
    """Counted for the organization, over tasks, processes and templates together; others are not concerned."""
    stage = cast.with_settings(rate_limits="on")
    ann, bob, eve = (cast.on(stage, who) for who in (cast.ann, cast.bob, cast.eve))
    task, hers = a_one_off(cast.ann)["id"], a_one_off(cast.eve)["id"]
    run, _ = a_run(cast.ann)
    template = cast.ann.get(f"/runs/{run}").data["checklist_id"]
    ways = (f"/tasks/{task}/comment", f"/runs/{run}/comment", f"/checklists/{template}/comment")
    cast.ann.put(cast.ann.here, {"rate_limits": "off"})
    statuses = [(ann if each % 2 else bob).post(ways[each % 3], {"content": "x"}).status for each in range(120)]
    assert statuses == [201] * 120
    full = ann.post(ways[0], {"content": "x"})
    assert full.status == 429
    assert 0 < int(full.headers["retry-after"]) <= 3_600
    assert eve.post(f"/tasks/{hers}/comment", {"content": "x"}).status == 201
    stage.close()
