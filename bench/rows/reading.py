"""P4: the CPU that the server spends on GET of one task, against an ASGI application that only answers."""

import tempfile

from bench import load, servers
from bench.rows.result import Result, at_most
from bench.world import World

_REQUESTS = 12_000


def run() -> list[Result]:
    with servers.hello() as server:
        floor = _cost(server, load.request("GET", "/"))
    with tempfile.TemporaryDirectory() as data:
        made = servers.create_organization(data)
        with servers.procession(data) as server:
            world = World(server.port, made["organization_id"], made["access_token"])
            world.prepare()
            (process,), _ = world.launch(1, clients=1)
            task = world.tasks([process])[process][0]
            ours = _cost(server, world.request("GET", f"/runs/{process}/tasks/{task}"))
    detail = f"{ours:.0f} us of CPU; bare ASGI {floor:.1f} us"
    return [at_most("P4", "GET one task, SQLite", ours / floor, "x bare ASGI", 6, detail)]


def _cost(server: servers.Server, one: bytes) -> float:
    """Microseconds of server CPU per request."""
    load.drive(server.port, load.split([one] * 1_000, 4))
    before = server.cpu_seconds()
    outcome = load.drive(server.port, load.split([one] * _REQUESTS, 4))
    if set(outcome.statuses) != {200}:
        raise RuntimeError(f"reading failed: {outcome.statuses} {outcome.sample[:300]!r}")
    return (server.cpu_seconds() - before) / _REQUESTS * 1e6
