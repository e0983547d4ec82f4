"""Addresses that people are sent back to with a code: which may be registered, and the one an answer goes to.

They are compared letter by letter. What looks at a code on its way (plain http, scripts, other people's hosts) is kept
out when they are registered (RFC 6749 3.1.2, RFC 8252).
"""

import re
from collections.abc import Sequence
from urllib.parse import urlencode, urlsplit

from procession.access.refusals import InvalidRedirect

AT_MOST, LONGEST = 10, 2_000
_VISIBLE = re.compile(r"[!$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]+")
_HOST = re.compile(r"[A-Za-z0-9.\-]+(?::\d{1,5})?|\[::1\](?::\d{1,5})?")
_SCHEME = re.compile(r"[a-z][a-z0-9+.\-]{2,60}")
_LOCAL = {"127.0.0.1", "localhost", "::1"}
_NOT_APPS = {
    "about",
    "blob",
    "chrome",
    "data",
    "file",
    "filesystem",
    "ftp",
    "intent",
    "javascript",
    "mailto",
    "resource",
    "vbscript",
    "view-source",
    "wss",
}


def checked(addresses: Sequence[str], *, is_public: bool) -> tuple[str, ...]:
    """The addresses in their order, each once. Raises InvalidRedirect."""
    wanted = tuple(dict.fromkeys(address.strip() for address in addresses if address.strip()))
    if len(wanted) > AT_MOST:
        raise InvalidRedirect(f"An application has at most {AT_MOST} redirect addresses.")
    for address in wanted:
        _must_be_good(address, is_public=is_public)
    return wanted


def _must_be_good(address: str, *, is_public: bool) -> None:
    shown = address[:80]
    if len(address) > LONGEST or not _VISIBLE.fullmatch(address):
        raise InvalidRedirect(f"{shown!r} is no redirect address: only plain letters, and no # or spaces.")
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        raise InvalidRedirect(f"{shown!r} is no redirect address.") from None
    if parts.scheme in {"https", "http"}:
        if not _HOST.fullmatch(parts.netloc):
            raise InvalidRedirect(f"{shown!r} is no redirect address: give a host, and no name or password before it.")
        if parts.scheme == "http" and host not in _LOCAL:
            raise InvalidRedirect(f"{shown!r} is not safe: use https. Plain http is for 127.0.0.1 and localhost only.")
        return
    if not is_public or not _SCHEME.fullmatch(parts.scheme) or parts.scheme in _NOT_APPS or address.count(":") > 2:
        raise InvalidRedirect(f"{shown!r} is no redirect address: start it with https://.")


def origin(address: str) -> str:
    """The part of a registered address that a content security policy knows: scheme and host, or an app's scheme."""
    parts = urlsplit(address)
    if parts.scheme in {"https", "http"}:
        return f"{parts.scheme}://{parts.netloc}"
    return f"{parts.scheme}:"


def with_answer(address: str, answer: dict[str, str], *, in_fragment: bool = False) -> str:
    """The registered address with an answer behind it."""
    if in_fragment:
        return f"{address}#{urlencode(answer)}"
    return f"{address}{'&' if '?' in address else '?'}{urlencode(answer)}"
