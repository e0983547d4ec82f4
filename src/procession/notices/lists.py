"""One's notifications, the newest first; what one may not see any more is silent (behaviour G15)."""

from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, func, or_, select

from procession.notices.tables import notice
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import param, shaped
from procession.plumbing.http import Window
from procession.plumbing.work import Work
from procession.processes import sight
from procession.processes.tables import process, task

MOST = 1_000
"""So many of the newest are looked at."""


def page(work: Work, window: Window, *, unread: bool) -> tuple[list[Any], int]:
    """Rows of one page, and how many there are."""
    shape = ("notices", sight.shape(work.actor), unread)
    values = {"whose": work.actor.party, **sight.facts(work)}
    rows = shaped((*shape, "page"), lambda: _page(work, unread=unread))
    total = count(work, unread=unread)
    return work.rows(rows, **values, limit=window.limit, offset=window.offset), total


def count(work: Work, *, unread: bool) -> int:
    shape = ("notices counted", sight.shape(work.actor), unread)
    statement = shaped(shape, lambda: _count(work, unread=unread))
    return work.value(statement, whose=work.actor.party, **sight.facts(work))


def one(work: Work, identity: str) -> Any:
    statement = shaped(
        "notice",
        lambda: select(notice).where(
            notice.c.party == param("whose", type_=Integer), notice.c.id == param("which", type_=Id)
        ),
    )
    return work.row(statement, whose=work.actor.party, which=identity)


def _page(work: Work, *, unread: bool) -> Any:
    recent = _recent(unread=unread)
    statement = select(recent).where(*_seen(work, recent)).order_by(recent.c.id.desc())
    return statement.limit(param("limit")).offset(param("offset"))


def _count(work: Work, *, unread: bool) -> Any:
    recent = _recent(unread=unread)
    return select(func.count()).select_from(recent).where(*_seen(work, recent))


def _recent(*, unread: bool) -> Any:
    statement = select(notice).where(notice.c.party == param("whose", type_=Integer))
    if unread:
        statement = statement.where(notice.c.read.is_(None))
    return statement.order_by(notice.c.id.desc()).limit(MOST).subquery("recent")


def _seen(work: Work, recent: Any) -> list[ColumnElement[bool]]:
    tasks, processes = sight.tasks_seen(work.actor), sight.processes_seen(work.actor)
    if tasks is None or processes is None:
        return []
    of_task = select(task.c.id).where(task.c.id == recent.c.task, tasks)
    of_process = select(process.c.id).where(process.c.id == recent.c.process, processes)
    sees_task = of_task.correlate(recent).limit(1).scalar_subquery().is_not(None)
    sees_process = of_process.correlate(recent).limit(1).scalar_subquery().is_not(None)
    return [or_(sees_task, and_(recent.c.task.is_(None), sees_process))]
