"""Long text, plain or rich."""

from typing import Any

from procession.engine.fields.base import Asked, FieldKind, Wrong
from procession.engine.template import Field

_LONGEST = 30_000


class LongText(FieldKind):
    type = "textarea"
    label = "Long text"
    names_processes = False

    def parse(self, field: Field, value: Any, asked: Asked) -> str:
        if not isinstance(value, str):
            raise Wrong(f"{field.label} must be text.")
        if len(value) > _LONGEST:
            raise Wrong(f"{field.label} may have at most {_LONGEST} characters.")
        return value
