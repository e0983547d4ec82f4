"""Finding and replacing parts of a template's content. Pure."""

from msgspec.structs import replace

from procession.engine.template import Step, Template
from procession.errors import NotFound


class StepNotFound(NotFound):
    """No such step in this template."""


def one_step(content: Template, step_id: str) -> Step:
    step = content.step_by_key.get(step_id)
    if step is None or step.id != step_id:
        raise StepNotFound("There is no such step in this template.")
    return step


def with_step(content: Template, step: Step) -> Template:
    """The content with this step in place of the one with its id."""
    return replace(content, steps=tuple(step if one.id == step.id else one for one in content.steps))


def without_step(content: Template, step: Step) -> Template:
    return replace(content, steps=tuple(one for one in content.steps if one.id != step.id))


def inserted(content: Template, step: Step, index: int) -> Template:
    return replace(content, steps=(*content.steps[:index], step, *content.steps[index:]))
