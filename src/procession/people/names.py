"""Who is behind a number, and which number somebody has: what the other rooms ask about people.

Rooms keep people as numbers; the wire names members by number, guests by e-mail and groups by 32-hex id.
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from procession.errors import Invalid
from procession.ids import is_id
from procession.people import store
from procession.people.guests import find_or_create
from procession.people.values import Group, Guest, Member
from procession.plumbing.work import Work


class Names(msgspec.Struct, frozen=True, kw_only=True):
    """The people behind some numbers, each in exactly one of the three; numbers nobody has are left out."""

    members: Mapping[int, Member] = {}
    guests: Mapping[int, Guest] = {}
    groups: Mapping[int, Group] = {}

    def emails(self, numbers: Iterable[int]) -> list[str]:
        """The addresses of those numbers that are guests, in order."""
        return [self.guests[number].email for number in numbers if number in self.guests]

    def group_ids(self, numbers: Iterable[int]) -> list[str]:
        return [self.groups[number].id for number in numbers if number in self.groups]


class Buckets(msgspec.Struct, frozen=True, kw_only=True):
    """People as numbers, by what they are."""

    members: tuple[int, ...] = ()
    guests: tuple[int, ...] = ()
    groups: tuple[int, ...] = ()

    @property
    def all(self) -> tuple[int, ...]:
        return (*self.members, *self.guests, *self.groups)


def of(work: Work, numbers: Iterable[int]) -> Names:
    """Everybody behind these numbers, whatever they are. At most three queries; ask once for a whole list."""
    wanted = sorted(set(numbers))
    if not wanted:
        return Names()
    members = {member.no: member for member in store.members.by_numbers(work, wanted)}
    rest = [number for number in wanted if number not in members]
    guests = {guest.no: guest for guest in store.guests.by_numbers(work, rest)}
    rest = [number for number in rest if number not in guests]
    groups = {group.no: group for group in store.groups.by_numbers(work, rest)}
    return Names(members=members, guests=guests, groups=groups)


def members(work: Work, numbers: Iterable[int]) -> dict[int, Member]:
    return {member.no: member for member in store.members.by_numbers(work, sorted(set(numbers)))}


def guests(work: Work, numbers: Iterable[int]) -> dict[int, Guest]:
    return {guest.no: guest for guest in store.guests.by_numbers(work, sorted(set(numbers)))}


def guest_emails(work: Work, numbers: Iterable[int]) -> dict[int, str]:
    return {number: guest.email for number, guest in guests(work, numbers).items()}


def guest_numbers(work: Work, emails: Iterable[str]) -> dict[str, int]:
    """Numbers of the guests with these addresses, by lower-case address; unknown ones are left out."""
    wanted = sorted({email.strip().lower() for email in emails})
    return {guest.email: guest.no for guest in store.guests.by_emails(work, wanted)}


def group_ids(work: Work, numbers: Iterable[int]) -> dict[int, str]:
    return {group.no: group.id for group in store.groups.by_numbers(work, sorted(set(numbers)))}


def group_numbers(work: Work, ids: Iterable[str]) -> dict[str, int]:
    return store.groups.numbers_of(work, sorted({each for each in ids if is_id(each)}))


def people_of_groups(work: Work, groups: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """The members and guests in each group, by the group's number."""
    found = store.groups.people_in(work, sorted(set(groups)))
    return {number: tuple(people) for number, people in found.items()}


def groups_of_people(work: Work, numbers: Iterable[int]) -> tuple[int, ...]:
    """The numbers of all groups that one of these people is in."""
    found = store.groups.groups_with(work, sorted(set(numbers)))
    return tuple(sorted({group for groups in found.values() for group in groups}))


def must_be_active_members(work: Work, numbers: Sequence[int], *, path: str) -> None:
    """Refuses numbers that are no active member of this organization; the sentence stands at `path`."""
    wanted = set(numbers)
    unknown = sorted(wanted - store.members.active_among(work, sorted(wanted)))
    if unknown:
        raise Invalid.at({path: [_nobody_active(number) for number in unknown]})


def active_among(work: Work, numbers: Sequence[int]) -> dict[int, bool]:
    """Of each of these numbers, whether it is an active member of this organization. One query."""
    active = store.members.active_among(work, numbers)
    return {number: number in active for number in numbers}


def must_be_groups(work: Work, ids: Sequence[str], *, path: str) -> list[int]:
    """The numbers of these groups, in order, each once; refuses ids that are no group here."""
    known = group_numbers(work, ids)
    unknown = [group for group in dict.fromkeys(ids) if group not in known]
    if unknown:
        raise Invalid.at({path: [f"There is no group {group} in this organization." for group in unknown]})
    return [known[group] for group in dict.fromkeys(ids)]


def find_or_create_guests(work: Work, emails: Sequence[str], *, path: str) -> list[int]:
    """The numbers of the guests with these addresses, in order, each once; unknown addresses become guests (G24).

    Refuses what is no address, the address of a member of this organization, and disabled guests.
    """
    return find_or_create(work, emails, path=path)


def must_be_assignable(
    work: Work, *, members: Sequence[int], guests: Sequence[str], groups: Sequence[str], path: str
) -> Buckets:
    """People named the wire's way as numbers: active members, guests by address (made if unknown), groups by id.

    Everything wrong is reported together, at `path.users`, `path.guests` and `path.groups`.
    """
    errors: dict[str, list[str]] = {}
    found: dict[str, list[int]] = {"members": list(dict.fromkeys(members)), "guests": [], "groups": []}
    try:
        must_be_active_members(work, members, path=f"{path}.users")
    except Invalid as refusal:
        errors |= refusal.errors
    try:
        found["groups"] = must_be_groups(work, groups, path=f"{path}.groups")
    except Invalid as refusal:
        errors |= refusal.errors
    try:
        found["guests"] = find_or_create_guests(work, guests, path=f"{path}.guests")
    except Invalid as refusal:
        errors |= refusal.errors
    if errors:
        raise Invalid.at(errors)
    return Buckets(members=tuple(found["members"]), guests=tuple(found["guests"]), groups=tuple(found["groups"]))


def _nobody_active(number: int) -> str:
    return f"{number} is no active member of this organization."
