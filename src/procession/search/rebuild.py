"""Making the whole index of an organization anew, for the command line: after an upgrade, or when it is in doubt."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import select

from procession.actor import Actor
from procession.plumbing.database import Database
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.work import Work
from procession.processes.tables import process, task
from procession.search import hear, store
from procession.search.documents import Kind
from procession.templates import found, snippets, texts

AT_ONCE = 100  # things in one unit of work
_FIRST = "0" * 32


def _next(table: Any) -> Any:
    return tenant(select(table.c.id).where(table.c.id > param("after", type_=Id)).order_by(table.c.id).limit(AT_ONCE))


_PROCESSES, _TASKS = _next(process), _next(task)


def rebuild(database: Database, bot: Actor) -> Iterator[int]:
    """Gives the number of things indexed with each unit. What is not there any more is taken out first."""

    def clear(work: Work) -> None:
        work.act_as(bot)
        for kind in Kind:
            store.clear(work, kind)

    database.perform_now(clear)
    yield from _all(database, bot, lambda work, after: found.ids_after(work, after, AT_ONCE), hear.renew_templates)
    yield from _all(database, bot, lambda work, after: _ids(work, _PROCESSES, after), hear.renew_processes)
    yield from _all(database, bot, lambda work, after: _ids(work, _TASKS, after), hear.renew_tasks)
    yield from _all(database, bot, _snippets, hear.renew_snippets)


def _ids(work: Work, statement: Any, after: str) -> list[str]:
    return [row.id for row in work.rows(statement, after=after)]


def _snippets(work: Work, after: str) -> list[str]:
    return [texts.snippet_id(number) for number in snippets.after(work, int(after, 16), AT_ONCE)]


def _all(
    database: Database,
    bot: Actor,
    following: Callable[[Work, str], list[str]],
    renew: Callable[[Work, Sequence[str]], None],
) -> Iterator[int]:
    after = _FIRST
    while after:
        done = database.perform_now(lambda work, after=after: _some(work, bot, following, renew, after))
        yield len(done)
        after = done[-1] if done else ""


def _some(
    work: Work,
    bot: Actor,
    following: Callable[[Work, str], list[str]],
    renew: Callable[[Work, Sequence[str]], None],
    after: str,
) -> list[str]:
    work.act_as(bot)
    ids = following(work, after)
    renew(work, ids)
    return ids
