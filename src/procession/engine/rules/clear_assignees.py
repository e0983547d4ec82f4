"""Clear: remove everybody; the launcher doesn't come back (D25)."""

from procession.engine.assignees import NOBODY
from procession.engine.rules.base import Moment, RuleAction, open_target_of
from procession.engine.rules.people import put
from procession.engine.story import Story
from procession.engine.template import Action, Rule


class ClearAssignees(RuleAction):
    type = "assignment"
    verb = "clear_assignees"
    label = "Clear assignees"

    def perform(self, story: Story, rule: Rule, action: Action, moment: Moment) -> None:
        open_target_of(story, action)
        put(story, action, NOBODY)
