"""Forms of running work offer what a list has now; stored answers keep their texts (behaviour C5)."""

from typing import Any

from support.cast import Caller, Cast
from support.small import a_one_off, a_template, steps_of


def a_list(by: Caller, *rows: Any) -> str:
    return by.post("/lists", {"name": "Levels", "rows": list(rows)}).data["id"]


def asked(link: str, label: str = "Level", kind: str = "dropdown", **more: Any) -> dict[str, Any]:
    return {"label": label, "field_type": kind, "required": False, "list": link, **more}


def offered(task: dict[str, Any]) -> list[str]:
    (field,) = task["form_fields"]["data"]
    return [option["text"] for option in field["options"]]


def test_a_running_process_offers_what_the_list_has_now_and_keeps_what_was_answered(cast: Cast) -> None:
    """behaviour C5, C12."""
    ann = cast.ann
    link = a_list(ann, "Gold", "Silver")
    template = a_template(ann, {"title": "Ask", "captures": [asked(link)]})
    run = ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    (task,) = ann.get(f"/runs/{run}/tasks").data
    path = f"/runs/{run}/tasks/{task['id']}"

    def look() -> dict[str, Any]:
        return ann.get(path, **{"with": "form_fields"}).data

    (field,) = look()["form_fields"]["data"]
    assert ann.put(path, {"taskdata": {field["id"]: "Gold"}}).data["taskdata"] == {
        field["id"]: {"id": 1, "text": "Gold"}
    }
    ann.put(f"/lists/{link}", {"rows": [{"id": 1, "cells": ["Pure gold"]}, "Iron"]})
    assert (offered(look()), look()["taskdata"][field["id"]]["text"]) == (["Pure gold", "Iron"], "Gold")
    assert ann.put(path, {"taskdata": {field["id"]: "Silver"}}).status == 422
    assert ann.put(path, {"taskdata": {field["id"]: "Iron"}}).data["taskdata"][field["id"]]["text"] == "Iron"
    fields = ann.get(f"/runs/{run}/form-fields").data["form_fields"]
    assert [option["text"] for option in fields[0]["options"]] == ["Pure gold", "Iron"]


def test_a_launch_is_checked_against_the_list(cast: Cast) -> None:
    ann = cast.ann
    link = a_list(ann, "Gold")
    template = a_template(ann, "Do", prerun=[asked(link)])
    (field,) = ann.get(f"/checklists/{template}").data["prerun"]
    launch = {"checklist_id": template, "name": "One"}
    assert ann.post("/runs", {**launch, "prerun": {field["id"]: "Iron"}}).status == 422
    ann.put(f"/lists/{link}", {"rows": ["Iron"]})
    assert ann.post("/runs", {**launch, "prerun": {field["id"]: "Iron"}}).status == 201


def test_rules_and_must_all_be_checked_follow_the_list(cast: Cast) -> None:
    """behaviour C3, K17."""
    ann = cast.ann
    link = a_list(ann, "Gold", "Silver")
    every = asked(link, "All", "multiselect", settings={"must_all_checked": True})
    template = a_template(ann, {"title": "Ask", "captures": [every]})
    run = ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    (task,) = ann.get(f"/runs/{run}/tasks", **{"with": "form_fields"}).data
    (field,) = task["form_fields"]["data"]
    path = f"/runs/{run}/tasks/{task['id']}"
    both = [{"id": 1, "text": "Gold", "selected": True}, {"id": 2, "text": "Silver", "selected": True}]
    ann.put(path, {"taskdata": {field["id"]: both}})
    ann.put(f"/lists/{link}", {"rows": ["Gold", "Silver", "Iron"]})
    done = {"task_id": task["id"]}
    assert ann.post(f"/runs/{run}/completed-tasks", done).json["code"] == "required_fields_empty"
    ann.put(path, {"taskdata": {field["id"]: [*both, {"id": 3, "text": "Iron", "selected": True}]}})
    assert ann.post(f"/runs/{run}/completed-tasks", done).status == 200


def test_a_deleted_list_still_serves_the_processes_that_ask_from_it(cast: Cast) -> None:
    ann = cast.ann
    link = a_list(ann, "Gold")
    template = a_template(ann, {"title": "Ask", "captures": [asked(link)]})
    run = ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    (step,) = steps_of(ann, template)
    (field,) = ann.get(f"/checklists/{template}/steps/{step}").data["captures"]
    assert ann.delete(f"/checklists/{template}/steps/{step}/captures/{field['id']}").status == 204
    assert ann.delete(f"/lists/{link}").status == 204
    (task,) = ann.get(f"/runs/{run}/tasks", **{"with": "form_fields"}).data
    assert offered(task) == ["Gold"]


def test_a_one_off_task_keeps_the_options_of_the_moment_and_says_so(cast: Cast) -> None:
    """behaviour C1, C5."""
    ann = cast.ann
    link = a_list(ann, "Gold")
    body = {"title": "Call", "task_type": "task", "deadline": "2035-01-05 17:00:00", "owners": {"users": [ann.number]}}
    made = ann.post("/tasks", {**body, "form_fields": [asked(link)]})
    assert [one["path"] for one in made.json["warnings"]] == ["form_fields.0.list"]
    ann.put(f"/lists/{link}", {"rows": ["Iron"]})
    assert offered(ann.get(f"/tasks/{made.data['id']}", **{"with": "form_fields"}).data) == ["Gold"]
    refused = ann.post("/tasks", {**body, "form_fields": [asked("f" * 32)]})
    assert (refused.status, list(refused.json["errors"])) == (422, ["form_fields.0.list"])
    assert a_one_off(ann)["title"] == "Call them"
