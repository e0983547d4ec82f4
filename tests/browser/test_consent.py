"""The page on which people let applications in: in a real browser, wide and on a phone, by day and by night."""

from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from playwright.sync_api import Browser, expect

from browser.axe import violations
from browser.screens import Screens
from browser.world import ANN, DESKTOP, PHONE, World, opened
from support import consent
from support.consent import BACK
from support.servers import Client

CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"  # of RFC 7636, appendix B
SIZES = pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["wide", "phone"])
SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark"])


def asked(world: World, client: int | str, path: str = "/oauth/authorize") -> str:
    query = {"response_type": "code", "client_id": client, "redirect_uri": BACK, "state": "xyz"}
    query |= {"code_challenge": CHALLENGE, "code_challenge_method": "S256"}
    return f"{world.url}{path}?{urlencode(query)}"


def sign_in(screens: Screens) -> None:
    page = screens.page
    page.route("https://connector.example/**", lambda route: route.fulfill(body="Back at the application"))
    page.get_by_label("E-mail").fill(ANN)
    page.get_by_label("Password").fill(screens.password)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("group", name="Organization")).to_be_visible()


def said(screens: Screens) -> dict[str, list[str]]:
    expect(screens.page.get_by_text("Back at the application")).to_be_visible()
    return parse_qs(urlsplit(screens.page.url).query)


@SIZES
@SCHEMES
def test_a_person_signs_in_and_allows(chromium: Browser, world: World, size: tuple[int, int], scheme: str):
    application = consent.registered(world.tenant)
    with opened(chromium, world, size, scheme) as screens:
        page = screens.page
        page.goto(asked(world, application.id))
        assert not violations(page, "sign in for an application")
        assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
        sign_in(screens)
        assert not violations(page, "consent")
        assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
        page.get_by_role("button", name="Allow").click()
        back = said(screens)
        assert (set(back), back["state"]) == ({"code", "state"}, ["xyz"])


def test_a_person_refuses(chromium: Browser, world: World):
    application = consent.registered(world.tenant)
    with opened(chromium, world, PHONE) as screens:
        screens.page.goto(asked(world, application.id))
        sign_in(screens)
        screens.page.get_by_role("button", name="Refuse").click()
        assert said(screens)["error"] == ["access_denied"]


@SIZES
def test_an_mcp_client_gets_only_the_scopes_that_stay_ticked(chromium: Browser, world: World, size: tuple[int, int]):
    registration = {"redirect_uris": [BACK], "client_name": "Helper", "token_endpoint_auth_method": "none"}
    made = Client(world.tenant.port).post("/mcp/oauth/register", registration)
    assert made.status == 201
    with opened(chromium, world, size) as screens:
        page = screens.page
        page.goto(asked(world, made.json["client_id"], "/mcp/oauth/authorize"))
        sign_in(screens)
        assert not violations(page, "scopes")
        boxes = page.get_by_role("checkbox")
        expect(boxes).to_have_count(12)
        for box in boxes.all():
            box.uncheck()
        page.get_by_role("button", name="Allow").click()
        expect(page.get_by_role("alert")).to_be_visible()
        assert not violations(page, "nothing ticked")
        page.get_by_role("checkbox").first.check()
        page.get_by_role("button", name="Allow").click()
        assert set(said(screens)) == {"code", "state"}
