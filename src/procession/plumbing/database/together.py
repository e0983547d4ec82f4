"""Several rows in one INSERT on PostgreSQL: a value per row and column becomes an array per column.

The server then takes in, plans and runs one statement instead of one for each row, which is most of what small rows
cost it.
"""

import re
from collections.abc import Callable, Sequence

from sqlalchemy.types import TypeEngine

from procession.plumbing.database.forms import Form, Many
from procession.plumbing.database.postgres_forms import array_type

Bound = tuple[bytes | None, ...]
Write = tuple[Form, Bound, int]  # a statement, its values, the organization it belongs to
_Join = Callable[[Sequence[bytes | None]], bytes]

_PLACE = re.compile(r"\$(\d+)")
_known: dict[tuple[int, bool], "_Batch | None"] = {}


def together(form: Form, rows: Sequence[Bound], org: int, *, distinct: bool = False) -> list[Write]:
    """The writes that store these rows: one where they can travel together, else one each.

    An upsert that changes rows can't, because one statement may not change the same row twice; unless the caller
    promises `distinct` keys.
    """
    if len(rows) > 1 and (batch := _batch_of(form, distinct=distinct)) is not None:
        return [(batch.form, batch.values(rows), org)]
    return [(form, row, org) for row in rows]


def _batch_of(form: Form, *, distinct: bool) -> "_Batch | None":
    key = (form.number, distinct)
    if key not in _known:
        _known[key] = _make(form, distinct=distinct)
    return _known[key]


class _Batch:
    """An INSERT of many rows: its form, and how the bound values of single rows become its values."""

    __slots__ = ("_joins", "form")

    def __init__(self, form: Form, joins: Sequence[_Join]) -> None:
        self.form = form
        self._joins = joins

    def values(self, rows: Sequence[Bound]) -> Bound:
        return tuple(join(column) for join, column in zip(self._joins, zip(*rows, strict=True), strict=True))


def _make(form: Form, *, distinct: bool) -> _Batch | None:
    head, values, tail = _cut(form.sql)
    kinds = [array_type(each) for each in form.types]
    if not values or "$" in tail or not all(kinds) or ("DO UPDATE" in tail and not distinct):
        return None
    chosen = ", ".join(_PLACE.sub(r"u.v\1", each) for each in values)
    arrays = ", ".join(f"${n}::{kind}" for n, kind in enumerate(kinds, 1))
    columns = ", ".join(f"v{n}" for n in range(1, len(kinds) + 1))
    many = Form(
        sql=f"{head}SELECT {chosen} FROM unnest({arrays}) AS u({columns}){tail}",
        bind=form.bind,
        make_rows=form.make_rows,
        returns=form.returns,
        writes=True,
        types=tuple(Many(each) for each in form.types),
        tenant=form.tenant,
        everywhere=form.everywhere,
        number=-form.number,
    )
    return _Batch(many, [_joiner(each) for each in form.types])


def _cut(sql: str) -> tuple[str, list[str], str]:
    """What stands before VALUES (...), the values, and what stands after; no values where there is no such thing."""
    start = sql.find("VALUES (")
    depth, begun, values = 1, start + len("VALUES ("), list[str]()
    for place in range(begun, len(sql)) if start >= 0 else ():
        letter = sql[place]
        depth += (letter == "(") - (letter == ")")
        if depth == 0 or (depth == 1 and letter == ","):
            values.append(sql[begun:place].strip())
            begun = place + 1
        if depth == 0:
            return sql[:start], values, sql[place + 1 :]
    return sql, [], ""


def _joiner(kind: TypeEngine[object]) -> _Join:
    return {"text[]": _texts, "bytea[]": _bytes}.get(array_type(kind), _plain)


def _plain(column: Sequence[bytes | None]) -> bytes:
    return b"{" + b",".join([b"NULL" if each is None else each for each in column]) + b"}"


def _texts(column: Sequence[bytes | None]) -> bytes:
    return b"{" + b",".join([b"NULL" if each is None else _quoted(each) for each in column]) + b"}"


def _quoted(text: bytes) -> bytes:
    return b'"' + text.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def _bytes(column: Sequence[bytes | None]) -> bytes:
    return b"{" + b",".join([b"NULL" if each is None else b'"\\\\x%s"' % each.hex().encode() for each in column]) + b"}"
