"""The only writer of schedules."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Integer, delete, func, insert, select, update

from procession.plumbing.database.statements import param, tenant
from procession.plumbing.work import Work
from procession.schedules.tables import schedule
from procession.schedules.timing import Kept

_c = schedule.c


class Schedule(msgspec.Struct, frozen=True, kw_only=True):
    """`owner` is the member in whose name it launches; `next_at` None: it has come to its end."""

    id: str
    template: str
    owner: int
    active: bool
    next_at: int | None
    created: int
    touched: int
    name: str | None
    kept: Kept


_ONE = tenant(select(schedule).where(_c.id == param("schedule")))
_LOCK = tenant(select(schedule).where(_c.id == param("schedule")).with_for_update())
_ADD = tenant(insert(schedule))
_SAVE = tenant(
    update(schedule)
    .where(_c.id == param("schedule"))
    .values(
        owner=param("owner"),
        active=param("active"),
        next_at=param("next_at"),
        touched=param("touched"),
        name=param("name"),
        body=param("body"),
    )
)
_DELETE = tenant(delete(schedule).where(_c.id == param("schedule")))
_limits = (param("limit", type_=Integer), param("offset", type_=Integer))
_ALL = tenant(select(schedule).order_by(_c.created, _c.id).limit(_limits[0]).offset(_limits[1]))
_COUNT = tenant(select(func.count()).select_from(schedule))
_mine = _c.owner == param("owner")
_OWN = tenant(select(schedule).where(_mine).order_by(_c.created, _c.id).limit(_limits[0]).offset(_limits[1]))
_COUNT_OWN = tenant(select(func.count()).select_from(schedule).where(_mine))
_read = msgspec.json.Decoder(Kept).decode


def find(work: Work, identity: str) -> Schedule | None:
    row = work.row(_ONE, schedule=identity)
    return None if row is None else _value(row)


def lock(work: Work, identity: str) -> Schedule | None:
    """As `find`, and nobody else changes it before this unit ends."""
    row = work.row(_LOCK, schedule=identity)
    return None if row is None else _value(row)


def page(work: Work, owner: int | None, *, limit: int, offset: int) -> tuple[list[Schedule], int]:
    """All of the organization, or one member's; the oldest first."""
    if owner is None:
        rows: Sequence[Any] = work.rows(_ALL, limit=limit, offset=offset)
        return [_value(row) for row in rows], work.value(_COUNT)
    rows = work.rows(_OWN, owner=owner, limit=limit, offset=offset)
    return [_value(row) for row in rows], work.value(_COUNT_OWN, owner=owner)


def count(work: Work) -> int:
    return work.value(_COUNT)


def add(work: Work, one: Schedule) -> None:
    work.run(_ADD, id=one.id, template=one.template, created=one.created, **_changing(one))


def save(work: Work, one: Schedule) -> None:
    work.run(_SAVE, schedule=one.id, **_changing(one))


def remove(work: Work, identity: str) -> None:
    work.run(_DELETE, schedule=identity)


def _changing(one: Schedule) -> dict[str, Any]:
    return {
        "owner": one.owner,
        "active": int(one.active),
        "next_at": one.next_at if one.active else None,
        "touched": one.touched,
        "name": one.name,
        "body": msgspec.json.encode(one.kept).decode(),
    }


def _value(row: Any) -> Schedule:
    return Schedule(
        id=row.id,
        template=row.template,
        owner=row.owner,
        active=bool(row.active),
        next_at=row.next_at,
        created=row.created,
        touched=row.touched,
        name=row.name,
        kept=_read(row.body),
    )
