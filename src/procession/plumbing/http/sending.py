"""Sending a long answer: piece by piece, as fast as the caller takes it, and no longer than the caller listens."""

import asyncio
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import TypeVar

from procession.actor import Actor
from procession.plumbing.database import Database
from procession.plumbing.http.answers import Pieces
from procession.plumbing.http.boundary import Receive, Send
from procession.plumbing.work import Work

Place = TypeVar("Place")


def read_in_units(
    actor: Actor, step: Callable[[Work, Place], tuple[bytes, Place | None]], place: Place, *, start: bytes = b""
) -> Pieces:
    """Pieces that are read from the database, each in a reading unit of its own, as this actor.

    `step` gives the piece at a place and the next place; None is the end. `start` goes before the first.
    """

    async def pieces(database: Database) -> AsyncIterator[bytes]:
        yield start
        following: Place | None = place
        while following is not None:
            piece, following = await database.perform_long(partial(_taken, actor, step, following))
            yield piece

    return pieces


def _taken(
    actor: Actor, step: Callable[[Work, Place], tuple[bytes, Place | None]], place: Place, work: Work
) -> tuple[bytes, Place | None]:
    work.act_as(actor)
    return step(work, place)


PATIENCE = 60.0  # seconds that a reader may take for one piece


async def send_pieces(pieces: Pieces, database: Database, receive: Receive, send: Send) -> None:
    """Sends them all; the next one is made when the last has left. Nothing more is made for a caller who hung up.

    What goes wrong on the way is raised: the server then cuts the connection and logs it. A caller who takes nothing
    for a minute is cut off too.
    """
    gone = asyncio.ensure_future(_hung_up(receive))
    made = pieces(database)
    try:
        async for piece in made:
            if gone.done() and gone.result():
                return
            if piece:
                async with asyncio.timeout(PATIENCE):
                    await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b""})
    except TimeoutError:
        return
    finally:
        gone.cancel()
        close = getattr(made, "aclose", None)
        if close is not None:
            await close()


async def _hung_up(receive: Receive) -> bool:
    """True once the caller is gone. The first message may be the empty body of a request that was not read."""
    message = await receive()
    if message["type"] == "http.request":
        message = await receive()
    return message["type"] == "http.disconnect"
