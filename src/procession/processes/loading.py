"""Loading running work: the head, and the tasks that a decision may look at.

A process is loaded as head and slice: the task in hand and the tasks that its step's rules can reach (DATA 5). Saving
compares by identity - frozen values that did not change are the same object - and writes only what did.
"""

from collections import namedtuple
from typing import Any

import msgspec
from sqlalchemy import Integer, func, select

from procession.engine.commands import CompleteTask
from procession.engine.process import Process, Task
from procession.engine.reach import reach
from procession.engine.template import NO_TEMPLATE, Template
from procession.errors import NotFound
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import Statement, any_of, param, tenant
from procession.plumbing.work import Work
from procession.processes import rows, snoozing
from procession.processes.system import SYSTEM, system_template
from procession.processes.tables import process, task
from procession.templates import launchable
from procession.templates.starring import Kind
from procession.templates.tables import starred

# the columns are the table's, so their types are known there and nowhere else
ProcessRow = namedtuple("ProcessRow", process.c.keys())  # pyright: ignore[reportUntypedNamedTuple]
TaskRow = namedtuple("TaskRow", task.c.keys())  # pyright: ignore[reportUntypedNamedTuple]
_HEAD_WIDTH = len(process.c)


class Loaded(msgspec.Struct, frozen=True, kw_only=True):
    """Running work as it is stored at this moment, locked until the unit ends. `task` is the id of the one in hand."""

    process: Process
    template: Template
    task: str | None = None
    is_starred: bool = False
    """Whether the task in hand is a favourite of the caller."""
    snoozed: int | None = None
    """Until when the caller put off the task in hand; it may be over."""
    moves_to: Template | None = None
    """Another version that the process moves to with this change."""

    @property
    def afterwards(self) -> Template:
        """What the process follows after the change."""
        return self.moves_to or self.template

    @property
    def in_hand(self) -> Task:
        assert self.task is not None  # noqa: S101 - only asked for when a task was named
        return self.process.tasks[self.task]


_ANY = CompleteTask(task="")  # reaches as far as any command on one task

_heads = [column.label(f"p_{column.name}") for column in process.c]
_tasks = [column.label(f"t_{column.name}") for column in task.c]
_star = (
    select(starred.c.object)
    .where(
        starred.c.party == param("me", type_=Integer), starred.c.kind == int(Kind.TASK), starred.c.object == task.c.id
    )
    .correlate(task)
    .scalar_subquery()
    .label("star")
)
_together = select(*_heads, *_tasks, _star, snoozing.UNTIL).where(
    task.c.process == process.c.id, task.c.id == param("task")
)
_in_process = _together.where(process.c.id == param("process"))
_by_itself = select(*task.c, _star, snoozing.UNTIL).where(task.c.id == param("task"), task.c.process.is_(None))
_both: list[Any] = [process, task]

_HEAD = tenant(select(process).where(process.c.id == param("process")).with_for_update())
_HEAD_READ = tenant(select(process).where(process.c.id == param("process")))
_OF_STEP = tenant(select(task.c.id).where(task.c.process == param("process"), task.c.step == param("step")).limit(1))


class _Ways(msgspec.Struct, frozen=True):
    """How a task is read together with the head of its process."""

    in_process: Statement
    somewhere: Statement
    alone: Statement


# PostgreSQL must lock both rows: of a row that is only read, it would show the state before the lock was got
_LOCKED = _Ways(
    in_process=tenant(_in_process.with_for_update(of=_both)),
    somewhere=tenant(_together.with_for_update(of=_both)),
    alone=tenant(_by_itself.with_for_update()),
)
_READ = _Ways(in_process=tenant(_in_process), somewhere=tenant(_together), alone=tenant(_by_itself))
_SLICE = tenant(select(task).where(task.c.process == param("process"), any_of(task.c.step, "steps", Id)))
_WHOLE = tenant(select(task).where(task.c.process == param("process")).order_by(task.c.process, task.c.position))
_TEMPLATE_NO = tenant(select(task.c.template).where(task.c.id == param("task")))
_DATES = tenant(
    select(
        func.max(task.c.deadline).filter(task.c.place <= 2).label("due"),
        func.min(task.c.deadline).filter(task.c.place == 1).label("late_from"),
    ).where(task.c.process == param("process"), any_of(task.c.id, "but", Id).is_(False))
)


def load_process(work: Work, identity: str) -> Loaded:
    """The head and all tasks, locked. Raises NotFound."""
    row = work.row(_HEAD, process=identity)
    if row is None:
        raise process_not_found()
    template = template_of(work, row.template, row.version)
    tasks = {each.id: rows.task_of(each) for each in work.rows(_WHOLE, process=identity)}
    return Loaded(process=rows.process_of(row, template, tasks, whole=True), template=template)


def load_head(work: Work, identity: str) -> Loaded:
    """The head alone, locked, for changes that look at no task. Raises NotFound."""
    row = work.row(_HEAD, process=identity)
    if row is None:
        raise process_not_found()
    template = template_of(work, row.template, row.version)
    return Loaded(process=rows.process_of(row, template, {}, whole=row.n_all == 0), template=template)


def read_head(work: Work, identity: str) -> Loaded:
    """As `load_head`, for looking only: nothing is locked."""
    row = work.row(_HEAD_READ, process=identity)
    if row is None:
        raise process_not_found()
    template = template_of(work, row.template, row.version)
    return Loaded(process=rows.process_of(row, template, {}, whole=row.n_all == 0), template=template)


def task_of_step(work: Work, process: str, step: str) -> str | None:
    """The id of the task that this step of a template became in a process."""
    return work.value(_OF_STEP, process=process, step=step)


def load_task(work: Work, identity: str, *, process: str | None = None, whole: bool = False) -> Loaded:
    """The process of this task with the task and what it reaches, or the task alone when it has none; locked.

    `process` None: whichever it is in. Raises NotFound, also when the task is in another process.
    """
    return _load(work, identity, process, _LOCKED, whole=whole)


def read_task(work: Work, identity: str, *, process: str | None = None, whole: bool = False) -> Loaded:
    """As `load_task`, for looking only: nothing is locked."""
    return _load(work, identity, process, _READ, whole=whole)


def _load(work: Work, identity: str, process: str | None, ways: _Ways, *, whole: bool) -> Loaded:
    if process is None:
        row = work.row(ways.somewhere, task=identity, me=work.actor.party)
    else:
        row = work.row(ways.in_process, task=identity, process=process, me=work.actor.party)
    if row is None:
        if process is None or process == system_template(work.actor.organization_id).id:
            return _load_alone(work, identity, ways)
        raise task_not_found()
    head = ProcessRow._make(row[:_HEAD_WIDTH])
    found = rows.task_of(TaskRow._make(row[_HEAD_WIDTH:-2]))
    template = template_of(work, head.template, head.version)
    tasks, is_whole = _around(work, head, found, template, whole=whole)
    return Loaded(
        process=rows.process_of(head, template, tasks, whole=is_whole),
        template=template,
        task=identity,
        is_starred=row.star is not None,
        snoozed=row.snoozed,
    )


def _around(work: Work, head: Any, found: Task, template: Template, *, whole: bool) -> tuple[dict[str, Task], bool]:
    """The task with those that a decision about it may look at, by position; and whether that is all of them."""
    steps = reach(template, _ANY, found.step)
    if steps is not None and len(steps) > 1 and len(steps) * 2 > head.n_all:
        steps = None  # one range instead of many probes
    if not whole and steps is not None and len(steps) <= 1:
        return {found.id: found}, head.n_all == 1
    if whole or steps is None:
        others = work.rows(_WHOLE, process=head.id)
    else:
        others = work.rows(_SLICE, process=head.id, steps=list(steps - {found.step}))
    tasks = [found, *(rows.task_of(each) for each in others if each.id != found.id)]
    tasks.sort(key=lambda each: each.position)
    return {each.id: each for each in tasks}, whole or steps is None


def _load_alone(work: Work, identity: str, ways: _Ways) -> Loaded:
    row = work.row(ways.alone, task=identity, me=work.actor.party)
    if row is None:
        raise task_not_found()
    return Loaded(
        process=rows.alone(row, rows.task_of(row)),
        template=NO_TEMPLATE,
        task=identity,
        is_starred=row.star is not None,
        snoozed=row.snoozed,
    )


def template_of(work: Work, number: int, version: int) -> Template:
    """The frozen version a process holds on to; kept in memory by its room, since it never changes."""
    return (
        system_template(work.actor.organization_id) if number == SYSTEM else launchable.version(work, number, version)
    )


def number_of_template(work: Work, task_id: str) -> int:
    """The number of the template a task counts for; 0 for none."""
    return work.value(_TEMPLATE_NO, task=task_id) or 0


def extremes(work: Work, identity: str, *, but: list[str]) -> tuple[int | None, int | None]:
    """`due` and `late_from` of a process, taken anew from its tasks but these."""
    (row,) = work.rows(_DATES, process=identity, but=but)
    return row.due, row.late_from


def process_not_found() -> NotFound:
    return NotFound("There is no such process here.")


def task_not_found() -> NotFound:
    return NotFound("There is no such task here.")
