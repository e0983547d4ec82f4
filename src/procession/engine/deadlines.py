"""Deadlines of tasks: from the step's rule at launch, and again when what they wait for becomes known (B42-B57)."""

from typing import Literal

from procession.engine.context import Calendar
from procession.engine.happenings import DeadlineSet
from procession.engine.process import Task, step_of
from procession.engine.schedule import moved
from procession.engine.story import Story
from procession.engine.template import LAUNCH, DeadlineRule, Step, Template


def from_rule(rule: DeadlineRule | None, base: int, calendar: Calendar) -> int:
    """The rule's offset from a base; without a rule the organization's default (B43)."""
    if rule is None:
        return moved(base, calendar.default_amount, calendar.default_unit, calendar)
    amount = rule.amount if rule.direction == "after" else -rule.amount
    return moved(base, amount, rule.unit, calendar)


def waits_for_completion(rule: DeadlineRule | None) -> bool:
    return rule is not None and rule.anchor != LAUNCH and rule.direction == "after"


def base_of(rule: DeadlineRule | None, anchor: Task | None, launched: int) -> int | None:
    """From which instant the rule counts now; None while that isn't known (B52).

    A step that is hidden can't complete, and one that isn't there never will: launch takes its place (B53).
    """
    if rule is None or rule.anchor == LAUNCH or anchor is None:
        return launched
    if rule.direction == "before":
        return anchor.deadline
    return launched if anchor.is_hidden else anchor.completed


def has_dependents(template: Template, task: Task) -> bool:
    """Does a deadline hang on this task (the wire's `has_deadline_dependent_child_tasks`)?"""
    return task.step is not None and task.step in template.waiting_on


def deadlines_after_completion(story: Story, task: Task) -> None:
    """Deadlines that count from this task's completion (B42, B54)."""
    _again(story, task.step, "after")


def deadlines_after_visibility(story: Story, task: Task) -> None:
    """A hidden anchor is replaced by launch; shown again, the wait goes on (B53)."""
    _again(story, task.step, "after")


def deadlines_after_deadline(story: Story, task: Task) -> None:
    """Deadlines that count back from this task's deadline (B42)."""
    _again(story, task.step, "before")


def _again(story: Story, step: str | None, direction: Literal["after", "before"]) -> None:
    """Recompute what hangs on a step, and what hangs on that in turn, however long the chain (B51, B54)."""
    waiting = _hanging_on(story, step, direction)
    seen = {step}
    while waiting:
        one, anchor = waiting.pop()
        if _is_moved(story, one, anchor) and one.id not in seen:
            seen.add(one.id)
            waiting += _hanging_on(story, one.id, "before")


def _hanging_on(story: Story, step: str | None, direction: Literal["after", "before"]) -> list[tuple[Step, str]]:
    """Steps whose deadlines count from this one in this direction, the first of them last."""
    if step is None:
        return []
    found = story.template.waiting_on.get(step, ())
    return [(one, step) for one in reversed(found) if one.deadline and one.deadline.direction == direction]


def _is_moved(story: Story, step: Step, anchor: str) -> bool:
    """A deadline computed anew and changed; hand-set and completed ones stay (B51, B54)."""
    task = story.task_of_step(step.id)
    if task is None or task.is_completed or task.deadline_by_hand:
        return False
    base = base_of(step.deadline, story.task_of_step(anchor), story.process.created)
    deadline = None if base is None else from_rule(step.deadline, base, story.context.calendar)
    return set_deadline(story, task, deadline, anchor=anchor)


def set_deadline(
    story: Story,
    task: Task,
    deadline: int | None,
    *,
    by_hand: bool = False,
    anchor: str | None = None,
    base: int | None = None,
) -> bool:
    """Tell the new deadline, unless it is the present one."""
    if deadline == task.deadline:
        return False
    story.tell(
        DeadlineSet(
            **story.stamp,
            task=task.id,
            deadline=deadline,
            old=task.deadline,
            by_hand=by_hand,
            anchor=anchor,
            base=base,
        )
    )
    return True


def deadline_by_rule(story: Story, task: Task) -> int | None:
    """What the step's rule says now; None while it waits for something (B42, B52)."""
    rule = step_of(story.template, task).deadline
    anchor = None if rule is None or rule.anchor == LAUNCH else story.task_of_step(rule.anchor)
    base = base_of(rule, anchor, story.process.created)
    return None if base is None else from_rule(rule, base, story.context.calendar)


def deadline_when_shown(story: Story, task: Task) -> int | None:
    """A launch-anchored deadline that passed while hidden counts again from the showing (D37); else the present one."""
    if task.deadline is None or task.deadline_by_hand or task.deadline >= story.now:
        return task.deadline
    rule = step_of(story.template, task).deadline
    if rule is not None and rule.anchor != LAUNCH:
        return task.deadline
    return from_rule(rule, story.now, story.context.calendar)
