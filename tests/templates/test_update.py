"""Changing templates (`api-templates` 1.3, 1.6, 1.10)."""

import json

from sqlalchemy import select

from procession.plumbing.database.statements import param, tenant
from procession.plumbing.database.tables import EVENT

EVENTS = tenant(
    select(EVENT.c.name, EVENT.c.verb, EVENT.c.body).where(EVENT.c.template == param("which")).order_by(EVENT.c.seq)
)


def test_absent_keys_stay_and_sent_ones_change(cast, ann, bob):
    template = ann.template(summary="Old", users=[bob.number], groups=[cast.sales], prerun=[a_field("Name")])
    changed = ann.put(
        f"/checklists/{template['id']}", {"title": "New", "guidance": "<b>Be kind</b>", "starred": True}
    ).data
    assert (changed["title"], changed["guidance"], changed["starred"]) == ("New", "<b>Be kind</b>", True)
    for key in ("summary", "users", "groups", "prerun", "alias", "created_at", "type"):
        assert changed[key] == template[key], key
    assert changed["last_updated_by"] == ann.number
    cleared = ann.put(f"/checklists/{template['id']}", {"title": "New", "users": [], "summary": None}).data
    assert (cleared["users"], cleared["groups"], cleared["summary"]) == ([], [cast.sales], None)


def test_the_title_is_required_on_every_update(ann):
    template = ann.template()
    assert ann.put(f"/checklists/{template['id']}", {"summary": "x"}).json["errors"] == {
        "title": ["The title field is required."]
    }
    assert ann.put(f"/checklists/{template['id']}", {"title": " "}).status == 422


def test_what_was_read_may_be_sent_back(ann):
    template = ann.template(prerun=[a_field("Name"), a_field("Size", "dropdown", options=["S", "L"])])
    read = ann.get(f"/checklists/{template['id']}?with=steps,tags").data
    again = ann.put(f"/checklists/{template['id']}", read)
    assert again.status == 200
    expected = {key: value for key, value in read.items() if key not in {"steps", "tags"}}
    assert again.data == expected


def test_the_status_is_written_in_many_ways(ann):
    template = ann.template()
    path = f"/checklists/{template['id']}"
    assert ann.put(path, {"title": "A", "status": "In progress"}).data["status"] == "in_progress"
    assert ann.put(path, {"title": "A", "status": None}).data["status"] is None
    assert ann.put(path, {"title": "A", "status": "whatever"}).status == 422


def test_the_kind_never_changes(ann):
    template = ann.template()
    path = f"/checklists/{template['id']}"
    assert ann.put(path, {"title": "A", "type": "template"}).status == 200
    assert "type" in ann.put(path, {"title": "A", "type": "document"}).json["errors"]


def test_an_alias_is_unique_in_the_organization(ann, eve):
    one, two, hers = ann.template(), ann.template(), eve.template()
    assert ann.put(f"/checklists/{one['id']}", {"title": "A", "alias": "welcome"}).data["alias"] == "welcome"
    assert "alias" in ann.put(f"/checklists/{two['id']}", {"title": "A", "alias": "welcome"}).json["errors"]
    assert "alias" in ann.put(f"/checklists/{two['id']}", {"title": "A", "alias": "No spaces"}).json["errors"]
    assert eve.put(f"/checklists/{hers['id']}", {"title": "A", "alias": "welcome"}).status == 200


def test_the_kick_off_form_is_sent_whole(ann):
    template = ann.template(prerun=[a_field("Name"), a_field("Size")])
    name, size = template["prerun"]
    path = f"/checklists/{template['id']}"
    wanted = [{**size, "label": "Shoe size", "position": 1}, a_field("Color"), {**name, "position": 9}]
    changed = ann.put(path, {"title": "A", "prerun": wanted}).data["prerun"]
    assert [field["label"] for field in changed] == ["Shoe size", "Name", "Color"]
    assert (changed[0]["id"], changed[0]["alias"]) == (size["id"], size["alias"])
    left = ann.put(path, {"title": "A", "prerun": [changed[1]]}).data["prerun"]
    assert [field["id"] for field in left] == [name["id"]]
    assert ann.delete(f"{path}/preruns/{name['id']}").status == 204
    assert ann.get(path).data["prerun"] == []
    assert ann.delete(f"{path}/preruns/{name['id']}").status == 404


def test_a_name_pattern_uses_required_kick_off_fields_only(ann):
    template = ann.template(prerun=[a_field("Name", required=True), a_field("Notes", "textarea", required=True)])
    name, notes = (field["alias"] for field in template["prerun"])
    path = f"/checklists/{template['id']}"
    good = {"title": "A", "auto_naming": True, "default_process_name_format": f"{{{{{name}}}}} {{{{DATE}}}}"}
    assert ann.put(path, good).data["default_process_name_format"] == good["default_process_name_format"]
    for wrong in (f"{{{{{notes}}}}}", "{{unknown-1}}", "x" * 551):
        refused = ann.put(path, {**good, "default_process_name_format": wrong})
        assert "default_process_name_format" in refused.json["errors"]
    optional = [{**template["prerun"][0], "required": False}]
    assert ann.put(path, {"title": "A", "prerun": optional}).status == 422


def test_only_administrators_pin(ann, bob):
    template = bob.template()
    path = f"/checklists/{template['id']}"
    assert bob.put(path, {"title": "A", "is_pinned": True}).status == 403
    assert ann.put(path, {"title": "A", "is_pinned": True}).data["is_pinned"] is True
    assert bob.put(path, {"title": "B", "is_pinned": True}).status == 200


def test_an_owner_must_be_a_member(ann, bob, eve):
    path = f"/checklists/{ann.template()['id']}"
    assert ann.put(path, {"title": "A", "owner_id": bob.number}).data["owner_id"] == bob.number
    assert "owner_id" in ann.put(path, {"title": "A", "owner_id": eve.number}).json["errors"]


def test_reading_lets_people_star_and_set_the_status_and_no_more(ann, bob):
    path = f"/checklists/{ann.template('Onboarding')['id']}"
    assert bob.put(path, {"title": "Onboarding", "starred": True}).data["starred"] is True
    assert bob.put(path, {"title": "Onboarding", "status": "finishing"}).data["status"] == "finishing"
    assert ann.get(path).data["starred"] is False
    refused = bob.put(path, {"title": "Mine now"})
    assert (refused.status, refused.json["code"]) == (403, "not_allowed")


def test_every_change_is_an_event_of_the_template(cast, ann):
    template = ann.template("Onboarding")
    path = f"/checklists/{template['id']}"
    step = ann.step(template["id"], "Sign")
    ann.put(path, {"title": "Welcome", "summary": "Hello"})
    ann.put(f"{path}/steps/{step['id']}", {"title": "Sign here"})
    ann.delete(f"{path}/steps/{step['id']}")
    ann.delete(path)
    found = events(cast, template["id"])
    assert [(name, verb) for name, verb, _ in found] == [
        ("template.created", "created"),
        ("template.step_created", "created"),
        ("template.updated", "updated"),
        ("template.updated", "updated"),
        ("template.step_updated", "updated"),
        ("template.step_deleted", "deleted"),
        ("template.archived", "archived"),
    ]
    assert found[2][2] == {"field": "title", "old": "Onboarding", "new": "Welcome"}


def a_field(label, field_type="text", **more):
    return {"label": label, "field_type": field_type, "required": False, **more}


def events(cast, template):
    def read(work):
        work.act_as(cast.as_ann)
        return [(row.name, row.verb, json.loads(row.body or "{}")) for row in work.rows(EVENTS, which=template)]

    return cast.database.perform_now(read, writes=False)
