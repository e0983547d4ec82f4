"""What a route does before its unit of work, such as asking another server (decision 0016)."""

import asyncio

import msgspec
import pytest

from plumbing.http.client import Client
from plumbing.http.notes import ACME, OTHER, authenticate
from procession.actor import Actor
from procession.errors import NotAllowed
from procession.plumbing.database import Database
from procession.plumbing.http import Access, HttpSettings, Item, Route
from procession.plumbing.http.application import Api
from procession.plumbing.http.plans import Plan, RouteMistake
from procession.plumbing.work import Work, acting

PATH = f"/organizations/{ACME}/asked"


class InOrganization(msgspec.Struct):
    org: str


class Question(msgspec.Struct):
    text: str


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def api(database: Database, asked: list[str]):
    async def look(database: Database, actor: Actor, body: Question) -> str:
        """Takes its time outside, and reads in a unit of its own."""
        who = await database.perform(acting(actor, lambda work: work.actor.party), writes=False)
        if body.text == "forbidden":
            raise NotAllowed("Ask something else.")
        await asyncio.sleep(0)
        asked.append(f"{who}: {body.text}")
        return f"{body.text}, {who} of {actor.organization}"

    def use(work: Work, path: InOrganization, body: Question, prepared: str) -> Item[str]:
        """Says what was found outside."""
        return Item(f"{prepared}: {work.actor.party}")

    route = Route(method="POST", path="/organizations/{org}/asked", use=use, prepare=look, tag="Asked")
    client = Client(Api((route,), database, authenticate, HttpSettings(public_url="https://work.example")))
    client.run(client.api.start())
    yield client
    client.close()


def test_a_closed_route_knows_who_asks_before_it_asks_the_world(api, asked):
    assert api.post(PATH, {"text": "tea?"}).data == "tea?, 11 of 1: 11"
    assert asked == ["11: tea?"]


def test_nobody_makes_us_ask_the_world_without_being_let_in(api, asked):
    assert api.post(PATH, {"text": "tea?"}, headers={}).status == 401
    assert api.post(PATH.replace(ACME, OTHER), {"text": "tea?"}).status == 403
    assert api.post(PATH, {"no": "text"}).status == 422
    assert asked == []


def test_a_refusal_of_what_prepares_is_the_answer(api, asked):
    assert api.post(PATH, {"text": "forbidden"}).status == 403
    assert asked == []


def test_a_request_counts_once_against_the_limit(api):
    left = [int(api.post(PATH, {"text": "tea?"}).headers["x-ratelimit-remaining"]) for _ in range(3)]
    assert left == [left[0], left[0] - 1, left[0] - 2]


def test_a_repeated_request_is_answered_as_before(api):
    first = api.post(PATH, {"text": "tea?"}, idempotency_key="k1")
    again = api.post(PATH, {"text": "tea?"}, idempotency_key="k1")
    assert again.body == first.body
    assert again.headers["idempotency-replayed"] == "true"


def test_an_open_route_can_not_know_who_asks():
    async def look(actor: Actor) -> str:
        return ""

    def use(prepared: str) -> Item[str]:
        """Never."""
        return Item(prepared)

    with pytest.raises(RouteMistake, match="nobody is known"):
        Plan(Route(method="POST", path="/asked", use=use, prepare=look, tag="Asked", access=Access.OPEN))
