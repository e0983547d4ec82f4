"""Calls the ASGI application the way the server does, with bytes as a client wrote them."""

import asyncio
from collections.abc import Coroutine
from typing import Any
from urllib.parse import unquote

import msgspec

from procession.plumbing.http.application import Api
from support import proofs

TOKEN = {"authorization": "Bearer ann", "x-tallyfy-client": "tests"}


class Response:
    def __init__(self, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
        self.status = status
        self.headers = {name.decode(): value.decode() for name, value in headers}
        self.body = body

    @property
    def json(self) -> Any:
        return msgspec.json.decode(self.body)

    @property
    def data(self) -> Any:
        return self.json["data"]

    @property
    def code(self) -> str:
        return self.json["code"]


class Client:
    """`client.get("/me")`; every call says who it is unless `headers` says otherwise."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.loop = asyncio.new_event_loop()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(work)

    def close(self) -> None:
        self.run(self.api.stop())
        self.loop.close()

    def get(self, target: str, **options: Any) -> Response:
        return self.call("GET", target, **options)

    def post(self, target: str, body: Any = None, **options: Any) -> Response:
        return self.call("POST", target, body, **options)

    def put(self, target: str, body: Any = None, **options: Any) -> Response:
        return self.call("PUT", target, body, **options)

    def call(self, method: str, target: str, body: Any = None, **options: Any) -> Response:
        return self.run(self.asked(method, target, body, **options))

    async def asked(
        self, method: str, target: str, body: Any = None, headers: dict[str, str] | None = None, **more: str
    ) -> Response:
        """`body` bytes go as they are, anything else as JSON; `more` are further headers, `_` for `-`."""
        sent = {**(TOKEN if headers is None else headers)}
        sent.update({name.replace("_", "-"): value for name, value in more.items()})
        raw = body if isinstance(body, bytes) else b"" if body is None else msgspec.json.encode(body)
        if body is not None:
            sent.setdefault("content-type", "application/json")
            sent["content-length"] = str(len(raw))
        path, _, query = target.partition("?")
        scope = {
            "type": "http",
            "method": method,
            "path": unquote(path),
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "headers": [(name.lower().encode(), value.encode()) for name, value in sent.items()],
            "client": ("192.0.2.7", 4711),
        }
        return await self._sent(scope, raw)

    async def _sent(self, scope: dict[str, Any], raw: bytes) -> Response:
        answer: dict[str, Any] = {}

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": raw, "more_body": False}

        async def send(message: Any) -> None:
            answer.update({**message, "body": answer.get("body", b"") + message.get("body", b"")})

        await self.api(scope, receive, send)
        proofs.note(self.api.router, scope["method"], scope["raw_path"].decode(), answer["status"])
        return Response(answer["status"], answer["headers"], answer["body"])
