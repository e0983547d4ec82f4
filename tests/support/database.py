"""A database with the newest schema and nothing in it, for each test, on SQLite and on PostgreSQL."""

import importlib
import pkgutil
import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

import procession
from procession.plumbing.database import Database, open_database
from support.postgres import fresh_postgres


def register_every_table() -> None:
    """METADATA knows a table once the module is imported that defines it."""
    for module in pkgutil.walk_packages(procession.__path__, "procession."):
        if module.name.endswith(".tables"):
            importlib.import_module(module.name)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """The test runs twice, once on each database."""
    opened = open_database(request.getfixturevalue(f"{request.param}_url"))
    yield opened
    opened.close()


@pytest.fixture
def sqlite_database(sqlite_url: str) -> Iterator[Database]:
    opened = open_database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def postgres_database(postgres_url: str) -> Iterator[Database]:
    opened = open_database(postgres_url)
    yield opened
    opened.close()


@pytest.fixture
def sqlite_url(migrated_file: Path, tmp_path: Path) -> str:
    file = tmp_path / "procession.db"
    shutil.copy(migrated_file, file)
    return f"sqlite:///{file}"


@pytest.fixture
def postgres_url(migrated_postgres: str) -> str:
    with psycopg.connect(migrated_postgres) as connection:
        empty(connection)
    return migrated_postgres


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    register_every_table()
    file = tmp_path_factory.mktemp("migrated") / "procession.db"
    opened = open_database(f"sqlite:///{file}")
    opened.migrate()
    opened.close()
    return file


@pytest.fixture(scope="session")
def migrated_postgres() -> Iterator[str]:
    """One PostgreSQL database for the whole run of this test process."""
    register_every_table()
    with fresh_postgres() as url:
        opened = open_database(url)
        opened.migrate()
        opened.close()
        yield url


def empty(connection: psycopg.Connection) -> None:
    """Deletes all rows: quicker than TRUNCATE when there are few. Triggers that keep events are asleep meanwhile."""
    connection.execute("SET session_replication_role = replica")
    there = connection.execute(
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
    )
    for (name,) in there.fetchall():
        if name != "alembic_version":
            connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(name)))
