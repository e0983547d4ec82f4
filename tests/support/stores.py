"""A look straight into a server's database, for what the API does not show yet."""

import sqlite3
from typing import Any

import psycopg


def rows_of(store: str, query: str) -> list[tuple[Any, ...]]:
    if store.startswith("sqlite"):
        with sqlite3.connect(store.removeprefix("sqlite:///")) as connection:
            return connection.execute(query).fetchall()
    with psycopg.connect(store) as connection:
        return connection.execute(query).fetchall()


def id_text(value: Any) -> str:
    """An id as it looks outside: SQLite keeps its 16 bytes, PostgreSQL a uuid."""
    return value.hex() if isinstance(value, bytes) else value.hex
