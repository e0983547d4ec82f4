"""Assign: add people, keep the others (D25)."""

from procession.engine.rules.base import Moment, open_target_of
from procession.engine.rules.people import Assignment, named_by, put
from procession.engine.staffing import together
from procession.engine.story import Story
from procession.engine.template import Action, Rule


class Assign(Assignment):
    verb = "assign"
    label = "Assign"

    def perform(self, story: Story, rule: Rule, action: Action, moment: Moment) -> None:
        task = open_target_of(story, action)
        put(story, action, together(task.assignees, named_by(story, action)))
