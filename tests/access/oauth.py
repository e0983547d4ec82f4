"""What the tests of OAuth ask for again and again: forms, applications, a browser, authlib's client on our server."""

import base64
import hashlib
import json
import re
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from authlib.integrations.requests_client import OAuth2Session
from requests import Response
from requests.adapters import BaseAdapter

from support.cast import PASSWORD, Caller, Cast
from support.servers import Reply

BACK = "https://client.example/back?from=procession"
VERIFIER = "a-verifier-that-is-long-enough-for-rfc-7636-0123456789"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def an_application(cast: Cast, by: Caller | None = None, **more: Any) -> dict[str, Any]:
    answer = (by or cast.ann).post("/oauth/clients", {"name": "Connector", "redirect": BACK, **more})
    assert answer.status == 201, answer
    return answer.data


def ask(cast: Cast, path: str = "/oauth/token", *, address: str = "127.0.0.1", basic: str = "", **form: Any) -> Reply:
    headers = FORM | ({"Authorization": "Basic " + base64.b64encode(basic.encode()).decode()} if basic else {})
    return cast.stage.ask("POST", path, urlencode(form).encode(), headers, address)


def must_refuse(reply: Reply, status: int, error: str) -> None:
    assert (reply.status, reply.json["error"]) == (status, error), reply
    assert reply.json["error_description"] == reply.json["message"]
    assert reply.headers["cache-control"] == "no-store"


def an_mcp_client(cast: Cast, **more: Any) -> dict[str, Any]:
    body = {"redirect_uris": [BACK], "client_name": "Helper", "token_endpoint_auth_method": "none", **more}
    raw = json.dumps(body).encode()
    answer = cast.stage.ask("POST", "/mcp/oauth/register", raw, {"Content-Type": "application/json"})
    assert answer.status == 201, answer
    return answer.json


class Browser:
    """Keeps cookies, reads forms and sends them; never follows a redirect by itself."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.cookies: dict[str, str] = {}

    def ask(self, method: str, path: str, form: dict[str, Any] | None = None) -> Reply:
        headers = {"Accept": "text/html", "Cookie": "; ".join(f"{name}={text}" for name, text in self.cookies.items())}
        raw = urlencode(form).encode() if form is not None else b""
        answer = self.cast.stage.ask(method, path, raw, headers | (FORM if raw else {}))
        if "set-cookie" in answer.headers:
            name, _, text = answer.headers["set-cookie"].split(";")[0].partition("=")
            self.cookies[name] = text
        return answer

    def open(self, where: str = "/oauth/authorize", **query: Any) -> Reply:
        self.path = f"{where}?{urlencode(query)}"
        self.page = self.ask("GET", self.path)
        return self.page

    def send(self, **form: Any) -> Reply:
        self.page = self.ask("POST", self.path, {"proof": self.proof(), **form})
        return self.page

    def proof(self) -> str:
        found = re.search(r'name="proof" value="([0-9a-f]+)"', self.page.raw.decode())
        return found[1] if found else ""

    def sign_in(self, who: Caller) -> Reply:
        answer = self.send(decision="sign_in", email=who.email, password=PASSWORD)
        assert answer.status == 303, answer
        self.path = answer.headers["location"]
        self.page = self.ask("GET", self.path)
        return self.page

    def allow(self, cast: Cast, **form: Any) -> dict[str, str]:
        """What comes back in the query or the fragment."""
        return answered(self.send(decision="allow", organization=cast.acme, **form))


def answered(reply: Reply) -> dict[str, str]:
    assert reply.status == 303, reply
    parts = urlsplit(reply.headers["location"])
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == BACK.partition("?")[0]
    return dict(parse_qsl(parts.fragment)) if parts.fragment else dict(parse_qsl(parts.query))


def a_code(cast: Cast, client: int | str, who: Caller, *, where: str = "/oauth/authorize", **more: Any) -> str:
    """By a browser: open, sign in, allow."""
    browser = Browser(cast)
    wanted = {"response_type": "code", "client_id": client, "redirect_uri": BACK, "state": "xyz"}
    wanted |= {"code_challenge": CHALLENGE, "code_challenge_method": "S256"} | more
    browser.open(where, **{name: value for name, value in wanted.items() if value is not None})
    browser.sign_in(who)
    ticked = re.findall(r'name="(scopes\[\d+\])" value="([a-z.]+)"', browser.page.raw.decode())
    said = browser.allow(cast, **dict(ticked))
    assert said["state"] == "xyz"
    return said["code"]


class _Here(BaseAdapter):
    """Lets `requests` ask our server in this process."""

    def __init__(self, cast: Cast) -> None:
        super().__init__()
        self.cast = cast

    def send(self, request: Any, **_: Any) -> Response:
        body = request.body or b""
        raw = body if isinstance(body, bytes) else body.encode()
        reply = self.cast.stage.ask(request.method, request.path_url, raw, dict(request.headers))
        response = Response()
        response.status_code, response._content, response.url = reply.status, reply.raw, request.url
        response.headers.update(reply.headers)
        response.request = request
        return response

    def close(self) -> None:
        pass


def session(cast: Cast, **options: Any) -> OAuth2Session:
    made = OAuth2Session(**options)
    made.mount("https://work.example", _Here(cast))
    made.headers["X-Tallyfy-Client"] = "authlib"
    return made
