"""Steps in and out (`api-templates` 2)."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType
from msgspec.structs import replace

from procession import clock
from procession.engine.template import Chain, Mapped, Step, StepSettings, TaskSettings, Template
from procession.labels.wire import TaggingOut
from procession.templates import markup
from procession.templates.wire.errors import Errors
from procession.templates.wire.fields import CaptureOut, FieldIn, capture_out
from procession.templates.wire.names import Names, People, read_people
from procession.templates.wire.timing import (
    NEW_STEP_DEADLINE,
    DeadlineIn,
    DeadlineOut,
    StartIn,
    StartOut,
    deadline_out,
    read_deadline,
    read_start,
    start_out,
)

STEP_TYPES = ("task", "approval", "expiring", "email", "expiring_email")
LONGEST_TITLE = 600
_BLANK = Step(id="", no=0, alias="", title="", deadline=NEW_STEP_DEADLINE)
Flag = bool | UnsetType | None


class MappedIn(msgspec.Struct, kw_only=True):
    """Which field's answer goes into which kick-off field, by id or capture id."""

    source: str | int | None = None
    target: str | int | None = None


class ChainIn(msgspec.Struct, kw_only=True):
    id: str | None = None
    default_name_format: str | None = None
    tasks_within_process: bool | None = None
    field_mapping: list[MappedIn] | UnsetType | None = UNSET


class OwnersIn(msgspec.Struct, kw_only=True):
    """The older way to name assignees (Power Automate)."""

    users: list[int] | None = None
    guests: list[str] | None = None


class RoleIn(msgspec.Struct, kw_only=True):
    """A job title as it was read."""

    id: str | int | None = None
    name: str | None = None


class StepIn(msgspec.Struct, kw_only=True):
    """A step, created or updated. Absent keys keep what is there; an empty list means nobody (DECISIONS 5)."""

    title: str | UnsetType | None = UNSET
    summary: str | UnsetType | None = UNSET
    description: str | UnsetType | None = UNSET
    step_type: str | UnsetType | None = UNSET
    position: int | UnsetType | None = UNSET
    assignees: list[int] | UnsetType | None = UNSET
    guests: list[str] | UnsetType | None = UNSET
    groups: list[str] | UnsetType | None = UNSET
    owners: OwnersIn | UnsetType | None = UNSET
    max_assignable: int | UnsetType | None = UNSET
    role_changes_every_time: Flag = UNSET
    assign_run_starter: Flag = UNSET
    allow_guest_owners: Flag = UNSET
    can_complete_only_assignees: Flag = UNSET
    everyone_must_complete: Flag = UNSET
    skip_start_process: Flag = UNSET
    prevent_guest_comment: Flag = UNSET
    top_secret: Flag = UNSET
    send_chromeless: Flag = UNSET
    is_soft_start_date: Flag = UNSET
    webhook: str | UnsetType | None = UNSET
    deadline: DeadlineIn | UnsetType | None = UNSET
    start_date: StartIn | UnsetType | None = UNSET
    bp_to_launch: ChainIn | str | UnsetType | None = UNSET
    captures: list[FieldIn] | UnsetType | None = UNSET
    tags: list[str | dict[str, Any]] | dict[str, Any] | UnsetType | None = UNSET
    roles: (
        Annotated[
            list[str | int | RoleIn], Meta(description="Job titles, by id or name; filled when a process is launched.")
        ]
        | UnsetType
        | None
    ) = UNSET
    stage_id: str | UnsetType | None = UNSET
    ai_assigned: Flag = UNSET
    ai_allowed_app_keys: list[str] | UnsetType | None = UNSET
    ai_on_uncertainty: str | UnsetType | None = UNSET
    id: Any = UNSET
    alias: Any = UNSET
    checklist_id: Any = UNSET
    folders: Any = UNSET
    custom_fields: Any = UNSET
    comments: Any = UNSET
    created_at: Any = UNSET
    last_updated: Any = UNSET
    archived_at: Any = UNSET


class PositionIn(msgspec.Struct, kw_only=True):
    position: int | UnsetType = UNSET


class StepTypeIn(msgspec.Struct, kw_only=True):
    """The micro-function's word: must all assignees complete, or any of them?"""

    step_type: str | UnsetType = msgspec.field(default=UNSET, name="stepType")


class RoleOut(msgspec.Struct, kw_only=True):
    """A job title of a step (behaviour B37)."""

    id: str
    name: str


class MappedOut(msgspec.Struct, kw_only=True):
    """The answer of `source`, a field of this template, becomes that of `target` in the launched process (E39)."""

    source: str
    target: str


class ChainOut(msgspec.Struct, kw_only=True):
    id: str | None
    default_name_format: str | None
    tasks_within_process: bool
    field_mapping: list[MappedOut]


class Wrapped(msgspec.Struct, kw_only=True):
    """An include that holds nothing yet."""

    data: list[Any] = []


class TaggingsOut(msgspec.Struct):
    data: list[TaggingOut]


class StepOut(msgspec.Struct, kw_only=True):
    id: str
    checklist_id: str
    title: str
    alias: str
    summary: str | None
    step_type: str
    position: int
    stage_id: str | None
    assignees: list[int]
    guests: list[str]
    groups: list[str]
    roles: list[RoleOut]
    role_changes_every_time: bool
    assign_run_starter: bool
    allow_guest_owners: bool
    max_assignable: int | None
    can_complete_only_assignees: bool
    everyone_must_complete: bool
    skip_start_process: bool
    prevent_guest_comment: bool
    top_secret: bool
    send_chromeless: bool
    webhook: str | None
    deadline: DeadlineOut | None
    start_date: StartOut | None
    is_soft_start_date: bool
    bp_to_launch: ChainOut
    captures: list[CaptureOut]
    ai_assigned: bool
    ai_allowed_app_keys: list[str]
    ai_on_uncertainty: str | None
    custom_fields: dict[str, Any] | None
    created_at: str | None
    last_updated: str | None
    archived_at: str | None
    comments: Wrapped | UnsetType = UNSET
    tags: TaggingsOut | UnsetType = UNSET


class StepPlan(msgspec.Struct, frozen=True, kw_only=True):
    """A step body, read. `step` has everything but the people and job titles, whose names must be looked up first, and
    the fields, which are changed one by one. A new step has no id yet. `roles` None: not mentioned."""

    step: Step
    people: People
    fields: list[FieldIn] | None
    roles: tuple[str, ...] | None = None


def is_position_only(body: StepIn) -> int | None:
    """The position, when the body says nothing else: then an update is a move (`api-templates` 2.3)."""
    said = [name for name in body.__struct_fields__ if getattr(body, name) is not UNSET]
    return body.position if said == ["position"] and isinstance(body.position, int) else None


def read_step(body: StepIn, present: Step | None, errors: Errors, path: str = "") -> StepPlan:
    start = f"{path}." if path else ""
    base = present or _BLANK
    kind = _step_type(body, base, errors, start)
    summary = body.summary if body.summary is not UNSET else body.description
    deadline = base.deadline if body.deadline is UNSET else read_deadline(body.deadline, errors, f"{start}deadline")
    step = replace(
        base,
        title=errors.text(f"{start}title", body.title, longest=LONGEST_TITLE),
        summary=base.summary if summary is UNSET else markup.cleaned(summary),
        type=kind,
        assign_starter=_flag(body.assign_run_starter, base.assign_starter),
        deadline=deadline,
        start=base.start if body.start_date is UNSET else read_start(body.start_date, errors, f"{start}start_date"),
        stage=base.stage if body.stage_id is UNSET else body.stage_id or None,
        chain=base.chain if body.bp_to_launch is UNSET else _chain(body.bp_to_launch, base.chain),
        settings=_task_settings(body, base.settings, errors, start),
        passive=_passive(body, base.passive),
    )
    owners = body.owners if isinstance(body.owners, OwnersIn) else OwnersIn()
    people = read_people(
        members=body.assignees if body.assignees is not UNSET else owners.users,
        guests=body.guests if body.guests is not UNSET else owners.guests,
        groups=body.groups,
    )
    step, people = _asking_for_guest(step, people)
    fields = body.captures if isinstance(body.captures, list) else None
    return StepPlan(step=step, people=people, fields=fields, roles=_roles(body))


def _asking_for_guest(step: Step, people: People) -> tuple[Step, People]:
    """A blank address among the guests stands for one that is asked for at launch (behaviour B38)."""
    if people.guests is None:
        return step, people
    named = tuple(guest for guest in people.guests if guest)
    return replace(step, asks_guest=named != people.guests), replace(people, guests=named)


def _roles(body: StepIn) -> tuple[str, ...] | None:
    """Each job title by what tells it best: an object by its id, and by its name only where there is none."""
    if not isinstance(body.roles, list):
        return None
    words = (str((one.id or one.name or "") if isinstance(one, RoleIn) else one) for one in body.roles)
    return tuple(dict.fromkeys(word.strip() for word in words))


def _step_type(body: StepIn, base: Step, errors: Errors, start: str) -> Any:
    kind = body.step_type
    if not isinstance(kind, str):
        return base.type
    if kind not in STEP_TYPES:
        errors.add(f"{start}step_type", f"{kind!r} is not a step type. Use one of: {', '.join(STEP_TYPES)}.")
        return base.type
    return kind


def _flag(value: Flag, otherwise: bool) -> bool:
    return value if isinstance(value, bool) else otherwise


def _chain(sent: ChainIn | str | None, present: Chain | None) -> Chain | None:
    """A mapping that isn't mentioned stays, as long as the template does."""
    known = present.mapping if present is not None else ()
    if isinstance(sent, str):
        stays = present is not None and present.template == sent
        return Chain(template=sent, mapping=known if stays else ()) if sent else None
    if sent is None or not sent.id:
        return None
    if sent.field_mapping is not UNSET:
        listed = sent.field_mapping or []
        known = tuple(Mapped(source=_word(one.source), target=_word(one.target)) for one in listed)
    elif present is None or present.template != sent.id:
        known = ()
    return Chain(
        template=sent.id,
        name_format=sent.default_name_format,
        within_process=bool(sent.tasks_within_process),
        mapping=known,
    )


def _word(sent: str | int | None) -> str:
    return "" if sent is None else str(sent).strip()


def _task_settings(body: StepIn, base: TaskSettings, errors: Errors, start: str) -> TaskSettings:
    return TaskSettings(
        only_assignees=_flag(body.can_complete_only_assignees, base.only_assignees),
        everyone=_flag(body.everyone_must_complete, base.everyone),
        max_assignees=_cap(body, base, errors, start),
        soft_start=_flag(body.is_soft_start_date, base.soft_start),
        guests_allowed=_flag(body.allow_guest_owners, base.guests_allowed),
        no_guest_comments=_flag(body.prevent_guest_comment, base.no_guest_comments),
        secret=_flag(body.top_secret, base.secret),
        unbranded=_flag(body.send_chromeless, base.unbranded),
        webhook=base.webhook if body.webhook is UNSET else errors.web_address(f"{start}webhook", body.webhook),
    )


def _cap(body: StepIn, base: TaskSettings, errors: Errors, start: str) -> int:
    """No cap is null on the wire; 0 means the same on the way in."""
    sent = body.max_assignable
    if sent is UNSET:
        return base.max_assignees
    if sent is not None and sent < 0:
        errors.add(f"{start}max_assignable", "Enter a whole number from 1, or null for no limit.")
        return 0
    return sent or 0


def _passive(body: StepIn, base: StepSettings) -> StepSettings:
    keys = body.ai_allowed_app_keys
    return replace(
        base,
        role_changes_every_time=_flag(body.role_changes_every_time, base.role_changes_every_time),
        skip_start_process=_flag(body.skip_start_process, base.skip_start_process),
        ai_assigned=_flag(body.ai_assigned, base.ai_assigned),
        ai_allowed_app_keys=base.ai_allowed_app_keys if keys is UNSET else tuple(keys or ()),
        ai_on_uncertainty=base.ai_on_uncertainty if body.ai_on_uncertainty is UNSET else body.ai_on_uncertainty,
    )


def step_out(content: Template, step: Step, names: Names) -> StepOut:
    settings, passive, chain = step.settings, step.passive, step.chain
    return StepOut(
        id=step.id,
        checklist_id=content.id,
        title=step.title,
        alias=step.alias,
        summary=step.summary,
        step_type=step.type,
        position=content.place_of_step[step.id],
        stage_id=step.stage,
        assignees=list(step.assignees.members),
        guests=[*names.emails(step.assignees.guests), *([""] if step.asks_guest else [])],
        groups=names.group_ids(step.assignees.groups),
        roles=roles_out(step, names),
        role_changes_every_time=passive.role_changes_every_time,
        assign_run_starter=step.assign_starter,
        allow_guest_owners=settings.guests_allowed,
        max_assignable=settings.max_assignees or None,
        can_complete_only_assignees=settings.only_assignees,
        everyone_must_complete=settings.everyone,
        skip_start_process=passive.skip_start_process,
        prevent_guest_comment=settings.no_guest_comments,
        top_secret=settings.secret,
        send_chromeless=settings.unbranded,
        webhook=settings.webhook,
        deadline=deadline_out(step.deadline),
        start_date=start_out(step.start),
        is_soft_start_date=settings.soft_start,
        bp_to_launch=ChainOut(
            id=chain.template if chain else None,
            default_name_format=chain.name_format if chain else None,
            tasks_within_process=bool(chain and chain.within_process),
            field_mapping=[MappedOut(source=one.source, target=one.target) for one in chain.mapping] if chain else [],
        ),
        captures=[capture_out(field, index, step.id) for index, field in enumerate(step.fields, start=1)],
        ai_assigned=passive.ai_assigned,
        ai_allowed_app_keys=list(passive.ai_allowed_app_keys),
        ai_on_uncertainty=passive.ai_on_uncertainty,
        custom_fields=passive.custom or {},
        created_at=clock.shown(step.created),
        last_updated=clock.shown(step.touched),
        archived_at=None,
    )


def roles_out(step: Step, names: Names) -> list[RoleOut]:
    """The job titles of a step that there are still."""
    known = (names.job_titles.get(number) for number in step.job_titles)
    return [RoleOut(id=one.id, name=one.name) for one in known if one is not None]


def outline(step: StepOut) -> StepOut:
    """What launching needs to know of a step, without its content (G12)."""
    return replace(step, summary=None, captures=[], webhook=None, comments=UNSET)
