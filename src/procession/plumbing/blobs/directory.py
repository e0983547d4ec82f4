"""Bytes in a directory of this machine. A file gets its name only when it is whole and on disk, so that being killed in
the middle leaves nothing that could be taken for a file."""

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import BinaryIO

from procession.plumbing.blobs.port import PIECE, away, missing, must_be_key

_UNFINISHED = ".part"


class Directory:
    """`root` is made with the first file. Several servers may share it."""

    def __init__(self, root: Path) -> None:
        self.root = root

    async def start(self, key: str) -> "_Writer":
        try:
            return await asyncio.to_thread(_Writer, self._path(key))
        except OSError as failed:
            raise away(failed) from failed

    async def read(self, key: str, *, start: int, length: int) -> AsyncIterator[bytes]:
        try:
            file = await asyncio.to_thread(_opened, self._path(key), start)
        except FileNotFoundError:
            raise missing() from None
        except OSError as failed:
            raise away(failed) from failed
        return _pieces(file, length)

    async def remove(self, key: str) -> None:
        path = self._path(key)
        try:
            await asyncio.to_thread(_remove, path)
        except OSError as failed:
            raise away(failed) from failed

    def _path(self, key: str) -> Path:
        return self.root / must_be_key(key)


class _Writer:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._unfinished = path.with_name(path.name + _UNFINISHED)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self._unfinished.open("wb", buffering=0)

    async def write(self, piece: bytes) -> None:
        try:
            await asyncio.to_thread(_write_all, self._file, piece)
        except OSError as failed:
            raise away(failed) from failed

    async def finish(self) -> None:
        try:
            await asyncio.to_thread(self._finish)
        except OSError as failed:
            raise away(failed) from failed

    async def give_up(self) -> None:
        await asyncio.to_thread(self._give_up)

    def _finish(self) -> None:
        os.fsync(self._file.fileno())
        self._file.close()
        self._unfinished.replace(self._path)
        _flush_directory(self._path.parent)

    def _give_up(self) -> None:
        self._file.close()
        self._unfinished.unlink(missing_ok=True)


def _write_all(file: BinaryIO, piece: bytes) -> None:
    rest = memoryview(piece)
    while rest:
        rest = rest[file.write(rest) :]


def _flush_directory(folder: Path) -> None:
    """The name is on disk too, not only the bytes."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _opened(path: Path, start: int) -> BinaryIO:
    file = path.open("rb", buffering=0)
    file.seek(start)
    return file


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.with_name(path.name + _UNFINISHED).unlink(missing_ok=True)


async def _pieces(file: BinaryIO, length: int) -> AsyncIterator[bytes]:
    try:
        while length > 0:
            piece = await asyncio.to_thread(file.read, min(PIECE, length))
            if not piece:
                return
            length -= len(piece)
            yield piece
    finally:
        file.close()
