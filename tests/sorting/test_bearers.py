"""Custom fields: keys and values on every kind of thing (behaviour K16, `api-templates` 1.13, api-identity 3.4.10)."""

import pytest

from support.small import a_run, a_template


def key(by, name, applies_to, kind="text", **more):
    reply = by.post("/custom-field-keys", {"key": name, "applies_to": applies_to, "field_type": kind, **more})
    assert reply.status == 201, reply
    return reply.data


@pytest.fixture
def places(cast):
    """Where each kind of thing has its custom fields, by the word of `applies_to`."""
    ann = cast.ann
    asked = {"label": "Who?", "field_type": "text", "required": False}
    template = a_template(ann, "Sign", prerun=[asked])
    (step,) = ann.get(f"/checklists/{template}/steps").data
    capture = ann.post(f"/checklists/{template}/steps/{step['id']}/captures", asked).data["id"]
    prerun = ann.get(f"/checklists/{template}").data["prerun"][0]["id"]
    run, (task,) = a_run(ann)
    return {
        "checklist": f"/checklists/{template}",
        "step": f"/checklists/{template}/steps/{step['id']}",
        "capture": f"/checklists/{template}/steps/{step['id']}/captures/{capture}",
        "prerun": f"/checklists/{template}/preruns/{prerun}",
        "run": f"/runs/{run}",
        "task": f"/runs/{run}/tasks/{task}",
        "user": f"/users/{ann.number}",
        "guest": f"/guests/{cast.gus.email}",
        "folder": f"/folders/{ann.post('/folders', {'name': 'Sales'}).data['id']}",
        "tag": f"/tags/{ann.post('/tags', {'title': 'Urgent'}).data['id']}",
    }


def values(by, place):
    reply = by.get(f"{place}/custom-fields")
    assert reply.status == 200, reply
    return reply.data["custom_fields"]


def test_every_kind_of_thing_has_values(cast, places):
    ann = cast.ann
    for word, place in places.items():
        key(ann, "cost", word, "number")
        key(ann, "note", word)
        path = f"{place}/custom-fields"
        assert values(ann, place) == {}
        assert ann.put(path, {"custom_fields": {"cost": 12.5, "note": "x"}}).data == {
            "custom_fields": {"cost": 12.5, "note": "x"}
        }
        assert ann.put(path, {"custom_fields": {"cost": 3}}).status == 200
        assert values(ann, place) == {"cost": 3}
        patched = ann.patch(f"{path}/note", {"value": "y"})
        if word in {"checklist", "step", "capture", "prerun"}:
            assert patched.status == 405, word
        else:
            assert patched.data["custom_fields"] == {"cost": 3, "note": "y"}
        assert ann.delete(f"{path}/cost").status == 204
        assert "cost" not in values(ann, place)
        assert ann.put(path, {"custom_fields": {"unknown": 1}}).status == 422


def test_values_are_shown_in_their_things(cast, places):
    ann = cast.ann
    for word, place in places.items():
        key(ann, "note", word)
        ann.put(f"{place}/custom-fields", {"custom_fields": {"note": word}})
    for word in ("checklist", "step", "capture", "run", "task", "folder", "tag"):
        assert ann.get(places[word]).data["custom_fields"] == {"note": word}, word
    template = ann.get(places["checklist"], **{"with": "steps"}).data
    assert template["prerun"][0]["custom_fields"] == {"note": "prerun"}
    assert template["steps"]["data"][0]["captures"][0]["custom_fields"] == {"note": "capture"}
    assert ann.get("/checklists", q="Onboarding").data[-1]["custom_fields"] in ({}, {"note": "checklist"})
    assert ann.get("/runs").data[0]["custom_fields"] == {"note": "run"}
    assert ann.get("/tasks").data[0]["custom_fields"] == {"note": "task"}


@pytest.mark.parametrize(
    ("kind", "more", "good", "bad"),
    [
        ("text", {}, "x", ["y" * 201, 3, ["x"]]),
        ("textarea", {}, "x" * 30_000, ["x" * 30_001, {}]),
        ("number", {}, -1.5, ["3", True]),
        ("boolean", {}, False, ["true", 0]),
        ("date", {}, "2030-01-31", ["tomorrow", 5]),
        ("email", {}, "a@b.example", ["a", 3]),
        ("url", {}, "https://a.example/x", ["a.example", "javascript:x"]),
        ("dropdown", {"options": ["A", "B"]}, "A", ["C", ["A"]]),
        ("radio", {"options": [{"text": "A"}, {"text": "B"}]}, "B", ["C"]),
        ("multiselect", {"options": ["A", "B"]}, ["B", "A"], ["A", ["C"]]),
        ("table", {"columns": ["A"]}, [{"A": 1}, {}], [[{"B": 1}], "A", [{"A": [1]}]]),
    ],
)
def test_a_value_fits_its_type(cast, kind, more, good, bad):
    key(cast.ann, "it", "folder", kind, **more)
    path = f"/folders/{cast.ann.post('/folders', {'name': 'A'}).data['id']}/custom-fields"
    assert cast.ann.patch(f"{path}/it", {"value": good}).data["custom_fields"] == {"it": good}
    for wrong in bad:
        assert list(cast.ann.patch(f"{path}/it", {"value": wrong}).json["errors"]) == ["value"], wrong
        reply = cast.ann.put(path, {"custom_fields": {"it": wrong}})
        assert list(reply.json["errors"]) == ["custom_fields.it"], wrong
    assert cast.ann.get(path).data["custom_fields"] == {"it": good}
    assert cast.ann.patch(f"{path}/it", {"value": None}).status in {200}
    assert cast.ann.get(path).data["custom_fields"] == {}


def test_required_values_must_be_there_when_all_are_replaced(cast, places):
    key(cast.ann, "must", "run", is_required=True)
    key(cast.ann, "may", "run")
    path = f"{places['run']}/custom-fields"
    assert list(cast.ann.put(path, {"custom_fields": {"may": "x"}}).json["errors"]) == ["custom_fields.must"]
    assert cast.ann.put(path, {"custom_fields": {}}).status == 422
    assert cast.ann.patch(f"{path}/may", {"value": "x"}).status == 200
    assert cast.ann.put(path, {"custom_fields": {"must": "y"}}).data["custom_fields"] == {"must": "y"}
    assert list(cast.ann.put(path, {}).json["errors"]) == ["custom_fields"]
    assert list(cast.ann.patch(f"{path}/may", {}).json["errors"]) == ["value"]


def test_keys_are_defined_by_administrators_and_partly_for_ever(cast):
    made = key(cast.ann, "cost", "process", "dropdown", options=["A"])
    assert (made["applies_to"], made["key_type"], made["is_active"], made["options"]) == ("run", "custom", True, ["A"])
    path = f"/custom-field-keys/{made['id']}"
    assert cast.bob.get(path).data == made
    for body in ({"key": "other"}, {"applies_to": "task"}, {"field_type": "text"}):
        assert cast.ann.put(path, body).status == 422
    assert cast.ann.put(path, {"options": ["A", "B"], "key": "cost"}).data["options"] == ["A", "B"]
    assert cast.bob.post("/custom-field-keys", {"key": "x"}).status == 403
    assert cast.bob.put(path, {"is_active": False}).status == cast.bob.delete(path).status == 403
    same = {"key": "cost", "applies_to": "run", "field_type": "text"}
    assert list(cast.ann.post("/custom-field-keys", same).json["errors"]) == ["key"]
    wrong = cast.ann.post("/custom-field-keys", {"key": "1", "field_type": "x"})
    assert set(wrong.json["errors"]) == {"key", "applies_to", "field_type"}
    key(cast.ann, "cost", "task")
    assert len(cast.ann.get("/custom-field-keys", applies_to="task").data) == 1
    assert len(cast.ann.get("/custom-field-keys", q="COS", sort_by="key", sort_direction="desc").data) == 2


def test_an_inactive_key_hides_its_values_and_a_deleted_one_ends_them(cast, places):
    made = key(cast.ann, "note", "run")
    path = f"{places['run']}/custom-fields"
    cast.ann.put(path, {"custom_fields": {"note": "x"}})
    cast.ann.put(f"/custom-field-keys/{made['id']}", {"is_active": False})
    assert cast.ann.get(path).data["custom_fields"] == {}
    assert cast.ann.patch(f"{path}/note", {"value": "y"}).status == 422
    cast.ann.put(f"/custom-field-keys/{made['id']}", {"is_active": True})
    assert cast.ann.get(path).data["custom_fields"] == {"note": "x"}
    assert cast.ann.delete(f"/custom-field-keys/{made['id']}").status == 204
    key(cast.ann, "note", "run")
    assert cast.ann.get(path).data["custom_fields"] == {}


def test_a_process_has_its_templates_values_and_a_task_its_steps_once(cast, places):
    ann = cast.ann
    for word in ("checklist", "run", "step", "task"):
        key(ann, "note", word)
    key(ann, "only", "checklist")
    ann.put(f"{places['checklist']}/custom-fields", {"custom_fields": {"note": "T", "only": "x"}})
    ann.put(f"{places['step']}/custom-fields", {"custom_fields": {"note": "S"}})
    template = places["checklist"].rpartition("/")[2]
    run = ann.post("/runs", {"checklist_id": template, "name": "A"}).data
    (task,) = ann.get(f"/runs/{run['id']}/tasks").data
    assert (run["custom_fields"], task["custom_fields"]) == ({"note": "T"}, {"note": "S"})
    ann.put(f"{places['checklist']}/custom-fields", {"custom_fields": {"note": "Later"}})
    assert ann.get(f"/runs/{run['id']}").data["custom_fields"] == {"note": "T"}


def test_tasks_are_found_by_a_value(cast, places):
    key(cast.ann, "cost", "task", "number")
    cast.ann.put(f"{places['task']}/custom-fields", {"custom_fields": {"cost": 12}})
    found = cast.ann.get("/tasks", custom_field_key="cost", custom_field_value="12").data
    assert [each["id"] for each in found] == [places["task"].rpartition("/")[2]]
    assert cast.ann.get("/tasks", custom_field_key="cost", custom_field_value="13").data == []
    assert cast.ann.get("/tasks", custom_field_key="nothing", custom_field_value="12").data == []


def test_who_may_write_what(cast, places):
    for word in places:
        key(cast.ann, "note", word)
    body = {"custom_fields": {"note": "x"}}

    def statuses(who):
        return {word: who.put(f"{place}/custom-fields", body).status for word, place in places.items()}

    inside = {"checklist": 403, "step": 403, "capture": 403, "prerun": 403, "run": 403, "task": 403}
    assert statuses(cast.bob) == {**inside, "user": 403, "guest": 403, "folder": 200, "tag": 200}
    assert set(statuses(cast.eve).values()) == {404}
    assert set(statuses(cast.gus).values()) == {403}
    assert cast.bob.put(f"/users/{cast.bob.number}/custom-fields", body).status == 200
    assert cast.bob.get(f"/guests/{cast.gus.email}/custom-fields").status == 200
    task = places["task"].rpartition("/")[2]
    cast.ann.put(f"/tasks/{task}", {"owners": {"users": [cast.bob.number]}})
    assert cast.bob.put(f"{places['task']}/custom-fields", body).status == 200


def test_the_fields_of_a_process_show_the_values_that_the_fields_of_its_template_have(cast):
    """`api-running` 1.10 and 1.16; guests see none of them."""
    ann = cast.ann
    asked = {"label": "Who?", "field_type": "text", "required": False}
    template = a_template(ann, {"title": "Sign", "assignees": [ann.number], "guests": [cast.gus.email]}, prerun=[asked])
    (step,) = ann.get(f"/checklists/{template}/steps").data
    capture = ann.post(f"/checklists/{template}/steps/{step['id']}/captures", asked).data["id"]
    prerun = ann.get(f"/checklists/{template}").data["prerun"][0]["id"]
    places = {
        "capture": f"/checklists/{template}/steps/{step['id']}/captures/{capture}",
        "prerun": f"/checklists/{template}/preruns/{prerun}",
    }
    for word, place in places.items():
        key(ann, "note", word)
        ann.put(f"{place}/custom-fields", {"custom_fields": {"note": word}})
    run = ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    shown = ann.get(f"/runs/{run}/form-fields").data
    assert shown["form_fields"][0]["custom_fields"] == {"note": "capture"}
    assert shown["ko_form_fields"][0]["custom_fields"] == {"note": "prerun"}
    includes = {"with": "form_fields,ko_form_fields"}
    run_shown = ann.get(f"/runs/{run}", **includes).data
    (task,) = ann.get(f"/runs/{run}/tasks", **includes).data
    for one in (run_shown, task):
        assert one["form_fields"]["data"][0]["custom_fields"] == {"note": "capture"}
        assert one["ko_form_fields"]["data"][0]["custom_fields"] == {"note": "prerun"}
    mine = cast.gus.get(f"/tasks/{task['id']}", **includes).data
    assert mine["form_fields"]["data"][0]["custom_fields"] is None
