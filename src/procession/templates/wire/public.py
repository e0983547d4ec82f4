"""What strangers are shown of templates (`api-templates` 1.13). The keys are those of the template object, without
everything that names people, processes, addresses of webhooks or settings of the organization."""

from typing import Annotated, Any

import msgspec
from msgspec import Meta

from procession import clock
from procession.engine.template import Field, Step
from procession.plumbing.http.queries import PageQuery
from procession.templates.public_form import DEFAULT_TO_GUEST
from procession.templates.showcase import Public
from procession.templates.store.showcase import Shown, Wanted
from procession.templates.wire.fields import PrerunOut, prerun_out
from procession.templates.wire.stages import stages_out
from procession.templates.wire.steps import Wrapped


class PublicOrganizationOut(msgspec.Struct, kw_only=True):
    """Whose it is."""

    id: str
    name: str
    logo: Annotated[str | None, Meta(description="Address of a picture; null until an organization has one.")] = None


class PublicStepOut(msgspec.Struct, kw_only=True):
    """A step without people, dates and form."""

    id: str
    title: str
    alias: str
    summary: str | None
    step_type: str
    position: int
    stage_id: str | None


class PublicStepsOut(msgspec.Struct):
    data: list[PublicStepOut]


class PublicTemplateOut(msgspec.Struct, kw_only=True):
    """The structure of a public template. `custom_fields` is always null."""

    id: str
    alias: str
    title: str
    summary: str | None
    type: str
    guidance: str | None
    icon: str | None
    explanation_video: str | None
    public_cover: str | None
    kickoff_title: str | None
    kickoff_description: str | None
    prerun: list[PrerunOut]
    steps: PublicStepsOut
    stages: Wrapped
    steps_count: int
    industry_tags: list[Any]
    topic_tags: list[Any]
    is_public: bool
    is_featured: bool
    is_public_kickoff: bool
    organization: PublicOrganizationOut
    public_url: str
    last_updated: str
    custom_fields: None = None


class LibraryEntryOut(msgspec.Struct, kw_only=True):
    """A public template in the library. `summary` is plain text."""

    id: str
    alias: str
    title: str
    summary: str | None
    type: str
    public_cover: str | None
    steps_count: int
    industry_tags: list[Any]
    topic_tags: list[Any]
    is_featured: bool
    organization: PublicOrganizationOut
    public_url: str
    last_updated: str


class LibraryQuery(PageQuery, frozen=True, kw_only=True):
    """`q` looks into titles and summaries."""

    type: Annotated[str, Meta(description="procedure, form or document.", max_length=50)] = ""


def public_template_out(found: Public, base_url: str) -> PublicTemplateOut:
    card, content = found.card, found.content
    return PublicTemplateOut(
        id=card.id,
        alias=card.alias,
        title=content.title,
        summary=content.summary,
        type=card.kind,
        guidance=content.settings.guidance,
        icon=content.settings.icon,
        explanation_video=content.settings.explanation_video,
        public_cover=content.settings.public_cover,
        kickoff_title=content.kickoff.title,
        kickoff_description=content.kickoff.description,
        prerun=public_fields(content.kickoff.fields, card.id),
        steps=PublicStepsOut([_step(step, place) for place, step in enumerate(content.steps, start=1)]),
        stages=Wrapped(data=stages_out(content)),
        steps_count=len(content.steps),
        industry_tags=[],
        topic_tags=[],
        is_public=True,
        is_featured=card.publicity.is_featured,
        is_public_kickoff=card.publicity.public_kickoff,
        organization=PublicOrganizationOut(id=found.shown.organization, name=found.shown.organization_name),
        public_url=page_address(base_url, card.id),
        last_updated=clock.show(card.touched),
    )


def public_fields(fields: tuple[Field, ...], checklist_id: str) -> list[PrerunOut]:
    """Kick-off fields without custom fields; of their free settings only what concerns whoever fills them in."""
    found = [prerun_out(field, position, checklist_id) for position, field in enumerate(fields, start=1)]
    for out in found:
        flag = (out.settings or {}).get(DEFAULT_TO_GUEST)
        out.settings = {DEFAULT_TO_GUEST: True} if flag is True else None
        out.custom_fields = None
    return found


def library_entry_out(shown: Shown, base_url: str) -> LibraryEntryOut:
    return LibraryEntryOut(
        id=shown.template,
        alias=shown.alias,
        title=shown.title,
        summary=shown.summary,
        type=shown.kind,
        public_cover=shown.cover,
        steps_count=shown.steps_count,
        industry_tags=[],
        topic_tags=[],
        is_featured=shown.featured,
        organization=PublicOrganizationOut(id=shown.organization, name=shown.organization_name),
        public_url=page_address(base_url, shown.template),
        last_updated=clock.show(shown.touched),
    )


def page_address(base_url: str, template_id: str) -> str:
    """Where a browser finds the public page of a template."""
    return f"{base_url}/public/checklists/{template_id}"


def read_library(query: LibraryQuery) -> Wanted:
    escaped = query.q.strip().casefold()[:200].replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return Wanted(words=f"%{escaped}%" if escaped else "", kind=query.type.strip().lower())


def _step(step: Step, position: int) -> PublicStepOut:
    return PublicStepOut(
        id=step.id,
        title=step.title,
        alias=step.alias,
        summary=step.summary,
        step_type=step.type,
        position=position,
        stage_id=step.stage,
    )
