"""Reading the activity feed (`api-running` 5.2, behaviour J34, J35): events, the newest first.

A feed follows one index of the events: those of a process, a task, a template, somebody, or all. At most the newest
`MOST` of that range are looked at, so that a page costs the same in an organization with millions of events; earlier
ones are reached with `created_before`.
"""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from sqlalchemy import BigInteger, ColumnElement, Integer, and_, func, or_, select

from procession.activity import since
from procession.activity.words import LEFT_OUT, TYPES
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import Row, any_of, param, shaped
from procession.plumbing.database.tables import EVENT
from procession.plumbing.http import Window
from procession.plumbing.work import Work
from procession.processes import sight
from procession.processes.lists import pattern
from procession.processes.tables import process, task
from procession.templates import lists
from procession.templates.tables import template

MOST = 5_000
_E = EVENT.c
_OPEN_TO_MEMBERS = ("group", "tag", "folder")


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Filters; None: no matter. The first three and `actor` choose the index. `start` and `end` are instants,
    `origin` the process that launched others."""

    process: str | None = None
    task: str | None = None
    template: str | None = None
    subject_id: str | None = None
    actor: int | None = None
    verbs: tuple[str, ...] | None = None
    subjects: tuple[str, ...] | None = None
    sources: tuple[str, ...] | None = None
    start: int | None = None
    end: int | None = None
    field: str | None = None
    text: str | None = None
    origin: str | None = None
    nothing: bool = False


def page(work: Work, wanted: Wanted, window: Window, *, ascending: bool) -> tuple[list[Row], int]:
    """Rows of `event` on one page, and how many there are."""
    values = _values(work, wanted)
    if wanted.nothing or values is None:
        return [], 0
    names = tuple(sorted(values))
    shape = ("activity", sight.shape(work.actor), names)
    values |= _sight(work)
    counted = shaped((*shape, "counted"), lambda: _counted(work, names))
    total = work.value(counted, **values)
    if window.offset >= total:
        return [], total
    rows = shaped((*shape, ascending), lambda: _page(work, names, ascending=ascending))
    return work.rows(rows, **values, limit=window.limit, offset=window.offset), total


def _values(work: Work, wanted: Wanted) -> dict[str, Any] | None:
    """The parameters; None when no event can be in time."""
    given = msgspec.structs.asdict(wanted)
    values = {name: value for name, value in given.items() if value is not None and name != "nothing"}
    for name in ("verbs", "subjects", "sources"):
        if name in values:
            values[name] = list(values[name])
    for name in ("text", "field"):
        if name in values:
            values[name] = pattern(values[name] if name == "text" else f'"{values[name]}"')
    if wanted.start is not None:
        values["first"] = since.first_number(work, wanted.start)
        if values["first"] is None:
            return None
    if wanted.end is not None:
        past = since.first_number(work, wanted.end + 2 * since.SLACK)
        if past is not None:
            values["past"] = past
    return values


def _sight(work: Work) -> dict[str, Any]:
    return (
        {}
        if sight.sees_all(work.actor)
        else {**sight.facts(work), **lists.sight_values(work), **lists.reading_values(work)}
    )


def _page(work: Work, names: Sequence[str], *, ascending: bool) -> Any:
    recent = _recent(names)
    order = recent.c.seq.asc() if ascending else recent.c.seq.desc()
    statement = select(recent).where(*_seen(work, recent)).order_by(order)
    return statement.limit(param("limit")).offset(param("offset"))


def _counted(work: Work, names: Sequence[str]) -> Any:
    recent = _recent(names)
    return select(func.count()).select_from(recent).where(*_seen(work, recent))


def _recent(names: Sequence[str]) -> Any:
    """The newest of one index' range, and of these what the other filters let through."""
    driver = [_driver(name) for name in ("process", "task", "template", "actor") if name in names][:1]
    range_ = [_BOUNDS[name] for name in ("first", "past") if name in names]
    newest = select(EVENT).where(*driver, *range_).order_by(_E.seq.desc()).limit(MOST).subquery("newest")
    conditions = [_CONDITIONS[name](newest.c) for name in names if name in _CONDITIONS]
    shown = and_(newest.c.subject.in_(TYPES), newest.c.name.not_in(LEFT_OUT))
    return select(newest).where(shown, *conditions).subquery("recent")


def _driver(name: str) -> ColumnElement[bool]:
    if name == "actor":
        return _E.actor == param("actor", type_=Integer)
    condition = _E[name] == param(name, type_=Id)
    return and_(condition, _E.process.is_(None)) if name == "template" else condition


_BOUNDS = {
    "first": _E.seq >= param("first", type_=BigInteger),
    "past": _E.seq < param("past", type_=BigInteger),
}
_CONDITIONS: dict[str, Callable[[Any], ColumnElement[bool]]] = {
    "subject_id": lambda c: c.subject_id == param("subject_id"),
    "task": lambda c: c.task == param("task", type_=Id),
    "actor": lambda c: c.actor == param("actor", type_=Integer),
    "verbs": lambda c: any_of(c.verb, "verbs", EVENT.c.verb.type),
    "subjects": lambda c: any_of(c.subject, "subjects", EVENT.c.subject.type),
    "sources": lambda c: any_of(c.source, "sources", EVENT.c.source.type),
    "start": lambda c: c.at >= param("start", type_=Integer),
    "end": lambda c: c.at < param("end", type_=Integer),
    "field": lambda c: and_(c.verb != "created", func.lower(c.body).like(param("field"), escape="\\")),
    "origin": lambda c: c.process.in_(select(process.c.id).where(process.c.parent == param("origin", type_=Id))),
    "text": lambda c: or_(
        func.lower(c.body).like(param("text"), escape="\\"), _called(c, task, "title"), _called(c, process, "name")
    ),
}


def _called(c: Any, table: Any, column: str) -> ColumnElement[bool]:
    """The task or process is called so now."""
    found = select(table.c.id).where(
        table.c.id == c[table.name], func.lower(table.c[column]).like(param("text"), escape="\\")
    )
    return found.correlate(c.seq.table).limit(1).scalar_subquery().is_not(None)


def _seen(work: Work, recent: Any) -> list[ColumnElement[bool]]:
    """Of tasks and processes those one sees, of templates those one may look into (behaviour B11); of people only what
    one did oneself."""
    tasks, processes = sight.tasks_seen(work.actor), sight.processes_seen(work.actor)
    if tasks is None or processes is None:
        return []
    c = recent.c
    sees_task = _there(recent, select(task.c.id).where(task.c.id == c.task, tasks))
    sees_process = _there(recent, select(process.c.id).where(process.c.id == c.process, processes))
    sees_template = _there(recent, select(template.c.id).where(template.c.id == c.template, lists.seen("reading")))
    return [
        or_(
            and_(c.task.is_not(None), sees_task),
            and_(c.task.is_(None), c.process.is_not(None), sees_process),
            and_(c.task.is_(None), c.process.is_(None), c.template.is_not(None), sees_template),
            c.subject.in_(_OPEN_TO_MEMBERS),
            and_(c.task.is_(None), c.process.is_(None), c.template.is_(None), c.actor == param("me", type_=Integer)),
        )
    ]


def _there(recent: Any, found: Any) -> ColumnElement[bool]:
    return found.correlate(recent).limit(1).scalar_subquery().is_not(None)
