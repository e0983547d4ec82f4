"""Small pieces of running work, made through the API."""

from typing import Any

from support.cast import Caller


def a_template(by: Caller, *steps: str | dict[str, Any], **more: Any) -> str:
    """A template with these steps; a text is a title. Gives its id."""
    template = by.post("/checklists", {"title": "Onboarding", "type": "procedure", **more}).data["id"]
    for step in steps:
        made = {"title": step} if isinstance(step, str) else step
        by.post(f"/checklists/{template}/steps", made).data["id"]
    return template


def a_run(by: Caller, *steps: str | dict[str, Any], **launch: Any) -> tuple[str, list[str]]:
    """A process with these steps, and the ids of its tasks in order."""
    template = a_template(by, *(steps or ("Do it",)))
    run = by.post("/runs", {"checklist_id": template, "name": "Onboarding - Example Ltd", **launch}).data["id"]
    return run, [task["id"] for task in by.get(f"/runs/{run}/tasks", per_page=100).data]


def a_one_off(by: Caller, title: str = "Call them", **more: Any) -> dict[str, Any]:
    body = {
        "title": title,
        "task_type": "task",
        "deadline": "2035-01-05 17:00:00",
        "owners": {"users": [by.number], "guests": [], "groups": []},
        **more,
    }
    return by.post("/tasks", body).data


def a_contract(by: Caller) -> dict[str, str]:
    """A template whose first step asks who signed and when, whose second is an approval; and a process of it."""
    template = by.post("/checklists", {"title": "Contract signing", "type": "procedure"}).data["id"]
    steps = f"/checklists/{template}/steps"
    step = by.post(steps, {"title": "Sign the contract"}).data["id"]
    captures = f"{steps}/{step}/captures"
    field = by.post(captures, {"label": "Signed by", "field_type": "text", "required": True}).data
    date = by.post(captures, {"label": "Signed on", "field_type": "date", "required": True}).data
    by.post(steps, {"title": "Approve the contract", "step_type": "approval"})
    run = by.post("/runs", {"checklist_id": template, "name": "Contract with Example Ltd"}).data["id"]
    task, approval = (one["id"] for one in by.get(f"/runs/{run}/tasks").data)
    return {
        "template": template,
        "field": field["id"],
        "number": str(field["capture_id"]),
        "date_field": date["id"],
        "run": run,
        "task": task,
        "approval": approval,
    }


def a_field(by: Caller, template: str, step: str, label: str, kind: str = "text", **more: Any) -> str:
    """A field on this step; gives its id."""
    body = {"label": label, "field_type": kind, "required": False, **more}
    return by.post(f"/checklists/{template}/steps/{step}/captures", body).data["id"]


def a_rule(by: Caller, template: str, name: str, condition: dict[str, Any], *actions: dict[str, Any]) -> str:
    """IF the condition THEN the actions; gives the rule's id."""
    body = {
        "automated_alias": name,
        "conditions": [{"statement": None, "position": 1, **condition}],
        "then_actions": list(actions),
    }
    return by.post(f"/checklists/{template}/automated-actions", body).data["id"]


def showing(step: str) -> dict[str, Any]:
    return {"action_type": "visibility", "action_verb": "show", "target_step_id": step}


def hiding(step: str) -> dict[str, Any]:
    return {"action_type": "visibility", "action_verb": "hide", "target_step_id": step}


def completed(step: str) -> dict[str, Any]:
    return {"conditionable_type": "Step", "conditionable_id": step, "operation": "completed"}


def answered(field: str, text: str, kind: str = "Capture") -> dict[str, Any]:
    return {"conditionable_type": kind, "conditionable_id": field, "operation": "equals", "statement": text}


def steps_of(by: Caller, template: str) -> list[str]:
    return [step["id"] for step in by.get(f"/checklists/{template}/steps").data]


def closed(by: Caller, template: str, **granted: Any) -> str:
    """The template for nobody but its owner, administrators, and those granted: `process_launch=[number]`."""
    names = ("checklist_read", "checklist_edit", "process_launch", "checklist_duplicate", "process_read")
    body = {name: {"everyone": False, "users": granted.get(name, []), "groups": []} for name in names}
    assert by.put(f"/checklists/{template}/permissions", body).status == 200
    return template
