"""Reading people for answers: lists, and what `with` adds to a record."""

from collections.abc import Sequence

from msgspec import UNSET

from procession.people import organization_wire, organizations, policy, preferences, store, wire
from procession.people.organization_wire import OrganizationOut
from procession.people.preferences_wire import PreferencesOfUser, shown
from procession.people.store.members import Filter
from procession.people.values import Group, Guest, Member, Organization
from procession.people.wire import GroupOut, GuestOut, MinimalGuest, UserOut
from procession.plumbing.http import Includes, PageQuery, Window, includes, ordering
from procession.plumbing.work import Work

_NOTHING = Includes(frozenset())
_EVERYBODY = 2**31 - 1
_MOST_ORGANIZATIONS = 100
_BILLING = ("subscription", "billing_info")


def me(work: Work, wanted: Includes) -> UserOut:
    """The caller as a member of the current organization, or only as a person where there is none."""
    if work.org:
        return user(work, organizations.me(work), wanted)
    person = store.members.person(work, work.actor.party)
    own = _own_organizations(work) if wanted.wants("organizations") else None
    return wire.person(person, now=work.now, organizations=own)


def my_organizations(work: Work, *, limit: int, offset: int) -> tuple[list[OrganizationOut], int]:
    actor = work.actor
    found, total = store.organizations.organizations_of(
        work, actor.party, tied=actor.tied_to, limit=limit, offset=offset
    )
    counts = store.organizations.count_active_members_of(work, [each.organization.no for each in found])
    data = [
        organization_wire.organization(
            each.organization, users_count=counts.get(each.organization.no, 0), belonging=each
        )
        for each in found
    ]
    return data, total


def shown_organization(work: Work, organization: Organization, wanted: Includes = _NOTHING) -> OrganizationOut:
    count = store.organizations.count_active_members_of(work, [organization.no]).get(organization.no, 0)
    billing = [name for name in _BILLING if wanted.wants(name)]
    return organization_wire.organization(organization, users_count=count, billing=billing)


def user(work: Work, member: Member, wanted: Includes = _NOTHING) -> UserOut:
    return _users(work, [member], wanted)[0]


def users(work: Work, query: PageQuery, *, role: str, status: str, chosen: Window) -> tuple[list[UserOut], int]:
    order = ordering(query, store.members.SORTS, [("created_at", False)])
    wanted = Filter(q=query.q, role=role.lower(), status=status.lower())
    found, total = store.members.listed(work, wanted, order, limit=chosen.limit, offset=chosen.offset)
    return _users(work, found, includes(query)), total


def everybody(work: Work) -> list[Member]:
    return store.members.listed(work, Filter(), [("created_at", False)], limit=_EVERYBODY, offset=0)[0]


def groups(work: Work, query: PageQuery, *, chosen: Window, base_url: str) -> tuple[list[GroupOut], int]:
    order = ordering(query, store.groups.SORTS, [("created_at", False)])
    found, total = store.groups.listed(work, query.q, order, limit=chosen.limit, offset=chosen.offset)
    return _groups(work, found, includes(query), base_url=base_url), total


def group(work: Work, group: Group, wanted: Includes, *, base_url: str) -> GroupOut:
    return _groups(work, [group], wanted, base_url=base_url)[0]


def guests(work: Work, query: PageQuery, *, chosen: Window, base_url: str) -> tuple[list[GuestOut], int]:
    order = ordering(query, store.guests.SORTS, [("created_at", False)])
    found, total = store.guests.listed(work, query.q, order, limit=chosen.limit, offset=chosen.offset)
    where = work.actor.organization_id
    return [wire.guest(guest, base_url=base_url, organization_id=where) for guest in found], total


def all_guests(work: Work, *, base_url: str) -> list[MinimalGuest]:
    return _brief(work, store.guests.everybody(work), base_url)


def _users(work: Work, found: Sequence[Member], wanted: Includes) -> list[UserOut]:
    organization = organizations.get(work)
    groups = _groups_of(work, [member.no for member in found]) if wanted.wants("groups") else {}
    here = [shown_organization(work, organization)] if wanted.wants("organizations") else None
    chosen = _preferences_of(work, found) if wanted.wants("preferences") else {}
    return [
        wire.user(
            member,
            organization,
            now=work.now,
            groups=groups.get(member.no, []) if wanted.wants("groups") else None,
            organizations=_own_organizations(work) if here and member.no == work.actor.party else here,
            country=wanted.wants("country"),
            preferences=chosen.get(member.no, UNSET),
        )
        for member in found
    ]


def _preferences_of(work: Work, found: Sequence[Member]) -> dict[int, PreferencesOfUser]:
    """Of those whose preferences the caller may see: their own, or as an administrator all."""
    seen = [member for member in found if policy.may_see_everything_of(work.actor, member.no)]
    return {number: PreferencesOfUser(shown(each)) for number, each in preferences.of_members(work, seen).items()}


def _groups_of(work: Work, people: Sequence[int]) -> dict[int, list[Group]]:
    belonging = store.groups.groups_with(work, people)
    numbers = sorted({number for each in belonging.values() for number in each})
    known = {group.no: group for group in store.groups.by_numbers(work, numbers)}
    return {person: [known[number] for number in each] for person, each in belonging.items()}


def _own_organizations(work: Work) -> list[OrganizationOut]:
    """Everybody sees all organizations of themselves, and of others only the common one (behaviour G2)."""
    return my_organizations(work, limit=_MOST_ORGANIZATIONS, offset=0)[0]


def _groups(work: Work, found: Sequence[Group], wanted: Includes, *, base_url: str) -> list[GroupOut]:
    members: dict[int, Member] = {}
    guests: dict[str, Guest] = {}
    if wanted.wants("users"):
        numbers = sorted({number for group in found for number in group.members})
        members = {member.no: member for member in store.members.by_numbers(work, numbers)}
    if wanted.wants("guest_records"):
        emails = sorted({email for group in found for email in group.guests})
        guests = {guest.email: guest for guest in store.guests.by_emails(work, emails)}
    return [
        wire.group(
            group,
            users=[wire.minimal_user(members[number]) for number in group.members if number in members]
            if wanted.wants("users")
            else None,
            guests=_brief(work, [guests[email] for email in group.guests if email in guests], base_url)
            if wanted.wants("guest_records")
            else None,
        )
        for group in found
    ]


def _brief(work: Work, guests: Sequence[Guest], base_url: str) -> list[MinimalGuest]:
    where = work.actor.organization_id
    return [wire.minimal_guest(guest, base_url=base_url, organization_id=where) for guest in guests]
