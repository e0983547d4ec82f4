"""Work that a running server does again and again beside answering: one round after the other until it stops.

A round that fails never ends the rounds: what went wrong is logged, and the next one comes a little later. This is the
boundary of background work, as `plumbing/http/boundary.py` is that of requests, and like it may catch Exception.
"""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from procession.errors import Refusal

AWAY = 10.0  # seconds until another try, when the database does not answer or a round ran into a bug
PATIENCE = 5.0  # seconds that a round may take to finish when the server stops
_log = structlog.get_logger("procession.rounds")


class Rounds:
    """`one_round` does what there is to do and gives the seconds until the next round; `first` until the first one.

    `start` and `stop` go around serving.
    """

    def __init__(self, name: str, one_round: Callable[[], Awaitable[float]], *, first: float = 0.0) -> None:
        self._name = name
        self._one_round = one_round
        self._first = first
        self._stopping = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._task = asyncio.create_task(self._go_on(), name=self._name)

    async def stop(self) -> None:
        """The round that is under way may finish, if it does so soon."""
        if self._task is None:
            return
        self._stopping.set()
        _, unfinished = await asyncio.wait({self._task}, timeout=PATIENCE)
        if unfinished:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _go_on(self) -> None:
        pause = self._first
        while not await self._is_stopped_within(pause):
            try:
                pause = await self._one_round()
            except Refusal as refusal:  # the database is away for a moment
                _log.warning("a round is postponed", of=self._name, why=refusal.message)
                pause = AWAY
            except Exception:
                _log.exception("a round failed", of=self._name)
                pause = AWAY

    async def _is_stopped_within(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return False
        return True
