"""Moving a running process to another version of its template, and back.

Work that was done stays done, answers stay, and what a person decided by hand stays. New steps become tasks; tasks
whose step is gone are parked with their form, so that moving back finds everything as it was. The new version's rules
are judged once; those that were true before don't fire again (D8).
"""

from collections.abc import Callable, Container
from typing import Any

from msgspec.structs import replace

from procession.engine import running
from procession.engine.commands import By, Launch
from procession.engine.context import PLAIN, Context
from procession.engine.deadlines import deadline_by_rule, deadlines_after_deadline, from_rule, set_deadline
from procession.engine.decision import Decision
from procession.engine.happenings import TaskAdded, TaskEdited, TaskParked, TaskUnparked, VersionMoved
from procession.engine.launch import task_of
from procession.engine.locks import must_not_be_frozen
from procession.engine.process import Process, Task, fields_of, settings_of, summary_of
from procession.engine.settle import settle_all
from procession.engine.story import Story
from procession.engine.template import LAUNCH, Step, Template


def move(
    old: Template,
    new: Template,
    process: Process,
    *,
    by: By,
    context: Context = PLAIN,
    now: int,
    new_id: Callable[[], str],
    counting_from_now: Container[str] = (),
) -> Decision:
    """The process on the version `new`; it must be loaded whole. Asked without keeping it, it is the preview.

    New steps named in `counting_from_now` have their deadlines from this moment instead of the launch (E41).

    Raises ProcessArchivedNow and OpenIssues.
    """
    must_not_be_frozen(process)
    story = Story(new, process, by=by, context=context, now=now, new_id=new_id)
    if new.version == old.version:
        return story.decision()
    story.tell(VersionMoved(**story.stamp, version=new.version, old=old.version))
    for task in list(process.tasks.values()):
        if task.step is not None:
            _carry(story, old, task)
    for step in new.steps:
        if story.task_of_step(step.id) is None:
            _begin(story, step, from_now=step.id in counting_from_now)
    settle_all(story)
    running.conclude(story)
    return story.decision()


def _carry(story: Story, old: Template, task: Task) -> None:
    """One task to the new version: parked, unparked, or brought up to date."""
    step = story.template.step_by_key.get(task.step or "")
    if step is None:
        if task.parked is None:
            story.tell(
                TaskParked(
                    **story.stamp,
                    task=task.id,
                    fields=fields_of(old, task),
                    settings=settings_of(old, task),
                    summary=summary_of(old, task),
                )
            )
        return
    if task.parked is not None:
        story.tell(TaskUnparked(**story.stamp, task=task.id))
    before = old.step_by_key.get(step.id)
    if before is not None:
        _update(story, before, step, story.task(task.id))


def _update(story: Story, before: Step, step: Step, task: Task) -> None:
    """Texts that nobody changed follow the step; an open task follows its type and deadline rule too."""
    changes: dict[str, Any] = {}
    if task.title == before.title and step.title != before.title:
        changes["title"] = step.title
    if task.stage == before.stage and step.stage != before.stage:
        changes["stage"] = step.stage
    if not task.is_completed and task.type != step.type:
        changes["type"] = step.type
    if changes:
        story.tell(TaskEdited(**story.stamp, task=task.id, **changes))
    if not task.is_completed and not task.deadline_by_hand and step.deadline != before.deadline:
        fresh = story.task(task.id)
        if set_deadline(story, fresh, deadline_by_rule(story, fresh)):
            deadlines_after_deadline(story, fresh)


def _begin(story: Story, step: Step, *, from_now: bool) -> None:
    """A step that the process doesn't know yet becomes a task, right after the one before it."""
    template = story.template
    hidden = step.hidden or step.id in template.shown_by_rules
    task = task_of(story, step, None, Launch(), deadline=None, hidden=hidden)
    before = template.steps[template.place_of_step[step.id] - 2] if template.place_of_step[step.id] > 1 else None
    neighbour = story.task_of_step(before.id) if before else None
    story.tell(TaskAdded(**story.stamp, task=replace(task, position=neighbour.position + 1 if neighbour else 1)))
    added = story.task(task.id)
    counts_from_now = from_now and (step.deadline is None or step.deadline.anchor == LAUNCH)
    calendar = story.context.calendar
    due = from_rule(step.deadline, story.now, calendar) if counts_from_now else deadline_by_rule(story, added)
    set_deadline(story, added, due)
