"""Everybody in every test is one of these: Ann owns Acme, Bob is a standard member, Lia a light one, Gus a guest; Eve
has her own organization. `ANN`, `BOB`, ... are actors for tests below HTTP; the fixture `cast` makes the real people.
"""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from joserfc.jwk import RSAKey

from procession.access import passwords, store, tokens
from procession.access.store import Key
from procession.access.tokens import Wish
from procession.actor import Actor, ActorKind, Credential, Role
from procession.app import serve
from procession.app.settings import Settings
from procession.app.web import Web
from procession.people import guests, organizations
from procession.people.guests import GuestFacts
from procession.people.organizations import Owner
from procession.plumbing.database import Database
from procession.plumbing.work import Work
from support import proofs
from support.servers import Reply, form, with_query

ANN = Actor(kind=ActorKind.MEMBER, organization=1, party=11, role=Role.ADMIN, credential=Credential.TOKEN)
BOB = Actor(kind=ActorKind.MEMBER, organization=1, party=12, role=Role.STANDARD, credential=Credential.SESSION)
GUS = Actor(kind=ActorKind.GUEST, organization=1, party=13, credential=Credential.GUEST_CODE)
EVE = Actor(kind=ActorKind.MEMBER, organization=2, party=21, role=Role.ADMIN, credential=Credential.TOKEN)

PASSWORD = "Correct-Horse-9"
PEOPLE = {
    "ann": ("ann@acme.example", "Ann", "Lee", Role.ADMIN),
    "bob": ("bob@acme.example", "Bob", "Reyes", Role.STANDARD),
    "lia": ("lia@acme.example", "Lia", "Ito", Role.LIGHT),
    "eve": ("eve@elsewhere.example", "Eve", "Moss", Role.ADMIN),
}
GUEST = "gus@supplier.example"
_ABSOLUTE = (
    "/organizations/",
    "/processes/micro-functions/",
    "/me",
    "/auth/",
    "/oauth/",
    "/mcp/",
    "/applications/",
    "/.well-known/",
    "/health",
    "/api",
    "/openapi.json",
)


class Stage:
    """One server in this process: the real ASGI application on a real database, without a socket."""

    def __init__(self, database: Database, **settings: Any) -> None:
        self.database = database
        self.settings = Settings(**{"rate_limits": "off", "public_url": "https://work.example", **settings})
        self.web: Web = serve.application(self.settings, database)
        self.loop = asyncio.new_event_loop()

    def ask(self, method: str, path: str, raw: bytes, headers: dict[str, str], address: str = "127.0.0.1") -> Reply:
        path, _, query = path.partition("?")
        scope = {
            "type": "http",
            "http_version": "1.1",
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "headers": [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()],
            "client": (address, 50_000),
            "scheme": "https",
        }
        sent: list[Any] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": raw, "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        self.loop.run_until_complete(self.web(scope, receive, send))
        start, *rest = sent
        body = b"".join(each.get("body", b"") for each in rest)
        named = {name.decode(): value.decode("latin-1") for name, value in start["headers"]}
        proofs.note(self.web._api.router, method, path, start["status"])
        reply = Reply(start["status"], named, body)
        reply.cookies = [value.decode() for name, value in start["headers"] if name == b"set-cookie"]
        return reply

    def close(self) -> None:
        self.loop.close()


@dataclass
class Caller:
    """Somebody who asks the API. Paths are below the organization, unless they name one or need none."""

    stage: Stage
    organization: str
    number: int = 0
    email: str = ""
    token: str = ""
    code: str = ""  # of a guest
    headers: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        given = self.headers
        self.headers = {"X-Tallyfy-Client": "tests", "Accept": "application/json"}
        if self.token:
            self.headers["Authorization"] = f"Bearer {self.token}"
        if self.code:
            self.headers["X-Guest-Code"] = self.code
        self.headers |= given

    @property
    def here(self) -> str:
        return f"/organizations/{self.organization}"

    def ask(self, method: str, path: str, body: Any = None, *, headers: dict[str, str | None] | None = None) -> Reply:
        """`body` is sent as JSON, or as it is when it is bytes. A header given as None is left out."""
        raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        wanted = {**self.headers, **({"Content-Type": "application/json"} if raw else {}), **(headers or {})}
        is_whole = path.startswith(_ABSOLUTE) or path == "/organizations"
        whole = path if is_whole else self.here + path
        return self.stage.ask(method, whole, raw, {name: value for name, value in wanted.items() if value is not None})

    def get(self, path: str, **query: Any) -> Reply:
        return self.ask("GET", with_query(path, query))

    def post(self, path: str, body: Any = None) -> Reply:
        return self.ask("POST", path, body)

    def upload(self, path: str, name: str, content: bytes, **fields: str) -> Reply:
        kind, raw = form(name, content, **fields)
        return self.ask("POST", path, raw, headers={"Content-Type": kind})

    def put(self, path: str, body: Any = None) -> Reply:
        return self.ask("PUT", path, body)

    def patch(self, path: str, body: Any = None) -> Reply:
        return self.ask("PATCH", path, body)

    def delete(self, path: str, body: Any = None) -> Reply:
        return self.ask("DELETE", path, body)


@dataclass
class Cast:
    """Ann, Bob and Lia at Acme with Gus as a guest, and Eve elsewhere; each can be asked to do something."""

    stage: Stage
    acme: str
    elsewhere: str
    ann: Caller
    bob: Caller
    lia: Caller
    gus: Caller
    eve: Caller

    @property
    def database(self) -> Database:
        return self.stage.database

    def nobody(self, **headers: str) -> Caller:
        """A caller without token; with other headers if you like."""
        return Caller(self.stage, self.acme, headers=headers)

    def with_settings(self, **settings: Any) -> Stage:
        """Another server on the same database."""
        return Stage(self.database, **settings)

    def on(self, stage: Stage, caller: Caller) -> Caller:
        return Caller(stage, caller.organization, caller.number, caller.email, caller.token, caller.code)


@pytest.fixture
def cast(database: Database, tmp_path: Path) -> Iterator[Cast]:
    """Everybody, fresh for each test, on both databases."""
    stage = Stage(database, data=str(tmp_path))
    yield gather(stage)
    stage.close()


def gather(stage: Stage) -> Cast:
    """Makes everybody through the same use cases as the product does."""
    database = stage.database
    password = _hash()
    database.perform_now(lambda work: store.add_key(work, _key()))

    def owner(name: str) -> Owner:
        email, first, last, _ = PEOPLE[name]
        return Owner(email=email, first_name=first, last_name=last, password=password)

    def make_acme(work: Work) -> Cast:
        ann = organizations.create(work, "Acme", owner("ann"))
        acme = ann.organization.id
        numbers = {"ann": ann.owner}
        for name in ("bob", "lia"):
            numbers[name] = organizations.add_member(work, owner(name), PEOPLE[name][3])
        gus = guests.create(work, GUEST, GuestFacts(first_name="Gus", last_name="Berg"))
        eve = organizations.create(work, "Elsewhere", owner("eve"))
        numbers["eve"] = eve.owner
        callers = {
            name: Caller(
                stage,
                eve.organization.id if name == "eve" else acme,
                number,
                PEOPLE[name][0],
                tokens.create_for(work, number, Wish(name="Tests")).text,
            )
            for name, number in numbers.items()
        }
        guest = Caller(stage, acme, gus.no, GUEST, code=gus.code)
        return Cast(stage=stage, acme=acme, elsewhere=eve.organization.id, gus=guest, **callers)

    return database.perform_now(make_acme)


@lru_cache(maxsize=1)
def _hash() -> str:
    return passwords.hashed(PASSWORD)


@lru_cache(maxsize=1)
def _key() -> Key:
    made = RSAKey.generate_key(2048, private=True)
    return Key(kid=made.thumbprint(), private_pem=made.as_pem(private=True).decode(), created=0)
