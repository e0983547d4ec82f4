"""An organization with a template that has a field of every type, and windows that look at it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from browser.screens import Screens
from support.servers import Tenant

ANN = "ann@acme.example"
DESKTOP, PHONE = (1440, 900), (390, 844)


class World:
    """One organization on one server, with Ann who owns it."""

    def __init__(self, tenant: Tenant, password: str) -> None:
        self.tenant = tenant
        self.password = password
        self.template = _supplier_template(tenant)

    @property
    def url(self) -> str:
        return self.tenant.server.url

    def launch(self, name: str, **tasks: Any) -> str:
        body = {"checklist_id": self.template["id"], "name": name, "prerun": self.kick_off(name), **tasks}
        return self.tenant.post("runs", body).data["id"]

    def kick_off(self, supplier: str) -> dict[str, Any]:
        by_label = {field["label"]: field["id"] for field in self.template["prerun"]}
        return {by_label["Supplier"]: supplier, by_label["Risk"]: "Low"}

    def tasks(self, process: str) -> list[dict[str, Any]]:
        return self.tenant.get(f"runs/{process}/tasks", with_="form_fields", per_page=100).data

    def answers(self, task: str) -> dict[str, Any]:
        fields = self.tenant.get(f"tasks/{task}", with_="form_fields").data["form_fields"]["data"]
        return {field["label"]: field["value"] for field in fields}


@contextmanager
def opened(browser: Browser, world: World, size: tuple[int, int], scheme: str = "light") -> Iterator[Screens]:
    """A fresh browser profile; anything the page writes as an error to its console fails the test."""
    context: BrowserContext = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
        base_url=world.url,
        has_touch=size == PHONE,
    )
    context.set_default_timeout(15_000)
    page: Page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    try:
        yield Screens(page, world.url, ANN, world.password)
    finally:
        context.close()
    assert not faults, faults


def _supplier_template(tenant: Tenant) -> dict[str, Any]:
    """Two tasks with fields of all types, then an approval; Ann does everything."""
    made = tenant.post(
        "checklists",
        {
            "title": "Supplier onboarding",
            "type": "procedure",
            "prerun": [
                _field("Supplier", "text"),
                _field("Risk", "radio", options=_options("Low", "High")),
                _field("Why this one", "textarea", required=False),
            ],
        },
    ).data
    steps = [
        {
            "title": "Review the contract",
            "summary": "<p>Read it against the <b>handbook</b>.</p>",
            "captures": [
                _field("Amount per year", "text", field_validation=["numeric"], suffix="EUR"),
                _field("Kind of contract", "radio", options=_options("Framework", "One order")),
                _field("Cost centre", "dropdown", options=_options("4100 Facilities", "4200 Transport")),
                _field("Checked", "multiselect", options=_options("Notice period", "Liability")),
                _field("Starts on", "date", required=False),
                _field("Meeting", "date", required=False, collect_time=True),
                _field("Contact", "email", required=False),
                _field("Contract", "file", required=False),
                _field("Positions", "table", required=False, columns=[{"id": 1, "label": "Item"}]),
                _field("Who signs", "assignees_form", required=False),
                _field("Note", "textarea", required=False),
            ],
        },
        {"title": "Sign the agreement", "step_type": "approval"},
    ]
    for step in steps:
        tenant.post(f"checklists/{made['id']}/steps", step)
    return tenant.get(f"checklists/{made['id']}").data


def _field(label: str, field_type: str, *, required: bool = True, **more: Any) -> dict[str, Any]:
    return {"label": label, "field_type": field_type, "required": required, **more}


def _options(*texts: str) -> list[dict[str, Any]]:
    return [{"id": number, "text": text} for number, text in enumerate(texts, start=1)]
