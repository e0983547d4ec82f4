"""Deadline: so many units before or from the present deadline, another step's deadline, or a date answer (D27-D29)."""

from typing import Any

from procession.engine.deadlines import deadlines_after_deadline, set_deadline
from procession.engine.process import Task
from procession.engine.rules.base import Moment, RuleAction, Skip, open_target_of
from procession.engine.schedule import moved, read_date
from procession.engine.story import Story
from procession.engine.template import Action, Rule, Template


class Deadline(RuleAction):
    type = "deadline"
    verb = "deadline"
    label = "Change deadline"

    def problems(self, template: Template, rule: Rule, action: Action) -> tuple[str, ...]:
        if action.shift is None:
            return ("A deadline action needs an amount, a unit and a direction.",)
        if action.source_on == "step" and action.source not in template.step_by_key:
            return ("The deadline counts from a step that this template doesn't have.",)
        home = template.home_of_field.get(action.source) if action.source and action.source_on != "step" else None
        if action.source and action.source_on != "step" and (home is None or home[0].type != "date"):
            return ("The deadline counts from a date field of this template.",)
        return ()

    def perform(self, story: Story, rule: Rule, action: Action, moment: Moment) -> None:
        task = open_target_of(story, action)
        if action.shift is None:
            raise Skip("The action says no amount.")
        base, remembered = _base(story, rule, action, task, moment)
        amount = -action.shift.amount if action.shift.direction == "before" else action.shift.amount
        deadline = moved(base, amount, action.shift.unit, story.context.calendar)
        if not set_deadline(story, task, deadline, base=remembered):
            raise Skip("The deadline is the same already.")
        deadlines_after_deadline(story, task)


def _base(story: Story, rule: Rule, action: Action, task: Task, moment: Moment) -> tuple[int, int | None]:
    """From where to count, and what to remember of it: where the deadline stood, when that is the base (D29)."""
    if action.source is None:
        if task.deadline is None:
            raise Skip("The task has no deadline yet.")
        shifted = task.shifted
        again = moment.kind in {"answer", "kickoff"} and shifted is not None and shifted.rule == rule.id
        base = shifted.base if shifted is not None and again else task.deadline
        return base, base
    if action.source_on == "step":
        anchor = story.task_of_step(action.source)
        if anchor is None or anchor.deadline is None:
            raise Skip("The other step has no deadline yet.")
        return anchor.deadline, None
    return _date_answer(story, action), None


def _date_answer(story: Story, action: Action) -> int:
    """The date that the action counts from; a step's counts once that step is completed (D28)."""
    home = story.template.home_of_field.get(action.source or "")
    if home is None:
        raise Skip("The date field is gone.")
    field, step = home
    value: Any = None
    if step is None:
        value = story.process.kickoff.get(field.no)
    else:
        task = story.task_of_step(step)
        if task is None or not task.is_completed:
            raise Skip("The date counts once its step is completed.")
        value = task.answers.get(field.no)
    if not value:
        raise Skip("The date field is empty.")
    return read_date(value, story.context.calendar.timezone)
