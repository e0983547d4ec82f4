"""Following the news: what was announced is heard by every listener exactly once, in order, and then leaves the outbox.

A round is one unit of work. It takes the oldest rows of the outbox, lets the listeners write what follows from them
(an index, notifications, a log) and deletes those rows: effects and position are stored together or not at all, so
nothing is lost in a crash and nothing happens twice. Rounds exclude each other by the rows they take. Numbers of events
are given while the changed rows are still locked, hence what happened to one thing is always heard in its order.
Decision 0011.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from types import TracebackType
from typing import Any

import msgspec
from sqlalchemy import BigInteger, delete, select

from procession.actor import Actor
from procession.errors import Refusal
from procession.plumbing.database.statements import any_of, everywhere, param, tenant
from procession.plumbing.database.tables import EVENT, OUTBOX
from procession.plumbing.work import Work

AT_ONCE = 50
"""Events in one round: few enough that no request waits noticeably behind one."""

_WAITS = everywhere(select(OUTBOX.c.seq).limit(1))
_oldest = select(OUTBOX.c.seq).order_by(OUTBOX.c.seq).limit(param("limit")).with_for_update()
_TAKE = everywhere(delete(OUTBOX).where(OUTBOX.c.seq.in_(_oldest)).returning(OUTBOX.c.seq, OUTBOX.c.org))
_EVENTS = tenant(select(EVENT).where(any_of(EVENT.c.seq, "seqs", BigInteger)).order_by(EVENT.c.seq))


class News(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One event as it was stored. `source` is the kind of actor, `actor` their number."""

    seq: int
    at: int
    name: str
    source: str
    actor: int
    subject: str
    subject_id: str
    process: str | None
    task: str | None
    template: str | None
    written: str | None
    came_from: str | None = None

    @cached_property
    def body(self) -> dict[str, Any]:
        return {} if self.written is None else msgspec.json.decode(self.written)


class Listener(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who hears the news of an organization. `cares` is asked first, by the name of the event."""

    name: str
    cares: Callable[[str], bool]
    hear: Callable[[Work, Sequence[News]], None]


class Stumbled(Exception):
    """A listener raised; the round is taken back."""

    def __init__(self, listener: str) -> None:
        super().__init__(listener)
        self.listener = listener


def waits(work: Work) -> bool:
    """Whether there is news that nobody has heard yet."""
    return work.value(_WAITS) is not None


def round_of(
    work: Work,
    listeners: Sequence[Listener],
    actor_of: Callable[[Work, int], Actor],
    *,
    at_once: int = AT_ONCE,
    without: str = "",
) -> list[int]:
    """One round; the numbers of the events that were heard. `without` is the name of a listener to be left out.

    `actor_of` gives the bot of an organization, in whose name listeners write. Raises Stumbled.
    """
    taken = sorted(work.rows(_TAKE, limit=at_once), key=attrgetter("org", "seq"))
    for org, rows in groupby(taken, attrgetter("org")):
        work.act_as(actor_of(work, org))
        heard = [_news(row) for row in work.rows(_EVENTS, seqs=[row.seq for row in rows])]
        for listener in listeners:
            wanted = [each for each in heard if listener.cares(each.name)]
            if wanted and listener.name != without:
                with _Hearing(listener.name):
                    listener.hear(work, wanted)
    return sorted(row.seq for row in taken)


class _Hearing:
    """Says whose fault it was. That the database is away is nobody's."""

    def __init__(self, listener: str) -> None:
        self._listener = listener

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception) and not isinstance(error, Refusal):
            raise Stumbled(self._listener) from error


def _news(row: Any) -> News:
    return News(
        seq=row.seq,
        at=row.at,
        name=row.name,
        source=row.source,
        actor=row.actor,
        subject=row.subject,
        subject_id=row.subject_id,
        process=row.process,
        task=row.task,
        template=row.template,
        written=row.body,
        came_from=row.came_from,
    )
