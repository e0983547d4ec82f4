"""Brings a database to the newest schema (DATA 11).

An empty one is made at once from the tables; an older one is upgraded by the scripts in `plumbing/migrations/versions`.
A test holds the two ways to the same result.
"""

import importlib
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy.engine import Dialect

from procession.plumbing.database import ddl
from procession.plumbing.database.schema import METADATA
from procession.plumbing.database.scope import sqlite_dialect

VERSIONS = Path(__file__).parents[1] / "migrations" / "versions"

_PACKAGE = Path(__file__).parents[2]
_MAKE_STAMP = (
    "CREATE TABLE alembic_version "
    "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def newest(folder: Path = VERSIONS) -> str:
    """The last revision there is a script for: `0001_first.py` is revision 0001."""
    return max(script.stem.partition("_")[0] for script in folder.glob("[0-9]*.py"))


def migrate_sqlite(path: Path, connect: Callable[[Path], sqlite3.Connection], folder: Path = VERSIONS) -> None:
    with closing(connect(path)) as connection:
        if knows_every_table() and folder is VERSIONS:
            _make_if_empty(connection)
        if _stored(connection) == newest(folder):
            return
    run_scripts("sqlite", lambda: connect(path), begin="BEGIN IMMEDIATE", folder=folder)
    with closing(connect(path)) as connection:
        connection.execute("ANALYZE")


def everything(dialect: Dialect) -> Iterator[str]:
    """All statements that make an empty database the newest one."""
    yield from ddl.everything(METADATA.sorted_tables, dialect)
    yield _MAKE_STAMP
    yield f"INSERT INTO alembic_version (version_num) VALUES ('{newest()}')"


def knows_every_table() -> bool:
    """Whether every room's tables have been imported, as in a server; a tool may have imported a few."""
    rooms = (each.relative_to(_PACKAGE).parent.parts for each in _PACKAGE.glob("**/tables.py"))
    return all(".".join(("procession", *room, "tables")) in sys.modules for room in rooms)


def run_scripts(kind: str, connect: Callable[[], Any], *, begin: str, folder: Path) -> None:
    """Upgrades with alembic, which is loaded only for this."""
    upgrade = importlib.import_module("procession.plumbing.database.upgrade").upgrade
    upgrade(kind, connect, begin=begin, folder=folder)


def _stored(connection: sqlite3.Connection) -> str | None:
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return None
    (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return revision


def _make_if_empty(connection: sqlite3.Connection) -> None:
    if connection.execute("SELECT 1 FROM sqlite_master").fetchone():
        return
    connection.execute("BEGIN IMMEDIATE")
    if not connection.execute("SELECT 1 FROM sqlite_master").fetchone():
        for statement in everything(sqlite_dialect()):
            connection.execute(statement)
    connection.execute("COMMIT")
