"""Every list of every route, with every filter and order it takes, is served by an index on both databases (DATA 7).

The lists, filters and orders are those of the routes; the statements are those that the server really runs, for an
administrator and for a member who sees a part. A table that grows with the organization is never read whole, never
sorted whole, and never counted row by row - but for the exceptions that are named here, with what bounds them.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, get_type_hints
from urllib.parse import quote

import msgspec
import pytest

from every.permissions import Host
from every.shapes import called, routes
from every.test_lists import is_paged
from every.world import Things
from procession.plumbing.database.statements import Statement
from support.cast import Caller, Cast
from support.plans import is_sorted, plan_of, wholly_read

LISTS = [route for route in routes() if route.method == "GET" and is_paged(route)]
GROWING = ("task", "process", "assignment", "involved", "comment", "search_doc", "notice", "tagging", "filing")
"""What an organization has ever more of; everything else is bounded by its people and templates. Events are not among
it: the feed looks at the newest 5,000 of a range and at no more (`tests/activity/test_feed.py`)."""

FEW = ("task_problem", "task_nobody", "task_secret", "process_trouble", "task_creator", "comment_open_issue")
"""Indexes that hold only what is the matter now: wholly read is still little."""

ORDERS = (
    *("created_at", "-created_at", "-updated_at", "last_updated", "newest", "name", "title", "deadline", "-deadline"),
    *("due_date", "status", "progress", "position", "problems", "completed_newest", "id"),
)
OF_PAGES = {"page", "per_page", "limit", "without_pagination", "with", "sort", "sort_by", "sort_direction"}
VALUES = {
    "status": ("active", "completed", "overdue", "due_soon", "on_time", "problem", "hidden", "archived", "delayed"),
    "archived": ("only", "true"),
    "assignee": ("me", "unassigned", "anyone"),
    "entity_type": ("run",),
    "type": ("procedure", "Task", "run"),
    "task_status": ("in-progress", "completed"),
    "created": ("2030-01-01",),
    "snoozed": ("only",),
}

SORTED_WHOLE: dict[str, str] = {
    "sort=title": "of tasks: an index on titles costs every task more than this rare order is worth (DATA 4)",
    "sort=problems": "as titles; the ones with problems have an index of their own",
    "sort=progress": "of processes: changes with each completion, so an index would cost each of them",
    "sort=status": "as progress",
    "sort=position": "of tasks outside one process: means nothing there, and is served all the same",
    "sort=completed_newest": "of tasks: has its index where only completed ones are listed, as the screens ask for it",
    "sort=name": "as title, of tasks; processes have an index",
    "archived=": "the archive is looked at rarely, and its index is in order of archiving",
    "status=archived": "as archived=",
    "status=hidden": "hidden tasks are a small part, and their index holds only what is hidden or archived",
}
"""Orders and filters after which rows are sorted, and why that is right."""

COUNTED_WHOLE: dict[str, str] = {
    "q=": "a text anywhere in a title or name: counted by looking; the search finds words by an index",
    "archived=": "the archive has no running total together with the rest",
    "status=archived": "as archived=",
    "status=hidden": "hidden tasks are a small part, and their index holds only what is hidden or archived",
    "created=": "a range of days in order of the list; the days bound it",
    "is_oneoff=": "one-off tasks are counted in their own index",
    "type=": "a kind of template has no running total; few organizations have more than one kind",
    "untagged=": "what has no tag has no index",
    "starred=false": "what is no favourite has no index",
    "snoozed=": "everything but what was put off",
    "custom_field": "a value of a custom field is looked up among the values",
    "task_status=": "somebody's tasks are looked at, process by process",
    "assignee=unassigned": "open ones have their index; with completed ones among them nobody asks",
    "unassigned=true": "as assignee=unassigned",
    "assignee=anyone": "everything but what nobody has",
    "unassigned=false": "as assignee=anyone",
    "status=on_time": "everything open but what is late",
    "status=in-progress": "half of what is open",
    "status=not-started": "half of what is open",
}
"""Filters whose total is counted row by row, and why nobody waits for it."""


class Listening:
    """A unit of work that remembers what was asked of it."""

    def __init__(self, work: Any, asked: dict[int, tuple[Statement, dict[str, Any]]]) -> None:
        self.work, self.asked = work, asked

    def rows(self, statement: Statement, /, **values: Any) -> Any:
        self.asked.setdefault(statement.number, (statement, values))
        return self.work.rows(statement, **values)

    def row(self, statement: Statement, /, **values: Any) -> Any:
        self.asked.setdefault(statement.number, (statement, values))
        return self.work.row(statement, **values)

    def value(self, statement: Statement, /, **values: Any) -> Any:
        self.asked.setdefault(statement.number, (statement, values))
        return self.work.value(statement, **values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.work, name)


def queries(route: Any, things: Things) -> Iterator[str]:
    """Nothing, each filter with values that mean something, each order."""
    yield ""
    for order in ORDERS:
        yield f"sort={order}"
    query = get_type_hints(route.use).get("query")
    for field in msgspec.structs.fields(query) if query is not None else ():
        name = field.encode_name
        if name not in OF_PAGES:
            for value in VALUES.get(name, (_value(name, field.type, things),)):
                more = "&custom_field_value=x" if name == "custom_field_key" else ""
                more = f"&entity_id={things.ids['run']}" if name == "entity_type" else more
                yield f"{name}={quote(str(value))}{more}"


def _value(name: str, kind: Any, things: Things) -> Any:
    known = {
        "checklist_id": things.ids["template"],
        "blueprint_id": things.ids["template"],
        "owners": things.owner.user,
        "groups": things.after["groups"],
        "guests": things.after["guests"],
        "folder": things.after["folders"],
        "tag": things.after["tags"],
        "custom_field_key": things.after["custom-fields"],
        "actor_id": things.owner.user,
    }
    if name in known:
        return known[name]
    if "bool" in str(kind):
        return "true"
    return "2030-01-01" if name.startswith(("deadline", "created", "from", "to")) else "sign"


@pytest.fixture
def things(cast: Cast) -> Things:
    return Things(Host(cast.ann))  # type: ignore[arg-type]


@pytest.fixture
def ask(cast: Cast) -> Callable[[Caller, str], list[tuple[Statement, dict[str, Any]]]]:
    """The statements that a request runs."""

    def asking(by: Caller, path: str) -> list[tuple[Statement, dict[str, Any]]]:
        asked: dict[int, tuple[Statement, dict[str, Any]]] = {}
        real = cast.database.perform

        async def perform(use: Any, *, writes: bool) -> Any:
            return await real(lambda work: use(Listening(work, asked)), writes=writes)

        cast.database.perform = perform  # type: ignore[method-assign]
        try:
            by.ask("GET", path)
        finally:
            cast.database.perform = real  # type: ignore[method-assign]
        return list(asked.values())

    return asking


def whole(plan: str) -> list[str]:
    """On SQLite, the lines that read all rows an organization has of a growing table, but for small indexes."""
    found: list[str] = []
    lines = [line.strip() for line in plan.splitlines()]
    for line in lines:
        table = re.match(r"(?:SEARCH|SCAN) (\w+?)(?:_\d+)? .*\(org=\?\)$", line)
        if table and table[1] in GROWING and not any(f" {index} " in f"{line} " for index in FEW):
            found.append(line)
    return found


def test_there_are_lists_with_filters() -> None:
    assert len(LISTS) > 15


@pytest.mark.parametrize("route", LISTS, ids=called)
def test_a_list_reads_sorts_and_counts_no_growing_table_whole(
    route: Any, cast: Cast, things: Things, ask: Any, request: pytest.FixtureRequest
) -> None:
    url = request.getfixturevalue(f"{cast.database.dialect.replace('postgresql', 'postgres')}_url")
    known: set[int] = set()
    wrong: list[str] = []
    for by in (cast.ann, cast.bob):
        for query in queries(route, things):
            for statement, values in ask(by, f"{things.path(route.path)}?{query}"):
                if statement.number in known or statement.is_everywhere:
                    continue
                known.add(statement.number)
                plan = plan_of(cast.database, url, statement, values)
                wrong += [f"{by.email} ?{query}: {one}\n{plan}" for one in problems(plan, sql(statement), query)]
    assert not wrong, "\n\n".join(wrong)


def sql(statement: Statement) -> str:
    form = statement.on_sqlite or statement.on_postgres
    assert form is not None  # it was run
    return form.sql


def problems(plan: str, text: str, query: str) -> Iterator[str]:
    if wholly_read(plan, GROWING):
        yield "reads a table whole"
    if not whole(plan):
        return  # so on PostgreSQL: with so few rows it takes any index; it is asked about whole tables alone
    counts = re.match(r"SELECT (coalesce\(sum|count)", text, re.IGNORECASE) is not None
    if counts and not query.startswith(tuple(COUNTED_WHOLE)):
        yield "counts row by row"
    if not counts and is_sorted(plan) and not query.startswith(tuple(SORTED_WHOLE)):
        yield "sorts everything"
