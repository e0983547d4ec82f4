"""How a database would run a statement: for tests that every list is served by an index (DATA 7)."""

import sqlite3
from typing import Any

import psycopg

from procession.plumbing.database import Database, SqliteDatabase
from procession.plumbing.database.statements import Statement


def plan_of(database: Database, url: str, statement: Statement, values: dict[str, Any], *, org: int = 1) -> str:
    """The plan as text. On PostgreSQL sorting and reading whole tables are so dear that they appear only where no
    index can do it; a few rows would make them look cheap."""
    if isinstance(database, SqliteDatabase):
        return _on_sqlite(url, statement, values, org)
    return _on_postgres(url, statement, values, org)


def _on_sqlite(url: str, statement: Statement, values: dict[str, Any], org: int) -> str:
    form = statement.for_sqlite()
    with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
        connection.create_function("id_of", 1, bytes.fromhex)
        rows = connection.execute("EXPLAIN QUERY PLAN " + form.sql, form.bind(values, org)).fetchall()
    return "\n".join(row[3] for row in rows)


def _on_postgres(url: str, statement: Statement, values: dict[str, Any], org: int) -> str:
    form = statement.for_postgres()
    with psycopg.connect(url) as connection:
        for setting in ("enable_seqscan", "enable_sort", "enable_bitmapscan", "enable_hashjoin"):
            connection.execute(f"SET {setting} = off")
        connection.execute(f"SET app.org = '{org}'")
        result = connection.pgconn.exec_params(b"EXPLAIN " + form.sql.encode(), list(form.bind(values, org)))
        assert result.status == psycopg.pq.ExecStatus.TUPLES_OK, result.error_message
        return "\n".join((result.get_value(row, 0) or b"").decode() for row in range(result.ntuples))


def wholly_read(plan: str, tables: tuple[str, ...]) -> list[str]:
    """The lines of a plan that read one of these tables without an index."""
    lines = [line.strip() for line in plan.splitlines()]
    return [
        line
        for line in lines
        for table in tables
        if f"Seq Scan on {table} " in line + " " or (line.startswith(f"SCAN {table}") and "USING" not in line)
    ]


def is_sorted(plan: str) -> bool:
    """Whether the rows are put in order after they were found, instead of being read in order."""
    return "Sort  (" in plan or any("TEMP B-TREE" in line and "ORDER BY" in line for line in plan.splitlines())
