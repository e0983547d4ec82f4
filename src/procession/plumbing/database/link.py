"""One connection to PostgreSQL, used by one thread: prepared statements, sent in batches, answered in one round trip.

It stays in libpq's pipeline mode all the time. BEGIN, the change of organization and the first statement travel
together, and so does all that a unit writes at its end with its COMMIT (DATA 5: a quarter less time than one by one).
Row security looks at `app.org`, which is set only when the connection changes organization (DATA 10).
"""

import select
from collections.abc import Sequence
from itertools import count
from typing import Any

import psycopg
from psycopg import errors
from psycopg.adapt import Transformer
from psycopg.pq import ConnStatus, ExecStatus
from psycopg.pq.abc import PGresult
from psycopg.types.string import ByteaBinaryLoader
from sqlalchemy import Boolean, Float, Integer, LargeBinary, Numeric, String
from sqlalchemy.types import TypeEngine

from procession.plumbing.database.forms import Form, Many, Row
from procession.plumbing.database.schema import Id, Json

EVERYWHERE = -1  # the value of app.org that lets chores across organizations pass
STRIPES = 32  # of tallies; each connection takes one for itself while there are any (DATA 1.9)

BEGIN_READ, BEGIN_WRITE = b"begin_read", b"begin_write"
_COMMIT, _ROLLBACK, _SET_SCOPE = b"commit", b"rollback", b"set_scope"
_FIXED = {
    BEGIN_READ: b"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    BEGIN_WRITE: b"BEGIN",
    _COMMIT: b"COMMIT",
    _ROLLBACK: b"ROLLBACK",
    _SET_SCOPE: b"SELECT set_config('app.org', $1, false)",
}
_TAKE_STRIPE = "SELECT n FROM generate_series(0, %s) AS n WHERE pg_try_advisory_lock(7071, n) LIMIT 1"

_IS_WALLED = "SELECT NOT (rolsuper OR rolbypassrls) FROM pg_roles WHERE rolname = current_user"

_OIDS: tuple[tuple[type[TypeEngine[Any]], int, int], ...] = (  # a type, its number on PostgreSQL, that of its array
    (Id, 2950, 2951),
    (Integer, 20, 1016),
    (Boolean, 16, 1000),
    (String, 25, 1009),
    (Json, 25, 1009),
    (LargeBinary, 17, 1001),
    (Float, 701, 1022),
    (Numeric, 1700, 1231),
)
_BYTES = 17
_KEPT = 1_000  # prepared statements of one connection
_BATCH = 400  # commands before waiting for answers, so that neither side's buffers fill up

_OK = (int(ExecStatus.COMMAND_OK), int(ExecStatus.TUPLES_OK))
_SYNC = int(ExecStatus.PIPELINE_SYNC)
_ALIVE = int(ConnStatus.OK)

Command = tuple[bytes, Sequence[bytes | None] | None, Sequence[int] | None]  # name, values, their formats


class Lost(Exception):
    """The connection broke; after `committing` nobody knows whether the unit was stored."""

    def __init__(self, *, committing: bool) -> None:
        super().__init__()
        self.committing = committing


class Link:
    """A connection with what it remembers: prepared statements, its organization, whether a transaction is open."""

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url, autocommit=True, options="-c jit=off", application_name="procession")
        self._connection.adapters.register_loader("uuid", ByteaBinaryLoader)
        self._transformer = Transformer.from_context(self._connection)
        found = self._connection.execute(_TAKE_STRIPE, (STRIPES - 1,)).fetchone()
        self._is_walled = self._connection.execute(_IS_WALLED).fetchone() == (True,)
        self._pg = self._connection.pgconn
        self.stripe: int = found[0] if found else self._pg.backend_pid % STRIPES
        self._ready = select.poll()
        self._ready.register(self._pg.socket, select.POLLIN)
        self._prepared: dict[int, Command] = {}
        self._serial = count()
        self._scope: int | None = None
        self._unread = 0
        self._waiting: list[Command] = []
        self._open = False
        self._pg.enter_pipeline_mode()
        for name, sql in _FIXED.items():
            self._pg.send_prepare(name, sql)
        self._roundtrip([])

    def close(self) -> None:
        self._connection.close()

    def query(self, form: Form, values: tuple[Any, ...], org: int, begin: bytes) -> list[Row]:
        """Runs a statement that gives rows, opening the transaction (`begin`) if none is open."""
        return self._rows(form, self._roundtrip([*self._opening(form, org, begin), self._command(form, values)]))

    def change(self, form: Form, values: tuple[Any, ...], org: int, begin: bytes) -> int:
        """Runs a statement that changes rows; how many it changed."""
        return self._roundtrip([*self._opening(form, org, begin), self._command(form, values)]).command_tuples or 0

    def change_each(self, form: Form, values: Sequence[tuple[Any, ...]], org: int, begin: bytes) -> None:
        """Changes that wait to travel with the next statement, or with COMMIT."""
        for start in range(0, len(values), _BATCH):
            commands = [self._command(form, each) for each in values[start : start + _BATCH]]
            opening = self._opening(form, org, begin)
            self._waiting = [*self._waiting, *opening, *commands]
            if len(self._waiting) >= _BATCH:
                self._roundtrip([])

    def write(self, writes: Sequence[tuple[Form, tuple[Any, ...], int]], begin: bytes) -> None:
        """Runs several statements that change rows, in one go."""
        commands: list[Command] = []
        for form, values, org in writes:
            commands += self._opening(form, org, begin)
            commands.append(self._command(form, values))
        self._roundtrip(commands)

    def commit(self, writes: Sequence[tuple[Form, tuple[Any, ...], int]]) -> None:
        """Writes what the unit left to the end, and commits, in one go."""
        commands: list[Command] = []
        for form, values, org in writes:
            commands += self._opening(form, org, BEGIN_WRITE)
            commands.append(self._command(form, values))
        if not self._open:
            return
        done = self._roundtrip([*commands, (_COMMIT, None, None)], committing=True)
        self._open = False
        if done.command_status != b"COMMIT":
            self._scope = None
            raise errors.InFailedSqlTransaction("A statement failed in this unit and the unit went on: rolled back.")

    def let_go(self) -> None:
        """Ends a transaction that only read; the answer is read with the next one."""
        if self._open:
            self._open = False
            self._send([(_COMMIT, None, None)])
            self._unread += 1

    def roll_back(self) -> None:
        if self._open:
            self._open = False
            self._waiting.clear()
            self._scope = None  # a rollback takes a session's SET back too
            self._roundtrip([(_ROLLBACK, None, None)])

    def _opening(self, form: Form, org: int, begin: bytes) -> list[Command]:
        """What has to go before a statement: BEGIN, and the organization if it is another one."""
        commands: list[Command] = []
        if not self._open:
            self._open = True
            commands.append((begin, None, None))
        wanted = EVERYWHERE if form.everywhere else org
        if form.tenant and wanted != self._scope and self._is_walled:
            self._scope = wanted
            commands.append((_SET_SCOPE, (b"%d" % wanted,), None))
        return commands

    def _command(self, form: Form, values: tuple[Any, ...]) -> Command:
        name, _, formats = self._prepared.get(form.number) or self._prepare(form)
        return (name, values, formats)

    def _prepare(self, form: Form) -> Command:
        if len(self._prepared) >= _KEPT:
            oldest, _, _ = self._prepared.pop(next(iter(self._prepared)))
            self._pg.send_query_params(b"DEALLOCATE " + oldest, None)
        oids = [_oid(each) for each in form.types]
        name = b"s%d" % next(self._serial)
        self._pg.send_prepare(name, form.sql.encode(), oids)
        self._roundtrip([])
        formats = [int(each == _BYTES) for each in oids] if _BYTES in oids else None
        prepared = self._prepared[form.number] = (name, None, formats)
        return prepared

    def _rows(self, form: Form, result: PGresult) -> list[Row]:
        self._transformer.set_pgresult(result)
        return form.make_rows(self._transformer.load_rows(0, result.ntuples, tuple))

    # ---- how it travels

    def _roundtrip(self, commands: Sequence[Command], *, committing: bool = False) -> PGresult:
        """Sends all, waits for all; the last one's result. Raises the first error; what comes after it was not run."""
        if self._waiting:
            commands, self._waiting = [*self._waiting, *commands], []
        try:
            self._send(commands)
            while self._unread:
                self._unread -= 1
                self._receive()
            results = self._receive()
        except psycopg.OperationalError as broken:
            raise Lost(committing=committing) from broken
        for each in results:
            if each.status not in _OK:
                if self._pg.status != _ALIVE or (each.error_field(67) or b"").startswith(b"57P"):
                    raise Lost(committing=committing)
                raise errors.error_from_result(each, encoding="utf-8")
        return results[-1]

    def _send(self, commands: Sequence[Command]) -> None:
        pg = self._pg
        for name, values, formats in commands:
            pg.send_query_prepared(name, values, formats, 1)
        pg.pipeline_sync()
        while pg.flush():
            self._ready.poll(50)
            pg.consume_input()

    def _receive(self) -> list[PGresult]:
        """The results of everything up to the next point of synchronization."""
        pg = self._pg
        results: list[PGresult] = []
        while True:
            while pg.is_busy():
                self._ready.poll()
                pg.consume_input()
            result = pg.get_result()
            if result is None:
                if pg.status != _ALIVE:
                    raise psycopg.OperationalError("The connection is gone.")
            elif result.status == _SYNC:
                return results
            else:
                results.append(result)


def _oid(kind: TypeEngine[Any]) -> int:
    """The type a parameter is declared with; 0 leaves it to the server."""
    is_list = isinstance(kind, Many)
    item = kind.item if is_list else kind
    for known, single, many in _OIDS:
        if isinstance(item, known):
            return many if is_list else single
    return 0
