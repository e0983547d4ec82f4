"""One-off tasks: made alone, in a process, or one for each assignee; changed, copied, put away (api-running 2.5)."""

from support.cast import Cast
from support.small import a_one_off, a_run, a_template

KEYS = {
    "id", "increment_id", "title", "original_title", "run_id", "checklist_id", "step_id", "linked_step_id",
    "alias", "task_type", "status", "status_label", "run_status", "is_approved", "is_completable", "problem",
    "owners", "taskdata", "position", "blueprint_position", "stage_id", "started_at", "deadline",
    "is_soft_start_date", "created_at", "last_updated", "completed_at", "archived_at", "starter_id",
    "completer_id", "completer_guest", "completer_guest_id", "is_oneoff_task", "allow_guest_owners",
    "everyone_must_complete", "completion_progress", "can_complete_only_assignees", "max_assignable",
    "has_deadline_dependent_child_tasks", "prevent_guest_comment", "send_chromeless", "top_secret", "webhook",
    "starred", "snoozed_until", "custom_fields", "summary", "original_summary", "name", "description", "owner_id",
    "is_accepted",
}  # fmt: skip


def test_a_one_off_task_shows_every_key(cast: Cast) -> None:
    made = cast.ann.post(
        "/tasks",
        {
            "title": "Call the supplier",
            "task_type": "task",
            "deadline": "2035-01-05 17:00:00",
            "summary": "<p>Ask for <b>dates</b></p>",
            "owners": {"users": [str(cast.bob.number)], "guests": ["New.Person@supplier.example"], "groups": []},
            "status": "not-started",
            "separate_task_for_each_assignee": False,
            "webhook": "https://hooks.example/1",
            "max_assignable": 3,
        },
    )
    assert made.status == 201
    task = made.data
    assert set(task) == KEYS
    assert task["run_id"] is None
    assert task["step_id"] is None
    assert task["owners"]["users"] == [cast.bob.number]
    assert task["owners"]["guests"] == ["new.person@supplier.example"]
    assert task["owners"]["taskUrls"][0].startswith(f"https://work.example/guest-all-task/{cast.acme}/")
    assert task["deadline"] == "2035-01-05T17:00:00Z"
    assert (task["status"], task["is_oneoff_task"], task["starter_id"]) == ("not-started", True, cast.ann.number)
    assert task["summary"] == "<p>Ask for <b>dates</b></p>"
    shown = cast.ann.get(f"/tasks/{task['id']}").data
    assert shown == task
    assert cast.ann.get(f"/runs/{task['checklist_id']}/tasks/{task['id']}").data["id"] == task["id"]


def test_what_is_missing_is_named_all_at_once(cast: Cast) -> None:
    refused = cast.ann.post("/tasks", {})
    assert refused.status == 422
    assert set(refused.json["errors"]) == {"title", "task_type", "deadline", "owners"}
    body = {"title": "X", "task_type": "task", "deadline": "2035-01-05", "owners": {"users": []}}
    assert cast.ann.post("/tasks", body).json["errors"] == {"owners": ["At least one assignee is required."]}
    assert cast.ann.post("/tasks", {**body, "deadline": "next week"}).json["errors"].keys() == {"deadline", "owners"}
    many = {**body, "max_assignable": 1, "owners": {"users": [cast.ann.number, cast.bob.number]}}
    assert cast.ann.post("/tasks", many).json["code"] == "too_many_assignees"
    stranger = {**body, "owners": {"users": [cast.eve.number]}}
    assert "owners.users" in cast.ann.post("/tasks", stranger).json["errors"]
    assert cast.ann.get("/tasks").data == []


def test_a_one_off_task_with_its_own_form(cast: Cast) -> None:
    fields = [
        {"label": "How many", "field_type": "number", "required": True},
        {"label": "Colour", "field_type": "dropdown", "required": False, "options": [{"id": 1, "text": "Red"}]},
        {"label": "Nothing to choose", "field_type": "radio", "required": False},
    ]
    made = a_one_off(cast.ann, form_fields=fields)
    shown = cast.ann.get(f"/tasks/{made['id']}", with_="form_fields").data["form_fields"]["data"]
    assert [each["field_type"] for each in shown] == ["text", "dropdown", "radio"]
    assert shown[0]["field_validation"] == ["numeric"]
    path = f"/tasks/{made['id']}/captures"
    assert cast.ann.post(path, {"id": shown[0]["capture_id"], "value": "many"}).status == 422
    assert cast.ann.post(path, {"id": shown[0]["capture_id"], "value": "12"}).status == 200
    stored = cast.ann.post(path, {"id": shown[1]["id"], "value": {"id": 1, "text": "Red"}}).data
    assert stored["value"] == {"id": 1, "text": "Red"}
    wrong = [{"label": "X", "field_type": "dropdown", "required": False, "options": [{"id": 1}]}]
    body = {"title": "T", "task_type": "task", "deadline": "2035-01-05", "owners": {"users": [cast.ann.number]}}
    refused = cast.ann.post("/tasks", {**body, "form_fields": wrong}).json
    assert "form_fields.0.options.0.text" in refused["errors"]


def test_a_task_is_added_to_a_running_process(cast: Cast) -> None:
    run, (first, second) = a_run(cast.ann, "First", "Second")
    added = a_one_off(cast.ann, "In between", run_id=run, position=2)
    assert (added["run_id"], added["position"], added["is_oneoff_task"]) == (run, 2, True)
    listed = cast.ann.get(f"/runs/{run}/tasks").data
    assert [(each["id"], each["position"]) for each in listed] == [(first, 1), (added["id"], 2), (second, 3)]
    assert cast.ann.get(f"/runs/{run}").data["progress"]["total"] == 3
    unlinked = cast.ann.put(f"/tasks/{added['id']}/unlink").data
    assert unlinked["run_id"] is None
    assert [each["position"] for each in cast.ann.get(f"/runs/{run}/tasks").data] == [1, 2]
    assert cast.ann.get(f"/runs/{run}").data["progress"]["total"] == 2


def test_a_template_may_forbid_added_tasks(cast: Cast) -> None:
    template = a_template(cast.ann, "Only this", can_add_oot=False)
    run = cast.ann.post("/runs", {"checklist_id": template, "name": "Closed"}).data["id"]
    body = {
        "title": "More",
        "task_type": "task",
        "deadline": "2035-01-05",
        "owners": {"users": [cast.ann.number]},
        "run_id": run,
    }
    refused = cast.ann.post("/tasks", body)
    assert (refused.status, refused.json["message"]) == (422, "Ad-hoc tasks not allowed for this process")


def test_one_task_for_each_assignee_makes_a_process(cast: Cast) -> None:
    group = cast.ann.post(
        "/groups", {"name": "Sales", "description": "x", "members": [cast.bob.number, cast.lia.number]}
    ).data["id"]
    made = cast.ann.post(
        "/tasks",
        {
            "title": "Sign the policy",
            "task_type": "task",
            "deadline": "2035-01-05",
            "owners": {"users": [], "guests": ["gus@supplier.example"], "groups": [group]},
            "separate_task_for_each_assignee": True,
        },
    )
    assert made.status == 201
    first = made.data
    run = first["run"]
    assert (run["id"], run["name"]) == (first["run_id"], "Sign the policy")
    tasks = cast.ann.get(f"/runs/{run['id']}/tasks").data
    assert len(tasks) == 3
    assert {tuple(each["owners"]["users"]) for each in tasks} >= {(cast.bob.number,), (cast.lia.number,)}
    shown = cast.ann.get(f"/runs/{run['id']}", with_="checklist").data
    assert (shown["owner_id"], shown["checklist_id"], shown["checklist"]) == (
        cast.ann.number, first["checklist_id"], {"data": None}
    )  # fmt: skip


def test_it_is_changed_in_parts_and_nothing_else_moves(cast: Cast) -> None:
    made = a_one_off(cast.ann, summary="Old")
    path = f"/tasks/{made['id']}"
    changed = cast.ann.put(path, {"title": "New title"}).data
    assert (changed["title"], changed["deadline"], changed["summary"]) == ("New title", made["deadline"], "Old")
    assert changed["owners"]["users"] == [cast.ann.number]
    bob_too = cast.ann.put(path, {"owners": {"users": [cast.ann.number, {"id": cast.bob.number}]}}).data
    assert bob_too["owners"]["users"] == [cast.ann.number, cast.bob.number]
    nobody = cast.ann.put(path, {"owners": {"users": [], "guests": [], "groups": []}}).data
    assert nobody["owners"] == {"users": [], "guests": [], "groups": [], "taskUrls": []}
    same = cast.ann.put(path, {"title": "New title", "deadline": made["deadline"]}).data
    assert same == nobody
    assert cast.ann.put(path, {"title": ""}).status == 422
    assert cast.ann.put(path, {"status": "sleeping"}).status == 422
    assert cast.ann.put(path, {"stage_id": "f" * 32}).status == 422
    assert set(cast.ann.put(path, {"max_assignable": -1, "position": -1}).json["errors"]) == {
        "max_assignable", "position"
    }  # fmt: skip
    assert cast.ann.put(path, {"task_type": "approval", "top_secret": True}).data["task_type"] == "approval"


def test_it_is_archived_restored_and_deleted_for_good(cast: Cast) -> None:
    made = a_one_off(cast.ann)
    path = f"/tasks/{made['id']}"
    assert cast.ann.delete(path).status == 204
    assert cast.ann.get("/tasks").data == []
    assert [each["id"] for each in cast.ann.get("/tasks", archived="only").data] == [made["id"]]
    assert cast.ann.get(path).data["archived_at"] is not None
    assert cast.ann.post("/completed-tasks", {"task_id": made["id"]}).json["code"] == "task_archived"
    assert cast.ann.put(f"{path}/restore").data["archived_at"] is None
    assert len(cast.ann.get("/tasks").data) == 1
    assert cast.ann.delete(f"{path}/delete").status == 204
    assert cast.ann.get(path).status == 404
    assert cast.ann.get("/tasks").json["meta"]["pagination"]["total"] == 0
    _, (task, *_) = a_run(cast.ann)
    refused = cast.ann.delete(f"/tasks/{task}")
    assert (refused.status, refused.json["code"]) == (422, "only_one_off_tasks")


def test_a_copy_has_the_questions_but_not_the_answers(cast: Cast) -> None:
    made = a_one_off(cast.ann, form_fields=[{"label": "Why", "field_type": "text", "required": False}])
    field = cast.ann.get(f"/tasks/{made['id']}", with_="form_fields").data["form_fields"]["data"][0]
    cast.ann.post(f"/tasks/{made['id']}/captures", {"id": field["capture_id"], "value": "Because"})
    copied = cast.ann.post(f"/tasks/{made['id']}/clone")
    assert copied.status == 201
    assert (copied.data["title"], copied.data["taskdata"]) == ("Call them - Copy", {})
    again = cast.ann.get(f"/tasks/{copied.data['id']}", with_="form_fields").data["form_fields"]["data"][0]
    assert (again["label"], again["value"]) == ("Why", None)
    assert again["capture_id"] != field["capture_id"]


def test_the_connectors_own_routes(cast: Cast) -> None:
    base = f"/processes/micro-functions/organizations/{cast.acme}/tasks"
    ask = cast.ann.stage
    made = _absolute(
        cast,
        "POST",
        base,
        {
            "name": "Flow task",
            "description": "x",
            "task_type": "task",
            "deadline": "2035-01-05",
            "owners": {"users": [], "guests": ["gus@supplier.example, kim@supplier.example"]},
        },
    )
    assert made.status == 201
    task = made.data
    assert (task["name"], task["description"], task["owner_id"]) == ("Flow task", "x", cast.ann.number)
    assert sorted(task["owners"]["guests"]) == ["gus@supplier.example", "kim@supplier.example"]
    moved = _absolute(cast, "PUT", f"{base}/{task['id']}/edit-deadline", {"Deadline": "2035-02-01 09:00:00"})
    assert moved.data["deadline"] == "2035-02-01T09:00:00Z"
    left = _absolute(cast, "PUT", f"{base}/{task['id']}/remove-guest/kim%40supplier.example", None)
    assert left.data["owners"]["guests"] == ["gus@supplier.example"]
    assert _absolute(cast, "PUT", f"{base}/{task['id']}/remove-assignee/{cast.ann.number}", None).status == 200
    assert ask is not None


def _absolute(cast: Cast, method: str, path: str, body):
    import json

    raw = b"" if body is None else json.dumps(body).encode()
    return cast.stage.ask(method, path, raw, {**cast.ann.headers, "Content-Type": "application/json"})
