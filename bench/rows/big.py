"""P7: completing one task of a process of 2,000 tasks beside one of 20, in the same run, on both databases.

Two kinds of template: plain steps; and steps in a chain, where a rule shows each step once the one before is completed
and its deadline counts from there. The cost of one completion over HTTP is the server's CPU; on PostgreSQL the time
that one caller waits, which holds the database's part too.
"""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

from bench import databases, load, servers
from bench.rows.result import Result, at_most
from bench.world import World

_BIG, _SMALL = 2_000, 20
_COMPLETED = 300
_WARM = 40
_PAGE = 100


@dataclass(frozen=True)
class Cost:
    """Of one completion, in milliseconds: the server's CPU, and what the caller waits (median)."""

    cpu: float
    wait: float


def run() -> list[Result]:
    with tempfile.TemporaryDirectory() as data:
        results = _on(data, ("P7", "P7b"), "SQLite", lambda cost: cost.cpu)
    if databases.available():
        with databases.fresh("bench_big") as url:
            results += _on(url, ("P7c", "P7d"), "PostgreSQL", lambda cost: cost.wait)
    return results


def _on(store: str, names: tuple[str, str], database: str, cost: Callable[[Cost], float]) -> list[Result]:
    made = servers.create_organization(store)
    results: list[Result] = []
    with servers.procession(store) as server:
        world = World(server.port, made["organization_id"], made["access_token"])
        for name, chained in zip(names, (False, True), strict=True):
            small = _completing(
                server, world, _template(world, _SMALL, chained=chained), (_COMPLETED + _WARM) // _SMALL
            )
            big = _completing(server, world, _template(world, _BIG, chained=chained), 1)
            detail = ", ".join(
                f"{of} tasks {one.cpu:.2f} ms of CPU, {one.wait:.2f} ms wait"
                for of, one in ((_BIG, big), (_SMALL, small))
            )
            what = f"complete one of {_BIG:,} tasks, {'steps in a chain' if chained else 'plain steps'}, {database}"
            results.append(at_most(name, what, cost(big) / cost(small), f"x one of {_SMALL}", 3, detail))
    return results


def _template(world: World, steps: int, *, chained: bool) -> str:
    """A template of so many steps, imported whole."""
    ids = [f"{number:032x}" for number in range(1, steps + 1)]
    body = {
        "title": f"{steps} steps",
        "type": "procedure",
        "steps": [
            {"id": one, "title": f"Step {place}", "deadline": _deadline(ids, place) if chained else None}
            for place, one in enumerate(ids)
        ],
        "automated_actions": [_shows(ids, place) for place in range(1, steps)] if chained else [],
    }
    return world.call("POST", "/checklists", body)["id"]


def _deadline(ids: list[str], place: int) -> dict[str, object]:
    return {"value": 2, "unit": "days", "option": "from", "step": ids[place - 1] if place else "start_run"}


def _shows(ids: list[str], place: int) -> dict[str, object]:
    before = {"conditionable_id": ids[place - 1], "conditionable_type": "Step", "operation": "completed"}
    action = {"action_type": "visibility", "action_verb": "show", "target_step_id": ids[place]}
    return {"automated_alias": f"Then {place}", "conditions": [{**before, "statement": None}], "then_actions": [action]}


def _completing(server: servers.Server, world: World, template: str, processes: int) -> Cost:
    """`_COMPLETED` tasks of as many processes, one after the other; some more before, so that everything is warm."""
    requests: list[bytes] = []
    for _ in range(processes):
        process = world.call("POST", "/runs", {"checklist_id": template, "name": "Big"})["id"]
        pages = -(-(_COMPLETED + _WARM) // _PAGE)
        tasks = [
            task["id"]
            for page in range(1, pages + 1)
            for task in world.call("GET", f"/runs/{process}/tasks?per_page={_PAGE}&page={page}")
        ]
        requests += [world.request("POST", f"/runs/{process}/completed-tasks", {"task_id": task}) for task in tasks]
    _drive(server, requests[:_WARM])
    before = server.cpu_seconds()
    outcome = _drive(server, requests[_WARM : _WARM + _COMPLETED])
    spent = server.cpu_seconds() - before
    return Cost(cpu=spent / _COMPLETED * 1000, wait=median(outcome.latencies) * 1000)


def _drive(server: servers.Server, requests: list[bytes]) -> load.Outcome:
    outcome = load.drive(server.port, [iter(requests)])
    if set(outcome.statuses) != {200}:
        raise RuntimeError(f"completing failed: {outcome.statuses} {outcome.sample[:500]!r}")
    return outcome
