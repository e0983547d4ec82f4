"""Servers of somebody else, in this process: real HTTP over a real socket, answered by a function."""

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Heard:
    """A request as the stranger got it."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes = b""


@dataclass
class Says:
    """What the stranger answers; `pieces` instead of `body` go on until the caller hangs up."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    pieces: Iterator[bytes] | None = None


@dataclass
class Stranger:
    port: int
    scheme: str
    heard: list[Heard]

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def at(self, host: str) -> str:
        return f"{self.scheme}://{host}:{self.port}"


@contextmanager
def a_stranger(answer: Callable[[Heard], Says], *, tls: ssl.SSLContext | None = None) -> Iterator[Stranger]:
    heard: list[Heard] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _any(self) -> None:
            length = int(self.headers.get("content-length") or 0)
            named = {name.lower(): value for name, value in self.headers.items()}
            request = Heard(self.command, self.path, named, self.rfile.read(length))
            heard.append(request)
            says = answer(request)
            self.send_response(says.status)
            for name, value in says.headers.items():
                self.send_header(name, value)
            if says.pieces is None:
                self.send_header("content-length", str(len(says.body)))
            self.send_header("connection", "close")
            self.end_headers()
            try:
                for piece in [says.body] if says.pieces is None else says.pieces:
                    self.wfile.write(piece)
            except OSError:
                return

        do_GET = do_POST = do_PUT = do_DELETE = _any  # noqa: N815

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield Stranger(server.server_address[1], "https" if tls else "http", heard)
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
