"""What a handler gives back. Envelopes are written nowhere else (api-identity 1.3)."""

from typing import Any, Generic, TypeVar

import msgspec

from procession.plumbing.http.queries import Window

T = TypeVar("T")


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


NOTHING = Nothing()
