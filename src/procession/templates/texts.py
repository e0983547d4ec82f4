"""All rich texts of a content, and changing them all at once. Pure."""

from collections.abc import Callable, Iterator
from typing import Any

from msgspec.structs import replace

from procession.engine.template import Field, Step, Template
from procession.ids import is_id
from procession.templates import markup

Change = Callable[[str], str]


def embedded(content: Template) -> frozenset[str]:
    """The ids of what it shows and is not its own: templates and snippets as chips, lists as options."""
    return templates_in(content).union(lists_in(content), (snippet_id(number) for number in snippets_in(content)))


def snippet_id(number: int) -> str:
    """Snippets have numbers; where things are named by id, they have one too."""
    return f"{number:032x}"


def snippets_in(content: Template) -> tuple[int, ...]:
    """The numbers of the snippets whose chips stand in its texts, in the order in which they first do."""
    known: tuple[int, ...] | None = content.memo.get("snippets")
    if known is None:
        known = tuple(dict.fromkeys(number for text in _all(content) for number in markup.snippets_in(text)))
        content.memo["snippets"] = known
    return known


def lists_in(content: Template) -> tuple[str, ...]:
    """The ids of the lists that its fields take their options from, in the order in which they first do."""
    known: tuple[str, ...] | None = content.memo.get("lists")
    if known is None:
        fields = [*content.kickoff.fields, *(field for step in content.steps for field in step.fields)]
        known = tuple(dict.fromkeys(field.list["id"] for field in fields if is_link(field.list)))
        content.memo["lists"] = known
    return known


def is_link(held: Any) -> bool:
    """Fields of older versions may hold anything in the place of a link."""
    return isinstance(held, dict) and is_id(str(held.get("id")))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def changed(content: Template, change: Change) -> Template:
    """The content with every rich text of it changed."""
    return replace(own_changed(content, change), steps=tuple(step_changed(step, change) for step in content.steps))


def _all(content: Template) -> Iterator[str]:
    yield from _own(content)
    for step in content.steps:
        yield from _of_step(step)


def templates_in(content: Template) -> frozenset[str]:
    """The ids of the templates whose chips stand in its texts."""
    return frozenset(one for text in _all(content) for one in markup.embedded(text) if is_id(one))


def _own(content: Template) -> Iterator[str]:
    yield from filter(None, (content.summary, content.settings.guidance, content.kickoff.description))
    yield from _of_fields(content.kickoff.fields)


def _of_step(step: Step) -> Iterator[str]:
    if step.summary:
        yield step.summary
    yield from _of_fields(step.fields)


def _of_fields(fields: tuple[Field, ...]) -> Iterator[str]:
    for field in fields:
        if field.guidance:
            yield field.guidance
        if isinstance(field.default, str):
            yield field.default


def own_changed(content: Template, change: Change) -> Template:
    """The template's own rich texts changed; its steps are left as they are."""
    kickoff = content.kickoff
    return replace(
        content,
        summary=_changed(content.summary, change),
        settings=replace(content.settings, guidance=_changed(content.settings.guidance, change)),
        kickoff=replace(
            kickoff,
            description=_changed(kickoff.description, change),
            fields=_fields_changed(kickoff.fields, change),
        ),
    )


def step_changed(step: Step, change: Change) -> Step:
    """The step's rich texts changed."""
    return replace(step, summary=_changed(step.summary, change), fields=_fields_changed(step.fields, change))


def _fields_changed(fields: tuple[Field, ...], change: Change) -> tuple[Field, ...]:
    return tuple(
        replace(
            field,
            guidance=_changed(field.guidance, change),
            default=change(field.default) if isinstance(field.default, str) else field.default,
        )
        for field in fields
    )


def _changed(text: str | None, change: Change) -> str | None:
    return None if text is None else change(text)
