"""Somebody signs in on our page and lets an application in, over HTTP, as a browser does it."""

import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit

import requests

from support.servers import Server, Tenant, procession

BACK = "https://connector.example/redirect"


@dataclass
class Application:
    """One that a tenant has registered, and what it asks our server."""

    server: Server
    id: int
    secret: str

    def ask(self, path: str = "/oauth/token", **form: Any) -> requests.Response:
        proof = {"client_id": self.id, "client_secret": self.secret}
        return requests.post(self.server.url + path, data=form | proof, timeout=60)

    def exchange(self, code: str) -> requests.Response:
        return self.ask(grant_type="authorization_code", code=code, redirect_uri=BACK)

    def refresh(self, token: str) -> requests.Response:
        return self.ask(grant_type="refresh_token", refresh_token=token)


def registered(acme: Tenant, **more: Any) -> Application:
    made = acme.post("/oauth/clients", {"name": "Connector", "redirect": BACK, **more}).data
    return Application(acme.server, made["id"], made["secret"])


def password_of(server: Server, address: str) -> str:
    return json.loads(procession("password", "set", address, "--database", server.store, "--json"))["password"]


def a_code(application: Application, acme: Tenant, address: str, password: str) -> str:
    """What the redirect brings back after signing in and allowing."""
    browser = requests.Session()
    query = {"response_type": "code", "client_id": application.id, "redirect_uri": BACK, "state": "s", "scope": "*"}
    page = browser.get(f"{acme.server.url}/oauth/authorize", params=query)
    sign_in = {"decision": "sign_in", "email": address, "password": password, "proof": _proof(page)}
    page = browser.post(page.url, sign_in)
    allowed = {"decision": "allow", "organization": acme.organization, "proof": _proof(page)}
    sent_back = browser.post(page.url, allowed, allow_redirects=False)
    said = parse_qs(urlsplit(sent_back.headers["location"]).query)
    assert said["state"] == ["s"]
    return said["code"][0]


def _proof(page: requests.Response) -> str:
    found = re.search(r'name="proof" value="([0-9a-f]+)"', page.text)
    assert found, page.text
    return found[1]
