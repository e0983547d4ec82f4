"""Completing, approving, rejecting and reopening tasks (F3-F7, F14-F21, api-running 2.6)."""

from procession.engine.answering import fill_defaults, untouched_defaults
from procession.engine.answers import missing, required_sentence
from procession.engine.assignees import people_of
from procession.engine.commands import CloseForgottenTask, CompleteTask, ExpireTask, NoteLaunch, ReopenTask
from procession.engine.context import PLAIN, Context, People
from procession.engine.deadlines import deadlines_after_completion
from procession.engine.fields import Asked
from procession.engine.happenings import TaskCompleted, TaskEdited, TaskMarked, TaskReopened
from procession.engine.locks import must_not_be_frozen
from procession.engine.process import Process, Task, fields_of, settings_of
from procession.engine.refusals import (
    ApprovalNeedsDecision,
    NotYourPart,
    OpenIssues,
    PartAlreadyDone,
    ProcessArchivedNow,
    RequiredFieldsEmpty,
    TaskAlreadyCompleted,
    TaskArchivedNow,
    TaskHiddenNow,
    TaskNotCompleted,
)
from procession.engine.story import Story
from procession.engine.template import Field, Template
from procession.errors import Blocking, BlockingField, Refusal

_EXPIRING = {"expiring", "expiring_email"}
_SHARED = {"task", "approval"}
_REFUSALS: dict[str, type[Refusal]] = {
    refusal.code: refusal
    for refusal in (
        TaskAlreadyCompleted,
        TaskHiddenNow,
        TaskArchivedNow,
        ProcessArchivedNow,
        OpenIssues,
        RequiredFieldsEmpty,
        ApprovalNeedsDecision,
    )
}


def blocking(
    template: Template, process: Process, task: Task, *, approved: bool | None = None, context: Context = PLAIN
) -> tuple[Blocking, ...]:
    """Every reason why this task can't be completed now (api-running 2.6, 3 to 7), the gravest first.

    `approved` is the decision that would come with the completion; without one an approval is blocked by that too.
    """
    reasons = list(_blocked_by_state(process, task))
    if not task.is_completed:
        asked = Asked(process.touched, context)
        answers = {**untouched_defaults(template, process, task, asked), **task.answers}
        reasons.extend(_empty_field(field) for field in missing(fields_of(template, task), answers))
        if task.type == "approval" and approved is None:
            reasons.append(Blocking(code=ApprovalNeedsDecision.code, message="The is approved field is required."))
    return tuple(reasons)


def is_completable(process: Process, task: Task) -> bool:
    """Open, visible and not held by an issue (the wire's `is_completable`); the form may still be empty."""
    return not any(True for _ in _blocked_by_state(process, task))


def _blocked_by_state(process: Process, task: Task) -> list[Blocking]:
    reasons: list[Blocking] = []
    if task.is_completed:
        reasons.append(Blocking(code=TaskAlreadyCompleted.code, message="This task is already completed."))
    if task.is_hidden:
        reasons.append(Blocking(code=TaskHiddenNow.code, message="This task is hidden; show it before completing it."))
    if task.archived is not None:
        reasons.append(Blocking(code=TaskArchivedNow.code, message="This task is archived; restore it first."))
    if process.archived is not None:
        message = "This process is archived; reactivate it first."
        reasons.append(Blocking(code=ProcessArchivedNow.code, message=message))
    if task.issues or process.issues:
        where = "on this task" if task.issues else "of this process"
        message = f"Resolve the open issues {where} before completing it."
        reasons.append(Blocking(code=OpenIssues.code, message=message))
    return reasons


def _empty_field(field: Field) -> Blocking:
    named = BlockingField(id=field.id, capture_id=field.no, alias=field.alias, label=field.label)
    return Blocking(code=RequiredFieldsEmpty.code, message=required_sentence(field), field=named)


def complete(story: Story, command: CompleteTask) -> None:
    """The task, or the caller's part of it. Raises the refusal of the first reason, with all of them."""
    task = story.task(command.task)
    approved = _decision(task, command.approved)
    _must_be_completable(story, task, approved)
    fill_defaults(story, task)
    if _is_shared(story, task):
        _do_part(story, task, approved, command.completer)
    else:
        finish(story, task, approved, command.completer)


def _must_be_completable(story: Story, task: Task, approved: bool | None) -> None:
    reasons = blocking(story.template, story.process, task, approved=approved, context=story.context)
    if reasons:
        raise _REFUSALS[reasons[0].code](reasons[0].message, errors=_errors(reasons), blocking=reasons)


def _errors(reasons: tuple[Blocking, ...]) -> dict[str, list[str]]:
    """Reasons by path: fields by their id, the missing decision by its key, everything else by `task_id`."""
    errors: dict[str, list[str]] = {}
    for reason in reasons:
        decision = reason.code == ApprovalNeedsDecision.code
        path = reason.field.id if reason.field else "is_approved" if decision else "task_id"
        errors.setdefault(path, []).append(reason.message)
    return errors


def _decision(task: Task, approved: bool | None) -> bool | None:
    """What the sent decision means on this type: ignored on plain tasks, acknowledged unless False on expiring ones."""
    if task.type == "approval":
        return approved
    return approved is not False if task.type in _EXPIRING else None


def finish(story: Story, task: Task, approved: bool | None, completer: int | None) -> None:
    """Complete the whole task, and let waiting deadlines become known (B42, B54)."""
    story.tell(
        TaskCompleted(
            **story.stamp,
            task=task.id,
            completer=completer or story.by.party,
            is_guest=story.by.is_guest and completer is None,
            approved=approved,
        )
    )
    deadlines_after_completion(story, task)


def expire(story: Story, command: ExpireTask) -> None:
    """An open expiring task at its deadline, whatever its form or issues say (F22, F23, F55)."""
    task, process = story.task(command.task), story.process
    due = task.deadline is not None and task.deadline <= story.now
    if due and task.is_open and task.type in _EXPIRING and process.archived is None and not process.issues:
        finish(story, task, approved=False, completer=None)


def close_forgotten(story: Story, command: CloseForgottenTask) -> None:
    """An open task that is overdue, without a look at its form; an approval stays undecided (F69)."""
    task, process = story.task(command.task), story.process
    overdue = task.deadline is not None and task.deadline < story.now
    if overdue and task.is_open and process.archived is None and not process.issues:
        finish(story, task, approved=_decision(task, None), completer=None)


def note_launch(story: Story, command: NoteLaunch) -> None:
    if story.task(command.task).launched != command.process:
        story.tell(TaskEdited(**story.stamp, task=command.task, launched=command.process))


# --- everyone must complete (F14-F17) -------------------------------------------------------------------------------


def completion_percent(template: Template, task: Task, people: People) -> int | None:
    """Share of people who have done their part, 0-100, when everyone must complete; else None (F14)."""
    if not settings_of(template, task).everyone or task.type not in _SHARED:
        return None
    everyone = people_of(task.assignees, people.groups)
    if task.is_completed:
        return 100
    done = sum(party in task.marks for party in everyone)
    return 100 * done // len(everyone) if everyone else 0


def _is_shared(story: Story, task: Task) -> bool:
    return (
        task.type in _SHARED
        and settings_of(story.template, task).everyone
        and bool(people_of(task.assignees, story.context.people.groups))
    )


def _do_part(story: Story, task: Task, approved: bool | None, completer: int | None) -> None:
    """An assignee does their own part; an admin without one, or after it, finishes the whole task (F15)."""
    by = story.by
    has_part = by.party in people_of(task.assignees, story.context.people.groups)
    if has_part and by.party not in task.marks:
        story.tell(TaskMarked(at=story.now, by=by.party, task=task.id, party=by.party, approved=approved))
        finish_when_all_marked(story, task.id, completer)
    elif by.is_admin or by.party == 0:
        finish(story, task, approved, completer)
    elif has_part:
        raise PartAlreadyDone("You have done your part of this task; it completes when everyone has.")
    else:
        raise NotYourPart("Only assignees can do their part of this task.")


def finish_when_all_marked(story: Story, task_id: str, completer: int | None = None) -> None:
    """Complete the task when nobody's part is left (F14, F17); rejected if anyone rejected (F16)."""
    task = story.task(task_id)
    everyone = people_of(task.assignees, story.context.people.groups)
    if not everyone or any(party not in task.marks for party in everyone):
        return
    approved = all(task.marks[party].approved for party in everyone) if task.type == "approval" else None
    finish(story, task, approved, completer)


def finish_after_people_left(story: Story, task_id: str) -> None:
    """Removing an unfinished assignee may complete the task (F17), when nothing else keeps it open."""
    task = story.task(task_id)
    if not task.marks or not _is_shared(story, task):
        return
    if not blocking(story.template, story.process, task, approved=True, context=story.context):
        finish_when_all_marked(story, task_id)


# --- reopening ------------------------------------------------------------------------------------------------------


def reopen(story: Story, command: ReopenTask) -> None:
    """Back to in progress; other tasks, answers and the deadline stay (F18-F20)."""
    task = story.task(command.task)
    must_not_be_frozen(story.process, task)
    if not task.is_completed:
        raise TaskNotCompleted("This task is not completed, so it can't be reopened.")
    story.tell(TaskReopened(**story.stamp, task=task.id))
