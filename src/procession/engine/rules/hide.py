"""Hide: open -> hidden (D23)."""

from procession.engine.deadlines import deadlines_after_visibility
from procession.engine.happenings import TaskHidden
from procession.engine.rules.base import Moment, RuleAction, Skip, open_target_of
from procession.engine.story import Story
from procession.engine.template import Action, Rule


class Hide(RuleAction):
    type = "visibility"
    verb = "hide"
    label = "Hide"

    def perform(self, story: Story, rule: Rule, action: Action, moment: Moment) -> None:
        task = open_target_of(story, action)
        if task.is_hidden:
            raise Skip("The task is hidden already.")
        if task.shown_by_hand is True:
            raise Skip("Somebody showed the task by hand.")
        story.tell(TaskHidden(**story.stamp, task=task.id))
        deadlines_after_visibility(story, task)
