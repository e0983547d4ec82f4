"""What goes wrong around a database: killed programs, broken connections, deadlocks, locks held by others."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import func, select, update

from procession.plumbing.database import SqliteDatabase, open_database
from procession.plumbing.database import sqlite as sqlite_module
from procession.plumbing.database.postgres import PostgresDatabase
from procession.plumbing.database.statements import everywhere, insert, param, tenant
from procession.plumbing.database.tables import COUNTER, EVENT, OUTBOX
from procession.plumbing.work import OutcomeUnknown, Unavailable, Work
from support.cast import ANN
from support.repository import ROOT

ADD = tenant(insert(COUNTER))
GET = tenant(select(COUNTER.c.n).where(COUNTER.c.name == param("name")))
SET = tenant(update(COUNTER).where(COUNTER.c.name == param("name")).values(n=param("n")))
MORE = tenant(update(COUNTER).where(COUNTER.c.name == param("name")).values(n=COUNTER.c.n + 1))
NAMES = tenant(select(COUNTER.c.name))
COUNT_EVENTS = everywhere(select(func.count()).select_from(EVENT))
COUNT_OUT = everywhere(select(func.count()).select_from(OUTBOX))

WRITER = """
import asyncio, itertools, sys
from support.cast import ANN
from procession.events import Event
from procession.plumbing.database import open_database
from procession.plumbing.database.statements import insert, tenant
from procession.plumbing.database.tables import COUNTER

ADD = tenant(insert(COUNTER))
database = open_database(sys.argv[1])
who = sys.argv[2]

def add(name):
    def use(work):
        work.act_as(ANN)
        work.run(ADD, name=name, n=1)
        work.emit(Event(name="x.added", verb="created", subject="x", subject_id=name))
    return use

async def client(c):
    for n in itertools.count():
        await database.perform(add(f"{who}-{c}-{n}"), writes=True)
        print(f"{who}-{c}-{n}", flush=True)

async def main():
    await asyncio.gather(*(client(c) for c in range(8)))

asyncio.run(main())
"""


def start_writer(url: str, who: str, acknowledged: Path) -> "subprocess.Popen[bytes]":
    path = f"{ROOT / 'src'}{os.pathsep}{ROOT / 'tests'}"
    with acknowledged.open("wb") as output:
        return subprocess.Popen(
            [sys.executable, "-c", WRITER, url, who], stdout=output, env={**os.environ, "PYTHONPATH": path}
        )


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue(f"{request.param}_url")


def test_every_acknowledged_unit_survives_kill_9(url: str, tmp_path: Path) -> None:
    acknowledged = [tmp_path / "acknowledged" / str(turn) for turn in range(3)]
    acknowledged[0].parent.mkdir()
    for turn, file in enumerate(acknowledged):
        writer = start_writer(url, str(turn), file)
        wait_until(lambda file=file: file.stat().st_size > 2_000)
        os.kill(writer.pid, signal.SIGKILL)
        writer.wait()
    told = {name for file in acknowledged for name in file.read_text().split("\n")[:-1]}

    database = open_database(url)
    stored, events, out = database.perform_now(
        lambda work: (work.act_as(ANN), work.rows(NAMES), work.value(COUNT_EVENTS), work.value(COUNT_OUT))[1:],
        writes=False,
    )
    database.close()
    names = {each.name for each in stored} - {"event"}
    assert told <= names
    assert len(told) > 300
    assert events == out == len(names)


def test_two_programs_write_to_one_file(sqlite_url: str, tmp_path: Path) -> None:
    """The command line beside a live server: both wait for each other, and event numbers never meet."""
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    writers = [start_writer(sqlite_url, file.stem, file) for file in files]
    try:
        for file in files:
            wait_until(lambda file=file: file.stat().st_size > 2_000)
    finally:
        for writer in writers:
            writer.kill()
            writer.wait()
    database = open_database(sqlite_url)
    events = database.perform_now(lambda work: work.value(COUNT_EVENTS), writes=False)
    database.close()
    assert events >= sum(len(file.read_text().split()) for file in files)


def test_a_write_waits_while_another_program_keeps_the_lock(sqlite_database: SqliteDatabase) -> None:
    other = sqlite3.connect(sqlite_database.path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(0.6, other.rollback).start()
    started = time.monotonic()
    sqlite_database.perform_now(add("a"))
    assert time.monotonic() - started > 0.5
    other.close()


def test_a_write_gives_up_in_the_end(sqlite_database: SqliteDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_module, "_PATIENCE", 0.1)
    other = sqlite3.connect(sqlite_database.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Unavailable):
        sqlite_database.perform_now(add("a"))
    other.execute("ROLLBACK")
    sqlite_database.perform_now(add("a"))
    other.close()


def test_a_file_that_cannot_be_opened_is_an_error_for_the_caller(tmp_path: Path) -> None:
    (tmp_path / "procession.db").mkdir()
    database = open_database(f"sqlite:///{tmp_path}/procession.db")
    for writes in (True, False, True):
        with pytest.raises(sqlite3.OperationalError):
            database.perform_now(look, writes=writes)
    database.close()


def test_a_full_disk_fails_the_units_of_its_group_and_later_ones_go_on(sqlite_database: SqliteDatabase) -> None:
    def fill(work: Work) -> None:
        add("a")(work)
        work._execute("PRAGMA max_page_count = 1")  # from here on as if the disk were full
        for n in range(20_000):
            work.run(ADD, name=f"{n:0100}", n=n)

    with pytest.raises(sqlite3.OperationalError, match="full"):
        sqlite_database.perform_now(fill)
    assert sqlite_database.perform_now(look, writes=False) is None
    with pytest.raises(sqlite3.OperationalError, match="full"):
        sqlite_database.perform_now(fill)
    sqlite_database._clerk._leave()
    sqlite_database.perform_now(add("a"))
    assert sqlite_database.perform_now(look, writes=False) == 1


def test_a_growing_file_gets_statistics_and_readers_see_them(
    sqlite_database: SqliteDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_database._clerk, "_analyze_at", 20)
    for n in range(25):
        sqlite_database.perform_now(add(f"a{n}"))
        assert sqlite_database.perform_now(look, writes=False) is None
    with closing(sqlite3.connect(sqlite_database.path)) as connection:
        (stat,) = connection.execute("SELECT stat FROM sqlite_stat1 WHERE tbl = 'counter'").fetchone()
    assert int(stat.split()[0]) >= 20


@pytest.mark.postgres
def test_a_unit_survives_a_broken_connection(postgres_database: PostgresDatabase) -> None:
    postgres_database.perform_now(add("a"))
    tries: list[int] = []

    def breaks_once(work: Work) -> int:
        work.act_as(ANN)
        tries.append(work.value(GET, name="a"))
        if len(tries) == 1:
            break_connections(postgres_database)
        work.run(SET, name="a", n=7)
        return work.value(GET, name="a")

    assert postgres_database.perform_now(breaks_once) == 7
    assert tries == [1, 1]


@pytest.mark.postgres
def test_idle_connections_that_broke_are_made_anew(postgres_database: PostgresDatabase) -> None:
    for _ in range(2):
        with ThreadPoolExecutor(8) as threads:
            reads = threads.map(lambda _: postgres_database.perform_now(look, writes=False), range(16))
            assert list(reads) == [None] * 16
        break_connections(postgres_database)
    assert postgres_database.perform_now(lambda work: work.number("x")) == 1
    break_connections(postgres_database)
    assert postgres_database.perform_now(lambda work: work.number("x")) > 1


@pytest.mark.postgres
def test_a_connection_that_breaks_at_commit_says_that_nobody_knows(postgres_database: PostgresDatabase) -> None:
    def breaks_last(work: Work) -> None:
        work.act_as(ANN)
        work.run(ADD, name="a", n=1)
        break_connections(postgres_database)

    with pytest.raises(OutcomeUnknown):
        postgres_database.perform_now(breaks_last)
    postgres_database.perform_now(add("b"))


@pytest.mark.postgres
def test_without_a_server_a_unit_is_refused(postgres_database: PostgresDatabase) -> None:
    nowhere = open_database("postgresql://nobody@127.0.0.1:1/nothing")
    with pytest.raises(Unavailable):
        nowhere.perform_now(look, writes=False)
    nowhere.close()


@pytest.mark.postgres
def test_a_deadlock_is_run_again(postgres_database: PostgresDatabase) -> None:
    for name in ("a", "b"):
        postgres_database.perform_now(add(name))
    both_hold_one = threading.Barrier(2)
    tries: list[str] = []

    def crossing(first: str, second: str) -> Any:
        def use(work: Work) -> None:
            work.act_as(ANN)
            tries.append(first)
            work.run(MORE, name=first)
            if tries.count(first) == 1:
                both_hold_one.wait(5)
            work.run(MORE, name=second)

        return use

    with ThreadPoolExecutor(2) as threads:
        uses = [crossing("a", "b"), crossing("b", "a")]
        list(threads.map(postgres_database.perform_now, uses))
    assert len(tries) > 2
    assert postgres_database.perform_now(lambda work: (work.act_as(ANN), work.value(GET, name="a"))[1]) == 3


@pytest.mark.postgres
def test_a_unit_that_ignores_a_failed_statement_is_not_half_stored(postgres_database: PostgresDatabase) -> None:
    def ignores(work: Work) -> None:
        work.act_as(ANN)
        work.run(ADD, name="a", n=1)
        with pytest.raises(psycopg.errors.UniqueViolation):
            work.run(ADD, name="a", n=1)

    with pytest.raises(psycopg.errors.InFailedSqlTransaction):
        postgres_database.perform_now(ignores)
    assert postgres_database.perform_now(look, writes=False) is None


def add(name: str) -> Any:
    def use(work: Work) -> None:
        work.act_as(ANN)
        work.run(ADD, name=name, n=1)

    return use


def look(work: Work) -> int | None:
    work.act_as(ANN)
    return work.value(GET, name="a")


def break_connections(database: PostgresDatabase) -> None:
    with psycopg.connect(database.url) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def wait_until(is_so: Any) -> None:
    deadline = time.monotonic() + 30
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)
