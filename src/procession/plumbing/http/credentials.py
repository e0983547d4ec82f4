"""Finds in a request's headers by what its sender proves who they are (api-identity 1.2)."""

from collections.abc import Mapping

from procession.errors import Kind, Refusal
from procession.plumbing.http import cookies
from procession.plumbing.http.decoding import pairs
from procession.plumbing.http.request import Credentials

SESSION_COOKIE = "procession_session"


class Unauthenticated(Refusal):
    """Nobody, or nobody we know: no token, or an unknown, expired or revoked one."""

    kind = Kind.UNAUTHENTICATED
    code = "unauthenticated"


def read_credentials(
    headers: Mapping[bytes, bytes],
    query_string: str,
    organization_id: str | None,
    *,
    client_ip: str,
    is_open: bool,
    guest_in_path: str | None = None,
) -> Credentials:
    """Raises Unauthenticated when a closed route is asked without any, or with a malformed Authorization.

    A guest's code may come in a header, in the query, or as the guest named in the path (`api-running` 2.13). Whoever
    shows one means it, so it counts before a cookie, which a browser sends unasked (behaviour G28).

    Open routes look at a cookie only beside the client header, which pages of other sites can't send; closed ones leave
    that to `authenticate`, which says so.
    """
    bearer = _bearer(headers.get(b"authorization"), is_open=is_open)
    guest_code = _guest_code(headers, query_string) or _code_in(guest_in_path) if bearer is None else None
    session = _cookie(headers.get(b"cookie")) if bearer is None and guest_code is None else None
    client_header = headers.get(b"x-tallyfy-client", b"").strip().decode("latin-1")
    if (is_open and not client_header) or headers.get(b"sec-fetch-site") == b"cross-site":
        session = None  # what pages of other sites send is in nobody's name
    if not is_open and bearer is None and session is None and guest_code is None:
        raise Unauthenticated(
            "Unauthenticated. Send your API token in the header Authorization: Bearer, then the token."
        )
    return Credentials(
        bearer=bearer,
        session=session,
        guest_code=guest_code,
        client_header=client_header,
        organization_id=organization_id,
        client_ip=client_ip,
        open=is_open,
    )


def _bearer(value: bytes | None, *, is_open: bool) -> str | None:
    if value is None:
        return None
    if value[:7] == b"Bearer " and (token := value[7:]) and b" " not in token and token.isascii():
        return token.decode()
    scheme, space, rest = value.strip().partition(b" ")
    if scheme.lower() == b"bearer" and space and rest and b" " not in rest and rest.isascii():
        return rest.decode()
    if is_open:
        return None
    raise Unauthenticated("The header Authorization must be the word Bearer, exactly one space and your API token.")


def _cookie(value: bytes | None) -> str | None:
    return None if value is None else cookies.read(value.decode("latin-1"), SESSION_COOKIE)


def _code_in(guest: str | None) -> str | None:
    """The guest of a path as a code: neither an address nor a number."""
    return guest if guest and guest.isalnum() and guest.isascii() and not guest.isdecimal() else None


def _guest_code(headers: Mapping[bytes, bytes], query_string: str) -> str | None:
    code = headers.get(b"x-guest-code")
    if code:
        return code.decode("latin-1").strip() or None
    if "guest_code=" in query_string:
        return next((value for name, value in pairs(query_string) if name == "guest_code" and value), None)
    return None
