"""What of a template's content depends on a step or a field (behaviour B34). Pure."""

from collections.abc import Iterable

from procession.engine.publishing import problems_of_rule
from procession.engine.template import Field, Rule, Step, Template
from procession.errors import Invalid, Kind, Refusal


class StepInUse(Refusal):
    """A rule, another step's deadline, or a field mapping names the step or its fields."""

    kind = Kind.NOT_ALLOWED
    code = "step_in_use"


class FieldInUse(Refusal):
    """A rule or a field mapping names the field."""

    kind = Kind.NOT_ALLOWED
    code = "field_in_use"


def must_be_free(content: Template, step: Step) -> None:
    """Nothing but the step itself depends on it, or on its fields."""
    ids = {step.id, *(field.id for field in step.fields)}
    if any(_names_any(rule, ids) for rule in content.rules):
        raise StepInUse("Cannot delete this step because there are rules dependent on it.")
    if content.waiting_on.get(step.id):
        raise StepInUse("Cannot delete this step because other steps have deadlines that depend on it.")
    if _handed_on(content, ids, but=step.id):
        raise StepInUse("Cannot delete this step because another step hands its answers on to the process it launches.")


def must_be_unused(content: Template, fields: Iterable[Field]) -> None:
    ids = {field.id for field in fields}
    if any(_names_any(rule, ids) for rule in content.rules):
        raise FieldInUse("Cannot delete a form field that is being used in a rule in other steps.")
    if _handed_on(content, ids):
        raise FieldInUse("Cannot delete a form field whose answer a step hands on to the process it launches.")


def must_leave_rules_working(content: Template, field: Field) -> None:
    """A field whose type was changed still serves the rules that take people or dates from it."""
    for rule in content.rules:
        if _names_any(rule, {field.id}) and problems_of_rule(content, rule):
            sentence = f"The rule {rule.name!r} needs this field as it is; change the rule first."
            raise Invalid.at({"field_type": [sentence]})


def _handed_on(content: Template, ids: set[str], *, but: str = "") -> bool:
    """Whether a step, other than `but`, launches a process with the answers of one of these fields (E39)."""
    chains = (step.chain for step in content.steps if step.id != but)
    return any(one.source in ids for chain in chains if chain is not None for one in chain.mapping)


def _names_any(rule: Rule, ids: set[str]) -> bool:
    named = {condition.subject for condition in rule.conditions}
    for action in rule.actions:
        named |= {action.target, action.source or ""}
    return bool(named & ids)
