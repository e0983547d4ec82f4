"""The command line, the n8n node and Power Automate: their requests, as they send them, get what these clients read."""

import pytest

from support import consent, recordings
from support.recordings import Replay
from support.servers import Server, Tenant, fresh_store


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def server(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("recorded")
    with fresh_store(request.param, folder) as store, Server(store, folder) as running:
        yield running


@pytest.mark.parametrize(("client", "story"), recordings.stories())
def test_a_clients_requests_get_what_it_reads(client, story, server):
    owner = f"ann@{client}-{story}.example".replace("_", "-").replace(" ", "-")
    acme = server.organization("Acme", owner)
    token = let_in(acme, owner) if client == "power_automate" else acme.token
    known = {"org": acme.organization, "user": acme.user, "token": token, "address": owner}
    Replay(client, server.port, known).tell(story)


def let_in(acme: Tenant, owner: str) -> str:
    """The token that a connector gets whose requests can't have our header: a person signs in and allows it."""
    connector = consent.registered(acme, client_header_exempt=True)
    code = consent.a_code(connector, acme, owner, consent.password_of(acme.server, owner))
    return connector.exchange(code).json()["access_token"]
