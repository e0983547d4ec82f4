"""Real servers for tests: started with the command line, asked over HTTP, stopped or killed."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from support.postgres import fresh_postgres
from support.repository import ROOT

KEPT_OPEN = 2.0  # seconds; the server closes a connection that nobody uses for longer than five
COMMAND = (sys.executable, "-m", "procession.app.cli")


@contextmanager
def fresh_store(kind: str, folder: Path) -> Iterator[str]:
    """Where a server keeps its data: the URL of a new database of that kind."""
    if kind == "sqlite":
        yield f"sqlite:///{folder}/procession.db"
    else:
        with fresh_postgres() as url:
            yield url


def procession(*arguments: str, **settings: str) -> str:
    """Run the command line to its end, and give what it printed."""
    ran = subprocess.run(
        [*COMMAND, *arguments], env=environment(settings), capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def environment(settings: dict[str, str]) -> dict[str, str]:
    """`rate_limits="off"` becomes PROCESSION_RATE_LIMITS=off; settings of the surroundings don't count."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PROCESSION_")}
    named = {f"PROCESSION_{name.upper()}": value for name, value in settings.items()}
    return {**ours, "PYTHONPATH": str(ROOT / "src"), "PYTHONUNBUFFERED": "1", **named}


class Server:
    """One `procession serve` on a store. `start`, `stop` and `kill -9` as often as a story needs."""

    def __init__(self, store: str, folder: Path, **settings: str) -> None:
        self.store = store
        self.log = folder / "server.log"
        self.settings = {"rate_limits": "off", "data": str(folder), **settings}
        self.port = free_port()
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*COMMAND, "serve", "--database", self.store, "--port", str(self.port)],
                env=environment({"public_url": self.url, **self.settings}),
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
                cwd=ROOT,
            )
        deadline = time.monotonic() + 30
        while not self.answers():
            assert self.process.poll() is None, f"the server ended:\n{self.log.read_text()}"
            assert time.monotonic() < deadline, f"the server did not answer:\n{self.log.read_text()}"
            time.sleep(0.02)

    def answers(self) -> bool:
        try:
            return Client(self.port).ask("GET", "/health").status == 200
        except OSError:
            return False

    def kill(self) -> None:
        """As a power cut would: no chance to finish anything."""
        self.end(signal.SIGKILL)

    def stop(self) -> None:
        self.end(signal.SIGTERM)

    def end(self, with_signal: int) -> None:
        if self.process is not None and self.process.poll() is None:
            os.killpg(self.process.pid, with_signal)
            try:
                self.process.wait(15)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait(15)

    def organization(self, name: str = "Acme", owner: str = "ann@acme.example") -> "Tenant":
        """A new organization and its owner, made by the command line beside the running server."""
        printed = procession(
            "organization", "create", name, "--owner-email", owner, "--database", self.store, "--json", **self.settings
        )
        made = json.loads(printed)
        return Tenant(self, made["organization_id"], made["user_id"], made["access_token"])

    def __enter__(self) -> "Server":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


class Reply:
    """An answer of the API, read wholly."""

    def __init__(self, status: int, headers: dict[str, str], raw: bytes) -> None:
        self.status = status
        self.headers = headers
        self.raw = raw
        self.cookies: list[str] = []  # what Set-Cookie says, each by itself; only of servers in this process

    @property
    def json(self) -> Any:
        return json.loads(self.raw)

    @property
    def data(self) -> Any:
        assert self.status < 300, f"{self.status} {self.raw.decode()[:2000]}"
        return self.json["data"]

    def __repr__(self) -> str:
        return f"<{self.status} {self.raw[:500]!r}>"


class Client:
    """One caller with one connection that is kept open; it is not shared between threads."""

    def __init__(self, port: int, *, token: str | None = None, headers: dict[str, str] | None = None) -> None:
        self.port = port
        self.connection: http.client.HTTPConnection | None = None
        self.used_at = 0.0
        self.headers = {"X-Tallyfy-Client": "tests", "Accept": "application/json"}
        if token is not None:
            self.headers["Authorization"] = f"Bearer {token}"
        self.headers |= headers or {}

    def ask(self, method: str, path: str, body: Any = None, *, headers: dict[str, str | None] | None = None) -> Reply:
        """`body` is sent as JSON, or as it is when it is bytes. A header given as None is left out."""
        raw = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        wanted = {**self.headers, **({"Content-Type": "application/json"} if raw else {}), **(headers or {})}
        if self.connection is None or time.monotonic() - self.used_at > KEPT_OPEN:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        self.used_at = time.monotonic()
        try:
            self.connection.request(
                method, path, body=raw, headers={name: value for name, value in wanted.items() if value is not None}
            )
            answer = self.connection.getresponse()
            return Reply(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
        except (OSError, http.client.HTTPException) as failed:
            self.connection.close()
            self.connection = None
            raise ConnectionError(str(failed)) from failed

    def get(self, path: str, **query: Any) -> Reply:
        return self.ask("GET", with_query(path, query))

    def post(self, path: str, body: Any = None) -> Reply:
        return self.ask("POST", path, body)

    def upload(self, path: str, name: str, content: bytes, **fields: str) -> Reply:
        kind, raw = form(name, content, **fields)
        return self.ask("POST", path, raw, headers={"Content-Type": kind})

    def put(self, path: str, body: Any = None) -> Reply:
        return self.ask("PUT", path, body)

    def delete(self, path: str) -> Reply:
        return self.ask("DELETE", path)


def form(name: str, content: bytes, *, part: str = "name", **fields: str) -> tuple[str, bytes]:
    """The type and the bytes of a form with these text fields and a file, as clients write them."""
    boundary = "a-boundary-of-the-tests"
    lines = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'.encode()
        for field, value in fields.items()
    ]
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="{part}"; filename="{name}"\r\n'
    lines.append(f"{head}Content-Type: application/octet-stream\r\n\r\n".encode() + content + b"\r\n")
    return f"multipart/form-data; boundary={boundary}", b"".join(lines) + f"--{boundary}--\r\n".encode()


def with_query(path: str, query: dict[str, Any]) -> str:
    """`with_` stands for the parameter `with`."""
    named = {name.rstrip("_"): value for name, value in query.items()}
    return f"{path}?{urlencode(named, quote_via=quote)}" if named else path


class Tenant(Client):
    """An organization on a server, asked by its owner. `runs` is a path below the organization, `/me` is absolute."""

    def __init__(self, server: Server, organization: str, user: int, token: str) -> None:
        super().__init__(server.port, token=token)
        self.server = server
        self.organization = organization
        self.user = user
        self.token = token

    def another_connection(self) -> "Tenant":
        return Tenant(self.server, self.organization, self.user, self.token)

    def ask(self, method: str, path: str, body: Any = None, *, headers: dict[str, str | None] | None = None) -> Reply:
        full = path if path.startswith("/") else f"/organizations/{self.organization}/{path}"
        return super().ask(method, full, body, headers=headers)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
