"""Routes of a template's milestones (`api-templates` 2.5)."""

import msgspec
from msgspec import UNSET

from procession.errors import Invalid
from procession.plumbing.http import NOTHING, HexId, Item, Listing, Nothing, Route
from procession.plumbing.work import Work
from procession.templates import show, stages
from procession.templates.api.paths import STEP, TEMPLATE, StepPath, TemplatePath
from procession.templates.content import one_step
from procession.templates.wire.stages import StageIn, StageOut, StepStageIn, stage_out, stages_out
from procession.templates.wire.steps import StepOut

TAG = "Steps"


class StagePath(msgspec.Struct, frozen=True):
    template: HexId
    stage: HexId


def list_stages(work: Work, path: TemplatePath) -> Listing[StageOut]:
    """The milestones of a template, in order."""
    found = stages_out(stages.list_of(work, path.template))
    return Listing(found, len(found))


def create_stage(work: Work, path: TemplatePath, body: StageIn) -> Item[StageOut]:
    """A new milestone, at `position` from 1 or at the end."""
    draft, stage = stages.create(work, path.template, body)
    return Item(stage_out(draft.content, stage))


def update_stage(work: Work, path: StagePath, body: StageIn) -> Item[StageOut]:
    """Renames or moves a milestone; what is absent stays."""
    draft, stage = stages.update(work, path.template, path.stage, body)
    return Item(stage_out(draft.content, stage))


def delete_stage(work: Work, path: StagePath) -> Nothing:
    """Deletes a milestone. Its steps stay, outside of any."""
    stages.delete(work, path.template, path.stage)
    return NOTHING


def set_step_stage(work: Work, path: StepPath, body: StepStageIn) -> Item[StepOut]:
    """Puts a step into a milestone; null takes it out."""
    if body.stage_id is UNSET:
        raise Invalid.at({"stage_id": ["The stage id field is required; null takes the step out of its milestone."]})
    draft = stages.put_step(work, path.template, path.step, body.stage_id)
    step = one_step(draft.content, path.step)
    return Item(show.steps_out(work, draft, [step])[0])


_STAGES = f"{TEMPLATE}/stages"
_STAGE = f"{_STAGES}/{{stage}}"

ROUTES = (
    Route(method="GET", path=_STAGES, use=list_stages, tag=TAG),
    Route(method="POST", path=_STAGES, use=create_stage, tag=TAG, status=201),
    Route(method="PUT", path=_STAGE, use=update_stage, tag=TAG),
    Route(method="DELETE", path=_STAGE, use=delete_stage, tag=TAG, status=204),
    Route(method="PUT", path=f"{STEP}/stage", use=set_step_stage, tag=TAG),
)
