"""Checklist: any number of options; only entries marked `selected` count as chosen (C12)."""

from typing import Any

from procession.engine.fields.base import Asked, FieldKind, Wrong
from procession.engine.fields.choices import by_pair, is_nothing
from procession.engine.template import Field


class Multiselect(FieldKind):
    type = "multiselect"
    label = "Checklist"
    has_options = True

    def clears(self, value: Any) -> bool:
        return is_nothing(value)

    def parse(self, field: Field, value: Any, asked: Asked) -> list[dict[str, Any]]:
        if not isinstance(value, list):
            raise Wrong(f'{field.label} must be a list of {{"id", "text", "selected"}}.')
        return [self._entry(field, entry) for entry in value]

    def _entry(self, field: Field, entry: Any) -> dict[str, Any]:
        option = by_pair(field, entry)
        if option is None:
            raise Wrong(f"Invalid checklist choice selected: {field.label} has no option with this id and text.")
        if not isinstance(entry.get("selected", False), bool | int):
            raise Wrong(f"{field.label}: selected must be true or false.")
        return {**entry, "id": option.id, "text": option.text}

    def remarks(self, field: Field, value: Any) -> tuple[str, ...]:
        unmarked = [entry["text"] for entry in value if "selected" not in entry]
        if not unmarked:
            return ()
        names = ", ".join(unmarked)
        return (f"{field.label}: {names} counts as not selected, because the entry has no selected: true.",)

    def is_blank(self, value: Any) -> bool:
        return not self.texts_of(value)

    def missing(self, field: Field, value: Any) -> bool:
        if field.must_all_checked:
            chosen = set(self.texts_of(value))
            return any(option.text not in chosen for option in field.options)
        return super().missing(field, value)

    def texts(self, field: Field, value: Any) -> tuple[str, ...]:
        return self.texts_of(value)

    @staticmethod
    def texts_of(value: Any) -> tuple[str, ...]:
        return tuple(entry["text"] for entry in value or () if entry.get("selected"))
