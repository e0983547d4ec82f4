"""Rows of running work and engine values, both ways. `place` and friends are columns, everything else is one JSON body.

A body has a version number; readers accept the present and the previous one (DATA 11).
"""

from collections.abc import Iterable
from typing import Any

import msgspec

from procession.engine.assignees import NOBODY, Assignees
from procession.engine.process import Answers, Mark, Parked, Process, Shifted, Task, settings_of
from procession.engine.template import Field, StepType, TaskSettings, Template, TemplateKind
from procession.processes.places import (
    ARCHIVED,
    ISSUE,
    KICKOFF_DONE,
    KICKOFF_OPEN,
    NO_KICKOFF,
    NO_TROUBLE,
    PROBLEM,
)

Row = Any
"""A named row of a statement; its labels are the names of columns."""

TYPES: tuple[StepType, ...] = ("task", "approval", "expiring", "email", "expiring_email")
STATUSES = ("not-started", "in-progress", "completed", "auto-skipped", "skipped")
KINDS: tuple[TemplateKind, ...] = ("procedure", "form", "document")
TYPE_NUMBER = {name: number for number, name in enumerate(TYPES, start=1)}
STATUS_NUMBER = {name: number for number, name in enumerate(STATUSES, start=1)}
KIND_NUMBER = {name: number for number, name in enumerate(KINDS, start=1)}


class TaskBody(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What of a task is neither filtered nor sorted by; each name is the engine's."""

    v: int = 1
    assignees: Assignees = NOBODY
    answers: Answers = {}
    summary: str | None = None
    deadline_by_hand: bool = False
    completed_by_guest: bool = False
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


class ProcessBody(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What of a process is neither filtered nor sorted by; each name is the engine's."""

    v: int = 1
    summary: str | None = None
    kickoff: Answers = {}
    kickoff_at: int | None = None
    kickoff_by: int | None = None
    issues: tuple[str, ...] = ()
    people: Assignees = NOBODY
    hidden_fields: tuple[str, ...] = ()
    assign_someone_else: bool = False
    memory: frozenset[str] = frozenset()


_TASK_BODY = tuple(name for name in TaskBody.__struct_fields__ if name != "v")
_PROCESS_BODY = tuple(name for name in ProcessBody.__struct_fields__ if name != "v")
_read_task_body = msgspec.json.Decoder(TaskBody).decode
_read_process_body = msgspec.json.Decoder(ProcessBody).decode
_write = msgspec.json.Encoder().encode


def task_of(row: Row) -> Task:
    """The engine's task of a row with all columns of `task`."""
    body = _read_task_body(row.body)
    return Task(
        id=row.id,
        type=TYPES[row.kind - 1],
        title=row.title,
        created=row.created,
        step=row.step,
        number=row.number,
        position=row.position,
        status=STATUSES[row.status - 1],  # pyright: ignore[reportArgumentType]
        deadline=row.deadline,
        start=row.started,
        touched=row.touched,
        completed=row.completed,
        completer=row.completer,
        approved=None if row.decision is None else bool(row.decision),
        summary=body.summary,
        assignees=body.assignees,
        answers=body.answers,
        deadline_by_hand=body.deadline_by_hand,
        completed_by_guest=body.completed_by_guest,
        marks=body.marks,
        issues=body.issues,
        reopened=body.reopened,
        shifted=body.shifted,
        parked=body.parked,
        shown_by_hand=body.shown_by_hand,
        archived=body.archived,
        starter=body.starter,
        settings=body.settings,
        fields=body.fields,
        stage=body.stage,
        linked_step=body.linked_step,
        linked_template=body.linked_template,
        launched=body.launched,
    )


def process_of(row: Row, template: Template, tasks: dict[str, Task], *, whole: bool) -> Process:
    """The engine's process of a row with all columns of `process`, and the tasks that were loaded."""
    body = _read_process_body(row.body)
    return Process(
        id=row.id,
        template=template.id,
        version=row.version,
        kind=KINDS[row.kind - 1],
        number=row.number,
        revision=row.revision,
        name=row.name,
        owner=row.owner,
        starter=row.starter,
        created=row.created,
        touched=row.touched,
        completed=row.completed,
        archived=row.archived,
        n_all=row.n_all,
        n_shown=row.n_shown,
        n_done=row.n_done,
        n_issues=row.n_issues,
        due=row.due,
        late_from=row.late_from,
        parent=row.parent,
        public=bool(row.is_public),
        summary=body.summary,
        kickoff=body.kickoff,
        kickoff_at=body.kickoff_at,
        kickoff_by=body.kickoff_by,
        issues=body.issues,
        people=body.people,
        hidden_fields=body.hidden_fields,
        assign_someone_else=body.assign_someone_else,
        memory=body.memory,
        tasks=tasks,
        whole=whole,
    )


def alone(row: Row, task: Task) -> Process:
    """The head that stands in for a one-off task outside any process."""
    return Process(
        id=task.id,
        template="",
        alone=True,
        revision=row.revision,
        owner=task.starter or 0,
        starter=task.starter or 0,
        created=task.created,
        tasks={task.id: task},
    )


def kickoff_state(template: Template, process: Process) -> int:
    if not template.kickoff.fields:
        return NO_KICKOFF
    return KICKOFF_OPEN if process.kickoff_at is None else KICKOFF_DONE


def trouble(process: Process) -> int:
    """An issue on the process itself, a problem on one of its tasks, or none (F44)."""
    if process.issues:
        return ISSUE
    return PROBLEM if process.n_issues > 0 else NO_TROUBLE


def task_columns(template: Template, process: Process, task: Task) -> dict[str, Any]:
    """The columns of a task that may change after it was made, without body."""
    own = int(task.place)
    covered = process.archived is not None and own != ARCHIVED
    return {
        "id": task.id,
        "process": None if process.alone else process.id,
        "position": task.position,
        "kind": TYPE_NUMBER[task.type],
        "place": ARCHIVED if covered else own,
        "status": STATUS_NUMBER[task.status],
        "was": own if covered else None,
        "problem": int(task.has_problem),
        "secret": int(settings_of(template, task).secret),
        "nobody": int(not task.assignees),
        "decision": None if task.approved is None else int(task.approved),
        "started": task.start,
        "touched": task.touched,
        "deadline": task.deadline,
        "completed": task.completed,
        "completer": task.completer,
        "title": task.title,
    }


def task_insert(template: Template, process: Process, task: Task, *, template_no: int) -> dict[str, Any]:
    return {
        **task_columns(template, process, task),
        "step": task.step,
        "template": template_no,
        "number": task.number,
        "revision": 0,
        "created": task.created,
        "creator": task.starter if task.step is None else None,
        "body": task_body(task),
    }


def process_columns(template: Template, process: Process) -> dict[str, Any]:
    """The columns of a process that may change after it was launched, without body."""
    return {
        "id": process.id,
        "version": process.version,
        "revision": process.revision,
        "place": int(process.place),
        "trouble": trouble(process),
        "kickoff_state": kickoff_state(template, process),
        "owner": process.owner,
        "starter": process.starter,
        "is_public": int(process.public),
        "touched": process.touched,
        "due": process.due,
        "late_from": process.late_from,
        "completed": process.completed,
        "archived": process.archived,
        "n_done": process.n_done,
        "n_shown": process.n_shown,
        "n_all": process.n_all,
        "n_issues": process.n_issues,
        "percent": process.percent,
        "name": process.name,
    }


def process_insert(template: Template, process: Process, *, template_no: int) -> dict[str, Any]:
    return {
        **process_columns(template, process),
        "template": template_no,
        "number": process.number,
        "parent": process.parent,
        "kind": KIND_NUMBER[process.kind],
        "created": process.created,
        "body": process_body(process),
    }


def task_body(task: Task) -> str:
    return _write(TaskBody(**{name: getattr(task, name) for name in _TASK_BODY})).decode()


def process_body(process: Process) -> str:
    return _write(ProcessBody(**{name: getattr(process, name) for name in _PROCESS_BODY})).decode()


def hidden_fields(body: str) -> tuple[str, ...]:
    """What a process keeps from the public, from its body."""
    return _read_process_body(body).hidden_fields


def is_task_body_new(before: Task, after: Task) -> bool:
    return any(getattr(before, name) is not getattr(after, name) for name in _TASK_BODY)


def is_process_body_new(before: Process, after: Process) -> bool:
    return any(getattr(before, name) is not getattr(after, name) for name in _PROCESS_BODY)


def place_in(process: Process, task: Task) -> int:
    """Where a task stands in lists: an archived process covers its tasks."""
    return ARCHIVED if process.archived is not None else int(task.place)


def parties_in(bodies: Iterable[str]) -> set[int]:
    """Everybody assigned to one of these tasks, given as bodies."""
    return {party for body in bodies for party in _read_task_body(body).assignees.parties}
