"""A small demo organization for people who try the product, made once: the people through the use cases that the
command line uses, everything else through the public API like any other client."""

from typing import Any

import msgspec

from procession import clock
from procession.access import passwords, tokens
from procession.access.tokens import Made, Wish
from procession.actor import Role
from procession.app.in_process import InProcess
from procession.app.web import Web
from procession.people import accounts, installation, organizations
from procession.people.organizations import Owner
from procession.plumbing.database import Database
from procession.plumbing.work import Work

ANN, BOB, GUEST = "ann@demo.example", "bob@demo.example", "gus@supplier.example"
PASSWORD = "Demo-2026"  # noqa: S105 - of a demo that says so aloud
_DAY = 86_400


class Introduction(msgspec.Struct, frozen=True, kw_only=True):
    """How to sign in. The token is a new one each time, because nobody can show an old one."""

    email: str
    password: str
    organization_id: str
    access_token: str


class _People(msgspec.Struct, frozen=True, kw_only=True):
    organization_id: str
    ann: int
    bob: int
    working_token: Made


def prepare(database: Database, web: Web) -> Introduction:
    """Makes the demo if there is none, and a fresh token of its owner."""
    made = database.perform_now(installation.demo, writes=False)
    if made is None:
        hashed = passwords.hashed(PASSWORD)
        people = database.perform_now(lambda work: _make_people(work, hashed))
        with InProcess(web, organization_id=people.organization_id, token=people.working_token.text) as api:
            _fill(api, people)
        made = people.organization_id
        database.perform_now(lambda work: _finish(work, people))
    return database.perform_now(lambda work: _introduce(work, made))


def _introduce(work: Work, organization_id: str) -> Introduction:
    ann = accounts.find(work, ANN)
    if ann is None:
        raise LookupError("The owner of the demo is gone.")
    token = tokens.create_for(work, ann, Wish(name="Demo", lifetime=30 * _DAY))
    return Introduction(email=ANN, password=PASSWORD, organization_id=organization_id, access_token=token.text)


def _make_people(work: Work, hashed: str) -> _People:
    created = organizations.create(work, "Acme", Owner(email=ANN, first_name="Ann", last_name="Lee", password=hashed))
    bob = organizations.add_member(
        work, Owner(email=BOB, first_name="Bob", last_name="Reyes", password=hashed), Role.STANDARD
    )
    token = tokens.create_for(work, created.owner, Wish(name="Making the demo", lifetime=600))
    return _People(organization_id=created.organization.id, ann=created.owner, bob=bob, working_token=token)


def _finish(work: Work, people: _People) -> None:
    tokens.revoke_for(work, people.ann, people.working_token.token.id)
    installation.set_demo(work, people.organization_id)


def _fill(api: InProcess, people: _People) -> None:
    api.post("/groups", {"name": "Operations", "description": "Keeps things running", "members": [people.bob]})
    api.post("/guests", {"email": GUEST, "first_name": "Gus", "last_name": "Berg", "company_name": "Harbor Supplies"})
    contract, colleague = _contract_template(api, people), _colleague_template(api, people)
    _contracts(api, contract)
    mira = api.post("/runs", {"checklist_id": colleague, "name": "New colleague: Mira Sol"})["id"]
    laptop = _tasks(api, mira)[0]["id"]
    api.post(f"/tasks/{laptop}/problem", {"content": "The supplier has no laptops before the first day."})
    api.post(
        "/tasks",
        {
            "title": "Book a room for the quarterly review",
            "task_type": "task",
            "owners": {"users": [people.ann]},
            "deadline": clock.show(clock.now() + 2 * _DAY),
        },
    )


def _contract_template(api: InProcess, people: _People) -> str:
    template = api.post(
        "/checklists",
        {
            "title": "Contract signing",
            "type": "procedure",
            "summary": "From the draft to the signed copy.",
            "kickoff_title": "Which contract is it?",
            "prerun": [
                {"label": "Customer", "field_type": "text", "required": True},
                {"label": "Yearly value in euros", "field_type": "text", "required": False},
            ],
        },
    )["id"]
    _steps(
        api,
        template,
        {
            "title": "Prepare the contract",
            "summary": "Start from the latest wording and fill in what the customer asked for.",
            "assignees": [people.ann],
            "deadline": {"value": 2, "unit": "days", "option": "from", "step": "start_run"},
            "captures": [
                _field("Contract number"),
                _field("Starts on", "date"),
                {**_field("Notes", "textarea"), "required": False},
            ],
        },
        {"title": "Approve the contract", "step_type": "approval", "assignees": [people.ann]},
        {
            "title": "Sign the contract",
            "assignees": [people.ann, people.bob],
            "captures": [_field("Signed by"), _choice("Signed", "On paper", "Electronically")],
        },
        {"title": "File the signed copy", "assignees": [people.bob]},
    )
    return template


def _colleague_template(api: InProcess, people: _People) -> str:
    template = api.post(
        "/checklists", {"title": "New colleague", "type": "procedure", "summary": "Everything before the first day."}
    )["id"]
    _steps(
        api,
        template,
        {
            "title": "Order the laptop",
            "assignees": [people.bob],
            "captures": [_choice("Size", "13 inch", "14 inch", "16 inch")],
        },
        {"title": "Create the accounts", "assignees": [people.bob]},
        {"title": "Plan the first week", "assignees": [people.ann]},
    )
    api.put(f"/checklists/{template}/permissions", {"process_launch": {"everyone": True}})
    return template


def _contracts(api: InProcess, template: str) -> None:
    """One just begun, one waiting for its approval, one done."""
    customer = api.get(f"/checklists/{template}")["prerun"][0]["id"]
    for name, done in (("Old Bakery", 4), ("Harbor Foods", 1), ("North Mill", 0)):
        run = api.post(
            "/runs", {"checklist_id": template, "name": f"Contract with {name}", "prerun": {customer: name}}
        )["id"]
        for task in _tasks(api, run)[:done]:
            _complete(api, run, task)


def _complete(api: InProcess, run: str, task: dict[str, Any]) -> None:
    whole = api.get(f"/tasks/{task['id']}?with=form_fields")
    for field in whole["form_fields"]["data"]:
        if field["required"]:
            api.post(f"/tasks/{task['id']}/captures", {"id": field["capture_id"], "value": _answer(field)})
    decision = {"is_approved": True} if task["task_type"] == "approval" else {}
    api.post(f"/runs/{run}/completed-tasks", {"task_id": task["id"], **decision})


def _answer(field: dict[str, Any]) -> Any:
    if field["field_type"] == "date":
        return clock.show(clock.now() + 30 * _DAY)[:10]
    if field["field_type"] == "radio":
        return field["options"][0]["text"]
    return {"Contract number": "2026-017", "Signed by": "Ann Lee"}.get(field["label"], "Done")


def _tasks(api: InProcess, run: str) -> list[dict[str, Any]]:
    return api.get(f"/runs/{run}/tasks?per_page=100")


def _steps(api: InProcess, template: str, *steps: dict[str, Any]) -> None:
    for step in steps:
        api.post(f"/checklists/{template}/steps", step)


def _field(label: str, kind: str = "text") -> dict[str, Any]:
    return {"label": label, "field_type": kind, "required": True}


def _choice(label: str, *options: str) -> dict[str, Any]:
    return {**_field(label, "radio"), "options": [{"text": option} for option in options]}
