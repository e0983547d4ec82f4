"""Processes after their launch: lists, changes, archive, deletion, kick-off form, fields (api-running 1.5-1.10)."""

from typing import Any

from processes.test_launch import with_kickoff
from support.cast import Caller, Cast
from support.small import a_run, a_template


def names(by: Caller, **query: Any) -> list[str]:
    reply = by.get("/runs", per_page=100, **query)
    assert reply.json["meta"]["pagination"]["total"] == len(reply.data), reply
    return [each["name"] for each in reply.data]


def test_runs_are_filtered_and_ordered(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "First", "Second")
    made = {}
    for name in ("Beta", "Alpha", "Gamma"):
        made[name] = ann.post("/runs", {"checklist_id": template, "name": name}).data["id"]
    for task in ann.get(f"/runs/{made['Beta']}/tasks").data:
        ann.post("/completed-tasks", {"task_id": task["id"]})
    late = ann.get(f"/runs/{made['Gamma']}/tasks").data[0]["id"]
    ann.put(f"/tasks/{late}", {"deadline": "2020-01-01", "owners": {"users": [cast.bob.number]}})
    assert names(ann) == ["Gamma", "Alpha", "Beta"]
    assert names(ann, sort="-created_at") == ["Gamma", "Alpha", "Beta"]
    assert names(ann, sort="created_at") == ["Beta", "Alpha", "Gamma"]
    assert names(ann, sort="name") == ["Alpha", "Beta", "Gamma"]
    assert names(ann, sort_by="name", sort="desc") == ["Gamma", "Beta", "Alpha"]
    assert names(ann, sort="-progress")[0] == "Beta"
    assert names(ann, sort="updated_at")[-1] == "Gamma"
    assert names(ann, sort="due_date")[0] != ""
    assert names(ann, sort="status")[-1] == "Beta"
    assert names(ann, q="ALPH") == ["Alpha"]
    assert names(ann, status="complete") == names(ann, status="completed") == ["Beta"]
    assert names(ann, status="active") == ["Gamma", "Alpha"]
    assert names(ann, status="delayed") == ["Gamma"]
    assert names(ann, status="draft") == names(ann, status="nonsense") == []
    assert names(ann, owners=str(cast.bob.number)) == ["Gamma"]
    assert names(ann, owners=str(ann.number)) == ["Gamma", "Alpha", "Beta"]
    assert names(cast.bob, me="true") == ["Gamma"]
    assert names(ann, checklist_id=template) == names(ann, blueprint_id=template) == ["Gamma", "Alpha", "Beta"]
    assert names(ann, checklist_id="f" * 32) == []
    assert names(ann, type="form") == []
    assert len(names(ann, type="procedure")) == 3
    assert names(ann, folder="f" * 32) == names(ann, tag="x") == []
    assert len(names(ann, untagged="true")) == 3
    assert names(ann, task_status="completed") == ["Beta"]
    assert names(cast.bob, task_status="in-progress") == ["Gamma"]
    shown = ann.get("/runs", status="delayed").data[0]
    assert (shown["status"], shown["late_tasks"]) == ("delayed", 1)
    ann.put(f"/runs/{made['Alpha']}", {"starred": True})
    assert names(ann, starred="true") == names(ann, status="starred") == ["Alpha"]
    assert names(cast.bob, starred="true") == []
    task = ann.get(f"/runs/{made['Alpha']}/tasks").data[0]["id"]
    ann.post(f"/tasks/{task}/comment", {"content": "Ask earlier", "label": "improvement"})
    assert names(ann, status="improvement") == ["Alpha"]
    ann.delete(f"/runs/{made['Beta']}")
    assert names(ann) == ["Gamma", "Alpha"]
    assert names(ann, archived="only") == names(ann, status="archived") == ["Beta"]
    assert set(names(ann, archived="true")) == {"Alpha", "Beta", "Gamma"}


def test_groups_find_the_processes_they_work_in(cast: Cast) -> None:
    group = cast.ann.post("/groups", {"name": "Sales", "description": "x", "members": [cast.lia.number]}).data["id"]
    _, (task,) = a_run(cast.ann)
    assert names(cast.ann, groups=group) == names(cast.lia) == []
    cast.ann.put(f"/tasks/{task}", {"owners": {"groups": [group]}})
    assert names(cast.ann, groups=group) == names(cast.lia) == ["Onboarding - Example Ltd"]


def test_a_process_is_changed_in_parts(cast: Cast) -> None:
    run, _ = a_run(cast.ann)
    path = f"/runs/{run}"
    first = cast.ann.put(path, {"users": [cast.bob.number], "name": "Renamed"}).data
    assert (first["name"], first["users"]) == ("Renamed", [cast.bob.number])
    second = cast.ann.patch(path, {"summary": "<p>Notes</p>", "owner_id": str(cast.bob.number)}).data
    assert (second["name"], second["users"], second["summary"]) == ("Renamed", [cast.bob.number], "<p>Notes</p>")
    assert (second["owner_id"], second["started_by"]) == (cast.bob.number, cast.ann.number)
    assert cast.ann.put(path, {"users": []}).data["users"] == []
    assert cast.ann.put(path, {"name": ""}).status == 422
    assert cast.ann.put(path, {"name": "x" * 551}).status == 422
    assert cast.ann.put(path, {"owner_id": cast.eve.number}).status == 422
    warned = cast.ann.put(path, {"name": "Renamed", "shoe": 1})
    assert {each["path"] for each in warned.json["warnings"]} == {"shoe"}
    cast.ann.delete(path)
    assert cast.ann.put(path, {"name": "No"}).json["code"] == "process_archived"


def test_only_those_responsible_change_a_process(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    cast.ann.put(f"/tasks/{task}", {"owners": {"users": [cast.lia.number]}})
    for body in ({"name": "Mine"}, {"summary": "x"}, {"is_public": True}, {"owner_id": cast.bob.number}):
        assert cast.bob.put(f"/runs/{run}", body).status == 403, body
        assert cast.lia.put(f"/runs/{run}", body).status == 403, body
    assert cast.bob.put(f"/runs/{run}", {"starred": True}).data["starred"] is True
    cast.ann.put(f"/runs/{run}", {"owner_id": cast.bob.number})
    assert cast.bob.put(f"/runs/{run}", {"name": "Mine"}).data["name"] == "Mine"
    assert cast.lia.delete(f"/runs/{run}").status == 403
    assert cast.bob.delete(f"/runs/{run}").status == 200
    assert cast.bob.delete(f"/runs/{run}/delete").status == 403


def test_archiving_hides_everything_and_activating_brings_it_back(cast: Cast) -> None:
    run, (first, _) = a_run(cast.ann, "First", "Second")
    cast.ann.post("/completed-tasks", {"task_id": first})
    before = cast.ann.get(f"/runs/{run}").data
    archived = cast.ann.delete(f"/runs/{run}")
    assert (archived.status, archived.data["status"]) == (200, "archived")
    assert cast.ann.delete(f"/runs/{run}").data["archived_at"] == archived.data["archived_at"]
    assert cast.ann.get(f"/runs/{run}").data["status"] == "archived"
    assert cast.ann.post("/completed-tasks", {"task_id": first}).status == 422
    back = cast.ann.put(f"/runs/{run}/activate").data
    assert (back["status"], back["archived_at"], back["progress"]) == (before["status"], None, before["progress"])
    assert [each["status"] for each in cast.ann.get("/tasks", sort="position").data] == ["completed", "not-started"]
    assert cast.ann.post(f"/runs/{run}/archive").data["status"] == "archived"


def test_deletion_is_for_administrators_and_for_archived_processes(cast: Cast) -> None:
    run, (task, _) = a_run(cast.ann, "First", "Second")
    cast.ann.post(f"/tasks/{task}/comment", {"content": "x"})
    refused = cast.ann.delete(f"/runs/{run}/delete")
    assert (refused.status, refused.json["code"]) == (422, "process_not_archived")
    cast.ann.delete(f"/runs/{run}")
    gone = cast.ann.delete(f"/runs/{run}/delete")
    assert (gone.status, gone.raw) == (200, b"")
    assert cast.ann.get(f"/runs/{run}").status == cast.ann.get(f"/tasks/{task}").status == 404
    assert cast.ann.delete(f"/runs/{run}/delete").status == 404
    assert cast.ann.get("/tasks", archived="true").json["meta"]["pagination"]["total"] == 0
    assert cast.ann.get("/runs", archived="true").data == []


def test_the_kickoff_form_of_a_running_process(cast: Cast) -> None:
    template, fields = with_kickoff(cast)
    customer, plan = fields["Customer"]["id"], fields["Plan"]["id"]
    run = cast.ann.post("/runs", {"checklist_id": template, "name": "One", "prerun": {customer: "Example"}}).data["id"]
    path = f"/runs/{run}/complete-prerun"
    assert cast.ann.post(path).json["code"] == "kickoff_already_submitted"
    reopened = cast.ann.delete(path).data
    assert (reopened["prerun_status"], reopened["prerun_completed_at"]) == ("incomplete", None)
    changed = cast.ann.put(f"/runs/{run}", {"prerun": {plan: {"id": 2, "text": "Tin"}, customer: None, "x": 1}})
    assert changed.data["prerun"] == {plan: {"id": 2, "text": "Tin"}}
    assert [each["path"] for each in changed.json["warnings"]] == ["x"]
    refused = cast.ann.post(path)
    assert (refused.status, refused.json["errors"]) == (422, {customer: ["Customer is required"]})
    cast.ann.put(f"/runs/{run}", {"prerun": {customer: "Again"}})
    assert cast.bob.post(path).status == 403
    submitted = cast.ann.post(path).data
    assert (submitted["prerun_status"], submitted["prerun_completed_by"]) == ("complete", cast.ann.number)
    cast.ann.delete(path)
    for task in cast.ann.get(f"/runs/{run}/tasks").data:
        cast.ann.post("/completed-tasks", {"task_id": task["id"]})
    assert cast.ann.get(f"/runs/{run}").data["status"] == "active"
    assert cast.ann.post(path).data["status"] == "complete"


def test_all_fields_of_a_process_in_two_bare_lists(cast: Cast) -> None:
    template, fields = with_kickoff(cast, "Ask", "Answer")
    steps = cast.ann.get(f"/checklists/{template}/steps").data
    for step in steps:
        asked = {"label": f"Why {step['title']}", "field_type": "text", "required": False}
        cast.ann.post(f"/checklists/{template}/steps/{step['id']}/captures", asked)
    run = cast.ann.post(
        "/runs", {"checklist_id": template, "name": "One", "prerun": {fields["Customer"]["id"]: "Example"}}
    ).data["id"]
    shown = cast.ann.get(f"/runs/{run}/form-fields").data
    assert [each["label"] for each in shown["form_fields"]] == ["Why Ask", "Why Answer"]
    assert [(each["label"], each["value"]) for each in shown["ko_form_fields"]] == [
        ("Customer", "Example"),
        ("Plan", None),
    ]
    field = shown["form_fields"][0]
    assert field["id"] == field["timeline_id"]
    assert (field["unique_id"], field["task_id"] is not None, field["options"]) == (None, True, [])
    saved = cast.ann.post(f"/tasks/{field['task_id']}/captures", {"id": field["id"], "value": "Because"}).data
    again = cast.ann.get(f"/runs/{run}/form-fields").data["form_fields"][0]
    assert (again["unique_id"], again["value"]) == (saved["unique_id"], "Because")


def test_includes_of_a_process(cast: Cast) -> None:
    run, (first, second) = a_run(cast.ann, "First", "Second")
    cast.ann.put(f"/runs/{run}/tasks/{second}/hide")
    wanted = (
        "checklist,tasks.threads,next_task,tags,assets,permissions,tasks_meta,ko_form_fields,form_fields,stages,folders"
    )
    for shown in (
        cast.ann.get(f"/runs/{run}", with_=f"{wanted},member_watchers.watcher,prerun,nonsense").data,
        cast.ann.get("/runs", with_=f"{wanted},member_watchers.watcher").data[0],
    ):
        assert shown["checklist"]["data"]["title"] == "Onboarding"
        assert [(each["id"], each["threads"]) for each in shown["tasks"]["data"]] == [(first, {"data": []})]
        assert [each["id"] for each in shown["next_task"]["data"]] == [first]
        assert set(shown["next_task"]["data"][0]) == {
            *("id", "increment_id", "title", "alias", "owners", "started_at", "deadline")
        }
        assert shown["tasks_meta"]["data"] == {
            "total": 2, "complete": 0, "active": 1, "overdue": 0, "due_soon": 0, "problem": 0, "hidden": 1
        } | {"due_soon": shown["tasks_meta"]["data"]["due_soon"]}  # fmt: skip
        assert shown["permissions"]["data"]["abilities"] == {"edit": True, "archive": True, "delete": True}
        for name in ("tags", "assets", "folders", "stages", "ko_form_fields", "form_fields", "member_watchers"):
            assert shown[name] == {"data": []}, name
        assert shown["prerun"] == {}


def test_completing_a_process_is_completing_its_tasks(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    refused = cast.ann.post(f"/runs/{run}/complete")
    assert (refused.status, refused.json["code"]) == (422, "process_not_complete")
    cast.ann.post("/completed-tasks", {"task_id": task})
    assert cast.ann.post(f"/runs/{run}/complete").data["status"] == "complete"


def test_another_organization_finds_nothing(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    for path in (f"/runs/{run}", f"/runs/{run}/tasks", f"/tasks/{task}", f"/runs/{run}/tasks/{task}"):
        assert cast.eve.get(path).status == 404, path
        assert cast.eve.get(cast.ann.here + path).status == 403, path
    assert cast.eve.post("/completed-tasks", {"task_id": task}).status == 404
    assert cast.eve.get("/runs").data == cast.eve.get("/tasks").data == []
