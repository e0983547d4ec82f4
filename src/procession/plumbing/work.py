"""Work, the unit of work, as rooms know it: transaction, actor, time, announcements."""

from collections.abc import Callable
from typing import TypeVar

from procession.actor import Actor
from procession.plumbing.database.transaction import (
    CameFrom,
    Misuse,
    OutcomeUnknown,
    Unavailable,
    Warning_,
    Work,
)

__all__ = ["CameFrom", "Misuse", "OutcomeUnknown", "Unavailable", "Warning_", "Work", "acting"]

T = TypeVar("T")


def acting(actor: Actor, use: Callable[[Work], T]) -> Callable[[Work], T]:
    """A unit that is this actor's from its start: for units that a route runs before its own."""

    def unit(work: Work) -> T:
        work.act_as(actor)
        return use(work)

    return unit
