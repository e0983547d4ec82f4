"""What a form-field type must answer: is this value right, is it blank, how does it read, what does it compare as.

One validator for the four surfaces that take values (api-running 2.8): launch, task data, one capture, one value.
"""

from typing import Any, ClassVar

import msgspec

from procession.engine.context import PLAIN, Context
from procession.engine.template import Field, FieldType


class Asked(msgspec.Struct, frozen=True):
    """When and where a value arrives: the instant, and the organization's people and time zone."""

    now: int = 0
    context: Context = PLAIN


class Wrong(Exception):
    """A value doesn't fit its field; the sentence says what would."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class FieldKind:
    """One form-field type. `has_options` and `has_columns` say what its definition must bring (api-templates 3.3)."""

    type: ClassVar[FieldType]
    label: ClassVar[str]
    has_options: ClassVar[bool] = False
    has_columns: ClassVar[bool] = False
    fewest_options: ClassVar[int] = 1
    takes_default: ClassVar[bool] = True
    names_processes: ClassVar[bool] = True
    """May its value be part of an automatic process name (C1)?"""

    def clears(self, value: Any) -> bool:
        """Does this value empty the field (api-running 2.8)? An option's text "0" is a real choice."""
        return value is None or value is False or value in ("", [])

    def parse(self, field: Field, value: Any, asked: Asked) -> Any:
        """The canonical form of a value that doesn't clear. Raises Wrong."""
        raise NotImplementedError

    def default(self, field: Field, value: Any, asked: Asked) -> Any:
        """The value that a default stands for at this moment, variables already filled in (C1)."""
        return value

    def finish(self, value: Any, stored: Any, asked: Asked) -> Any:
        """The canonical value as it is stored, given what stood there before; only files are completed."""
        return value

    def remarks(self, field: Field, value: Any) -> tuple[str, ...]:
        """What was accepted but may not mean what the sender thinks; `value` is canonical."""
        return ()

    def is_blank(self, value: Any) -> bool:
        """Does a canonical value count as empty for `required` and `is empty` (api-running 2.6)?"""
        return value is None or value in ("", [])

    def missing(self, field: Field, value: Any) -> bool:
        """Does a required rule of the field stand unmet (C3, C10)?"""
        return field.required and self.is_blank(value)

    def texts(self, field: Field, value: Any) -> tuple[str, ...]:
        """What conditions compare: each text that the answer holds (D19, D20)."""
        return () if self.is_blank(value) else (str(value),)

    def show(self, field: Field, value: Any) -> str:
        """How a variable renders it, without escaping (C21)."""
        return ", ".join(self.texts(field, value))


def with_affixes(field: Field, text: str) -> str:
    """Prefix and suffix around a shown text; nothing around nothing (C21)."""
    return f"{field.prefix or ''}{text}{field.suffix or ''}" if text else ""
