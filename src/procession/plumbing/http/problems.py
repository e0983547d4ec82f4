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
    completing a task (DECISIONS 2); `data` says what to do instead, where there is more to it than the sentence.
    """

    error: bool = True
    message: str
    code: str
    errors: dict[str, list[str]] | msgspec.UnsetType = msgspec.UNSET
    blocking: list[Blocking] | msgspec.UnsetType = msgspec.UNSET
    data: dict[str, Any] | msgspec.UnsetType = msgspec.UNSET
    request_id: str


def refused(refusal: Refusal, request_id: str) -> Reply:
    """The answer that a refusal becomes."""
    status = STATUS[refusal.kind]
    problem = Problem(
        message=refusal.message,
        code=refusal.code,
        errors=refusal.errors if status == 422 else msgspec.UNSET,
        blocking=list(refusal.blocking) if refusal.blocking else msgspec.UNSET,
        data=msgspec.UNSET if refusal.data is None else dict(refusal.data),
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


class OAuthProblem(msgspec.Struct, kw_only=True):
    """The body of an error of the token endpoint (RFC 6749 5.2), with its sentence also where other errors have it."""

    error: str
    error_description: str
    message: str
    code: str
    request_id: str


_OAUTH_CODES = {
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
    "invalid_redirect_uri",
    "invalid_client_metadata",
}
_OAUTH_STATUS = {401: 401, 403: 403, 429: 429, 503: 503}


def refused_as_oauth(refusal: Refusal, request_id: str) -> Reply:
    """The same in the words of RFC 6749: `invalid_request` for everything that can't be read, with 400."""
    status = _OAUTH_STATUS.get(STATUS[refusal.kind], 400)
    other = {401: "invalid_client", 403: "access_denied", 400: "invalid_request"}
    code = refusal.code if refusal.code in _OAUTH_CODES else other.get(status, "temporarily_unavailable")
    said = refusal.message
    problem = OAuthProblem(error=code, error_description=said, message=said, code=code, request_id=request_id)
    headers: list[tuple[bytes, bytes]] = []
    if refusal.retry_after is not None:
        headers.append((b"retry-after", b"%d" % max(1, refusal.retry_after)))
    if status == 401:
        headers.append((b"www-authenticate", b'Basic realm="Procession"'))
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
