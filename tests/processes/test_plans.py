"""Every list is served by an index, on both databases: no scan and no sort of a whole table (DATA 7).

The exceptions are named here, with what bounds them.
"""

from typing import Any

import pytest

from procession.plumbing.database import Database
from procession.plumbing.database.statements import Statement, shaped
from procession.plumbing.http import PageQuery
from procession.plumbing.http.queries import Window
from procession.processes import beside_templates, listing, sight
from procession.processes import lists as runs
from procession.tasks import lists as tasks
from support.cast import ANN, BOB
from support.plans import is_sorted, plan_of, wholly_read

WINDOW = Window(limit=10, offset=0, page=1, per_page=10)
RUN, TEMPLATE = "0" * 32, "1" * 32

TASKS: dict[str, tuple[dict[str, Any], str]] = {
    "newest": ({}, ""),
    "oldest first": ({}, "-newest"),
    "active": ({"status": "active"}, ""),
    "completed, newest": ({"status": "completed"}, "completed_newest"),
    "overdue": ({"status": "overdue"}, "deadline"),
    "overdue, by activity": ({"status": "overdue"}, ""),
    "due soon": ({"status": "due_soon"}, "deadline"),
    "by deadline": ({}, "deadline"),
    "latest deadline": ({}, "-deadline"),
    "with a problem": ({"status": "problem"}, ""),
    "unassigned": ({"status": "active", "is_assigned": False}, ""),
    "hidden": ({"status": "hidden"}, ""),
    "archived": ({"status": "archived"}, ""),
    "of a template": ({"template": TEMPLATE}, ""),
    "in order of creation": ({}, "created_at"),
    "mine": ({"status": "active", "people": (11, 5, 6)}, ""),
    "mine, all": ({"status": "all", "people": (11, 5, 6)}, ""),
    "a guest's": ({"status": "all", "people": (13,)}, ""),
    "mine with a word": ({"status": "active", "people": (11, 5), "q": "x"}, ""),
    "with a word": ({"q": "x"}, ""),
}
TASKS_SORTED: dict[str, tuple[dict[str, Any], str]] = {
    "by title": ({"status": "active"}, "title"),
    "problems first": ({}, "problems"),
    "mine by deadline": ({"status": "active", "people": (11, 5)}, "deadline"),
    "of a process": ({"run": RUN}, ""),
    "of a process, hidden": ({"run": RUN, "status": "hidden"}, ""),
}
"""These sort: by title and problems a partial range (DATA 4: an index on title costs more than the sort is worth); a
person's own tasks are few, and so are those of one process, where only equal positions are put in order."""

RUNS: dict[str, tuple[dict[str, Any], str]] = {
    "newest": ({}, ""),
    "oldest": ({}, "created_at"),
    "active": ({"status": "active"}, ""),
    "delayed": ({"status": "delayed"}, ""),
    "complete": ({"status": "complete"}, ""),
    "by activity": ({}, "-updated_at"),
    "by name": ({}, "name"),
    "by due date": ({}, "due_date"),
    "of a template": ({"template": TEMPLATE}, ""),
    "with a word": ({"q": "x"}, ""),
}
RUNS_SORTED: dict[str, tuple[dict[str, Any], str]] = {
    "by progress": ({}, "progress"),
    "by status": ({}, "status"),
    "archived": ({"status": "archived"}, ""),
    "of somebody": ({"owners": [11]}, ""),
}
"""Progress and status have no index; the archive is ordered by creation, its index by archiving; a person's are few."""


class Spy:
    """A unit of work that remembers what was asked and lets nothing match."""

    def __init__(self, actor: Any) -> None:
        self.actor = actor
        self.org = 1
        self.now = 1_900_000_000
        self.asked: list[tuple[Statement, dict[str, Any]]] = []

    def rows(self, statement: Statement, /, **values: Any) -> list[Any]:
        self.asked.append((statement, values))
        return []

    row = rows

    def value(self, statement: Statement, /, **values: Any) -> int:
        self.asked.append((statement, values))
        return 1

    def warn(self, path: str, message: str) -> None:
        """Nobody reads it."""


def test_every_list_of_tasks_follows_an_index(database: Database, url: str) -> None:
    for actor in (ANN, BOB):
        for name, (wanted, sort) in {**TASKS, **TASKS_SORTED}.items():
            for statement, values in _asked(tasks, tasks.Wanted(**wanted), sort, actor):
                _must_be_served(
                    database, url, statement, values, f"{name} ({actor.role})", may_sort=name in TASKS_SORTED
                )


def test_every_list_of_processes_follows_an_index(database: Database, url: str) -> None:
    for actor in (ANN, BOB):
        for name, (wanted, sort) in {**RUNS, **RUNS_SORTED}.items():
            for statement, values in _asked(runs, runs.Wanted(**wanted), sort, actor):
                _must_be_served(
                    database, url, statement, values, f"{name} ({actor.role})", may_sort=name in RUNS_SORTED
                )


def test_what_stands_beside_templates_is_found_by_template_and_not_among_all_their_work(
    database: Database, url: str
) -> None:
    newest = plan_of(database, url, beside_templates._NEWEST, {"numbers": [1, 2], "before_last": 9})
    values = {"numbers": [1, 2], "most": 9, "sight_parties": [1], "sight_me": 1, "sight_readable": [1]}
    seen = sight.tasks_seen(BOB)
    linked = plan_of(database, url, shaped("linked, planned", lambda: beside_templates._linking(seen)), values)
    assert not wholly_read(newest + linked, ("task", "process", "assignment", "involved"))
    assert "task_template" not in linked
    if database.dialect == "sqlite":  # PostgreSQL has nothing to choose between while its tables are empty
        assert "task_linked (org=? AND template=?)" in linked
        assert "process_template (org=? AND template=? AND created>?)" in newest


@pytest.fixture
def url(database: Database, request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue(f"{'sqlite' if database.dialect == 'sqlite' else 'postgres'}_url")


def _asked(room: Any, wanted: Any, sort: str, actor: Any) -> list[tuple[Statement, dict[str, Any]]]:
    """The statements of this list: the page's ids, and the total."""
    spy = Spy(actor)
    plan = room._plan(spy, wanted, PageQuery(sort=sort))
    assert plan is not None
    spy.asked.clear()
    listing.page(spy, plan, WINDOW)
    return spy.asked


def _must_be_served(
    database: Database, url: str, statement: Statement, values: dict[str, Any], name: str, *, may_sort: bool
) -> None:
    plan = plan_of(database, url, statement, values)
    assert not wholly_read(plan, ("task", "process", "assignment", "involved")), f"{name} reads all:\n{plan}"
    is_total = "count(" in str(plan) or "Aggregate" in plan
    assert may_sort or is_total or not is_sorted(plan), f"{name} sorts:\n{plan}"
