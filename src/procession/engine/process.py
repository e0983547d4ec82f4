"""A running process and its tasks: frozen values.

A process is loaded whole or by slice (`whole` says which). Its counters cover all tasks, loaded or not, and move by
differences in `evolve`. `due` and `late_from` can't be known from a slice when the task that held the extreme changes:
then `dates_stale` is set, and the store takes them anew from the rows before it saves.
"""

from enum import IntEnum
from typing import Any, Literal

import msgspec

from procession.engine.assignees import NOBODY, Assignees
from procession.engine.template import Field, Step, StepType, TaskSettings, Template, TemplateKind

Answers = dict[int, Any]
"""Answers by field number (`Field.no`), in canonical form.

A cleared answer is absent; on a field with a default it is None, which reads the same but keeps the default away (C23).
"""

TaskStatus = Literal["not-started", "in-progress", "completed", "auto-skipped"]


class Place(IntEnum):
    """Where a task or process stands in lists."""

    OPEN = 1
    DONE = 2
    HIDDEN = 3
    ARCHIVED = 4


class Mark(msgspec.Struct, frozen=True):
    """One person's own part of a task that everyone must complete (F14); `approved` on approvals."""

    at: int
    approved: bool | None = None


class Shifted(msgspec.Struct, frozen=True):
    """The rule that last shifted a deadline from where it stood, and where that was."""

    rule: str
    base: int


class Parked(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a task stood before its step vanished from the version its process moved to."""

    status: TaskStatus
    settings: TaskSettings | None = None
    summary: str | None = None


class Task(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One unit of work of a process, or a one-off task.

    `title` and `summary` are unresolved texts (variables are replaced on display); `summary` None means the step's.
    `settings` None means the step's; one-off tasks always have their own, and their own `fields`. `number` is the
    organization's running number, given by the store when the task is first written. `completer` is a member or guest;
    `completed_by_guest` says which. `approved` is the decision of an approval, and acknowledged (True) or expired
    (False) of an expiring task. `marks` are by party. `issues` are the ids of open issues. `shown_by_hand` True or
    False is a person's word that rules must respect (D24). `reopened` is the instant of the reopening, until the next
    completion (D21). `shifted` remembers the last shift of its deadline by a rule (D29). `starter` is the
    member who created a one-off task or started the process. `parked`: the present version has no such step; the task
    keeps form, settings and description of its own, and its answers, for the case that the process moves back.
    `launched` is the process that its completion started (E40).
    """

    id: str
    type: StepType
    title: str
    created: int
    step: str | None = None
    number: int = 0
    position: int = 1
    summary: str | None = None
    status: TaskStatus = "not-started"
    assignees: Assignees = NOBODY
    answers: Answers = {}
    deadline: int | None = None
    deadline_by_hand: bool = False
    start: int | None = None
    touched: int = 0
    completed: int | None = None
    completer: int | None = None
    completed_by_guest: bool = False
    approved: bool | None = None
    marks: dict[int, Mark] = {}
    issues: tuple[str, ...] = ()
    reopened: int | None = None
    shifted: Shifted | None = None
    parked: Parked | None = None
    shown_by_hand: bool | None = None
    archived: int | None = None
    starter: int | None = None
    settings: TaskSettings | None = None
    fields: tuple[Field, ...] = ()
    stage: str | None = None
    linked_step: str | None = None
    linked_template: str | None = None
    launched: str | None = None

    @property
    def is_oneoff(self) -> bool:
        return self.step is None

    @property
    def is_completed(self) -> bool:
        return self.status == "completed"

    @property
    def is_hidden(self) -> bool:
        return self.status == "auto-skipped"

    @property
    def is_open(self) -> bool:
        """Open to be worked on: neither completed, nor hidden, nor archived."""
        return self.archived is None and self.status in {"not-started", "in-progress"}

    @property
    def has_problem(self) -> bool:
        return bool(self.issues)

    @property
    def place(self) -> Place:
        """Where this task stands, its process's archiving apart."""
        if self.archived is not None:
            return Place.ARCHIVED
        if self.status == "completed":
            return Place.DONE
        return Place.HIDDEN if self.status == "auto-skipped" else Place.OPEN


class Process(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A launched template: the head, and the tasks that were loaded, by id, in order of position.

    `alone` marks the head that stands in for a one-off task outside any process: it has no state of its own.
    Counters: `n_all` tasks not archived, `n_shown` of them not hidden, `n_done` completed, `n_issues` open issues on
    tasks and on the process. `due` is the latest deadline of shown tasks (B57), `late_from` the earliest deadline
    of an open one. `kickoff` are the kick-off answers by field number; `kickoff_at` None means not submitted.
    `memory` names the rules that were true at their last evaluation (D8).
    """

    id: str
    template: str
    version: int = 1
    kind: TemplateKind = "procedure"
    alone: bool = False
    number: int = 0
    revision: int = 0
    name: str = ""
    summary: str | None = None
    owner: int = 0
    starter: int = 0
    created: int = 0
    touched: int = 0
    completed: int | None = None
    archived: int | None = None
    kickoff: Answers = {}
    kickoff_at: int | None = None
    kickoff_by: int | None = None
    issues: tuple[str, ...] = ()
    n_all: int = 0
    n_shown: int = 0
    n_done: int = 0
    n_issues: int = 0
    due: int | None = None
    late_from: int | None = None
    dates_stale: bool = False
    people: Assignees = NOBODY
    parent: str | None = None
    public: bool = False
    hidden_fields: tuple[str, ...] = ()
    assign_someone_else: bool = False
    memory: frozenset[str] = frozenset()
    tasks: dict[str, Task] = {}
    whole: bool = True

    @property
    def place(self) -> Place:
        if self.archived is not None:
            return Place.ARCHIVED
        return Place.OPEN if self.completed is None else Place.DONE

    @property
    def percent(self) -> int:
        """Completed of visible tasks, rounded down; without visible tasks 0 until complete (F46)."""
        if self.n_shown == 0:
            return 100 if self.completed is not None else 0
        return 100 * self.n_done // self.n_shown

    @property
    def whole_percent(self) -> int:
        """The second figure of F46, which counts hidden tasks too."""
        return 100 * self.n_done // self.n_all if self.n_all else self.percent

    def task_of_step(self, step: str) -> Task | None:
        return next((task for task in self.tasks.values() if task.step == step), None)


def alone(task: str, starter: int, created: int) -> Process:
    """The head that stands in for a one-off task outside any process, still without its task."""
    return Process(
        id=task,
        template="",
        alone=True,
        owner=starter,
        starter=starter,
        created=created,
        touched=created,
        kickoff_at=created,
    )


def settings_of(template: Template, task: Task) -> TaskSettings:
    """The settings that hold for a task: its own, else its step's."""
    return task.settings or step_of(template, task).settings


def fields_of(template: Template, task: Task) -> tuple[Field, ...]:
    """The form of a task: its step's fields, or its own on a one-off task."""
    return task.fields if task.step is None or task.parked is not None else step_of(template, task).fields


def summary_of(template: Template, task: Task) -> str | None:
    """The unresolved description that holds for a task."""
    return task.summary if task.summary is not None or task.step is None else step_of(template, task).summary


def step_of(template: Template, task: Task) -> Step:
    """The step a task came from; an empty one for a one-off task, and for one whose step is gone."""
    return _NO_STEP if task.step is None or task.parked is not None else template.step_by_key[task.step]


_NO_STEP = Step(id="", no=0, alias="", title="")
