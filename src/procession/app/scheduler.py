"""Launching what is scheduled, once a minute, on every server there is: whoever comes first launches (E37)."""

import asyncio
from collections.abc import Sequence
from typing import Any

import structlog
from sqlalchemy import BigInteger, Integer, and_, or_, select

from procession.app.rounds import Rounds
from procession.errors import Kind, Refusal
from procession.people import organizations
from procession.people.closing import is_open
from procession.plumbing.database import Database
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import everywhere, param
from procession.plumbing.work import Work
from procession.schedules import due
from procession.schedules.tables import schedule

LOOK = 60.0  # seconds between rounds
AT_ONCE = 100
_FIRST = (0, 0, "0" * 32)
_log = structlog.get_logger("procession.scheduler")
_c = schedule.c
_at, _org, _id = param("at", type_=BigInteger), param("after_org", type_=Integer), param("after", type_=Id())
DUE = everywhere(
    select(_c.next_at, _c.org, _c.id)
    .where(
        _c.next_at >= _at,
        _c.next_at <= param("now", type_=BigInteger),
        is_open(_c.org),
        or_(_c.next_at > _at, and_(_c.next_at == _at, or_(_c.org > _org, and_(_c.org == _org, _c.id > _id)))),
    )
    .order_by(_c.next_at, _c.org, _c.id)
    .limit(param("limit", type_=Integer))
)
"""Schedules whose time has come, after one of them."""


class Scheduler(Rounds):
    """Several servers may launch from one database."""

    def __init__(self, database: Database) -> None:
        super().__init__("scheduler", self._round)
        self._database = database

    async def _round(self) -> float:
        await launch_due(self._database)
        return LOOK


async def launch_due(database: Database) -> int:
    """Everything that is due by now; how many processes were launched. A refusal concerns that one schedule only."""
    after, done = _FIRST, 0
    while True:
        found = await database.perform(lambda work, after=after: _due(work, after), writes=False)
        for _, org, identity in found:
            done += await _launch(database, org, identity)
        if len(found) < AT_ONCE:
            return done
        after = found[-1]


async def _launch(database: Database, org: int, identity: str) -> bool:
    launching = database.perform(lambda work: due.start(_as_bot(work, org), identity), writes=True)
    (outcome,) = await asyncio.gather(launching, return_exceptions=True)
    if isinstance(outcome, bool):
        return outcome
    if not isinstance(outcome, Exception) or (isinstance(outcome, Refusal) and outcome.kind is Kind.NOT_READY):
        raise outcome
    if isinstance(outcome, Refusal):
        why = outcome.message
        _log.warning("a schedule did not launch", id=identity, why=why)
    else:
        why = "Something went wrong on our side; the next time is tried again."
        _log.error("a schedule did not launch", id=identity, exc_info=outcome)
    await database.perform(lambda work: due.put_off(_as_bot(work, org), identity, why), writes=True)
    return False


def _as_bot(work: Work, org: int) -> Work:
    work.act_as(organizations.bot_of(work, org))
    return work


def _due(work: Work, after: tuple[int, int, str]) -> list[tuple[int, int, str]]:
    at, org, identity = after
    rows: Sequence[Any] = work.rows(DUE, at=at, after_org=org, after=identity, now=work.now, limit=AT_ONCE)
    return [(row.next_at, row.org, row.id) for row in rows]
