"""Show: hidden -> open (D23)."""

from procession.engine.changing import after_showing
from procession.engine.happenings import TaskShown
from procession.engine.rules.base import Moment, RuleAction, Skip, open_target_of
from procession.engine.story import Story
from procession.engine.template import Action, Rule


class Show(RuleAction):
    type = "visibility"
    verb = "show"
    label = "Show"

    def perform(self, story: Story, rule: Rule, action: Action, moment: Moment) -> None:
        task = open_target_of(story, action)
        if not task.is_hidden:
            raise Skip("The task is shown already.")
        if task.shown_by_hand is False:
            raise Skip("Somebody hid the task by hand.")
        story.tell(TaskShown(**story.stamp, task=task.id))
        after_showing(story, task)
