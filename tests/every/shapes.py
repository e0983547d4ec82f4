"""What every answer has to look like (docs/api/README.md, docs/api/errors.md)."""

import re
from collections.abc import Iterator

from procession.app.wiring import ROUTES
from procession.plumbing.http import Access, Route
from support.servers import Reply

BODY_METHODS = {"POST", "PUT", "PATCH"}


def called(route: Route) -> str:
    return f"{route.method} {route.path}"


def routes(*access: Access) -> list[Route]:
    return [route for route in ROUTES if not access or route.access in access]


def with_body() -> Iterator[Route]:
    """Routes whose body is read, so that a broken one must be refused."""
    for route in ROUTES:
        if route.method in BODY_METHODS and "body" in route.use.__annotations__:
            yield route


def must_be_an_error(reply: Reply, status: int, *codes: str) -> None:
    assert reply.status == status, reply
    body = reply.json
    assert body["error"] is True or (body["error"] == body["code"] and body["error_description"] == body["message"])
    assert isinstance(body["message"], str)
    assert body["message"].strip()
    assert re.fullmatch(r"[a-z][a-z0-9_]*|RATE_LIMIT_EXCEEDED", body["code"])
    assert body["request_id"] == reply.headers["x-request-id"]
    if codes:
        assert body["code"] in codes, reply
    if body.get("errors"):
        assert status == 422
        assert all(isinstance(path, str) and sentences for path, sentences in body["errors"].items())
    assert reply.headers["content-type"].startswith("application/json")
    assert reply.headers["cache-control"] == "no-store"
