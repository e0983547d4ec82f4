"""Organizations: making one, looking at it, changing its settings (behaviour K1 - K15, api-identity 3.3)."""

import re
import secrets
import unicodedata
from collections.abc import Mapping
from typing import Any

import msgspec

from procession import ids
from procession.actor import NOBODY, Actor, ActorKind, Credential, Role
from procession.errors import Invalid, NotFound
from procession.people import addresses, events, operator, policy, preferences, store
from procession.people.settings import Settings, is_timezone
from procession.people.values import Member, Organization, PartyKind, Place, Status
from procession.plumbing.work import Work

LONGEST_NAME = 50
LONGEST_FIRST_NAME = 32
_MOST_OF_A_PERSON = 1_000
MOST_FOUNDED = 25
"""Organizations of which one person may be the default administrator."""


class Owner(msgspec.Struct, frozen=True, kw_only=True):
    """Who an organization is made for. `password` is an argon2id hash; like `timezone` it counts only for a new
    account."""

    email: str
    first_name: str = ""
    last_name: str = ""
    password: str | None = None
    timezone: str | None = None


class Created(msgspec.Struct, frozen=True, kw_only=True):
    """`is_new_account`: the owner's address was unknown, so the password given became theirs."""

    organization: Organization
    owner: int
    is_new_account: bool


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What shall be different: `settings` maps names of settings to new values; the rest None: unchanged.

    `client_header_policy` and `rate_limits` have three states: absent from `own`, or there with None (back to what
    the installation says) or a value.
    """

    name: str | None = None
    timezone: str | None = None
    settings: Mapping[str, Any] = {}
    own: Mapping[str, str | None] = {}


def create(work: Work, name: str, owner: Owner, *, timezone: str = "UTC") -> Created:
    """A new organization with its bot; the owner becomes its default administrator.

    Afterwards the unit of work acts for the new organization.
    """
    _must_be_a_name(name)
    email = addresses.folded(owner.email)
    if not addresses.is_address(email):
        raise Invalid.at({"email": [f"{owner.email[:100]!r} is no e-mail address."]})
    known = store.members.find_person(work, email)
    number = known if known is not None else store.organizations.new_party(work, PartyKind.MEMBER, org=0)
    no = work.number_everywhere("organization")
    bot = store.organizations.new_party(work, PartyKind.BOT, org=no)
    organization = Organization(
        no=no,
        id=work.new_id(),
        slug=_slug(work, name),
        name=name.strip(),
        settings=Settings(),
        timezone=timezone,
        client_header_policy=None,
        rate_limits=None,
        secret=secrets.token_hex(32),
        default_admin=number,
        bot=bot,
        created=work.now,
        touched=work.now,
    )
    store.organizations.add(work, organization)
    work.act_as(_insider(organization, number))
    if known is None:
        _add_owner(work, number, email, owner, organization)
    store.members.add_membership(work, no=number, role=Role.ADMIN, status=Status.ACTIVE, place=_arrived(work))
    _add_bot(work, organization)
    work.emit(
        events.organization_created(organization.id, organization.name), events.member_joined(number, Role.ADMIN.value)
    )
    return Created(organization=organization, owner=number, is_new_account=known is None)


def found(work: Work, name: str, *, timezone: str | None) -> Organization:
    """A further organization of the caller, who becomes its default administrator; it is their current one from now on.

    Raises NotAllowed, Invalid.
    """
    policy.must_be_able_to_found(work.actor, is_open=operator.chosen().new_organizations)
    if timezone is not None and not is_timezone(timezone):
        raise Invalid.at({"timezone": [_no_timezone(timezone)]})
    person = store.members.person(work, work.actor.party)
    if store.organizations.count_founded(work, person.no) >= MOST_FOUNDED:
        raise Invalid.at({"name": [f"You are the default administrator of {MOST_FOUNDED} organizations already."]})
    made = create(work, name, Owner(email=person.email), timezone=timezone or work.actor.timezone)
    store.organizations.set_current(work, person.no, made.organization.no)
    return made.organization


def add_member(work: Work, owner: Owner, role: Role) -> int:
    """A member who is active at once, without invitation: for the command line, the demo and tests. Their number."""
    policy.must_be_admin(work.actor, "add members")
    email = addresses.folded(owner.email)
    if not addresses.is_address(email):
        raise Invalid.at({"email": [f"{owner.email[:100]!r} is no e-mail address."]})
    known = store.members.find_person(work, email)
    if known is not None and store.members.find(work, known) is not None:
        raise Invalid.at({"email": ["This address belongs to a member already."]})
    number = known if known is not None else store.organizations.new_party(work, PartyKind.MEMBER, org=0)
    if known is None:
        _add_owner(work, number, email, owner, store.organizations.load(work, work.org))
    store.members.add_membership(work, no=number, role=role, status=Status.ACTIVE, place=_arrived(work))
    preferences.begin(work, number, get(work).settings.cadence_days)
    work.emit(events.member_joined(number, role.value))
    return number


def get(work: Work) -> Organization:
    """The organization this unit of work is in."""
    return store.organizations.load(work, work.org)


def use_custom_fields(work: Work) -> None:
    """From now on answers look for values of custom fields; never taken back."""
    store.organizations.use_custom_fields(work, work.org)


def asks_for_second_step(work: Work) -> bool:
    """Whether sign-ins without a second step are turned away here."""
    return store.organizations.asks_for_second_step(work, work.org)


def ask_for_second_step(work: Work, *, wanted: bool) -> None:
    """From the next request on; who may ask for it is the business of sign-in."""
    store.organizations.ask_for_second_step(work, work.org, wanted=wanted)


def me(work: Work) -> Member:
    """The caller as a member of this organization."""
    member = store.members.find(work, work.actor.party)
    if member is None:
        raise NotFound("You are no member of this organization.")
    return member


def make_current(work: Work, organization_id: str) -> Organization:
    """From now on the caller's requests without an organization refer to this one."""
    organization = must_be_mine(work, organization_id)
    store.organizations.set_current(work, work.actor.party, organization.no)
    return organization


def must_be_mine(work: Work, organization_id: str) -> Organization:
    """The organization with this id, which the caller is an active member of; Invalid otherwise."""
    found, _ = store.organizations.organizations_of(
        work, work.actor.party, tied=work.actor.tied_to, limit=2**31 - 1, offset=0
    )
    for each in found:
        if each.organization.id == organization_id and each.status == Status.ACTIVE:
            return each.organization
    raise Invalid.at({"organization_id": ["You are no active member of an organization with this id."]})


def change(work: Work, change: Change) -> Organization:
    policy.must_be_admin(work.actor, "change the organization")
    old = get(work)
    if change.name is not None:
        _must_be_a_name(change.name)
    if change.timezone is not None and not is_timezone(change.timezone):
        raise Invalid.at({"timezone": [_no_timezone(change.timezone)]})
    if change.settings.get("auto_join_signups") and not store.domains.verified(work):
        sentence = "Joining by domain needs a verified domain, and this organization has none."
        raise Invalid.at({"auto_join_signups": [sentence]})
    new = msgspec.structs.replace(
        old,
        name=old.name if change.name is None else change.name.strip(),
        timezone=change.timezone or old.timezone,
        settings=msgspec.structs.replace(old.settings, **change.settings),
        **change.own,
    )
    differences = _differences(old, new)
    if not differences:
        return old
    store.organizations.save(work, new)
    work.emit(events.organization_updated(old.id, differences))
    return msgspec.structs.replace(new, touched=work.now)


def numbers(work: Work) -> list[int]:
    """Of all organizations of the installation, closed ones too: for chores."""
    return store.organizations.numbers(work)


def open_numbers(work: Work) -> list[int]:
    """Of those that are not closed."""
    return store.organizations.open_numbers(work)


def settings_of(work: Work, no: int) -> Settings:
    """What an organization has set, for chores."""
    return store.organizations.load(work, no).settings


def numbers_of(work: Work, person: int) -> list[int]:
    """Of the organizations this person is an active member of, at most fifty: for chores."""
    return store.organizations.numbers_of(work, person)


def by_password(work: Work, person: int, *, only: int = 0) -> tuple[list[Organization], list[Organization]]:
    """Of the organizations that the person is active in: those a password opens for them, and those that require
    single sign-on of them, as everybody's does but administrators' (behaviour G45). `only` one of them, 0: all."""
    found, _ = store.organizations.organizations_of(work, person, tied=only, limit=_MOST_OF_A_PERSON, offset=0)
    active = [each for each in found if each.status == Status.ACTIVE]
    closed = [each.organization for each in active if each.organization.settings.sso_enforced and each.role != "admin"]
    return [each.organization for each in active if each.organization not in closed], closed


def find(work: Work, organization_id: str) -> Organization | None:
    """Whatever organization it is: for doors that are named in an address."""
    return store.organizations.find_by_id(work, organization_id) if ids.is_id(organization_id) else None


def bot_of(work: Work, no: int) -> Actor:
    """The organization's bot as an actor, for what is done in nobody's name. 0: no organization, hence nobody."""
    if no == 0:
        return NOBODY
    organization = store.organizations.load(work, no)
    return Actor(
        kind=ActorKind.BOT,
        organization=organization.no,
        organization_id=organization.id,
        party=organization.bot,
        credential=Credential.INTERNAL,
        timezone=organization.timezone,
    )


def _no_timezone(sent: str) -> str:
    return f"{sent[:60]!r} is no time zone; send a name such as Europe/Madrid."


def _must_be_a_name(name: str) -> None:
    if not name.strip():
        raise Invalid.at({"name": ["Enter a name for the organization."]})
    if len(name.strip()) > LONGEST_NAME:
        raise Invalid.at({"name": [f"An organization's name has at most {LONGEST_NAME} characters."]})


def _insider(organization: Organization, person: int) -> Actor:
    return Actor(
        kind=ActorKind.MEMBER,
        organization=organization.no,
        organization_id=organization.id,
        party=person,
        role=Role.ADMIN,
        credential=Credential.INTERNAL,
        timezone=organization.timezone,
    )


def _arrived(work: Work) -> Place:
    return Place(activated=work.now, approved=work.now)


def _add_owner(work: Work, number: int, email: str, owner: Owner, organization: Organization) -> None:
    store.members.add_person(
        work,
        no=number,
        email=email,
        first_name=(owner.first_name or _spoken(email))[:LONGEST_FIRST_NAME],
        last_name=owner.last_name[:LONGEST_FIRST_NAME],
        password=owner.password,
        current_org=organization.no,
        timezone=owner.timezone,
    )


def _add_bot(work: Work, organization: Organization) -> None:
    """The bot has an account so that lists of members show it; the address is one nobody can have."""
    store.members.add_person(
        work,
        no=organization.bot,
        email=f"bot+{organization.id}@procession.invalid",
        first_name="Procession",
        last_name="Bot",
        password=None,
        current_org=organization.no,
    )
    store.members.add_membership(
        work, no=organization.bot, role=Role.STANDARD, status=Status.BOT, place=Place(activated=work.now)
    )


def _spoken(email: str) -> str:
    """A first name from an address: `ann.lee@acme.example` is Ann."""
    word = re.split(r"[._+-]", email.split("@", maxsplit=1)[0])[0]
    return word[:1].upper() + word[1:]


def _slug(work: Work, name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "organization"
    taken = store.organizations.slugs_beginning_with(work, stem)
    if stem not in taken:
        return stem
    return next(f"{stem}-{count}" for count in range(2, len(taken) + 3) if f"{stem}-{count}" not in taken)


def _differences(old: Organization, new: Organization) -> dict[str, Any]:
    """Each changed thing with its old and new value; settings by their own names."""
    before, after = _flat(old), _flat(new)
    return {name: {"old": before[name], "new": after[name]} for name in before if before[name] != after[name]}


def _flat(organization: Organization) -> dict[str, Any]:
    flat = msgspec.structs.asdict(organization) | msgspec.structs.asdict(organization.settings)
    return {name: msgspec.to_builtins(value) for name, value in flat.items() if name not in {"settings", "secret"}}
