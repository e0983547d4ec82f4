"""Every screen through axe (WCAG 2.2 A and AA), in light and dark, wide and narrow; nothing scrolls sideways."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, expect

from browser.axe import violations
from browser.screens import Screens
from browser.world import DESKTOP, PHONE, World, opened

Visit = Callable[[Screens, World, dict[str, str]], None]


def _at(path: str, seen: str) -> Visit:
    def visit(screens: Screens, world: World, ids: dict[str, str]) -> None:
        screens.go(path.format(**ids))
        expect(screens.page.get_by_text(seen).first).to_be_visible()

    return visit


def _palette(screens: Screens, world: World, ids: dict[str, str]) -> None:
    screens.go("/templates")
    screens.page.keyboard.press("Control+k")
    expect(screens.page.get_by_role("combobox", name="Search or do")).to_be_focused()


SCREENS: dict[str, Visit] = {
    "my work": _at("/my-work", "Review the contract"),
    "a task": _at("/my-work/{task}", "Amount per year"),
    "an approval": _at("/processes/{process}/tasks/{approval}", "Approve"),
    "a finished task": _at("/processes/{done}/tasks/{finished}", "Approved by"),
    "processes": _at("/processes", "Waiting"),
    "a process": _at("/processes/{process}", "0 of 2 done."),
    "templates": _at("/templates", "Supplier onboarding"),
    "a template": _at("/templates/{template}", "Kick-off form"),
    "a kick-off form": _at("/templates/{template}/launch", "Why this one"),
    "which template": _at("/launch", "Supplier onboarding"),
    "a new template": _at("/templates/new", "Add step"),
    "the profile": _at("/settings", "Time zone"),
    "the look": _at("/settings/look", "As the system"),
    "security": _at("/settings/security", "Where you are signed in"),
    "tokens": _at("/settings/tokens", "Create token"),
    "an unknown address": _at("/nowhere", "There is no page at this address"),
    "a missing process": _at("/processes/" + "f" * 32, "This process does not exist"),
    "the palette": _palette,
}


@pytest.fixture(scope="module")
def ids(world: World) -> dict[str, str]:
    process, done = world.launch("Waiting"), world.launch("Partly done")
    finished = world.tasks(done)[1]["id"]
    world.tenant.post(f"runs/{done}/completed-tasks", {"task_id": finished, "is_approved": True})
    task, approval = (task["id"] for task in world.tasks(process))
    world.tenant.post(f"tasks/{task}/comment", {"content": "Annex 2 adds up."})
    world.tenant.post(f"tasks/{task}/problem", {"content": "Annex 3 is missing."})
    return {
        "process": process,
        "done": done,
        "finished": finished,
        "task": task,
        "approval": approval,
        "template": world.template["id"],
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["wide", "phone"])
def test_axe_finds_nothing(chromium: Browser, world: World, ids: dict[str, str], size: tuple[int, int], scheme: str):
    with opened(chromium, world, size, scheme) as screens:
        screens.page.goto("/sign-in")
        found = violations(screens.page, "sign in")
        screens.sign_in("/my-work")
        for name, visit in SCREENS.items():
            visit(screens, world, ids)
            found += violations(screens.page, name)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("width", [390, 720, 1024, 1100, 1440])
def test_no_page_scrolls_sideways(chromium: Browser, world: World, ids: dict[str, str], width: int):
    """720 is a desktop at 200 % zoom."""
    wide: list[str] = []
    with opened(chromium, world, (width, 844)) as screens:
        screens.sign_in("/my-work")
        for name, visit in SCREENS.items():
            visit(screens, world, ids)
            if screens.page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
                wide.append(name)
    assert not wide, wide
