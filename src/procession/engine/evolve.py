"""process + happening -> process: the only place where state changes, so that a history replays exactly.

Tasks stay ordered by position; the counters of the head follow each change (`counters`).
"""

from collections.abc import Callable, Iterable
from typing import Any

from msgspec import UNSET
from msgspec.structs import replace

from procession.engine import happenings as h
from procession.engine.counters import counted
from procession.engine.process import Mark, Parked, Process, Shifted, Task

_TASK_EDITS = ("title", "summary", "type", "settings", "stage", "start", "fields", "launched")
_PROCESS_EDITS = ("summary", "owner", "public", "hidden_fields", "people")


class NotLoaded(LookupError):
    """A task outside the loaded slice was touched: the reach was wrong. A bug, never a refusal (DATA 5)."""


def evolve(process: Process | None, happening: h.Happening) -> Process:
    """The process after this happening; None only before `ProcessLaunched`."""
    if process is None:
        if isinstance(happening, h.ProcessLaunched):
            return happening.process
        raise ValueError("A history begins with a launch.")
    return _CHANGES[type(happening)](process, happening)


def replay(happenings: Iterable[h.Happening]) -> Process:
    """The process that a whole history makes."""
    process: Process | None = None
    for happening in happenings:
        process = evolve(process, happening)
    if process is None:
        raise ValueError("A history begins with a launch.")
    return process


def loaded_task(process: Process, task: str) -> Task:
    found = process.tasks.get(task)
    if found is None:
        raise NotLoaded(task)
    return found


# --- one task -------------------------------------------------------------------------------------------------------


def _answer_saved(process: Process, it: h.AnswerSaved) -> Process:
    task = loaded_task(process, it.task)
    answers = {no: value for no, value in task.answers.items() if no != it.field}
    if it.value is not None or it.emptied:
        answers[it.field] = it.value
    return _changed(process, task, it, answers=answers, status=_begun(task))


def _task_marked(process: Process, it: h.TaskMarked) -> Process:
    task = loaded_task(process, it.task)
    marks = {**task.marks, it.party: Mark(it.at, it.approved)}
    return _changed(process, task, it, marks=marks, status=_begun(task))


def _task_completed(process: Process, it: h.TaskCompleted) -> Process:
    task = loaded_task(process, it.task)
    return _changed(
        process,
        task,
        it,
        status="completed",
        completed=it.at,
        completer=it.completer or None,
        completed_by_guest=it.is_guest,
        approved=it.approved,
        reopened=None,
    )


def _task_reopened(process: Process, it: h.TaskReopened) -> Process:
    task = loaded_task(process, it.task)
    return _changed(
        process,
        task,
        it,
        status="in-progress",
        completed=None,
        completer=None,
        completed_by_guest=False,
        approved=None,
        marks={},
        reopened=it.at,
    )


def _task_hidden(process: Process, it: h.TaskHidden) -> Process:
    task = loaded_task(process, it.task)
    by_hand = False if it.by_hand else task.shown_by_hand
    return _changed(process, task, it, status="auto-skipped", shown_by_hand=by_hand)


def _task_shown(process: Process, it: h.TaskShown) -> Process:
    task = loaded_task(process, it.task)
    by_hand = True if it.by_hand else task.shown_by_hand
    begun = bool(task.answers or task.marks or task.reopened)
    return _changed(process, task, it, status="in-progress" if begun else "not-started", shown_by_hand=by_hand)


def _assignees_changed(process: Process, it: h.AssigneesChanged) -> Process:
    return _changed(process, loaded_task(process, it.task), it, assignees=it.assignees)


def _deadline_set(process: Process, it: h.DeadlineSet) -> Process:
    task = loaded_task(process, it.task)
    shifted = Shifted(it.rule, it.base) if it.rule is not None and it.base is not None else None
    return _changed(process, task, it, deadline=it.deadline, deadline_by_hand=it.by_hand, shifted=shifted)


def _task_edited(process: Process, it: h.TaskEdited) -> Process:
    task = loaded_task(process, it.task)
    changes: dict[str, Any] = {key: getattr(it, key) for key in _TASK_EDITS if getattr(it, key) is not UNSET}
    if it.started is not UNSET:
        changes["status"] = "in-progress" if it.started else "not-started"
    if "fields" in changes:
        kept = {field.no for field in changes["fields"]}
        changes["answers"] = {no: value for no, value in task.answers.items() if no in kept}
    return _changed(process, task, it, **changes)


def _task_archived(process: Process, it: h.TaskArchived) -> Process:
    return _changed(process, loaded_task(process, it.task), it, archived=it.at)


def _task_restored(process: Process, it: h.TaskRestored) -> Process:
    return _changed(process, loaded_task(process, it.task), it, archived=None)


def _issue_opened(process: Process, it: h.IssueOpened) -> Process:
    if it.task is None:
        issues = (*process.issues, it.issue)
        return replace(process, issues=issues, n_issues=process.n_issues + 1, touched=it.at)
    task = loaded_task(process, it.task)
    return _changed(process, task, it, issues=(*task.issues, it.issue))


def _issue_resolved(process: Process, it: h.IssueResolved) -> Process:
    if it.task is None:
        issues = tuple(issue for issue in process.issues if issue != it.issue)
        return replace(process, issues=issues, n_issues=process.n_issues - 1, touched=it.at)
    task = loaded_task(process, it.task)
    return _changed(process, task, it, issues=tuple(issue for issue in task.issues if issue != it.issue))


def _version_moved(process: Process, it: h.VersionMoved) -> Process:
    return replace(process, version=it.version, touched=it.at)


def _task_parked(process: Process, it: h.TaskParked) -> Process:
    task = loaded_task(process, it.task)
    status = "auto-skipped" if task.is_open else task.status
    parked = Parked(task.status, task.settings, task.summary)
    return _changed(
        process, task, it, status=status, parked=parked, fields=it.fields, settings=it.settings, summary=it.summary
    )


def _task_unparked(process: Process, it: h.TaskUnparked) -> Process:
    """A task that was completed or shown by hand meanwhile stays so."""
    task = loaded_task(process, it.task)
    before = task.parked or Parked(task.status)
    status = before.status if task.is_hidden else task.status
    return _changed(
        process, task, it, status=status, parked=None, fields=(), settings=before.settings, summary=before.summary
    )


# --- which tasks, in which order ------------------------------------------------------------------------------------


def _task_added(process: Process, it: h.TaskAdded) -> Process:
    tasks = process.tasks
    last = not tasks or it.task.position > len(tasks)
    after = {**tasks, it.task.id: it.task} if last else _placed(tasks, it.task)
    return counted(process, None, it.task, after, it.at)


def _task_moved(process: Process, it: h.TaskMoved) -> Process:
    task = replace(loaded_task(process, it.task), position=it.position, touched=it.at)
    others = {key: other for key, other in process.tasks.items() if key != it.task}
    return replace(process, tasks=_placed(others, task), touched=it.at)


def _task_unlinked(process: Process, it: h.TaskUnlinked) -> Process:
    task = loaded_task(process, it.task)
    others = [other for key, other in process.tasks.items() if key != it.task]
    return counted(process, task, None, _numbered(others), it.at)


def _placed(others: dict[str, Task], task: Task) -> dict[str, Task]:
    """The others in their order, with the task at its position and the later ones shifted."""
    order = list(others.values())
    order.insert(max(task.position, 1) - 1, task)
    return _numbered(order)


def _numbered(order: list[Task]) -> dict[str, Task]:
    return {
        task.id: task if task.position == place else replace(task, position=place)
        for place, task in enumerate(order, start=1)
    }


# --- the process itself ---------------------------------------------------------------------------------------------


def _kickoff_answer_saved(process: Process, it: h.KickOffAnswerSaved) -> Process:
    kickoff = {no: value for no, value in process.kickoff.items() if no != it.field}
    if it.value is not None or it.emptied:
        kickoff[it.field] = it.value
    return replace(process, kickoff=kickoff, touched=it.at)


def _kickoff_submitted(process: Process, it: h.KickOffSubmitted) -> Process:
    return replace(process, kickoff_at=it.at, kickoff_by=it.by, touched=it.at)


def _kickoff_reopened(process: Process, it: h.KickOffReopened) -> Process:
    return replace(process, kickoff_at=None, kickoff_by=None, touched=it.at)


def _rule_judged(process: Process, it: h.RuleJudged) -> Process:
    rule = {it.rule or ""}
    return replace(process, memory=process.memory | rule if it.is_true else process.memory - rule)


def _unchanged(process: Process, _: h.Happening) -> Process:
    return process


def _process_edited(process: Process, it: h.ProcessEdited) -> Process:
    changes: dict[str, Any] = {key: getattr(it, key) for key in _PROCESS_EDITS if getattr(it, key) is not UNSET}
    if it.title is not UNSET:
        changes["name"] = it.title
    return replace(process, touched=it.at, **changes)


def _process_completed(process: Process, it: h.ProcessCompleted) -> Process:
    return replace(process, completed=it.at, touched=it.at)


def _process_reopened(process: Process, it: h.ProcessReopened) -> Process:
    return replace(process, completed=None, touched=it.at)


def _process_archived(process: Process, it: h.ProcessArchived) -> Process:
    return replace(process, archived=it.at, touched=it.at)


def _process_activated(process: Process, it: h.ProcessActivated) -> Process:
    return replace(process, archived=None, touched=it.at)


def _begun(task: Task) -> Any:
    return "in-progress" if task.status == "not-started" else task.status


def _changed(process: Process, task: Task, happening: h.Happening, /, **changes: Any) -> Process:
    after = replace(task, touched=happening.at, **changes)
    return counted(process, task, after, {**process.tasks, task.id: after}, happening.at)


_CHANGES: dict[type[h.Happening], Callable[[Process, Any], Process]] = {
    h.TaskAdded: _task_added,
    h.AnswerSaved: _answer_saved,
    h.TaskMarked: _task_marked,
    h.TaskCompleted: _task_completed,
    h.TaskReopened: _task_reopened,
    h.TaskHidden: _task_hidden,
    h.TaskShown: _task_shown,
    h.AssigneesChanged: _assignees_changed,
    h.DeadlineSet: _deadline_set,
    h.TaskEdited: _task_edited,
    h.TaskMoved: _task_moved,
    h.TaskArchived: _task_archived,
    h.TaskRestored: _task_restored,
    h.TaskUnlinked: _task_unlinked,
    h.VersionMoved: _version_moved,
    h.TaskParked: _task_parked,
    h.TaskUnparked: _task_unparked,
    h.IssueOpened: _issue_opened,
    h.IssueResolved: _issue_resolved,
    h.KickOffAnswerSaved: _kickoff_answer_saved,
    h.KickOffSubmitted: _kickoff_submitted,
    h.KickOffReopened: _kickoff_reopened,
    h.RuleJudged: _rule_judged,
    h.RuleFired: _unchanged,
    h.RuleHeld: _unchanged,
    h.WebhookAsked: _unchanged,
    h.ProcessEdited: _process_edited,
    h.ProcessCompleted: _process_completed,
    h.ProcessReopened: _process_reopened,
    h.ProcessArchived: _process_archived,
    h.ProcessActivated: _process_activated,
}
