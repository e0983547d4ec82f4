"""Milestones in and out (`api-templates` 2.5)."""

import msgspec
from msgspec import UNSET, UnsetType

from procession import clock
from procession.engine.template import Stage, Template

LONGEST_NAME = 250
MOST = 200
"""In one template."""


class StageIn(msgspec.Struct, kw_only=True):
    """`name` is required for a new one; `position` counts from 1."""

    name: str | None = None
    position: int | None = None


class StepStageIn(msgspec.Struct, kw_only=True):
    """The milestone a step belongs to; null for none."""

    stage_id: str | UnsetType | None = UNSET


class StageOut(msgspec.Struct, kw_only=True):
    """A milestone of a template."""

    id: str
    checklist_id: str
    name: str
    position: int
    created_at: str | None
    last_updated: str | None


def stage_out(content: Template, stage: Stage) -> StageOut:
    return StageOut(
        id=stage.id,
        checklist_id=content.id,
        name=stage.name,
        position=content.stages.index(stage) + 1,
        created_at=clock.shown(stage.created),
        last_updated=clock.shown(stage.touched),
    )


def stages_out(content: Template) -> list[StageOut]:
    return [stage_out(content, stage) for stage in content.stages]
