"""The public API's shapes of a search (`api-running` 5.1): one list for each kind that was asked for, at top level."""

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from procession.labels.wire import FolderOut, TaggingOut
from procession.plumbing.http.replies import Pagination
from procession.processes.wire import OwnersOut


class FoundTemplateOut(msgspec.Struct, kw_only=True):
    id: str
    increment_id: int
    title: str
    status: str | None
    type: str
    steps_count: int
    icon: str | None
    is_public: bool
    is_featured: bool
    organization_id: str
    folders: list[FolderOut]
    tags: list[TaggingOut] | UnsetType = UNSET


class FoundRunOut(msgspec.Struct, kw_only=True):
    id: str
    increment_id: int
    name: str
    status: str
    type: str
    due_date_passed: bool
    due_soon: bool
    checklist_id: str
    tags: list[TaggingOut] | UnsetType = UNSET


class FoundTaskOut(msgspec.Struct, kw_only=True):
    """`run_id` is null for a one-off task outside processes."""

    id: str
    increment_id: int
    title: str
    run_id: str | None
    checklist_id: str
    step_id: str | None
    status: str
    status_label: str
    position: int
    deadline: str | None
    created_at: str
    starter_id: int | None
    is_oneoff_task: bool
    owners: OwnersOut
    tags: list[TaggingOut] | UnsetType = UNSET


class FoundStepOut(msgspec.Struct, kw_only=True):
    id: str
    title: str
    checklist_id: str
    step_id: str
    step_type: str


class FoundFieldOut(msgspec.Struct, kw_only=True):
    """`step_id` is null for a field of the kick-off form."""

    id: str
    capture_id: int
    label: str
    checklist_id: str
    step_id: str | None
    field_type: str


class FoundSnippetOut(msgspec.Struct, kw_only=True):
    id: int
    title: str
    content: str


class MetaOut(msgspec.Struct, kw_only=True):
    pagination: Pagination


class FoundOut(msgspec.Struct, kw_only=True):
    """One list of what was found."""

    data: list[Any]
    meta: MetaOut


class SearchOut(msgspec.Struct, kw_only=True):
    """A list for each kind that was asked for, also where nothing was found."""

    blueprint: FoundOut | UnsetType = UNSET
    process: FoundOut | UnsetType = UNSET
    task: FoundOut | UnsetType = UNSET
    snippet: FoundOut | UnsetType = UNSET
    capture: FoundOut | UnsetType = UNSET
    step: FoundOut | UnsetType = UNSET


class TaskSearchIn(msgspec.Struct, kw_only=True):
    """All are optional and narrow the list."""

    checklist_id: str | UnsetType | None = UNSET
    step_id: str | UnsetType | None = UNSET
    q: str | UnsetType | None = UNSET


class TaskOfTemplateOut(msgspec.Struct, kw_only=True):
    task_id: str
    run_id: str | None
    checklist_id: str
    step_id: str | None
    title: str
    status: str
