"""The list of tags."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Text, delete, false, func, or_, select

from procession.labels.tables import tag
from procession.labels.values import Tag, WantedTags
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, insert, param, shaped, tenant
from procession.plumbing.work import Work

_C = tag.c
_BY_ID = tenant(select(tag).where(_C.id == param("key")))
_NAMED = tenant(select(tag).where(or_(any_of(_C.id, "ids", Id()), any_of(_C.folded, "titles", Text()))))
_INSERT = tenant(insert(tag).on_conflict_do_nothing())
_DELETE = tenant(delete(tag).where(_C.id == param("key")))

SORTS: dict[str, Any] = {"title": _C.folded, "created": _C.created, "updated": _C.touched}


def find(work: Work, tag_id: str) -> Tag | None:
    row = work.row(_BY_ID, key=tag_id)
    return None if row is None else value(row)


def named(work: Work, ids: Sequence[str], titles: Sequence[str]) -> list[Tag]:
    """The tags with one of these ids or titles, in any case."""
    if not ids and not titles:
        return []
    return [value(row) for row in work.rows(_NAMED, ids=list(ids), titles=[title.casefold() for title in titles])]


def add(work: Work, made: Tag) -> bool:
    """False: somebody made one with this title meanwhile."""
    return work.run(_INSERT, **msgspec.structs.asdict(made), folded=made.title.casefold(), touched=work.now) == 1


def save(work: Work, changed: Tag) -> bool:
    """False: another tag has this title. Written anew, because an update that meets a taken title would be an error."""
    work.run(_DELETE, key=changed.id)
    return add(work, changed)


def remove(work: Work, tag_id: str) -> None:
    work.run(_DELETE, key=tag_id)


def listed(
    work: Work, wanted: WantedTags, order: Sequence[tuple[str, bool]], *, limit: int, offset: int
) -> tuple[list[Tag], int]:
    """One page of tags, and how many there are."""
    shape = (bool(wanted.q), wanted.automatic)
    values = {"q": _pattern(wanted.q)} if wanted.q else {}
    page = shaped(("tags", shape, tuple(order)), lambda: _page(wanted, order))
    count = shaped(("tags counted", shape), lambda: _filtered(select(func.count()).select_from(tag), wanted))
    rows = work.rows(page, **values, limit=limit, offset=offset)
    return [value(row) for row in rows], int(work.value(count, **values))


def _page(wanted: WantedTags, order: Sequence[tuple[str, bool]]) -> Any:
    terms = [SORTS[name].desc() if descending else SORTS[name].asc() for name, descending in order]
    last = _C.id.desc() if order[0][1] else _C.id.asc()
    return _filtered(select(tag), wanted).order_by(*terms, last).limit(param("limit")).offset(param("offset"))


def _filtered(statement: Any, wanted: WantedTags) -> Any:
    if wanted.q:
        statement = statement.where(_C.folded.like(param("q"), escape="\\"))
    if wanted.automatic is not None:
        statement = statement.where(_C.automatic != false() if wanted.automatic else _C.automatic == false())
    return statement


def _pattern(text: str) -> str:
    escaped = text.strip().casefold().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def value(row: Any) -> Tag:
    return Tag(
        id=row.id, no=row.no, title=row.title, color=row.color, automatic=bool(row.automatic), created=row.created
    )
