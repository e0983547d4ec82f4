"""Subscriptions to what happens to something (behaviour H19-H25). Marking a favourite watches it.

Nothing is sent yet; what is kept here is what will be (DECISIONS 18).
"""

from collections.abc import Sequence
from enum import IntEnum

from procession.engine.assignees import Assignees
from procession.people import names
from procession.plumbing.work import Work
from procession.templates.store import watchers
from procession.templates.store.watchers import Watcher, Which

__all__ = ["Watcher", "Which"]


class Watched(IntEnum):
    """What is watched. The numbers are stored; the first three are those of favourites."""

    TEMPLATE = 1
    PROCESS = 2
    TASK = 3
    ORGANIZATION = 4
    MEMBER = 5


class Channel(IntEnum):
    EMAIL = 1
    WEBHOOK = 2


class Frequency(IntEnum):
    AT_ONCE = 1
    THREE_HOURS = 2
    DAILY = 3


def new(
    work: Work,
    party: int,
    kind: int,
    identity: str,
    *,
    channel: Channel = Channel.EMAIL,
    frequency: Frequency = Frequency.AT_ONCE,
    url: str = "",
) -> Watcher:
    """A subscription that is not stored yet."""
    return Watcher(
        no=work.number_everywhere("watcher"),
        party=party,
        kind=int(kind),
        object=identity,
        channel=int(channel),
        frequency=int(frequency),
        url=url,
        maker=work.actor.party,
        created=work.now,
    )


def find(work: Work, number: int) -> Watcher | None:
    return watchers.find(work, number)


def same(work: Work, wanted: Watcher) -> Watcher | None:
    return watchers.same(work, wanted)


def count(work: Work, kind: Watched, identity: str) -> int:
    return watchers.count(work, kind, identity)


def page(work: Work, which: Which, *, limit: int, offset: int) -> tuple[list[Watcher], int]:
    return watchers.page(work, which, limit=limit, offset=offset)


def of_objects(work: Work, kind: Watched, objects: Sequence[str]) -> dict[str, list[Watcher]]:
    return watchers.of_objects(work, int(kind), objects)


def add(work: Work, watcher: Watcher) -> None:
    watchers.add(work, [watcher])


def remove(work: Work, number: int) -> None:
    watchers.remove(work, number)


def add_defaults(work: Work, defaults: Assignees, process: str) -> None:
    """The default watchers of a template watch what is launched from it; groups are their people now (behaviour E47),
    told once a day to begin with (H22)."""
    if not defaults:
        return
    groups = names.people_of_groups(work, defaults.groups) if defaults.groups else {}
    people = dict.fromkeys([*defaults.members, *(each for members in groups.values() for each in members)])
    members = names.members(work, people)
    made = [
        new(work, party, Watched.PROCESS, process, frequency=Frequency.DAILY) for party in people if party in members
    ]
    watchers.add(work, made)
