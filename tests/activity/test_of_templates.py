"""The log of a template, and making something public (behaviour B9-B11, E24)."""

from typing import Any

import pytest

from support.cast import Caller, Cast
from support.news import heard
from support.small import a_field, a_rule, a_template, closed, completed, hiding, steps_of
from support.time import SteeredClock


def log(by: Caller, template: str) -> list[dict[str, Any]]:
    """The newest first."""
    reply = by.get("/activity-feeds", entity_type="checklist", entity_id=template, per_page=100)
    assert reply.status == 200, reply
    return reply.data


def test_the_log_of_a_template_only_grows_b9(cast: Cast, steered_clock: SteeredClock) -> None:
    """Who, when, what; an entry stays as it was whatever happens later, and nothing changes or deletes one."""
    ann = cast.ann
    template = closed(ann, a_template(ann), checklist_edit=[cast.bob.number])
    steered_clock.goes_on(hours=1)
    assert cast.bob.put(f"/checklists/{template}", {"title": "Onboarding", "summary": "New"}).status == 200
    newest, *older = log(ann, template)
    assert (newest["verb"], newest["field"], newest["actor"][0]["full_name"]) == (["updated"], ["summary"], "Bob Reyes")
    assert (newest["created_at"], older[-1]["created_at"]) == ("2026-01-05T10:00:00Z", "2026-01-05T09:00:00Z")
    assert older[-1]["verb"] == ["created"]
    before = log(ann, template)
    ann.delete(f"/checklists/{template}")
    assert [each["id"] for each in log(ann, template)][1:] == [each["id"] for each in before]
    ann.put(f"/checklists/{template}/restore")
    assert log(ann, template)[2:] == before
    for method in ("PUT", "PATCH", "DELETE"):
        assert ann.ask(method, f"/activity-feeds/{newest['id']}", {}).status in {404, 405}
    copy = ann.post(f"/checklists/{template}/clone", {}).data["id"]
    assert [each["verb"] for each in log(ann, copy)] == [["created"]]


DAYS = {"value": 3, "unit": "days", "option": "from", "step": "start_run"}
FIELD = {"label": "Reason", "field_type": "text", "required": False}


def _changes(cast: Cast, template: str) -> dict[str, tuple[str, str, Any]]:
    first, _ = steps_of(cast.ann, template)
    field = a_field(cast.ann, template, first, "Kind")
    tag = cast.ann.post("/tags", {"title": "Urgent"}).data["id"]
    folder = cast.ann.post("/folders", {"name": "Deals"}).data["id"]
    path, step = f"/checklists/{template}", f"/checklists/{template}/steps/{first}"
    whole = {"title": "Onboarding"}
    named = {"title": "First"}
    return {
        "title": ("PUT", path, {"title": "Other"}),
        "summary": ("PUT", path, {**whole, "summary": "New"}),
        "status": ("PUT", path, {**whole, "status": "finishing"}),
        "owner": ("PUT", path, {**whole, "owner_id": cast.bob.number}),
        "auto-naming": ("PUT", path, {**whole, "auto_naming": True, "default_process_name_format": "{{DATE}}"}),
        "webhook": ("PUT", path, {**whole, "webhook": "https://hooks.example/x"}),
        "folder": ("PUT", path, {**whole, "folder_id": folder}),
        "kick-off form": ("PUT", path, {**whole, "prerun": [FIELD]}),
        "permissions": ("PUT", f"{path}/permissions", {"process_launch": {"everyone": True}}),
        "step created": ("POST", f"{path}/steps", {"title": "Third"}),
        "steps from lines": ("POST", f"{path}/steps-from-lines", {"lines": "A\nB"}),
        "steps re-ordered": ("PUT", f"{step}/reorder", {"position": 2}),
        "step text": ("PUT", step, {**named, "summary": "How to"}),
        "step deadline": ("PUT", step, {**named, "deadline": DAYS}),
        "step assignees": ("PUT", step, {**named, "assignees": [cast.bob.number]}),
        "step webhook": ("PUT", step, {**named, "webhook": "https://hooks.example/y"}),
        "field created": ("POST", f"{step}/captures", FIELD),
        "field guidance": ("PUT", f"{step}/captures/{field}", {"guidance": "One word"}),
        "field deleted": ("DELETE", f"{step}/captures/{field}", None),
        "step deleted": ("DELETE", step, None),
        "tagged": ("POST", "/checklists/tags", {"subject_id": template, "subject_type": "Checklist", "tag_id": tag}),
        "archived": ("DELETE", path, None),
    }


@pytest.mark.parametrize(
    "change",
    [
        "title", "summary", "status", "owner", "auto-naming", "webhook", "folder", "kick-off form", "permissions",
        "step created", "steps from lines", "steps re-ordered", "step text", "step deadline", "step assignees",
        "step webhook", "field created", "field guidance", "field deleted", "step deleted", "tagged", "archived",
    ],
)  # fmt: skip
def test_every_kind_of_change_is_in_the_log_b10(cast: Cast, change: str) -> None:
    template = a_template(cast.ann, "First", "Second")
    method, path, body = _changes(cast, template)[change]
    before = len(log(cast.ann, template))
    assert cast.ann.ask(method, path, body).status < 300
    found = log(cast.ann, template)
    assert len(found) > before
    assert all(each["description"][0] for each in found)


def test_rules_and_restoring_are_in_the_log_b10(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "First", "Second")
    first, second = steps_of(ann, template)
    rule = a_rule(ann, template, "Hide", completed(first), hiding(second))
    path = f"/checklists/{template}/automated-actions/{rule}"
    ann.put(path, {"automated_alias": "Hide it"})
    ann.delete(path)
    ann.delete(f"/checklists/{template}")
    ann.put(f"/checklists/{template}/restore")
    verbs = [each["verb"][0] for each in log(ann, template)]
    assert verbs[:5] == ["unarchived", "archived", "deleted", "updated", "created"]


def test_who_reads_the_log_of_a_template_b11(cast: Cast) -> None:
    """Administrators, the creator, and those who may read or edit it; launching alone is not enough."""
    ann, bob, lia = cast.ann, cast.bob, cast.lia
    template = closed(ann, a_template(ann, "First"))
    assert (log(bob, template), log(lia, template)) == ([], [])
    assert log(ann, template)
    for granted in ("checklist_read", "checklist_edit"):
        closed(ann, template, **{granted: [bob.number]})
        assert log(bob, template), granted
    for granted in ("process_launch", "checklist_duplicate", "process_read"):
        closed(ann, template, **{granted: [bob.number, lia.number]})
        assert (log(bob, template), log(lia, template)) == ([], []), granted
    closed(ann, template, checklist_read=[lia.number])
    assert log(lia, template)
    closed(ann, template, checklist_edit=[lia.number])
    assert log(lia, template) == []  # a light member edits nothing
    mine = bob.post("/checklists", {"title": "Mine", "type": "procedure"}).data["id"]
    closed(ann, mine)
    assert log(bob, mine)
    assert cast.eve.get("/activity-feeds", entity_type="checklist", entity_id=template).data == []
    assert cast.gus.get("/activity-feeds", entity_type="checklist", entity_id=template).status == 403


def test_making_something_public_is_in_the_system_log_e24(cast: Cast) -> None:
    template = a_template(cast.ann, "First")
    body = {"title": "Onboarding", "is_public": True, "is_public_kickoff": True}
    cast.ann.put(f"/checklists/{template}", {**body, "is_public_kickoff": False})
    cast.ann.put(f"/checklists/{template}", body)
    heard(cast.database)
    found = [each for each in cast.ann.get("/system-logs", per_page=200).data if "public" in each["event"]]
    assert [(each["event"], each["category"], each["severity"]) for each in found] == [
        ("kickoff_form_made_public", "security", "warning"),
        ("blueprint_made_public", "security", "warning"),
    ]
    assert {each["actor_id"] for each in found} == {cast.ann.number}
