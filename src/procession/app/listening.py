"""Hears the news while the server runs: one round after the other, with as long a pause between them as a round took.

Every process of a server does so; rounds exclude each other. A listener that stumbles over an event is left out for
that event alone, which is logged with its number, so that the others and the news behind it go on.
"""

import structlog

from procession import clock
from procession.app import wiring
from procession.app.rounds import Rounds
from procession.people import organizations
from procession.plumbing import news
from procession.plumbing.database import Database
from procession.plumbing.news import Listener, Stumbled

LOOK = 1.0  # seconds between looks when there is nothing to hear
_log = structlog.get_logger("procession.news")


class Listening(Rounds):
    """Several servers may listen to one database."""

    def __init__(self, database: Database, listeners: tuple[Listener, ...] = wiring.LISTENERS) -> None:
        super().__init__("listening", self._look)
        self._database = database
        self._listeners = listeners

    async def catch_up(self) -> None:
        """Hears everything there is by now."""
        while await self._database.perform(news.waits, writes=False):
            await self._round()

    async def _look(self) -> float:
        began = clock.ticks()
        heard = await self._round() if await self._database.perform(news.waits, writes=False) else 0
        return clock.ticks() - began if heard == news.AT_ONCE else LOOK

    async def _round(self) -> int:
        try:
            return len(await self._hear())
        except Stumbled:
            pass
        try:
            return len(await self._hear(at_once=1))
        except Stumbled as stumbled:
            (seq,) = await self._hear(at_once=1, without=stumbled.listener) or (0,)
            _log.error("news not understood", listener=stumbled.listener, seq=seq, exc_info=stumbled.__cause__)
            return 1

    async def _hear(self, *, at_once: int = news.AT_ONCE, without: str = "") -> list[int]:
        return await self._database.perform(
            lambda work: news.round_of(work, self._listeners, organizations.bot_of, at_once=at_once, without=without),
            writes=True,
        )
