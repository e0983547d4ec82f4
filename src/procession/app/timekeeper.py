"""Keeping time: what becomes due is done by itself, within a minute; what is forgotten is tidied away, every hour.

A round walks over everything due, a batch at a time, and asks for each thing in a unit of work of its own. What can't
be done now (a frozen process, something deleted meanwhile) is passed over and looked at again in the next round.
"""

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any

import structlog
from sqlalchemy import BigInteger, Integer, and_, literal_column, or_, select

from procession import clock
from procession.app.rounds import Rounds
from procession.engine.schedule import added
from procession.errors import Kind, Refusal
from procession.people import calendar, organizations
from procession.people.closing import is_open
from procession.people.settings import ArchiveUnit
from procession.plumbing.database import Database
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import everywhere, param
from procession.plumbing.work import Work
from procession.processes import by_itself
from procession.processes.places import ISSUE
from procession.processes.tables import process, task

LOOK = 60.0  # seconds between rounds; behaviour F22 asks for at least one every five minutes
TIDY = 3600.0
AT_ONCE = 100
_FIRST = (0, 0, "0" * 32)
_log = structlog.get_logger("procession.timekeeper")

_t, _p = task.c, process.c
_later = or_(
    _t.deadline > param("deadline", type_=BigInteger),
    and_(_t.deadline == param("deadline", type_=BigInteger), _t.org > param("after_org", type_=Integer)),
    and_(
        _t.deadline == param("deadline", type_=BigInteger),
        _t.org == param("after_org", type_=Integer),
        _t.id > param("after", type_=Id()),
    ),
)
_expires = and_(_t.place == literal_column("1"), _t.kind.in_([literal_column("3"), literal_column("5")]))
DUE = everywhere(
    select(_t.deadline, _t.org, _t.id)
    .select_from(task.outerjoin(process, and_(_p.org == _t.org, _p.id == _t.process)))
    .where(
        _expires,
        _t.deadline >= param("deadline", type_=BigInteger),
        _t.deadline <= param("now", type_=BigInteger),
        _later,
        is_open(_t.org),
        or_(_p.trouble.is_(None), _p.trouble != ISSUE),
    )
    .order_by(_t.deadline, _t.org, _t.id)
    .limit(param("limit"))
)
"""Open expiring tasks whose deadline has come (`kind` 3 and 5), after one of them. Frozen processes wait (F55)."""


class Timekeeper(Rounds):
    """Several servers may keep time of one database."""

    def __init__(self, database: Database) -> None:
        super().__init__("timekeeper", self._round)
        self._database = database
        self._tidied = clock.ticks() - TIDY + LOOK

    async def _round(self) -> float:
        await self.expire()
        if clock.ticks() - self._tidied > TIDY:
            self._tidied = clock.ticks()
            await self.tidy()
        return LOOK

    async def expire(self) -> int:
        """Everything that is due by now; how many tasks expired."""
        after, done = _FIRST, 0
        while True:
            due = await self._database.perform(lambda work, after=after: _due(work, after), writes=False)
            for _, org, identity in due:
                done += await self._each(org, identity, by_itself.expire)
            if len(due) < AT_ONCE:
                return done
            after = due[-1]

    async def tidy(self) -> int:
        """What organizations want to have tidied away: forgotten tasks, and processes long complete (F69)."""
        done = 0
        for org in await self._database.perform(organizations.open_numbers, writes=False):
            done += await self._tidy(org, _forgotten, by_itself.close)
            done += await self._tidy(org, _long_complete, by_itself.put_away)
        return done

    async def _tidy(
        self, org: int, find: Callable[[Work, int, int], Sequence[str]], act: Callable[[Work, str], bool]
    ) -> int:
        """What stays although it was asked for is passed over with the next batch."""
        done = passed = 0
        while True:
            found = await self._database.perform(lambda work, skip=passed: find(work, org, skip), writes=False)
            acted = sum([await self._each(org, identity, act) for identity in found])
            done, passed = done + acted, passed + len(found) - acted
            if len(found) < AT_ONCE:
                return done

    async def _each(self, org: int, identity: str, act: Callable[[Work, str], bool]) -> bool:
        outcome = _Outcome(identity)
        with outcome:
            outcome.is_done = await self._database.perform(lambda work: act(_as_bot(work, org), identity), writes=True)
        return outcome.is_done


class _Outcome:
    """One thing that fails doesn't keep the others from being done; that the database is away does."""

    def __init__(self, identity: str) -> None:
        self._identity = identity
        self.is_done = False

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if not isinstance(error, Exception) or (isinstance(error, Refusal) and error.kind is Kind.NOT_READY):
            return False
        if isinstance(error, Refusal):
            _log.warning("not done by itself", id=self._identity, why=error.message)
        else:
            _log.error("not done by itself", id=self._identity, exc_info=error)
        return True


def _as_bot(work: Work, org: int) -> Work:
    work.act_as(organizations.bot_of(work, org))
    return work


def _due(work: Work, after: tuple[int, int, str]) -> list[tuple[int, int, str]]:
    deadline, org, identity = after
    rows: Sequence[Any] = work.rows(DUE, deadline=deadline, after_org=org, after=identity, now=work.now, limit=AT_ONCE)
    return [(row.deadline, row.org, row.id) for row in rows]


def _forgotten(work: Work, org: int, passed: int) -> Sequence[str]:
    """Nothing, where the organization doesn't want it."""
    settings = organizations.settings_of(_as_bot(work, org), org)
    if not settings.auto_complete_tasks:
        return ()
    before = added(work.now, -settings.auto_complete_task_months, "months", calendar.of(work).timezone)
    return by_itself.forgotten(work, before=before, limit=AT_ONCE, offset=passed)


def _long_complete(work: Work, org: int, passed: int) -> Sequence[str]:
    settings = organizations.settings_of(_as_bot(work, org), org)
    if not settings.auto_archive:
        return ()
    wait = settings.auto_archive_processes_after
    unit = "weeks" if wait.unit is ArchiveUnit.WEEKS else "days"
    before = added(work.now, -wait.value, unit, calendar.of(work).timezone)
    return by_itself.long_complete(work, before=before, limit=AT_ONCE, offset=passed)
