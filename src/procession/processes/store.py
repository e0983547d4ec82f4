"""Writing a change of running work: only rows that changed, only columns that may have (DATA 5)."""

from typing import Any

from msgspec.structs import replace
from sqlalchemy import ColumnElement, Integer, case, delete, func, insert, select, update

from procession.engine.counters import counts_of
from procession.engine.process import Process, Task
from procession.plumbing.database.statements import Statement, param, shaped, tenant
from procession.plumbing.work import Work
from procession.processes import rows, snoozing, tallies
from procession.processes.assigning import change_assignments, change_involvement
from procession.processes.loading import Loaded, extremes
from procession.processes.places import DONE, OPEN
from procession.processes.status import is_past
from procession.processes.system import SYSTEM
from procession.processes.tables import assignment, comment, involved, process, task


def next_revision(revision: ColumnElement[int]) -> ColumnElement[Any]:
    """One more than the revision that was loaded. If it is another one by now, which the lock makes impossible, the
    value is null and the column refuses it: a fuse that works without waiting for an answer."""
    return case((revision == param("revision", type_=Integer), revision + 1), else_=None)


_task_change = update(task).where(task.c.id == param("id"))
_head_change = update(process).where(process.c.id == param("id"))
_of_this = select().where(task.c.process == process.c.id).correlate(process)
# FILTER, and not WHERE: with WHERE a planner may walk all deadlines of the organization to find the first one
_LATEST = _of_this.with_only_columns(func.max(task.c.deadline).filter(task.c.place <= DONE)).scalar_subquery()
_EARLIEST = _of_this.with_only_columns(func.min(task.c.deadline).filter(task.c.place == OPEN)).scalar_subquery()
_TAKEN_ANEW = {"due": _LATEST, "late_from": _EARLIEST}
_ALONE = tenant(update(task).where(task.c.id == param("id")).values(revision=next_revision(task.c.revision)))
_NEW_PROCESS = tenant(insert(process))
_NEW_TASK = tenant(insert(task))
_LEFT = tenant(update(task).where(task.c.id == param("task")).values(process=None, template=SYSTEM, position=1))
_COMMENTS_LEFT = tenant(update(comment).where(comment.c.task == param("task")).values(process=None))


def save(work: Work, loaded: Loaded, after: Process) -> Process:
    """Writes the difference between what was loaded and `after`; gives back what is stored now."""
    before = loaded.process
    changed = _changed(before, after)
    after = _numbered(work, after, changed)
    changed = [(old, after.tasks[new.id]) for old, new in changed]
    if after.dates_stale and is_past(before.late_from, work.now):
        after = _with_dates(work, after)
    _write_tasks(work, loaded, after, changed)
    if before.alone:
        work.later(_ALONE, [{"id": after.id, "revision": before.revision}])
    else:
        _write_head(work, loaded, after, changed)
    change_assignments(work, before, after, changed)
    if not before.alone:
        change_involvement(work, before, after)
    tallies.count_tasks(work, before, after, changed, template_no=loaded.template.no)
    if not before.alone:
        tallies.count_process(work, before, after, template_no=loaded.template.no)
    return after


def add_process(work: Work, loaded: Loaded) -> Process:
    """Writes a process that was just launched, with its tasks."""
    after, template = loaded.process, loaded.template
    after = _numbered(work, after, [(None, each) for each in after.tasks.values()])
    after = replace(after, number=work.number("process"))
    work.later(_NEW_PROCESS, [rows.process_insert(template, after, template_no=template.no)])
    new: Changed = [(None, each) for each in after.tasks.values()]
    _write_tasks(work, loaded, after, new)
    change_assignments(work, None, after, new)
    change_involvement(work, None, after)
    tallies.count_tasks(work, None, after, new, template_no=template.no)
    tallies.count_process(work, None, after, template_no=template.no)
    return after


def add_alone(work: Work, after: Process, *, loaded: Loaded, template_no: int = SYSTEM) -> Process:
    """Writes a one-off task outside any process. `template_no` is the template it is linked to."""
    after = _numbered(work, after, [(None, each) for each in after.tasks.values()])
    new = [(None, each) for each in after.tasks.values()]
    inserted = [rows.task_insert(loaded.template, after, each, template_no=template_no) for _, each in new]
    work.later(_NEW_TASK, inserted)
    change_assignments(work, None, after, new)
    tallies.count_tasks(work, None, after, new, template_no=template_no)
    return after


Changed = list[tuple[Task | None, Task]]


def _changed(before: Process, after: Process) -> Changed:
    """Tasks that are new or not the same value any more. An archived process covers all of its tasks, and another
    version may say something else of each."""
    if (before.archived is None) != (after.archived is None) or before.version != after.version:
        return [(before.tasks.get(each.id), each) for each in after.tasks.values()]
    known = before.tasks
    return [(known.get(each.id), each) for each in after.tasks.values() if known.get(each.id) is not each]


def _numbered(work: Work, after: Process, changed: Changed) -> Process:
    """New tasks get their running number here, where they are first written."""
    unnumbered = [each.id for old, each in changed if old is None]
    new = dict(zip(unnumbered, work.numbers("task", len(unnumbered)), strict=True))
    if not new:
        return after
    tasks = {each.id: replace(each, number=new.get(each.id, each.number)) for each in after.tasks.values()}
    return replace(after, tasks={**after.tasks, **{identity: tasks[identity] for identity in new}})


def _write_tasks(work: Work, loaded: Loaded, after: Process, changed: Changed) -> None:
    new: list[dict[str, Any]] = []
    by_shape: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for old, each in changed:
        if old is None:
            new.append(rows.task_insert(loaded.afterwards, after, each, template_no=loaded.template.no))
        elif values := _task_difference(loaded, after, old, each):
            by_shape.setdefault(tuple(values), []).append({**values, "id": each.id})
    for names, values in by_shape.items():
        work.later(_task_update(names), values)
    if new:
        work.later(_NEW_TASK, new)
    for gone in loaded.process.tasks.keys() - after.tasks.keys():
        work.run(_LEFT, task=gone)
        work.run(_COMMENTS_LEFT, task=gone)
        tallies.move_template(work, loaded.process.tasks[gone], was=loaded.template.no, now=SYSTEM)


def _with_dates(work: Work, after: Process) -> Process:
    """Latest and earliest deadline anew: of the loaded tasks as they are now, and of the others as they are stored.

    Needed at once only where an answer hangs on it: whether a late process still is. Else the change of the head takes
    them anew by itself, and nobody waits for a query.
    """
    rest_due, rest_late = extremes(work, after.id, but=list(after.tasks))
    here = after.tasks.values()
    dues = [rest_due, *(each.deadline for each in here if each.place in {OPEN, DONE})]
    lates = [rest_late, *(each.deadline for each in here if each.place == OPEN)]
    due = max((each for each in dues if each is not None), default=None)
    late_from = min((each for each in lates if each is not None), default=None)
    return replace(after, due=due, late_from=late_from, dates_stale=False)


def _write_head(work: Work, loaded: Loaded, after: Process, changed: Changed) -> None:
    before = loaded.process
    values = _difference(
        rows.process_columns(loaded.template, before), rows.process_columns(loaded.afterwards, after), but="revision"
    )
    if rows.is_process_body_new(before, after):
        values["body"] = rows.process_body(after)
    statement = _head_update(tuple(values), anew=_lost_dates(changed) if after.dates_stale else ())
    work.later(statement, [{**values, "id": after.id, "revision": before.revision}])


def _task_difference(loaded: Loaded, after: Process, old: Task, new: Task) -> dict[str, Any]:
    values = _difference(
        rows.task_columns(loaded.template, loaded.process, old),
        rows.task_columns(loaded.afterwards, after, new),
        but="id",
    )
    if rows.is_task_body_new(old, new):
        values["body"] = rows.task_body(new)
    return values


def _difference(before: dict[str, Any], after: dict[str, Any], *, but: str) -> dict[str, Any]:
    """Only what changed, so that only the indexes of changed columns are touched."""
    return {name: value for name, value in after.items() if name != but and before[name] != value}


def _task_update(names: tuple[str, ...]) -> Statement:
    return shaped(("task", names), lambda: _task_change.values({name: param(name) for name in names}))


def _lost_dates(changed: Changed) -> tuple[str, ...]:
    """Which of the head's dates a task moved away from, and may have taken with it; completing loses only one."""
    moved = [(counts_of(old), counts_of(new)) for old, new in changed]
    is_moved = {"due": any(was[4] != now[4] for was, now in moved)}
    is_moved["late_from"] = any(was[5] != now[5] for was, now in moved)
    return tuple(name for name, lost in is_moved.items() if lost)


def _head_update(names: tuple[str, ...], *, anew: tuple[str, ...]) -> Statement:
    """`anew` are the dates to be taken from the tasks as they are stored by then."""

    def build() -> Any:
        changes: dict[str, Any] = {name: param(name) for name in names}
        dates = {name: _TAKEN_ANEW[name] for name in anew}
        return _head_change.values({**changes, **dates, "revision": next_revision(process.c.revision)})

    return shaped(("process", names, anew), build)


_DELETE_COMMENTS = tenant(delete(comment).where(comment.c.process == param("process")))
_DELETE_TASK_COMMENTS = tenant(delete(comment).where(comment.c.task == param("task")))
_DELETE_TASKS = tenant(delete(task).where(task.c.process == param("process")))
_DELETE_TASK = tenant(delete(task).where(task.c.id == param("task")))
_DELETE_INVOLVED = tenant(delete(involved).where(involved.c.process == param("process")))
_DELETE_PROCESS = tenant(delete(process).where(process.c.id == param("process")))
_DELETE_ASSIGNMENT = tenant(
    delete(assignment).where(
        assignment.c.party == param("party"),
        assignment.c.place == param("place"),
        assignment.c.touched == param("touched"),
        assignment.c.task == param("task"),
    )
)


def delete_process(work: Work, loaded: Loaded) -> None:
    """The process with its tasks, comments and everybody's sight of it; what happened stays in the history."""
    head = loaded.process
    _forget(work, head)
    snoozing.forget_process(work, head.id)
    for statement in (_DELETE_COMMENTS, _DELETE_TASKS, _DELETE_INVOLVED, _DELETE_PROCESS):
        work.run(statement, process=head.id)
    tallies.count_tasks(
        work, head, None, [(each, None) for each in head.tasks.values()], template_no=loaded.template.no
    )
    tallies.count_process(work, head, None, template_no=loaded.template.no)


def delete_alone(work: Work, loaded: Loaded, *, template_no: int) -> None:
    head = loaded.process
    _forget(work, head)
    snoozing.forget(work, head.id)
    work.run(_DELETE_TASK_COMMENTS, task=head.id)
    work.run(_DELETE_TASK, task=head.id)
    tallies.count_tasks(work, head, None, [(each, None) for each in head.tasks.values()], template_no=template_no)


def _forget(work: Work, head: Process) -> None:
    keys = [
        {"party": party, "place": rows.place_in(head, each), "touched": each.touched, "task": each.id}
        for each in head.tasks.values()
        for party in each.assignees.parties
    ]
    if keys:
        work.run_each(_DELETE_ASSIGNMENT, keys)
