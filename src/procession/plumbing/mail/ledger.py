"""Which letters wait, which were sent, and which could not be: one row each, written with the change that caused it.

A sender takes a few that are due by moving their next try into the future, in one statement; whoever dies with them in
hand leaves them to the next one. A letter counts as sent once the mail server has taken it on.
"""

from enum import StrEnum
from typing import Final

import msgspec
from sqlalchemy import Integer, and_, delete, insert, or_, select, tuple_, update

from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import Row, any_of, everywhere, param, tenant
from procession.plumbing.database.tables import MAIL
from procession.plumbing.mail.letter import Letter
from procession.plumbing.work import Work

LEASE: Final = 300
"""Seconds that a sender has a letter in hand before another one may take it."""
AT_ONCE: Final = 20
WAITS: Final = (60, 300, 1_800, 7_200, 21_600, 43_200)
"""Seconds until the next try after each failure; about a day in all, then we give up."""
KEPT: Final = 90 * 86_400
HELD: Final = 30 * 86_400
"""Seconds that the content of a letter is kept which nobody sent and which does not say itself when it is over."""


class State(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"  # given up, or refused for good
    HELD = "held"  # this installation has no mail server
    OVER = "over"  # not sent in time to be of use


class Posted(msgspec.Struct, frozen=True, kw_only=True):
    """A letter as it is kept. `letter` None: sent or over, so its content is gone."""

    org: int
    id: str
    kind: str
    address: str
    subject: str
    state: State
    tries: int
    note: str | None
    created: int
    settled: int | None
    letter: Letter | None


_M = MAIL.c
_POST = tenant(insert(MAIL))
_WAITS_NOW = everywhere(select(_M.id).where(_M.due.is_not(None), _M.due <= param("now", type_=_M.due.type)).limit(1))
_due = (
    select(_M.org, _M.id)
    .where(_M.due.is_not(None), _M.due <= param("now", type_=_M.due.type))
    .order_by(_M.due)
    .limit(param("most", type_=Integer))
    .with_for_update(skip_locked=True)
)
_TAKE = everywhere(
    update(MAIL)
    .where(tuple_(_M.org, _M.id).in_(_due))
    .values(due=param("until", type_=_M.due.type), tries=_M.tries + 1)
    .returning(*MAIL.c)
)
_SETTLE = everywhere(
    update(MAIL)
    .where(and_(_M.org == param("here"), _M.id == param("one"), _M.state == State.WAITING.value))
    .values(
        state=param("new_state"),
        content=param("new_content"),
        due=param("next"),
        note=param("new_note"),
        settled=param("at"),
    )
)
_NEWEST = everywhere(select(MAIL).order_by(_M.created.desc(), _M.id.desc()).limit(param("most", type_=Integer)))
_FIND = everywhere(select(MAIL).where(any_of(_M.id, "ids", Id)))
_AGAIN = everywhere(
    update(MAIL)
    .where(
        and_(
            _M.content.is_not(None),
            or_(_M.state == State.HELD.value, _M.state == State.FAILED.value),
            or_(_M.expires.is_(None), _M.expires > param("now", type_=_M.expires.type)),
        )
    )
    .values(state=State.WAITING.value, due=param("at"), tries=0, settled=None)
)
_EMPTY = everywhere(
    update(MAIL)
    .where(and_(_M.content.is_not(None), _M.state != State.WAITING.value, _M.keep < param("now")))
    .values(content=None)
)
_FORGET_PARTY = tenant(delete(MAIL).where(_M.party == param("whose")))
_FORGET = everywhere(delete(MAIL).where(_M.created < param("before")))


def post(work: Work, letter: Letter) -> None:
    """Sent a moment after this unit is committed; never, if it is not."""
    work.run(
        _POST,
        id=work.new_id(),
        kind=letter.kind,
        party=letter.party,
        address=letter.to,
        subject=letter.subject[:500],
        content=msgspec.json.encode(letter).decode(),
        state=State.WAITING.value,
        tries=0,
        due=work.now,
        keep=letter.expires if letter.expires is not None else work.now + HELD,
        expires=letter.expires,
        note=None,
        created=work.now,
        settled=None,
    )


def waits(work: Work) -> bool:
    """Whether a letter is to be sent by now."""
    return work.value(_WAITS_NOW, now=work.now) is not None


def take(work: Work) -> list[Posted]:
    """The next few, which are ours alone until LEASE is over."""
    rows = work.rows(_TAKE, now=work.now, until=work.now + LEASE, most=AT_ONCE)
    return sorted((_posted(row) for row in rows), key=lambda posted: (posted.created, posted.id))


def sent(work: Work, posted: Posted) -> None:
    _settle(work, posted, State.SENT, note=None)


def over(work: Work, posted: Posted) -> None:
    """It came too late to be of any use."""
    _settle(work, posted, State.OVER, note=posted.note)


def held(work: Work, posted: Posted, why: str) -> None:
    """Nobody sends it; an operator may pass on what it says."""
    _settle(work, posted, State.HELD, note=why, keeps=True)


def failed(work: Work, posted: Posted, why: str, *, is_final: bool) -> bool:
    """Tried again later, or given up; whether that was the last try. What it says is kept for an operator."""
    if is_final or posted.tries > len(WAITS):
        _settle(work, posted, State.FAILED, note=why, keeps=True)
        return True
    _change(work, posted, State.WAITING, note=why, due=work.now + WAITS[posted.tries - 1], keeps=True)
    return False


def newest(work: Work, most: int) -> list[Posted]:
    """Of all organizations, the newest first: for operators."""
    return [_posted(row) for row in work.rows(_NEWEST, most=most)]


def find(work: Work, identity: str) -> Posted | None:
    row = work.row(_FIND, ids=[identity])
    return None if row is None else _posted(row)


def again(work: Work) -> int:
    """Everything that was held or given up waits once more, as far as it still says something; how many."""
    return work.run(_AGAIN, now=work.now, at=work.now)


def forget(work: Work, party: int) -> None:
    """Every letter to this person, also those that wait."""
    work.run(_FORGET_PARTY, whose=party)


def forget_old(work: Work) -> None:
    """Contents that are over, and rows older than 90 days (behaviour J39)."""
    work.run(_EMPTY, now=work.now)
    work.run(_FORGET, before=work.now - KEPT)


def _settle(work: Work, posted: Posted, state: State, *, note: str | None, keeps: bool = False) -> None:
    _change(work, posted, state, note=note, due=None, keeps=keeps)


def _change(work: Work, posted: Posted, state: State, *, note: str | None, due: int | None, keeps: bool) -> None:
    kept = posted.letter if keeps else None
    work.run(
        _SETTLE,
        here=posted.org,
        one=posted.id,
        new_state=state.value,
        new_content=None if kept is None else msgspec.json.encode(kept).decode(),
        next=due,
        new_note=note,
        at=None if state is State.WAITING else work.now,
    )


def _posted(row: Row) -> Posted:
    return Posted(
        org=row.org,
        id=row.id,
        kind=row.kind,
        address=row.address,
        subject=row.subject,
        state=State(row.state),
        tries=row.tries,
        note=row.note,
        created=row.created,
        settled=row.settled,
        letter=None if row.content is None else msgspec.json.decode(row.content, type=Letter),
    )


def is_over(posted: Posted, now: int) -> bool:
    return posted.letter is None or (posted.letter.expires is not None and posted.letter.expires <= now)
