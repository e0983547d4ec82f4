"""A small world made through the API: a template with a form and an approval, and processes launched from it."""

from typing import Any

from support.servers import Tenant


def make_template(acme: Tenant, *steps: str, title: str = "Contract signing") -> str:
    """A template whose steps have these titles; gives its id."""
    template = acme.post("checklists", {"title": title, "type": "procedure"}).data["id"]
    for step in steps:
        acme.post(f"checklists/{template}/steps", {"title": step}).data["id"]
    return template


def launch(acme: Tenant, template: str, name: str = "Contract with Example Ltd") -> str:
    return acme.post("runs", {"checklist_id": template, "name": name}).data["id"]


def tasks_of(acme: Tenant, run: str) -> list[dict[str, Any]]:
    return acme.get(f"runs/{run}/tasks", per_page=100).data


def make_contract(acme: Tenant) -> dict[str, str]:
    """A template whose first step asks who signed and when, and whose second is an approval, and a process of it.

    Gives the ids by the names that the documentation uses.
    """
    template = acme.post("checklists", {"title": "Contract signing", "type": "procedure"}).data["id"]
    steps = f"checklists/{template}/steps"
    step = acme.post(steps, {"title": "Sign the contract"}).data["id"]
    asks = {"required": True}
    field = acme.post(f"{steps}/{step}/captures", {"label": "Signed by", "field_type": "text", **asks}).data
    date = acme.post(f"{steps}/{step}/captures", {"label": "Signed on", "field_type": "date", **asks}).data
    acme.post(steps, {"title": "Approve the contract", "step_type": "approval"})
    run = launch(acme, template)
    task, approval = (one["id"] for one in tasks_of(acme, run))
    return {
        "template": template,
        "step": step,
        "field": field["id"],
        "number": str(field["capture_id"]),
        "date_field": date["id"],
        "run": run,
        "task": task,
        "approval": approval,
    }
