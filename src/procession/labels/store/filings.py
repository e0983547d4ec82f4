"""Which thing stands in which folder (`filing`)."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Integer, delete, select

from procession.labels.kinds import Kind
from procession.labels.tables import filing
from procession.labels.values import Filing
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, tenant, upsert
from procession.plumbing.work import Work

_G = filing.c
_OF = tenant(select(filing).where(_G.kind == param("kind", type_=Integer), any_of(_G.object, "objects", Id())))
_BY_NO = tenant(select(filing).where(_G.no == param("link", type_=Integer)))
_FILE = tenant(upsert(filing, keys=("kind", "object"), change=lambda refused: {"folder": refused.folder}))
_DELETE = tenant(delete(filing).where(_G.kind == param("what"), _G.object == param("which")))
_CLEAR = tenant(delete(filing).where(_G.kind == param("what"), any_of(_G.object, "objects", Id())))
_EMPTY = tenant(delete(filing).where(_G.folder == param("which")))


def of(work: Work, kind: Kind, objects: Sequence[str]) -> dict[str, Filing]:
    """Where these things stand; those in no folder are left out."""
    rows = work.rows(_OF, kind=int(kind), objects=list(objects)) if objects else []
    return {row.object: _value(row) for row in rows}


def find(work: Work, number: int) -> Filing | None:
    row = work.row(_BY_NO, link=number)
    return None if row is None else _value(row)


def save(work: Work, made: Filing) -> None:
    """Puts the thing there; out of the folder where it stood, keeping its number."""
    work.run(_FILE, kind=int(made.kind), object=made.object, folder=made.folder, no=made.no)


def remove(work: Work, kind: Kind, object_id: str) -> None:
    work.run(_DELETE, what=int(kind), which=object_id)


def clear(work: Work, kind: Kind, objects: Sequence[str]) -> None:
    """Out of whatever folders they are in."""
    work.run(_CLEAR, what=int(kind), objects=list(objects))


def empty(work: Work, folder_id: str) -> None:
    """Everything in the folder stands nowhere from now on."""
    work.run(_EMPTY, which=folder_id)


def _value(row: Any) -> Filing:
    return Filing(no=row.no, kind=Kind(row.kind), object=row.object, folder=row.folder)
