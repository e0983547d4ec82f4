"""Templates as answers, with what `with=` adds from other rooms, for the whole page at once."""

from collections.abc import Mapping, Sequence

from procession.engine.template import Field, Step
from procession.files import reading as files
from procession.labels import custom
from procession.labels import wire as labels
from procession.labels.kinds import Kind
from procession.people import names
from procession.plumbing.http.queries import Includes
from procession.plumbing.work import Work
from procession.templates import filling, reading, starring, suggest
from procession.templates.draft import Draft
from procession.templates.policy import Ability
from procession.templates.wire.fields import CaptureOut, capture_out
from procession.templates.wire.steps import StepOut, TaggingsOut, outline, step_out
from procession.templates.wire.templates import (
    CountsOut,
    FanOut,
    FiledOut,
    StatisticsOut,
    StepsOut,
    TemplateOut,
    View,
    Wrapped,
    template_out,
)

_ACTIVE, _COMPLETED, _ARCHIVED = 1, 2, 4  # places of processes, as their room counts them
NO_INCLUDES = Includes(frozenset())


def shown(work: Work, views: Sequence[View], include: Includes) -> list[TemplateOut]:
    found = [template_out(view, include) for view in views]
    ids = [out.id for out in found]
    _fill(work, found)
    if include.wants("tags"):
        tags = labels.tags_of(work, Kind.TEMPLATE, ids)
        for out in found:
            out.tags = TaggingsOut(tags[out.id])
    if include.wants("steps.tags"):
        with_tags(work, [step for out in found if out.steps for step in out.steps.data])
    if include.wants("statistics"):
        _count(work, views, found)
    if include.wants("starredByUsers"):
        _name_fans(work, found)
    if include.wants("folder"):
        folders = labels.folders_of(work, Kind.TEMPLATE, ids)
        for out in found:
            out.folder = FiledOut(folders.get(out.id))
    _add_what_hangs_on(work, views, found, include)
    return found


def _add_what_hangs_on(work: Work, views: Sequence[View], found: Sequence[TemplateOut], include: Includes) -> None:
    if include.wants("threads"):
        _add_suggestions(work, views, found)
    if include.wants("assets"):
        hanging = files.shown_on(work, [out.id for out in found])
        for out in found:
            out.assets = Wrapped(data=[*hanging[out.id]])


def _add_suggestions(work: Work, views: Sequence[View], found: Sequence[TemplateOut]) -> None:
    """Improvement comments: all of a template with it, those of a step with the step too."""
    seen = suggest.of_views(work, views)
    for out in found:
        out.threads = Wrapped(data=seen[out.id])
        for step in out.steps.data if isinstance(out.steps, StepsOut) else ():
            if isinstance(step.comments, Wrapped):
                step.comments = Wrapped(data=[one for one in seen[out.id] if one.step_id == step.id])


def _count(work: Work, views: Sequence[View], found: Sequence[TemplateOut]) -> None:
    counted = reading.processes_by_place(work, [view.card.no for view in views])
    for view, out in zip(views, found, strict=True):
        places = counted[view.card.no]
        active, completed, archived = (places.get(place, 0) for place in (_ACTIVE, _COMPLETED, _ARCHIVED))
        out.statistics = StatisticsOut(
            CountsOut(
                runs_total=active + completed + archived,
                runs_active=active,
                runs_completed=completed,
                runs_archived=archived,
            )
        )


def _name_fans(work: Work, found: Sequence[TemplateOut]) -> None:
    fans = starring.fans(work, starring.Kind.TEMPLATE, [out.id for out in found])
    known = names.members(work, {fan for parties in fans.values() for fan in parties})
    for out in found:
        members = [known[fan] for fan in fans.get(out.id, ()) if fan in known]
        out.starred_by = Wrapped(data=[FanOut(id=one.no, email=one.email, full_name=one.full_name) for one in members])


def one(work: Work, draft: Draft, include: Includes = NO_INCLUDES, *, whole_chain: bool = False) -> TemplateOut:
    """`whole_chain`: with its folder, and the folders above that."""
    out = shown(work, [reading.view(work, draft.card, draft.content)], include)[0]
    if whole_chain:
        out.folder = FiledOut(None if out.folder_id is None else labels.chain_out(work, out.folder_id))
    return out


def with_tags(work: Work, steps: Sequence[StepOut]) -> None:
    """Adds `tags` to steps."""
    tags = labels.tags_of(work, Kind.STEP, [step.id for step in steps])
    for step in steps:
        step.tags = TaggingsOut(tags[step.id])


def steps_out(work: Work, draft: Draft, steps: Sequence[Step], include: Includes = NO_INCLUDES) -> list[StepOut]:
    """Steps with the values of their custom fields, and their tags where they are asked for. Who may only launch the
    template sees no content of them (G12)."""
    names = reading.names_of_steps(work, steps)
    steps = filling.shown_steps(work, draft.content, steps)
    found = [step_out(draft.content, step, names) for step in steps]
    if not draft.held.has(Ability.READ):
        found = [outline(each) for each in found]
    values = custom.within(work, [draft.card.id])
    for out in found:
        _fill_step(out, values)
    if include.wants("tags"):
        with_tags(work, found)
    return found


def captures_out(work: Work, draft: Draft, step: Step, fields: Sequence[Field]) -> list[CaptureOut]:
    """Fields of a step with the values of their custom fields."""
    (seen,) = filling.shown_steps(work, draft.content, [step])
    placed = {field.id: capture_out(field, at, step.id) for at, field in enumerate(seen.fields, start=1)}
    found = [placed[field.id] for field in fields]
    values = custom.within(work, [draft.card.id])
    for out in found:
        out.custom_fields = values.get(out.id, {})
    return found


def _fill(work: Work, found: Sequence[TemplateOut]) -> None:
    """Adds the values of custom fields, of the templates and of everything in them."""
    values = custom.within(work, [out.id for out in found])
    for out in found if values else ():
        out.custom_fields = values.get(out.id, {})
        for field in out.prerun:
            field.custom_fields = values.get(field.id, {})
        for step in out.steps.data if isinstance(out.steps, StepsOut) else ():
            _fill_step(step, values)


def _fill_step(step: StepOut, values: Mapping[str, custom.Values]) -> None:
    step.custom_fields = values.get(step.id, {})
    for field in step.captures:
        field.custom_fields = values.get(field.id, {})
