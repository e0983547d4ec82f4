"""Chromium, and a real server with the built web app."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from browser.screens import Screens
from browser.world import ANN, DESKTOP, PHONE, World, opened
from support.repository import ROOT
from support.servers import Server, fresh_store, procession

# Chromium as root in a closed network: no sandbox, no graphics card, and no calls home.
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
BUILT = ROOT / "src" / "procession" / "app" / "web_build" / "index.html"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in Path(item.path).parents:
            item.add_marker(pytest.mark.browser)


# Not for the whole session: while Playwright is open its event loop runs in this thread, and every other test that
# runs a loop of its own in the same worker would be refused.
@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    missing = None if program else "chromium was not found"
    if program and not BUILT.exists():
        missing = "the web app is not built (make web), so there is nothing for chromium to show"
    if missing and os.environ.get("PROCESSION_REQUIRE_BROWSER") == "1":
        pytest.fail(missing)
    if missing:
        pytest.skip(missing)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=SWITCHES)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def world(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("web")
    with fresh_store("sqlite", folder) as store, Server(store, folder) as server:
        tenant = server.organization("Acme", owner=ANN)
        made = procession("password", "set", ANN, "--database", store, "--json")
        yield World(tenant, json.loads(made)["password"])


@pytest.fixture
def screens(chromium: Browser, world: World) -> Iterator[Screens]:
    with opened(chromium, world, DESKTOP) as shown:
        yield shown


@pytest.fixture
def phone(chromium: Browser, world: World) -> Iterator[Screens]:
    with opened(chromium, world, PHONE) as shown:
        yield shown
