"""Asking our own public API from inside this process, without a socket: for the demo, which uses nothing else."""

import asyncio
from typing import Any

import msgspec

from procession.app.web import Web


class Asked(Exception):
    """The API said no to something that we asked of it ourselves; that is a mistake of ours."""


class InProcess:
    """A caller with a token. Paths are below the organization. Use it as a context manager."""

    def __init__(self, web: Web, *, organization_id: str, token: str) -> None:
        self._web = web
        self._below = f"/organizations/{organization_id}"
        self._headers = [
            (b"authorization", f"Bearer {token}".encode()),
            (b"x-tallyfy-client", b"procession"),
            (b"content-type", b"application/json"),
        ]
        self._runner = asyncio.Runner()

    def __enter__(self) -> "InProcess":
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.close()

    def get(self, path: str) -> Any:
        return self.ask("GET", path, None)

    def post(self, path: str, body: Any = None) -> Any:
        return self.ask("POST", path, body)

    def put(self, path: str, body: Any = None) -> Any:
        return self.ask("PUT", path, body)

    def ask(self, method: str, path: str, body: Any) -> Any:
        """The `data` of the answer. Raises Asked for everything but success."""
        status, raw = self._runner.run(self._visit(method, path, b"" if body is None else msgspec.json.encode(body)))
        answer = msgspec.json.decode(raw) if raw else {}
        if status >= 300:
            raise Asked(f"{method} {path}: {status} {answer.get('message')}")
        return answer.get("data")

    async def _visit(self, method: str, path: str, raw: bytes) -> tuple[int, bytes]:
        whole, _, query = (self._below + path).partition("?")
        scope: dict[str, Any] = {
            "type": "http",
            "http_version": "1.1",
            "method": method,
            "path": whole,
            "raw_path": whole.encode(),
            "query_string": query.encode(),
            "headers": self._headers,
            "client": ("127.0.0.1", 0),
            "scheme": "http",
        }
        sent: list[Any] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": raw, "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        await self._web(scope, receive, send)
        return sent[0]["status"], b"".join(message.get("body", b"") for message in sent[1:])
