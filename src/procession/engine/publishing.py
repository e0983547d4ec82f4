"""What must be true before a rule may be saved (D2-D5, D30-D34)."""

from collections import Counter

from procession.engine.conditions import FIELD_OPERATORS, STEP_OPERATORS
from procession.engine.rules import ACTIONS
from procession.engine.template import Action, Condition, Rule, Template

LONGEST_RULE_NAME = 300


def problems_of_rule(template: Template, rule: Rule) -> tuple[str, ...]:
    """Why this rule can't be saved, in sentences; none means that it can."""
    found: list[str] = []
    if not rule.name.strip() or len(rule.name) > LONGEST_RULE_NAME:
        found.append(f"A rule needs a name of 1 to {LONGEST_RULE_NAME} characters.")
    if not rule.conditions:
        found.append("A rule needs at least one condition.")
    if not rule.actions:
        found.append("A rule needs at least one action.")
    for condition in rule.conditions:
        found.extend(_condition(template, condition))
    for action in rule.actions:
        found.extend(_action(template, rule, action))
    found.extend(_targets(rule))
    return tuple(found)


def _condition(template: Template, condition: Condition) -> list[str]:
    operators = STEP_OPERATORS if condition.on == "step" else FIELD_OPERATORS
    if condition.operator not in operators:
        return [f"The operation of a {condition.on} condition is one of {', '.join(operators)}."]
    if condition.on == "step":
        return [] if condition.subject in template.place_of_step else ["The condition names a step that isn't here."]
    home = template.home_of_field.get(condition.subject)
    if home is None or (home[1] is None) != (condition.on == "kickoff"):
        return ["The condition names a field that isn't here."]
    return []


def _action(template: Template, rule: Rule, action: Action) -> list[str]:
    kind = ACTIONS.get((action.type, action.verb))
    if kind is None:
        verbs = [f'"{verb}"' for type_, verb in ACTIONS if type_ == action.type]
        return [f"The action verb only accepts {' or '.join(verbs)}."]
    found = [] if action.target in template.place_of_step else ["The action names a step that isn't here."]
    return [*found, *kind.problems(template, rule, action)]


def _targets(rule: Rule) -> list[str]:
    """A step is the target of at most one visibility and one deadline action of a rule (D32)."""
    counted = Counter((action.type, action.target) for action in rule.actions)
    kinds = {kind for (kind, _), count in counted.items() if count > 1 and kind in {"visibility", "deadline"}}
    return [f"A rule may have at most one {kind} action for the same step." for kind in sorted(kinds)]
