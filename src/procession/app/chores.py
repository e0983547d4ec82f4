"""What the server does beside answering: writing behind when credentials were used, forgetting what ran out, and
removing the bytes of files that nobody holds any more."""

from procession import clock
from procession.access import forget
from procession.access.last_used import LAST_USED
from procession.app.rounds import Rounds
from procession.plumbing.blobs import Blobs, ledger
from procession.plumbing.database import Database

WRITE_BEHIND = 20.0  # seconds
FORGET = 3600.0


class Chores(Rounds):
    """What waits is written before the server ends."""

    def __init__(self, database: Database, blobs: Blobs) -> None:
        super().__init__("chores", self._round, first=WRITE_BEHIND)
        self._database = database
        self._blobs = blobs
        self._forgotten = clock.ticks() - FORGET + 60

    async def stop(self) -> None:
        await super().stop()
        await self._write_behind()

    async def _round(self) -> float:
        await self._write_behind()
        await ledger.sweep(self._database, self._blobs)
        if clock.ticks() - self._forgotten > FORGET:
            self._forgotten = clock.ticks()
            await self._database.perform(forget.what_ran_out, writes=True)
            await self._database.tidy()
        return WRITE_BEHIND

    async def _write_behind(self) -> None:
        waiting = LAST_USED.take()
        if waiting:
            await self._database.perform(lambda work: LAST_USED.write(work, waiting), writes=True)
