"""What clients send about tasks (`api-running` 2.5-2.12). Absent keys are UNSET: unchanged (DECISIONS 5)."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType, field

from procession.errors import Blocking
from procession.processes.bodies import Flag, Number, OwnersIn, Text
from procession.templates.wire.fields import FieldIn


class TaskIn(msgspec.Struct, kw_only=True):
    """A change of a task (`api-running` 2.7); one-off tasks are made of the same keys (2.5)."""

    title: Text = UNSET
    name: Text = UNSET
    summary: Text = UNSET
    description: Text = UNSET
    task_type: Text = UNSET
    deadline: Text = UNSET
    started_at: Text = UNSET
    owners: OwnersIn | UnsetType | None = UNSET
    taskdata: Annotated[dict[str, Any] | list[Any] | UnsetType | None, Meta(description="Answers by field id.")] = UNSET
    status: Text = UNSET
    position: Number = UNSET
    max_assignable: Number = UNSET
    everyone_must_complete: Flag = UNSET
    can_complete_only_assignees: Flag = UNSET
    is_soft_start_date: Flag = UNSET
    prevent_guest_comment: Flag = UNSET
    top_secret: Flag = UNSET
    webhook: Text = UNSET
    starred: Flag = UNSET
    stage_id: Text = UNSET
    is_approved: Flag = UNSET
    separate_task_for_each_assignee: Flag = UNSET
    tags: list[str] | str | UnsetType | None = UNSET
    form_fields: list[FieldIn] | UnsetType | None = UNSET
    run_id: Text = UNSET
    linked_step_id: Text = UNSET
    checklist_id: Text = UNSET
    comment: Text = UNSET
    threads: Any = UNSET


class CompleteIn(msgspec.Struct, kw_only=True):
    """A completion (`api-running` 2.6)."""

    task_id: Annotated[Text, Meta(description="The task to complete.")] = UNSET
    is_approved: Annotated[Flag, Meta(description="The decision; approvals need it.")] = UNSET
    override_user: Annotated[Number, Meta(description="A member recorded as completer; administrators only.")] = UNSET
    comment: Annotated[Text, Meta(description="A comment by the completer.")] = UNSET


class CompleteAnyIn(CompleteIn, kw_only=True):
    """One task, or several at once."""

    task_ids: Annotated[list[str] | UnsetType | None, Meta(description="1 to 100 tasks, instead of task_id.")] = UNSET


class DecisionIn(msgspec.Struct, kw_only=True):
    """The body of the older completion routes, which name the task in the path."""

    is_approved: Flag = UNSET
    override_user: Number = UNSET
    comment: Text = UNSET


class CaptureIn(msgspec.Struct, kw_only=True):
    """One answer (`api-running` 2.9)."""

    id: Annotated[int | str | UnsetType, Meta(description="The capture id: the number, or the field's 32-hex id.")] = (
        UNSET
    )
    value: Annotated[Any, Meta(description="The answer; null clears it.")] = UNSET


class FormValueIn(msgspec.Struct, kw_only=True):
    """One answer by the id of the stored value, or by field and task (`api-running` 2.10)."""

    id: int | str | UnsetType = UNSET
    form_value: Any = UNSET
    task_id: Text = UNSET


class PositionIn(msgspec.Struct, kw_only=True):
    position: Number = UNSET
    after_task_id: Text = UNSET


class CommentedIn(msgspec.Struct, kw_only=True):
    comment: Text = UNSET


class BulkIn(msgspec.Struct, kw_only=True):
    """Changes of several tasks of one process, by task id; all of them happen, or none."""

    tasks: dict[str, TaskIn] | UnsetType = UNSET


class DeadlineIn(msgspec.Struct, kw_only=True):
    """The Power Automate connector writes it with a capital."""

    capital: Text = field(default=UNSET, name="Deadline")
    deadline: Text = UNSET


class CompletionCheckOut(msgspec.Struct, kw_only=True):
    """What stands in the way of completing a task (DECISIONS 2). `needs_decision`: send `is_approved`."""

    task_id: str
    can_complete: bool
    needs_decision: bool
    blocking: list["BlockingOut"]


class BlockingFieldOut(msgspec.Struct, kw_only=True):
    id: str
    capture_id: int
    alias: str
    label: str


class BlockingOut(msgspec.Struct, kw_only=True):
    code: str
    message: str
    field: BlockingFieldOut | None


def blocking_out(reason: Blocking) -> BlockingOut:
    named = reason.field
    return BlockingOut(
        code=reason.code,
        message=reason.message,
        field=None
        if named is None
        else BlockingFieldOut(id=named.id, capture_id=named.capture_id, alias=named.alias, label=named.label),
    )


class NudgeIn(msgspec.Struct, kw_only=True):
    message: Annotated[Text, Meta(description="Words of the sender.")] = UNSET


class NudgedOut(msgspec.Struct, kw_only=True):
    """Whom it was meant for. `is_sent` is false while nothing is sent by mail."""

    task_id: str
    users: list[int]
    guests: list[str]
    is_sent: bool


class SnoozeIn(msgspec.Struct, kw_only=True):
    until: Annotated[Text, Meta(description="When the task comes back; null: now.")] = UNSET


class CompleteManyIn(msgspec.Struct, kw_only=True):
    task_ids: Annotated[list[str], Meta(description="1 to 100 tasks, of any processes.")]
    is_approved: Flag = UNSET
    comment: Text = UNSET


class CompletedOut(msgspec.Struct, kw_only=True):
    """What became of one task. `status` is its state afterwards; `code` and `message` say why it was refused."""

    task_id: str
    is_done: bool
    status: str | None
    code: str | None
    message: str | None
