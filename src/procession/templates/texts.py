"""All rich texts of a content, and changing them all at once. Pure."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from procession.engine.template import Field, Step, Template
from procession.ids import is_id
from procession.templates import markup


def embedded_templates(content: Template) -> frozenset[str]:
    """The ids of the templates whose chips stand in its texts."""
    texts = [*_own(content), *(text for step in content.steps for text in _of_step(step))]
    return frozenset(one for text in texts for one in markup.embedded(text) if is_id(one))


def without_template(step: Step, template_id: str) -> Step:
    """The step's texts without that template's chips."""
    return _step_changed(step, lambda text: markup.without_embeds(text, template_id))


def own_without_template(content: Template, template_id: str) -> Template:
    """The template's own texts without that template's chips; its steps are left as they are."""
    return _own_changed(content, lambda text: markup.without_embeds(text, template_id))


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


def _own_changed(content: Template, change: Callable[[str], str]) -> Template:
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


def _step_changed(step: Step, change: Callable[[str], str]) -> Step:
    return replace(step, summary=_changed(step.summary, change), fields=_fields_changed(step.fields, change))


def _fields_changed(fields: tuple[Field, ...], change: Callable[[str], str]) -> tuple[Field, ...]:
    return tuple(
        replace(
            field,
            guidance=_changed(field.guidance, change),
            default=change(field.default) if isinstance(field.default, str) else field.default,
        )
        for field in fields
    )


def _changed(text: str | None, change: Callable[[str], str]) -> str | None:
    return None if text is None else change(text)
