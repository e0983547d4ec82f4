"""The command line, the n8n node and Power Automate: their requests, as they send them, get what these clients read."""

import json
import re
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from support import recordings
from support.recordings import Replay
from support.servers import Server, Tenant, fresh_store, procession

BACK = "https://connector.example/redirect"


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def world(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("recorded")
    with fresh_store(request.param, folder) as store, Server(store, folder) as running:
        yield SimpleNamespace(server=running, store=store)


@pytest.mark.parametrize(("client", "story"), recordings.stories())
def test_a_clients_requests_get_what_it_reads(client, story, world):
    owner = f"ann@{client}-{story}.example".replace("_", "-").replace(" ", "-")
    acme = world.server.organization("Acme", owner)
    token = let_in(world, acme, owner) if client == "power_automate" else acme.token
    known = {"org": acme.organization, "user": acme.user, "token": token, "address": owner}
    Replay(client, world.server.port, known).tell(story)


def let_in(world: SimpleNamespace, acme: Tenant, owner: str) -> str:
    """The token that a connector gets whose requests can't have our header: a person signs in and allows it."""
    made = acme.post("/oauth/clients", {"name": "Connector", "redirect": BACK, "client_header_exempt": True}).data
    password = json.loads(procession("password", "set", owner, "--database", world.store, "--json"))["password"]
    browser = requests.Session()
    query = {"response_type": "code", "client_id": made["id"], "redirect_uri": BACK, "state": "s", "scope": "*"}
    page = browser.get(f"{world.server.url}/oauth/authorize", params=query)
    page = browser.post(page.url, {"decision": "sign_in", "email": owner, "password": password, "proof": proof(page)})
    allowed = {"decision": "allow", "organization": acme.organization, "proof": proof(page)}
    sent_back = browser.post(page.url, allowed, allow_redirects=False)
    said = parse_qs(urlsplit(sent_back.headers["location"]).query)
    asked = {"grant_type": "authorization_code", "code": said["code"][0], "redirect_uri": BACK}
    asked |= {"client_id": made["id"], "client_secret": made["secret"]}
    return requests.post(f"{world.server.url}/api/oauth/token", data=asked, timeout=30).json()["access_token"]


def proof(page: requests.Response) -> str:
    found = re.search(r'name="proof" value="([0-9a-f]+)"', page.text)
    assert found, page.text
    return found[1]
