"""Changing a task by hand: texts, people, deadline, place, visibility (F29, F38-F40, api-running 2.7)."""

from typing import Any

from msgspec import UNSET

from procession.engine.assignees import AssigneesChange
from procession.engine.commands import EditForm, HideTask, ReplacePerson, ShowTask, UpdateTask
from procession.engine.completing import finish_after_people_left
from procession.engine.deadlines import (
    deadline_when_shown,
    deadlines_after_deadline,
    deadlines_after_visibility,
    set_deadline,
)
from procession.engine.happenings import AssigneesChanged, TaskEdited, TaskHidden, TaskMoved, TaskShown
from procession.engine.locks import must_be_changeable, must_not_be_frozen
from procession.engine.naming import must_be_title
from procession.engine.placeholders import shown_html, shown_text
from procession.engine.process import Task, settings_of, summary_of
from procession.engine.refusals import BadUpdate, NotForOneOffTasks, OnlyOneOffTasks
from procession.engine.schedule import in_working_time
from procession.engine.staffing import must_fit, with_companion
from procession.engine.story import Story

_PLAIN = ("type", "stage", "start")


def update(story: Story, command: UpdateTask) -> None:
    """All that differs from the present state; nothing else is told. Raises BadUpdate, TooManyAssignees."""
    task = story.task(command.task)
    must_be_changeable(story.process, task)
    _edit(story, task, command)
    if command.assignees is not UNSET:
        _assign(story, task.id, command.assignees)
    elif command.settings is not UNSET:
        must_fit(task.assignees, command.settings.max_assignees, story.context)
    if command.deadline is not UNSET:
        _reschedule(story, task.id, command.deadline)
    if command.position is not UNSET:
        _move(story, task.id, command.position)
    if command.assignees is not UNSET or command.settings is not UNSET:
        finish_after_people_left(story, task.id)


def _edit(story: Story, task: Task, command: UpdateTask) -> None:
    if command.title is not UNSET:
        must_be_title(command.title)
    changes: dict[str, Any] = {
        key: getattr(command, key)
        for key in _PLAIN
        if getattr(command, key) is not UNSET and getattr(command, key) != getattr(task, key)
    }
    if command.title is not UNSET and not _is_shown_title(story, task, command.title):
        changes["title"] = command.title
    if command.summary is not UNSET and not _is_shown_summary(story, task, command.summary):
        changes["summary"] = command.summary or ("" if task.step else None)  # None would bring back the step's
    if command.settings is not UNSET and command.settings != settings_of(story.template, task):
        changes["settings"] = command.settings
    if command.started is not UNSET and task.is_open and command.started != (task.status == "in-progress"):
        changes["started"] = command.started
    if changes:
        story.tell(TaskEdited(**story.stamp, task=task.id, **changes))


def _is_shown_title(story: Story, task: Task, sent: str) -> bool:
    """Clients send back what they read: the title with its variables filled in is no change either (2.7)."""
    timezone = story.context.calendar.timezone
    return sent in (task.title, shown_text(task.title, story.template, story.process, task, timezone=timezone))


def _is_shown_summary(story: Story, task: Task, sent: str | None) -> bool:
    present = summary_of(story.template, task)
    if not sent or not present:
        return (sent or None) == (present or None)
    timezone = story.context.calendar.timezone
    return sent in (present, shown_html(present, story.template, story.process, task, timezone=timezone))


def _assign(story: Story, task_id: str, change: AssigneesChange) -> None:
    """Bucket by bucket; refused whole when it doesn't fit (B41)."""
    task = story.task(task_id)
    named = with_companion(change.applied_to(task.assignees), story.process.owner, story.context)
    must_fit(named, settings_of(story.template, task).max_assignees, story.context)
    if named != task.assignees:
        story.tell(AssigneesChanged(**story.stamp, task=task.id, assignees=named, old=task.assignees))


def replace_person(story: Story, command: ReplacePerson) -> None:
    """On each task that isn't completed (F42); the newcomer stands where the other stood, once."""
    must_not_be_frozen(story.process)
    for task in list(story.process.tasks.values()):
        if command.old in task.assignees.members and not task.is_completed and task.archived is None:
            members = tuple(command.new if party == command.old else party for party in task.assignees.members)
            _assign(story, task.id, AssigneesChange(members=members))
            finish_after_people_left(story, task.id)


def _reschedule(story: Story, task_id: str, deadline: int | None) -> None:
    """By hand, moved to working time; the present deadline sent again doesn't make it hand-set (B51)."""
    task = story.task(task_id)
    if deadline is None and task.is_oneoff:
        raise BadUpdate.at({"deadline": ["A one-off task needs a deadline."]})
    if deadline == task.deadline:
        return
    moved = None if deadline is None else in_working_time(deadline, story.context.calendar)
    if set_deadline(story, task, moved, by_hand=True):
        deadlines_after_deadline(story, task)


def _move(story: Story, task_id: str, position: int) -> None:
    """To a place from 1 to the number of tasks; 0 leaves it where it is (api-running 2.7)."""
    place = min(position, len(story.process.tasks))
    if position >= 1 and place != story.task(task_id).position:
        story.tell(TaskMoved(**story.stamp, task=task_id, position=place))


def hide(story: Story, command: HideTask) -> None:
    task = _task_of_process(story, command.task)
    if not task.is_hidden or task.shown_by_hand is not False:
        story.tell(TaskHidden(**story.stamp, task=task.id, by_hand=True))
    if not task.is_hidden:
        deadlines_after_visibility(story, task)


def show(story: Story, command: ShowTask) -> None:
    task = _task_of_process(story, command.task)
    if task.is_hidden:
        story.tell(TaskShown(**story.stamp, task=task.id, by_hand=True))
        after_showing(story, task)


def after_showing(story: Story, task: Task) -> None:
    """The deadline that passed while hidden counts anew (D37), and what waits on this task waits again (B53)."""
    if set_deadline(story, task, deadline_when_shown(story, task)):
        deadlines_after_deadline(story, task)
    deadlines_after_visibility(story, task)


def _task_of_process(story: Story, task_id: str) -> Task:
    task = story.task(task_id)
    if task.is_oneoff:
        raise NotForOneOffTasks("A one-off task can't be hidden or shown; archive it instead.")
    must_be_changeable(story.process, task)
    return task


def edit_form(story: Story, command: EditForm) -> None:
    task = story.task(command.task)
    if not task.is_oneoff:
        raise OnlyOneOffTasks("The form of this task belongs to its template.")
    must_be_changeable(story.process, task)
    if command.fields != task.fields:
        story.tell(TaskEdited(**story.stamp, task=task.id, fields=command.fields))
