"""The template object out (`api-templates` 1.1, 1.5): every key always present; includes only when asked for."""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from procession import clock
from procession.engine.template import Template, TemplateSettings
from procession.labels.wire import FolderOut
from procession.plumbing.http.queries import Includes
from procession.templates.draft import Card
from procession.templates.policy import Ability
from procession.templates.wire.fields import CaptureOut, PrerunOut, capture_out, prerun_out
from procession.templates.wire.names import Names
from procession.templates.wire.rules import RuleOut, rule_out
from procession.templates.wire.stages import stages_out
from procession.templates.wire.steps import StepOut, TaggingsOut, Wrapped, outline, step_out

ABILITY_NAMES: dict[Ability, str] = {
    Ability.READ: "checklist_read",
    Ability.EDIT: "checklist_edit",
    Ability.LAUNCH: "process_launch",
    Ability.DUPLICATE: "checklist_duplicate",
    Ability.PROCESS_READ: "process_read",
}
_EMPTY_LISTS = ("guest_watchers",)


class View(msgspec.Struct, frozen=True, kw_only=True):
    """Everything an answer about one template needs. `grants` are the parties of each ability, 0 for everyone;
    `reads`: the caller may look into it (G12); `edits`: change it; `users` and `groups` the simple access list."""

    card: Card
    content: Template
    names: Names
    grants: Mapping[Ability, "Granted"]
    users: tuple[int, ...]
    groups: tuple[int, ...]
    starred: bool
    launches: int
    reads: bool = True
    edits: bool = False
    folder: str | None = None


class Granted(msgspec.Struct, frozen=True, kw_only=True):
    """Who holds one ability."""

    everyone: bool = False
    members: tuple[int, ...] = ()
    groups: tuple[int, ...] = ()


class GrantOut(msgspec.Struct, kw_only=True):
    everyone: bool
    users: list[int]
    groups: list[str]


class SettingsOut(msgspec.Struct, kw_only=True):
    """The mirror that the Power Automate connector reads."""

    webhook: str | None
    guidance: str | None
    guidance_html: str | None


class FiledOut(msgspec.Struct):
    """The folder of a template; null when it stands in none."""

    data: FolderOut | None


class StepsOut(msgspec.Struct):
    data: list[StepOut]


class PermissionsOut(msgspec.Struct):
    data: dict[str, GrantOut]


class CountsOut(msgspec.Struct, kw_only=True):
    """The processes of a template."""

    runs_total: int
    runs_active: int
    runs_completed: int
    runs_archived: int


class StatisticsOut(msgspec.Struct):
    data: CountsOut


class FanOut(msgspec.Struct, kw_only=True):
    """A member who marked the template as a favourite."""

    id: int
    email: str
    full_name: str


class TemplateOut(msgspec.Struct, kw_only=True):
    id: str
    increment_id: int
    title: str
    summary: str | None
    starred: bool
    webhook: str | None
    explanation_video: str | None
    guidance: str | None
    icon: str | None
    alias: str
    folder_id: str | None
    prerun: list[PrerunOut]
    automated_actions: list[RuleOut]
    created_by: int
    owner_id: int
    started_processes: int
    kickoff_title: str | None
    kickoff_description: str | None
    created_at: str
    last_updated: str
    archived_at: str | None
    is_public: bool
    is_featured: bool
    public_cover: str | None
    industry_tags: list[Any]
    topic_tags: list[Any]
    type: str
    status: str | None
    is_published_state: bool
    dual_version_enabled: bool
    replace_state_conditionally: bool
    steps_count: int
    is_public_kickoff: bool
    kickoff_sharing_user_id: int | None
    ko_form_blueprint_id: str | None
    default_process_name_format: str | None
    auto_naming: bool
    last_updated_by: int | None
    users: list[int]
    groups: list[str]
    folderize_process: bool
    tag_process: bool
    allow_launcher_change_name: bool
    is_pinned: bool
    default_folder: str | None
    folder_changeable_by_launcher: bool
    can_add_oot: bool
    custom_fields: dict[str, Any] | None
    settings: SettingsOut
    steps: StepsOut | UnsetType = UNSET
    permissions: PermissionsOut | UnsetType = UNSET
    folder: FiledOut | UnsetType = UNSET
    tags: TaggingsOut | UnsetType = UNSET
    stages: Wrapped | UnsetType = UNSET
    statistics: StatisticsOut | UnsetType = UNSET
    starred_by: Wrapped | UnsetType = msgspec.field(default=UNSET, name="starredByUsers")
    assets: Wrapped | UnsetType = UNSET
    member_watchers: Wrapped | UnsetType = UNSET
    guest_watchers: Wrapped | UnsetType = UNSET
    threads: Wrapped | UnsetType = UNSET
    runs: Wrapped | UnsetType = UNSET
    linked_tasks: Wrapped | UnsetType = UNSET


class LightTemplateOut(msgspec.Struct, kw_only=True):
    """An entry of `checklists-list`."""

    id: str
    title: str


class FormFieldsOut(msgspec.Struct, kw_only=True):
    """All fields of one template: a single item, not a list (`api-templates` 1.11)."""

    id: str
    title: str
    form_fields: list[CaptureOut]
    ko_form_fields: list[PrerunOut]


class StepDeadlineOut(msgspec.Struct, kw_only=True):
    step_id: str
    deadline_time: str | None


class Reference(msgspec.Struct, kw_only=True):
    """A text from which an archived template's chip was taken out."""

    type: str
    title: str
    id: str


class ArchivedOut(msgspec.Struct, kw_only=True):
    message: str
    deleted_references: list[Reference]


def archived_out(references: list[Reference]) -> ArchivedOut:
    sentence = "The Template was deleted, and references were also deleted from:"
    return ArchivedOut(message=sentence, deleted_references=references)


def template_out(view: View, include: Includes) -> TemplateOut:
    card, content, names = view.card, view.content, view.names
    settings, naming, publicity = content.settings, content.naming, card.publicity
    shown = TemplateOut(
        id=card.id,
        increment_id=card.number,
        title=card.title,
        summary=content.summary,
        starred=view.starred,
        webhook=settings.webhook,
        explanation_video=settings.explanation_video,
        guidance=settings.guidance,
        icon=settings.icon,
        alias=card.alias,
        folder_id=view.folder,
        prerun=_preruns(content),
        automated_actions=[rule_out(rule, names) for rule in content.rules] if view.reads else [],
        created_by=card.creator,
        owner_id=card.owner,
        started_processes=view.launches,
        kickoff_title=content.kickoff.title,
        kickoff_description=content.kickoff.description,
        created_at=clock.show(card.created),
        last_updated=clock.show(card.touched),
        archived_at=clock.shown(card.archived),
        is_public=publicity.is_public,
        is_featured=publicity.is_featured,
        public_cover=settings.public_cover,
        industry_tags=[],
        topic_tags=[],
        type=card.kind,
        status=card.status,
        is_published_state=card.published,
        dual_version_enabled=card.dual,
        replace_state_conditionally=False,
        steps_count=len(content.steps),
        is_public_kickoff=publicity.public_kickoff,
        kickoff_sharing_user_id=publicity.kickoff_sharer,
        ko_form_blueprint_id=None,
        default_process_name_format=naming.pattern,
        auto_naming=naming.automatic,
        last_updated_by=card.toucher,
        users=list(view.users),
        groups=names.group_ids(view.groups),
        folderize_process=settings.folderize_process,
        tag_process=settings.tag_process,
        allow_launcher_change_name=naming.launcher_may_rename,
        is_pinned=card.pinned,
        default_folder=settings.default_folder,
        folder_changeable_by_launcher=settings.folder_changeable_by_launcher,
        can_add_oot=content.tasks_may_be_added,
        custom_fields={},
        settings=_mirror(settings),
    )
    if include:
        _add_includes(shown, view, include)
    return shown


def _mirror(settings: TemplateSettings) -> SettingsOut:
    return SettingsOut(webhook=settings.webhook, guidance=settings.guidance, guidance_html=settings.guidance)


def _add_includes(shown: TemplateOut, view: View, include: Includes) -> None:
    if include.wants("steps"):
        steps = [step_out(view.content, step, view.names) for step in view.content.steps]
        for step in steps:
            step.comments = Wrapped()
        shown.steps = StepsOut(steps if view.reads else [outline(step) for step in steps])
    if include.wants("permissions"):
        shown.permissions = PermissionsOut(permissions_out(view))
    if include.wants("stages"):
        shown.stages = Wrapped(data=stages_out(view.content))
    if include.wants("member_watchers"):
        shown.member_watchers = Wrapped(data=_default_watchers(view))
    for name in _EMPTY_LISTS:
        if include.wants(name):
            setattr(shown, name, Wrapped())


def _default_watchers(view: View) -> list[dict[str, Any]]:
    """Members and groups that will watch what is launched (`api-templates` 1.13)."""
    watchers, groups = view.content.settings.watchers, view.names.groups
    members = [{"user_id": member, "group_id": None} for member in watchers.members]
    return [*members, *({"user_id": None, "group_id": groups[one]} for one in watchers.groups if one in groups)]


def permissions_out(view: View) -> dict[str, GrantOut]:
    found: dict[str, GrantOut] = {}
    for ability, name in ABILITY_NAMES.items():
        granted = view.grants.get(ability, Granted())
        found[name] = GrantOut(
            everyone=granted.everyone,
            users=list(granted.members),
            groups=view.names.group_ids(granted.groups),
        )
    return found


def _preruns(content: Template) -> list[PrerunOut]:
    fields = enumerate(content.kickoff.fields, start=1)
    return [prerun_out(field, position, content.id) for position, field in fields]


def form_fields_out(view: View) -> FormFieldsOut:
    content = view.content
    return FormFieldsOut(
        id=view.card.id,
        title=view.card.title,
        form_fields=[
            capture_out(field, position, step.id, step.title)
            for step in content.steps
            if view.reads
            for position, field in enumerate(step.fields, start=1)
        ],
        ko_form_fields=_preruns(content),
    )
