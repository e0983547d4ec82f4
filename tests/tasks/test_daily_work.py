"""What a person does all day, through HTTP: find a task, fill its form, complete it, approve the next."""

from support.cast import Cast
from support.small import a_contract


def test_a_process_is_filled_completed_and_approved(cast: Cast) -> None:
    ann = cast.ann
    contract = a_contract(ann)
    run, task = contract["run"], contract["task"]

    refused = ann.post(f"/runs/{run}/completed-tasks", {"task_id": task})
    assert refused.status == 422
    assert refused.json["code"] == "required_fields_empty"
    assert refused.json["errors"] == {
        contract["field"]: ["Signed by is required"],
        contract["date_field"]: ["Signed on is required"],
    }
    assert [each["field"]["label"] for each in refused.json["blocking"]] == ["Signed by", "Signed on"]

    saved = ann.post(f"/tasks/{task}/captures", {"id": int(contract["number"]), "value": "Ann Lee"})
    assert saved.status == 200
    assert saved.data["value"] == saved.data["field_value"] == "Ann Lee"
    assert ann.post(f"/tasks/{task}/captures", {"id": contract["date_field"], "value": "2030-01-02"}).status == 200
    done = ann.post(f"/runs/{run}/completed-tasks", {"task_id": task})
    assert done.data["status"] == "completed"
    assert done.data["completer_id"] == ann.number
    assert done.data["taskdata"][contract["field"]] == "Ann Lee"
    assert done.data["tasks_changed_by_rules"] == {}

    assert ann.get(f"/runs/{run}").data["progress"] == {"complete": 1, "total": 2, "percent": 50}
    approved = ann.post(f"/runs/{run}/completed-tasks", {"task_id": contract["approval"], "is_approved": True})
    assert approved.data["status_label"] == "approved"
    assert ann.get(f"/runs/{run}").data["status"] == "complete"


def test_a_completed_task_is_refused_until_it_is_reopened(cast: Cast) -> None:
    ann = cast.ann
    run, task = _simple(ann)
    path = f"/runs/{run}/completed-tasks"
    assert ann.post(path, {"task_id": task}).status == 200
    again = ann.post(path, {"task_id": task})
    assert (again.status, again.json["code"]) == (422, "task_already_completed")
    edited = ann.put(f"/runs/{run}/tasks/{task}", {"title": "Other"})
    assert (edited.status, edited.json["code"]) == (422, "task_already_completed")
    assert ann.put(f"/runs/{run}/tasks/{task}", {"starred": True}).data["starred"] is True

    reopened = ann.delete(f"{path}/{task}")
    assert reopened.data["status"] == "in-progress"
    assert reopened.data["completed_at"] is None
    assert reopened.data["completer_id"] is None
    assert ann.get(f"/runs/{run}").data["status"] == "active"
    not_yet = ann.delete(f"{path}/{task}")
    assert (not_yet.status, not_yet.json["code"]) == (422, "task_not_completed")
    assert ann.post(path, {"task_id": task}).status == 200
    assert ann.post(f"{path}/{task}").data["status"] == "in-progress"


def test_an_approval_needs_a_decision_and_rejecting_completes_it(cast: Cast) -> None:
    ann = cast.ann
    contract = a_contract(ann)
    path = f"/runs/{contract['run']}/completed-tasks"
    refused = ann.post(path, {"task_id": contract["approval"]})
    assert (refused.status, refused.json["code"]) == (422, "approval_needs_decision")
    assert refused.json["errors"] == {"is_approved": ["The is approved field is required."]}
    rejected = ann.post(path, {"task_id": contract["approval"], "is_approved": False}).data
    assert (rejected["status"], rejected["status_label"], rejected["is_approved"]) == ("completed", "rejected", False)


def test_the_task_to_complete_must_be_named_and_be_in_the_process(cast: Cast) -> None:
    ann = cast.ann
    run, _ = _simple(ann)
    missing = ann.post(f"/runs/{run}/completed-tasks", {})
    assert missing.status == 422
    assert missing.json["errors"] == {"task_id": ["The task id field is required."]}
    other, task = _simple(ann)
    assert ann.post(f"/runs/{run}/completed-tasks", {"task_id": task}).status == 404
    assert ann.post(f"/runs/{other}/completed-tasks", {"task_id": "f" * 32}).status == 404
    assert ann.post("/completed-tasks", {"task_id": task}).status == 200


def test_what_blocks_a_completion_is_listed_without_trying(cast: Cast) -> None:
    ann = cast.ann
    contract = a_contract(ann)
    run, task = contract["run"], contract["task"]
    ann.post(f"/tasks/{task}/problem", {"content": "The date is wrong"})
    checked = ann.get(f"/runs/{run}/tasks/{task}/completion-check").data
    assert checked["can_complete"] is False
    assert [each["code"] for each in checked["blocking"]] == [
        "open_issues",
        "required_fields_empty",
        "required_fields_empty",
    ]
    assert checked["blocking"][1]["field"]["id"] == contract["field"]
    approval = ann.get(f"/tasks/{contract['approval']}/completion-check").data
    assert (approval["can_complete"], approval["needs_decision"], approval["blocking"]) == (True, True, [])
    refused = ann.post(f"/runs/{run}/completed-tasks", {"task_id": task}).json
    assert [each["code"] for each in refused["blocking"]] == [each["code"] for each in checked["blocking"]]


def test_the_older_names_of_completing_work_too(cast: Cast) -> None:
    ann = cast.ann
    _, task = _simple(ann)
    assert ann.post(f"/tasks/{task}/complete").data["status"] == "completed"
    contract = a_contract(ann)
    assert ann.post(f"/tasks/{contract['approval']}/reject").data["status_label"] == "rejected"
    ann.delete(f"/completed-tasks/{contract['approval']}")
    assert ann.post(f"/tasks/{contract['approval']}/approve").data["status_label"] == "approved"


def test_an_administrator_may_record_somebody_else_as_completer(cast: Cast) -> None:
    run, task = _simple(cast.ann)
    done = cast.ann.post(
        f"/runs/{run}/completed-tasks", {"task_id": task, "override_user": cast.bob.number, "comment": "For Bob"}
    )
    assert done.data["completer_id"] == cast.bob.number
    said = cast.ann.get(f"/tasks/{task}", with_="threads").data["threads"]["data"]
    assert [each["content"] for each in said] == ["For Bob"]
    run, task = _simple(cast.ann)
    assert cast.bob.post(f"/runs/{run}/completed-tasks", {"task_id": task, "override_user": 1}).status == 403
    assert cast.ann.post(f"/runs/{run}/completed-tasks", {"task_id": task, "override_user": 999_999}).status == 422


def test_everyone_does_their_own_part(cast: Cast) -> None:
    ann, bob = cast.ann, cast.bob
    owners = {"users": [ann.number, bob.number], "guests": [], "groups": []}
    made = ann.post(
        "/tasks",
        {
            "title": "Read the policy",
            "task_type": "task",
            "deadline": "2035-01-01",
            "owners": owners,
            "everyone_must_complete": True,
        },
    ).data
    assert made["completion_progress"] == 0
    first = bob.post("/completed-tasks", {"task_id": made["id"]}).data
    assert (first["status"], first["completion_progress"], first["completed_at"]) == ("in-progress", 50, None)
    twice = bob.post("/completed-tasks", {"task_id": made["id"]})
    assert twice.status == 422
    assert cast.lia.post("/completed-tasks", {"task_id": made["id"]}).status in {403, 404}
    last = ann.post("/completed-tasks", {"task_id": made["id"]}).data
    assert (last["status"], last["completion_progress"]) == ("completed", 100)
    said = ann.get(f"/tasks/{made['id']}", with_="threads").data["threads"]["data"]
    assert [(each["author_type"], each["content"]) for each in said] == [
        ("bot", "Bob Reyes has done their part."),
        ("bot", "Ann Lee has done their part."),
    ]


def _simple(ann) -> tuple[str, str]:
    """A process of one plain task."""
    template = ann.post("/checklists", {"title": "Simple", "type": "procedure"}).data["id"]
    ann.post(f"/checklists/{template}/steps", {"title": "Do it"})
    run = ann.post("/runs", {"checklist_id": template, "name": "Simple one"}).data["id"]
    return run, ann.get(f"/runs/{run}/tasks").data[0]["id"]
