"""What strangers do in a browser: a public template, a public form from the mailed link to the thanks; and links that
ask members for something, which change nothing until they say yes (behaviour B20, E19-E30)."""

import re
import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.axe import violations
from browser.screens import Screens
from browser.world import DESKTOP, PHONE, World, opened


@pytest.fixture(scope="module")
def form(world: World) -> dict[str, Any]:
    """A template whose structure and kick-off form are public."""
    asked = [
        {"label": "Company", "field_type": "text", "required": True, "guidance": "As in the register"},
        {
            "label": "Size",
            "field_type": "radio",
            "required": True,
            "options": [{"id": 1, "text": "S"}, {"id": 2, "text": "L"}],
        },
        {
            "label": "Who asks",
            "field_type": "assignees_form",
            "required": False,
            "settings": {"default_to_guest": True},
        },
        {"label": "Who else", "field_type": "assignees_form", "required": False},
        {"label": "What for", "field_type": "textarea", "required": False},
    ]
    body = {
        "title": "Ask for a quote",
        "type": "procedure",
        "summary": "<p>How we <b>answer</b> you</p>",
        "prerun": asked,
        "is_public": True,
        "is_public_kickoff": True,
    }
    made = world.tenant.post("checklists", body).data
    alias = made["prerun"][0]["alias"]
    world.tenant.post(f"checklists/{made['id']}/steps", {"title": f"Call {{{{{alias}}}}}", "summary": "<p>Be kind</p>"})
    return made


@pytest.fixture(params=[DESKTOP, PHONE], ids=["wide", "phone"])
def window(request: pytest.FixtureRequest, chromium: Browser, world: World) -> Iterator[Screens]:
    with opened(chromium, world, request.param) as screens:
        yield screens


def ask_path(world: World, form: dict[str, Any]) -> str:
    return f"/{world.tenant.organization}/public/kickoff/{form['alias']}"


def mailed_link(world: World, address: str) -> str:
    """The path in the newest letter to this address, read where an operator without a mail server reads it."""
    with sqlite3.connect(world.tenant.server.store.removeprefix("sqlite:///")) as rows:
        (body,) = rows.execute(
            "SELECT content FROM mail WHERE address = ? ORDER BY created DESC, id DESC LIMIT 1", (address,)
        ).fetchone()
    found = re.search(r'"path":"([^"]+)"', body if isinstance(body, str) else body.decode())
    assert found
    return found[1]


def must_be_fine(page: Page, name: str) -> None:
    assert violations(page, name) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} scrolls sideways"


def test_a_public_template_is_read_without_signing_in(window: Screens, world: World, form: dict[str, Any]) -> None:
    page = window.page
    page.goto(f"/public/checklists/{form['id']}")
    expect(page.get_by_role("heading", name="Ask for a quote")).to_be_visible()
    expect(page.get_by_text("Call [Company]")).to_be_visible()
    expect(page.get_by_text("Acme", exact=True)).to_be_visible()
    must_be_fine(page, "a public template")
    page.get_by_role("link", name="Fill in the form").click()
    expect(page.get_by_label("Your email address")).to_be_visible()
    page.goto("/public/checklists/" + "f" * 32)
    expect(page.get_by_text("There is no public template at this address")).to_be_visible()
    must_be_fine(page, "no public template")


def test_a_visitor_asks_for_the_link_fills_in_the_form_and_is_thanked(
    window: Screens, world: World, form: dict[str, Any]
) -> None:
    page, address = window.page, f"kim{window.page.viewport_size['width']}@visitor.example"  # type: ignore[index]
    values = f'[{{"{form["prerun"][0]["alias"]}":"Harbor Ltd"}}]'
    page.goto(f"{ask_path(world, form)}?ko_fields={values}")
    page.get_by_role("button", name="Send me the link").click()
    expect(page.get_by_text("Enter your email address")).to_be_visible()
    must_be_fine(page, "asking for the link")
    page.get_by_label("Your email address").fill(address)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Look into your mailbox")).to_be_focused()
    must_be_fine(page, "the link is on its way")

    page.goto(mailed_link(world, address))
    expect(page.get_by_label("Company")).to_have_value("Harbor Ltd")
    expect(page.get_by_label("Who asks")).to_have_count(0)
    page.get_by_label("What for").fill("Forty chairs")
    page.get_by_role("button", name="Send and start").click()
    expect(page.get_by_text("Choose one")).to_be_visible()
    must_be_fine(page, "the public form")
    page.reload()
    expect(page.get_by_label("What for")).to_have_value("Forty chairs")
    page.get_by_label("L", exact=True).check()
    page.get_by_label("Who else").fill("lou@visitor.example")
    page.get_by_role("button", name="Send and start").click()
    expect(page.get_by_role("heading", name="Thank you")).to_be_focused()
    must_be_fine(page, "thank you")
    page.reload()
    expect(page.get_by_text("0 of 1 step done")).to_be_visible()
    assert "Be kind" not in page.content()

    page.goto(f"{ask_path(world, form)}?token={'x' * 40}")
    expect(page.get_by_text("This link doesn't count any more").first).to_be_visible()
    must_be_fine(page, "a dead link")


def test_a_link_to_launch_fills_in_the_form_after_signing_in_and_launches_only_when_told(
    screens: Screens, world: World, form: dict[str, Any]
) -> None:
    """behaviour E27, E29, E30"""
    before = world.tenant.get("runs").json["meta"]["pagination"]["total"]
    body = {
        "action": "launch",
        "checklist_id": form["id"],
        "default_run_name": "Quote for Harbor",
        "ko_fields": {form["prerun"][0]["id"]: "Harbor Ltd", form["prerun"][1]["id"]: "L"},
        "launchprocess": True,
    }
    url = world.tenant.post("magic-links", body).data["url"]
    screens.sign_in(url)
    page = screens.page
    expect(page.get_by_label("Company")).to_have_value("Harbor Ltd")
    expect(page.get_by_text("Nothing has happened yet")).to_be_visible()
    must_be_fine(page, "a link to launch")
    assert world.tenant.get("runs").json["meta"]["pagination"]["total"] == before
    page.get_by_role("button", name="Launch process").click()
    expect(page.get_by_role("heading", name="Quote for Harbor").first).to_be_visible()
    assert world.tenant.get("runs").json["meta"]["pagination"]["total"] == before + 1


def test_a_link_about_a_task_asks_first(screens: Screens, world: World) -> None:
    """behaviour E26, E29, E30"""
    task = world.tasks(world.launch("By link"))[1]["id"]
    link = {"action": "writeAComment", "task_id": task, "comment": "Is it done?"}
    screens.sign_in(world.tenant.post("magic-links", link).data["url"])
    page = screens.page
    expect(page.get_by_role("heading", name="Write this comment?")).to_be_visible()
    expect(page.get_by_text("Is it done?")).to_be_visible()
    must_be_fine(page, "a link about a task")
    assert comments(world, task) == []
    page.get_by_role("button", name="Write comment").click()
    expect(page.get_by_text("The comment is written.")).to_be_visible()
    assert comments(world, task) == ["Is it done?"]
    page.goto(f"/{world.tenant.organization}/magic?action=deleteEverything&task_id={task}")
    expect(page.get_by_text("This link asks for nothing we know")).to_be_visible()
    page.goto(f"/{'f' * 32}/magic?action=completeTask&task_id={task}")
    expect(page.get_by_text("This link is for another organization")).to_be_visible()


def comments(world: World, task: str) -> list[str]:
    return [each["content"] for each in world.tenant.get(f"tasks/{task}", with_="threads").data["threads"]["data"]]


def test_a_public_process_is_followed_without_signing_in(window: Screens, world: World) -> None:
    """behaviour F70"""
    run = world.launch("Followed", is_public=True)
    page = window.page
    page.goto(f"/public/organizations/{world.tenant.organization}/runs/{run}")
    expect(page.get_by_role("heading", name="Followed")).to_be_visible()
    expect(page.get_by_text("Review the contract")).to_be_visible()
    must_be_fine(page, "a public process")
