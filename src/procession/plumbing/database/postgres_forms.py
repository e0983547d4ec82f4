# The compilers' own methods take more, by position; in Scoping they are only wrapped.
# pyright: reportIncompatibleMethodOverride=false
"""Statements as PostgreSQL wants them.

Imported when the first one is needed: SQLAlchemy's side of it and the driver are a good part of what a server would
have to load before it can answer.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Boolean, Column, Float, Integer, LargeBinary, Numeric, String
from sqlalchemy.dialects.postgresql.base import PGCompiler, PGDialect
from sqlalchemy.types import TypeEngine

from procession.plumbing.database.forms import Form, Many, make_form
from procession.plumbing.database.schema import Id, Json
from procession.plumbing.database.scope import Scoping


class PostgresCompiler(Scoping, PGCompiler):
    def _on_conflict_target(self, clause: Any, **kw: Any) -> str:
        clause.constraint_target = None  # our INSERTs are written with SQLite's ON CONFLICT, which has no such thing
        return super()._on_conflict_target(clause, **kw)


def postgres_dialect() -> PGDialect:
    dialect = PGDialect(paramstyle="numeric_dollar")
    dialect.statement_compiler = PostgresCompiler
    return dialect


_DIALECT = postgres_dialect()


def for_postgres(source: Any, *, everywhere: bool, number: int) -> Form:
    return make_form(source, _DIALECT, _encoding, _decoding, everywhere=everywhere, number=number, codecs=_CODECS)


def _encoding(kind: TypeEngine[Any]) -> str:
    if isinstance(kind, Many):
        return "text_array({0})" if isinstance(kind.item, String) else "array({0})"
    if isinstance(kind, LargeBinary) and not isinstance(kind, Id):
        return "{0}"
    if isinstance(kind, Boolean):
        return "(None if (x := {0}) is None else b't' if x else b'f')"
    if isinstance(kind, Integer):
        return "(None if (x := {0}) is None else b'%d' % x)"
    if isinstance(kind, Float | Numeric):
        return "(None if (x := {0}) is None else repr(x).encode())"
    if isinstance(kind, String | Id | Json):
        return "(None if (x := {0}) is None else x.encode())"
    return "any({0})"


def _decoding(column: Any) -> str:
    if isinstance(column.type, Id):
        return "(None if {0} is None else {0}.hex())"
    if any(isinstance(each, Column) for each in column.objects):
        return "{0}"
    if isinstance(column.type, Integer):  # sum() of integers comes as a decimal number
        return "(None if {0} is None else int({0}))"
    return "(None if {0} is None else float({0}))" if isinstance(column.type, Float | Numeric) else "{0}"


def _any(value: Any) -> bytes | None:
    """A value whose type only the server knows, such as LIMIT's."""
    if value is None or isinstance(value, bytes):
        return value
    return str(value).encode()


def _array(values: Sequence[Any]) -> bytes:
    return ("{" + ",".join(map(str, values)) + "}").encode()


def _text_array(values: Sequence[str]) -> bytes:
    quoted = ('"' + each.replace("\\", "\\\\").replace('"', '\\"') + '"' for each in values)
    return ("{" + ",".join(quoted) + "}").encode()


_ARRAYS: tuple[tuple[type[TypeEngine[Any]], str], ...] = (
    (Id, "uuid[]"),
    (Boolean, "boolean[]"),
    (Integer, "bigint[]"),
    (String, "text[]"),
    (Json, "text[]"),
    (LargeBinary, "bytea[]"),
    (Float, "float8[]"),
    (Numeric, "numeric[]"),
)


def array_type(kind: TypeEngine[Any]) -> str:
    """What PostgreSQL calls an array of values of this type; empty for a type that only the server knows."""
    return next((name for known, name in _ARRAYS if isinstance(kind, known)), "")


_CODECS = {"any": _any, "array": _array, "text_array": _text_array, "repr": repr}
