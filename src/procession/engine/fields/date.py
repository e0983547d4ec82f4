"""A date, or a date with a time; stored as it was sent. A default may count from the day it is filled in."""

import re
from typing import Any

from procession.engine.fields.base import Asked, FieldKind, Wrong
from procession.engine.schedule import added, local_date, read_date, shown
from procession.engine.template import Field

_DISTANT = re.compile(r"(?:today|now)\s*(?:([+-])\s*(\d{1,5})\s*(?:d|days?)?)?", re.IGNORECASE)


class Date(FieldKind):
    type = "date"
    label = "Date"

    def default(self, field: Field, value: Any, asked: Asked) -> Any:
        """`today`, `today+3`, `today - 2 days`: a day of the organization's calendar, with the time where it is asked
        for (C1)."""
        found = _DISTANT.fullmatch(value.strip()) if isinstance(value, str) else None
        if found is None:
            return value
        days = int(found[2] or 0) * (-1 if found[1] == "-" else 1)
        timezone = asked.context.calendar.timezone
        instant = added(asked.now, days, "days", timezone)
        return shown(instant) if field.collect_time else local_date(instant, timezone)

    def parse(self, field: Field, value: Any, asked: Asked) -> str:
        if not isinstance(value, str):
            raise Wrong(f"{field.label} must be a date, for example 2026-01-31 or 2026-01-31T09:00:00Z.")
        try:
            read_date(value, "UTC")
        except (ValueError, OverflowError):
            raise Wrong(f"{field.label} must be a date, for example 2026-01-31 or 2026-01-31T09:00:00Z.") from None
        return value
