"""Lists of options: one row each, with all their rows in it."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Select, func, insert, select, update

from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, shaped, tenant
from procession.plumbing.work import Work
from procession.templates.draft import OptionList, Table
from procession.templates.tables import option_list

_C = option_list.c
_BY_IDS = tenant(select(option_list).where(any_of(_C.id, "ids", Id())))
_REVISIONS = tenant(select(_C.id, _C.revision).where(any_of(_C.id, "ids", Id())))
_LOCK = tenant(select(option_list).where(_C.id == param("key"), _C.gone.is_(None)).with_for_update())
_COUNT = tenant(select(func.count()).select_from(option_list).where(_C.gone.is_(None)))
_INSERT = tenant(insert(option_list))
_CHANGING = ("name", "folded", "revision", "body", "touched", "gone")
_SAVE = tenant(
    update(option_list).where(_C.id == param("key")).values({name: param(f"new_{name}") for name in _CHANGING})
)
_read = msgspec.json.Decoder(Table).decode

SORTS: dict[str, Any] = {"name": _C.folded, "created": _C.created, "updated": _C.touched}


def by_ids(work: Work, ids: Sequence[str]) -> dict[str, OptionList]:
    """Those of these lists that there are, or were."""
    return {row.id: _value(row) for row in work.rows(_BY_IDS, ids=list(ids))} if ids else {}


def revisions(work: Work, ids: Sequence[str]) -> dict[str, int]:
    """How often each of these lists was changed."""
    return {row.id: row.revision for row in work.rows(_REVISIONS, ids=list(ids))} if ids else {}


def lock(work: Work, list_id: str) -> OptionList | None:
    """One that is not deleted, and nobody else changes it before this unit ends."""
    row = work.row(_LOCK, key=list_id)
    return None if row is None else _value(row)


def count(work: Work) -> int:
    return work.value(_COUNT)


def add(work: Work, made: OptionList) -> None:
    work.run(_INSERT, id=made.id, created=made.created, **_changing(made))


def save(work: Work, changed: OptionList) -> None:
    work.run(_SAVE, key=changed.id, **{f"new_{name}": value for name, value in _changing(changed).items()})


def listed(
    work: Work, q: str, order: Sequence[tuple[str, bool]], *, limit: int, offset: int
) -> tuple[list[OptionList], int]:
    """One page of lists whose name contains `q`, and how many there are."""
    values = {"q": _pattern(q)} if q else {}
    page = shaped(("option lists", bool(q), tuple(order)), lambda: _page(q, order))
    total = shaped(
        ("option lists counted", bool(q)), lambda: _filtered(select(func.count()).select_from(option_list), q)
    )
    rows = work.rows(page, **values, limit=limit, offset=offset)
    return [_value(row) for row in rows], int(work.value(total, **values))


def _page(q: str, order: Sequence[tuple[str, bool]]) -> Select[Any]:
    terms = [SORTS[name].desc() if descending else SORTS[name].asc() for name, descending in order]
    last = _C.id.desc() if order[0][1] else _C.id.asc()
    return _filtered(select(option_list), q).order_by(*terms, last).limit(param("limit")).offset(param("offset"))


def _filtered(statement: Any, q: str) -> Any:
    statement = statement.where(_C.gone.is_(None))
    return statement.where(_C.folded.like(param("q"), escape="\\")) if q else statement


def _pattern(text: str) -> str:
    escaped = text.casefold().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _changing(one: OptionList) -> dict[str, Any]:
    return {
        "name": one.name,
        "folded": one.name.casefold(),
        "revision": one.revision,
        "body": msgspec.json.encode(one.table).decode(),
        "touched": one.touched,
        "gone": one.gone,
    }


def _value(row: Any) -> OptionList:
    return OptionList(
        id=row.id,
        name=row.name,
        table=_read(row.body),
        revision=row.revision,
        created=row.created,
        touched=row.touched,
        gone=row.gone,
    )
