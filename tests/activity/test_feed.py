"""The activity feed (api-running 5.2, behaviour J34, J35)."""

import pytest

from support.cast import Caller, Cast
from support.small import a_contract, a_one_off, a_run

KEYS = {
    "id", "organization_id", "verb", "source", "actor_type", "actor_id", "auditable_type", "auditable_id",
    "parentable_type", "parentable_id", "type", "description", "field", "old_value", "text", "references", "undoable",
    "created_at", "actor", "audit", "parent", "origin", "audit_state", "parent_state",
}  # fmt: skip


def said(who: Caller, **query: object) -> list[str]:
    reply = who.get("/activity-feeds", per_page=100, **query)
    assert reply.status == 200, reply
    return [each["description"][0] for each in reply.data]


def test_a_process_tells_its_story_with_that_of_its_tasks(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann, "Review", name="Onboarding")
    comment = cast.bob.post(f"/tasks/{task}/comment", {"content": "Looks good"}).data["id"]
    cast.bob.post(f"/runs/{run}/completed-tasks", {"task_id": task})
    cast.ann.delete(f"/runs/{run}/completed-tasks/{task}")
    cast.ann.put(f"/runs/{run}", {"name": "Renamed"})
    feed = cast.ann.get("/activity-feeds", entity_type="run", entity_id=run).data
    assert [each["description"][0] for each in feed] == [
        "Changed process: Renamed", "Reopened process: Renamed", "Reopened task: Review",
        "Completed process: Renamed", "Completed task: Review", "Commented on: Review",
        "Created task: Review", "Launched process: Renamed",
    ]  # fmt: skip
    one = next(each for each in feed if each["verb"] == ["completed"] and each["type"] == ["Task"])
    assert set(one) == KEYS
    assert (one["auditable_type"], one["auditable_id"]) == ("App\\Models\\Task", task)
    assert (one["parentable_type"], one["parentable_id"]) == ("App\\Models\\Run", run)
    assert (one["source"], one["actor_id"], one["actor"][0]["full_name"]) == (
        ["Member"],
        [cast.bob.number],
        "Bob Reyes",
    )
    assert one["audit"] == {"data": {"id": task, "title": "Review"}}
    assert one["parent"] == {"data": {"id": run, "title": "Renamed"}}
    spoken = next(each for each in feed if each["type"] == ["Comment"])
    assert (spoken["text"], spoken["auditable_id"]) == (["Looks good"], comment)
    cast.bob.delete(f"/tasks/{task}/comment/{comment}")
    feed = cast.ann.get("/activity-feeds", entity_type="task", entity_id=task).data
    assert [each["text"] for each in feed if each["type"] == ["Comment"]] == [None, None]


def test_filters_narrow_the_feed(cast: Cast) -> None:
    made = a_contract(cast.ann)
    task = a_one_off(cast.ann, "Call the bank")["id"]
    cast.bob.post(f"/tasks/{task}/comment", {"content": "Suspicious figures"})
    cast.ann.put(f"/tasks/{task}", {"title": "Write to the bank"})
    assert said(cast.ann, verb="commented") == ["Commented on: Write to the bank"]
    assert said(cast.ann, actor_id=cast.bob.number) == ["Commented on: Write to the bank"]
    assert said(cast.ann, actor_email="BOB@acme.example", type="Comment") == ["Commented on: Write to the bank"]
    assert said(cast.ann, actor_email="nobody@nowhere.example") == []
    assert said(cast.ann, search="suspicious") == ["Commented on: Write to the bank"]
    assert len(said(cast.ann, search="to the bank")) == 3
    assert said(cast.ann, field="title", entity_type="task", entity_id=task) == ["Changed task: Write to the bank"]
    steps = said(cast.ann, type="Step", verb="created")
    assert set(steps) == {"Created step: Sign the contract", "Created step: Approve the contract"}
    about = said(cast.ann, entity_type="checklist", entity_id=made["template"])
    assert about[-1] == "Created template: Contract signing"
    step = cast.ann.get(f"/checklists/{made['template']}/steps").data[0]["id"]
    assert "Created step: Sign the contract" in said(cast.ann, entity_type="step", entity_id=step)
    assert said(cast.ann, source="Webhook") == []
    assert said(cast.ann, actor_type="guest") == []
    assert said(cast.ann, origin_type="run", origin_id=made["run"]) == []
    below = cast.ann.post("/runs", {"checklist_id": made["template"], "name": "Below", "parent_id": made["run"]}).data
    assert "Launched process: Below" in said(cast.ann, origin_type="run", origin_id=made["run"])
    assert said(cast.ann, origin_type="run", origin_id=below["id"]) == []
    assert cast.ann.get("/activity-feeds", origin_type="step", origin_id=made["run"]).json["warnings"]
    assert said(cast.ann, created_before="2001-01-01") == []
    assert said(cast.ann, created_after="2099-01-01") == []
    assert said(cast.ann, created_after="2001-01-01", created_before="2099-01-01") == said(cast.ann)
    assert said(cast.ann, sort="created_at") == said(cast.ann)[::-1]


@pytest.mark.parametrize(
    "query",
    [
        {"entity_type": "run"},
        {"entity_id": "x"},
        {"entity_type": "house", "entity_id": "x"},
        {"origin_id": "x"},
        {"origin_type": "house"},
        {"type": "House"},
        {"search": "x"},
        {"search": "x" * 101},
        {"created_after": "yesterday"},
    ],
)
def test_what_is_no_filter_is_refused(cast: Cast, query: dict[str, str]) -> None:
    refused = cast.ann.get("/activity-feeds", **query)
    assert refused.status == 422, refused


def test_a_feed_is_paged_without_gaps(cast: Cast) -> None:
    a_run(cast.ann)
    everything = [each["id"] for each in cast.ann.get("/activity-feeds", per_page=100).data]
    pages = [cast.ann.get("/activity-feeds", per_page=3, page=number) for number in range(1, 40)]
    assert pages[0].json["meta"]["pagination"]["total"] == len(everything)
    assert [each["id"] for page in pages for each in page.data] == everything
    assert everything == sorted(everything, reverse=True)


def test_only_what_one_may_see_is_told(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann, "Wages")
    secret = a_one_off(cast.ann, "Dismiss Bob", top_secret=True)["id"]
    assert not [each for each in said(cast.lia) if "task: Wages" in each or "Dismiss" in each]
    assert not [each for each in said(cast.bob) if "Dismiss" in each]
    assert any("task: Wages" in each for each in said(cast.bob))
    assert any("Dismiss" in each for each in said(cast.ann))
    assert said(cast.bob, entity_type="task", entity_id=secret) == []
    assert cast.lia.get("/activity-feeds", entity_type="run", entity_id=run).status == 403
    assert cast.eve.get("/activity-feeds", entity_type="run", entity_id=run).data == []
    assert said(cast.eve, entity_type="task", entity_id=task) == []
    assert cast.gus.get("/activity-feeds").status == 403
    cast.ann.post(f"/tasks/{task}/comment", {"content": f"@[{cast.lia.number}]"})
    assert any("task: Wages" in each for each in said(cast.lia, entity_type="run", entity_id=run))


def test_what_was_deleted_is_still_told_to_administrators(cast: Cast) -> None:
    run, _ = a_run(cast.ann, name="Mission")
    cast.ann.delete(f"/runs/{run}")
    cast.ann.delete(f"/runs/{run}/delete")
    feed = cast.ann.get("/activity-feeds", entity_type="run", entity_id=run).data
    assert feed[0]["description"] == ["Deleted process: Mission"]
    assert feed[0]["audit_state"]["name"] == "Mission"
    assert not [each for each in said(cast.bob) if "Mission" in each]
