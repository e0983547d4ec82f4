"""The only writer of saved views."""

from enum import IntEnum
from typing import Any

import msgspec
from sqlalchemy import delete, func, insert, select, update

from procession.plumbing.database.statements import param, tenant
from procession.plumbing.work import Work
from procession.views.tables import saved_view

_c = saved_view.c


class Kind(IntEnum):
    """Which list a view is of. The numbers are stored."""

    PROCESSES = 1
    TASKS = 2


class Criterion(msgspec.Struct, frozen=True):
    """One filter of the list: its name there, and its value as a query carries it."""

    field: str
    value: str


class Held(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a view holds besides its name: the JSON body of its row."""

    v: int = 1
    criteria: tuple[Criterion, ...] = ()
    sort: str | None = None
    columns: tuple[str, ...] = ()
    active: bool = True


class View(msgspec.Struct, frozen=True, kw_only=True):
    """`owner` is who made it; `shared`: every member sees it."""

    id: str
    kind: Kind
    owner: int
    shared: bool
    created: int
    touched: int
    name: str
    held: Held


_ONE = tenant(select(saved_view).where(_c.id == param("view")))
_LOCK = tenant(select(saved_view).where(_c.id == param("view")).with_for_update())
_ADD = tenant(insert(saved_view))
_SAVE = tenant(
    update(saved_view)
    .where(_c.id == param("view"))
    .values(shared=param("shared"), touched=param("touched"), name=param("name"), body=param("body"))
)
_DELETE = tenant(delete(saved_view).where(_c.id == param("view")))
_OWN = tenant(select(saved_view).where(_c.owner == param("owner")).order_by(_c.created, _c.id))
_SHARED = tenant(select(saved_view).where(_c.shared == 1).order_by(_c.created, _c.id))
_COUNT_OWN = tenant(select(func.count()).select_from(saved_view).where(_c.owner == param("owner")))
_COUNT_SHARED = tenant(select(func.count()).select_from(saved_view).where(_c.shared == 1))
_read = msgspec.json.Decoder(Held).decode


def find(work: Work, identity: str) -> View | None:
    row = work.row(_ONE, view=identity)
    return None if row is None else _value(row)


def lock(work: Work, identity: str) -> View | None:
    """As `find`, and nobody else changes it before this unit ends."""
    row = work.row(_LOCK, view=identity)
    return None if row is None else _value(row)


def seen_by(work: Work, party: int) -> list[View]:
    """One's own and the shared ones, the oldest first. Their numbers are bounded where they are made."""
    rows = {row.id: row for row in [*work.rows(_OWN, owner=party), *work.rows(_SHARED)]}
    return [_value(row) for row in sorted(rows.values(), key=lambda row: (row.created, row.id))]


def count_own(work: Work, party: int) -> int:
    return work.value(_COUNT_OWN, owner=party)


def count_shared(work: Work) -> int:
    return work.value(_COUNT_SHARED)


def add(work: Work, one: View) -> None:
    work.run(_ADD, id=one.id, kind=int(one.kind), owner=one.owner, created=one.created, **_changing(one))


def save(work: Work, one: View) -> None:
    work.run(_SAVE, view=one.id, **_changing(one))


def remove(work: Work, identity: str) -> None:
    work.run(_DELETE, view=identity)


def _changing(one: View) -> dict[str, Any]:
    body = msgspec.json.encode(one.held).decode()
    return {"shared": int(one.shared), "touched": one.touched, "name": one.name, "body": body}


def _value(row: Any) -> View:
    return View(
        id=row.id,
        kind=Kind(row.kind),
        owner=row.owner,
        shared=bool(row.shared),
        created=row.created,
        touched=row.touched,
        name=row.name,
        held=_read(row.body),
    )
