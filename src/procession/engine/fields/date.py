"""A date, or a date with a time; stored as it was sent."""

from typing import Any

from procession.engine.fields.base import Asked, FieldKind, Wrong
from procession.engine.schedule import read_date
from procession.engine.template import Field


class Date(FieldKind):
    type = "date"
    label = "Date"

    def parse(self, field: Field, value: Any, asked: Asked) -> str:
        if not isinstance(value, str):
            raise Wrong(f"{field.label} must be a date, for example 2026-01-31 or 2026-01-31T09:00:00Z.")
        try:
            read_date(value, "UTC")
        except (ValueError, OverflowError):
            raise Wrong(f"{field.label} must be a date, for example 2026-01-31 or 2026-01-31T09:00:00Z.") from None
        return value
