"""The public API's shapes of running work: runs, tasks, comments (`api-running` 1.1, 2.1, 3.1).

The words change here and nowhere else (DECISIONS 14): process -> run, template -> checklist, kick-off answers ->
prerun, answers -> taskdata, field -> capture. Keys are never omitted; those not asked for by `with` are UNSET.
"""

from typing import Any, TypeAlias

from msgspec import UNSET, Struct, UnsetType, field

from procession.files.wire import AssetOut
from procession.templates.wire.fields import CaptureOut


class Wrapped(Struct, kw_only=True):
    """A relation asked for with `with`: one item, a collection, or null (`api-running` 0.4)."""

    data: Any


Include: TypeAlias = Wrapped | UnsetType


class ProgressOut(Struct, kw_only=True):
    """How far a run is; `percent` is 0 to 100, rounded down (behaviour F46)."""

    complete: int
    total: int
    percent: int


class OwnersOut(Struct, kw_only=True):
    """Who is assigned. `taskUrls` are the guests' links, in the order of `guests`."""

    users: list[int]
    guests: list[str]
    groups: list[str]
    task_urls: list[str] = field(name="taskUrls")


class TaskFieldOut(CaptureOut, kw_only=True):
    """A form field of a task or of the kick-off form with its answer (`api-running` 1.10, 2.1).

    `value` and `field_value` are the same, null when unanswered; `unique_id` is the id of the stored answer.
    """

    step_id: str | None  # pyright: ignore[reportIncompatibleVariableOverride] - a one-off task's field has none
    checklist_id: str | None
    timeline_id: str
    unique_id: str | None
    task_id: str | None
    must_all_checked: bool
    value: Any
    field_value: Any


class FormFieldsOut(Struct, kw_only=True):
    """All fields of a process: two bare lists (`api-running` 1.10)."""

    form_fields: list[TaskFieldOut]
    ko_form_fields: list[TaskFieldOut]


class StageOut(Struct, kw_only=True):
    id: str
    name: str
    position: int


class TasksMetaOut(Struct, kw_only=True):
    """Counts of a process's tasks by state."""

    total: int
    complete: int
    active: int
    overdue: int
    due_soon: int
    problem: int
    hidden: int


class AbilitiesOut(Struct, kw_only=True):
    """What the caller may do with a process."""

    edit: bool
    archive: bool
    delete: bool


class RunPermissionsOut(Struct, kw_only=True):
    """Members by what they may do; `everyone` who reads it by the template. `abilities` are the caller's."""

    read: list[int]
    update: list[int]
    launch: list[int]
    abilities: AbilitiesOut


class FieldValueOut(Struct, kw_only=True):
    """One stored answer (`api-running` 2.9). `id` is the numeric capture id; `unique_id` is null after clearing."""

    id: int
    timeline_id: str
    task_id: str | None
    label: str
    field_type: str
    unique_id: str | None
    value: Any
    field_value: Any
    last_updated: str


class PersonOut(Struct, kw_only=True):
    username: str | None
    first_name: str | None
    last_name: str | None
    full_name: str | None
    profile_pic: str | None


class ReactionOut(Struct, kw_only=True):
    """One emoji at a comment, and whose it is: members by number, guests by address."""

    emoji: str
    count: int
    users: list[int]
    guests: list[str]


class CommentOut(Struct, kw_only=True):
    """A comment or an issue (`api-running` 3.1). `content_raw` is the text as it was written."""

    id: str
    content: str
    content_raw: str
    label: str
    state: str
    task_id: str | None
    run_id: str | None
    author_id: int | None
    author_type: str
    sent_by: int | None
    sent_to: list[int]
    author: PersonOut
    resolve_id: str | None
    created_at: str
    created_ago: str
    updated_at: str
    recent_updated_at: str
    archived_at: str | None
    assets: list[AssetOut]
    reactions: list[ReactionOut]


class WatcherOut(Struct, kw_only=True):
    """A subscription (`api-running` 5.4, `api-identity` 4.2). `watcher` is the person, when asked for."""

    id: int
    object_type: str
    object_id: str
    notification_type: str
    frequency: str
    webhook: str | None
    webhook_url: str | None
    user_id: int
    created_at: str
    watcher: Include = UNSET


class RunOut(Struct, kw_only=True):
    """A process (`api-running` 1.1)."""

    id: str
    increment_id: int
    checklist_id: str
    checklist_title: str
    assign_someone_else: bool
    name: str
    summary: str | None
    status: str
    has_open_issue: bool
    progress: ProgressOut
    whole_progress: ProgressOut
    started_by: int
    owner_id: int
    prerun: dict[str, Any]
    prerun_status: str
    prerun_completed_at: str | None
    prerun_completed_by: int | None
    prerun_submitted_by: int | str | None
    prerun_length: int
    starred: bool
    type: str
    created_at: str
    started_at: str
    last_updated: str
    completed_at: str | None
    archived_at: str | None
    due_date: str | None
    due_date_passed: bool
    due_soon: bool
    late_tasks: int
    max_task_deadline: str | None
    collaborators: list[int]
    is_public: bool
    publicly_hidden_fields: list[str]
    public_url: str | None
    users: list[int]
    groups: list[str]
    parent_id: str | None
    can_add_oot: bool
    custom_fields: dict[str, Any] | None
    checklist: Include = UNSET
    tasks: Include = UNSET
    next_task: Include = UNSET
    ko_form_fields: Include = UNSET
    form_fields: Include = UNSET
    stages: Include = UNSET
    tasks_meta: Include = UNSET
    permissions: Include = UNSET
    tags: Include = UNSET
    folders: Include = UNSET
    assets: Include = UNSET
    threads: Include = UNSET
    member_watchers: Include = UNSET
    guest_watchers: Include = UNSET
    selected_text_comment: Include = UNSET


class ExportOut(Struct, kw_only=True):
    """One process as an export: `rows` in the order of `columns` (`api-running` 1.11)."""

    columns: list[str]
    rows: list[list[str | int | None]]
    filename: str
    run: RunOut


class RunGistOut(Struct, kw_only=True):
    """The bare `run` in the answer of `separate_task_for_each_assignee` (`api-running` 2.5)."""

    id: str
    increment_id: int
    name: str
    status: str
    checklist_id: str
    owner_id: int
    started_by: int
    started_at: str
    created_at: str


class NextTaskOut(Struct, kw_only=True):
    """The one entry of `with=next_task`. `started_at` is ours: since when somebody holds it."""

    id: str
    increment_id: int
    title: str
    alias: str | None
    owners: OwnersOut
    started_at: str | None
    deadline: str | None


class TaskOut(Struct, kw_only=True):
    """A task (`api-running` 2.1)."""

    id: str
    increment_id: int
    title: str
    original_title: str
    run_id: str | None
    checklist_id: str
    step_id: str | None
    linked_step_id: str | None
    alias: str | None
    task_type: str
    status: str
    status_label: str
    run_status: str | None
    is_approved: bool | None
    is_completable: bool
    problem: bool
    owners: OwnersOut
    taskdata: dict[str, Any]
    position: int
    blueprint_position: int
    stage_id: str | None
    started_at: str | None
    deadline: str | None
    is_soft_start_date: bool
    created_at: str
    last_updated: str
    completed_at: str | None
    archived_at: str | None
    starter_id: int | None
    completer_id: int | None
    completer_guest: str | None
    completer_guest_id: str | None
    is_oneoff_task: bool
    allow_guest_owners: bool
    everyone_must_complete: bool
    completion_progress: int | None
    can_complete_only_assignees: bool
    max_assignable: int
    has_deadline_dependent_child_tasks: bool
    prevent_guest_comment: bool
    send_chromeless: bool | None
    top_secret: bool
    webhook: str | None
    starred: bool
    snoozed_until: str | None
    custom_fields: dict[str, Any] | None
    summary: str | UnsetType | None = UNSET
    original_summary: str | UnsetType | None = UNSET
    launched_run_id: str | UnsetType = UNSET  # ours: the process that its completion started
    tasks_changed_by_rules: dict[str, Any] | UnsetType = UNSET
    # Older names that clients of the micro-functions routes and of one-off tasks read.
    name: str | UnsetType = UNSET
    description: str | UnsetType | None = UNSET
    owner_id: int | UnsetType | None = UNSET
    is_accepted: bool | UnsetType | None = UNSET
    # {"data": run} when asked for; bare after `separate_task_for_each_assignee`
    run: dict[str, Any] | UnsetType = UNSET
    step: Include = UNSET
    form_fields: Include = UNSET
    ko_form_fields: Include = UNSET
    ko_form_fields_dashed: Include = field(default=UNSET, name="ko-form-fields")
    threads: Include = UNSET
    comments: Include = UNSET
    issues: Include = UNSET
    threads_count: dict[str, int] | UnsetType = UNSET
    tags: Include = UNSET
    assets: Include = UNSET
    folders: Include = UNSET
    roles: Include = UNSET
    activities: Include = UNSET
    member_watchers: Include = UNSET
    guest_watchers: Include = UNSET
    selected_text_comment: Include = UNSET


class PublicTaskOut(TaskOut, kw_only=True):
    """A task on the public page of its process: people by name, as far as they show."""

    assignee_names: list[str]
    completer_name: str | None
