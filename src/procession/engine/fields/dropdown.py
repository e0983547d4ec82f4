"""Dropdown: exactly one option, stored as `{"id", "text"}` with whatever else was sent."""

from typing import Any

from procession.engine.fields.base import Asked, FieldKind, Wrong, with_affixes
from procession.engine.fields.choices import by_anything, is_nothing
from procession.engine.template import Field


class Dropdown(FieldKind):
    type = "dropdown"
    label = "Dropdown"
    has_options = True

    def clears(self, value: Any) -> bool:
        return is_nothing(value)

    def parse(self, field: Field, value: Any, asked: Asked) -> dict[str, Any]:
        option = by_anything(field, value)
        if option is None:
            raise Wrong("Invalid dropdown choice selected.")
        sent: dict[str, Any] = value if isinstance(value, dict) else {}
        return {**sent, "id": option.id, "text": option.text}

    def is_blank(self, value: Any) -> bool:
        return not value

    def texts(self, field: Field, value: Any) -> tuple[str, ...]:
        return (value["text"],) if value else ()

    def show(self, field: Field, value: Any) -> str:
        return with_affixes(field, value["text"] if value else "")
