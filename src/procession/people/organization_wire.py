"""Organizations on the wire (api-identity 3.1.3, 3.3)."""

from collections.abc import Sequence
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.errors import Invalid
from procession.people import links
from procession.people.organizations import Change
from procession.people.settings import (
    WEEK,
    ArchiveAfter,
    ClientHeaderPolicy,
    DefaultDeadline,
    Settings,
    WebhookDates,
    Weekday,
    WorkingDay,
    WorkingWeek,
    is_date,
    is_rate_limit,
)
from procession.people.store.organizations import Belonging
from procession.people.values import Organization
from procession.plumbing.work import Work

ShortText = Annotated[str, Meta(max_length=255)]
LongText = Annotated[str, Meta(max_length=100_000)]
Date = Annotated[str, Meta(pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$", description="YYYY-MM-DD")]


class OrganizationOut(msgspec.Struct, frozen=True, kw_only=True):
    """An organization with its settings. Fields of plans, trials and outside services are constant: a self-hosted
    installation has none of them (behaviour K22). `user_role` and the fields after it only in one's own list."""

    id: str
    name: str
    slug: str
    industry: str | None
    description: str | None
    purpose: str | None
    process_today: str | None
    address1: str | None
    address2: str | None
    address3: str | None
    city: str | None
    state: str | None
    country: str | None
    zipcode: str | None
    welcome_title: str | None
    welcome_description: str | None
    created_on: str
    created_at: str
    last_updated: str
    org_logo: str | None = None
    home_bg: str | None = None
    settings: str | None = None
    live_support_enabled: int = 0
    users_count: Annotated[int, Meta(description="Active members only, without bots and guests")]
    payment_state: str | None = None
    plan_code: str | None = None
    preferred_trial_plan: str | None = None
    in_trial: bool = False
    limit_trial_features: bool = False
    real_time_billing: bool = False
    team_size: list[int] = []
    signup_survey: str | None = None
    analytics_enabled: bool = False
    use_generative_ai: bool = False
    google_analytics_id: str | None = None
    mixpanel_token: str | None = None
    saml_enabled: Annotated[bool, Meta(description="Single sign-on, by SAML or OIDC")]
    saml_login_url: str | None
    sso_default_role: str | None
    sso_enforced: Annotated[bool, Meta(description="Only administrators may use a password")]
    scim_enabled: Annotated[bool, Meta(description="A directory decides who is a member")]
    auto_join_signups: bool
    maximum_group_assignment_limit: int
    allow_user_invite: bool
    allow_manage_groups: bool
    restrict_blueprint_permissions: bool
    working_days: WorkingWeek
    holidays: list[str]
    deadline_setting: str | None = None
    wyiwyg: bool
    cadence_days: list[Weekday]
    guest_cadence_days: list[Weekday]
    send_future_start_reminders: bool
    timezone: str
    default_deadline: DefaultDeadline
    auto_archive: bool
    auto_archive_processes_after: ArchiveAfter
    auto_complete_tasks: bool
    auto_complete_task_months: int
    webhook_date_field_format: WebhookDates
    global_css: str | None
    error_404_template: str | None
    enable_custom_404_error: bool
    enable_custom_smtp: bool = False
    azure_cognitive_service: str | None = None
    disable_min_members_billing: bool = False
    enable_light_users_billing: bool = False
    light_role_error_snippet: str | None
    guest_onboarding_snippet: str | None
    homepage_snippet: str | None
    onboarding_snippet: str | None
    enable_onboarding_template: bool
    onboarding_template_id: str | None
    client_header_policy: Annotated[ClientHeaderPolicy | None, Meta(description="null: what the installation says")]
    rate_limits: Annotated[str | None, Meta(description="null: what the installation says")]
    user_role: str | UnsetType = UNSET
    user_status: str | UnsetType = UNSET
    joined_on: str | UnsetType | None = UNSET
    disabled_on: str | UnsetType | None = UNSET
    last_accessed: str | UnsetType | None = UNSET
    subscription: dict[str, None] | UnsetType = UNSET
    billing_info: dict[str, None] | UnsetType = UNSET


class LegacySettings(msgspec.Struct, frozen=True, kw_only=True):
    """The older way to say which days are worked (api-identity 3.3)."""

    determine_deadline: dict[str, int] | UnsetType = UNSET
    workdays: list[Weekday] | UnsetType = UNSET
    holidays: list[str] | UnsetType = UNSET


class OrganizationBody(msgspec.Struct, frozen=True, kw_only=True):
    """What to change; what is left out stays. Texts may be set to null."""

    name: str | UnsetType = UNSET
    timezone: str | UnsetType = UNSET
    industry: ShortText | UnsetType | None = UNSET
    description: LongText | UnsetType | None = UNSET
    purpose: LongText | UnsetType | None = UNSET
    process_today: LongText | UnsetType | None = UNSET
    address1: ShortText | UnsetType | None = UNSET
    address2: ShortText | UnsetType | None = UNSET
    address3: ShortText | UnsetType | None = UNSET
    city: ShortText | UnsetType | None = UNSET
    state: ShortText | UnsetType | None = UNSET
    country: ShortText | UnsetType | None = UNSET
    zipcode: ShortText | UnsetType | None = UNSET
    welcome_title: ShortText | UnsetType | None = UNSET
    welcome_description: LongText | UnsetType | None = UNSET
    allow_user_invite: bool | UnsetType = UNSET
    allow_manage_groups: bool | UnsetType = UNSET
    auto_join_signups: Annotated[
        bool | UnsetType, Meta(description="People who sign up with an address in a verified domain join. Needs one.")
    ] = UNSET
    wyiwyg: bool | UnsetType = UNSET
    restrict_blueprint_permissions: bool | UnsetType = UNSET
    auto_complete_tasks: bool | UnsetType = UNSET
    auto_complete_task_months: Annotated[int, Meta(ge=2, le=24)] | UnsetType = UNSET
    auto_archive: bool | UnsetType = UNSET
    auto_archive_processes_after: ArchiveAfter | UnsetType = UNSET
    default_deadline: DefaultDeadline | UnsetType = UNSET
    working_days: dict[Weekday, WorkingDay] | UnsetType = UNSET
    holidays: list[Date] | UnsetType = UNSET
    cadence_days: list[Weekday] | UnsetType = UNSET
    guest_cadence_days: list[Weekday] | UnsetType = UNSET
    send_future_start_reminders: bool | UnsetType = UNSET
    webhook_date_field_format: WebhookDates | UnsetType = UNSET
    maximum_group_assignment_limit: Annotated[int, Meta(ge=0, le=1_000_000)] | UnsetType = UNSET
    global_css: LongText | UnsetType | None = UNSET
    enable_custom_404_error: bool | UnsetType = UNSET
    error_404_template: LongText | UnsetType | None = UNSET
    light_role_error_snippet: LongText | UnsetType | None = UNSET
    guest_onboarding_snippet: LongText | UnsetType | None = UNSET
    homepage_snippet: LongText | UnsetType | None = UNSET
    onboarding_snippet: LongText | UnsetType | None = UNSET
    enable_onboarding_template: bool | UnsetType = UNSET
    onboarding_template_id: Annotated[
        ShortText | UnsetType | None, Meta(description="The template that is launched for everybody who joins.")
    ] = UNSET
    client_header_policy: ClientHeaderPolicy | UnsetType | None = UNSET
    rate_limits: Annotated[
        str | UnsetType | None,
        Meta(description="`off`, `on`, or figures as `100/min,1000/h`; null: the installation's"),
    ] = UNSET
    settings: Annotated[
        LegacySettings | str | UnsetType | None, Meta(description="An older way to say `working_days`")
    ] = UNSET


_APART = {"name", "timezone", "working_days", "client_header_policy", "rate_limits", "settings"}


_LISTS = ("holidays", "cadence_days", "guest_cadence_days")


def change(work: Work, body: OrganizationBody, present: Settings) -> Change:
    """Raises Invalid for what no type can say: limits that can't be read, a day that ends before it starts."""
    given = {name: value for name, value in msgspec.structs.asdict(body).items() if value is not UNSET}
    settings: dict[str, Any] = {name: value for name, value in given.items() if name not in _APART}
    for name in _LISTS:
        if name in settings:
            settings[name] = tuple(dict.fromkeys(settings[name]))
    if "onboarding_template_id" in settings:
        settings["onboarding_template_id"] = (settings["onboarding_template_id"] or "").strip() or None
    week = _week(work, body, present.working_days)
    if week is not None:
        settings["working_days"] = week
    _check(body, week)
    own = {name: given[name] for name in ("client_header_policy", "rate_limits") if name in given}
    return Change(
        name=given.get("name"),
        timezone=given.get("timezone"),
        settings=settings,
        own={name: None if value is None else str(value) for name, value in own.items()},
    )


def organization(
    organization: Organization, *, users_count: int, belonging: Belonging | None = None, billing: Sequence[str] = ()
) -> OrganizationOut:
    """`billing` names the includes that were asked for and never have content here."""
    created, policy = clock.show(organization.created), organization.client_header_policy
    shown: dict[str, Any] = msgspec.structs.asdict(organization.settings)
    shown |= {name: list(shown[name]) for name in _LISTS}
    shown |= {name: {"data": None} for name in billing}
    shown["org_logo"] = links.picture(shown.pop("logo"))
    del shown["branding"]  # has a route of its own
    if belonging is not None:
        shown |= _own(belonging)
    return OrganizationOut(
        id=organization.id,
        name=organization.name,
        slug=organization.slug,
        created_on=created,
        created_at=created,
        last_updated=clock.show(organization.touched),
        users_count=users_count,
        timezone=organization.timezone,
        client_header_policy=None if policy is None else ClientHeaderPolicy(policy),
        rate_limits=organization.rate_limits,
        **shown,
    )


def _own(belonging: Belonging) -> dict[str, Any]:
    return {
        "user_role": belonging.role,
        "user_status": belonging.status,
        "joined_on": clock.show(belonging.joined),
        "disabled_on": clock.shown(belonging.disabled),
        "last_accessed": clock.shown(belonging.last_seen),
    }


def _week(work: Work, body: OrganizationBody, present: WorkingWeek) -> WorkingWeek | None:
    if not isinstance(body.working_days, UnsetType):
        return msgspec.structs.replace(present, **{day.value: hours for day, hours in body.working_days.items()})
    if not isinstance(body.settings, LegacySettings):
        return None
    older = body.settings
    if older.holidays:
        work.warn("settings.holidays", "Holidays are taken as dates with a year: send holidays as YYYY-MM-DD.")
    if isinstance(older.workdays, UnsetType):
        return None
    counts = isinstance(older.determine_deadline, UnsetType) or bool(older.determine_deadline.get("workdays", 1))
    worked = set(older.workdays) if counts else set(Weekday)
    days = {name: msgspec.structs.replace(getattr(present, name), enabled=Weekday(name) in worked) for name in WEEK}
    return msgspec.structs.replace(present, **days)


def _check(body: OrganizationBody, week: WorkingWeek | None) -> None:
    errors = {} if week is None else _wrong_days(week)
    days = () if isinstance(body.holidays, UnsetType) else body.holidays
    errors |= {f"holidays.{at}": [f"There is no day {day}."] for at, day in enumerate(days) if not is_date(day)}
    if isinstance(body.rate_limits, str) and not is_rate_limit(body.rate_limits):
        errors["rate_limits"] = ["Use off, on, or figures such as 100/min,1000/h."]
    if errors:
        raise Invalid.at(errors)


def _wrong_days(week: WorkingWeek) -> dict[str, list[str]]:
    errors: dict[str, list[str]] = {}
    if not any(day.enabled for day in week.days):
        errors["working_days"] = ["At least one day of the week must be a working day."]
    for name, day in zip(WEEK, week.days, strict=True):
        if day.enabled and not day.all_hours and day.start >= day.end:
            errors[f"working_days.{name}"] = ["The working day must end after it starts."]
    return errors
