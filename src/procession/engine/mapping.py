"""Handing answers on to a process that a task starts (E39)."""

from collections.abc import Iterable
from typing import Any

from procession.engine.fields import KINDS
from procession.engine.fields.choices import by_text
from procession.engine.process import Process
from procession.engine.template import Field, Mapped, Template

_ONLY_TO_THEIR_LIKE = {"table", "assignees_form"}


def misfit(source: Field, target: Field) -> str | None:
    """Why answers of `source` can never be answers of `target`, or None."""
    if "file" in (source.type, target.type):
        return "Files stay where they were uploaded; they can't be handed on to another process."
    if source.type != target.type and _ONLY_TO_THEIR_LIKE & {source.type, target.type}:
        return f"{source.label!r} ({KINDS[source.type].label}) doesn't fit into {target.label!r}."
    return None


def handed_on(mapping: Iterable[Mapped], source: Template, process: Process, target: Template) -> dict[str | int, Any]:
    """What the kick-off form of `target` is answered with, by field id; empty answers, and fields that are gone from
    one of the templates, are left out. Whether a value fits is for the launch to say."""
    found: dict[str | int, Any] = {}
    for one in mapping:
        field = target.kickoff.field_by_key.get(one.target)
        if field is None or one.source not in source.home_of_field:
            continue
        asked, home = source.home_of_field[one.source]
        owner = None if home is None else process.task_of_step(home)
        answers = process.kickoff if home is None else owner.answers if owner is not None else {}
        value = answers.get(asked.no)
        if not KINDS[asked.type].is_blank(value):
            found[field.id] = _fitted(asked, value, field)
    return found


def _fitted(source: Field, value: Any, target: Field) -> Any:
    """The value as the target's type wants it: choices by their texts, everything else as text."""
    if target.type == "multiselect":
        return [_choice(target, text) for text in KINDS[source.type].texts(source, value)]
    if source.type == target.type and not KINDS[source.type].has_options:
        return value
    return ", ".join(KINDS[source.type].texts(source, value))


def _choice(target: Field, text: str) -> dict[str, Any]:
    """An option with another text is refused by the launch, by its own words."""
    option = by_text(target, text)
    return {"id": 0 if option is None else option.id, "text": text, "selected": True}
