"""Rows of notifications."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import delete, insert, select, update

from procession.notices.kinds import Notice
from procession.notices.tables import notice
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.work import Work

KEPT = 180 * 86_400  # seconds

_N = notice.c
_ADD = tenant(insert(notice))
_FORGET = tenant(delete(notice).where(_N.created < param("before")))
_mine = (_N.party == param("whose"), _N.read.is_(None))
_READ = tenant(update(notice).where(*_mine, _N.id == param("which")).values(read=param("at")))
_READ_ALL = tenant(update(notice).where(*_mine).values(read=param("at")))
_FORGET_ALL = tenant(delete(notice).where(_N.party == param("whose")))
_ONE = tenant(select(_N.id).where(_N.party == param("whose"), _N.id == param("which")))


def forget(work: Work, party: int) -> None:
    """Everything this person was told."""
    work.run(_FORGET_ALL, whose=party)


def add(work: Work, notices: Sequence[Notice]) -> None:
    work.run_each(
        _ADD,
        [
            {
                "party": each.party,
                "id": work.new_id(),
                "kind": int(each.kind),
                "process": each.process,
                "task": each.task,
                "actor": each.actor,
                "created": each.at,
                "read": None,
                "body": msgspec.json.encode(each.text).decode(),
            }
            for each in notices
        ],
    )


def forget_old(work: Work) -> None:
    work.run(_FORGET, before=work.now - KEPT)


def is_there(work: Work, identity: str) -> bool:
    """Whether the caller has it."""
    return work.value(_ONE, whose=work.actor.party, which=identity) is not None


def read(work: Work, identity: str) -> None:
    """Reading twice keeps the first time."""
    work.run(_READ, whose=work.actor.party, which=identity, at=work.now)


def read_all(work: Work) -> int:
    return work.run(_READ_ALL, whose=work.actor.party, at=work.now)
