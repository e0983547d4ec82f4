"""Reopen: a completed task goes back to work; nothing else is touched (D30)."""

from procession.engine.happenings import TaskReopened
from procession.engine.rules.base import Moment, RuleAction, Skip, target_of
from procession.engine.story import Story
from procession.engine.template import Action, Rule, Template


class Reopen(RuleAction):
    type = "status"
    verb = "reopen"
    label = "Reopen"

    def problems(self, template: Template, rule: Rule, action: Action) -> tuple[str, ...]:
        homes = template.home_of_field
        subjects = {condition.subject for condition in rule.conditions if condition.on == "step"}
        subjects |= {homes[c.subject][1] or "" for c in rule.conditions if c.on == "field" and c.subject in homes}
        if action.target in subjects:
            return ("A rule can't reopen a step that its own conditions look at.",)
        return ()

    def perform(self, story: Story, rule: Rule, action: Action, moment: Moment) -> None:
        task = target_of(story, action)
        if not task.is_completed:
            raise Skip("The task isn't completed.")
        story.tell(TaskReopened(**story.stamp, task=task.id))
