"""Milestones: named groups of a template's steps (behaviour B33, `api-templates` 2.5). Presentation only."""

from msgspec.structs import replace

from procession.engine.template import Stage, Template
from procession.errors import Invalid, NotFound
from procession.plumbing.work import Work
from procession.templates import change, reading
from procession.templates.content import one_step, with_step
from procession.templates.draft import Draft
from procession.templates.wire.errors import Errors
from procession.templates.wire.stages import LONGEST_NAME, MOST, StageIn


class StageNotFound(NotFound):
    """No such milestone in this template."""


def list_of(work: Work, template_id: str) -> Template:
    return reading.get(work, template_id).content


def create(work: Work, template_id: str, body: StageIn) -> tuple[Draft, Stage]:
    """At its position, else at the end."""
    made = Stage(id=work.new_id(), name=_name(body), created=work.now, touched=work.now)

    def edit(draft: Draft) -> Draft:
        stages = draft.content.stages
        if len(stages) >= MOST:
            raise Invalid.at({"name": [f"A template has at most {MOST} milestones."]})
        return _with(draft, _placed(stages, made, _position(body)))

    return change.apply(work, template_id, edit), made


def update(work: Work, template_id: str, stage_id: str, body: StageIn) -> tuple[Draft, Stage]:
    """Its name, its place among the others, or both; what is absent stays."""

    def edit(draft: Draft) -> Draft:
        stages = draft.content.stages
        present = one_stage(draft.content, stage_id)
        name = _name(body) if body.name is not None else present.name
        stage = present if name == present.name else replace(present, name=name, touched=work.now)
        others = tuple(one for one in stages if one.id != stage_id)
        place = _position(body) or stages.index(present) + 1
        return _with(draft, _placed(others, stage, place))

    after = change.apply(work, template_id, edit)
    return after, one_stage(after.content, stage_id)


def delete(work: Work, template_id: str, stage_id: str) -> None:
    """Its steps stay, outside of any milestone."""

    def edit(draft: Draft) -> Draft:
        content = draft.content
        one_stage(content, stage_id)
        steps = tuple(replace(step, stage=None) if step.stage == stage_id else step for step in content.steps)
        stages = tuple(one for one in content.stages if one.id != stage_id)
        return replace(draft, content=replace(content, steps=steps, stages=stages))

    change.apply(work, template_id, edit)


def put_step(work: Work, template_id: str, step_id: str, stage_id: str | None) -> Draft:
    """A step into a milestone, or out of any."""

    def edit(draft: Draft) -> Draft:
        step = one_step(draft.content, step_id)
        must_be_here(draft.content, stage_id)
        if step.stage == stage_id:
            return draft
        return replace(draft, content=with_step(draft.content, replace(step, stage=stage_id, touched=work.now)))

    return change.apply(work, template_id, edit)


def one_stage(content: Template, stage_id: str) -> Stage:
    for stage in content.stages:
        if stage.id == stage_id:
            return stage
    raise StageNotFound("There is no such milestone in this template.")


def must_be_here(content: Template, stage_id: str | None) -> None:
    if stage_id is not None and all(stage.id != stage_id for stage in content.stages):
        raise Invalid.at({"stage_id": ["There is no such milestone in this template."]})


def _with(draft: Draft, stages: tuple[Stage, ...]) -> Draft:
    return replace(draft, content=replace(draft.content, stages=stages))


def _placed(others: tuple[Stage, ...], stage: Stage, position: int | None) -> tuple[Stage, ...]:
    index = len(others) if position is None else min(position, len(others) + 1) - 1
    return (*others[:index], stage, *others[index:])


def _name(body: StageIn) -> str:
    errors = Errors()
    name = errors.text("name", body.name, longest=LONGEST_NAME)
    errors.stop()
    return name


def _position(body: StageIn) -> int | None:
    if body.position is not None and body.position < 1:
        raise Invalid.at({"position": ["Enter a position from 1."]})
    return body.position
