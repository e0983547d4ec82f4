"""Tasks as a guest's page shows and sends them (`api-running` 2.13)."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession.processes.bodies import Flag, Text
from procession.processes.wire import ProgressOut, TaskFieldOut, Wrapped


class GuestTaskIn(msgspec.Struct, kw_only=True):
    """What a guest may change: the answers, and the state of the work."""

    taskdata: Annotated[dict[str, Any] | list[Any] | UnsetType | None, Meta(description="Answers by field id.")] = UNSET
    status: Annotated[Text, Meta(description="not-started, in-progress or completed.")] = UNSET
    is_approved: Annotated[Flag, Meta(description="The decision; completing an approval needs it.")] = UNSET


class NamedOut(msgspec.Struct, kw_only=True):
    """An organization by its name."""

    id: str
    name: str


class RunProgressOut(msgspec.Struct, kw_only=True):
    """What a guest learns of a process: its name and how far it is (behaviour G29)."""

    id: str
    name: str
    progress: ProgressOut


class GuestStepOut(msgspec.Struct, kw_only=True):
    id: str
    alias: str


class GuestTaskOut(msgspec.Struct, kw_only=True):
    """A task as its guest sees it: form, answers, comments meant for guests; nobody else's name or link."""

    id: str
    increment_id: int
    alias: str | None
    title: str
    summary: str | None
    task_type: str
    status: str
    status_label: str
    is_approved: bool | None
    is_completable: bool
    problem: bool
    everyone_must_complete: bool
    completion_progress: int | None
    prevent_guest_comment: bool
    started_at: str | None
    deadline: str | None
    created_at: str
    last_updated: str
    completed_at: str | None
    completer_guest: str | None
    step_id: str | None
    step: GuestStepOut | None
    guest_email: str
    organization: NamedOut
    run_id: str | None
    run: RunProgressOut | None
    taskdata: dict[str, Any]
    form_fields: list[TaskFieldOut]
    threads: dict[str, int]
    comments: Wrapped
