"""P1 and P3: completing and launching over HTTP on PostgreSQL, two server processes, eight clients; Viewflow beside us.

Viewflow's tasks follow one another, so both sides work in waves: every process's first task, then every second, ...
The floor is pgbench with the statements that one completion of ours sends (`completion.sql`), on the same database.
"""

import json
from pathlib import Path

from bench import databases, load, servers
from bench.rows.result import Result, at_least, at_most
from bench.world import World

_CLIENTS = 8
_OUR_PROCESSES = 2_000
_THEIR_PROCESSES = 300
_SCRIPT = Path(__file__).with_name("completion.sql")
_POOL = Path(__file__).with_name("completion_pool.sql")


def run() -> list[Result]:
    if not databases.available():
        missing = "no PostgreSQL server answers"
        return [Result(name, "not measured", 0.0, "x", "", False, missing) for name in ("P1", "P3")]
    with databases.fresh("bench_viewflow") as url:
        their_launches, theirs = _viewflow(url.rsplit("/", 1)[1])
    with databases.fresh("bench_procession") as url:
        our_launches, ours = _procession(url)
        floor = _pgbench(url)
    p99 = ours.percentile(0.99) * 1000
    rates = f"{ours.per_second:,.0f}/s; Viewflow {theirs.per_second:,.0f}/s; pgbench {floor:,.0f}/s"
    launches = f"{our_launches.per_second:,.0f}/s; Viewflow {their_launches.per_second:,.0f}/s"
    return [
        at_least("P1", "complete a task, PostgreSQL", ours.per_second / theirs.per_second, "x Viewflow", 8, rates),
        at_least("P1b", "complete a task, PostgreSQL", ours.per_second / floor, "of pgbench", 0.35, rates),
        at_most("P1c", "complete a task, PostgreSQL, p99", p99, "ms", 25, f"p50 {ours.percentile(0.5) * 1000:.1f} ms"),
        at_least(
            "P3", "launch five steps", our_launches.per_second / their_launches.per_second, "x Viewflow", 4, launches
        ),
    ]


def _procession(url: str) -> tuple[load.Outcome, load.Outcome]:
    made = servers.create_organization(url)
    with servers.procession(url, workers=2) as server:
        world = World(server.port, made["organization_id"], made["access_token"])
        world.prepare()
        world.launch(200)
        processes, launching = world.launch(_OUR_PROCESSES)
        completing = load.drive(server.port, load.split(world.completions(world.tasks(processes)), _CLIENTS))
        if set(completing.statuses) != {200}:
            raise RuntimeError(f"completing failed: {completing.statuses} {completing.sample[:500]!r}")
        world.launch(_OUR_PROCESSES)  # open tasks for pgbench to complete
    return launching, completing


def _viewflow(database: str) -> tuple[load.Outcome, load.Outcome]:
    with servers.viewflow(database) as server:
        launch = load.request("POST", "/launch", body=b"{}")
        load.drive(server.port, load.split([launch] * 30, _CLIENTS))
        open_tasks: list[int] = []
        launching = load.drive(
            server.port,
            load.split([launch] * _THEIR_PROCESSES, _CLIENTS),
            on_answer=lambda body: open_tasks.append(json.loads(body)["task"]),
        )
        if set(launching.statuses) != {201}:
            raise RuntimeError(f"Viewflow failed: {launching.statuses} {launching.sample[:300]!r}")
        completing = load.Outcome()
        while open_tasks:
            wave, open_tasks = open_tasks, []
            _complete_wave(server.port, wave, open_tasks, completing)
    return launching, completing


def _complete_wave(port: int, wave: list[int], following: list[int], total: load.Outcome) -> None:
    def remember(body: bytes) -> None:
        if (task := json.loads(body)["next"]) is not None:
            following.append(task)

    requests = [load.request("POST", f"/complete/{task}", body=b"{}") for task in wave]
    outcome = load.drive(port, load.split(requests, _CLIENTS), on_answer=remember)
    if set(outcome.statuses) != {200}:
        raise RuntimeError(f"Viewflow failed: {outcome.statuses} {outcome.sample[:300]!r}")
    total.seconds += outcome.seconds
    total.latencies += outcome.latencies
    total.statuses[200] = total.statuses.get(200, 0) + outcome.done


def _pgbench(url: str) -> float:
    databases.run_script(url, str(_POOL))
    open_tasks = databases.count(url, "bench_pool")
    return databases.pgbench(url, str(_SCRIPT), clients=_CLIENTS, each=open_tasks // _CLIENTS)
