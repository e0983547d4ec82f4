"""Links that ask a member to do something (`api-running` 1.13, behaviour E26-E28)."""

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from support.cast import Cast


def a_template(cast: Cast, **settings: Any) -> dict[str, Any]:
    asked = {"label": "Customer", "field_type": "text", "required": True}
    made = cast.ann.post("/checklists", {"title": "Deals", "type": "procedure", "prerun": [asked], **settings}).data
    step = cast.ann.post(f"/checklists/{made['id']}/steps", {"title": "Call"}).data
    price = {"label": "Price", "field_type": "text", "required": False}
    field = cast.ann.post(f"/checklists/{made['id']}/steps/{step['id']}/captures", price).data
    return {**made, "field": field}


def a_task(cast: Cast, made: dict[str, Any]) -> str:
    run = cast.ann.post("/runs", {"checklist_id": made["id"], "prerun": {made["prerun"][0]["id"]: "Harbor"}}).data
    return cast.ann.get(f"/runs/{run['id']}/tasks").data[0]["id"]


def parts(url: str) -> tuple[str, dict[str, str]]:
    split = urlsplit(url)
    assert f"{split.scheme}://{split.netloc}" == "https://work.example"
    return split.path, {name: values[0] for name, values in parse_qs(split.query).items()}


def test_a_launch_link_carries_a_name_and_answers_by_alias(cast: Cast) -> None:
    """behaviour E27"""
    made = a_template(cast)
    field = made["prerun"][0]
    for answers in ({field["id"]: "Hafen & Söhne"}, [{field["alias"]: "Hafen & Söhne"}]):
        body = {"action": "launch", "checklist_id": made["id"], "default_run_name": "Deal 7", "launchprocess": True}
        link = cast.ann.post("/magic-links", {**body, "ko_fields": answers}).data
        path, values = parts(link["url"])
        assert path == f"/{cast.acme}/process/{made['id']}/create"
        assert (values["default_run_name"], values["launchprocess"]) == ("Deal 7", "true")
        assert json.loads(values["ko_fields"]) == [{field["alias"]: "Hafen & Söhne"}]
        assert link["public_url"] is None


def test_the_same_values_fill_in_the_public_form(cast: Cast) -> None:
    """behaviour E28"""
    made = a_template(cast, is_public_kickoff=True)
    body = {"action": "launch", "checklist_id": made["id"], "ko_fields": {made["prerun"][0]["alias"]: "Harbor"}}
    path, values = parts(cast.ann.post("/magic-links", body).data["public_url"])
    assert path == f"/{cast.acme}/public/kickoff/{made['alias']}"
    assert json.loads(values["ko_fields"]) == [{made["prerun"][0]["alias"]: "Harbor"}]


def test_links_about_tasks_name_the_task_and_the_values(cast: Cast) -> None:
    """behaviour E26"""
    made = a_template(cast)
    task = a_task(cast, made)
    wanted: dict[str, dict[str, Any]] = {
        "completeTask": {},
        "reOpenTask": {},
        "writeAComment": {"comment": "Is it done?"},
        "editDeadline": {"deadline": "2035-01-01"},
        "updateFormFieldValue": {"form_fields": {made["field"]["id"]: "90"}},
    }
    for action, values in wanted.items():
        path, found = parts(cast.bob.post("/magic-links", {"action": action, "task_id": task, **values}).data["url"])
        assert (path, found["action"], found["task_id"]) == (f"/{cast.acme}/magic", action, task)
        if "form_fields" in values:
            assert json.loads(found["form_fields"]) == [{made["field"]["alias"]: "90"}]
        else:
            assert {name: found[name] for name in values} == values
    assert cast.ann.get(f"/tasks/{task}").data["status"] == "not-started"  # making links changes nothing
    _, values = parts(
        cast.ann.post("/magic-links", {"action": "createOotTask", "default_task_name": "Call"}).data["url"]
    )
    assert values == {"action": "createOotTask", "default_task_name": "Call"}


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({}, "action"),
        ({"action": "deleteEverything"}, "action"),
        ({"action": "launch"}, "checklist_id"),
        ({"action": "completeTask", "task_id": "nonsense"}, "task_id"),
        ({"action": "writeAComment", "task_id": "{task}"}, "comment"),
        ({"action": "writeAComment", "task_id": "{task}", "comment": "x" * 9_000}, "action"),
        ({"action": "editDeadline", "task_id": "{task}", "deadline": "soon"}, "deadline"),
        ({"action": "updateFormFieldValue", "task_id": "{task}", "form_fields": {"who": 1}}, "form_fields"),
        ({"action": "updateFormFieldValue", "task_id": "{task}", "form_fields": ["who"]}, "form_fields"),
        ({"action": "launch", "checklist_id": "{template}", "ko_fields": [{"who": 1}]}, "ko_fields"),
    ],
)
def test_what_does_not_fit_is_named(cast: Cast, body: dict[str, Any], path: str) -> None:
    made = a_template(cast)
    known = {"{task}": a_task(cast, made), "{template}": made["id"]}
    refused = cast.ann.post("/magic-links", {name: known.get(str(value), value) for name, value in body.items()})
    assert (refused.status, list(refused.json["errors"])) == (422, [path])


def test_nobody_makes_links_to_what_they_may_not_see_or_launch(cast: Cast) -> None:
    """behaviour E14, E17"""
    made = a_template(cast)
    task, launch = a_task(cast, made), {"action": "launch", "checklist_id": made["id"]}
    complete = {"action": "completeTask", "task_id": task}
    assert cast.bob.post("/magic-links", launch).status == 403  # sees it, but holds no LAUNCH
    assert cast.lia.post("/magic-links", complete).status == 404
    assert cast.eve.post("/magic-links", launch).status == 404
    assert cast.eve.post("/magic-links", complete).status == 404
    assert cast.gus.post("/magic-links", complete).status == 403
    assert cast.nobody().post("/magic-links", complete).status == 401
