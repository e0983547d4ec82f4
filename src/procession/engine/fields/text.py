"""Short text: one line, with validation words (api-templates 3.4)."""

from typing import Any

from procession.engine.fields.base import Asked, FieldKind, Wrong, with_affixes
from procession.engine.fields.words import complaint, own_limit
from procession.engine.template import Field

_USUAL_LIMIT = 200
_LONGEST = 255


class Text(FieldKind):
    type = "text"
    label = "Short text"

    def parse(self, field: Field, value: Any, asked: Asked) -> str:
        if not isinstance(value, str | int | float):
            raise Wrong(f"{field.label} must be text.")
        text = value if isinstance(value, str) else _plain(value)
        limit = min(own_limit(field.rules) or _USUAL_LIMIT, _LONGEST)
        if len(text) > limit:
            raise Wrong(f"{field.label} may have at most {limit} characters.")
        sentence = complaint(field.label, field.rules, text)
        if sentence:
            raise Wrong(sentence)
        return text

    def show(self, field: Field, value: Any) -> str:
        return with_affixes(field, value or "")


def _plain(value: float) -> str:
    """Numbers as people write them: 3.0 is 3; True is true."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
