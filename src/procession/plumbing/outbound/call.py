"""One call: checked, pinned, bounded."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Mapping
from typing import Final
from urllib.parse import SplitResult, urljoin, urlsplit

import msgspec

from procession.plumbing.outbound import addresses
from procession.plumbing.outbound.addresses import Network
from procession.plumbing.outbound.outcomes import Answered, Failed

PATIENCE: Final = 10.0  # seconds for the whole call
MOST: Final = 1024 * 1024  # bytes of an answer
_LONGEST: Final = 2_000  # characters of an address
_TURNS: Final = 3
_AGENT: Final = "Procession"
_REDIRECTS: Final = {301, 302, 303, 307, 308}

Resolve = Callable[[str, int], Awaitable[list[str]]]


class OutboundSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`private_networks`: networks of the operator that may be called although they are private, and without TLS too,
    such as 10.0.0.0/8."""

    private_networks: tuple[str, ...] = ()


class _Refused(Exception):
    """The guard says no."""


class Outbound:
    """`resolve` gives the addresses of a host; another one than the system's is for tests."""

    def __init__(self, settings: OutboundSettings, *, resolve: Resolve | None = None) -> None:
        self._allowed: tuple[Network, ...] = addresses.networks(settings.private_networks)
        self._resolve = resolve or _resolved

    async def ask(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        patience: float = PATIENCE,
        most: int = MOST,
    ) -> Answered | Failed:
        """Calls `url` and reads the answer. `patience` in seconds for everything together, `most` in bytes.

        A GET follows redirects within the same origin, three at most; any other redirect is an answer like others.
        """
        try:
            async with asyncio.timeout(patience):
                for _ in range(_TURNS + 1):
                    answer = await self._once(method, url, headers or {}, body, most)
                    following = _following(method, url, answer)
                    if following is None:
                        return answer
                    url = following
        except _Refused as refused:
            return Failed(str(refused))
        except TimeoutError:
            return Failed(f"{_named(url)} did not answer within {patience:.0f} seconds.")
        return Failed(f"{_named(url)} sends from one address to the next.")

    async def get(self, url: str, *, accept: str = "*/*") -> Answered | Failed:
        return await self.ask("GET", url, headers={"accept": accept})

    async def _once(self, method: str, url: str, headers: Mapping[str, str], body: bytes, most: int) -> Answered:
        parts = _parted(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        address = await self._pinned(parts, port)
        from procession.plumbing.outbound import wire  # noqa: PLC0415 - httpcore and TLS are loaded by the first call

        try:
            return await wire.exchange(
                method, url, address, headers={"user-agent": _AGENT, **headers}, body=body, most=most
            )
        except wire.TooLarge:
            raise _Refused(f"{parts.hostname} answers with more than {most // 1024:,} KiB.") from None
        except wire.Broken as broken:
            raise _Refused(f"{parts.hostname} can't be reached: {broken}.") from None

    async def _pinned(self, parts: SplitResult, port: int) -> str:
        """The one address that will be connected to. All that a name stands for must be allowed, so that nobody can
        hide a private one among public ones."""
        host = parts.hostname or ""
        try:
            found = await self._resolve(host, port)
        except (OSError, UnicodeError):
            raise _Refused(f"There is no server called {host[:100]}.") from None
        if not found:
            raise _Refused(f"There is no server called {host[:100]}.")
        ours = all(addresses.is_within(each, self._allowed) for each in found)
        if not ours and not all(addresses.is_public(each) for each in found):
            raise _Refused(f"{host[:100]} is an address of a private network, which this server does not call.")
        if parts.scheme != "https" and not ours:
            raise _Refused("Use an address that begins with https://.")
        return found[0]


class _Chosen:
    outbound: Outbound | None = None


def choose(settings: OutboundSettings) -> None:
    """The app says it once, before the first request."""
    _Chosen.outbound = Outbound(settings)


def chosen() -> Outbound:
    return _Chosen.outbound or Outbound(OutboundSettings())


def _parted(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise _Refused("This is no web address.") from None
    odd = not url.isascii() or not url.isprintable() or " " in url or "\\" in url or len(url) > _LONGEST
    if odd or parts.scheme not in {"https", "http"} or not parts.hostname:
        raise _Refused("This is no web address.")
    if parts.username is not None or parts.password is not None:
        raise _Refused("A web address must not hold a user name or password.")
    return parts


def _following(method: str, url: str, answer: Answered) -> str | None:
    """Where a redirect leads, if it may be followed."""
    to = answer.headers.get("location")
    if method != "GET" or answer.status not in _REDIRECTS or not to:
        return None
    there = urljoin(url, to)
    return there if _origin(there) == _origin(url) else None


def _origin(url: str) -> tuple[str, str | None, int | None]:
    try:
        parts = urlsplit(url)
        return parts.scheme, parts.hostname, parts.port
    except ValueError:
        return "", None, None


def _named(url: str) -> str:
    return (urlsplit(url).hostname or "The server")[:100]


async def _resolved(host: str, port: int) -> list[str]:
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))
