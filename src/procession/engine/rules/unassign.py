"""Unassign: remove the named people and groups (D25)."""

from procession.engine.assignees import Assignees
from procession.engine.rules.base import Moment, open_target_of
from procession.engine.rules.people import Assignment, named_by, put
from procession.engine.story import Story
from procession.engine.template import Action, Rule


class Unassign(Assignment):
    verb = "unassign"
    label = "Unassign"

    def perform(self, story: Story, rule: Rule, action: Action, moment: Moment) -> None:
        present, gone = open_target_of(story, action).assignees, named_by(story, action)
        put(
            story,
            action,
            Assignees(
                tuple(party for party in present.members if party not in gone.members),
                tuple(party for party in present.guests if party not in gone.guests),
                tuple(party for party in present.groups if party not in gone.groups),
            ),
        )
