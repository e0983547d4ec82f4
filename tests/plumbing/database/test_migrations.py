"""The scripts make exactly the schema that the tables describe, and keep the rows that are there (DATA 11)."""

import asyncio
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest

from procession.events import Event
from procession.plumbing.database import ddl, open_database
from procession.plumbing.database.migrate import VERSIONS, migrate_sqlite, newest, run_scripts
from procession.plumbing.database.postgres_migrate import migrate_postgres
from procession.plumbing.database.sqlite import connect
from procession.plumbing.work import Work
from support.cast import ANN
from support.database import register_every_table
from support.postgres import fresh_postgres
from support.repository import ROOT

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade():
    op.add_column("outbox", sa.Column("note", sa.Text()))
    op.create_index("outbox_note", "outbox", ["note"])
"""

# ---- what the scripts make


def test_the_scripts_make_what_the_tables_describe_on_sqlite(tmp_path: Path) -> None:
    register_every_table()
    run_scripts("sqlite", lambda: connect(tmp_path / "migrated.db"), begin="BEGIN IMMEDIATE", folder=VERSIONS)
    migrate_sqlite(tmp_path / "described.db", connect)
    assert schema_of_file(tmp_path / "migrated.db") == schema_of_file(tmp_path / "described.db")


def schema_of_file(path: Path) -> dict[str, Any]:
    """Columns, keys, indexes with their predicates, triggers, and which tables go without rowid."""
    with closing(sqlite3.connect(path)) as connection:
        made = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").fetchall()
        tables = sorted(name for kind, name, _ in made if kind == "table")
        schema: dict[str, Any] = {
            name: {
                "columns": connection.execute(f"PRAGMA table_xinfo({name})").fetchall(),
                "kind": connection.execute(f"PRAGMA table_list({name})").fetchall(),
                "keys": sorted(row[2:] for row in connection.execute(f"PRAGMA index_list({name})")),
            }
            for name in tables
        }
        schema["others"] = sorted((kind, name, one_line(sql)) for kind, name, sql in made if kind != "table")
    return schema


@pytest.mark.postgres
def test_the_scripts_make_what_the_tables_describe_on_postgres() -> None:
    register_every_table()
    with fresh_postgres() as migrated, fresh_postgres() as described:
        run_scripts("postgresql", lambda: psycopg.connect(migrated), begin="SELECT 1", folder=VERSIONS)
        migrate_postgres(described)
        assert schema_of_server(migrated) == schema_of_server(described)


CATALOG = {
    # the place among the columns that are there: a dropped one leaves a gap in the numbers
    "columns": "SELECT c.relname, row_number() OVER (PARTITION BY c.relname ORDER BY a.attnum), "
    "a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, "
    "pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
    "LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum "
    "WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND c.relnamespace = 'public'::regnamespace",
    "tables": "SELECT relname, relkind, relpersistence, reloptions, relrowsecurity, relforcerowsecurity, "
    "relispartition, pg_get_expr(relpartbound, oid) FROM pg_class WHERE relkind IN ('r', 'p', 'S') "
    "AND relnamespace = 'public'::regnamespace",
    "indexes": "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "constraints": "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
    "WHERE connamespace = 'public'::regnamespace",
    "triggers": "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    "functions": "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
    "policies": "SELECT tablename, policyname, permissive, cmd, qual, with_check FROM pg_policies",
}


def schema_of_server(url: str) -> dict[str, list[Any]]:
    with psycopg.connect(url) as connection:
        return {kind: sorted(map(str, connection.execute(query).fetchall())) for kind, query in CATALOG.items()}


def one_line(sql: str | None) -> str:
    return re.sub(r"\s+", " ", sql or "").strip()


# ---- what they do to a database in use


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def fresh_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    register_every_table()
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/procession.db"
    else:
        with fresh_postgres() as url:
            yield url


def fill(work: Work) -> None:
    work.act_as(ANN)
    for n in range(50):
        work.emit(Event(name="x.added", verb="created", subject="x", subject_id=str(n)))


def rows_of(url: str, query: str) -> list[Any]:
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
            return connection.execute(query).fetchall()
    with psycopg.connect(url) as connection:
        return connection.execute(query).fetchall()


def test_the_next_migration_keeps_the_rows(fresh_url: str, tmp_path: Path) -> None:
    database = open_database(fresh_url)
    database.migrate()
    database.perform_now(fill)
    before = rows_of(fresh_url, "SELECT seq, org FROM outbox ORDER BY seq")

    upgrade_once_more(fresh_url, tmp_path)

    assert rows_of(fresh_url, "SELECT seq, org FROM outbox ORDER BY seq") == before
    assert rows_of(fresh_url, "SELECT count(*) FROM event") == [(50,)]
    assert rows_of(fresh_url, "SELECT note FROM outbox LIMIT 1") == [(None,)]
    database.perform_now(fill)  # the old code goes on beside the new schema
    assert rows_of(fresh_url, "SELECT count(*) FROM outbox") == [(100,)]
    database.close()


def upgrade_once_more(url: str, tmp_path: Path) -> None:
    folder = tmp_path / "migrations" / "versions"
    shutil.copytree(VERSIONS, folder)
    revision = f"{int(newest()) + 1:04}"
    (folder / f"{revision}_note.py").write_text(NEXT.format(revision=revision, before=newest()), encoding="utf-8")
    upgrade(url, folder)


def upgrade(url: str, folder: Path) -> None:
    if url.startswith("sqlite"):
        migrate_sqlite(Path(url.removeprefix("sqlite:///")), connect, folder)
    else:
        migrate_postgres(url, folder)


def test_an_empty_database_is_made_without_scripts(fresh_url: str) -> None:
    """Loading alembic would take a good part of the second a server has to start."""
    code = (
        "import sys; from support.database import register_every_table; register_every_table()\n"
        "from procession.plumbing.database import ddl, open_database\n"
        f"open_database({fresh_url!r}).migrate()\n"
        "assert 'alembic' not in sys.modules, 'alembic was loaded'"
    )
    path = f"{ROOT / 'src'}{os.pathsep}{ROOT / 'tests'}"
    subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": path}, check=True)
    assert rows_of(fresh_url, "SELECT version_num FROM alembic_version") == [(newest(),)]


def test_migrating_again_changes_nothing(fresh_url: str) -> None:
    database = open_database(fresh_url)
    for _ in range(2):
        database.migrate()
        database.perform_now(fill)
    database.close()
    assert rows_of(fresh_url, "SELECT version_num FROM alembic_version") == [(newest(),)]
    assert rows_of(fresh_url, "SELECT count(*) FROM event") == [(100,)]


def test_a_migration_that_fails_leaves_the_database_as_it_was(fresh_url: str, tmp_path: Path) -> None:
    database = open_database(fresh_url)
    database.migrate()
    database.close()
    folder = tmp_path / "migrations" / "versions"
    shutil.copytree(VERSIONS, folder)
    script = NEXT.format(revision="9999", before=newest()) + "    raise ValueError('half way')\n"
    (folder / "9999_fails.py").write_text(script, encoding="utf-8")

    with pytest.raises(ValueError, match="half way"):
        upgrade(fresh_url, folder)

    assert rows_of(fresh_url, "SELECT version_num FROM alembic_version") == [(newest(),)]
    with pytest.raises(Exception, match="note"):
        rows_of(fresh_url, "SELECT note FROM outbox")


@pytest.mark.postgres
def test_the_next_partition_of_events_is_ready_before_it_is_needed() -> None:
    register_every_table()
    with fresh_postgres() as url:
        database = open_database(url)
        database.migrate()
        asyncio.run(database.tidy())
        assert partitions(url) == ["event_1", "event_rest"]

        rows_of(url, f"SELECT setval('event_seq', {2 * ddl.RANGE - 10})")
        for _ in range(2):
            asyncio.run(database.tidy())
        assert partitions(url) == ["event_1", "event_2", "event_3", "event_rest"]

        database.perform_now(fill)
        database.close()
        assert rows_of(url, "SELECT count(*) FROM event_2 UNION ALL SELECT count(*) FROM event_3") == [(9,), (41,)]


def partitions(url: str) -> list[str]:
    query = "SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'event'::regclass ORDER BY 1"
    return [name for (name,) in rows_of(url, query)]
