"""Organizations and people as frozen values; rows do not leave the store."""

from enum import IntEnum, StrEnum

import msgspec

from procession.actor import Role
from procession.people.settings import Settings


class PartyKind(IntEnum):
    """What a number of the common sequence is (DATA 2). The numbers are stored; never change them."""

    MEMBER = 1
    GUEST = 2
    GROUP = 3
    BOT = 4
    JOB_TITLE = 5


class Status(StrEnum):
    """Where a membership stands (behaviour G21)."""

    ACTIVE = "active"
    INVITED = "invited"
    DISABLED = "disabled"
    BOT = "bot"


class Organization(msgspec.Struct, frozen=True, kw_only=True):
    """`no` is its small number inside, `id` its 32-hex id on the wire. `client_header_policy` and `rate_limits` None:
    what the installation says."""

    no: int
    id: str
    slug: str
    name: str
    settings: Settings
    timezone: str
    client_header_policy: str | None
    rate_limits: str | None
    secret: str
    default_admin: int
    bot: int
    created: int
    touched: int


class Profile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a person says about themselves, the same in all organizations."""

    phone: str | None = None
    country_id: int | None = None
    date_format: str | None = None
    step_preferences: bool | None = None


class Place(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is true of a person in one organization. Instants in seconds, people as numbers."""

    job_title: str | None = None
    job_description: str | None = None
    team: str | None = None
    invited_by: int | None = None
    activated: int | None = None
    approved: int | None = None
    disabled: int | None = None
    disabled_by: int | None = None
    reactivated: int | None = None
    reactivated_by: int | None = None


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """A person in one organization. `no` is the wire's user id; `picture` the address of their photo."""

    no: int
    email: str
    first_name: str
    last_name: str
    locale: str | None
    timezone: str | None
    profile: Profile
    created: int
    account_touched: int
    signed_in: int | None
    has_password: bool
    role: Role
    status: Status
    place: Place
    joined: int
    touched: int
    last_seen: int | None
    picture: str | None = None

    @property
    def is_active(self) -> bool:
        return self.status in {Status.ACTIVE, Status.BOT}

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()


class GuestDetails(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Further facts about a guest, all optional (api-identity 3.7.2)."""

    status: str | None = None
    phone_1: str | None = None
    phone_2: str | None = None
    timezone: str | None = None
    image_url: str | None = None
    contact_url: str | None = None
    company_url: str | None = None
    opportunity_url: str | None = None
    company_name: str | None = None
    opportunity_name: str | None = None
    external_sync_source: str | None = None
    external_date_creation: str | None = None
    cadence_days: list[str] | None = None
    associated_members: list[int] | None = None


class Guest(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody outside who works through a private link. `no` is the wire's guest id."""

    no: int
    email: str
    code: str
    first_name: str | None
    last_name: str | None
    details: GuestDetails
    created: int
    touched: int
    last_seen: int | None
    disabled: int | None
    deleted: int | None


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """People under one name. `members` are numbers, `guests` e-mail addresses."""

    no: int
    id: str
    name: str
    description: str | None
    logo: str | None
    members: tuple[int, ...]
    guests: tuple[str, ...]
    created: int
    touched: int


class Domain(msgspec.Struct, frozen=True, kw_only=True):
    """A domain that an organization says is its own. `proof` is what its TXT record has to say; `verified` since when
    it does, None: it doesn't, or nobody has looked."""

    id: str
    name: str
    proof: str
    auto_join: bool
    created: int
    verified: int | None
    checked: int | None


class JobTitle(msgspec.Struct, frozen=True, kw_only=True):
    """A place at a step that is filled with people when a process is launched (behaviour B37). Neither a role (A2) nor
    the job title in somebody's profile."""

    no: int
    id: str
    name: str
    created: int
    touched: int
