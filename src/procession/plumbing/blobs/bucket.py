"""Bytes in an S3-compatible bucket, by obstore. Credentials, region and endpoint are read from the environment as all
S3 clients do (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION, AWS_ENDPOINT_URL); our settings hold no secret."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import obstore
from obstore.exceptions import BaseError
from obstore.store import ObjectStore, S3Store

from procession.plumbing.blobs.port import away, missing, must_be_key

_PART = 8 * 1024 * 1024  # what an upload holds in memory before it sends a part
_AT_ONCE = 2


def of_url(url: str) -> "Bucket":
    """The bucket at `s3://BUCKET/PREFIX`."""
    patience: Any = {"max_retries": 4, "retry_timeout": timedelta(seconds=30)}
    timeouts: Any = {"timeout": timedelta(seconds=60), "connect_timeout": timedelta(seconds=10), "allow_http": True}
    return Bucket(S3Store.from_url(url, client_options=timeouts, retry_config=patience))


class Bucket:
    """Any store that obstore knows. An object is visible only when it is whole."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    async def start(self, key: str) -> "_Writer":
        return _Writer(self._store, must_be_key(key))

    async def read(self, key: str, *, start: int, length: int) -> AsyncIterator[bytes]:
        if length == 0:
            return _nothing()
        try:
            found = await obstore.get_async(self._store, must_be_key(key), options={"range": (start, start + length)})
        except FileNotFoundError:
            raise missing() from None
        except BaseError as failed:
            raise away(failed) from failed
        return _pieces(found)

    async def remove(self, key: str) -> None:
        try:
            await obstore.delete_async(self._store, must_be_key(key))
        except FileNotFoundError:
            return
        except BaseError as failed:
            raise away(failed) from failed


class _Writer:
    """Not closing it is how to give up: the object never comes to be (its parts are the bucket's to expire)."""

    def __init__(self, store: ObjectStore, key: str) -> None:
        self._file = obstore.open_writer_async(store, key, buffer_size=_PART, max_concurrency=_AT_ONCE)

    async def write(self, piece: bytes) -> None:
        try:
            await self._file.write(piece)
        except BaseError as failed:
            raise away(failed) from failed

    async def finish(self) -> None:
        try:
            await self._file.close()
        except BaseError as failed:
            raise away(failed) from failed

    async def give_up(self) -> None:
        return


async def _pieces(found: Any) -> AsyncIterator[bytes]:
    async for piece in found.stream():
        yield bytes(piece)


async def _nothing() -> AsyncIterator[bytes]:
    for piece in ():
        yield piece
