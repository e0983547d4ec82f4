"""Units on their way to the thread that runs them, and their results on the way back."""

import asyncio
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Generic, TypeVar

from procession.plumbing.database.transaction import Use

T = TypeVar("T")


class Outcome(Generic[T]):
    """What became of a unit: its result, or whatever it raised, to be handed to the caller in another thread.

    Nothing is swallowed: `with outcome:` keeps the exception, and the caller gets it where it waits.
    """

    __slots__ = ("error", "result")

    def __init__(self) -> None:
        self.result: T | None = None
        self.error: BaseException | None = None

    def __enter__(self) -> "Outcome[T]":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        self.error = error
        return error is not None


class Unit(Outcome[Any]):
    """A unit that waits to be run, and whom to tell: a future of `loop`, or one that a thread waits for."""

    __slots__ = ("future", "loop", "use", "writes")

    def __init__(self, use: Use[Any], future: Any, loop: asyncio.AbstractEventLoop | None, *, writes: bool) -> None:
        super().__init__()
        self.use = use
        self.future = future
        self.loop = loop
        self.writes = writes


def tell(units: Sequence[Unit]) -> None:
    """Tells the callers from another thread, waking each event loop once."""
    loops: dict[asyncio.AbstractEventLoop, list[Unit]] = {}
    for unit in units:
        if unit.loop is None:
            _settle([unit])
        else:
            loops.setdefault(unit.loop, []).append(unit)
    for loop, theirs in loops.items():
        if not loop.is_closed():
            loop.call_soon_threadsafe(_settle, theirs)


def _settle(units: Sequence[Unit]) -> None:
    for unit in units:
        if unit.future.cancelled():
            continue
        if unit.error is not None:
            unit.future.set_exception(unit.error)
        else:
            unit.future.set_result(unit.result)
