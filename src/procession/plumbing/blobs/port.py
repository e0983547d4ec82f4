"""What a store of bytes must do. Bytes are written once under a key, never changed, and read as often as you like."""

import re
from collections.abc import AsyncIterator
from typing import Protocol

from procession.errors import Kind, NotFound, Refusal

PIECE = 256 * 1024  # bytes read or written at once
_KEY = re.compile(r"[0-9a-z]{1,64}(/[0-9a-z]{1,64}){0,4}")


class Missing(NotFound):
    """The bytes of this file are gone from the store, though it is known."""

    code = "file_missing"


class StoreAway(Refusal):
    """The store of files can't be reached or is full. Nothing was stored."""

    kind = Kind.NOT_READY
    code = "file_store_unavailable"


class Writer(Protocol):
    """New bytes on their way. Nobody can read them before `finish` came back."""

    async def write(self, piece: bytes) -> None: ...

    async def finish(self) -> None:
        """Returns when the bytes are kept for good."""
        ...

    async def give_up(self) -> None:
        """Takes back what was written, as far as that is possible now; the ledger's sweep does the rest."""
        ...


class Blobs(Protocol):
    """A store of bytes. All of it may raise StoreAway."""

    async def start(self, key: str) -> Writer: ...

    async def read(self, key: str, *, start: int, length: int) -> AsyncIterator[bytes]:
        """These bytes, in pieces. Raises Missing before the first piece when there are none under this key."""
        ...

    async def remove(self, key: str) -> None:
        """Also what an interrupted writer left. Removing what is not there is no error."""
        ...


def must_be_key(key: str) -> str:
    """Keys are made by us; this is the second wall before a path. Raises ValueError."""
    if _KEY.fullmatch(key) is None:
        raise ValueError(f"{key!r} is no key of a blob")
    return key


def missing() -> Missing:
    return Missing("The bytes of this file are not in the store any more. Upload the file again.")


def away(why: object) -> StoreAway:
    return StoreAway(f"The store of files can't be used right now ({type(why).__name__}). Try again soon.")
