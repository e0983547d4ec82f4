"""Where and whether a task shows in its process: hide, show, move, change several at once (`api-running` 2.11)."""

from collections.abc import Mapping

from procession.engine.commands import Command, HideTask, ShowTask, UpdateTask
from procession.errors import Invalid
from procession.ids import is_id
from procession.plumbing.work import Work
from procession.processes import change, remarks
from procession.processes.change import Changed
from procession.processes.loading import Loaded
from procession.tasks import edit, policy
from procession.tasks.wire import PositionIn, TaskIn


def hide(work: Work, process: str, task: str, comment: str | None) -> Changed:
    """By hand; rules then leave it alone until a person shows it (behaviour D24, F29)."""
    return _seen_or_not(work, process, task, HideTask(task=task), comment)


def show(work: Work, process: str, task: str, comment: str | None) -> Changed:
    return _seen_or_not(work, process, task, ShowTask(task=task), comment)


def _seen_or_not(work: Work, process: str, task: str, command: Command, comment: str | None) -> Changed:
    changed = change.of_task(work, task, command, allow=policy.must_be_able_to_manage, process=process)
    if comment:
        remarks.add(work, task=task, process=process, content=comment)
    return changed


def move(work: Work, process: str, task: str, asked: PositionIn) -> Changed:
    """To a position from 1, or behind another task."""

    def commands(loaded: Loaded) -> list[Command]:
        return [UpdateTask(task=task, position=_position(loaded, asked))]

    return change.of_task(work, task, commands, allow=policy.must_be_able_to_manage, process=process, whole=True)


def _position(loaded: Loaded, asked: PositionIn) -> int:
    if isinstance(asked.after_task_id, str) and asked.after_task_id:
        before = loaded.process.tasks.get(asked.after_task_id)
        if before is None:
            raise Invalid.at({"after_task_id": ["There is no such task in this process."]})
        is_later = before.position >= loaded.in_hand.position
        return before.position if is_later else before.position + 1
    if not isinstance(asked.position, int) or asked.position < 1:
        raise Invalid.at({"position": ["The position field is required: a number from 1."]})
    return asked.position


def change_many(work: Work, process: str, tasks: Mapping[str, TaskIn]) -> list[Changed]:
    """Each task's changes; when one is refused, none happened, and the sentence stands under its id."""
    if not tasks:
        raise Invalid.at({"tasks": ["The tasks field is required: changes by task id."]})
    done: list[Changed] = []
    for task, asked in tasks.items():
        if not is_id(task):
            raise Invalid.at({"tasks": ["Each key is the 32-character id of a task of this process."]})
        try:
            done.append(edit.edit(work, task, asked, process=process))
        except Invalid as refusal:
            errors = {f"tasks.{task}.{path}": sentences for path, sentences in refusal.errors.items()}
            raise Invalid(refusal.message, errors=errors) from None
    return done
