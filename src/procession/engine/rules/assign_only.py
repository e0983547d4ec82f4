"""Assign only: replace everybody (D25)."""

from procession.engine.rules.base import Moment, open_target_of
from procession.engine.rules.people import Assignment, named_by, put
from procession.engine.story import Story
from procession.engine.template import Action, Rule


class AssignOnly(Assignment):
    verb = "assign_only"
    label = "Assign only"

    def perform(self, story: Story, rule: Rule, action: Action, moment: Moment) -> None:
        open_target_of(story, action)
        put(story, action, named_by(story, action))
