"""PostgreSQL databases of the benchmark's own, made for one run and dropped after it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

SERVER = os.environ.get("PROCESSION_TEST_DATABASE", "postgresql://postgres@127.0.0.1:5432/postgres")


def available() -> bool:
    try:
        psycopg.connect(SERVER, connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True


@contextmanager
def fresh(name: str) -> Iterator[str]:
    """The URL of a new, empty database called `name`."""
    with psycopg.connect(SERVER, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    try:
        yield urlunsplit(urlsplit(SERVER)._replace(path=f"/{name}"))
    finally:
        with psycopg.connect(SERVER, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def pgbench(url: str, script: str, *, clients: int, each: int) -> float:
    """Transactions per second of `script`, run by PostgreSQL's own load tool with prepared statements, `each` times by
    every client.
    """
    parts = urlsplit(url)
    command = [
        "pgbench",
        "-n",
        "-M",
        "prepared",
        "-c",
        str(clients),
        "-j",
        "2",
        "-t",
        str(each),
        "-f",
        script,
        "-D",
        "n=-1",
    ]
    command += ["-h", parts.hostname or "", "-p", str(parts.port or 5432), "-U", parts.username or "postgres"]
    reply = subprocess.run([*command, parts.path[1:]], check=False, capture_output=True, text=True)
    if reply.returncode:
        raise RuntimeError(reply.stdout + reply.stderr)
    for line in reply.stdout.splitlines():
        if line.startswith("tps = "):
            return float(line.split()[2])
    raise RuntimeError(reply.stdout + reply.stderr)


def run_script(url: str, path: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection, open(path, encoding="utf-8") as file:
        connection.execute(file.read())  # type: ignore[arg-type]


def count(url: str, table: str) -> int:
    with psycopg.connect(url) as connection:
        row = connection.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table))).fetchone()
    return row[0] if row else 0
