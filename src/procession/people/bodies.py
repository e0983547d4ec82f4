"""What clients send about people, and how it becomes our words (api-identity 3.4 - 3.7)."""

import re
from collections.abc import Mapping
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.actor import Role
from procession.errors import Invalid
from procession.people.groups import GroupFacts
from procession.people.guests import GuestFacts
from procession.people.members import ProfileFacts
from procession.people.settings import Weekday, is_timezone
from procession.people.values import Group, Guest, GuestDetails, Member

Name = Annotated[str, Meta(max_length=32, description="At most 32 characters, no web address")]
GuestText = Annotated[str, Meta(max_length=200)]
Phone = Annotated[str, Meta(max_length=20)]
Url = Annotated[str, Meta(max_length=2000, description="A web address: https://...")]
_WEB_ADDRESS = re.compile(r"https?://[^\s/]+\.?[^\s]*", re.IGNORECASE)
LINK_IN_NAME = re.compile(r"https?://|www\.", re.IGNORECASE)


class RoleBody(msgspec.Struct, frozen=True, kw_only=True):
    role: Annotated[str, Meta(description="admin, standard or light, in any case")]


class ProfileExtras(msgspec.Struct, frozen=True, kw_only=True):
    phone: Phone | UnsetType | None = UNSET
    job_title: Annotated[str, Meta(max_length=255)] | UnsetType | None = UNSET
    job_description: Annotated[str, Meta(max_length=5000)] | UnsetType | None = UNSET
    team: Annotated[str, Meta(max_length=255)] | UnsetType | None = UNSET
    date_format: Annotated[str | UnsetType, Meta(description="mm/dd/yyyy or dd/mm/yyyy")] = UNSET
    step_preferences: bool | UnsetType | None = UNSET


class ProfilePatch(ProfileExtras, frozen=True, kw_only=True):
    """What is left out stays."""

    first_name: Name | UnsetType = UNSET
    last_name: Name | UnsetType = UNSET
    timezone: Annotated[str | UnsetType, Meta(description="An IANA name: Europe/Madrid")] = UNSET


class ProfileBody(ProfileExtras, frozen=True, kw_only=True):
    """Names and time zone are needed; of the rest, what is left out stays."""

    first_name: Name
    last_name: Name
    timezone: Annotated[str, Meta(description="An IANA name: Europe/Madrid")]


class GroupExtras(msgspec.Struct, frozen=True, kw_only=True):
    description: Annotated[str, Meta(max_length=10_000)] | UnsetType | None = UNSET
    members: list[int] | UnsetType | None = UNSET
    users: list[int] | UnsetType | None = UNSET
    guests: list[str] | UnsetType | None = UNSET


class GroupPatch(GroupExtras, frozen=True, kw_only=True):
    """What is left out stays; lists that are given replace the old ones. `users` is another name of `members`."""

    name: str | UnsetType = UNSET


class GroupBody(GroupExtras, frozen=True, kw_only=True):
    """`users` is another name of `members`."""

    name: Annotated[str, Meta(description="At most 200 characters, unique in the organization")]


class GuestExtras(msgspec.Struct, frozen=True, kw_only=True):
    first_name: GuestText | UnsetType | None = UNSET
    last_name: GuestText | UnsetType | None = UNSET
    name: Annotated[str, Meta(max_length=401)] | UnsetType | None = UNSET
    company_name: GuestText | UnsetType | None = UNSET
    opportunity_name: GuestText | UnsetType | None = UNSET
    status: GuestText | UnsetType | None = UNSET
    phone: Phone | UnsetType | None = UNSET
    phone_1: Phone | UnsetType | None = UNSET
    phone_2: Phone | UnsetType | None = UNSET
    company_url: Url | UnsetType | None = UNSET
    contact_url: Url | UnsetType | None = UNSET
    image_url: Url | UnsetType | None = UNSET
    opportunity_url: Url | UnsetType | None = UNSET
    timezone: str | UnsetType | None = UNSET
    external_sync_source: Annotated[str | UnsetType | None, Meta(description="salesforce only")] = UNSET
    external_date_creation: str | UnsetType | None = UNSET
    cadence_days: list[Weekday] | UnsetType | None = UNSET
    associated_members: list[int] | UnsetType | None = UNSET


class GuestPatch(GuestExtras, frozen=True, kw_only=True):
    """What is left out stays. `phone` is another name of `phone_1`; `name` is split at its first space."""

    email: Annotated[str | UnsetType, Meta(description="Never changes")] = UNSET


class GuestBody(GuestExtras, frozen=True, kw_only=True):
    """`phone` is another name of `phone_1`; `name` is split at its first space."""

    email: str


def role(body: RoleBody) -> Role:
    word = body.role.strip().lower()
    if word not in set(Role):
        raise Invalid.at({"role": ["The role is one of admin, standard and light."]})
    return Role(word)


def profile(body: ProfilePatch | ProfileBody, member: Member) -> ProfileFacts:
    given = _given(body)
    errors: dict[str, list[str]] = {}
    for name in ("first_name", "last_name"):
        text = given.get(name)
        if text is not None and (not text.strip() or LINK_IN_NAME.search(text)):
            errors[name] = ["Enter a name, without a web address."]
    date_format = given.get("date_format", member.profile.date_format)
    if date_format is not None and date_format.lower() not in {"mm/dd/yyyy", "dd/mm/yyyy"}:
        errors["date_format"] = ["The date format is mm/dd/yyyy or dd/mm/yyyy."]
    if errors:
        raise Invalid.at(errors)
    return ProfileFacts(
        first_name=given.get("first_name", member.first_name).strip(),
        last_name=given.get("last_name", member.last_name).strip(),
        timezone=given.get("timezone", member.timezone),
        profile=msgspec.structs.replace(
            member.profile,
            phone=given.get("phone", member.profile.phone),
            date_format=None if date_format is None else date_format.lower(),
            step_preferences=given.get("step_preferences", member.profile.step_preferences),
        ),
        job_title=given.get("job_title", member.place.job_title),
        job_description=given.get("job_description", member.place.job_description),
        team=given.get("team", member.place.team),
    )


def group(body: GroupPatch | GroupBody, present: Group | None) -> GroupFacts:
    """`present` None: a new group."""
    given = _given(body)
    members, outside = given.get("members", given.get("users")), given.get("guests")
    return GroupFacts(
        name=given.get("name", present.name if present else ""),
        description=given.get("description", present.description if present else None) or None,
        members=members if members is not None or present else (),
        guests=outside if outside is not None or present else (),
    )


def guest(body: GuestPatch | GuestBody, present: Guest | None) -> GuestFacts:
    """`present` None: a new guest."""
    given = _given(body)
    given.setdefault("phone_1", given.pop("phone", UNSET))
    first, _, last = (given.pop("name", None) or "").strip().partition(" ")
    if first:
        given.setdefault("first_name", first)
        given.setdefault("last_name", last.strip() or None)
    _check_guest(given, present)
    old = present.details if present else GuestDetails()
    names = {name: given.get(name, getattr(present, name, None)) for name in ("first_name", "last_name")}
    details = {
        name: value for name, value in given.items() if name in GuestDetails.__struct_fields__ and value is not UNSET
    }
    return GuestFacts(**names, details=msgspec.structs.replace(old, **details))


def _check_guest(given: Mapping[str, Any], present: Guest | None) -> None:
    errors: dict[str, list[str]] = {}
    for name in ("company_url", "contact_url", "image_url", "opportunity_url"):
        if given.get(name) and _WEB_ADDRESS.fullmatch(given[name]) is None:
            errors[name] = ["Enter a web address that starts with https:// or http://."]
    if given.get("timezone") and not is_timezone(given["timezone"]):
        errors["timezone"] = ["Send the name of a time zone, such as Europe/Madrid."]
    if given.get("external_sync_source") not in {None, "salesforce"}:
        errors["external_sync_source"] = ["The only outside source is salesforce."]
    if given.get("external_date_creation") and not _is_instant(given["external_date_creation"]):
        errors["external_date_creation"] = ["Send a date and time as YYYY-MM-DD HH:MM:SS."]
    if present is not None and given.get("email", present.email).strip().lower() != present.email:
        errors["email"] = ["A guest's address never changes; add the new address as another guest."]
    if errors:
        raise Invalid.at(errors)


def _is_instant(text: str) -> bool:
    try:
        clock.parse(text)
    except ValueError:
        return False
    return True


def _given(body: msgspec.Struct) -> dict[str, Any]:
    return {name: value for name, value in msgspec.structs.asdict(body).items() if value is not UNSET}
