"""A load generator that costs little: keep-alive connections on one uvloop, requests prepared as bytes beforehand.

`drive` returns what happened; whoever calls it decides what it means. Latencies are in seconds.
"""

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import uvloop


@dataclass
class Outcome:
    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)
    statuses: dict[int, int] = field(default_factory=dict)
    sample: bytes = b""  # the last body that was not a 2xx, to explain a failed run

    @property
    def done(self) -> int:
        return sum(count for status, count in self.statuses.items() if 200 <= status < 300)

    @property
    def per_second(self) -> float:
        return self.done / self.seconds if self.seconds else 0.0

    def percentile(self, share: float) -> float:
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0


def request(method: str, path: str, *, headers: dict[str, str] | None = None, body: bytes = b"") -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: bench", *(f"{k}: {v}" for k, v in (headers or {}).items())]
    if body or method != "GET":
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class _Client(asyncio.Protocol):
    """One connection: send, wait for the whole answer, hand it over, send the next."""

    def __init__(
        self, requests: Iterator[bytes], outcome: Outcome, deadline: float, on_answer: Callable | None
    ) -> None:
        self.requests, self.outcome, self.deadline, self.on_answer = requests, outcome, deadline, on_answer
        self.finished: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]
        self._next()

    def _next(self) -> None:
        one = next(self.requests, None) if time.perf_counter() < self.deadline else None
        if one is None:
            self.transport.close()
            if not self.finished.done():
                self.finished.set_result(None)
            return
        self.sent = time.perf_counter()
        self.transport.write(one)

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        head_end = self.buffer.find(b"\r\n\r\n")
        if head_end < 0:
            return
        head = self.buffer[:head_end].lower()
        if b"transfer-encoding: chunked" in head:
            if not self.buffer.endswith(b"0\r\n\r\n"):
                return
            length = len(self.buffer) - head_end - 4
        else:
            start = head.find(b"content-length:")
            length = int(head[start + 15 :].split(b"\r\n", 1)[0]) if start >= 0 else 0
            if len(self.buffer) < head_end + 4 + length:
                return
        body, self.buffer = self.buffer[head_end + 4 : head_end + 4 + length], b""
        status = int(head[9:12])
        self.outcome.latencies.append(time.perf_counter() - self.sent)
        self.outcome.statuses[status] = self.outcome.statuses.get(status, 0) + 1
        if not 200 <= status < 300:
            self.outcome.sample = body
        elif self.on_answer is not None:
            self.on_answer(body)
        self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.finished.done():
            self.finished.set_exception(ConnectionError(f"the server hung up: {exc}"))


async def _drive(port: int, streams: Sequence[Iterator[bytes]], seconds: float, on_answer: Callable | None) -> Outcome:
    outcome = Outcome()
    started = time.perf_counter()
    loop = asyncio.get_running_loop()
    clients = []
    for stream in streams:
        _, client = await loop.create_connection(
            lambda stream=stream: _Client(stream, outcome, started + seconds, on_answer), "127.0.0.1", port
        )
        clients.append(client)
    await asyncio.gather(*(client.finished for client in clients))
    outcome.seconds = time.perf_counter() - started
    return outcome


def drive(
    port: int, streams: Sequence[Iterator[bytes]], *, seconds: float = 3600.0, on_answer: Callable | None = None
) -> Outcome:
    """Run one connection per stream until each is exhausted or `seconds` are over."""
    return uvloop.run(_drive(port, streams, seconds, on_answer))


def split(requests: Sequence[bytes], clients: int) -> list[Iterator[bytes]]:
    """The requests dealt out to `clients` connections in turn, so that neighbours meet."""
    return [iter(requests[number::clients]) for number in range(clients)]
