"""Saving answers: one at a time, many together, by the id of a stored value (api-running 2.7-2.10)."""

from support.cast import Cast
from support.small import a_contract, a_one_off, a_run


def test_one_answer_by_number_or_hex_id(cast: Cast) -> None:
    contract = a_contract(cast.ann)
    path = f"/tasks/{contract['task']}/captures"
    for key in (int(contract["number"]), contract["number"], contract["field"]):
        saved = cast.ann.post(path, {"id": key, "value": f"By {key}"}).data
        assert (saved["id"], saved["timeline_id"], saved["value"]) == (
            int(contract["number"]), contract["field"], f"By {key}"
        )  # fmt: skip
    assert set(saved) == {
        "id", "timeline_id", "task_id", "label", "field_type", "unique_id", "value", "field_value", "last_updated"
    }  # fmt: skip
    task = cast.ann.get(f"/tasks/{contract['task']}").data
    assert task["status"] == "in-progress"
    cleared = cast.ann.post(path, {"id": contract["field"], "value": None}).data
    assert (cleared["value"], cleared["unique_id"]) == (None, None)


def test_what_names_no_field_is_refused_with_the_right_id(cast: Cast) -> None:
    contract = a_contract(cast.ann)
    path = f"/tasks/{contract['task']}/captures"
    by_label = cast.ann.post(path, {"id": "Signed by", "value": "x"})
    assert by_label.status == 422
    assert contract["number"] in by_label.json["message"]
    assert contract["field"] in by_label.json["message"]
    unknown = cast.ann.post(path, {"id": 999_999_999, "value": "x"})
    assert (unknown.status, unknown.json["message"]) == (422, "The selected field does not exist on this task.")
    assert set(cast.ann.post(path, {}).json["errors"]) == {"id", "value"}
    assert cast.ann.post(path, {"id": contract["date_field"], "value": "soon"}).status == 422
    assert cast.ann.post(path, {"id": contract["date_field"], "value": {"value": "2030-01-01"}}).status == 422
    assert cast.ann.get(f"/tasks/{contract['task']}").data["taskdata"] == {}


def test_many_answers_at_once_drop_unknown_ones_by_name(cast: Cast) -> None:
    contract = a_contract(cast.ann)
    path = f"/runs/{contract['run']}/tasks/{contract['task']}"
    answers = {contract["field"]: "Ann", contract["number"]: "Bob", "f" * 32: "?"}
    saved = cast.ann.put(path, {"taskdata": answers})
    assert saved.data["taskdata"] == {contract["field"]: "Bob"}
    assert [each["path"] for each in saved.json["warnings"]] == ["f" * 32]
    wrong = cast.ann.put(path, {"taskdata": {contract["field"]: "Cat", contract["date_field"]: "never"}})
    assert (wrong.status, set(wrong.json["errors"])) == (422, {contract["date_field"]})
    assert cast.ann.get(path).data["taskdata"] == {contract["field"]: "Bob"}
    both = cast.ann.put(path, {"taskdata": {contract["date_field"]: "2030-02-01"}, "status": "completed"}).data
    assert both["status"] == "completed"


def test_a_stored_value_is_changed_by_its_own_id(cast: Cast) -> None:
    contract = a_contract(cast.ann)
    saved = cast.ann.post(f"/tasks/{contract['task']}/captures", {"id": contract["field"], "value": "Ann"}).data
    again = cast.ann.put("/form-field/value", {"id": saved["unique_id"], "form_value": "Bob"}).data
    assert (again["value"], again["unique_id"], again["task_id"]) == ("Bob", saved["unique_id"], contract["task"])
    created = cast.ann.post(
        "/form-field/value", {"id": contract["date_field"], "form_value": "2030-01-01", "task_id": contract["task"]}
    )
    assert created.data["value"] == "2030-01-01"
    for identity in (contract["field"], int(contract["number"]), "f" * 32, "nonsense"):
        refused = cast.ann.put("/form-field/value", {"id": identity, "form_value": "x"})
        assert refused.status == 422, identity
        assert "capture" in refused.json["message"]
        assert "task_id" in refused.json["message"]
    assert cast.eve.put("/form-field/value", {"id": saved["unique_id"], "form_value": "x"}).status == 422
    assert set(cast.ann.put("/form-field/value", {}).json["errors"]) == {"id"}


def test_for_a_guest_a_field_alone_is_enough_when_it_is_clear(cast: Cast) -> None:
    contract = a_contract(cast.ann)
    owners = {"users": [cast.ann.number], "guests": ["gus@supplier.example"]}
    body = {"id": contract["number"], "form_value": "Gus"}
    path = "/guests/gus%40supplier.example/form-field/value"
    assert cast.ann.post(path, body).status == 422
    cast.ann.put(f"/tasks/{contract['task']}", {"owners": owners})
    assert cast.ann.post(path, body).data["value"] == "Gus"
    own = cast.gus.post(f"/guests/{cast.gus.code}/form-field/value", {**body, "form_value": "Myself"})
    assert own.data["value"] == "Myself"
    second = cast.ann.post("/runs", {"checklist_id": contract["template"], "name": "Two"}).data["id"]
    task = cast.ann.get(f"/runs/{second}/tasks").data[0]["id"]
    cast.ann.put(f"/tasks/{task}", {"owners": owners})
    assert cast.ann.post(path, body).status == 422
    assert cast.ann.post(path, {**body, "task_id": task}).data["task_id"] == task


def test_answers_survive_reopening_and_moving_hands(cast: Cast) -> None:
    contract = a_contract(cast.ann)
    task = contract["task"]
    for field, value in ((contract["field"], "Ann"), (contract["date_field"], "2030-01-01")):
        cast.ann.post(f"/tasks/{task}/captures", {"id": field, "value": value})
    cast.ann.post("/completed-tasks", {"task_id": task})
    late = cast.ann.post(f"/tasks/{task}/captures", {"id": contract["field"], "value": "Bob"})
    assert (late.status, late.json["code"]) == (422, "task_already_completed")
    cast.ann.delete(f"/completed-tasks/{task}")
    cast.ann.put(f"/tasks/{task}", {"owners": {"users": [cast.bob.number]}})
    assert cast.ann.get(f"/tasks/{task}").data["taskdata"][contract["field"]] == "Ann"


def test_several_tasks_are_changed_together_or_not_at_all(cast: Cast) -> None:
    run, (first, second) = a_run(cast.ann, "First", "Second")
    changed = cast.ann.put(
        f"/runs/{run}/tasks",
        {"tasks": {first: {"deadline": "2035-01-01"}, second: {"owners": {"users": [cast.bob.number]}}}},
    )
    assert [each["id"] for each in changed.data] == [first, second]
    refused = cast.ann.put(f"/runs/{run}/tasks", {"tasks": {first: {"title": "New"}, second: {"deadline": "never"}}})
    assert (refused.status, set(refused.json["errors"])) == (422, {f"tasks.{second}.deadline"})
    assert cast.ann.get(f"/tasks/{first}").data["title"] == "First"
    for key in ("", "Sign the contract", "\N{SNOWMAN}"):
        refused = cast.ann.put(f"/runs/{run}/tasks", {"tasks": {key: {"title": "New"}}})
        assert (refused.status, list(refused.json["errors"])) == (422, ["tasks"])


def test_tasks_are_moved_hidden_and_shown(cast: Cast) -> None:
    run, (first, second, third) = a_run(cast.ann, "First", "Second", "Third")

    def order() -> list[str]:
        return [each["id"] for each in cast.ann.get(f"/runs/{run}/tasks").data]

    cast.ann.put(f"/runs/{run}/tasks/{third}/position", {"position": 1})
    assert order() == [third, first, second]
    cast.ann.put(f"/runs/{run}/tasks/{third}/position", {"after_task_id": first})
    assert order() == [first, third, second]
    cast.ann.put(f"/runs/{run}/tasks/{second}", {"position": 2})
    assert order() == [first, second, third]
    cast.ann.put(f"/runs/{run}/tasks/{second}", {"position": 0})
    assert order() == [first, second, third]
    hidden = cast.ann.put(f"/runs/{run}/tasks/{second}/hide", {"comment": "Later"}).data
    assert (hidden["status"], hidden["is_completable"]) == ("auto-skipped", False)
    assert cast.ann.post("/completed-tasks", {"task_id": second}).json["code"] == "task_hidden"
    shown = cast.ann.get(f"/runs/{run}").data
    assert (shown["progress"]["total"], shown["whole_progress"]["total"]) == (2, 3)
    assert cast.ann.put(f"/runs/{run}/tasks/{second}/show").data["status"] == "not-started"
    one_off = a_one_off(cast.ann, run_id=run)["id"]
    assert cast.ann.put(f"/runs/{run}/tasks/{one_off}/hide").status == 422


def test_a_patch_of_a_task_changes_it_as_a_put_does(cast: Cast) -> None:
    run, (first,) = a_run(cast.ann, "First")
    changed = cast.ann.patch(f"/runs/{run}/tasks/{first}", {"deadline": "2030-01-01T09:00:00Z"}).data
    assert (changed["id"], changed["deadline"][:10]) == (first, "2030-01-01")
