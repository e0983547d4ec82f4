"""P5: a page of 50 in an organization of 100,000 tasks beside one of 1,000, filtered and sorted, on both databases.

The two organizations are in one database and are asked in turns. The cost of a request is the server's CPU; on
PostgreSQL the time that one caller waits, which holds the database's part too. `BENCH_LARGE=1` adds 1,000,000 tasks.
"""

import os
import tempfile
from collections.abc import Iterator
from statistics import median

from bench import crowd, databases, load, servers
from bench.crowd import Crowd
from bench.rows.result import Result, at_most

_SMALL = 1_000
_BIG: dict[int, float] = {100_000: 1.3} | ({1_000_000: 1.5} if os.environ.get("BENCH_LARGE") else {})
_LOOKED_AT = 3.0
"""A search looks at up to 500 things; the small organization has 50 with the common word."""
_ROUNDS, _REQUESTS = 7, 30

_ASKED: dict[str, dict[str, str]] = {
    "tasks": {
        "newest": "/tasks?per_page=50",
        "active by deadline": "/tasks?per_page=50&status=active&sort=deadline",
        "overdue": "/tasks?per_page=50&status=overdue&sort=deadline",
        "overdue, newest": "/tasks?per_page=50&status=overdue",
        "with issues": "/tasks?per_page=50&status=problem",
        "of a template": "/tasks?per_page=50&status=active&checklist_id={rare}",
        "completed": "/tasks?per_page=50&status=completed&sort=completed_newest",
        "mine": "/me/tasks?per_page=50",
        "mine by deadline": "/me/tasks?per_page=50&sort=deadline",
        "a member's newest": "member /tasks?per_page=50",
        "a member's active by deadline": "member /tasks?per_page=50&status=active&sort=deadline",
    },
    "processes": {
        "newest": "/runs?per_page=50",
        "active": "/runs?per_page=50&status=active",
        "delayed": "/runs?per_page=50&status=delayed",
        "by name": "/runs?per_page=50&sort=name",
        "of a template": "/runs?per_page=50&checklist_id={rare}",
        "by due date": "/runs?per_page=50&sort=due_date",
        "a member's newest": "member /runs?per_page=50",
        "a member's active": "member /runs?per_page=50&status=active",
    },
    "search": {
        "a name": "/search?search=Contract%20Audit%203&on=process&per_page=50",
        "two words": "/search?search=Contract%20Audit&on=process&per_page=50",
        "a member's": "member /search?search=Contract%20Audit&on=process&per_page=50",
    },
    "common words": {"one word": "/search?search=Contract&on=process&per_page=50"},
    "activity": {
        "all": "/activity-feeds?per_page=50",
        "completed": "/activity-feeds?per_page=50&verb=created&type=Process",
    },
}


def run() -> list[Result]:
    with tempfile.TemporaryDirectory() as data:
        results = list(_on(data, "P5", "SQLite"))
    if databases.available():
        with databases.fresh("bench_lists") as url:
            results += _on(url, "P5p", "PostgreSQL")
    return results


def _on(store: str, name: str, database: str) -> Iterator[Result]:
    small, *others = crowd.made(store, [_SMALL, *_BIG])
    with servers.procession(store) as server:
        for what, questions in _ASKED.items():
            for big in others:
                ratios = {
                    said: _ratio(server, question, small, big, by_wait="://" in store)
                    for said, question in questions.items()
                }
                worst = max(ratios, key=lambda said: ratios[said][0])
                detail = "; ".join(f"{said} {one:.2f} ({cost:.2f} ms)" for said, (one, cost) in ratios.items())
                yield at_most(
                    f"{name} {what}",
                    f"list of {what}, {big.tasks:,} tasks, {database}; the worst: {worst}",
                    ratios[worst][0],
                    f"x {_SMALL:,} tasks",
                    _LOOKED_AT if what == "common words" else _BIG[big.tasks],
                    detail,
                )


def _ratio(server: servers.Server, question: str, small: Crowd, big: Crowd, *, by_wait: bool) -> tuple[float, float]:
    """The middle of the rounds' ratios, and the cost in the big organization in milliseconds."""
    asked = {one.tasks: _request(server, question, one) for one in (small, big)}
    for request in asked.values():
        _cost(server, request, by_wait=by_wait)
    rounds = [
        (_cost(server, asked[big.tasks], by_wait=by_wait), _cost(server, asked[small.tasks], by_wait=by_wait))
        for _ in range(_ROUNDS)
    ]
    return median(one / other for one, other in rounds), median(one for one, _ in rounds)


def _request(server: servers.Server, question: str, of: Crowd) -> bytes:
    who, _, path = question.rpartition(" ")
    return of.world(server.port, as_member=who == "member").request("GET", path.replace("{rare}", of.rare))


def _cost(server: servers.Server, request: bytes, *, by_wait: bool) -> float:
    """Milliseconds for one request."""
    before = server.cpu_seconds()
    outcome = load.drive(server.port, load.split([request] * _REQUESTS, 1))
    if set(outcome.statuses) != {200}:
        raise RuntimeError(f"a list failed: {outcome.statuses} {outcome.sample[:300]!r}")
    return 1e3 * (outcome.percentile(0.25) if by_wait else (server.cpu_seconds() - before) / _REQUESTS)
