"""PostgreSQL for tests: whether there is one, and databases of our own on it."""

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from psycopg import sql

SERVER = os.environ.get("PROCESSION_TEST_DATABASE", "postgresql://postgres@127.0.0.1:5432/postgres")
IS_REQUIRED = os.environ.get("PROCESSION_REQUIRE_POSTGRES") == "1"
WHY_NOT = f"no PostgreSQL answers at {SERVER} (PROCESSION_TEST_DATABASE)"


@lru_cache
def answers() -> bool:
    try:
        psycopg.connect(SERVER, connect_timeout=3).close()
    except psycopg.OperationalError:
        return False
    return True


@contextmanager
def fresh_postgres() -> Iterator[str]:
    """The URL of a new, empty database, dropped afterwards. Skips where there is no server, unless one is required."""
    if not answers():
        (pytest.fail if IS_REQUIRED else pytest.skip)(WHY_NOT)
    name = f"procession_test_{uuid.uuid4().hex[:12]}"
    run_on_server("CREATE DATABASE {}", name)
    try:
        yield urlunsplit(urlsplit(SERVER)._replace(path=f"/{name}"))
    finally:
        run_on_server("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)


def run_on_server(statement: str, name: str) -> None:
    with psycopg.connect(SERVER, autocommit=True) as connection:
        connection.execute(sql.SQL(statement).format(sql.Identifier(name)))
