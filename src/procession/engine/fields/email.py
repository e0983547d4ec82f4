"""An e-mail address."""

from typing import Any

from procession.engine.fields.base import Asked, FieldKind, Wrong
from procession.engine.fields.words import EMAIL, complaint
from procession.engine.template import Field

_LONGEST = 254


class Email(FieldKind):
    type = "email"
    label = "Email"

    def parse(self, field: Field, value: Any, asked: Asked) -> str:
        if not isinstance(value, str) or len(value) > _LONGEST or not EMAIL.fullmatch(value.strip()):
            raise Wrong(f"{field.label} must be an e-mail address.")
        sentence = complaint(field.label, field.rules, value)
        if sentence:
            raise Wrong(sentence)
        return value
