"""The words tables are written in: the one METADATA, the column types, and what marks a table as a tenant's.

One schema for both databases (DATA 2). A tenant table starts with `org`, the organization's number, and its primary key
does too; `scope.py` adds that column to every statement, row security on PostgreSQL repeats it (DATA 10).
"""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, MetaData, Table, Text, Uuid, text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

METADATA = MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "ck": "%(table_name)s_%(constraint_name)s_check",
    }
)

Instant = BigInteger  # whole seconds since 1970

_TENANT = "tenant"
_GUARDS = "guards"
_POSTGRES = "postgres"
_RANGES = "ranges"
INDEXED_WORDS = "indexed words"


class Id(TypeDecorator[str]):
    """An object id: 32 lower-case hex characters in code, BLOB(16) on SQLite, `uuid` on PostgreSQL (DATA 1.2)."""

    impl = LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return Uuid(as_uuid=False) if dialect.name == "postgresql" else LargeBinary(16)


class Json(TypeDecorator[str]):
    """JSON as text, written and read whole (DATA 2). Rows give and take `str`; the store encodes and decodes."""

    impl = Text
    cache_ok = True


class Guard(msgspec.Struct, frozen=True):
    """Rows of a table that must never be changed or deleted; a trigger refuses it on both databases.

    `when` is a condition over the row as it was (`OLD.state = 'frozen'`), empty: every row. `sentence` says why.
    """

    sentence: str
    when: str = ""


def tenant_table(name: str, *columns: Any, **options: Any) -> Table:
    """A table whose rows belong to one organization each: `org` comes first, also in the primary key.

    Mark the other key columns with `primary_key=True`. `narrow=True` makes a link table WITHOUT ROWID on SQLite.
    """
    narrow: bool = options.pop("narrow", False)
    organization = Column("org", Integer, primary_key=True, autoincrement=False, nullable=False)
    table = plain_table(name, organization, *columns, narrow=narrow, **options)
    table.info[_TENANT] = True
    return table


def plain_table(name: str, *columns: Any, narrow: bool = False, **options: Any) -> Table:
    """A table of the installation, without tenant scope: accounts, tokens, the outbox."""
    if narrow:
        options["sqlite_with_rowid"] = False
    return Table(name, METADATA, *columns, **options)


def index(name: str, *columns: str, where: str = "", unique: bool = False) -> Index:
    """An index of the table it stands in. A column may be an expression (`lower(email)`); `where` makes it partial:
    write the predicate exactly as queries do, `place<=2` and `place IN (1,2)` are different to planners (DATA 11)."""
    parts = [each if each.isidentifier() else text(each) for each in columns]
    options: dict[str, Any] = {"sqlite_where": text(where)} if where else {}
    return Index(name, *parts, unique=unique, **options)


def never_changes(table: Table, sentence: str, *, when: str = "") -> None:
    """Let a trigger refuse UPDATE and DELETE of the rows that `when` names (see Guard)."""
    table.info.setdefault(_GUARDS, []).append(Guard(sentence, when))


def on_postgres(table: Table, *clauses: str) -> None:
    """Storage settings that only PostgreSQL knows, as ALTER TABLE takes them: `SET (fillfactor = 85)`."""
    table.info.setdefault(_POSTGRES, []).extend(clauses)


def in_ranges_of(table: Table, column: str) -> None:
    """Let PostgreSQL keep the table in partitions by ranges of this column."""
    table.info[_RANGES] = column


def for_postgres(tables: Iterable[Table]) -> None:
    """Tells the tables what PostgreSQL should know: partial indexes have the same predicate there, and partitions.

    Not said where they are defined: naming PostgreSQL's options makes SQLAlchemy load all of its drivers.
    """
    for table in tables:
        if _RANGES in table.info:
            table.dialect_options["postgresql"]["partition_by"] = f"RANGE ({table.info[_RANGES]})"
        for each in table.indexes:
            if (where := each.dialect_options["sqlite"]["where"]) is not None:
                each.dialect_options["postgresql"]["where"] = where


def is_tenant(table: object) -> bool:
    return isinstance(table, Table) and _TENANT in table.info


def guards_of(table: Table) -> Sequence[Guard]:
    return table.info.get(_GUARDS, ())


def storage_of(table: Table) -> Sequence[str]:
    return table.info.get(_POSTGRES, ())
