"""What was typed survives a reload, a lost connection and an ended session; errors say what to do."""

import re

from playwright.sync_api import expect

from browser.screens import Screens
from browser.world import World


def test_an_answer_is_stored_while_one_types(screens: Screens, world: World):
    task = world.tasks(world.launch("Stored"))[0]["id"]
    screens.sign_in(f"/my-work/{task}")
    screens.page.get_by_label("Note").fill("They deliver on Saturdays.")
    screens.must_be_saved()
    assert world.answers(task)["Note"] == "They deliver on Saturdays."
    screens.page.reload()
    expect(screens.page.get_by_label("Note")).to_have_value("They deliver on Saturdays.")


def test_every_type_of_answer_is_stored(screens: Screens, world: World):
    task = world.tasks(world.launch("All types"))[0]["id"]
    page = screens.page
    screens.sign_in(f"/my-work/{task}")
    screens.fill_in_the_contract()
    page.get_by_label("Starts on").fill("1 Dec 2026")
    page.get_by_label("Contact").fill("accounts@alder.example")
    page.get_by_label("Address of the file for Contract").fill("https://files.example.com/contract.pdf")
    screens.button("Add link").click()
    page.get_by_label("Item, row 1").fill("Laptop")
    screens.button("Add row").click()
    page.get_by_label("Item, row 2").fill("Phone")
    page.get_by_label("Who signs").first.click()
    page.get_by_role("option").first.click()
    page.keyboard.press("Escape")
    page.get_by_label("Note").fill("All there.")
    page.get_by_label("Note").blur()
    screens.must_be_saved()
    stored = world.answers(task)
    assert stored["Amount per year"] == "12400"
    assert stored["Kind of contract"] == "Framework"
    assert stored["Cost centre"] == {"id": 2, "text": "4200 Transport"}
    assert stored["Checked"] == [{"id": 1, "text": "Notice period", "selected": True}]
    assert stored["Starts on"].startswith("2026-12-01")
    assert stored["Contact"] == "accounts@alder.example"
    assert stored["Contract"][0]["url"] == "https://files.example.com/contract.pdf"
    assert stored["Positions"] == [["Laptop", "Phone"]]
    assert stored["Who signs"]["users"] == [world.tenant.user]
    assert stored["Note"] == "All there."


def test_a_wrong_answer_is_said_under_its_field(screens: Screens, world: World):
    task = world.tasks(world.launch("Wrong"))[0]["id"]
    screens.sign_in(f"/my-work/{task}")
    amount = screens.page.get_by_label("Amount per year")
    amount.fill("many")
    amount.blur()
    expect(screens.page.get_by_text("Not all saved")).to_be_visible()
    expect(screens.page.locator(".mantine-InputWrapper-error")).to_contain_text("Amount per year")
    expect(amount).to_have_value("many")
    amount.fill("12")
    screens.must_be_saved()


def test_text_typed_offline_is_kept_and_stored_later(screens: Screens, world: World):
    task = world.tasks(world.launch("Offline"))[0]["id"]
    page = screens.page
    screens.sign_in(f"/my-work/{task}")
    note = page.get_by_label("Note")
    expect(note).to_be_visible()
    page.context.set_offline(True)
    note.fill("Written in a tunnel.")
    note.blur()
    expect(page.get_by_text("You are offline.")).to_be_visible()
    expect(page.get_by_text("Kept on this device", exact=True)).to_be_visible()
    page.context.set_offline(False)
    screens.must_be_saved()
    assert world.answers(task)["Note"] == "Written in a tunnel."


def test_an_ended_session_asks_to_sign_in_again_without_losing_text(screens: Screens, world: World):
    task = world.tasks(world.launch("Ended"))[0]["id"]
    page = screens.page
    screens.sign_in(f"/my-work/{task}")
    note = page.get_by_label("Note")
    expect(note).to_be_visible()
    page.context.clear_cookies()
    note.fill("Typed too long.")
    note.blur()
    dialog = page.get_by_role("dialog", name="Sign in to go on")
    expect(dialog).to_be_visible()
    dialog.get_by_label("Password", exact=True).fill(screens.password)
    dialog.get_by_role("button", name="Sign in").click()
    expect(dialog).to_be_hidden()
    screens.must_be_saved()
    assert world.answers(task)["Note"] == "Typed too long."


def test_a_kick_off_form_survives_a_reload(screens: Screens, world: World):
    page = screens.page
    screens.sign_in(f"/templates/{world.template['id']}/launch")
    page.get_by_label("Supplier", exact=True).fill("Half typed")
    page.reload()
    expect(page.get_by_label("Supplier", exact=True)).to_have_value("Half typed")


def test_a_wrong_password_is_explained(screens: Screens):
    page = screens.page
    page.goto("/sign-in")
    screens.button("Sign in").click()
    expect(page.get_by_text("Enter your password")).to_be_visible()
    page.get_by_label("Email address").fill(screens.email)
    page.get_by_label("Password", exact=True).fill("Wrong-1234")
    screens.button("Sign in").click()
    expect(page.get_by_role("alert")).to_contain_text("do not belong together")


def test_a_missing_task_says_so_with_an_id_to_quote(screens: Screens):
    screens.sign_in("/my-work/" + "f" * 32)
    expect(screens.page.get_by_text("This task does not exist, or you can't see it")).to_be_visible()
    expect(screens.page.get_by_text(re.compile(r"not_found · request \w+"))).to_be_visible()


def test_our_client_names_itself_and_uses_public_calls_only(screens: Screens, world: World):
    asked: list[tuple[str, str | None]] = []
    screens.page.on(
        "request",
        lambda request: (
            asked.append((request.url, request.headers.get("x-tallyfy-client"))) if "/api/" in request.url else None
        ),
    )
    screens.sign_in("/processes")
    expect(screens.heading("Processes")).to_be_visible()
    described = world.tenant.ask("GET", "/openapi.json").json["paths"]
    patterns = [re.compile(re.sub(r"\{\w+\}", "[^/]+", path) + "$") for path in described]
    assert asked
    for url, client in asked:
        assert client == "Procession", url
        path = url.partition("/api")[2].partition("?")[0]
        assert any(pattern.match(path) for pattern in patterns), path
