"""The only writer of visits."""

from typing import Any

import msgspec
from sqlalchemy import BigInteger, delete, func, insert, select, update

from procession.plumbing.database.statements import param, tenant
from procession.plumbing.work import Work
from procession.visiting.tables import visit

_c = visit.c


class Kept(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the visitor's link brought along: answers by alias, and a name for the process."""

    v: int = 1
    answers: dict[str, Any] = {}
    name: str | None = None


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """`process` None: nothing was started yet. `asked`: when the link was last sent."""

    id: str
    template: str
    email: str
    asked: int
    created: int
    process: str | None
    kept: Kept


_FROM = select(_c.id, _c.template, _c.email, _c.asked, _c.created, _c.process, _c.body)
_BY_CODE = tenant(_FROM.where(_c.code_hash == param("code_hash")))
_LOCK = tenant(_FROM.where(_c.code_hash == param("code_hash")).with_for_update())
_since = _c.asked > param("since", type_=BigInteger)
_RECENT = tenant(select(func.count()).select_from(visit).where(_c.email == param("email"), _since))
_WAITING = tenant(
    _FROM.where(_c.email == param("email"), _c.template == param("template"), _c.process.is_(None), _since).order_by(
        _c.asked.desc()
    )
)
_ADD = tenant(insert(visit))
_ASKED = tenant(update(visit).where(_c.id == param("visit")).values(asked=param("at"), body=param("new_body")))
_STARTED = tenant(update(visit).where(_c.id == param("visit")).values(process=param("begun")))
_FORGET = tenant(delete(visit).where(_c.process.is_(None), _c.asked < param("before", type_=BigInteger)))
_read = msgspec.json.Decoder(Kept).decode


def find(work: Work, code_hash: bytes, *, lock: bool = False) -> Visit | None:
    """`lock`: nobody else changes it before this unit ends."""
    return _value(work.row(_LOCK if lock else _BY_CODE, code_hash=code_hash))


def waiting(work: Work, email: str, template: str, *, since: int) -> Visit | None:
    """The visit of this address to this form that started nothing yet, and whose link is newer than `since`."""
    return _value(work.row(_WAITING, email=email, template=template, since=since))


def count_recent(work: Work, email: str, *, since: int) -> int:
    """To how many visits of this address a link was sent after `since`."""
    return work.value(_RECENT, email=email, since=since)


def add(work: Work, one: Visit, code_hash: bytes) -> None:
    work.run(
        _ADD,
        id=one.id,
        template=one.template,
        email=one.email,
        code_hash=code_hash,
        asked=one.asked,
        created=one.created,
        process=one.process,
        body=_text(one.kept),
    )


def asked_again(work: Work, identity: str, kept: Kept) -> None:
    work.run(_ASKED, visit=identity, at=work.now, new_body=_text(kept))


def started(work: Work, identity: str, process: str) -> None:
    work.run(_STARTED, visit=identity, begun=process)


def forget_waiting(work: Work, *, before: int) -> None:
    """Removes visits that came to nothing."""
    work.run(_FORGET, before=before)


def _text(kept: Kept) -> str:
    return msgspec.json.encode(kept).decode()


def _value(row: Any) -> Visit | None:
    if row is None:
        return None
    return Visit(
        id=row.id,
        template=row.template,
        email=row.email,
        asked=row.asked,
        created=row.created,
        process=row.process,
        kept=_read(row.body),
    )
