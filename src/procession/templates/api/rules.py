"""Routes of rules (`api-templates` 4.4). Rules are read inside their template, as `automated_actions`."""

import msgspec

from procession.engine.template import Rule
from procession.plumbing.http import NOTHING, HexId, Item, Nothing, Route
from procession.plumbing.work import Work
from procession.templates import reading, rules
from procession.templates.api.paths import TEMPLATE, TemplatePath
from procession.templates.draft import Draft
from procession.templates.wire.rules import RuleIn, RuleOut, rule_out

TAG = "Rules"


class RulePath(msgspec.Struct, frozen=True):
    template: HexId
    rule: HexId


def create_rule(work: Work, path: TemplatePath, body: RuleIn) -> Item[RuleOut]:
    """A new rule: when its conditions hold, its actions are done, in the order given.

    Rules take effect in processes launched afterwards. `alias` and `actions` are other names of `automated_alias` and
    `then_actions`.
    """
    return _item(work, *rules.create(work, path.template, body))


def update_rule(work: Work, path: RulePath, body: RuleIn) -> Item[RuleOut]:
    """Changes a rule. A list that is sent replaces the old one; entries sent with their id keep it."""
    return _item(work, *rules.update(work, path.template, path.rule, body))


def delete_rule(work: Work, path: RulePath) -> Nothing:
    """Deletes a rule for good."""
    rules.delete(work, path.template, path.rule)
    return NOTHING


def _item(work: Work, draft: Draft, rule: Rule) -> Item[RuleOut]:
    return Item(rule_out(rule, reading.names_in(work, [draft.content])))


ROUTES = (
    Route(method="POST", path=f"{TEMPLATE}/automated-actions", use=create_rule, tag=TAG, status=201),
    Route(method="PUT", path=f"{TEMPLATE}/automated-actions/{{rule}}", use=update_rule, tag=TAG),
    Route(method="DELETE", path=f"{TEMPLATE}/automated-actions/{{rule}}", use=delete_rule, tag=TAG, status=204),
)
