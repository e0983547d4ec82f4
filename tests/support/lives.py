"""The lives of many small worlds: every accepted command, and how the process stood before and after it.

All properties look at the same lives; `REACHED` counts how often what they speak of was there at all.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

import msgspec

from procession.engine.commands import By, Command
from procession.engine.happenings import Happening
from procession.engine.process import Process
from support.worlds import World

REACHED: Counter[str] = Counter()
WORLDS = 320
_span = range(WORLDS)


class Moment(msgspec.Struct):
    """One accepted command of a world's life; `now` and `by` are when it was asked, and by whom."""

    command: Command
    before: Process
    process: Process
    told: tuple[Happening, ...]
    now: int
    by: By


def lives() -> tuple[tuple[World, tuple[Moment, ...]], ...]:
    """Every world, lived once."""
    return _lived(_span.start, _span.stop)


@contextmanager
def other_worlds(first: int, count: int) -> Iterator[None]:
    """Meanwhile `lives` are those of these seeds."""
    global _span  # noqa: PLW0603 - one place for all properties
    before, _span = _span, range(first, first + count)
    try:
        yield
    finally:
        _span = before


@lru_cache(maxsize=1)
def _lived(first: int, last: int) -> tuple[tuple[World, tuple[Moment, ...]], ...]:
    return tuple((world, tuple(_moments(world))) for world in (World(seed, REACHED) for seed in range(first, last)))


def _moments(world: World) -> Iterator[Moment]:
    for command in world.lives(commands=24):
        it = world.it
        yield Moment(command, it.before, it.process, it.last.happenings, it.now, world.by)
