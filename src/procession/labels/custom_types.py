"""The types of custom fields: which values they take, and the sentence for a value that does not fit. Pure.

They are not form fields: no rule reads them, nobody is asked for them (behaviour K16).
"""

import math
import re
from collections.abc import Callable
from typing import Any

import msgspec

from procession import clock

TYPES = (
    *("text", "textarea", "number", "boolean", "date", "email", "url"),
    *("radio", "dropdown", "multiselect", "table"),
)
CHOICES = {"radio", "dropdown", "multiselect"}
MOST_OPTIONS, LONGEST_OPTION = 100, 200
MOST_ROWS = 100
LONGEST_TEXT, LONGEST_TEXTAREA = 200, 30_000
_MATCHED = 64
_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\".]+")
_URL = re.compile(r"https?://[^\s/?#]+[^\s]*", re.IGNORECASE)


class Definition(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a key's type needs besides: the texts of a choice, the names of a table's columns."""

    options: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()


class Unfit(Exception):
    """The value does not fit; says why."""


def checked(kind: str, definition: Definition, value: Any) -> Any:
    """The value as it is kept. Raises Unfit."""
    return _CHECKS[kind](definition, value)


def matched(value: Any) -> str:
    """What a filter by value compares: the beginning of the text, without case; of lists nothing."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if isinstance(value, list | dict) else str(value).casefold()[:_MATCHED]


def _text(longest: int) -> Callable[[Definition, Any], Any]:
    def check(_: Definition, value: Any) -> str:
        if not isinstance(value, str):
            raise Unfit("Send a text.")
        if len(value) > longest:
            raise Unfit(f"The text may have at most {longest} characters.")
        return value

    return check


def _number(_: Definition, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise Unfit("Send a number.")
    return value


def _boolean(_: Definition, value: Any) -> bool:
    if not isinstance(value, bool):
        raise Unfit("Send true or false.")
    return value


def _date(_: Definition, value: Any) -> str:
    try:
        instant = clock.parse(value) if isinstance(value, str) else None
    except ValueError:
        instant = None
    if instant is None:
        raise Unfit("Send a date such as 2030-01-31 or 2030-01-31T09:00:00Z.")
    return value.strip()


def _shaped(pattern: re.Pattern[str], sentence: str) -> Callable[[Definition, Any], Any]:
    def check(_: Definition, value: Any) -> str:
        if not isinstance(value, str) or len(value) > 2_000 or pattern.fullmatch(value.strip()) is None:
            raise Unfit(sentence)
        return value.strip()

    return check


def _choice(definition: Definition, value: Any) -> str:
    if value not in definition.options:
        raise Unfit("Choose one of: " + ", ".join(definition.options) + ".")
    return value


def _choices(definition: Definition, value: Any) -> list[str]:
    if not isinstance(value, list) or len(value) > MOST_OPTIONS:
        raise Unfit("Send a list of options.")
    found = [_choice(definition, each) for each in value]  # pyright: ignore[reportUnknownVariableType]
    return list(dict.fromkeys(found))


def _table(definition: Definition, value: Any) -> list[dict[str, Any]]:
    if not isinstance(value, list) or len(value) > MOST_ROWS:
        raise Unfit(f"Send a list of at most {MOST_ROWS} rows.")
    return [_row(definition, each) for each in value]  # pyright: ignore[reportUnknownVariableType]


def _row(definition: Definition, row: Any) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise Unfit("Each row is an object, keyed by column.")
    found: dict[str, Any] = {}
    for column, cell in row.items():  # pyright: ignore[reportUnknownVariableType]
        if column not in definition.columns:
            raise Unfit("The columns are: " + ", ".join(definition.columns) + ".")
        if isinstance(cell, list | dict) or len(str(cell)) > 1_000:  # pyright: ignore[reportUnknownArgumentType]
            raise Unfit("A cell holds a short text, a number, true, false or null.")
        found[column] = cell
    return found


_CHECKS: dict[str, Callable[[Definition, Any], Any]] = {
    "text": _text(LONGEST_TEXT),
    "textarea": _text(LONGEST_TEXTAREA),
    "number": _number,
    "boolean": _boolean,
    "date": _date,
    "email": _shaped(_EMAIL, "Send an e-mail address."),
    "url": _shaped(_URL, "Send a web address that starts with https:// or http://."),
    "radio": _choice,
    "dropdown": _choice,
    "multiselect": _choices,
    "table": _table,
}
