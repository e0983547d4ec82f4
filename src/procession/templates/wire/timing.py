"""Deadlines and start dates of steps (`api-templates` 2.4)."""

import msgspec
from msgspec import UNSET, UnsetType

from procession.engine.template import LAUNCH, DeadlineRule, StartRule, Unit
from procession.templates.wire.errors import Errors

START_RUN = "start_run"
UNITS: dict[str, Unit] = {
    **{f"{unit}s": f"{unit}s" for unit in ("minute", "hour", "day", "week", "month")},  # type: ignore[dict-item]
    **{unit: f"{unit}s" for unit in ("minute", "hour", "day", "week", "month")},  # type: ignore[dict-item]
}
_AFTER, _BEFORE = {"from", "after"}, {"prior_to", "before"}
NEW_STEP_DEADLINE = DeadlineRule(amount=1, unit="days", unit_word="day")
LARGEST_AMOUNT = 100_000


class DeadlineIn(msgspec.Struct, kw_only=True):
    value: int | UnsetType | None = UNSET
    unit: str | UnsetType | None = UNSET
    option: str | UnsetType | None = UNSET
    step: str | UnsetType | None = UNSET


class StartIn(msgspec.Struct, kw_only=True):
    value: int | UnsetType | None = UNSET
    unit: str | UnsetType | None = UNSET


class DeadlineOut(msgspec.Struct, kw_only=True):
    value: int
    unit: str
    option: str
    step: str


class StartOut(msgspec.Struct, kw_only=True):
    value: int
    unit: str


def read_deadline(body: DeadlineIn | None, errors: Errors, path: str) -> DeadlineRule | None:
    """The four keys stand together. `step` is `start_run` or a step's id, which is checked with the template."""
    if body is None:
        return None
    for key in ("value", "unit", "option", "step"):
        if getattr(body, key) in {UNSET, None}:
            errors.required(f"{path}.{key}")
    option = body.option if isinstance(body.option, str) else "from"
    if option not in _AFTER | _BEFORE:
        errors.add(f"{path}.option", f"{option!r} is not a direction. Use from or prior_to.")
    anchor = body.step if isinstance(body.step, str) else START_RUN
    return DeadlineRule(
        amount=_amount(body.value, 0, errors, path),
        unit=_unit(body.unit, errors, path),
        direction="before" if option in _BEFORE else "after",
        anchor=LAUNCH if anchor == START_RUN else anchor,
        unit_word=body.unit if isinstance(body.unit, str) else None,
    )


def read_start(body: StartIn | None, errors: Errors, path: str) -> StartRule | None:
    if body is None:
        return None
    for key in ("value", "unit"):
        if getattr(body, key) in {UNSET, None}:
            errors.required(f"{path}.{key}")
    return StartRule(
        amount=_amount(body.value, 1, errors, path),
        unit=_unit(body.unit, errors, path),
        unit_word=body.unit if isinstance(body.unit, str) else None,
    )


def _amount(value: int | UnsetType | None, least: int, errors: Errors, path: str) -> int:
    if not isinstance(value, int):
        return least
    if not least <= value <= LARGEST_AMOUNT:
        errors.add(f"{path}.value", f"Enter a whole number from {least} to {LARGEST_AMOUNT}.")
    return value


def _unit(word: str | UnsetType | None, errors: Errors, path: str) -> Unit:
    if not isinstance(word, str):
        return "days"
    if word not in UNITS:
        errors.add(f"{path}.unit", f"{word!r} is not a unit of time. Use minutes, hours, days, weeks or months.")
    return UNITS.get(word, "days")


def deadline_out(rule: DeadlineRule | None) -> DeadlineOut | None:
    if rule is None:
        return None
    return DeadlineOut(
        value=rule.amount,
        unit=rule.unit_word or rule.unit,
        option="prior_to" if rule.direction == "before" else "from",
        step=START_RUN if rule.anchor == LAUNCH else rule.anchor,
    )


def start_out(rule: StartRule | None) -> StartOut | None:
    return None if rule is None else StartOut(value=rule.amount, unit=rule.unit_word or rule.unit)
