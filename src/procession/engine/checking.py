"""Looking a template over before it is published: nothing here forbids, everything says what will surprise.

Rules that fight, steps that nobody can reach, deadlines that wait on steps that may never come, texts that name answers
too early or not at all.
"""

from collections import defaultdict, deque
from collections.abc import Iterator, Set
from itertools import chain, islice

import msgspec

from procession.engine.answers import complaint_about_default
from procession.engine.placeholders import variables_in
from procession.engine.template import LAUNCH, Condition, Rule, Step, Template

MOST_FINDINGS = 500
_SYSTEM = {"DATE", "TEMPLATE_NAME", "current-process-id", "current-task-id"}


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that will surprise: a stable code, a sentence, and the ids it is about."""

    code: str
    message: str
    steps: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


def findings(template: Template) -> tuple[Finding, ...]:
    """What is worth a look, in a steady order; at most `MOST_FINDINGS`."""
    reached = reachable_steps(template)
    found = chain(
        _fighting_rules(template),
        _unreachable_steps(template, reached),
        _waiting_on_hidden(template),
        _early_variables(template),
        _dead_rules(template, reached),
        _unfit_defaults(template),
    )
    return tuple(islice(found, MOST_FINDINGS))


# --- rules that fight -----------------------------------------------------------------------------------------------


def _fighting_rules(template: Template) -> Iterator[Finding]:
    """Two rules with the same conditions that show and hide the same step: the later one always wins (D35)."""
    alike: defaultdict[bytes, list[Rule]] = defaultdict(list)
    for rule in template.rules:
        alike[msgspec.json.encode([_meaning(condition) for condition in rule.conditions])].append(rule)
    for rules in alike.values():
        for place, rule in enumerate(rules):
            for later in rules[place + 1 :]:
                for step in sorted(_targets(rule, "show") & _targets(later, "hide")):
                    yield _fight(template, rule, later, step)
                for step in sorted(_targets(rule, "hide") & _targets(later, "show")):
                    yield _fight(template, rule, later, step)


def _fight(template: Template, rule: Rule, later: Rule, step: str) -> Finding:
    return Finding(
        code="rules_fight",
        message=f"{rule.name!r} and {later.name!r} ask for opposite things of {_title(template, step)!r} at the same "
        f"moment; {later.name!r} wins because it comes later.",
        steps=(step,),
        rules=(rule.id, later.id),
    )


def _meaning(condition: Condition) -> tuple[object, ...]:
    return (condition.on, condition.subject, condition.operator, condition.statement, condition.logic, condition.column)


def _targets(rule: Rule, verb: str) -> set[str]:
    return {action.target for action in rule.actions if (action.type, action.verb) == ("visibility", verb)}


# --- steps that nobody can reach ------------------------------------------------------------------------------------


def reachable_steps(template: Template) -> frozenset[str]:
    """Steps that are visible from the start, or that some rule can show once its own steps are reachable."""
    reached = {step.id for step in template.steps if not step.hidden and step.id not in template.shown_by_rules}
    naming: defaultdict[str, list[Rule]] = defaultdict(list)
    for rule in template.rules:
        for step in _steps_named(template, rule):
            naming[step].append(rule)
    waiting, possible = deque(template.rules), set[str]()
    while waiting:
        rule = waiting.popleft()
        if rule.id in possible or not _can_be_true(template, rule, reached):
            continue
        possible.add(rule.id)
        for step in _targets(rule, "show") - reached:
            reached.add(step)
            waiting.extend(naming[step])
    return frozenset(reached)


def _steps_named(template: Template, rule: Rule) -> set[str]:
    """Steps that the rule's conditions look at, directly or by a field of theirs."""
    homes = template.home_of_field
    named = (
        condition.subject if condition.on == "step" else homes.get(condition.subject, (None, None))[1]
        for condition in rule.conditions
    )
    return {step for step in named if step is not None}


def _can_be_true(template: Template, rule: Rule, reached: Set[str]) -> bool:
    """Left to right (D3), holding every condition for possible whose step can be worked on."""
    possible = [_is_possible(template, condition, reached) for condition in rule.conditions]
    result = bool(possible) and possible[0]
    for condition, one in zip(rule.conditions[1:], possible[1:], strict=True):
        result = (result or one) if condition.logic == "or" else (result and one)
    return result


def _is_possible(template: Template, condition: Condition, reached: Set[str]) -> bool:
    if condition.on == "kickoff" or condition.operator == "not_assigned":
        return True
    if condition.on == "step":
        return condition.subject in reached
    home = template.home_of_field.get(condition.subject)
    return home is not None and (home[1] is None or home[1] in reached)


def _unreachable_steps(template: Template, reached: Set[str]) -> Iterator[Finding]:
    for step in template.steps:
        if step.id not in reached:
            yield Finding(
                code="step_unreachable",
                message=f"{step.title!r} starts hidden, and no rule that can come true shows it.",
                steps=(step.id,),
            )


def _dead_rules(template: Template, reached: Set[str]) -> Iterator[Finding]:
    for rule in template.rules:
        if not _can_be_true(template, rule, reached):
            yield Finding(
                code="rule_never_true",
                message=f"{rule.name!r} can never come true: it waits on steps that nobody can reach.",
                rules=(rule.id,),
            )


# --- deadlines and texts --------------------------------------------------------------------------------------------


def _waiting_on_hidden(template: Template) -> Iterator[Finding]:
    """A deadline after a step that may stay hidden counts from launch until that step is shown (B53)."""
    hidden = {step.id for step in template.steps if step.hidden} | template.shown_by_rules
    for step in template.steps:
        rule = step.deadline
        if rule is not None and rule.anchor != LAUNCH and rule.direction == "after" and rule.anchor in hidden:
            anchor = _title(template, rule.anchor)
            yield Finding(
                code="deadline_waits_on_hidden_step",
                message=f"The deadline of {step.title!r} waits on {anchor!r}, which starts hidden; until it is shown, "
                "the deadline counts from launch.",
                steps=(step.id, rule.anchor),
            )


def _early_variables(template: Template) -> Iterator[Finding]:
    """Texts that name a field of their own or a later step, or no field at all (C17, C20)."""
    known = {field.alias: (field.id, home) for field, home in template.home_of_field.values()}
    places = template.place_of_step
    for step in template.steps:
        for name in dict.fromkeys(variables_in(f"{step.title} {step.summary or ''}")):
            if name in _SYSTEM:
                continue
            if name not in known:
                yield _unknown_variable(step, name)
                continue
            field, home = known[name]
            if home is not None and places[home] >= places[step.id]:
                later = _title(template, home)
                yield Finding(
                    code="variable_too_early",
                    message=f"{step.title!r} shows {{{{{name}}}}}, which is filled in later, in {later!r}.",
                    steps=(step.id, home),
                    fields=(field,),
                )


def _unfit_defaults(template: Template) -> Iterator[Finding]:
    """Defaults that don't fit their own field: nobody will ever see them (C1, C23)."""
    for field, home in template.home_of_field.values():
        complaint = complaint_about_default(field)
        if complaint:
            yield Finding(
                code="default_does_not_fit",
                message=f"The default of {field.label!r} is never filled in: {complaint}",
                steps=(home,) if home else (),
                fields=(field.id,),
            )


def _unknown_variable(step: Step, name: str) -> Finding:
    return Finding(
        code="variable_unknown",
        message=f"{step.title!r} names {{{{{name}}}}}, and no field has this alias; it will be shown as typed.",
        steps=(step.id,),
    )


def _title(template: Template, step: str) -> str:
    return template.step_by_key[step].title
