"""`with=tasks` and `with=next_task` on processes (`api-running` 1.1)."""

from collections.abc import Sequence

from procession.plumbing.http import Includes
from procession.plumbing.work import Work
from procession.processes import run_includes, task_includes, views
from procession.processes.places import NEVER
from procession.processes.show_task import Look
from procession.processes.views import TaskView
from procession.processes.wire import NextTaskOut, RunOut, TaskOut, Wrapped


def add(work: Work, found: Sequence[RunOut], look: Look, include: Includes) -> None:
    if not include.wants("tasks") and not include.wants("next_task"):
        return
    listed = run_includes.task_ids(work, [out.id for out in found])
    shown = views.tasks(work, [one for ids in listed.values() for one in ids])
    outs = task_includes.tasks_with(work, shown, look, include.below("tasks"))
    by_run: dict[str, list[tuple[TaskView, TaskOut]]] = {out.id: [] for out in found}
    for view, out in zip(shown, outs, strict=True):
        if view.gist is not None:
            by_run[view.gist.id].append((view, out))
    for run in found:
        if include.wants("tasks"):
            run.tasks = Wrapped(data=[out for _, out in by_run[run.id]])
        if include.wants("next_task"):
            run.next_task = Wrapped(data=_next(by_run[run.id]))


def _next(tasks: Sequence[tuple[TaskView, TaskOut]]) -> list[NextTaskOut]:
    """The first task that is neither completed nor hidden, by deadline: none or one."""
    open_ones = [(view.task.deadline or NEVER, view.task.position, out) for view, out in tasks if view.task.is_open]
    if not open_ones:
        return []
    out = min(open_ones, key=lambda each: each[:2])[2]
    return [
        NextTaskOut(
            id=out.id,
            increment_id=out.increment_id,
            title=out.title,
            alias=out.alias,
            owners=out.owners,
            started_at=out.started_at,
            deadline=out.deadline,
        )
    ]
