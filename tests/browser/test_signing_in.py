"""Getting in: forgotten passwords, registering, invitations, the second step, and where one is signed in."""

import json
import re
import time
from collections.abc import Iterator
from typing import Any

import pyotp
import pytest
from playwright.sync_api import Browser, Page, expect

from browser.screens import Screens
from browser.test_accessible import violations
from browser.world import ANN, DESKTOP, PHONE, World, opened
from support.servers import Server, fresh_store, procession

NEW = "Brand-New-Horse-7"


@pytest.fixture(scope="module")
def door(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A server that lets people register, with an organization of Ann's."""
    folder = tmp_path_factory.mktemp("door")
    with fresh_store("sqlite", folder) as store, Server(store, folder, registration="true") as server:
        tenant = server.organization("Acme", owner=ANN)
        made = procession("password", "set", ANN, "--database", store, "--json")
        yield World(tenant, json.loads(made)["password"])


def link_in_mail(world: World, address: str, kind: str) -> str:
    """As whoever runs an installation without a mail server finds it."""
    store = ("--database", world.tenant.server.store, "--json")
    for _ in range(60):
        found: list[dict[str, Any]] = json.loads(procession("mail", "list", *store))
        letter = next((each for each in found if each["to"] == address and each["kind"] == kind), None)
        if letter is not None and letter["status"] == "held":
            text = json.loads(procession("mail", "show", letter["id"], *store))["text"]
            link = re.search(r"http\S+code=\w+", text)
            assert link is not None
            return link[0]
        time.sleep(0.1)
    raise AssertionError(f"no letter {kind} to {address}")


def asks_to_sign_in(page: Page) -> None:
    page.get_by_role("link", name="Go to sign-in").click()
    expect(page.get_by_role("heading", name="Sign in to Procession")).to_be_visible()


def enter(page: Page, email: str, password: str) -> None:
    page.get_by_label("Email address").fill(email)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in").click()


def test_somebody_registers_and_confirms_the_address(chromium: Browser, door: World):
    with opened(chromium, door, PHONE) as screens:
        page = screens.page
        page.goto("/sign-in")
        page.get_by_role("link", name="Register").click()
        page.get_by_role("button", name="Register").click()
        expect(page.get_by_text("Enter 1 to 32 characters.").first).to_be_visible()
        for label, text in {
            "First name": "Kim",
            "Last name": "Park",
            "Email address": "kim@new.example",
            "Organization": "Park and Daughters",
        }.items():
            page.get_by_label(label).fill(text)
        page.get_by_label("Password", exact=True).fill("Fresh-Start-1")
        page.get_by_role("button", name="Register").click()
        expect(page.get_by_role("heading", name="Look at your mail")).to_be_visible()
        page.goto(link_in_mail(door, "kim@new.example", "verify_address"))
        page.get_by_role("button", name="Confirm address").click()
        expect(page.get_by_role("heading", name="Your address is confirmed")).to_be_visible()
        asks_to_sign_in(page)
        enter(page, "kim@new.example", "Fresh-Start-1")
        expect(page.get_by_role("heading", name="My work")).to_be_visible()


def test_an_invitation_is_accepted_and_a_forgotten_password_replaced(chromium: Browser, door: World):
    invited = {"email": "bob@acme.example", "first_name": "Bob", "last_name": "Reyes", "role": "standard"}
    assert door.tenant.post("users/invite", invited).status == 200
    with opened(chromium, door, DESKTOP) as screens:
        page = screens.page
        page.goto(link_in_mail(door, "bob@acme.example", "invitation"))
        page.get_by_label("Password", exact=True).fill("weak")
        page.get_by_role("button", name="Accept invitation").click()
        expect(page.get_by_text("A password has 8 to 127 characters.")).to_be_visible()
        page.get_by_label("Password", exact=True).fill("Fresh-Start-1")
        page.get_by_role("button", name="Accept invitation").click()
        expect(page.get_by_role("heading", name="You are in")).to_be_visible()
        asks_to_sign_in(page)
        page.get_by_role("link", name="Forgotten password").click()
        page.get_by_label("Email address").fill("bob@acme.example")
        page.get_by_role("button", name="Send link").click()
        expect(page.get_by_text("This installation sends no mail.")).to_be_visible()
        page.goto(link_in_mail(door, "bob@acme.example", "password_reset"))
        page.get_by_label("New password").fill(NEW)
        page.get_by_label("The same password again").fill("Another-1")
        page.get_by_role("button", name="Save new password").click()
        expect(page.get_by_text("The two passwords are different.")).to_be_visible()
        page.get_by_label("The same password again").fill(NEW)
        page.get_by_role("button", name="Save new password").click()
        expect(page.get_by_role("heading", name="Your new password counts")).to_be_visible()
        asks_to_sign_in(page)
        enter(page, "bob@acme.example", NEW)
        expect(page.get_by_role("heading", name="My work")).to_be_visible()


def test_a_second_step_is_set_up_asked_for_and_removed(chromium: Browser, door: World):
    with opened(chromium, door, DESKTOP) as here, opened(chromium, door, PHONE) as there:
        here.sign_in("/settings/security")
        page = here.page
        page.get_by_role("button", name="Set up an authenticator app").click()
        page.get_by_label("Your present password").fill(door.password)
        page.get_by_role("button", name="Go on").click()
        key = page.get_by_test_id("app-key").inner_text()
        page.get_by_label("The code that the app shows now").fill(pyotp.TOTP(key).now())
        page.get_by_role("button", name="Turn on the second step").click()
        codes = page.get_by_test_id("recovery-codes").inner_text().split()
        assert len(codes) == 10
        there.page.goto("/sign-in")
        enter(there.page, ANN, door.password)
        there.page.get_by_label("Code").fill("000000")
        there.page.get_by_role("button", name="Sign in").click()
        expect(there.page.get_by_role("alert")).to_contain_text("This code is wrong")
        there.page.get_by_label("Code").fill(codes[0])
        there.page.get_by_role("button", name="Sign in").click()
        expect(there.page.get_by_role("heading", name="My work")).to_be_visible()
        here.go("/settings/security")
        expect(page.get_by_text("9 recovery codes are left.")).to_be_visible()
        expect(page.get_by_text("This device")).to_have_count(1)
        page.get_by_role("button", name="Sign out everywhere else").click()
        expect(page.get_by_role("button", name="Sign out everywhere else")).to_have_count(0)
        page.get_by_role("button", name="Remove the second step").click()
        page.get_by_label("Your present password").fill(door.password)
        page.get_by_role("button", name="Remove it").click()
        expect(page.get_by_role("button", name="Set up an authenticator app")).to_be_visible()
        there.page.reload()
        expect(there.page.get_by_role("heading", name="Sign in to Procession")).to_be_visible()


@pytest.mark.parametrize(
    "wanted", ["//evil.example/x", "/\\evil.example/x", "https://evil.example/x", "javascript:alert(1)"]
)
def test_after_signing_in_nobody_is_sent_to_another_server(chromium: Browser, door: World, wanted: str):
    with opened(chromium, door, DESKTOP) as screens:
        screens.page.goto("/sign-in")
        screens.page.evaluate("to => history.replaceState(null, '', '/sign-in?to=' + encodeURIComponent(to))", wanted)
        screens.page.reload()
        enter(screens.page, ANN, door.password)
        expect(screens.page.get_by_role("heading", name="My work")).to_be_visible()
        assert screens.page.url == f"{door.url}/my-work"


def test_opening_the_address_for_signing_out_signs_nobody_out(chromium: Browser, door: World):
    with opened(chromium, door, DESKTOP) as screens:
        screens.sign_in("/my-work")
        screens.page.goto("/logout")
        expect(screens.page.get_by_role("button", name="Sign out")).to_be_visible()
        screens.go("/my-work")
        screens.page.goto("/logout")
        screens.page.get_by_role("button", name="Sign out").click()
        expect(screens.page.get_by_role("heading", name="Sign in to Procession")).to_be_visible()


OUTSIDE = {
    "/sign-in": "Sign in to Procession",
    "/password/forgotten": "Forgotten password",
    "/password/reset?code=abc": "Choose a new password",
    "/register": "Register",
    "/verify?code=abc": "Confirm your address",
    "/invitation?code=abc": "Accept the invitation",
    "/logout": "Sign out",
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["wide", "phone"])
def test_axe_finds_nothing_before_signing_in(chromium: Browser, door: World, size: tuple[int, int], scheme: str):
    found: list[str] = []
    with opened(chromium, door, size, scheme) as screens:
        page = screens.page
        for path, heading in OUTSIDE.items():
            page.goto(path)
            expect(page.get_by_role("heading", name=heading)).to_be_visible()
            found += violations(page, path)
            assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth"), path
        page.goto("/password/reset?code=abc")
        page.get_by_role("button", name="Save new password").click()
        expect(page.get_by_text("This link was used already")).to_be_visible()
        found += violations(page, "a link that is over")
        security(screens)
        found += violations(page, "security")
    assert not found, "\n".join(found)


def security(screens: Screens) -> None:
    screens.sign_in("/settings/security")
    expect(screens.page.get_by_text("This device")).to_be_visible()
