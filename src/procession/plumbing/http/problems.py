"""The one place that knows which status a refusal is, and how every error looks on the wire (api-identity 1.8)."""

from typing import Any

import msgspec

from procession.errors import Blocking, Kind, Refusal
from procession.plumbing.http.replies import JSON, Reply

STATUS: dict[Kind, int] = {
    Kind.MALFORMED: 400,
    Kind.UNAUTHENTICATED: 401,
    Kind.NOT_ALLOWED: 403,
    Kind.NOT_FOUND: 404,
    Kind.WRONG_METHOD: 405,
    Kind.CONFLICT: 409,
    Kind.TOO_LARGE: 413,
    Kind.UNSUPPORTED: 415,
    Kind.NOT_POSSIBLE: 422,
    Kind.INVALID: 422,
    Kind.TOO_MANY: 429,
    Kind.NOT_READY: 503,
}


class Problem(msgspec.Struct, kw_only=True, omit_defaults=False):
    """The body of every error.

    `errors` maps field paths to sentences, with every 422 and never else; `blocking` lists what stands in the way of
    completing a task (DECISIONS 2).
    """

    error: bool = True
    message: str
    code: str
    errors: dict[str, list[str]] | msgspec.UnsetType = msgspec.UNSET
    blocking: list[Blocking] | msgspec.UnsetType = msgspec.UNSET
    request_id: str


def refused(refusal: Refusal, request_id: str) -> Reply:
    """The answer that a refusal becomes."""
    status = STATUS[refusal.kind]
    problem = Problem(
        message=refusal.message,
        code=refusal.code,
        errors=refusal.errors if status == 422 else msgspec.UNSET,
        blocking=list(refusal.blocking) if refusal.blocking else msgspec.UNSET,
        request_id=request_id,
    )
    headers: list[tuple[bytes, bytes]] = []
    if refusal.retry_after is not None:
        headers.append((b"retry-after", b"%d" % max(1, refusal.retry_after)))
    if refusal.allow:
        headers.append((b"allow", ", ".join(refusal.allow).encode()))
    if status == 401:
        headers.append((b"www-authenticate", b"Bearer"))
    return Reply(status, JSON, _encode(problem), tuple(headers))


def broken(request_id: str) -> Reply:
    """The answer to a bug: nothing about its cause, and nothing was done."""
    problem = Problem(
        message="Something went wrong on our side. Nothing was changed. Quote the request id when you report it.",
        code="server_error",
        request_id=request_id,
    )
    return Reply(500, JSON, _encode(problem), ())


def _encode(value: Any) -> bytes:
    return msgspec.json.encode(value)
