"""Steps of a template (`api-templates` 2)."""

from msgspec.structs import replace

from procession.engine.template import Step
from procession.errors import Invalid, Kind, Refusal
from procession.plumbing.work import Work
from procession.templates import (
    aliases,
    assigning,
    chaining,
    change,
    copying,
    fields,
    labelling,
    numbering,
    reading,
    stages,
    store,
    uses,
)
from procession.templates.content import inserted, one_step, with_step, without_step
from procession.templates.draft import Draft
from procession.templates.wire.errors import Errors
from procession.templates.wire.steps import StepIn, StepPlan, StepTypeIn, is_position_only, read_step

_UNSENT = {
    "email": "No e-mail is sent yet; the task is completed by hand.",
    "expiring_email": "No e-mail is sent yet; at its deadline the task completes itself.",
}


class OnlyProceduresHaveSteps(Refusal):
    """A document or form takes no steps."""

    kind = Kind.NOT_POSSIBLE
    code = "only_procedures_have_steps"


def get(work: Work, template_id: str, step_id: str) -> tuple[Draft, Step]:
    draft = reading.get(work, template_id)
    return draft, one_step(draft.content, step_id)


def create(work: Work, template_id: str, body: StepIn) -> tuple[Draft, Step]:
    """At the end; a sent position is ignored (`api-templates` 2.3)."""
    made: list[str] = []

    def edit(draft: Draft) -> Draft:
        must_take_steps(draft)
        errors = Errors()
        plan = read_step(body, None, errors)
        step = complete(work, named(work, plan.step), plan, errors)
        errors.stop()
        step = chaining.checked(work, draft.content, step)
        stages.must_be_here(draft.content, step.stage)
        made.append(step.id)
        return replace(draft, content=inserted(draft.content, step, len(draft.content.steps)))

    after = change.apply(work, template_id, edit)
    labelling.tag_step(work, made[-1], labelling.words_sent(body.tags))
    warn_of_what_waits(work, body)
    return after, one_step(after.content, made[-1])


def update(work: Work, template_id: str, step_id: str, body: StepIn) -> tuple[Draft, Step]:
    """Absent keys stay. A body with nothing but a position is a move."""
    position = is_position_only(body)
    if position is not None:
        return reorder(work, template_id, step_id, position)

    def edit(draft: Draft) -> Draft:
        errors = Errors()
        present = one_step(draft.content, step_id)
        plan = read_step(body, present, errors)
        step = complete(work, plan.step, plan, errors)
        errors.stop()
        if step.chain != present.chain:
            step = chaining.checked(work, with_step(draft.content, step), step)
        if step.stage != present.stage:
            stages.must_be_here(draft.content, step.stage)
        if step == present:
            return draft
        return replace(draft, content=with_step(draft.content, replace(step, touched=work.now)))

    after = change.apply(work, template_id, edit)
    warn_of_what_waits(work, body)
    return after, one_step(after.content, step_id)


def delete(work: Work, template_id: str, step_id: str) -> None:
    """For good, unless a rule or another step's deadline depends on it (behaviour B34)."""

    def edit(draft: Draft) -> Draft:
        step = one_step(draft.content, step_id)
        uses.must_be_free(draft.content, step)
        return replace(draft, content=without_step(draft.content, step))

    change.apply(work, template_id, edit)


def clone(work: Work, template_id: str, step_id: str) -> tuple[Draft, Step]:
    """Right after the original, with new ids and aliases; rules are not copied (behaviour B31)."""
    made: list[str] = []

    def edit(draft: Draft) -> Draft:
        step = one_step(draft.content, step_id)
        copy = copying.copied_step(step, new_id=work.new_id, new_no=lambda: numbering.new_no(work), now=work.now)
        made.append(copy.id)
        return replace(draft, content=inserted(draft.content, copy, draft.content.place_of_step[step_id]))

    after = change.apply(work, template_id, edit)
    labelling.copy_step_tags(work, {step_id: made[-1]})
    return after, one_step(after.content, made[-1])


def reorder(work: Work, template_id: str, step_id: str, position: object) -> tuple[Draft, Step]:
    """To `position` from 1, at most the last one; the others make room."""
    if not isinstance(position, int) or position < 1:
        raise Invalid.at({"position": ["Enter a position from 1."]})

    def edit(draft: Draft) -> Draft:
        step = one_step(draft.content, step_id)
        index = min(position, len(draft.content.steps)) - 1
        return replace(draft, content=inserted(without_step(draft.content, step), step, index))

    after = change.apply(work, template_id, edit)
    return after, one_step(after.content, step_id)


def template_of(work: Work, step_id: str) -> str | None:
    """The id of the template in which this step is, or was."""
    return store.parts.template_of(work, step_id)


def set_everyone(work: Work, template_id: str, step_id: str, body: StepTypeIn) -> tuple[Draft, Step]:
    """`all` assignees must complete, or `any` of them (the micro-function of Power Automate)."""
    word = body.step_type
    if word not in {"all", "any"}:
        raise Invalid.at({"stepType": ["Use all or any."]})

    def edit(draft: Draft) -> Draft:
        step = one_step(draft.content, step_id)
        if step.settings.everyone == (word == "all"):
            return draft
        changed = replace(step, settings=replace(step.settings, everyone=word == "all"), touched=work.now)
        return replace(draft, content=with_step(draft.content, changed))

    after = change.apply(work, template_id, edit)
    return after, one_step(after.content, step_id)


def must_take_steps(draft: Draft) -> None:
    """Raises OnlyProceduresHaveSteps (behaviour B1)."""
    if draft.card.kind != "procedure":
        raise OnlyProceduresHaveSteps(f"A {draft.card.kind} has no steps. Make a procedure for work in steps.")


def named(work: Work, step: Step) -> Step:
    """A new step gets its id, number and alias, once and for ever."""
    no = numbering.new_no(work)
    alias = aliases.of_part(step.title, no, "step")
    return replace(step, id=work.new_id(), no=no, alias=alias, created=work.now, touched=work.now)


def complete(work: Work, step: Step, plan: StepPlan, errors: Errors, path: str = "") -> Step:
    """The step with the people and fields that its plan names."""
    assignees = assigning.resolved(work, plan.people, step.assignees, errors, path)
    titles = assigning.job_titles_of(work, plan.roles, step.job_titles, errors, path)
    step = replace(step, assignees=assignees, job_titles=titles)
    return fields.step_fields(work, step, plan.fields, errors, path) if plan.fields else step


def warn_of_what_waits(work: Work, body: StepIn, path: str = "") -> None:
    """What is stored and shown, and has no effect yet; what is not stored at all (DECISIONS 4, 18)."""
    start = f"{path}." if path else ""
    if isinstance(body.step_type, str) and body.step_type in _UNSENT:
        work.warn(f"{start}step_type", _UNSENT[body.step_type])
