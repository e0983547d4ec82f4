"""Table: one entry per column, each a scalar, an object, or a list of row values; stored as sent."""

from typing import Any

from procession.engine.fields.base import Asked, FieldKind, Wrong
from procession.engine.template import Field


class Table(FieldKind):
    type = "table"
    label = "Table"
    has_columns = True
    takes_default = False
    names_processes = False

    def clears(self, value: Any) -> bool:
        return value is None or value is False

    def parse(self, field: Field, value: Any, asked: Asked) -> list[Any]:
        if not isinstance(value, list):
            raise Wrong("Invalid table field")
        if len(value) != len(field.columns):
            raise Wrong("Number of columns does not match required columns")
        return value

    def is_blank(self, value: Any) -> bool:
        return not any(_cells(entry) for entry in value or ())

    def texts(self, field: Field, value: Any) -> tuple[str, ...]:
        return tuple(cell for entry in value or () for cell in _cells(entry))

    def column_texts(self, field: Field, value: Any, column: str) -> tuple[str, ...]:
        """The cells of one column, by its label (api-templates 4.1, `column_contains_name`)."""
        return tuple(
            cell
            for place, entry in zip(field.columns, value or (), strict=False)
            if place.label.strip().casefold() == column.strip().casefold()
            for cell in _cells(entry)
        )


def _cells(entry: Any) -> list[str]:
    """Every cell that holds something, in order."""
    if isinstance(entry, dict):
        return [cell for inner in entry.values() for cell in _cells(inner)]
    if isinstance(entry, list):
        return [cell for inner in entry for cell in _cells(inner)]
    return [] if entry is None or entry == "" else [str(entry)]
