"""Write down what a completion sends to SQLite: every statement with its values, transaction by transaction."""

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

from bench.world import World
from procession.app import serve, settings

Unit = list[tuple[str, Any]]


class _Recorder(sqlite3.Connection):
    """A connection that remembers what it ran; BEGIN, COMMIT and savepoints are left out. Each has a unit of its own,
    because other connections of the server look around at the same time."""

    units: list[Unit] = []

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.running: Unit = []

    def execute(self, sql: str, values: Any = (), /) -> sqlite3.Cursor:
        word = sql.split(None, 1)[0].upper()
        if word == "COMMIT":
            _Recorder.units.append(self.running)
            self.running = []
        elif word not in {"BEGIN", "SAVEPOINT", "RELEASE", "ROLLBACK", "PRAGMA"}:
            self.running.append((sql, values))
        return super().execute(sql, values)

    def executemany(self, sql: str, rows: Any, /) -> sqlite3.Cursor:
        rows = list(rows)
        self.running += [(sql, row) for row in rows]
        return super().executemany(sql, rows)


def completions(data: Path, world: World, tasks: dict[str, list[str]]) -> list[Unit]:
    """Complete these tasks one by one, in this process, on the database in `data`; what each completion ran."""
    plain = sqlite3.connect
    sqlite3.connect = lambda *given, **named: plain(*given, **{**named, "factory": _Recorder})  # type: ignore[assignment]
    try:
        return asyncio.run(_record(data, world, tasks))
    finally:
        sqlite3.connect = plain


async def _record(data: Path, world: World, tasks: dict[str, list[str]]) -> list[Unit]:
    wanted = settings.read({}, data=str(data), rate_limits="off")
    database = serve.opened(wanted)
    application = serve.application(wanted, database)  # never started, so that nothing runs in the background
    try:
        _Recorder.units.clear()
        for request in world.completions(tasks):
            await _call(application, request)
        return [unit for unit in _Recorder.units if any(sql.startswith("INSERT INTO event ") for sql, _ in unit)]
    finally:
        database.close()


async def _call(application: Any, request: bytes) -> None:
    head, body = request.split(b"\r\n\r\n", 1)
    line, *headers = head.split(b"\r\n")
    method, target, _ = line.decode().split(" ")
    pairs = [(name.lower(), value) for name, value in (header.split(b": ", 1) for header in headers)]
    scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http"}
    scope |= {"path": target, "raw_path": target.encode(), "query_string": b"", "root_path": "", "headers": pairs}
    scope |= {"client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80), "state": {}}
    statuses: list[int] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    await application(scope, receive, send)
    if len(statuses) != 1 or not 200 <= statuses[0] < 300:
        raise RuntimeError(f"{method} {target}: {statuses}")
