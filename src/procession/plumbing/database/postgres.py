"""PostgreSQL: a unit runs in a thread of a bounded pool, each thread with a connection of its own (STACK).

A unit that ran into a deadlock, or whose connection broke before COMMIT was sent, is run again from its start.
"""

import asyncio
import random
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from itertools import groupby
from operator import itemgetter
from queue import SimpleQueue
from typing import Any, TypeVar

import psycopg
from psycopg import errors

from procession.plumbing.database import ledger
from procession.plumbing.database.answers import Unit, tell
from procession.plumbing.database.link import BEGIN_READ, BEGIN_WRITE, Link, Lost
from procession.plumbing.database.numbers import Numbers
from procession.plumbing.database.postgres_migrate import make_partitions, migrate_postgres
from procession.plumbing.database.statements import Row, Statement
from procession.plumbing.database.together import Write, together
from procession.plumbing.database.transaction import Database, Misuse, OutcomeUnknown, Unavailable, Use, Work

T = TypeVar("T")

_TRIES = 6
_LONG_READS = 2
_PAUSE = 0.005  # seconds before a unit that lost a race runs again; doubled each time, and scattered


class PostgresWork(Work):
    """A unit on PostgreSQL; its transaction opens with its first statement."""

    __slots__ = ("_begin", "_has_written", "_later", "_link", "_numbers")

    def __init__(self, link: Link, numbers: Numbers, *, writes: bool) -> None:
        super().__init__()
        self._link = link
        self._numbers = numbers
        self._begin = BEGIN_WRITE if writes else BEGIN_READ
        self._later: list[Write] = []
        self._has_written = False

    @property
    def sees_only_settled(self) -> bool:
        return not self._has_written

    def rows(self, statement: Statement, /, **values: Any) -> list[Row]:
        return self._query(statement, values)

    def row(self, statement: Statement, /, **values: Any) -> Row | None:
        found = self._query(statement, values)
        return found[0] if found else None

    def value(self, statement: Statement, /, **values: Any) -> Any:
        found = self._query(statement, values)
        return found[0][0] if found else None

    def _query(self, statement: Statement, values: Mapping[str, Any]) -> list[Row]:
        if self._later:
            self._write_now()
        form = statement.on_postgres or statement.for_postgres()
        self._has_written = self._has_written or form.writes
        return self._link.query(form, form.bind(values, self.org), self.org, self._begin)

    def run(self, statement: Statement, /, **values: Any) -> int:
        if self._later:
            self._write_now()
        self._has_written = True
        form = statement.on_postgres or statement.for_postgres()
        return self._link.change(form, form.bind(values, self.org), self.org, self._begin)

    def run_each(self, statement: Statement, values: Sequence[Mapping[str, Any]]) -> None:
        if self._later:
            self._write_now()
        form = statement.on_postgres or statement.for_postgres()
        self._has_written = True
        bind, org = form.bind, self.org
        self._link.change_each(form, [bind(each, org) for each in values], org, self._begin)

    def later(self, statement: Statement, values: Sequence[Mapping[str, Any]], *, distinct: bool = False) -> None:
        self._has_written = True
        form = statement.on_postgres or statement.for_postgres()
        self._later += together(form, [form.bind(each, self.org) for each in values], self.org, distinct=distinct)

    def _write_now(self) -> None:
        waiting, self._later = self._later, []
        self._link.write(waiting, self._begin)

    def number(self, name: str) -> int:
        return self._numbers.take(self.org, name, 1)[0]

    def numbers(self, name: str, count: int) -> Sequence[int]:
        return self._numbers.take(self.org, name, count)

    def number_everywhere(self, name: str) -> int:
        return self._numbers.take(0, name, 1)[0]

    def finish(self) -> None:
        """Writes what the unit announced and counted, and commits."""
        if self._begin is BEGIN_READ:
            if self._events or self._tallies or self._later:
                raise Misuse("A unit that only reads can't write, announce or count.")
            self._link.let_go()
            return
        self._link.commit([*self._later, *self._announced(), *self._counted()])

    def _announced(self) -> Iterator[Write]:
        form = ledger.ANNOUNCE.for_postgres()
        for org, events in groupby(self._events, key=itemgetter("org")):
            yield from together(form, [form.bind(each, org) for each in events], org)

    def _counted(self) -> Iterator[Write]:
        """In the same order in every unit, so that two of them can't wait for each other."""
        form, slot = ledger.COUNT.for_postgres(), self._link.stripe
        counted = [(*key, by) for key, by in sorted(self._tallies.items()) if by]
        for org, tallies in groupby(counted, key=itemgetter(0)):
            values = [
                {"kind": kind, "scope": scope, "place": place, "slot": slot, "n": by}
                for _, kind, scope, place, by in tallies
            ]
            yield from together(form, [form.bind(each, org) for each in values], org, distinct=True)


class PostgresDatabase(Database):
    """A database on a server. `perform` hands each unit to a thread of the pool."""

    dialect = "postgresql"

    def __init__(self, url: str, *, threads: int) -> None:
        self.url = url
        self._numbers = Numbers(lambda: Link(url))
        self._pool = _Pool(url, self._numbers, threads)
        self._aside = _Pool(url, self._numbers, _LONG_READS)

    async def perform(self, use: Use[T], *, writes: bool) -> T:
        return await self._perform(self._pool, use, writes=writes)

    async def perform_long(self, use: Use[T]) -> T:
        return await self._perform(self._aside, use, writes=False)

    def perform_now(self, use: Use[T], *, writes: bool = True) -> T:
        result: Future[T] = Future()
        self._pool.queue(Unit(use, result, None, writes=writes))
        return result.result()

    def migrate(self) -> None:
        try:
            migrate_postgres(self.url)
        except psycopg.OperationalError as wrong:
            raise Unavailable(f"The database does not answer: {str(wrong).splitlines()[0]}", retry_after=5) from wrong

    async def tidy(self) -> None:
        """Makes room for the next events ahead of time."""
        try:
            await asyncio.to_thread(make_partitions, self.url)
        except psycopg.OperationalError as wrong:
            raise Unavailable("The database does not answer, or is busy with a change.", retry_after=60) from wrong

    def close(self) -> None:
        self._pool.close()
        self._aside.close()
        self._numbers.close()

    async def _perform(self, pool: "_Pool", use: Use[T], *, writes: bool) -> T:
        loop = asyncio.get_running_loop()
        result: asyncio.Future[T] = loop.create_future()
        pool.queue(Unit(use, result, loop, writes=writes))
        return await result


class _Pool:
    """Threads that run units. One is added when a unit comes and all are busy, until there are `threads` of them."""

    def __init__(self, url: str, numbers: Numbers, threads: int) -> None:
        self._url = url
        self._numbers = numbers
        self._most = threads
        self._units: SimpleQueue[Unit | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._idle = 0
        self._lock = threading.Lock()
        self._closing = False

    def queue(self, unit: Unit) -> None:
        if self._closing:
            raise Unavailable("The server is stopping.", retry_after=1)
        self._units.put(unit)
        if self._idle < self._units.qsize() and len(self._threads) < self._most:
            self._add_thread()

    def close(self) -> None:
        self._closing = True
        for _ in self._threads:
            self._units.put(None)
        for thread in self._threads:
            thread.join()

    def _add_thread(self) -> None:
        with self._lock:
            if len(self._threads) < self._most:
                thread = threading.Thread(target=self._serve, name="postgres-unit", daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self) -> None:
        place = _Place(self._url, self._numbers)
        while (unit := self._next()) is not None:
            with unit:
                unit.result = place.perform(unit.use, writes=unit.writes)
            tell([unit])
        place.leave()

    def _next(self) -> Unit | None:
        self._idle += 1
        unit = self._units.get()
        self._idle -= 1
        return unit


class _Place:
    """Where one thread works: its connection, made anew when it broke."""

    def __init__(self, url: str, numbers: Numbers) -> None:
        self._url = url
        self._numbers = numbers
        self._link: Link | None = None

    def perform(self, use: Use[T], *, writes: bool) -> T:
        pause = _PAUSE
        for tries_left in reversed(range(_TRIES)):
            try:
                return self._attempt(use, writes=writes)
            except Lost as lost:
                self.leave()
                if lost.committing:
                    raise OutcomeUnknown("The connection to the database broke while storing.", retry_after=1) from lost
                if not tries_left:
                    raise Unavailable("The connection to the database keeps breaking.", retry_after=5) from lost
            except (errors.SerializationFailure, errors.DeadlockDetected):
                if not tries_left:
                    raise
            time.sleep(pause * random.uniform(0.5, 1.5))  # noqa: S311 - only spreads the retries
            pause *= 2
        raise AssertionError

    def leave(self) -> None:
        if self._link is not None:
            self._link.close()
            self._link = None

    def _attempt(self, use: Use[T], *, writes: bool) -> T:
        link = self._link or self._connect()
        work = PostgresWork(link, self._numbers, writes=writes)
        stored = False
        try:
            result = use(work)
            work.finish()
            stored = True
        finally:
            if not stored:
                self._roll_back(link)
        return result

    def _roll_back(self, link: Link) -> None:
        try:
            link.roll_back()
        except Lost:  # then the server has rolled back
            self.leave()

    def _connect(self) -> Link:
        try:
            self._link = Link(self._url)
        except psycopg.OperationalError as wrong:
            raise Unavailable("The database does not answer.", retry_after=5) from wrong
        return self._link
