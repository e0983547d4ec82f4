"""Bodies of template requests (`api-templates` 1.6, 1.8, 1.13) and how they are read."""

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from procession.engine.template import Template
from procession.templates import markup
from procession.templates.aliases import is_alias
from procession.templates.draft import Publicity
from procession.templates.policy import Ability
from procession.templates.wire.errors import Errors
from procession.templates.wire.fields import FieldIn
from procession.templates.wire.names import People, read_people
from procession.templates.wire.steps import StepIn
from procession.templates.wire.templates import ABILITY_NAMES

KINDS = {"procedure": "procedure", "template": "procedure", "form": "form", "document": "document"}
STATUSES = ("started", "in_progress", "finishing", "published", "active", "draft")
LONGEST_TITLE, LONGEST_SUMMARY, LONGEST_PATTERN = 250, 2_000, 550

Flag = bool | UnsetType | None
Words = str | UnsetType | None


class SettingsIn(msgspec.Struct, kw_only=True):
    """Where older clients put these two."""

    webhook: Words = UNSET
    guidance: Words = UNSET
    guidance_html: Any = UNSET


class TemplateIn(msgspec.Struct, kw_only=True):
    """What may be written, on create and on update. Absent keys keep what is there."""

    title: Words = UNSET
    summary: Words = UNSET
    type: Words = UNSET
    status: Words = UNSET
    guidance: Words = UNSET
    icon: Words = UNSET
    webhook: Words = UNSET
    explanation_video: Words = UNSET
    public_cover: Words = UNSET
    kickoff_title: Words = UNSET
    kickoff_description: Words = UNSET
    default_process_name_format: Words = UNSET
    folder_id: Words = UNSET
    default_folder: Words = UNSET
    owner_id: int | UnsetType | None = UNSET
    starred: Flag = UNSET
    is_public: Flag = UNSET
    is_featured: Flag = UNSET
    is_public_kickoff: Flag = UNSET
    is_pinned: Flag = UNSET
    dual_version_enabled: Flag = UNSET
    auto_naming: Flag = UNSET
    allow_launcher_change_name: Flag = UNSET
    folderize_process: Flag = UNSET
    tag_process: Flag = UNSET
    folder_changeable_by_launcher: Flag = UNSET
    can_add_oot: Flag = UNSET
    users: list[int] | UnsetType | None = UNSET
    groups: list[str] | UnsetType | None = UNSET
    prerun: list[FieldIn] | UnsetType | None = UNSET
    settings: SettingsIn | UnsetType | None = UNSET


class UpdateTemplateIn(TemplateIn, kw_only=True):
    alias: Words = UNSET


class WrappedSteps(msgspec.Struct, kw_only=True):
    data: list[StepIn] = []


class WrappedAnything(msgspec.Struct, kw_only=True):
    data: list[Any] = []


class CreateTemplateIn(TemplateIn, kw_only=True):
    """Also the door for imports: `steps` or `automated_actions` make it one. Read-only keys of an exported template
    are named here so that they pass without a word (`api-templates` 1.6, 1.12)."""

    user_id: int | UnsetType | None = UNSET
    steps: list[StepIn] | WrappedSteps | UnsetType | None = UNSET
    automated_actions: list[Any] | WrappedAnything | UnsetType | None = UNSET
    tags: Any = UNSET
    stages: Any = UNSET
    id: Any = UNSET
    increment_id: Any = UNSET
    organization_id: Any = UNSET
    alias: Any = UNSET
    created_by: Any = UNSET
    started_processes: Any = UNSET
    created_at: Any = UNSET
    last_updated: Any = UNSET
    last_updated_by: Any = UNSET
    archived_at: Any = UNSET
    industry_tags: Any = UNSET
    topic_tags: Any = UNSET
    is_published_state: Any = UNSET
    replace_state_conditionally: Any = UNSET
    steps_count: Any = UNSET
    kickoff_sharing_user_id: Any = UNSET
    ko_form_blueprint_id: Any = UNSET
    is_template: Any = UNSET
    custom_fields: Any = UNSET
    permissions: Any = UNSET
    folder: Any = UNSET
    linked_tasks: Any = UNSET
    runs: Any = UNSET
    assets: Any = UNSET
    member_watchers: Any = UNSET
    guest_watchers: Any = UNSET
    threads: Any = UNSET


class CloneIn(msgspec.Struct, kw_only=True):
    """`tenant` is the organization to copy from; default: the one in the path."""

    tenant: str | UnsetType | None = UNSET
    title: str | UnsetType | None = UNSET


class GrantIn(msgspec.Struct, kw_only=True):
    everyone: bool | None = None
    users: list[int] | None = None
    groups: list[str] | None = None


class PermissionsIn(msgspec.Struct, kw_only=True):
    """An ability that is left out stays as it is; one that is named is replaced."""

    checklist_read: GrantIn | UnsetType | None = UNSET
    checklist_edit: GrantIn | UnsetType | None = UNSET
    process_launch: GrantIn | UnsetType | None = UNSET
    checklist_duplicate: GrantIn | UnsetType | None = UNSET
    process_read: GrantIn | UnsetType | None = UNSET


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """A template body, read: what it says of the card and the content. None or UNSET: nothing."""

    status: Words = UNSET
    alias: str | None = None
    owner: int | None = None
    pinned: bool | None = None
    dual: bool | None = None
    starred: bool | None = None
    publicity: Publicity
    access: People
    prerun: list[FieldIn] | None = None


def is_import(body: CreateTemplateIn) -> bool:
    return body.steps is not UNSET or body.automated_actions is not UNSET


def read_kind(body: TemplateIn, errors: Errors) -> Any:
    """Without a word about it, a procedure: the official command line sends a title alone."""
    if not isinstance(body.type, str):
        return "procedure"
    if body.type not in KINDS:
        errors.add("type", f"{body.type!r} is not a kind of template. Use procedure, form or document.")
    return KINDS.get(body.type, "procedure")


def read_content(body: TemplateIn, present: Template, errors: Errors, *, longest_summary: int | None) -> Template:
    """The content with everything but steps and fields as the body says."""
    kickoff, naming = present.kickoff, present.naming
    summary = markup.cleaned(_or(body.summary, present.summary))
    if longest_summary and summary and len(summary) > longest_summary:
        errors.too_long("summary", longest_summary)
    return replace(
        present,
        title=errors.text("title", body.title, longest=LONGEST_TITLE),
        summary=summary,
        kickoff=replace(
            kickoff,
            title=_or(body.kickoff_title, kickoff.title),
            description=markup.cleaned(_or(body.kickoff_description, kickoff.description)),
        ),
        naming=replace(
            naming,
            automatic=_flag(body.auto_naming, naming.automatic),
            pattern=_or(body.default_process_name_format, naming.pattern) or None,
            launcher_may_rename=_flag(body.allow_launcher_change_name, naming.launcher_may_rename),
        ),
        tasks_may_be_added=_flag(body.can_add_oot, present.tasks_may_be_added),
        settings=_content_settings(body, present, errors),
    )


def _content_settings(body: TemplateIn, present: Template, errors: Errors) -> Any:
    settings = present.settings
    older = body.settings if isinstance(body.settings, SettingsIn) else SettingsIn()
    webhook = older.webhook if body.webhook is UNSET else body.webhook
    guidance = older.guidance if body.guidance is UNSET else body.guidance
    return replace(
        settings,
        webhook=_address("webhook", webhook, settings.webhook, errors),
        guidance=markup.cleaned(_or(guidance, settings.guidance)),
        icon=_or(body.icon, settings.icon),
        explanation_video=_address("explanation_video", body.explanation_video, settings.explanation_video, errors),
        public_cover=_address("public_cover", body.public_cover, settings.public_cover, errors),
        folderize_process=_flag(body.folderize_process, settings.folderize_process),
        tag_process=_flag(body.tag_process, settings.tag_process),
        folder_changeable_by_launcher=_flag(body.folder_changeable_by_launcher, settings.folder_changeable_by_launcher),
    )


def _address(path: str, sent: Words, present: str | None, errors: Errors) -> str | None:
    """A link that was not sent, or is sent back as it was read, stays."""
    if sent is UNSET or sent == present:
        return present
    return errors.web_address(path, sent)


def read_settings(body: TemplateIn, present: Publicity, errors: Errors) -> Settings:
    return Settings(
        status=_status(body.status, errors),
        alias=_alias(body, errors),
        owner=body.owner_id if isinstance(body.owner_id, int) else None,
        pinned=_maybe(body.is_pinned),
        dual=_maybe(body.dual_version_enabled),
        starred=_maybe(body.starred),
        publicity=replace(
            present,
            is_public=_flag(body.is_public, present.is_public),
            is_featured=_flag(body.is_featured, present.is_featured),
            public_kickoff=_flag(body.is_public_kickoff, present.public_kickoff),
        ),
        access=read_people(members=body.users, guests=None, groups=body.groups),
        prerun=body.prerun if isinstance(body.prerun, list) else None,
    )


def _status(sent: Words, errors: Errors) -> Words:
    """The editorial state, in lower case with underscores (`api-templates` 1.3)."""
    if not isinstance(sent, str):
        return sent
    word = sent.strip().lower().replace(" ", "_").replace("-", "_")
    if word not in STATUSES:
        errors.add("status", f"{sent!r} is not a status. Use one of: {', '.join(STATUSES)}.")
    return word


def _alias(body: TemplateIn, errors: Errors) -> str | None:
    if not isinstance(body, UpdateTemplateIn) or not isinstance(body.alias, str):
        return None
    if not is_alias(body.alias):
        errors.add("alias", "An alias holds lower-case letters, digits, hyphens and underscores only.")
    return body.alias


def read_grants(body: PermissionsIn) -> dict[Ability, GrantIn]:
    """The abilities a body names."""
    found: dict[Ability, GrantIn] = {}
    for ability, name in ABILITY_NAMES.items():
        sent = getattr(body, name)
        if sent is not UNSET:
            found[ability] = sent or GrantIn()
    return found


def _or(sent: Words, present: str | None) -> str | None:
    return present if sent is UNSET else sent


def _flag(sent: Flag, present: bool) -> bool:
    return sent if isinstance(sent, bool) else present


def _maybe(sent: Flag) -> bool | None:
    return sent if isinstance(sent, bool) else None
