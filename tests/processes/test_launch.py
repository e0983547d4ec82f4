"""Starting processes in every body that clients send (api-running 1.3, behaviour E)."""

from concurrent.futures import ThreadPoolExecutor

from support.cast import Cast
from support.small import a_run, a_template
from support.time import SteeredClock

KEYS = {
    "id", "increment_id", "checklist_id", "checklist_title", "assign_someone_else", "name", "summary", "status",
    "has_open_issue", "progress", "whole_progress", "started_by", "owner_id", "prerun", "prerun_status",
    "prerun_completed_at", "prerun_completed_by", "prerun_submitted_by", "prerun_length", "starred", "type",
    "created_at", "started_at", "last_updated", "completed_at", "archived_at", "due_date", "due_date_passed",
    "due_soon", "late_tasks", "max_task_deadline", "collaborators", "is_public", "publicly_hidden_fields",
    "public_url", "users", "groups", "parent_id", "can_add_oot", "custom_fields",
}  # fmt: skip


def with_kickoff(cast: Cast, *steps: str) -> tuple[str, dict[str, dict]]:
    """A template that asks for a customer and offers a plan; gives its id and the fields by label."""
    template = a_template(cast.ann, *(steps or ("Welcome",)))
    fields = [
        {"label": "Customer", "field_type": "text", "required": True},
        {
            "label": "Plan",
            "field_type": "dropdown",
            "required": False,
            "options": [{"id": 1, "text": "Gold"}, {"id": 2, "text": "Tin"}],
        },
    ]
    cast.ann.put(f"/checklists/{template}", {"title": "Onboarding", "prerun": fields})
    made = cast.ann.get(f"/checklists/{template}").data["prerun"]
    return template, {each["label"]: each for each in made}


def test_a_launch_answers_with_every_key(cast: Cast, steered_clock: SteeredClock) -> None:
    template = a_template(cast.ann, "First", "Second")
    made = cast.ann.post("/runs", {"checklist_id": template, "name": "Onboarding - Example Ltd", "summary": "Notes"})
    assert made.status == 201
    run = made.data
    assert set(run) == KEYS
    assert (run["name"], run["summary"], run["status"]) == ("Onboarding - Example Ltd", "Notes", "active")
    assert run["progress"] == run["whole_progress"] == {"complete": 0, "total": 2, "percent": 0}
    assert (run["owner_id"], run["started_by"], run["collaborators"]) == (cast.ann.number,) * 2 + ([cast.ann.number],)
    assert (run["prerun"], run["prerun_status"], run["prerun_length"]) == ({}, "complete", 0)
    assert cast.ann.get(f"/runs/{run['id']}").data == run
    first, second = cast.ann.get(f"/runs/{run['id']}/tasks").data
    assert [first["owners"]["users"], second["owners"]["users"]] == [[cast.ann.number]] * 2
    assert first["deadline"] is not None
    assert cast.ann.post("/runs", {"checklist_id": template}).data["name"].startswith("Onboarding - ")


def test_the_kickoff_form_is_taken_in_every_encoding(cast: Cast) -> None:
    template, fields = with_kickoff(cast)
    customer, plan = fields["Customer"]["id"], fields["Plan"]["id"]
    answers = {customer: "Example Ltd", plan: {"id": 1, "text": "Gold"}}
    forms = (
        answers,
        [{customer: "Example Ltd"}, {plan: {"id": 1, "text": "Gold"}}],
        [{"id": customer, "value": "Example Ltd"}, {"id": plan, "value": {"id": 1, "text": "Gold"}}],
        {str(fields["Customer"]["capture_id"]): "Example Ltd", plan: "Gold"},
    )
    for prerun in forms:
        made = cast.ann.post("/runs", {"checklist_id": template, "name": "One", "prerun": prerun})
        assert made.status == 201, made
        assert made.data["prerun"] == answers, prerun
        assert (made.data["prerun_status"], made.data["prerun_completed_by"]) == ("complete", cast.ann.number)
    for prerun in ({}, [], None):
        refused = cast.ann.post("/runs", {"checklist_id": template, "prerun": prerun})
        assert (refused.status, refused.json["errors"]) == (422, {customer: ["Customer is required"]})
    assert cast.ann.post("/runs", {"checklist_id": template, "prerun": "Example"}).status == 422
    unknown = cast.ann.post("/runs", {"checklist_id": template, "prerun": {**answers, "f" * 32: "x"}, "shoe_size": 4})
    assert unknown.status == 201
    assert {each["path"] for each in unknown.json["warnings"]} == {"f" * 32, "shoe_size"}
    wrong = cast.ann.post("/runs", {"checklist_id": template, "prerun": {customer: "x", plan: "Silver"}})
    assert (wrong.status, set(wrong.json["errors"])) == (422, {plan})
    assert len(cast.ann.get("/runs").data) == 5


def test_single_steps_are_overridden_and_the_rest_starts_as_usual(cast: Cast) -> None:
    template = a_template(cast.ann, "First", "Second")
    first, second = cast.ann.get(f"/checklists/{template}/steps").data
    overrides = {
        first["id"]: {
            "owners": {"users": [str(cast.bob.number)], "guests": ["kim@supplier.example"]},
            "deadline": "2035-02-03 10:00:00",
        },
        second["alias"]: {"title": "Other title", "summary": "Do it well"},
        "f" * 32: {"title": "No such step"},
    }
    made = cast.ann.post("/runs", {"checklist_id": template, "name": "One", "tasks": overrides})
    assert [each["path"] for each in made.json["warnings"]] == [f"tasks.{'f' * 32}"]
    one, two = cast.ann.get(f"/runs/{made.data['id']}/tasks", with_="summary").data
    assert (one["owners"]["users"], one["owners"]["guests"]) == ([cast.bob.number], ["kim@supplier.example"])
    assert one["deadline"] == "2035-02-03T10:00:00Z"
    assert (two["title"], two["summary"], two["owners"]["users"]) == ("Other title", "Do it well", [cast.ann.number])
    stranger = {first["id"]: {"owners": {"users": [cast.eve.number]}}}
    refused = cast.ann.post("/runs", {"checklist_id": template, "tasks": stranger})
    assert (refused.status, set(refused.json["errors"])) == (422, {f"tasks.{first['id']}.owners.users"})


def test_owner_starter_people_and_parent_are_named(cast: Cast) -> None:
    parent, _ = a_run(cast.ann)
    group = cast.ann.post("/groups", {"name": "Sales", "description": "x", "members": [cast.lia.number]}).data["id"]
    template = a_template(cast.ann, "First")
    body = {
        "checklist_id": template,
        "name": "One",
        "owner_id": str(cast.bob.number),
        "user_id": cast.bob.number,
        "parent_id": parent,
        "users": [cast.ann.number],
        "groups": [group],
        "starred": True,
        "is_public": True,
        "publicly_hidden_fields": ["comments"],
        "assign_someone_else": False,
    }
    run = cast.ann.post("/runs", body).data
    assert (run["owner_id"], run["started_by"], run["parent_id"]) == (cast.bob.number, cast.bob.number, parent)
    assert (run["users"], run["groups"], run["starred"]) == ([cast.ann.number], [group], True)
    assert (run["is_public"], run["publicly_hidden_fields"], run["assign_someone_else"]) == (True, ["comments"], False)
    assert run["collaborators"] == sorted([cast.ann.number, cast.bob.number, cast.lia.number])
    assert cast.bob.get(f"/runs/{run['id']}").data["starred"] is False
    for wrong in ({"owner_id": cast.eve.number}, {"parent_id": "f" * 32}, {"roles": {"f" * 32: {"users": []}}}):
        assert cast.ann.post("/runs", {**body, **wrong}).status == 422, wrong
    assert cast.ann.post("/runs", {**body, "users": [cast.eve.number]}).json["errors"].keys() == {"users"}


def test_what_cannot_be_launched_is_refused_and_leaves_nothing(cast: Cast) -> None:
    assert cast.ann.post("/runs", {}).json["errors"] == {"checklist_id": ["The checklist id field is required."]}
    assert cast.ann.post("/runs", {"checklist_id": "f" * 32}).status == 404
    template = a_template(cast.ann, "First")
    assert cast.ann.post("/runs", {"checklist_id": template, "name": "x" * 551}).status == 422
    refused = cast.bob.post("/runs", {"checklist_id": template, "name": "One"})
    assert (refused.status, refused.json["message"]) == (403, "You may not launch processes from this template.")
    cast.ann.delete(f"/checklists/{template}")
    assert cast.ann.post("/runs", {"checklist_id": template}).status == 422
    assert cast.eve.post("/runs", {"checklist_id": template}).status == 404
    assert cast.ann.get("/runs").json["meta"]["pagination"]["total"] == 0


def test_two_launches_at_once_both_succeed(cast: Cast) -> None:
    template = a_template(cast.ann, "First")
    database = cast.database
    with ThreadPoolExecutor(4) as pool:
        stages = [cast.with_settings() for _ in range(4)]
        callers = [cast.on(stage, cast.ann) for stage in stages]
        made = list(pool.map(lambda by: by.post("/runs", {"checklist_id": template, "name": "Same"}), callers))
    assert [each.status for each in made] == [201] * 4
    assert len({each.data["increment_id"] for each in made}) == 4
    assert database is cast.database


def test_a_later_edit_of_the_template_does_not_reach_the_process(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann, "Old title")
    template = cast.ann.get(f"/runs/{run}").data["checklist_id"]
    step = cast.ann.get(f"/checklists/{template}/steps").data[0]["id"]
    cast.ann.put(f"/checklists/{template}/steps/{step}", {"title": "New title"})
    cast.ann.put(f"/checklists/{template}", {"title": "Renamed"})
    assert cast.ann.get(f"/tasks/{task}").data["title"] == "Old title"
    assert cast.ann.get(f"/runs/{run}", with_="checklist").data["checklist"]["data"]["id"] == template
    later = cast.ann.post("/runs", {"checklist_id": template, "name": "Two"}).data
    assert later["checklist_title"] == "Renamed"
    assert cast.ann.get(f"/runs/{later['id']}/tasks").data[0]["title"] == "New title"


def test_answers_stand_in_titles_wherever_they_were_given(cast: Cast) -> None:
    template, fields = with_kickoff(cast, "Welcome {{" + "x" + "}}")
    step = cast.ann.get(f"/checklists/{template}/steps").data[0]["id"]
    alias = fields["Customer"]["alias"]
    cast.ann.put(
        f"/checklists/{template}/steps/{step}",
        {"title": f"Welcome {{{{{alias}}}}}", "summary": f"<p>{{{{{alias}}}}}</p>"},
    )
    run = cast.ann.post(
        "/runs", {"checklist_id": template, "name": "One", "prerun": {fields["Customer"]["id"]: "<Smith & Co>"}}
    ).data["id"]
    task = cast.ann.get(f"/runs/{run}/tasks", with_="summary").data[0]
    assert (task["title"], task["original_title"]) == ("Welcome <Smith & Co>", f"Welcome {{{{{alias}}}}}")
    assert task["summary"] == "<p>&lt;Smith &amp; Co&gt;</p>"
    assert cast.ann.get(f"/tasks/{task['id']}").data["title"] == "Welcome <Smith & Co>"
    done = cast.ann.post("/completed-tasks", {"task_id": task["id"]}).data
    assert done["title"] == "Welcome <Smith & Co>"
