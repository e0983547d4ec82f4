"""Form fields of steps (`api-templates` 3)."""

import pytest


@pytest.fixture
def place(ann):
    template = ann.template()["id"]
    step = ann.step(template)["id"]
    return template, step, f"/checklists/{template}/steps/{step}/captures"


def test_a_new_field_shows_every_key(ann, place):
    _, step, base = place
    made = ann.post(base, {"label": "Customer name", "field_type": "text", "required": True})
    assert made.status == 201
    field = made.data
    assert field["alias"] == f"customer-name-{field['capture_id']}"
    own = {"id", "capture_id", "alias", "created_at", "last_updated"}
    assert {key: value for key, value in field.items() if key not in own} == {
        "step_id": step,
        "field_type": "text",
        "label": "Customer name",
        "guidance": None,
        "position": 1,
        "required": True,
        "options": [],
        "columns": [],
        "default_value_enabled": False,
        "default_value": None,
        "collect_time": False,
        "use_wysiwyg_editor": False,
        "field_validation": [],
        "prefix": None,
        "suffix": None,
        "settings": None,
        "list": None,
        "custom_fields": {},
    }
    assert ann.get(f"{base}/{field['id']}").data == ann.get(f"{base}/{field['capture_id']}").data == field
    assert ann.get(base).data == [field]


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        ({"field_type": "text", "required": True}, "label"),
        ({"label": "A", "required": True}, "field_type"),
        ({"label": "A", "field_type": "number", "required": True}, "field_type"),
        ({"label": "A", "field_type": "text"}, "required"),
        ({"label": "A", "field_type": "dropdown", "required": True}, "options"),
        ({"label": "A", "field_type": "radio", "required": True, "options": ["x"]}, "options"),
        ({"label": "A", "field_type": "dropdown", "required": True, "options": [{"id": 1}]}, "options.0.text"),
        ({"label": "A", "field_type": "dropdown", "required": True, "options": [{"id": "x", "text": "A"}]}, "options"),
        ({"label": "A", "field_type": "table", "required": True}, "columns"),
        ({"label": "A", "field_type": "table", "required": True, "columns": [{"id": 1}]}, "columns.0.label"),
        ({"label": "A", "field_type": "text", "required": True, "position": "first"}, "position"),
    ],
)
def test_what_is_wrong_is_named(ann, place, wrong, path):
    refused = ann.post(place[2], wrong)
    assert refused.status == 422
    assert any(found.startswith(path) for found in refused.json["errors"]), refused.json


def test_options_are_read_liberally_and_kept_as_numbers(ann, place):
    options = [{"id": "5", "text": "A"}, {"label": "B"}, "C"]
    field = ann.field(*place[:2], field_type="dropdown", options=options)
    assert [(option["id"], option["text"]) for option in field["options"]] == [(5, "A"), (6, "B"), (7, "C")]
    rules = ann.field(*place[:2], field_validation="numeric|min:3")
    assert rules["field_validation"] == ["numeric", "min:3"]


def test_a_field_is_inserted_at_its_position(ann, place):
    for label in ("A", "B"):
        ann.field(*place[:2], label)
    assert ann.field(*place[:2], "First", position=1)["position"] == 1
    assert [field["label"] for field in ann.get(place[2]).data] == ["First", "A", "B"]


def test_what_was_read_may_be_sent_back(ann, place):
    table = ann.field(*place[:2], "Items", field_type="table", columns=[{"id": 3, "label": "Item"}])
    again = ann.put(f"{place[2]}/{table['id']}", table)
    assert again.status == 200
    assert again.data == table


def test_the_type_may_change_in_place(ann, place):
    field = ann.field(*place[:2], "Size", field_type="dropdown", options=["S", "L"])
    path = f"{place[2]}/{field['id']}"
    text = ann.put(path, {"label": "Shoe size", "field_type": "text", "required": True}).data
    assert (text["field_type"], text["options"], text["label"]) == ("text", [], "Shoe size")
    assert (text["id"], text["alias"], text["capture_id"]) == (field["id"], field["alias"], field["capture_id"])
    assert ann.put(path, {"label": "A", "field_type": "table", "required": True}).status == 422


def test_a_part_of_a_definition_changes_only_that(ann, place):
    field = ann.field(*place[:2], "Size", field_type="dropdown", required=True, options=["S", "L"])
    changed = ann.put(f"{place[2]}/{field['id']}", {"guidance": "In centimetres"}).data
    assert changed == {**field, "guidance": "In centimetres", "last_updated": changed["last_updated"]}


def test_one_field_per_call_is_reordered(ann, place):
    fields = [ann.field(*place[:2], label) for label in ("A", "B", "C")]
    assert ann.put(place[2], {"capture_id": fields[2]["id"], "position": 1}).data["position"] == 1
    assert ann.put(place[2], {"capture_id": fields[0]["capture_id"], "position": 9}).data["position"] == 3
    assert [field["label"] for field in ann.get(place[2]).data] == ["C", "B", "A"]
    assert ann.put(place[2], {"capture_id": fields[0]["id"], "position": 0}).status == 422
    assert ann.put(place[2], {"position": 1}).status == 422


def test_a_field_moves_to_another_step_with_its_id(ann, place):
    template, step, base = place
    field = ann.field(template, step)
    other = ann.step(template, "Other")
    ann.field(template, other["id"], "There")
    moved = ann.put(f"{base}/{field['id']}/move-out", {"target_step_id": other["id"], "position": 1}).data
    assert (moved["id"], moved["step_id"], moved["position"]) == (field["id"], other["id"], 1)
    assert ann.get(base).data == []
    again = ann.put(f"{base}/{field['id']}/move-out", {"target_step_id": step})
    assert again.status == 404
    nowhere = {"target_step_id": "f" * 32}
    path = f"/checklists/{template}/steps/{other['id']}/captures/{field['id']}/move-out"
    assert "target_step_id" in ann.put(path, nowhere).json["errors"]


def test_a_field_is_deleted_once(ann, place):
    field = ann.field(*place[:2])
    assert ann.delete(f"{place[2]}/{field['id']}").status == 204
    assert ann.delete(f"{place[2]}/{field['id']}").status == 404


def test_all_fields_of_a_template_in_one_object(ann):
    template = ann.template(prerun=[{"label": "Client", "field_type": "text", "required": True}])
    step = ann.step(template["id"], "Sign")
    field = ann.field(template["id"], step["id"])
    found = ann.get(f"/checklists/{template['id']}/form-fields").data
    assert set(found) == {"id", "title", "form_fields", "ko_form_fields"}
    assert found["ko_form_fields"] == template["prerun"]
    assert found["form_fields"] == [{**field, "step_title": "Sign"}]
