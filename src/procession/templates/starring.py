"""Favourites: a mark of one person on a template, process or task (behaviour B16, `api-running` 5.4)."""

from collections.abc import Collection, Sequence
from enum import IntEnum

from procession.plumbing.work import Work
from procession.templates import store, watching


class Kind(IntEnum):
    """What is marked. The numbers are stored."""

    TEMPLATE = 1
    PROCESS = 2
    TASK = 3


def mark(work: Work, kind: Kind, object_id: str, *, party: int | None = None) -> None:
    """Marking twice is marking once. What is marked is watched (behaviour H19). `party` None: for the caller."""
    whose = work.actor.party if party is None else party
    store.stars.add(work, whose, kind, object_id)
    watching.add(work, watching.new(work, whose, kind, object_id))


def unmark(work: Work, kind: Kind, object_id: str, *, party: int | None = None) -> None:
    """Ends watching by mail too (H23)."""
    whose = work.actor.party if party is None else party
    store.stars.remove(work, whose, kind, object_id)
    store.watchers.leave(work, kind, object_id, whose)


def marked_among(work: Work, kind: Kind, object_ids: Sequence[str]) -> Collection[str]:
    """Those of these objects that the caller marked."""
    return store.stars.among(work, work.actor.party, kind, object_ids)


def forget(work: Work, kind: Kind, object_id: str) -> None:
    """The object is gone for good: nobody's favourite any more, and nobody watches it."""
    store.stars.clear(work, kind, object_id)
    store.watchers.clear(work, kind, object_id)


def forget_person(work: Work, party: int) -> None:
    """Somebody goes: their favourites vanish, and nothing is mailed to them (behaviour G32)."""
    store.stars.drop(work, party)
    store.watchers.drop(work, party)


def fans(work: Work, kind: Kind, object_ids: Sequence[str]) -> dict[str, list[int]]:
    """Who marked each of these objects."""
    return store.stars.fans(work, kind, object_ids)
