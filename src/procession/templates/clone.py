"""Duplicating a template, also out of another organization or the library (behaviour B12, `api-templates` 1.8)."""

from msgspec.structs import replace

from procession.errors import NotFound
from procession.people import elsewhere
from procession.plumbing.work import Work
from procession.templates import create, filling, labelling, policy, reading, showcase
from procession.templates.draft import Draft, Publicity
from procession.templates.wire.bodies import LONGEST_TITLE, CloneIn, Settings
from procession.templates.wire.errors import Errors
from procession.templates.wire.names import People


def clone(work: Work, template_id: str, body: CloneIn) -> Draft:
    """The template `template_id` of the organization `tenant`, as a new one of the caller here. People and chained
    templates come along only inside one organization; every id and alias is new."""
    policy.must_be_able_to_create(work.actor)
    here = work.actor
    tenant = body.tenant.strip().lower() if isinstance(body.tenant, str) else ""
    is_here = tenant in {"", here.organization_id}
    source, titles = (_source(work, template_id), []) if is_here else _source_elsewhere(work, tenant, template_id)
    errors = Errors()
    title = body.title if isinstance(body.title, str) and body.title.strip() else None
    wanted = title or f"COPY OF - {source.content.title}"[:LONGEST_TITLE]
    name = errors.text("title", wanted, longest=LONGEST_TITLE)
    errors.stop()
    making = create.Making(work, replace(source.content, title=name), keep_people=is_here)
    settings = Settings(publicity=Publicity(), access=People())
    made = create.start(work, making.copied, settings, creator=here.party, owner=here.party, source=source.card.id)
    if is_here:
        labelling.copy_labels(work, template_id, made.card.id)
        pairs = zip(source.content.steps, made.content.steps, strict=True)
        labelling.copy_step_tags(work, {old.id: new.id for old, new in pairs})
    labelling.bring_tags(work, made.card.id, titles)
    return made


def _source(work: Work, template_id: str) -> Draft:
    return reading.get(work, template_id, allow=policy.must_be_able_to_duplicate)


def _source_elsewhere(work: Work, tenant: str, template_id: str) -> tuple[Draft, list[str]]:
    """The template, and the titles of its tags. What is public may be copied by everybody, without its tags."""
    here = work.actor
    try:
        work.act_as(elsewhere.caller_in(work, tenant))
    except NotFound as refusal:
        found = showcase.find_to_copy(work, tenant, template_id)
        work.act_as(here)
        if found is None:
            raise refusal from None
        return found, []
    source, titles = _source(work, template_id), labelling.titles_of(work, template_id)
    source = replace(source, content=filling.for_elsewhere(work, source.content))
    work.act_as(here)
    return source, titles
