"""The database: one schema, two equal databases (decision 0009), and `Work` as the only way to reach them."""

import importlib
from pathlib import Path

from procession.plumbing.database.sqlite import SqliteDatabase
from procession.plumbing.database.transaction import Database

__all__ = ["Database", "SqliteDatabase", "open_database"]


def open_database(url: str, *, threads: int = 8) -> Database:
    """The database at `sqlite:///ABSOLUTE/PATH.db` or `postgresql://...`; nothing is contacted before it is used.

    `threads` bounds how many units run at once on PostgreSQL, each with its own connection.
    """
    kind, _, rest = url.partition("://")
    if kind == "sqlite" and rest.startswith("/"):
        return SqliteDatabase(Path(rest[1:] if rest.startswith("//") else rest))
    if kind in ("postgresql", "postgres"):
        # loaded only where it is used: the driver alone takes as long as all of our own code
        return importlib.import_module("procession.plumbing.database.postgres").PostgresDatabase(url, threads=threads)
    raise ValueError(f"{kind!r} is no database we know: use sqlite:///ABSOLUTE/PATH.db or postgresql://...")
