"""The web app's files beside the API: who gets which, how long it may be kept, what a page may do."""

import asyncio
import base64
import gzip
import hashlib
import http.client
import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from procession.app import wiring
from procession.app.site import Site
from procession.app.web import Web
from procession.plumbing.blobs import Directory
from procession.plumbing.database import Database
from procession.plumbing.http import HttpSettings
from procession.plumbing.http.application import Api

PAGE = (
    '<!doctype html><title>P</title><script>let a = 1</script><script type="module" src="/assets/a-1f2e.js"></script>'
)
BROWSER = {"accept": "text/html,application/xhtml+xml,*/*"}


class Answer:
    def __init__(self, found: http.client.HTTPResponse) -> None:
        self.status = found.status
        self.headers = {name.lower(): value for name, value in found.getheaders()}
        body = found.read()
        self.text = (gzip.decompress(body) if self.headers.get("content-encoding") == "gzip" else body).decode()

    def json(self) -> Any:
        return json.loads(self.text)


class Browser:
    def __init__(self, port: int) -> None:
        self.port = port

    def ask(self, method: str, path: str, headers: dict[str, str] | None = None) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request(method, path, headers={"accept-encoding": "gzip", **(headers or {})})
        return Answer(connection.getresponse())

    def get(self, path: str, headers: dict[str, str] | None = None) -> Answer:
        return self.ask("GET", path, headers)


@contextmanager
def served(app: Web) -> Iterator[Browser]:
    """A real server on a free port, in a thread of its own."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="on", ws="none"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.01)
    yield Browser(listening.getsockname()[1])
    server.should_exit = True
    thread.join(10)


@pytest.fixture
def build(tmp_path: Path) -> Path:
    folder = tmp_path / "web"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text(PAGE)
    (folder / "icon.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (folder / "assets" / "a-1f2e.js").write_text("export const a = 1;\n" * 200)
    return folder


def web(database: Database, site: Site, **steps: Any) -> Web:
    blobs = Directory(Path(database.url.removeprefix("sqlite:///")).parent / "files")
    return Web(Api(wiring.ROUTES, database, wiring.authenticate, HttpSettings(), blobs=blobs), site, **steps)


@pytest.fixture
def browser(sqlite_database: Database, build: Path) -> Iterator[Browser]:
    with served(web(sqlite_database, Site(build))) as client:
        yield client


@pytest.mark.parametrize(
    "path", ["/", "/tasks", "/tasks/0123?tab=form", "/index.html", "/login/", "/processes", "/processes/0123"]
)
def test_a_browser_gets_the_app_wherever_it_looks(browser: Browser, path: str):
    answer = browser.get(path, headers=BROWSER)
    assert (answer.status, answer.text) == (200, PAGE)
    assert answer.headers["cache-control"] == "no-cache"


def test_pages_run_our_own_scripts_only(browser: Browser):
    policy = browser.get("/", headers=BROWSER).headers["content-security-policy"]
    known = base64.b64encode(hashlib.sha256(b"let a = 1").digest()).decode()
    assert f"script-src 'self' 'sha256-{known}';" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy


def test_behind_https_browsers_are_told_to_stay_there(sqlite_database: Database, build: Path):
    with served(web(sqlite_database, Site(build, https=True))) as client:
        for path in ("/", "/assets/a-1f2e.js", "/icon.svg"):
            assert client.get(path, headers=BROWSER).headers["strict-transport-security"] == "max-age=31536000"
    with served(web(sqlite_database, Site(build))) as client:
        assert "strict-transport-security" not in client.get("/", headers=BROWSER).headers


def test_files_with_a_hash_in_their_name_are_kept_for_ever(browser: Browser):
    answer = browser.get("/assets/a-1f2e.js")
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-encoding"] == "gzip"
    assert "javascript" in answer.headers["content-type"]
    assert browser.get("/assets/gone.js").status == 404
    assert browser.get("/assets/../index.html", headers={}).status in {200, 404}


def test_files_beside_the_page_are_asked_for_again(browser: Browser):
    answer = browser.get("/icon.svg")
    assert (answer.headers["cache-control"], answer.headers["content-type"]) == ("no-cache", "image/svg+xml")
    again = browser.get("/icon.svg", headers={"if-none-match": answer.headers["etag"]})
    assert again.status == 304


@pytest.mark.parametrize(
    "path",
    [
        "/api/tasks",
        "/api/nowhere",
        "/me",
        "/organizations/x/y",
        "/health",
        "/openapi.json",
        "/processes/micro-functions",
    ],
)
def test_the_api_keeps_its_addresses_even_from_browsers(browser: Browser, path: str):
    answer = browser.get(path, headers=BROWSER)
    assert answer.headers["content-type"] == "application/json"
    assert "x-request-id" in answer.headers


def test_addresses_below_public_are_pages_for_browsers_and_json_for_programs(browser: Browser):
    path = f"/public/checklists/{'0' * 32}"
    shown = browser.get(path, headers=BROWSER)
    assert (shown.status, shown.text, shown.headers["vary"]) == (200, PAGE, "accept")
    for answer in (browser.get(path), browser.get(f"/api{path}", headers=BROWSER)):
        assert (answer.status, answer.json()["code"]) == (404, "not_found")


def test_programs_get_json_where_there_is_no_route(browser: Browser):
    for answer in (browser.get("/templates"), browser.ask("POST", "/tasks", BROWSER)):
        assert (answer.status, answer.json()["code"]) == (404, "unknown_route")


def test_without_a_built_app_the_start_page_says_how_to_build_it(sqlite_database: Database, tmp_path: Path):
    with served(web(sqlite_database, Site(tmp_path / "nothing"))) as client:
        answer = client.get("/", headers=BROWSER)
        assert "make setup" in answer.text
        assert client.get("/health").json()["status"] == "ok"


def test_steps_go_around_serving_in_order(sqlite_database: Database, build: Path):
    done: list[str] = []

    def step(name: str):
        async def note() -> None:
            done.append(name)

        return note

    app = web(sqlite_database, Site(build), starting=[step("start")], stopping=[step("stop"), step("close")])
    with served(app) as browser:
        assert browser.get("/health").status == 200
        assert done == ["start"]
    assert done == ["start", "stop", "close"]


def test_a_step_that_fails_stops_the_start_and_says_why(sqlite_database: Database, build: Path):
    async def fail() -> None:
        raise OSError("no room left")

    sent: list[Any] = []

    async def receive() -> dict[str, str]:
        return {"type": "lifespan.startup"}

    async def send(message: Any) -> None:
        sent.append(message)

    app = web(sqlite_database, Site(build), starting=[fail])
    with pytest.raises(OSError, match="no room left"):
        asyncio.run(app({"type": "lifespan"}, receive, send))
    assert sent == [{"type": "lifespan.startup.failed", "message": "OSError: no room left"}]
