"""What can be asked of running work, in the imperative. `decide` answers each with happenings or a Refusal.

Tasks are named by id. Answers are given by field id (32-hex) or number, in any accepted form (api-running 2.8).
UNSET leaves something as it is; None clears it.
"""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from procession.engine.assignees import NOBODY, Assignees, AssigneesChange
from procession.engine.template import DEFAULT_TASK_SETTINGS, Field, StepType, TaskSettings

Given = Mapping[str | int, Any]
"""Answers as they arrive, by field id or number."""


class By(msgspec.Struct, frozen=True):
    """Who asks: a member, a guest or (party 0) the bot. `groups` are the numbers of their groups."""

    party: int = 0
    is_guest: bool = False
    is_admin: bool = False
    groups: tuple[int, ...] = ()


BOT = By()


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a person, a rule or the clock asks of a process."""


class SaveAnswers(Command, frozen=True, kw_only=True):
    """Several answers of one task; unknown fields are dropped and named in warnings (C15)."""

    task: str
    answers: Given


class SaveAnswer(Command, frozen=True, kw_only=True):
    """One answer (api-running 2.9); a field that isn't on the task is refused."""

    task: str
    field: str | int
    value: Any


class CompleteTask(Command, frozen=True, kw_only=True):
    """Complete, approve (`approved` True), reject (False), acknowledge or let expire (False on expiring types).

    `completer` is recorded instead of the caller (F7); whether the caller may say so is the room's question.
    """

    task: str
    approved: bool | None = None
    completer: int | None = None


class ReopenTask(Command, frozen=True, kw_only=True):
    task: str


class ExpireTask(Command, frozen=True, kw_only=True):
    """The clock's: an expiring task whose deadline has come completes itself (F22). Nothing when it isn't due."""

    task: str


class CloseForgottenTask(Command, frozen=True, kw_only=True):
    """The clock's: an open task long overdue is completed by the bot, whatever its form says; approvals stay undecided
    (F69). How long is the room's question; nothing when the task isn't open."""

    task: str


class ReplacePerson(Command, frozen=True, kw_only=True):
    """One member takes another's place on every open or hidden task of the process (F42)."""

    old: int
    new: int


class UpdateTask(Command, frozen=True, kw_only=True):
    """Change a task by hand (api-running 2.7). What equals the present state is no change.

    `deadline` and `start` are instants. `settings` are the full new settings; take the present ones from
    `settings_of` and replace what was sent.
    """

    task: str
    title: str | UnsetType = UNSET
    summary: str | UnsetType | None = UNSET
    assignees: AssigneesChange | UnsetType = UNSET
    deadline: int | UnsetType | None = UNSET
    start: int | UnsetType | None = UNSET
    position: int | UnsetType = UNSET
    type: StepType | UnsetType = UNSET
    settings: TaskSettings | UnsetType = UNSET
    stage: str | UnsetType | None = UNSET
    started: bool | UnsetType = UNSET
    """True: `in-progress`; False: `not-started` (the `status` of api-running 2.7)."""


class HideTask(Command, frozen=True, kw_only=True):
    """By hand; rules then leave the task alone until a person shows it (D24, F29)."""

    task: str


class ShowTask(Command, frozen=True, kw_only=True):
    task: str


class AddTask(Command, frozen=True, kw_only=True):
    """A one-off task, alone or in this process (F32, F34). `position` 0: at the end."""

    title: str
    type: StepType = "task"
    summary: str | None = None
    assignees: Assignees = NOBODY
    deadline: int | None = None
    start: int | None = None
    settings: TaskSettings = DEFAULT_TASK_SETTINGS
    fields: tuple[Field, ...] = ()
    position: int = 0
    linked_step: str | None = None
    linked_template: str | None = None
    id: str | None = None


class EditForm(Command, frozen=True, kw_only=True):
    """New field definitions of a one-off task; answers of fields that stay are kept."""

    task: str
    fields: tuple[Field, ...]


class NoteLaunch(Command, frozen=True, kw_only=True):
    """The completion of this task started another process (E40); noted whatever became of the task since."""

    task: str
    process: str


class ArchiveTask(Command, frozen=True, kw_only=True):
    """One-off tasks only (F36)."""

    task: str


class RestoreTask(Command, frozen=True, kw_only=True):
    task: str


class UnlinkTask(Command, frozen=True, kw_only=True):
    """Take a one-off task out of its process; the store keeps the task, alone."""

    task: str


class OpenIssue(Command, frozen=True, kw_only=True):
    """`task` None: an issue of the process itself, which freezes its tasks (F55). `issue` is the comment's id."""

    issue: str
    task: str | None = None


class ResolveIssue(Command, frozen=True, kw_only=True):
    issue: str
    task: str | None = None


class EditProcess(Command, frozen=True, kw_only=True):
    """Name, notes, owner and what is public (F38, api-running 1.7)."""

    name: str | UnsetType = UNSET
    summary: str | UnsetType | None = UNSET
    owner: int | UnsetType = UNSET
    public: bool | UnsetType = UNSET
    hidden_fields: tuple[str, ...] | UnsetType = UNSET
    people: AssigneesChange | UnsetType = UNSET


class SaveKickOff(Command, frozen=True, kw_only=True):
    """Kick-off answers of a running process (C13)."""

    answers: Given


class SubmitKickOff(Command, frozen=True, kw_only=True):
    pass


class ReopenKickOff(Command, frozen=True, kw_only=True):
    pass


class ArchiveProcess(Command, frozen=True, kw_only=True):
    pass


class ActivateProcess(Command, frozen=True, kw_only=True):
    pass


class StepOverride(msgspec.Struct, frozen=True, kw_only=True):
    """What a launch says about one step (api-running 1.3)."""

    assignees: AssigneesChange | None = None
    deadline: int | None = None
    start: int | None = None
    position: int | None = None
    max_assignees: int | None = None
    title: str | None = None
    summary: str | None = None


class Launch(msgspec.Struct, frozen=True, kw_only=True):
    """How a template is started. `overrides` are by step id or alias; unknown steps are dropped and named.

    `name` None or empty takes the automatic name. `roles` say who fills each job title, by its number. `added` are
    one-off tasks that the process begins with (the tasks of an empty process, api-running 1.4).
    """

    answers: Given = {}
    overrides: Mapping[str, StepOverride] = {}
    roles: Mapping[int, Assignees] = {}
    name: str | None = None
    summary: str | None = None
    owner: int | None = None
    starter: int | None = None
    people: Assignees = NOBODY
    parent: str | None = None
    public: bool = False
    hidden_fields: tuple[str, ...] = ()
    assign_someone_else: bool = False
    added: tuple[AddTask, ...] = ()
    id: str | None = None
