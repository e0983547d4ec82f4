"""What an organization can set about itself, and how it is checked (api-identity 3.3, behaviour K1 - K11)."""

from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

import msgspec
from msgspec import Meta

from procession.plumbing.http import parse_limits

WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ClockTime = Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$", description="HH:MM, 24 hours")]


class WorkingDay(msgspec.Struct, frozen=True, kw_only=True):
    """One day of the working week: free unless `enabled`; `all_hours` is around the clock, else from start to end."""

    enabled: bool = True
    all_hours: bool = True
    start: ClockTime = "09:00"
    end: ClockTime = "17:00"


class WorkingWeek(msgspec.Struct, frozen=True, kw_only=True):
    """The seven days under their wire names. Shipped: every day, all hours, so that no deadline moves unasked."""

    Monday: WorkingDay = WorkingDay()
    Tuesday: WorkingDay = WorkingDay()
    Wednesday: WorkingDay = WorkingDay()
    Thursday: WorkingDay = WorkingDay()
    Friday: WorkingDay = WorkingDay()
    Saturday: WorkingDay = WorkingDay()
    Sunday: WorkingDay = WorkingDay()

    @property
    def days(self) -> tuple[WorkingDay, ...]:
        """Monday first."""
        return tuple(getattr(self, name) for name in WEEK)


class DeadlineUnit(StrEnum):
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


class DefaultDeadline(msgspec.Struct, frozen=True, kw_only=True):
    """How long a step without its own deadline has, from launch (behaviour B43)."""

    type: DeadlineUnit = DeadlineUnit.DAYS
    value: Annotated[int, Meta(ge=1, le=10_000)] = 5


class ArchiveUnit(StrEnum):
    DAYS = "days"
    WEEKS = "weeks"


class ArchiveAfter(msgspec.Struct, frozen=True, kw_only=True):
    """How long a completed process stays before it is archived by itself."""

    unit: ArchiveUnit = ArchiveUnit.WEEKS
    value: Annotated[int, Meta(ge=1, le=90)] = 52


class Weekday(StrEnum):
    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"


class ClientHeaderPolicy(StrEnum):
    """Whether a request with a token must carry X-Tallyfy-Client (DECISIONS 1)."""

    STRICT = "strict"
    LENIENT = "lenient"


class WebhookDates(StrEnum):
    ISO = "yyyy-MM-ddTHH:mm:ssZ"
    READABLE = "d/m/Y h:i A T"


DIGEST_DAYS = (Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY)


class Branding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Colours as `#rrggbb`; None: the product's. `updated` is when they were last chosen."""

    bg_color: str | None = None
    text_color: str | None = None
    alternate_color: str | None = None
    bright_shade: str | None = None
    dark_shade: str | None = None
    updated: int | None = None


class Settings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything of an organization that no query looks at; stored as one JSON text with defaults left out."""

    industry: str | None = None
    description: str | None = None
    purpose: str | None = None
    process_today: str | None = None
    address1: str | None = None
    address2: str | None = None
    address3: str | None = None
    city: str | None = None
    state: str | None = None
    country: str | None = None
    zipcode: str | None = None
    welcome_title: str | None = None
    welcome_description: str | None = None
    allow_user_invite: bool = True
    allow_manage_groups: bool = True
    wyiwyg: bool = True
    restrict_blueprint_permissions: bool = False
    auto_complete_tasks: bool = True
    auto_complete_task_months: int = 18
    auto_archive: bool = False
    auto_archive_processes_after: ArchiveAfter = ArchiveAfter()
    default_deadline: DefaultDeadline = DefaultDeadline()
    working_days: WorkingWeek = WorkingWeek()
    holidays: tuple[str, ...] = ()
    cadence_days: tuple[Weekday, ...] = DIGEST_DAYS
    guest_cadence_days: tuple[Weekday, ...] = DIGEST_DAYS
    send_future_start_reminders: bool = True
    webhook_date_field_format: WebhookDates = WebhookDates.ISO
    maximum_group_assignment_limit: int = 0
    auto_join_signups: bool = False
    saml_enabled: bool = False  # single sign-on, by whichever protocol
    saml_login_url: str | None = None
    sso_default_role: str | None = None
    sso_enforced: bool = False
    scim_enabled: bool = False
    global_css: str | None = None
    enable_custom_404_error: bool = False
    error_404_template: str | None = None
    light_role_error_snippet: str | None = None
    guest_onboarding_snippet: str | None = None
    homepage_snippet: str | None = None
    onboarding_snippet: str | None = None
    enable_onboarding_template: bool = True
    onboarding_template_id: str | None = None  # launched for everybody who joins (behaviour E43)
    logo: str | None = None  # the address of a picture
    branding: Branding = Branding()


def is_date(text: str) -> bool:
    """`YYYY-MM-DD`, and a day that exists."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def is_timezone(name: str) -> bool:
    return name in _timezones()


@lru_cache(maxsize=1)
def _timezones() -> frozenset[str]:
    return frozenset(available_timezones())


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def is_rate_limit(text: str) -> bool:
    """`off`, `on`, or own figures as `100/min,1000/h` (DECISIONS 6)."""
    try:
        parse_limits(text)
    except ValueError:
        return False
    return True
