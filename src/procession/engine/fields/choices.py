"""What the three choice types share: finding the option that a value names."""

from typing import Any

from procession.engine.template import Field, Option


def by_text(field: Field, text: str) -> Option | None:
    """The option with exactly this text: no trim, no case folding (C12)."""
    return next((option for option in field.options if option.text == text), None)


def by_id(field: Field, value: Any) -> Option | None:
    """The option with this id, given as an integer or a numeric string."""
    number = whole_number(value)
    return next((option for option in field.options if option.id == number), None) if number is not None else None


def by_pair(field: Field, value: Any) -> Option | None:
    """The option that `{"id", "text"}` names, when both are there and agree."""
    if not isinstance(value, dict) or "id" not in value or "text" not in value:
        return None
    option = by_id(field, value["id"])
    return option if option is not None and option.text == str(value["text"]) else None


def by_anything(field: Field, value: Any) -> Option | None:
    """A bare text, a bare id, a pair, or a list of one of these (api-templates 3.7)."""
    if isinstance(value, list) and len(value) == 1:
        return by_anything(field, value[0])
    if isinstance(value, dict):
        return by_pair(field, value)
    if isinstance(value, str):
        return by_text(field, value) or by_id(field, value)
    return by_id(field, value)


def whole_number(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() else None


def is_nothing(value: Any) -> bool:
    """Choices are also cleared by the number 0, which is never an option's text."""
    return value is None or value is False or value in ("", [], 0)
