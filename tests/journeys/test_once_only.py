"""A code and a refresh token are good for one use, also when eight clients come at the same moment: one gets tokens."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from support import consent
from support.servers import Client, Server, fresh_store

CLIENTS, ROUNDS = 8, 5
ANN = "ann@acme.example"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def acme(request, tmp_path):
    with (
        fresh_store(request.param, tmp_path) as store,
        Server(store, tmp_path, token_requests="0") as server,
    ):
        yield server.organization(owner=ANN)


def test_one_of_eight_gets_tokens_for_a_code_and_the_reuse_ends_them(acme):
    """api-identity 2.2; RFC 6749 4.1.2: a code that comes again takes back what came of it."""
    connector = consent.registered(acme)
    password = consent.password_of(acme.server, ANN)
    for _ in range(ROUNDS):
        code = consent.a_code(connector, acme, ANN, password)
        (given,) = one_wins(lambda code=code: connector.exchange(code))
        assert opens(acme, given["access_token"]) == 401
        assert connector.refresh(given["refresh_token"]).status_code == 400


def test_one_of_eight_gets_the_next_pair_for_a_refresh_token_and_the_reuse_ends_the_family(acme):
    connector = consent.registered(acme)
    password = consent.password_of(acme.server, ANN)
    for _ in range(ROUNDS):
        first = connector.exchange(consent.a_code(connector, acme, ANN, password)).json()
        assert opens(acme, first["access_token"]) == 200
        (given,) = one_wins(lambda token=first["refresh_token"]: connector.refresh(token))
        assert {opens(acme, each["access_token"]) for each in (first, given)} == {401}


def one_wins(ask):
    """Asks with all clients at once; gives what the only winner got."""
    ready = threading.Barrier(CLIENTS)

    def go(_):
        ready.wait()
        return ask()

    with ThreadPoolExecutor(CLIENTS) as threads:
        replies = list(threads.map(go, range(CLIENTS)))
    assert sorted(reply.status_code for reply in replies) == [200] + [400] * (CLIENTS - 1)
    assert {reply.json()["error"] for reply in replies if reply.status_code == 400} == {"invalid_grant"}
    return [reply.json() for reply in replies if reply.status_code == 200]


def opens(acme, token):
    return Client(acme.server.port, token=token).get("/me").status
