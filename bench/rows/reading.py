"""P4: the CPU that the server spends on GET of one task, against an ASGI application that only answers."""

import tempfile

from bench import load, servers
from bench.rows.result import Result, at_most
from bench.world import World

_ROUNDS = 7
_REQUESTS = 2_000


def run() -> list[Result]:
    """Both servers answer in turns, so that what else the machine does falls on both; the middle ratio counts."""
    with tempfile.TemporaryDirectory() as data, servers.hello() as bare:
        made = servers.create_organization(data)
        with servers.procession(data) as server:
            world = World(server.port, made["organization_id"], made["access_token"])
            world.prepare()
            (process,), _ = world.launch(1, clients=1)
            task = world.tasks([process])[process][0]
            one, nothing = world.request("GET", f"/runs/{process}/tasks/{task}"), load.request("GET", "/")
            _cost(server, one)
            rounds = [(_cost(server, one), _cost(bare, nothing)) for _ in range(_ROUNDS)]
    ratios = sorted(ours / floor for ours, floor in rounds)
    ours, floor = sorted(ours for ours, _ in rounds)[_ROUNDS // 2], sorted(floor for _, floor in rounds)[_ROUNDS // 2]
    detail = (
        f"{ours:.0f} us of CPU; bare ASGI {floor:.1f} us; {_ROUNDS} rounds from {ratios[0]:.1f} to {ratios[-1]:.1f}"
    )
    return [at_most("P4", "GET one task, SQLite", ratios[_ROUNDS // 2], "x bare ASGI", 6, detail)]


def _cost(server: servers.Server, one: bytes) -> float:
    """Microseconds of server CPU per request."""
    before = server.cpu_seconds()
    outcome = load.drive(server.port, load.split([one] * _REQUESTS, 4))
    if set(outcome.statuses) != {200}:
        raise RuntimeError(f"reading failed: {outcome.statuses} {outcome.sample[:300]!r}")
    return (server.cpu_seconds() - before) / _REQUESTS * 1e6
