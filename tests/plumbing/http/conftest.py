"""A tiny product behind the real HTTP layer: notes that people of two organizations keep."""

from collections.abc import Callable, Iterator

import pytest

from plumbing.http.client import Client
from plumbing.http.notes import ROUTES, authenticate
from procession.plumbing.database import Database
from procession.plumbing.http import HttpSettings
from procession.plumbing.http.application import Api

Start = Callable[..., Client]


@pytest.fixture
def start(database: Database) -> Iterator[Start]:
    """Starts the API with these settings; stops it after the test."""
    started: list[Client] = []

    def begin(**settings: object) -> Client:
        chosen = {"public_url": "https://work.example", "rate_limits": "off", **settings}
        client = Client(Api(ROUTES, database, authenticate, HttpSettings(**chosen)))
        started.append(client)
        client.run(client.api.start())
        return client

    yield begin
    for client in started:
        client.close()


@pytest.fixture
def api(start: Start) -> Client:
    """Without rate limits."""
    return start()
