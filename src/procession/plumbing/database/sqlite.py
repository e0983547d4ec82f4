"""SQLite: reads on the spot, writes in one thread that commits groups of units together (ARCHITECTURE 9, STACK).

A group is whatever waited while the last one was written, at most 64 units. Each has a savepoint of its own, so that
one that raises rolls back alone; nobody is answered before COMMIT, which flushes the log (`synchronous=FULL`).
"""

import asyncio
import sqlite3
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from procession import clock
from procession.plumbing.database import ledger
from procession.plumbing.database.answers import Outcome, Unit, tell
from procession.plumbing.database.migrate import migrate_sqlite
from procession.plumbing.database.statements import Row, Statement
from procession.plumbing.database.transaction import Database, Misuse, Unavailable, Use, Work

T = TypeVar("T")

_GROUP = 64
_PATIENCE = 30.0  # seconds a write waits for another program that holds the lock
_NAP = 250  # milliseconds between looks whether we are closing meanwhile
_LONG_READS = 2
_AHEAD = 1_000  # event numbers
_ANALYZE_FIRST = 1_000  # units; then each time there are four times as many
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_BUSY_SNAPSHOT, sqlite3.SQLITE_BUSY_RECOVERY, sqlite3.SQLITE_LOCKED)


class SqliteWork(Work):
    """A unit on SQLite; `_clerk` is the writer it belongs to, None for a unit that only reads."""

    __slots__ = ("_clerk", "_execute", "_executemany")

    def __init__(self, connection: sqlite3.Connection, clerk: "_Clerk | None") -> None:
        super().__init__()
        self._execute = connection.execute
        self._executemany = connection.executemany
        self._clerk = clerk

    @property
    def sees_only_settled(self) -> bool:
        return self._clerk is None

    def rows(self, statement: Statement, /, **values: Any) -> list[Row]:
        form = statement.on_sqlite or statement.for_sqlite()
        return form.make_rows(self._execute(form.sql, form.bind(values, self.org)).fetchall())

    def row(self, statement: Statement, /, **values: Any) -> Row | None:
        form = statement.on_sqlite or statement.for_sqlite()
        found = self._execute(form.sql, form.bind(values, self.org)).fetchone()
        return None if found is None else form.make_rows((found,))[0]

    def value(self, statement: Statement, /, **values: Any) -> Any:
        form = statement.on_sqlite or statement.for_sqlite()
        found = self._execute(form.sql, form.bind(values, self.org)).fetchone()
        return None if found is None else form.make_rows((found,))[0][0]

    def run(self, statement: Statement, /, **values: Any) -> int:
        form = statement.on_sqlite or statement.for_sqlite()
        cursor = self._execute(form.sql, form.bind(values, self.org))
        return len(cursor.fetchall()) if form.returns else cursor.rowcount

    def run_each(self, statement: Statement, values: Sequence[Mapping[str, Any]]) -> None:
        form = statement.on_sqlite or statement.for_sqlite()
        bind, org = form.bind, self.org
        self._executemany(form.sql, [bind(each, org) for each in values])

    def later(self, statement: Statement, values: Sequence[Mapping[str, Any]], *, distinct: bool = False) -> None:
        form = statement.on_sqlite or statement.for_sqlite()
        for each in values:
            self._execute(form.sql, form.bind(each, self.org))

    def number(self, name: str) -> int:
        return self.value(ledger.TAKE_NUMBERS, org=self.org, name=name, n=1)

    def numbers(self, name: str, count: int) -> Sequence[int]:
        last = self.value(ledger.TAKE_NUMBERS, org=self.org, name=name, n=count) if count else 0
        return range(last - count + 1, last + 1)

    def number_everywhere(self, name: str) -> int:
        return self.value(ledger.TAKE_NUMBERS, org=0, name=name, n=1)

    def finish(self) -> None:
        """Writes what the unit announced and counted."""
        if not self._events and not self._tallies:
            return
        if self._clerk is None:
            raise Misuse("A unit that only reads can't announce or count.")
        if self._events:
            seq = self._clerk.take_seqs(len(self._events))
            for n, each in enumerate(self._events, seq):
                each["seq"] = n
            event = ledger.INSERT_EVENT.on_sqlite or ledger.INSERT_EVENT.for_sqlite()
            self._executemany(event.sql, [event.bind(each, each["org"]) for each in self._events])
            self.run_each(ledger.INSERT_OUTBOX, self._events)
        for (org, kind, scope, place), by in self._tallies.items():
            if by:
                count = ledger.COUNT.for_sqlite()
                values = {"kind": kind, "scope": scope, "place": place, "slot": 0, "n": by}
                self._execute(count.sql, count.bind(values, org))


class SqliteDatabase(Database):
    """One file. `perform` runs reading units at once, in the calling thread, and queues writing ones."""

    dialect = "sqlite"

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self.url = f"sqlite:///{path}"
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._aside = ThreadPoolExecutor(_LONG_READS, thread_name_prefix="long-read")
        self._clerk = _Clerk(path)

    async def perform(self, use: Use[T], *, writes: bool) -> T:
        if not writes:
            return self._read(use)
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()
        self._clerk.queue(Unit(use, answer, loop, writes=True))
        return await answer

    def perform_now(self, use: Use[T], *, writes: bool = True) -> T:
        if not writes:
            return self._read(use)
        answer: Future[T] = Future()
        self._clerk.queue(Unit(use, answer, None, writes=True))
        return answer.result()

    async def perform_long(self, use: Use[T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._aside, self._read, use)

    def migrate(self) -> None:
        migrate_sqlite(self.path, connect)

    async def tidy(self) -> None:
        """Nothing: statistics follow the growth of the file, and the log is written back by itself."""

    def close(self) -> None:
        self._clerk.close()
        self._aside.shutdown()
        for connection in self._readers:
            connection.close()
        self._readers.clear()

    def _read(self, use: Use[T]) -> T:
        connection = getattr(self._local, "connection", None)
        if connection is None or self._local.knows != self._clerk.statistics:
            connection = self._new_reader(connection)
        if connection.in_transaction:
            raise Misuse("A unit is open in this thread already.")
        connection.execute("BEGIN")
        try:
            work = SqliteWork(connection, None)
            result = use(work)
            work.finish()
        finally:
            if connection.in_transaction:
                connection.execute("COMMIT")
        return result

    def _new_reader(self, old: sqlite3.Connection | None) -> sqlite3.Connection:
        """A connection knows the statistics of the time it was opened, so it is replaced when there are newer ones."""
        if old is not None:
            self._readers.remove(old)
            old.close()
        connection = self._local.connection = connect(self.path)
        self._local.knows = self._clerk.statistics
        connection.execute("PRAGMA query_only = ON")
        self._readers.append(connection)
        return connection


class _Clerk:
    """The one thread that writes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._units: SimpleQueue[Unit | None] = SimpleQueue()
        self._connection: sqlite3.Connection | None = None
        self._thread = threading.Thread(target=self._serve, name="sqlite-writer", daemon=True)
        self._started = threading.Lock()
        self._closing = False
        self._seq = self._stored_seq = 0
        self._version = -1
        self._written = 0
        self._analyze_at = _ANALYZE_FIRST
        self.statistics = 0  # how often the planner's statistics were made

    def queue(self, unit: Unit) -> None:
        if threading.current_thread() is self._thread:
            raise Misuse("A writing unit can't wait for another one.")
        if self._closing:
            raise Unavailable("The server is stopping.", retry_after=1)
        self._units.put(unit)
        if self._thread.ident is None:
            self._start()

    def close(self) -> None:
        self._closing = True
        self._units.put(None)
        if self._thread.ident is not None:
            self._thread.join()

    def take_seqs(self, count: int) -> int:
        """The first of `count` fresh event numbers."""
        first = self._seq + 1
        self._seq += count
        return first

    def _start(self) -> None:
        with self._started:
            if self._thread.ident is None:
                self._thread.start()

    def _serve(self) -> None:
        while (unit := self._units.get()) is not None:
            group = [unit]
            with Outcome[None]() as attempt:
                self._write_group(self._connection or self._open(), group)
            if attempt.error is not None:
                self._abandon(group, attempt.error)
            tell(group)
            with Outcome[None]():  # whatever goes wrong with statistics waits for the next time
                self._analyze(len(group))
        self._leave()

    def _open(self) -> sqlite3.Connection:
        self._connection = connect(self._path)
        self._connection.execute(f"PRAGMA busy_timeout = {_NAP}")
        return self._connection

    def _leave(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _analyze(self, written: int) -> None:
        """A growing file needs fresh statistics, or the planner takes the wrong index (DATA 12.11)."""
        self._written += written
        if self._connection is not None and self._written >= self._analyze_at:
            self._analyze_at *= 4
            self._connection.execute("ANALYZE")
            self.statistics += 1

    def _write_group(self, connection: sqlite3.Connection, group: list[Unit]) -> None:
        """Runs the unit that `group` holds and those that wait behind it, and commits them together."""
        self._write_unit(connection, group[0])
        while len(group) < _GROUP and (unit := self._next()) is not None:
            group.append(unit)
            self._write_unit(connection, unit)
        if connection.in_transaction:
            self._keep_seq(connection)
            connection.execute("COMMIT")

    def _next(self) -> Unit | None:
        try:
            unit = self._units.get_nowait()
        except Empty:
            return None
        if unit is None:
            self._units.put(None)
        return unit

    def _write_unit(self, connection: sqlite3.Connection, unit: Unit) -> None:
        alone = not connection.in_transaction
        if alone:
            self._begin(connection)
        else:
            connection.execute("SAVEPOINT unit")
        work = SqliteWork(connection, self)
        with unit:
            unit.result = unit.use(work)
            work.finish()
        if unit.error is not None:
            connection.execute("ROLLBACK" if alone else "ROLLBACK TO unit")
        elif not connection.in_transaction:
            raise Misuse("A statement failed so that all was rolled back, and the unit went on.")
        if not alone:
            connection.execute("RELEASE unit")

    def _begin(self, connection: sqlite3.Connection) -> None:
        """Takes the write lock, waiting while another program (the command line) has it."""
        give_up = clock.ticks() + _PATIENCE
        while not connection.in_transaction:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as wrong:
                if wrong.sqlite_errorcode not in _BUSY:
                    raise
                if self._closing or clock.ticks() > give_up:
                    raise Unavailable("Another program keeps the database locked; try again.", retry_after=5) from wrong
        self._notice_others(connection)

    def _notice_others(self, connection: sqlite3.Connection) -> None:
        """Event numbers are counted in memory; when another program has written, the stored counter is read again."""
        (version,) = connection.execute("PRAGMA data_version").fetchone()
        if version != self._version:
            counter = SqliteWork(connection, self).value(ledger.READ_COUNTER, org=0, name=ledger.EVENT_SEQ)
            self._seq = self._stored_seq = counter or 0
            self._version = version

    def _keep_seq(self, connection: sqlite3.Connection) -> None:
        """The stored counter runs ahead, so that it is written rarely; a restart leaves a gap and nothing worse."""
        if self._seq > self._stored_seq:
            ahead = self._seq + _AHEAD
            SqliteWork(connection, self).run(ledger.KEEP_COUNTER, org=0, name=ledger.EVENT_SEQ, n=ahead)
            self._stored_seq = ahead

    def _abandon(self, group: Sequence[Unit], error: BaseException) -> None:
        """The group could not be stored: none of it happened. Closing rolls back; the next group opens anew."""
        self._leave()
        self._version = -1
        for unit in group:
            unit.error = unit.error or error


def connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, timeout=5.0, isolation_level=None, check_same_thread=False, cached_statements=1_000
    )
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    connection.create_function("id_of", 1, bytes.fromhex, deterministic=True)
    connection.create_function("lower", 1, _lower, deterministic=True)  # SQLite's own knows only ASCII
    return connection


def _lower(value: object) -> str | None:
    return None if value is None else str(value).lower()


_SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "cache_size = -8192",  # KiB, per connection; the operating system's cache does the rest
    "mmap_size = 0",  # mapped pages would count as memory of the server, once per connection
    "temp_store = MEMORY",
    "journal_size_limit = 67108864",
    "analysis_limit = 400",  # rows looked at for each index
)
