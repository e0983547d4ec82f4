"""Statements of the house: SQLAlchemy Core, tied to the organization, compiled once per database.

`tenant(...)` is the ordinary kind; `everywhere(...)` is for the few chores across organizations (ARCHITECTURE 9);
`shaped(...)` is for lists whose filters and order come from the caller. All three are run by `Work`.
"""

import importlib
from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import count
from typing import Any
from weakref import WeakSet

from sqlalchemy import Boolean, ColumnElement, Integer, Table, bindparam
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.exc import CompileError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql import visitors
from sqlalchemy.sql.dml import Update
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.selectable import Select
from sqlalchemy.types import TypeEngine

from procession.plumbing.database import forms
from procession.plumbing.database.forms import Form, Many, Row
from procession.plumbing.database.schema import Id, is_tenant
from procession.plumbing.database.scope import ORG, Unscoped

__all__ = [
    "Row",
    "Statement",
    "any_of",
    "every_statement",
    "everywhere",
    "insert",
    "param",
    "shaped",
    "tenant",
    "upsert",
]

param = bindparam

_SHAPES_KEPT = 2_000
_numbers = count(1)


class Statement:
    """One statement, compiled for a database when that database first runs it."""

    __slots__ = ("__weakref__", "is_everywhere", "number", "on_postgres", "on_sqlite", "source")

    def __init__(self, source: Any, *, is_everywhere: bool) -> None:
        self.source = source
        self.is_everywhere = is_everywhere
        self.number = next(_numbers)
        self.on_sqlite: Form | None = None
        self.on_postgres: Form | None = None
        _MADE.add(self)

    def for_sqlite(self) -> Form:
        if self.on_sqlite is None:
            self.on_sqlite = forms.for_sqlite(self.source, everywhere=self.is_everywhere, number=self.number)
        return self.on_sqlite

    def for_postgres(self) -> Form:
        if self.on_postgres is None:
            made = importlib.import_module("procession.plumbing.database.postgres_forms").for_postgres
            self.on_postgres = made(self.source, everywhere=self.is_everywhere, number=self.number)
            assert self.on_postgres is not None  # noqa: S101
        return self.on_postgres


_MADE: WeakSet[Statement] = WeakSet()
_SHAPED: dict[Hashable, Statement] = {}


def tenant(statement: Any) -> Statement:
    """The statement, with `org = :org` for every tenant table it reads or writes; `Work` gives the value.

    `insert(table)` without values takes a value for every column; `insert(table).values(...)` and `update` exactly
    what they name. Raises Unscoped when there is no tenant table in it at all: then it is a chore, or a mistake.
    """
    if not any(is_tenant(each) for each in visitors.iterate(statement)):
        raise Unscoped(f"No tenant table in this statement; if that is meant, say everywhere():\n{statement}")
    return Statement(_ready(statement, scoped=True), is_everywhere=False)


def everywhere(statement: Any) -> Statement:
    """The statement as it is, across organizations. Only `access/`, `people/`, `plumbing/` and `app/` may."""
    return Statement(_ready(statement, scoped=False), is_everywhere=True)


def shaped(key: Hashable, build: Callable[[], Any]) -> Statement:
    """The tenant statement for this shape of a list, built and compiled once per `key`.

    `key` names everything `build` depends on; what differs between calls of one shape is a parameter.
    """
    known = _SHAPED.get(key)
    if known is None:
        while len(_SHAPED) >= _SHAPES_KEPT:
            _SHAPED.pop(next(iter(_SHAPED)), None)
        known = _SHAPED[key] = tenant(build())
    return known


def upsert(
    table: Table, *, keys: Sequence[str], change: Mapping[str, Any] | Callable[[Any], Mapping[str, Any]]
) -> Insert:
    """INSERT that changes the row instead when `keys` (with the organization, for tenant tables) are taken already.

    `change` maps columns to values or expressions; as a function it is given the row that was refused (`excluded`).
    """
    statement = _with_all_columns(insert(table))
    index = [ORG, *keys] if is_tenant(table) and ORG not in keys else list(keys)
    wanted = change(statement.excluded) if callable(change) else change
    return statement.on_conflict_do_update(index_elements=index, set_=dict(wanted))


def any_of(column: Any, name: str, kind: TypeEngine[Any] | type[TypeEngine[Any]]) -> ColumnElement[bool]:
    """`column` is one of the values of the list parameter `name`; an empty list is true for no row."""
    item = kind() if isinstance(kind, type) else kind
    return _AnyOf(column, bindparam(name, type_=Many(item)))


def every_statement() -> Sequence[Statement]:
    """All statements that exist now, so that tests can compile each of them on both databases."""
    return list(_MADE)


class _AnyOf(FunctionElement[bool]):
    name = "any_of"
    type = Boolean()
    inherit_cache = False

    def self_group(self, against: Any = None) -> Any:
        """As it is: SQLAlchemy would write `... = 1` on SQLite, which no index can serve."""
        return self


@compiles(_AnyOf, "sqlite")
def _any_of_sqlite(element: Any, compiler: Any, **options: Any) -> str:
    column, values = element.clauses
    value = "id_of(value)" if isinstance(values.type.item, Id) else "value"
    listed = compiler.process(values, **options)
    return f"{compiler.process(column, **options)} IN (SELECT {value} FROM json_each({listed}))"


@compiles(_AnyOf, "postgresql")
def _any_of_postgres(element: Any, compiler: Any, **options: Any) -> str:
    column, values = element.clauses
    return f"{compiler.process(column, **options)} = ANY({compiler.process(values, **options)})"


def _ready(statement: Any, *, scoped: bool) -> Any:
    if isinstance(statement, Insert) or getattr(statement, "is_insert", False):
        return _insert_ready(statement, scoped=scoped and is_tenant(statement.table))
    if isinstance(statement, Update) and not statement._values:  # pyright: ignore[reportPrivateUsage]
        raise CompileError("Say what an UPDATE changes: .values(...)")
    return statement


def _insert_ready(statement: Any, *, scoped: bool) -> Any:
    if statement._multi_values:
        raise CompileError("Insert rows one by one with run_each().")
    if statement.select is not None:
        return _with_organization_selected(statement) if scoped else statement
    if not statement._values:
        return _with_all_columns(statement)
    return statement.values({ORG: bindparam(ORG, type_=Integer)}) if scoped else statement


def _with_all_columns(statement: Any) -> Any:
    return statement.values({each.name: bindparam(each.name, type_=each.type) for each in statement.table.columns})


def _with_organization_selected(statement: Any) -> Any:
    chosen = statement.select
    if not isinstance(chosen, Select):
        raise Unscoped("INSERT ... SELECT of a union can't be tied to one organization; select from it instead.")
    tied = statement._generate()
    tied._select_names = [*statement._select_names, ORG]
    tied.select = chosen.add_columns(bindparam(ORG, type_=Integer).label(ORG))
    return tied
