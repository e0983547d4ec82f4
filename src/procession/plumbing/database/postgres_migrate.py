"""Brings a PostgreSQL database to the newest schema, as `migrate.py` says."""

from pathlib import Path

import psycopg

from procession.plumbing.database import ddl
from procession.plumbing.database.ledger import EVENT_SEQUENCE
from procession.plumbing.database.migrate import VERSIONS, everything, knows_every_table, newest, run_scripts
from procession.plumbing.database.postgres_forms import postgres_dialect
from procession.plumbing.database.tables import EVENT

_ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(7070)"


def migrate_postgres(url: str, folder: Path = VERSIONS) -> None:
    with psycopg.connect(url) as connection:
        if knows_every_table() and folder is VERSIONS:
            _make_if_empty(connection)
        if _stored(connection) == newest(folder):
            return
    run_scripts("postgresql", lambda: psycopg.connect(url), begin=_ONE_AT_A_TIME, folder=folder)


def make_partitions(url: str) -> None:
    """Keeps the next partition of `event` ready from the moment the last one is half full (DATA 11)."""
    with psycopg.connect(url, options="-c lock_timeout=2000") as connection:
        (last,) = connection.execute(f"SELECT last_value FROM {EVENT_SEQUENCE}".encode()).fetchone() or (0,)
        (there,) = connection.execute(
            "SELECT count(*) FROM pg_inherits WHERE inhparent = 'event'::regclass"
        ).fetchone() or (0,)
        wanted = (last + ddl.RANGE // 2) // ddl.RANGE + 1
        for number in range(there, wanted + 1):  # the one for the rest counts as well
            bounds = f"FOR VALUES FROM ({(number - 1) * ddl.RANGE}) TO ({number * ddl.RANGE})"
            for statement in ddl.partition(EVENT, str(number), bounds):
                connection.execute(statement.encode())


def _make_if_empty(connection: psycopg.Connection) -> None:
    if _stored(connection) is not None:
        return
    connection.execute(_ONE_AT_A_TIME)
    if _stored(connection) is None:
        for statement in everything(postgres_dialect()):
            connection.execute(statement.encode())
    connection.commit()


def _stored(connection: psycopg.Connection) -> str | None:
    if connection.execute("SELECT to_regclass('alembic_version')").fetchone() == (None,):
        return None
    (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or (None,)
    return revision
