"""A few connections to PostgreSQL for counting, apart from those that units run on."""

from collections.abc import Generator
from contextlib import contextmanager
from queue import Empty, LifoQueue
from threading import Semaphore
from typing import Any

import psycopg

from procession.plumbing.work import Unavailable

Connection = psycopg.Connection[Any]
_MOST = 4
_OPTIONS = "-c app.org=-1 -c synchronous_commit=off -c jit=off"
"""Across organizations (row security), and a crash may forget the last moments: only permits are written here."""


class Connections:
    """Up to four, opened when they are needed; each statement commits by itself."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._free: LifoQueue[Connection] = LifoQueue()
        self._places = Semaphore(_MOST)

    @contextmanager
    def borrow(self) -> Generator[Connection]:
        """A connection for a moment. Raises Unavailable when it breaks or none can be had."""
        with self._places:
            try:
                connection = self._find()
                try:
                    yield connection
                finally:
                    if not connection.closed:
                        self._free.put(connection)
            except psycopg.OperationalError as wrong:
                raise Unavailable("The database does not answer.", retry_after=5) from wrong

    def close(self) -> None:
        while True:
            try:
                self._free.get_nowait().close()
            except Empty:
                return

    def _find(self) -> Connection:
        try:
            return self._free.get_nowait()
        except Empty:
            return psycopg.connect(self._url, autocommit=True, options=_OPTIONS, application_name="procession permits")
