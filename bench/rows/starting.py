"""P10: from the command to the first answer, on a fresh data directory and on an existing one."""

import tempfile

from bench import servers
from bench.rows.result import Result, at_most


def run() -> list[Result]:
    fresh, again = [], []
    for _ in range(3):
        with tempfile.TemporaryDirectory() as data:
            with servers.procession(data) as server:
                fresh.append(server.started_in)
            with servers.procession(data) as server:
                again.append(server.started_in)
    detail = f"best of 3; existing data directory {min(again):.2f} s"
    return [at_most("P10", "serve to first answer, fresh data", min(fresh), "s", 1.0, detail)]
