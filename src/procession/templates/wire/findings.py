"""What looking a template over found, out."""

import msgspec

from procession.engine.checking import Finding
from procession.engine.template import Template


class NamedOut(msgspec.Struct, kw_only=True):
    """A step, a rule or a field that a finding is about."""

    id: str
    title: str


class FindingOut(msgspec.Struct, kw_only=True):
    """One thing that will surprise. `code` is stable; `message` is for people.

    `rules_fight`, `step_unreachable`, `rule_never_true`, `deadline_waits_on_hidden_step`, `variable_too_early`,
    `variable_unknown`, `default_does_not_fit`.
    """

    code: str
    message: str
    steps: list[NamedOut]
    rules: list[NamedOut]
    fields: list[NamedOut]


def finding_out(content: Template, finding: Finding) -> FindingOut:
    rules = {rule.id: rule.name for rule in content.rules}
    return FindingOut(
        code=finding.code,
        message=finding.message,
        steps=[NamedOut(id=step, title=content.step_by_key[step].title) for step in finding.steps],
        rules=[NamedOut(id=rule, title=rules[rule]) for rule in finding.rules],
        fields=[NamedOut(id=field, title=content.home_of_field[field][0].label) for field in finding.fields],
    )
