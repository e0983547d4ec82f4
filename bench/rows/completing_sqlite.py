"""P2: completing over HTTP on SQLite (one process, synchronous=FULL) beside a raw loop that commits the same rows.

The raw loop is honest by recording: a few completions run in this process on a copy of the database while every
statement with its values is written down; the loop then replays exactly those, one transaction after the other,
through the standard library's sqlite3 alone, on another copy, with the same settings and functions.
"""

import shutil
import tempfile
import time
from pathlib import Path

from bench import load, recording, servers
from bench.rows.result import Result, at_least
from bench.world import World
from procession.plumbing.database.sqlite import connect

_PROCESSES = 1_500
_REPLAYED = 400


def run() -> list[Result]:
    with tempfile.TemporaryDirectory() as folder:
        data, before = Path(folder, "data"), Path(folder, "before")
        made = servers.create_organization(str(data))
        with servers.procession(str(data)) as server:
            world = World(server.port, made["organization_id"], made["access_token"])
            world.prepare()
            processes, _ = world.launch(_PROCESSES)
            tasks = world.tasks(processes)
        shutil.copytree(data, before)
        with servers.procession(str(data)) as server:
            world.port = server.port
            ours = load.drive(server.port, load.split(world.completions(tasks), 8))
            if set(ours.statuses) != {200}:
                raise RuntimeError(f"completing failed: {ours.statuses} {ours.sample[:500]!r}")
        shutil.copytree(before, Path(folder, "recorded"))
        units = recording.completions(Path(folder, "recorded"), world, dict(list(tasks.items())[:_REPLAYED]))
        raw = _replay(next(before.glob("*.db")), units)
    detail = f"{ours.per_second:,.0f}/s over HTTP; raw sqlite3 {raw:,.0f}/s; {len(units[0])} statements each"
    return [at_least("P2", "complete a task, SQLite", ours.per_second / raw, "of a raw loop", 0.5, detail)]


def _replay(path: Path, units: list[list[tuple[str, object]]]) -> float:
    """Transactions per second."""
    connection = connect(path)
    started = time.perf_counter()
    for unit in units:
        connection.execute("BEGIN IMMEDIATE")
        for statement, values in unit:
            cursor = connection.execute(statement, values)
            if cursor.description is not None:
                cursor.fetchall()
        connection.execute("COMMIT")
    spent = time.perf_counter() - started
    connection.close()
    return len(units) / spent
