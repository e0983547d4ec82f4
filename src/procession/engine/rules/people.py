"""What the four assignment actions share: whom they name, and how a new set is put in place (D25, D26)."""

from procession.engine.assignees import NOBODY, Assignees
from procession.engine.completing import finish_after_people_left
from procession.engine.fields.assignees_form import assignees_of
from procession.engine.happenings import AssigneesChanged
from procession.engine.process import settings_of
from procession.engine.refusals import TooManyAssignees
from procession.engine.rules.base import RuleAction, Skip, open_target_of
from procession.engine.staffing import must_fit, with_companion
from procession.engine.story import Story
from procession.engine.template import Action, Rule, Template


class Assignment(RuleAction):
    """An action that needs somebody."""

    type = "assignment"

    def problems(self, template: Template, rule: Rule, action: Action) -> tuple[str, ...]:
        if action.source is None and not action.assignees:
            return ("Please fill a list of assignees for the assignment action.",)
        home = template.home_of_field.get(action.source) if action.source else None
        if action.source and (home is None or home[0].type != "assignees_form"):
            return ("The people of an assignment come from an assignee picker of this template.",)
        return ()


def named_by(story: Story, action: Action) -> Assignees:
    """The picker's people, else those named in the action. Raises Skip when that is nobody."""
    named = _picked(story, action) or action.assignees or NOBODY
    if not named:
        raise Skip("Nobody is named.")
    return named


def _picked(story: Story, action: Action) -> Assignees:
    home = story.template.home_of_field.get(action.source) if action.source else None
    if home is None:
        return NOBODY
    field, step = home
    if step is None:
        return assignees_of(story.process.kickoff.get(field.no), story.context.people)
    task = story.task_of_step(step)
    return assignees_of(task.answers.get(field.no), story.context.people) if task else NOBODY


def put(story: Story, action: Action, assignees: Assignees) -> None:
    """The new set, with the guest's companion and under the cap. Raises Skip when nothing changes or it won't fit."""
    task = open_target_of(story, action)
    named = with_companion(assignees, story.process.owner, story.context)
    if named == task.assignees:
        raise Skip("The assignees are the same already.")
    try:
        must_fit(named, settings_of(story.template, task).max_assignees, story.context)
    except TooManyAssignees as no:
        raise Skip(no.message) from None
    story.tell(AssigneesChanged(**story.stamp, task=task.id, assignees=named, old=task.assignees))
    finish_after_people_left(story, task.id)
