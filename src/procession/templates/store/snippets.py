"""Snippets: one row each."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Integer, Select, delete, false, func, insert, select, update

from procession.plumbing.database.statements import any_of, param, shaped, tenant
from procession.plumbing.work import Work
from procession.templates.draft import Snippet, WantedSnippets
from procession.templates.tables import snippet

_C = snippet.c
_BY_NUMBERS = tenant(select(snippet).where(any_of(_C.no, "numbers", Integer)))
_AFTER = tenant(select(_C.no).where(_C.no > param("after", type_=Integer)).order_by(_C.no).limit(param("limit")))
_COUNT = tenant(select(func.count()).select_from(snippet))
_INSERT = tenant(insert(snippet))
_SAVE = tenant(
    update(snippet)
    .where(_C.no == param("number"))
    .values({name: param(f"new_{name}") for name in ("title", "folded", "content", "is_public", "touched")})
)
_DELETE = tenant(delete(snippet).where(_C.no == param("number")))

SORTS: dict[str, Any] = {"title": func.lower(_C.title), "created": _C.created, "updated": _C.touched}


def by_numbers(work: Work, numbers: Sequence[int]) -> dict[int, Snippet]:
    """Those of these snippets that there are."""
    return {row.no: _value(row) for row in work.rows(_BY_NUMBERS, numbers=list(numbers))} if numbers else {}


def after(work: Work, number: int, limit: int) -> list[int]:
    """The numbers that follow this one."""
    return [row.no for row in work.rows(_AFTER, after=number, limit=limit)]


def count(work: Work) -> int:
    return work.value(_COUNT)


def add(work: Work, made: Snippet) -> None:
    work.run(_INSERT, **msgspec.structs.asdict(made), folded=_folded(made))


def save(work: Work, changed: Snippet) -> None:
    work.run(
        _SAVE,
        number=changed.no,
        new_title=changed.title,
        new_folded=_folded(changed),
        new_content=changed.content,
        new_is_public=changed.is_public,
        new_touched=changed.touched,
    )


def remove(work: Work, number: int) -> None:
    work.run(_DELETE, number=number)


def listed(
    work: Work, wanted: WantedSnippets, order: Sequence[tuple[str, bool]], *, limit: int, offset: int
) -> tuple[list[Snippet], int]:
    """One page of snippets, and how many there are."""
    shape = (bool(wanted.q), wanted.is_public)
    values = {"q": _pattern(wanted.q)} if wanted.q else {}
    page = shaped(("snippets", shape, tuple(order)), lambda: _page(wanted, order))
    total = shaped(("snippets counted", shape), lambda: _filtered(select(func.count()).select_from(snippet), wanted))
    rows = work.rows(page, **values, limit=limit, offset=offset)
    return [_value(row) for row in rows], int(work.value(total, **values))


def _page(wanted: WantedSnippets, order: Sequence[tuple[str, bool]]) -> Select[Any]:
    terms = [SORTS[name].desc() if descending else SORTS[name].asc() for name, descending in order]
    last = _C.no.desc() if order[0][1] else _C.no.asc()
    return _filtered(select(snippet), wanted).order_by(*terms, last).limit(param("limit")).offset(param("offset"))


def _filtered(statement: Any, wanted: WantedSnippets) -> Any:
    if wanted.q:
        statement = statement.where(_C.folded.like(param("q"), escape="\\"))
    if wanted.is_public is not None:
        statement = statement.where(_C.is_public != false() if wanted.is_public else _C.is_public == false())
    return statement


def _pattern(text: str) -> str:
    escaped = text.strip().casefold().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _folded(one: Snippet) -> str:
    return f"{one.title} {one.content}".casefold()


def _value(row: Any) -> Snippet:
    return Snippet(
        no=row.no,
        title=row.title,
        content=row.content,
        is_public=bool(row.is_public),
        created=row.created,
        touched=row.touched,
    )
