"""Templates as answers, with what `with=` adds from other rooms, for the whole page at once."""

from collections.abc import Sequence

from procession.files import reading as files
from procession.labels import wire as labels
from procession.labels.kinds import Kind
from procession.plumbing.http.queries import Includes
from procession.plumbing.work import Work
from procession.templates import reading
from procession.templates.draft import Draft
from procession.templates.wire.steps import StepOut, TaggingsOut
from procession.templates.wire.templates import FiledOut, TemplateOut, View, Wrapped, template_out

NO_INCLUDES = Includes(frozenset())


def shown(work: Work, views: Sequence[View], include: Includes) -> list[TemplateOut]:
    found = [template_out(view, include) for view in views]
    ids = [out.id for out in found]
    if include.wants("tags"):
        tags = labels.tags_of(work, Kind.TEMPLATE, ids)
        for out in found:
            out.tags = TaggingsOut(tags[out.id])
    if include.wants("steps.tags"):
        with_tags(work, [step for out in found if out.steps for step in out.steps.data])
    if include.wants("folder"):
        folders = labels.folders_of(work, Kind.TEMPLATE, ids)
        for out in found:
            out.folder = FiledOut(folders.get(out.id))
    if include.wants("assets"):
        hanging = files.shown_on(work, ids)
        for out in found:
            out.assets = Wrapped(data=[*hanging[out.id]])
    return found


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
