"""A template that comes whole: exported steps and fields, read back (`api-templates` 1.6, 1.12).

What was written down by a read is always accepted; ids and aliases are those of the source, and only serve to find out
what points at what.
"""

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec import UNSET
from msgspec.structs import replace

from procession.engine.publishing import LONGEST_RULE_NAME
from procession.engine.template import Action, Condition, Field, Rule, Stage, Step
from procession.templates.wire.bodies import CreateTemplateIn, WrappedAnything, WrappedSteps
from procession.templates.wire.errors import Errors
from procession.templates.wire.fields import FieldIn, read_field
from procession.templates.wire.names import People
from procession.templates.wire.rules import (
    RuleIn,
    actions_sent,
    conditions_sent,
    name_sent,
    read_action,
    read_condition,
)
from procession.templates.wire.stages import LONGEST_NAME, MOST
from procession.templates.wire.steps import RoleIn, StepIn, read_step
from procession.templates.wire.timing import START_RUN, DeadlineIn

Warn = Callable[[str, str], None]


class ImportedAction(msgspec.Struct, frozen=True, kw_only=True):
    """An action as the source had it, and the people it named."""

    action: Action
    people: People | None


class ImportedRule(msgspec.Struct, frozen=True, kw_only=True):
    rule: Rule
    actions: tuple[ImportedAction, ...]


class ImportedStage(msgspec.Struct, frozen=True, kw_only=True):
    """A milestone as a read shows it."""

    id: str = ""
    name: str | None = None
    position: int | None = None


class ImportedStep(msgspec.Struct, frozen=True, kw_only=True):
    """A step as the source had it, the people it named, and its job titles by id and name."""

    step: Step
    people: People
    tags: Any = None
    roles: tuple[tuple[str, str], ...] = ()


def imported_steps(
    body: CreateTemplateIn, errors: Errors, *, new_id: Callable[[], str], warn: Warn
) -> list[ImportedStep]:
    sent = body.steps.data if isinstance(body.steps, WrappedSteps) else body.steps
    if not isinstance(sent, list):
        return []
    ordered = sorted(enumerate(sent), key=lambda pair: (_place(pair[1].position), pair[0]))
    return [_imported_step(entry, f"steps.{index}", errors, new_id, warn) for index, entry in ordered]


def _imported_step(body: StepIn, path: str, errors: Errors, new_id: Callable[[], str], warn: Warn) -> ImportedStep:
    plan = read_step(_tolerated(body, path, warn), None, errors, path)
    step = replace(
        plan.step,
        id=_text(body.id) or new_id(),
        alias=_text(body.alias) or new_id(),
        fields=imported_fields(plan.fields or [], f"{path}.captures", errors, new_id=new_id),
    )
    return ImportedStep(step=step, people=plan.people, tags=body.tags, roles=_roles(body))


def imported_stages(body: CreateTemplateIn, *, now: int, warn: Warn) -> tuple[Stage, ...]:
    """The milestones of an exported template, in order, with the source's ids; what has no name or id is left out."""
    sent = body.stages.get("data") if isinstance(body.stages, dict) else body.stages
    found: dict[str, tuple[float, Stage]] = {}
    for index, one in enumerate(sent if isinstance(sent, list) else []):
        try:
            read = msgspec.convert(one, ImportedStage, strict=False)
        except msgspec.ValidationError:
            warn(f"stages.{index}", "This milestone was left out: it can't be read.")
            continue
        name = _text(read.name).strip()[:LONGEST_NAME]
        if not name or not read.id or len(found) >= MOST:
            warn(f"stages.{index}", "This milestone was left out: it has no name, or there are too many.")
            continue
        found[read.id] = (_place(read.position), Stage(id=read.id, name=name, created=now, touched=now))
    return tuple(stage for _, stage in sorted(found.values(), key=lambda pair: pair[0]))


def _roles(body: StepIn) -> tuple[tuple[str, str], ...]:
    listed = body.roles if isinstance(body.roles, list) else []
    return tuple(
        (_text(one.id), _text(one.name)) if isinstance(one, RoleIn) else (str(one), str(one)) for one in listed
    )


def imported_fields(sent: list[FieldIn], path: str, errors: Errors, *, new_id: Callable[[], str]) -> tuple[Field, ...]:
    """Fields in order of position, with the source's ids and aliases."""
    ordered = sorted(enumerate(sent), key=lambda pair: (_place(pair[1].position), pair[0]))
    return tuple(
        replace(
            read_field(entry, None, errors, f"{path}.{index}"),
            id=_text(entry.id) or new_id(),
            alias=_text(entry.alias) or new_id(),
        )
        for index, entry in ordered
    )


def imported_rules(body: CreateTemplateIn, *, new_id: Callable[[], str], warn: Warn) -> list[ImportedRule]:
    """Rules that can be read; what can't is named and left out."""
    sent = body.automated_actions
    listed = sent.data if isinstance(sent, WrappedAnything) else sent if isinstance(sent, list) else []
    found = (_imported_rule(one, f"automated_actions.{index}", new_id, warn) for index, one in enumerate(listed))
    return [one for one in found if one is not None]


def _imported_rule(sent: Any, path: str, new_id: Callable[[], str], warn: Warn) -> ImportedRule | None:
    try:
        body = msgspec.convert(sent, RuleIn, strict=False)
    except msgspec.ValidationError:
        warn(path, "This rule was left out: it can't be read.")
        return None
    conditions: list[Condition] = []
    for index, one in enumerate(conditions_sent(body) or []):
        wrong = Errors()
        condition = read_condition(one, body.condition_logic, wrong, f"{path}.conditions.{index}")
        if not _named(wrong, warn):
            conditions.append(replace(condition, id=condition.id or new_id()))
    actions: list[ImportedAction] = []
    for index, one in enumerate(actions_sent(body) or []):
        wrong = Errors()
        plan = read_action(one, wrong, f"{path}.then_actions.{index}")
        if not _named(wrong, warn):
            actions.append(ImportedAction(action=plan.action, people=plan.people))
    name = _text(name_sent(body)).strip() or f"Rule {path.rsplit('.', 1)[-1]}"
    rule = Rule(id=_text(body.id) or new_id(), no=0, name=name[:LONGEST_RULE_NAME], conditions=tuple(conditions))
    return ImportedRule(rule=rule, actions=tuple(actions))


def _named(wrong: Errors, warn: Warn) -> bool:
    """Whether something was wrong; then it is named."""
    for path, sentences in wrong.found.items():
        warn(path, f"Left out: {sentences[0]}")
    return bool(wrong.found)


def _tolerated(body: StepIn, path: str, warn: Warn) -> StepIn:
    """A deadline without an anchor counts from the launch; one without an amount is none."""
    deadline = body.deadline
    if not isinstance(deadline, DeadlineIn):
        return body
    if not isinstance(deadline.value, int):
        return replace(body, deadline=None)
    filled = replace(
        deadline,
        unit=deadline.unit if isinstance(deadline.unit, str) else "days",
        option=deadline.option if isinstance(deadline.option, str) else "from",
        step=deadline.step if isinstance(deadline.step, str) else START_RUN,
    )
    if not isinstance(deadline.step, str):
        warn(f"{path}.deadline.step", "This deadline named no step to count from; it counts from the launch.")
    return replace(body, deadline=filled)


def _place(position: Any) -> float:
    return position if isinstance(position, int) else float("inf")


def _text(value: Any) -> str:
    return "" if value is UNSET or value is None else str(value)
