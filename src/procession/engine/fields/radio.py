"""Radio buttons: exactly one option, stored as its text."""

from typing import Any

from procession.engine.fields.base import Asked, FieldKind, Wrong
from procession.engine.fields.choices import by_anything, is_nothing
from procession.engine.template import Field


class Radio(FieldKind):
    type = "radio"
    label = "Radio buttons"
    has_options = True
    fewest_options = 2

    def clears(self, value: Any) -> bool:
        return is_nothing(value)

    def parse(self, field: Field, value: Any, asked: Asked) -> str:
        option = by_anything(field, value)
        if option is None:
            raise Wrong(f"Invalid radio choice selected: {field.label} takes the exact text of one of its options.")
        return option.text
