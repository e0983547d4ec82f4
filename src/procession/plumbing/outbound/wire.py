"""HTTP over a connection to a given address. Loaded by the first call, because httpcore and the certificates of the
world take memory and time that most servers never need."""

import ssl
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

import certifi
import httpcore

from procession.plumbing.outbound.outcomes import Answered


class Broken(Exception):
    """No connection, no TLS, or no HTTP; the text ends a sentence."""


class TooLarge(Exception):
    """More bytes than wanted."""


class _Pinned(httpcore.AsyncNetworkBackend):
    """Connects to the address that was checked, whatever the name would resolve to by now. TLS still asks for the name
    in the URL."""

    def __init__(self, address: str) -> None:
        self._address = address
        backend: Any = httpcore.AnyIOBackend
        self._real: httpcore.AsyncNetworkBackend = backend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return await self._real.connect_tcp(self._address, port, timeout, local_address, socket_options)


async def exchange(
    method: str, url: str, address: str, *, headers: Mapping[str, str], body: bytes, most: int
) -> Answered:
    """One request and its answer over a new connection. Raises Broken, TooLarge."""
    pool = httpcore.AsyncConnectionPool(ssl_context=_trust(), network_backend=_Pinned(address), max_connections=1)
    try:
        async with pool, pool.stream(method, url, headers=list(headers.items()), content=body or None) as response:
            named = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
            return Answered(status=response.status, headers=named, body=await _read(response, most))
    except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
        raise Broken(_why(error)) from None
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException, ssl.SSLError):
        raise Broken("the connection broke, or it does not speak HTTP") from None


async def _read(response: httpcore.Response, most: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in response.aiter_stream():
        size += len(part)
        if size > most:
            raise TooLarge
        parts.append(part)
    return b"".join(parts)


def _why(error: Exception) -> str:
    if "CERTIFICATE_VERIFY_FAILED" in str(error) or isinstance(error.__cause__, ssl.SSLCertVerificationError):
        return "its certificate is not valid"
    return "it takes no connection"


@lru_cache(maxsize=1)
def _trust() -> ssl.SSLContext:
    """Whom the operating system trusts (or SSL_CERT_FILE says), and where it has no list, the one that came along."""
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"]:
        context.load_verify_locations(certifi.where())
    return context
