"""Who a piece of work is for: members, guests and groups, as party numbers.

Members, guests and groups share one sequence of numbers (the wire's user id is a member's number), so one integer
names one party. Rooms translate e-mail addresses and hex group ids before they ask the engine.
"""

from collections.abc import Mapping

import msgspec


class Assignees(msgspec.Struct, frozen=True, omit_defaults=True):
    """Members, guests and groups, each in the order in which they were named, without repetition."""

    members: tuple[int, ...] = ()
    guests: tuple[int, ...] = ()
    groups: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.members or self.guests or self.groups)

    @property
    def parties(self) -> tuple[int, ...]:
        return self.members + self.guests + self.groups


NOBODY = Assignees()


class AssigneesChange(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """New sets bucket by bucket: None leaves a bucket as it is, an empty tuple empties it (api-running 2.7)."""

    members: tuple[int, ...] | None = None
    guests: tuple[int, ...] | None = None
    groups: tuple[int, ...] | None = None

    def applied_to(self, present: Assignees) -> Assignees:
        return Assignees(
            present.members if self.members is None else unique(self.members),
            present.guests if self.guests is None else unique(self.guests),
            present.groups if self.groups is None else unique(self.groups),
        )


def unique(parties: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(parties))


def people_of(assignees: Assignees, groups: Mapping[int, tuple[int, ...]]) -> tuple[int, ...]:
    """Every person, groups expanded, each once (B36). A group that `groups` doesn't know counts as empty."""
    if not assignees.groups:
        return unique(assignees.members + assignees.guests)
    found = dict.fromkeys(assignees.members + assignees.guests)
    for group in assignees.groups:
        found.update(dict.fromkeys(groups.get(group, ())))
    return tuple(found)


def is_assignee(assignees: Assignees, party: int, groups: tuple[int, ...] = ()) -> bool:
    """Is this person named, or is one of their groups (F10, F11)?"""
    return party in assignees.members or party in assignees.guests or any(group in assignees.groups for group in groups)
