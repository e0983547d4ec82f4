"""Reading answers: one validator for every surface that takes values (api-running 2.8)."""

from collections.abc import Callable, Container, Mapping
from typing import Any

import msgspec

from procession.engine.commands import Given
from procession.engine.decision import Remark
from procession.engine.fields import KINDS, Asked, Wrong
from procession.engine.placeholders import variables_in
from procession.engine.process import Answers
from procession.engine.refusals import AnswersInvalid
from procession.engine.template import Field


class Change(msgspec.Struct, frozen=True):
    """A new answer; `value` None clears the field, and `emptied` keeps its default away."""

    field: Field
    value: Any
    old: Any

    @property
    def emptied(self) -> bool:
        return self.value is None and self.field.default_on

    @property
    def is_kept(self) -> bool:
        return self.value is not None or self.field.default_on


class Reading(msgspec.Struct, frozen=True):
    """What differs from the stored answers, what doesn't fit (by field id), and what should be said about the rest."""

    changes: tuple[Change, ...] = ()
    remarks: tuple[Remark, ...] = ()
    errors: dict[str, list[str]] = {}


def must_read(by_key: Mapping[str | int, Field], stored: Answers, given: Given, asked: Asked) -> Reading:
    """As `read`. Raises AnswersInvalid that names every wrong field (C9, C11)."""
    reading = read(by_key, stored, given, asked)
    if reading.errors:
        raise AnswersInvalid.at(reading.errors)
    return reading


def read(by_key: Mapping[str | int, Field], stored: Answers, given: Given, asked: Asked) -> Reading:
    """Given values against their fields. Equal values are no change (D9), unknown keys a remark (C15)."""
    changes: list[Change] = []
    remarks: list[Remark] = []
    errors: dict[str, list[str]] = {}
    for key, value in given.items():
        field = by_key.get(key)
        if field is None:
            remarks.append(Remark(str(key), unknown_field(by_key, key)))
            continue
        try:
            change = _change(field, stored, value, asked)
        except Wrong as wrong:
            errors.setdefault(field.id, []).append(wrong.sentence)
            continue
        if change is not None:
            changes.append(change)
            if change.value is not None:
                remarks.extend(Remark(field.id, text) for text in KINDS[field.type].remarks(field, change.value))
    return Reading(tuple(changes), tuple(remarks), errors)


def _change(field: Field, stored: Answers, value: Any, asked: Asked) -> Change | None:
    kind = KINDS[field.type]
    old = stored.get(field.no)
    if kind.clears(value):
        cleared_default = field.default_on and field.no not in stored
        return Change(field, None, old) if old is not None or cleared_default else None
    new = kind.finish(kind.parse(field, value, asked), old, asked)
    return None if _same(new, old) else Change(field, new, old)


def _same(new: Any, old: Any) -> bool:
    """Equal down to the type: Python holds 1 and true for equal, JSON doesn't."""
    if new != old:
        return False
    return isinstance(new, str) or msgspec.json.encode(new) == msgspec.json.encode(old)


def unknown_field(by_key: Mapping[str | int, Field], key: str | int) -> str:
    """What to say about a key that names no field; an alias or label gets the right id (DECISIONS 3)."""
    word = str(key).strip().casefold()
    for field in by_key.values():
        if word in {field.alias.casefold(), field.label.strip().casefold()}:
            return f"Use the field's id {field.id} or its capture_id {field.no} instead of {key!r}."
    return "The selected field does not exist here; nothing was stored for it."


def defaults(fields: tuple[Field, ...], touched: Container[int], fill: Callable[[str], str], asked: Asked) -> Answers:
    """Defaults of the fields that nobody touched, variables filled in; one that doesn't fit its field is none (C23)."""
    return {
        field.no: value
        for field in fields
        if field.default_on and field.no not in touched and (value := _default(field, fill, asked)) is not None
    }


def _default(field: Field, fill: Callable[[str], str], asked: Asked) -> Any:
    kind = KINDS[field.type]
    value = fill(field.default) if isinstance(field.default, str) else field.default
    if not kind.takes_default or kind.clears(value):
        return None
    try:
        return kind.parse(field, kind.default(field, value, asked), asked)
    except Wrong:
        return None


def complaint_about_default(field: Field) -> str | None:
    """Why the default can't be an answer of its own field, or None; one with variables may yet turn out to fit."""
    kind = KINDS[field.type]
    if not field.default_on or not kind.takes_default or kind.clears(field.default):
        return None
    if isinstance(field.default, str) and variables_in(field.default):
        return None
    asked = Asked()
    try:
        kind.parse(field, kind.default(field, field.default, asked), asked)
    except Wrong as wrong:
        return wrong.sentence
    return None


def missing(fields: tuple[Field, ...], answers: Answers) -> tuple[Field, ...]:
    """Fields whose required rule stands unmet (C3, C10)."""
    return tuple(field for field in fields if KINDS[field.type].missing(field, answers.get(field.no)))


def required_sentence(field: Field) -> str:
    """The wire's words for an empty required field."""
    return f"{field.label} is required"
