"""Rules of a template: what happens by itself, and when (`api-templates` 4, behaviour D1-D5)."""

from collections.abc import Sequence

from msgspec import UNSET
from msgspec.structs import replace

from procession.engine.assignees import NOBODY, Assignees
from procession.engine.publishing import problems_of_rule
from procession.engine.template import Action, Condition, Rule, Template
from procession.errors import NotFound
from procession.plumbing.work import Work
from procession.templates import assigning, change, numbering
from procession.templates.draft import Draft
from procession.templates.wire.errors import Errors
from procession.templates.wire.rules import (
    ActionIn,
    ConditionIn,
    RuleIn,
    actions_sent,
    conditions_sent,
    name_sent,
    read_action,
    read_condition,
)


def create(work: Work, template_id: str, body: RuleIn) -> tuple[Draft, Rule]:
    """At the end: creation order is the order in which rules run (D1, D8)."""
    made: list[str] = []

    def edit(draft: Draft) -> Draft:
        rules = draft.content.rules
        blank = Rule(id=work.new_id(), no=numbering.new_no(work), name=f"Rule {len(rules) + 1}", created=work.now)
        rule = _written(work, draft.content, blank, body)
        made.append(rule.id)
        return replace(draft, content=replace(draft.content, rules=(*rules, rule)))

    after = change.apply(work, template_id, edit)
    return after, one_rule(after.content, made[-1])


def update(work: Work, template_id: str, rule_id: str, body: RuleIn) -> tuple[Draft, Rule]:
    """Lists are replaced whole: a known entry id keeps its entry, others are new, missing ones are gone. An absent
    list stays."""

    def edit(draft: Draft) -> Draft:
        present = one_rule(draft.content, rule_id)
        rule = _written(work, draft.content, present, body)
        rules = tuple(rule if one.id == rule_id else one for one in draft.content.rules)
        return replace(draft, content=replace(draft.content, rules=rules))

    after = change.apply(work, template_id, edit)
    return after, one_rule(after.content, rule_id)


def delete(work: Work, template_id: str, rule_id: str) -> None:
    def edit(draft: Draft) -> Draft:
        rule = one_rule(draft.content, rule_id)
        rules = tuple(one for one in draft.content.rules if one is not rule)
        return replace(draft, content=replace(draft.content, rules=rules))

    change.apply(work, template_id, edit)


def one_rule(content: Template, rule_id: str) -> Rule:
    found = next((rule for rule in content.rules if rule.id == rule_id), None)
    if found is None:
        raise NotFound("There is no such rule in this template.")
    return found


def _written(work: Work, content: Template, present: Rule, body: RuleIn) -> Rule:
    """The rule as the body says. Raises Invalid with everything that is wrong."""
    errors = Errors()
    name = name_sent(body)
    conditions, actions = conditions_sent(body), actions_sent(body)
    rule = replace(
        present,
        name=present.name if name is UNSET or not name else name.strip(),
        conditions=present.conditions if conditions is None else _conditions(work, content, conditions, body, errors),
        actions=present.actions if actions is None else _actions(work, content, actions, errors),
    )
    rule = _with_ids(work, rule, present)
    if not errors.found:
        for problem in problems_of_rule(content, rule):
            errors.add(_path_of(problem), problem)
    errors.stop()
    return present if rule == present else replace(rule, touched=work.now)


def _path_of(problem: str) -> str:
    words = problem.lower()
    if "name of 1 to" in words:
        return "automated_alias"
    return "conditions" if "condition" in words and "action" not in words else "then_actions"


def _conditions(
    work: Work, content: Template, sent: Sequence[ConditionIn], body: RuleIn, errors: Errors
) -> tuple[Condition, ...]:
    read = (read_condition(one, body.condition_logic, errors, f"conditions.{i}") for i, one in enumerate(sent))
    return tuple(replace(one, subject=_field_id(content, one.subject)) for one in read)


def _actions(work: Work, content: Template, sent: Sequence[ActionIn], errors: Errors) -> tuple[Action, ...]:
    made: list[Action] = []
    for index, one in enumerate(sent):
        path = f"then_actions.{index}"
        plan = read_action(one, errors, path)
        named = NOBODY
        if plan.people is not None:
            named = assigning.resolved(work, plan.people, _named_before(content, plan.action.id), errors, path)
        source = _field_id(content, plan.action.source) if plan.action.source else None
        made.append(replace(plan.action, assignees=named or None, source=source))
    return tuple(made)


def _named_before(content: Template, action_id: str) -> Assignees:
    """Whom the action with this id names now; they may stay, also when disabled meanwhile."""
    actions = (action for rule in content.rules for action in rule.actions if action.id == action_id)
    return next((action.assignees for action in actions if action.assignees), NOBODY)


def _field_id(content: Template, key: str) -> str:
    """A field named by its number, by its id."""
    return content.field_id_of_number.get(int(key), key) if key.isdecimal() and len(key) < 12 else key


def _with_ids(work: Work, rule: Rule, present: Rule) -> Rule:
    """Entries that were stored keep their ids; all others get new ones."""
    conditions, actions = {one.id for one in present.conditions}, {one.id for one in present.actions}
    return replace(
        rule,
        conditions=tuple(one if one.id in conditions else replace(one, id=work.new_id()) for one in rule.conditions),
        actions=tuple(one if one.id in actions else replace(one, id=work.new_id()) for one in rule.actions),
    )
