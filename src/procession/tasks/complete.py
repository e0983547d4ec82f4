"""Completing, approving, rejecting, reopening - and saying what still stands in the way (`api-running` 2.6)."""

from collections.abc import Sequence

import msgspec

from procession.engine.commands import Command, CompleteTask, ReopenTask
from procession.engine.completing import blocking
from procession.engine.happenings import TaskMarked
from procession.engine.process import Task
from procession.errors import Blocking, Invalid, Refusal
from procession.ids import is_id
from procession.people import names
from procession.plumbing.work import Work
from procession.processes import change, loading, remarks, sight, surroundings
from procession.processes.change import Changed
from procession.processes.loading import Loaded, task_not_found
from procession.tasks import policy


class Completion(msgspec.Struct, frozen=True, kw_only=True):
    """How a task is completed. `completer` is recorded instead of the caller; `comment` is written by the caller."""

    approved: bool | None = None
    completer: int | None = None
    comment: str | None = None


def task_named(sent: object) -> str:
    """The `task_id` of a completion. Raises Invalid when it is missing, NotFound when it can't be one."""
    if not isinstance(sent, str) or not sent:
        raise Invalid.at({"task_id": ["The task id field is required."]})
    if not is_id(sent):
        raise task_not_found()
    return sent


def complete(work: Work, task: str, how: Completion, *, process: str | None = None) -> Changed:
    """Raises NotFound, OnlyAssignees, NotAllowed, and a refusal that lists all that blocks (DECISIONS 2)."""
    command = CompleteTask(task=task, approved=how.approved, completer=how.completer)

    def allow(unit: Work, loaded: Loaded) -> None:
        policy.must_be_able_to_complete(unit, loaded)
        if how.completer is not None:
            policy.must_be_able_to_override(unit.actor)
            names.must_be_active_members(unit, [how.completer], path="override_user")

    changed = change.of_task(work, task, command, allow=allow, process=process)
    tell_parts(work, changed)
    if how.comment:
        remarks.add(work, task=task, process=_process(changed), content=how.comment)
    return changed


def tell_parts(work: Work, changed: Changed) -> None:
    """An automatic comment for each part done of a task that everyone must complete (behaviour F14)."""
    done = [each for each in changed.happenings if isinstance(each, TaskMarked)]
    if not done:
        return
    known = names.members(work, [each.party for each in done])
    for each in done:
        member = known.get(each.party)
        who = (member.full_name or member.email) if member else "A guest"
        remarks.add(work, task=each.task, process=_process(changed), content=f"{who} has done their part.", by_bot=True)


def _process(changed: Changed) -> str | None:
    return None if changed.after.alone else changed.after.id


def reopen(work: Work, task: str, *, process: str | None = None) -> Changed:
    """Back to in progress; answers stay. Raises TaskNotCompleted."""
    command = ReopenTask(task=task)
    return change.of_task(work, task, command, allow=policy.must_be_able_to_reopen, process=process)


def check(work: Work, task: str, *, process: str | None = None) -> tuple[Task, tuple[Blocking, ...]]:
    """The task and every reason why the caller can't complete it now, without trying (DECISIONS 2)."""
    loaded = loading.read_task(work, task, process=process)
    one = loaded.in_hand
    sight.must_see_task(work, loaded.process, one, loaded.template)
    reasons: list[Blocking] = []
    try:
        policy.must_be_able_to_complete(work, loaded)
    except Refusal as refusal:
        reasons.append(Blocking(code=refusal.code, message=refusal.message))
    commands: Sequence[Command] = (CompleteTask(task=task),)
    context = surroundings.for_commands(work, loaded.template, commands)
    approved = True if one.type == "approval" else None
    return one, (*reasons, *blocking(loaded.template, loaded.process, one, approved=approved, context=context))
