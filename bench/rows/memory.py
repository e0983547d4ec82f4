"""P9: resident memory of one server process after 50,000 and after 100,000 requests of an ordinary mix."""

import itertools
import tempfile

from bench import load, servers
from bench.rows.result import Result, at_most
from bench.world import World

_HALF = 50_000


def run() -> list[Result]:
    with tempfile.TemporaryDirectory() as data:
        made = servers.create_organization(data)
        with servers.procession(data) as server:
            world = World(server.port, made["organization_id"], made["access_token"])
            world.prepare()
            processes, _ = world.launch(500)
            tasks = world.tasks(processes)
            mix = _mix(world, tasks)
            sizes = []
            for _ in range(2):
                requests = list(itertools.islice(mix, _HALF))
                outcome = load.drive(server.port, load.split(requests, 8))
                if outcome.done < _HALF:
                    raise RuntimeError(f"the mix failed: {outcome.statuses} {outcome.sample[:300]!r}")
                sizes.append(server.memory_mb())
    grown = (sizes[1] - sizes[0]) / sizes[0]
    return [
        at_most("P9", "memory after 100,000 requests", sizes[1], "MB", 120, f"after 50,000: {sizes[0]:.0f} MB"),
        at_most("P9b", "growth over the second 50,000", grown * 100, "%", 3),
    ]


def _mix(world: World, tasks: dict[str, list[str]]):
    """Nine reads of tasks, processes and lists to one saved answer, for ever."""
    first = next(iter(tasks.values()))[0]
    fields = world.call("GET", f"/tasks/{first}?with=form_fields")["form_fields"]["data"]
    for number, process in enumerate(itertools.cycle(tasks)):
        ids = tasks[process]
        yield world.request("GET", f"/tasks/{ids[0]}")
        yield world.request("GET", f"/runs/{process}")
        yield world.request("GET", f"/runs/{process}/tasks")
        yield world.request("GET", f"/tasks/{ids[-1]}?with=form_fields")
        if number % 5 == 0:
            yield world.request("GET", "/me/tasks?per_page=10")
            yield world.request("GET", "/runs?per_page=10&status=active")
        if number % 2 == 0:
            body = {"id": fields[0]["capture_id"], "value": f"value {number}"}
            yield world.request("POST", f"/tasks/{ids[0]}/captures", body)
