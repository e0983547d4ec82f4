"""Tasks as answers: read, checked for sight, and shown. One use case for each thing a route gives back."""

from collections.abc import Sequence
from typing import Any

import msgspec

from procession import clock
from procession.engine.happenings import (
    AssigneesChanged,
    DeadlineSet,
    Happening,
    TaskHidden,
    TaskReopened,
    TaskShown,
)
from procession.engine.process import Task
from procession.errors import Blocking
from procession.plumbing.http import Includes
from procession.plumbing.work import Work
from procession.processes import loading, publicity, rows, sight, task_includes, views
from procession.processes.change import Changed
from procession.processes.show_task import Look, tasks_out
from procession.processes.status import SOON, run_status
from procession.processes.views import TaskView
from procession.processes.wire import OwnersOut, RunGistOut, TaskOut
from procession.tasks.one_off import Made
from procession.tasks.wire import CompletionCheckOut, blocking_out


def listed(work: Work, ids: Sequence[str], look: Look, include: Includes) -> list[TaskOut]:
    return task_includes.tasks_with(work, views.tasks(work, ids), look, include)


def seen(work: Work, task: str, look: Look, include: Includes, *, process: str | None = None) -> TaskOut:
    """One task with its description. Raises NotFound, also when the caller may not see it."""
    loaded = loading.read_task(work, task, process=process)
    sight.must_see_task(work, loaded.process, loaded.in_hand, loaded.template)
    view = views.task_view(loaded.process, loaded.template, loaded.in_hand, **_own(loaded))
    view = publicity.tasks_for_caller(work, [view])[0]
    outs = tasks_out(work, [view], look, heads={loaded.process.id: loaded.process})
    if include:
        task_includes.add(work, [view], outs, include)
    return outs[0]


def _own(known: loading.Loaded | Changed) -> dict[str, Any]:
    """What the task in hand is to the caller."""
    return {"is_starred": known.is_starred, "snoozed": known.snoozed}


def changed(work: Work, done: Changed, look: Look, *, with_rules: bool = False) -> TaskOut:
    """A task that was just changed; `with_rules` names what rules changed besides (`api-running` 2.6)."""
    view = views.task_view(done.after, done.template, done.in_hand, **_own(done))
    out = tasks_out(work, [view], look, heads={done.after.id: done.after})[0]
    if with_rules and not done.after.alone:
        out.tasks_changed_by_rules = _by_rules(work, done, look)
    return out


def made(work: Work, new: Made, look: Look) -> TaskOut:
    """A new task; of several in a process of their own, the first, with that process beside it."""
    out = changed(work, new.changed, look)
    if new.in_own_process:
        out.run = msgspec.to_builtins(_gist(new.changed, work.now))
    return out


def _gist(done: Changed, now: int) -> RunGistOut:
    head = done.after
    return RunGistOut(
        id=head.id,
        increment_id=head.number,
        name=head.name,
        status=run_status(place=int(head.place), trouble=rows.trouble(head), late_from=head.late_from, now=now),
        checklist_id=done.template.id,
        owner_id=head.owner,
        started_by=head.starter,
        started_at=clock.show(head.created),
        created_at=clock.show(head.created),
    )


_WORDS: dict[type[Happening], str] = {
    TaskShown: "shown",
    TaskHidden: "hidden",
    DeadlineSet: "deadline",
    AssigneesChanged: "assignees",
    TaskReopened: "reopened",
}


def _by_rules(work: Work, done: Changed, look: Look) -> dict[str, dict[str, object]]:
    """What rules and anchored deadlines did to tasks, by their ids; `{}` when nothing (`api-running` 2.6)."""
    words = {
        each.task: _WORDS[type(each)]  # pyright: ignore[reportAttributeAccessIssue] - each of these names its task
        for each in done.happenings
        if type(each) in _WORDS and (each.rule is not None or isinstance(each, DeadlineSet))
    }
    if not words:
        return {}
    seen = sight.tasks_seen_in(work, done.after, done.template)
    tasks = [one for identity in words if seen(one := done.after.tasks[identity])]
    outs = tasks_out(work, [_view(done, each) for each in tasks], look, heads={done.after.id: done.after})
    return {out.id: _effect(out, words[out.id]) for out in outs}


def _view(done: Changed, one: Task) -> TaskView:
    return views.task_view(done.after, done.template, one)


def _effect(out: TaskOut, word: str) -> dict[str, object]:
    owners: OwnersOut = out.owners
    return {
        "id": out.id,
        "title": out.title,
        "status": out.status,
        "deadline": out.deadline,
        "owners": owners,
        "change": word,
    }


def check(one: Task, reasons: Sequence[Blocking]) -> CompletionCheckOut:
    return CompletionCheckOut(
        task_id=one.id,
        can_complete=not reasons,
        needs_decision=one.type == "approval",
        blocking=[blocking_out(each) for each in reasons],
    )


def lateness(shown: Sequence[TaskOut], now: int) -> dict[str, int]:
    """The two numbers beside `pagination`, counted on this page (`api-running` 0.4)."""
    open_ones = [each.deadline for each in shown if each.status in {"not-started", "in-progress"} and each.deadline]
    late = sum(each < clock.show(now) for each in open_ones)
    soon = sum(clock.show(now) <= each < clock.show(now + SOON) for each in open_ones)
    return {"overdue_tasks": late, "tasks_due_soon": soon}
