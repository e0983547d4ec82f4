"""A statement as one database wants it: SQL text, the order of its values, and how values go in and rows come out.

Made once per statement and dialect. Binding and row building are small functions written out for each statement,
so that running one costs hardly more than the driver itself (STACK: one small executor).
"""

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Boolean
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from procession.plumbing.database.schema import Id
from procession.plumbing.database.scope import ORG, sqlite_dialect

Row = Any  # a namedtuple by column label

_NEW_ROW = tuple.__new__


class Many(TypeEngine[Any]):
    """The type of a value that is a list: JSON text on SQLite, an array on PostgreSQL."""

    __visit_name__ = "many"

    def __init__(self, item: TypeEngine[Any]) -> None:
        self.item = item


class Form(msgspec.Struct, frozen=True, eq=False, kw_only=True):
    """How one statement runs on one database.

    `bind(values, org)` gives the driver's values in order; `make_rows` turns the driver's tuples into rows.
    `number` tells forms apart where a connection remembers what it has prepared.
    """

    sql: str
    bind: Callable[[Mapping[str, Any], int], tuple[Any, ...]]
    make_rows: Callable[[Sequence[tuple[Any, ...]]], list[Row]]
    returns: bool
    writes: bool
    types: tuple[TypeEngine[Any], ...]
    tenant: bool
    everywhere: bool
    number: int


_DIALECT = sqlite_dialect()


def for_sqlite(source: Any, *, everywhere: bool, number: int) -> Form:
    return make_form(source, _DIALECT, _encoding, _decoding, everywhere=everywhere, number=number)


def make_form(
    source: Any,
    dialect: Dialect,
    encoders: Callable[[TypeEngine[Any]], str],
    decoders: Callable[[Any], str],
    *,
    everywhere: bool,
    number: int,
    codecs: Mapping[str, Any] | None = None,
) -> Form:
    options = {"render_postcompile": True}
    compiled: SQLCompiler = source.compile(dialect=dialect, tenant_scope=not everywhere, compile_kwargs=options)
    names = list(compiled.positiontup or ())
    types = tuple(compiled.binds[name].type for name in names)
    columns = compiled._result_columns  # pyright: ignore[reportPrivateUsage]
    return Form(
        sql=str(compiled),
        bind=_binder(names, [encoders(each) for each in types], codecs or _CODECS, everywhere=everywhere),
        make_rows=_row_maker([each.keyname for each in columns], [decoders(each) for each in columns]),
        returns=bool(columns),
        writes=getattr(source, "is_dml", False),
        types=types,
        tenant=getattr(compiled, "reaches_tenants", False),
        everywhere=everywhere,
        number=number,
    )


def _binder(names: list[str], encodings: list[str], codecs: Mapping[str, Any], *, everywhere: bool) -> Any:
    parts: list[str] = []
    for name, encoding in zip(names, encodings, strict=True):
        if name == ORG and not everywhere:
            parts.append(encoding.format("org"))
        else:
            parts.append(encoding.format(f"v[{name!r}]"))
    return _compiled(f"lambda v, org: ({''.join(part + ',' for part in parts)})", codecs)


def _row_maker(names: list[str], decodings: list[str]) -> Any:
    row = namedtuple("Row", names)  # pyright: ignore
    if all(each == "{0}" for each in decodings):
        return _compiled("lambda rows: [new(Row, r) for r in rows]", {"new": _NEW_ROW, "Row": row})
    cells = [f"c{position}" for position in range(len(names))]
    shown = "".join(each.format(cell) + "," for cell, each in zip(cells, decodings, strict=True))
    scope = {"new": _NEW_ROW, "Row": row, "float": float, "int": int, "bool": bool}
    return _compiled(f"lambda rows: [new(Row, ({shown})) for {''.join(cell + ',' for cell in cells)} in rows]", scope)


def _compiled(text: str, names: Mapping[str, Any]) -> Any:
    # the text is made here of column and parameter names written in code, never of anybody's input
    return eval(text, {"__builtins__": {}, **names})  # noqa: S307


def _encoding(kind: TypeEngine[Any]) -> str:
    if isinstance(kind, Id):
        return "(None if (x := {0}) is None else unhex(x))"
    return "json({0})" if isinstance(kind, Many) else "{0}"


def _decoding(column: Any) -> str:
    if isinstance(column.type, Id):
        return "(None if {0} is None else {0}.hex())"
    return "(None if {0} is None else bool({0}))" if isinstance(column.type, Boolean) else "{0}"


def _json(values: Sequence[Any]) -> str:
    return msgspec.json.encode(values).decode()


_CODECS = {"unhex": bytes.fromhex, "json": _json}
