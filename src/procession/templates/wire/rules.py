"""Rules in and out: automated actions with their conditions and then-actions (`api-templates` 4)."""

from typing import Any, Literal, cast

import msgspec
from msgspec import UNSET, UnsetType

from procession import clock
from procession.engine.assignees import Assignees
from procession.engine.rules import ACTIONS
from procession.engine.template import Action, Condition, Rule, Shift
from procession.templates.wire.errors import Errors, given
from procession.templates.wire.names import Names, People, read_people
from procession.templates.wire.timing import LARGEST_AMOUNT, UNITS

On = Literal["step", "field", "kickoff"]
SUBJECTS: dict[str, On] = {
    **dict.fromkeys(("step", "task"), "step"),  # type: ignore[dict-item]
    **dict.fromkeys(("capture", "field", "form_field"), "field"),  # type: ignore[dict-item]
    **dict.fromkeys(("prerun", "kickoff", "kickoff_field"), "kickoff"),  # type: ignore[dict-item]
}
SHOWN: dict[On, str] = {"step": "Step", "field": "Capture", "kickoff": "Prerun"}
TYPES = ("visibility", "assignment", "deadline", "status", "webhook")
_BEFORE = {"before", "prior_to"}
_FROM = {"from", "after"}
Words = str | UnsetType | None


class ConditionIn(msgspec.Struct, kw_only=True):
    id: Any = None
    conditionable_id: str | int | UnsetType | None = UNSET
    conditionable_type: Words = UNSET
    operation: Words = UNSET
    statement: Any = UNSET
    logic: str | None = None
    position: int | None = None
    column_contains_name: str | None = None


class RulePeopleIn(msgspec.Struct, kw_only=True):
    """`assignees` is another name of `users`; what is no number among them is left out."""

    users: list[Any] | None = None
    assignees: list[Any] | None = None
    guests: list[str] | None = None
    groups: list[str] | None = None


class RuleDeadlineIn(msgspec.Struct, kw_only=True):
    value: int | None = None
    unit: str | None = None
    option: str | None = None


class ActionIn(msgspec.Struct, kw_only=True):
    id: Any = None
    action_type: Words = UNSET
    action_verb: Words = UNSET
    target_step_id: Words = UNSET
    position: int | None = None
    assignees: RulePeopleIn | list[Any] | None = None
    actionable_id: str | int | None = None
    actionable_type: str | None = None
    deadline: RuleDeadlineIn | list[Any] | None = None
    webhook_url: str | None = None
    alias_name: str | None = None


class RuleIn(msgspec.Struct, kw_only=True):
    """A rule. `alias` and `actions` are other names of `automated_alias` and `then_actions`."""

    automated_alias: Words = UNSET
    alias: Words = UNSET
    conditions: list[ConditionIn] | UnsetType | None = UNSET
    then_actions: list[ActionIn] | UnsetType | None = UNSET
    actions: list[ActionIn] | UnsetType | None = UNSET
    condition_logic: Words = UNSET
    id: Any = UNSET
    created_at: Any = UNSET
    last_updated: Any = UNSET
    archived_at: Any = UNSET


class ConditionOut(msgspec.Struct, kw_only=True):
    id: str
    conditionable_id: str
    conditionable_type: str
    operation: str
    statement: Any
    logic: str
    position: int
    column_contains_name: str | None


class RulePeopleOut(msgspec.Struct, kw_only=True):
    users: list[int]
    guests: list[str]
    groups: list[str]


class ShiftOut(msgspec.Struct, kw_only=True):
    value: int
    unit: str
    option: str


class ActionOut(msgspec.Struct, kw_only=True):
    id: str
    action_type: str
    action_verb: str
    target_step_id: str
    position: int
    assignees: RulePeopleOut | None
    actionable_id: str | None
    actionable_type: str | None
    deadline: ShiftOut | None
    webhook_url: str | None
    alias_name: str | None


class RuleOut(msgspec.Struct, kw_only=True):
    id: str
    automated_alias: str
    conditions: list[ConditionOut]
    then_actions: list[ActionOut]
    created_at: str | None
    last_updated: str | None
    archived_at: str | None


class ActionPlan(msgspec.Struct, frozen=True, kw_only=True):
    """An action body, read; whom it names must still be looked up. `people` None: nobody is named."""

    action: Action
    people: People | None


def name_sent(body: RuleIn) -> Words:
    return body.automated_alias if body.automated_alias is not UNSET else body.alias


def conditions_sent(body: RuleIn) -> list[ConditionIn] | None:
    """In order of position, the first ones first; None when the key is absent."""
    return _ordered(body.conditions) if isinstance(body.conditions, list) else None


def actions_sent(body: RuleIn) -> list[ActionIn] | None:
    sent = body.then_actions if body.then_actions is not UNSET else body.actions
    return _ordered(sent) if isinstance(sent, list) else None


def _ordered(sent: list[Any]) -> list[Any]:
    places = enumerate(sent)
    return [one for _, one in sorted(places, key=lambda pair: (_place(pair[1].position), pair[0]))]


def _place(position: int | None) -> float:
    return float("inf") if position is None else position


def read_condition(body: ConditionIn, common_logic: Words, errors: Errors, path: str) -> Condition:
    """The condition with the id it was sent with; the subject may still be a field's number."""
    for key in ("conditionable_id", "conditionable_type", "operation"):
        if not given(getattr(body, key)):
            errors.required(f"{path}.{key}")
    if body.statement is UNSET:
        errors.required(f"{path}.statement")
    kind = SUBJECTS.get(str(body.conditionable_type).lower()) if given(body.conditionable_type) else "step"
    if kind is None:
        errors.add(f"{path}.conditionable_type", "Use Step, Capture or Prerun.")
    return Condition(
        id=_text(body.id),
        on=kind or "step",
        subject=_text(body.conditionable_id),
        operator=_text(body.operation),
        statement=None if body.statement is UNSET else body.statement,
        logic=_logic(body.logic, common_logic, errors, f"{path}.logic"),
        column=body.column_contains_name or None,
    )


def _logic(sent: str | None, common: Words, errors: Errors, path: str) -> Literal["and", "or"]:
    word = (sent or (common if isinstance(common, str) else "") or "and").strip().lower()
    if word not in {"and", "or"}:
        errors.add(path, "Use and or or.")
    return "or" if word == "or" else "and"


def read_action(body: ActionIn, errors: Errors, path: str) -> ActionPlan:
    kind = _text(body.action_type)
    if kind not in TYPES:
        errors.add(f"{path}.action_type", f"The action type is one of {', '.join(TYPES)}.")
        kind = "visibility"
    verbs = [verb for each, verb in ACTIONS if each == kind]
    verb = _text(body.action_verb) or (verbs[0] if len(verbs) == 1 else "")
    if not verb:
        errors.required(f"{path}.action_verb")
    if not given(body.target_step_id):
        errors.required(f"{path}.target_step_id")
    source = _text(body.actionable_id) or None
    action = Action(
        id=_text(body.id),
        type=cast("Any", kind),
        verb=verb,
        target=_text(body.target_step_id),
        source=source,
        source_on=SUBJECTS.get((body.actionable_type or "").lower()) if source else None,
        shift=_shift(body.deadline, errors, f"{path}.deadline") if kind == "deadline" else None,
        url=errors.web_address(f"{path}.webhook_url", body.webhook_url),
        alias=body.alias_name or None,
    )
    return ActionPlan(action=action, people=_people(body) if kind == "assignment" else None)


def _shift(sent: RuleDeadlineIn | list[Any] | None, errors: Errors, path: str) -> Shift | None:
    """By how much; the words of step deadlines are understood too."""
    if not isinstance(sent, RuleDeadlineIn):
        return None
    for key in ("value", "unit", "option"):
        if getattr(sent, key) is None:
            errors.required(f"{path}.{key}")
    value, unit, option = sent.value or 0, sent.unit or "days", sent.option or "from"
    if not 0 <= value <= LARGEST_AMOUNT:
        errors.add(f"{path}.value", f"Enter a whole number from 0 to {LARGEST_AMOUNT}.")
    if unit not in UNITS:
        errors.add(f"{path}.unit", f"{unit!r} is not a unit of time. Use minutes, hours, days, weeks or months.")
    if option not in _BEFORE | _FROM:
        errors.add(f"{path}.option", f"{option!r} is not a direction. Use before or from.")
    return Shift(amount=value, unit=UNITS.get(unit, "days"), direction="before" if option in _BEFORE else "from")


def _people(body: ActionIn) -> People | None:
    sent = body.assignees
    if not isinstance(sent, RulePeopleIn):
        return None
    named = sent.users if sent.users is not None else sent.assignees
    numbers = [int(str(one)) for one in named or () if str(one).isdecimal() and len(str(one)) < 10]
    return read_people(members=numbers, guests=sent.guests or [], groups=sent.groups or [])


def _text(value: Any) -> str:
    return "" if value is UNSET or value is None else str(value).strip()


def rule_out(rule: Rule, names: Names) -> RuleOut:
    return RuleOut(
        id=rule.id,
        automated_alias=rule.name,
        conditions=[_condition_out(one, position) for position, one in enumerate(rule.conditions, start=1)],
        then_actions=[_action_out(one, position, names) for position, one in enumerate(rule.actions, start=1)],
        created_at=clock.shown(rule.created),
        last_updated=clock.shown(rule.touched),
        archived_at=None,
    )


def _condition_out(condition: Condition, position: int) -> ConditionOut:
    return ConditionOut(
        id=condition.id,
        conditionable_id=condition.subject,
        conditionable_type=SHOWN[condition.on],
        operation=condition.operator,
        statement=condition.statement,
        logic=condition.logic,
        position=position,
        column_contains_name=condition.column,
    )


def _action_out(action: Action, position: int, names: Names) -> ActionOut:
    shift = action.shift
    return ActionOut(
        id=action.id,
        action_type=action.type,
        action_verb=action.verb,
        target_step_id=action.target,
        position=position,
        assignees=_people_out(action.assignees, names) if action.type == "assignment" else None,
        actionable_id=action.source,
        actionable_type=SHOWN[action.source_on] if action.source_on else None,
        deadline=ShiftOut(value=shift.amount, unit=shift.unit, option=shift.direction) if shift else None,
        webhook_url=action.url,
        alias_name=action.alias,
    )


def _people_out(assignees: Assignees | None, names: Names) -> RulePeopleOut:
    named = assignees or Assignees()
    return RulePeopleOut(
        users=list(named.members), guests=names.emails(named.guests), groups=names.group_ids(named.groups)
    )
