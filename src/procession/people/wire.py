"""People on the wire: users, guests, groups. Organizations are in `organization_wire.py`."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.actor import Role
from procession.people import links
from procession.people.organization_wire import OrganizationOut
from procession.people.preferences_wire import PreferencesOfUser
from procession.people.settings import zone
from procession.people.store.members import Person
from procession.people.values import Group, Guest, Member, Organization, Place, Status


class Data(msgspec.Struct, frozen=True):
    """An include: `{"data": ...}`."""

    data: Any


class GroupOfUser(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    name: str
    logo: str | None
    members: list[int]
    guests: list[str]


class GroupsOfUser(msgspec.Struct, frozen=True):
    data: list[GroupOfUser]


class OrganizationsOfUser(msgspec.Struct, frozen=True):
    data: list[OrganizationOut]


class UserOut(msgspec.Struct, frozen=True, kw_only=True):
    """A member of an organization (api-identity 3.1.1). `type` repeats `role` for people and is `bot` for the bot."""

    id: int
    email: str
    username: str | None
    first_name: str
    last_name: str
    full_name: str
    profile_pic: str | None
    locale: str | None
    active: bool
    is_active: bool
    complete: bool
    is_suspended: bool
    support_user: bool
    is_default_admin: bool
    type: str | None
    role: str | None
    status: str
    phone: str | None
    job_title: str | None
    job_description: str | None
    team: str | None
    country_id: int | None
    timezone: str
    UTC_offset: Annotated[str, Meta(description="Of `timezone`, at this moment: +05:30")]
    date_format: str
    created_at: str
    last_updated: str
    updated_at: str
    last_login_at: str | None
    last_accessed_at: str | None
    last_known_ip: str | None
    last_known_country: str | None
    activated_at: str | None
    approved_at: str | None
    invited_by: int | None
    disabled_at: str | None
    disabled_by: int | None
    reactivated_at: str | None
    reactivated_by: int | None
    groups: GroupsOfUser | UnsetType = UNSET
    organizations: OrganizationsOfUser | UnsetType = UNSET
    country: Data | UnsetType = UNSET
    preferences: PreferencesOfUser | UnsetType = UNSET


class MinimalUser(msgspec.Struct, frozen=True, kw_only=True):
    """A member in `users-list` (api-identity 3.1.2)."""

    id: int
    email: str
    first_name: str
    last_name: str
    full_name: str
    username: str | None
    profile_pic: str | None
    role: str
    status: str


class GuestDetailsOut(msgspec.Struct, frozen=True, kw_only=True):
    first_name: str | None
    last_name: str | None
    status: str | None
    phone_1: str | None
    phone_2: str | None
    timezone: str | None
    image_url: str | None
    contact_url: str | None
    company_url: str | None
    opportunity_url: str | None
    company_name: str | None
    opportunity_name: str | None
    external_sync_source: str | None
    external_date_creation: str | None
    cadence_days: list[str] | None
    associated_members: list[int] | None
    last_city: str | None
    last_country: str | None
    last_accessed_at: str | None
    disabled_at: str | None
    disabled_by: int | None
    reactivated_at: str | None
    reactivated_by: int | None


class GuestOut(msgspec.Struct, frozen=True, kw_only=True):
    """A guest (api-identity 3.1.4). The last part of `link`, after `/guest/`, is the guest code."""

    id: int
    email: str
    first_name: str | None
    last_name: str | None
    link: str
    last_accessed_at: str | None
    last_known_ip: str | None
    last_known_country: str | None
    created_at: str
    updated_at: str
    deleted_at: str | None
    disabled_at: str | None
    details: GuestDetailsOut


class MinimalGuest(msgspec.Struct, frozen=True, kw_only=True):
    """A guest in `guests-list` (api-identity 3.7.1)."""

    id: int
    email: str
    first_name: str | None
    last_name: str | None
    link: str


class UsersOfGroup(msgspec.Struct, frozen=True):
    data: list[MinimalUser]


class GuestsOfGroup(msgspec.Struct, frozen=True):
    data: list[MinimalGuest]


class GroupOut(msgspec.Struct, frozen=True, kw_only=True):
    """A group (api-identity 3.1.5). `members` are user ids, `guests` e-mail addresses."""

    id: str
    name: str
    description: str | None
    logo: str | None
    members: list[int]
    guests: list[str]
    created_at: str
    last_updated: str
    updated_at: str
    deleted_at: str | None
    users: UsersOfGroup | UnsetType = UNSET
    guest_records: GuestsOfGroup | UnsetType = UNSET


def user(
    member: Member,
    organization: Organization | None,
    *,
    now: int,
    groups: Sequence[Group] | None = None,
    organizations: list[OrganizationOut] | None = None,
    country: bool = False,
    preferences: PreferencesOfUser | UnsetType = UNSET,
) -> UserOut:
    """`groups`, `organizations` and `preferences` only when they were asked for."""
    is_bot = member.status is Status.BOT
    touched = clock.show(max(member.touched, member.account_touched))
    place, profile = member.place, member.profile
    timezone = member.timezone or (organization.timezone if organization else "UTC")
    return UserOut(
        id=member.no,
        email=member.email,
        username=_username(member),
        first_name=member.first_name,
        last_name=member.last_name,
        full_name=member.full_name,
        profile_pic=links.picture(member.picture),
        locale=member.locale,
        active=member.is_active,
        is_active=member.is_active,
        complete=bool(member.first_name and member.last_name),
        is_suspended=False,
        support_user=False,
        is_default_admin=organization is not None and organization.default_admin == member.no,
        type="bot" if is_bot else None if member.status is Status.INVITED else member.role.value,
        role=member.role.value,
        status=Status.ACTIVE.value if is_bot else member.status.value,
        phone=profile.phone,
        job_title=place.job_title,
        job_description=place.job_description,
        team=place.team,
        country_id=profile.country_id,
        timezone=timezone,
        UTC_offset=offset(timezone, now),
        date_format=profile.date_format or "mm/dd/yyyy",
        created_at=clock.show(member.created),
        last_updated=touched,
        updated_at=touched,
        last_login_at=clock.shown(member.signed_in),
        last_accessed_at=clock.shown(member.last_seen),
        last_known_ip=None,
        last_known_country=None,
        activated_at=clock.shown(place.activated),
        approved_at=clock.shown(place.approved),
        invited_by=place.invited_by,
        disabled_at=clock.shown(place.disabled),
        disabled_by=place.disabled_by,
        reactivated_at=clock.shown(place.reactivated),
        reactivated_by=place.reactivated_by,
        groups=UNSET if groups is None else GroupsOfUser([_group_of_user(group) for group in groups]),
        organizations=UNSET if organizations is None else OrganizationsOfUser(organizations),
        country=Data(None) if country else UNSET,
        preferences=preferences,
    )


def person(person: Person, *, now: int, organizations: list[OrganizationOut] | None = None) -> UserOut:
    """Somebody who is in no organization at the moment: no role, no job."""
    member = Member(
        no=person.no,
        email=person.email,
        first_name=person.first_name,
        last_name=person.last_name,
        locale=person.locale,
        timezone=person.timezone or "UTC",
        profile=person.profile,
        created=person.created,
        account_touched=person.touched,
        signed_in=person.signed_in,
        has_password=False,
        role=Role.LIGHT,
        status=Status.DISABLED,
        place=Place(),
        joined=person.created,
        touched=person.touched,
        last_seen=None,
        picture=person.picture,
    )
    shown = user(member, None, now=now, organizations=organizations)
    return msgspec.structs.replace(shown, role=None, type=None)


def minimal_user(member: Member) -> MinimalUser:
    return MinimalUser(
        id=member.no,
        email=member.email,
        first_name=member.first_name,
        last_name=member.last_name,
        full_name=member.full_name,
        username=_username(member),
        profile_pic=links.picture(member.picture),
        role=member.role.value,
        status=Status.ACTIVE.value if member.status is Status.BOT else member.status.value,
    )


def guest(guest: Guest, *, base_url: str, organization_id: str) -> GuestOut:
    seen, disabled = clock.shown(guest.last_seen), clock.shown(guest.disabled)
    return GuestOut(
        id=guest.no,
        email=guest.email,
        first_name=guest.first_name,
        last_name=guest.last_name,
        link=guest_link(guest.code, base_url=base_url, organization_id=organization_id),
        last_accessed_at=seen,
        last_known_ip=None,
        last_known_country=None,
        created_at=clock.show(guest.created),
        updated_at=clock.show(guest.touched),
        deleted_at=clock.shown(guest.deleted),
        disabled_at=disabled,
        details=GuestDetailsOut(
            **msgspec.structs.asdict(guest.details),
            first_name=guest.first_name,
            last_name=guest.last_name,
            last_city=None,
            last_country=None,
            last_accessed_at=seen,
            disabled_at=disabled,
            disabled_by=None,
            reactivated_at=None,
            reactivated_by=None,
        ),
    )


def minimal_guest(guest: Guest, *, base_url: str, organization_id: str) -> MinimalGuest:
    return MinimalGuest(
        id=guest.no,
        email=guest.email,
        first_name=guest.first_name,
        last_name=guest.last_name,
        link=guest_link(guest.code, base_url=base_url, organization_id=organization_id),
    )


def guest_link(code: str, *, base_url: str, organization_id: str) -> str:
    """The private page of a guest in the web app; official clients read the code from behind `/guest/`."""
    return f"{base_url}/{organization_id}/guest/{code}"


def group(
    group: Group, *, users: list[MinimalUser] | None = None, guests: list[MinimalGuest] | None = None
) -> GroupOut:
    touched = clock.show(group.touched)
    return GroupOut(
        id=group.id,
        name=group.name,
        description=group.description,
        logo=group.logo,
        members=list(group.members),
        guests=list(group.guests),
        created_at=clock.show(group.created),
        last_updated=touched,
        updated_at=touched,
        deleted_at=None,
        users=UNSET if users is None else UsersOfGroup(users),
        guest_records=UNSET if guests is None else GuestsOfGroup(guests),
    )


def offset(timezone: str, now: int) -> str:
    """`+05:30`: how far the zone is ahead of UTC at this moment."""
    text = datetime.fromtimestamp(now, UTC).astimezone(zone(timezone)).strftime("%z")
    return f"{text[:3]}:{text[3:5]}"


def _username(member: Member) -> str | None:
    return None if member.status is Status.INVITED else member.email.split("@")[0]


def _group_of_user(group: Group) -> GroupOfUser:
    return GroupOfUser(
        id=group.id, name=group.name, logo=group.logo, members=list(group.members), guests=list(group.guests)
    )
