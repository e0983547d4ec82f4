"""What a handler gives back. Envelopes are written nowhere else (api-identity 1.3)."""

from collections.abc import AsyncIterator, Callable
from typing import Any, Generic, TypeVar

import msgspec

from procession.plumbing.database import Database
from procession.plumbing.http.queries import Window

T = TypeVar("T")

Pieces = Callable[[Database], AsyncIterator[bytes]]
"""Makes the bytes of a long answer, one piece after the other, when the unit of work that decided on it is over."""


class Item(msgspec.Struct, Generic[T]):
    """`{"data": {...}}`. Subclass it to send further keys at top level."""

    data: T


class Page(msgspec.Struct, Generic[T], kw_only=True):
    """One page of a list: `{"data": [...], "meta": {"pagination": {...}}}`.

    `total` counts all rows that match; `extra_meta` stands beside `pagination` in `meta`. When the caller asked for
    `without_pagination`, `meta` is left out.
    """

    data: list[T]
    total: int
    window: Window
    extra_meta: dict[str, Any] = {}


class Listing(msgspec.Struct, Generic[T]):
    """A list without pages: `{"data": [...], "count": n}` (`users-list`, `guests-list`)."""

    data: list[T]
    count: int


class Nothing(msgspec.Struct, frozen=True):
    """204 without a body."""


class Answer(msgspec.Struct, kw_only=True):
    """Raw bytes with their type, for files, pages and redirects. `status` None: the route's."""

    body: bytes = b""
    content_type: str = "application/octet-stream"
    headers: tuple[tuple[str, str], ...] = ()
    status: int | None = None


class Stream(msgspec.Struct, kw_only=True):
    """An answer of any length: files, exports. What fits into memory is an `Answer`.

    `pieces` is given the database and reads it, if at all, in units of its own, so that neither memory nor a
    transaction grows with the answer. `length` None: nobody knows it yet. When a piece can't be had, the connection is
    cut, so that half an answer is never taken for a whole one. Only for reading routes: a repeated request
    (`Idempotency-Key`) could not be answered with the same bytes.
    """

    pieces: Pieces
    content_type: str = "application/octet-stream"
    headers: tuple[tuple[str, str], ...] = ()
    length: int | None = None
    status: int | None = None


NOTHING = Nothing()
