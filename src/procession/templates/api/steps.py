"""Routes of a template's steps (`api-templates` 2)."""

from typing import Annotated

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from procession.engine.template import Step
from procession.plumbing.http import NOTHING, Item, Listing, Nothing, Page, PageQuery, Route, includes, window
from procession.plumbing.work import Work
from procession.templates import many_steps, reading, show, steps
from procession.templates.api.paths import STEP, STEPS, TEMPLATE, StepPath, TemplatePath
from procession.templates.draft import Draft
from procession.templates.wire.many import LinesIn, StepsDeadlineIn, StepsPeopleIn
from procession.templates.wire.steps import PositionIn, StepIn, StepOut, StepTypeIn

TAG = "Steps"
STEPS_ON_A_PAGE = 100


class StepQuery(msgspec.Struct, kw_only=True, frozen=True):
    with_: Annotated[str, Meta(description="tags: the tags of the step.")] = msgspec.field(default="", name="with")


def list_steps(work: Work, path: TemplatePath, query: PageQuery) -> Page[StepOut]:
    """The steps of a template in order, with their fields; 100 on a page unless asked otherwise."""
    chosen = window(replace(query, without_pagination=False), default=STEPS_ON_A_PAGE)
    draft = reading.get(work, path.template)
    steps_here = draft.content.steps
    outs = show.steps_out(work, draft, steps_here[chosen.offset : chosen.offset + chosen.limit], includes(query))
    return Page(data=outs, total=len(steps_here), window=chosen)


def create_step(work: Work, path: TemplatePath, body: StepIn) -> Item[StepOut]:
    """A new step at the end of the template. Only `title` is required."""
    return _item(work, *steps.create(work, path.template, body))


def get_step(work: Work, path: StepPath, query: StepQuery) -> Item[StepOut]:
    """One step with its fields and assignees."""
    draft, step = steps.get(work, path.template, path.step)
    return Item(show.steps_out(work, draft, [step], includes(query.with_))[0])


def update_step(work: Work, path: StepPath, body: StepIn) -> Item[StepOut]:
    """Changes what the body names; `title` is required, except when the body is nothing but a `position`.

    Assignees, guests and groups stay when they are absent, and an empty list means nobody.
    """
    return _item(work, *steps.update(work, path.template, path.step, body))


def delete_step(work: Work, path: StepPath) -> Nothing:
    """Deletes a step for good, unless a rule or another step's deadline depends on it (403)."""
    steps.delete(work, path.template, path.step)
    return NOTHING


def clone_step(work: Work, path: StepPath) -> Item[StepOut]:
    """A copy of a step right after it, with new ids and aliases. Rules are not copied."""
    return _item(work, *steps.clone(work, path.template, path.step))


def reorder_step(work: Work, path: StepPath, body: PositionIn) -> Item[StepOut]:
    """Moves a step to `position` from 1; the answer shows where it really stands."""
    return _item(work, *steps.reorder(work, path.template, path.step, body.position))


def edit_step_type(work: Work, path: StepPath, body: StepTypeIn) -> Item[StepOut]:
    """Whether all assignees must complete the step's task (`stepType` all) or any of them (any)."""
    return _item(work, *steps.set_everyone(work, path.template, path.step, body))


def create_steps_from_lines(work: Work, path: TemplatePath, body: LinesIn) -> Listing[StepOut]:
    """A new step for each line of a text, in order, behind the steps that are there."""
    return _listed(work, *many_steps.from_lines(work, path.template, body.lines))


def assign_steps(work: Work, path: TemplatePath, body: StepsPeopleIn) -> Listing[StepOut]:
    """Puts people on several steps at once, or takes them off; who else is on a step stays there.

    All of the steps are changed, or none: one whose maximum of assignees would be passed refuses the whole.
    """
    return _listed(
        work,
        *many_steps.set_people(work, path.template, body.steps, assign=body.assign, unassign=body.unassign),
    )


def set_step_deadlines(work: Work, path: TemplatePath, body: StepsDeadlineIn) -> Listing[StepOut]:
    """One deadline for several steps, counted from the launch."""
    return _listed(work, *many_steps.set_deadline(work, path.template, body.steps, body.deadline))


def _listed(work: Work, draft: Draft, found: list[Step]) -> Listing[StepOut]:
    return Listing(show.steps_out(work, draft, found), len(found))


def _item(work: Work, draft: Draft, step: Step) -> Item[StepOut]:
    return Item(show.steps_out(work, draft, [step])[0])


ROUTES = (
    Route(method="GET", path=STEPS, use=list_steps, tag=TAG),
    Route(method="POST", path=STEPS, use=create_step, tag=TAG, status=201),
    Route(method="GET", path=STEP, use=get_step, tag=TAG),
    Route(method="PUT", path=STEP, use=update_step, tag=TAG),
    Route(method="DELETE", path=STEP, use=delete_step, tag=TAG, status=204),
    Route(method="POST", path=f"{STEP}/clone", use=clone_step, tag=TAG, status=201),
    Route(method="PUT", path=f"{STEP}/reorder", use=reorder_step, tag=TAG),
    Route(method="POST", path=f"{TEMPLATE}/steps-from-lines", use=create_steps_from_lines, tag=TAG, status=201),
    Route(method="PUT", path=f"{TEMPLATE}/steps-assignees", use=assign_steps, tag=TAG),
    Route(method="PUT", path=f"{TEMPLATE}/steps-deadlines", use=set_step_deadlines, tag=TAG),
    Route(
        method="PUT",
        path="/processes/micro-functions/organizations/{org}/blueprints/{template}/steps/{step}/edit-step-type",
        use=edit_step_type,
        tag=TAG,
    ),
)
