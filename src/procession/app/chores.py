"""What the server does beside answering: writing behind when credentials were used, forgetting what ran out, and
removing the bytes of files that nobody holds any more."""

import asyncio

import structlog

from procession import clock
from procession.access import forget
from procession.access.last_used import LAST_USED
from procession.errors import Refusal
from procession.plumbing.blobs import Blobs, ledger
from procession.plumbing.database import Database

WRITE_BEHIND = 20.0  # seconds
FORGET = 3600.0
_log = structlog.get_logger("procession.chores")


class Chores:
    """`start` and `stop` go around serving; what waits is written before the server ends."""

    def __init__(self, database: Database, blobs: Blobs) -> None:
        self._database = database
        self._blobs = blobs
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._task = asyncio.create_task(self._go_on())

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._write_behind()

    async def _go_on(self) -> None:
        forgotten = clock.ticks() - FORGET + 60
        while True:
            await asyncio.sleep(WRITE_BEHIND)
            try:
                await self._write_behind()
                await ledger.sweep(self._database, self._blobs)
                if clock.ticks() - forgotten > FORGET:
                    forgotten = clock.ticks()
                    await self._database.perform(forget.what_ran_out, writes=True)
                    await self._database.tidy()
            except Refusal as refusal:  # the database is away for a moment; the next round tries again
                _log.warning("chores postponed", why=refusal.message)

    async def _write_behind(self) -> None:
        waiting = LAST_USED.take()
        if waiting:
            await self._database.perform(lambda work: LAST_USED.write(work, waiting), writes=True)
