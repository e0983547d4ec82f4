"""People on the wire are user numbers, guests' e-mail addresses and groups' hex ids; inside they are party numbers."""

from collections.abc import Iterable, Mapping

import msgspec
from msgspec import UnsetType

from procession.people.values import JobTitle


class Names(msgspec.Struct, frozen=True):
    """The outside names of the guests, groups and job titles that an answer mentions."""

    guests: Mapping[int, str] = {}
    groups: Mapping[int, str] = {}
    job_titles: Mapping[int, JobTitle] = {}

    def emails(self, parties: Iterable[int]) -> list[str]:
        return [self.guests[party] for party in parties if party in self.guests]

    def group_ids(self, parties: Iterable[int]) -> list[str]:
        return [self.groups[party] for party in parties if party in self.groups]


class People(msgspec.Struct, frozen=True, kw_only=True):
    """People as a body names them. None: not mentioned, leave them alone; empty: nobody (DECISIONS 5)."""

    members: tuple[int, ...] | None = None
    guests: tuple[str, ...] | None = None
    groups: tuple[str, ...] | None = None


def read_people(
    *,
    members: list[int] | UnsetType | None,
    guests: list[str] | UnsetType | None,
    groups: list[str] | UnsetType | None,
) -> People:
    return People(
        members=tuple(dict.fromkeys(members)) if isinstance(members, list) else None,
        guests=tuple(dict.fromkeys(one.strip().lower() for one in guests)) if isinstance(guests, list) else None,
        groups=tuple(dict.fromkeys(one.strip().lower() for one in groups)) if isinstance(groups, list) else None,
    )
