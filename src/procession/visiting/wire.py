"""Public kick-off forms on the wire (`api-running` 1.13)."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.people.links import picture
from procession.people.wire import guest_link
from procession.plumbing.http import RequestFacts
from procession.processes import rows, status
from procession.processes.views import RunView
from procession.processes.wire import ProgressOut
from procession.templates.wire.fields import PrerunOut
from procession.templates.wire.public import PublicOrganizationOut, public_fields
from procession.visiting.seen import Seen

Name = Annotated[str, Meta(max_length=550, description="A name for the process, where visitors may give one.")]


class AccessIn(msgspec.Struct, kw_only=True):
    """Who asks, and what the form should be filled in with."""

    email: Annotated[str, Meta(max_length=320, description="Where the private link is sent.")]
    ko_fields: Annotated[
        Any, Meta(description="Values to fill in: a list of objects with one field alias and its value each.")
    ] = UNSET
    default_run_name: Name | UnsetType | None = UNSET


class AccessOut(msgspec.Struct):
    """The same whoever the address belongs to."""

    message: str


class FormQuery(msgspec.Struct, kw_only=True):
    token: Annotated[str, Meta(max_length=200, description="The code of the private link.")] = ""


class SubmitIn(msgspec.Struct, kw_only=True):
    """The answers, by field id, as a launch takes them."""

    token: Annotated[str, Meta(max_length=200, description="The code of the private link.")]
    name: Name | UnsetType | None = UNSET
    prerun: Any = UNSET


class StartedOut(msgspec.Struct, kw_only=True):
    """How far the process is, nothing that is inside it. `guest_link` opens the visitor's own tasks there."""

    name: str
    status: str
    progress: ProgressOut
    started_at: str
    completed_at: str | None
    guest_link: str | None


class PublicFormOut(msgspec.Struct, kw_only=True):
    """`prerun` and `prefill` are null until the address is proved by the code of a private link, and once the form was
    submitted; then `run` is there."""

    id: str
    alias: str
    title: str
    description: str | None
    guidance: str | None
    organization: PublicOrganizationOut
    takes_name: bool
    email: str | None
    name: str | None
    prerun: list[PrerunOut] | None
    prefill: dict[str, Any] | None
    run: StartedOut | None


def form_out(seen: Seen, request: RequestFacts, now: int) -> PublicFormOut:
    form, visit = seen.form, seen.visit
    waits = visit is not None and seen.run is None
    return PublicFormOut(
        id=form.id,
        alias=form.alias,
        title=form.heading,
        description=form.content.kickoff.description,
        guidance=form.content.settings.guidance,
        organization=PublicOrganizationOut(
            id=seen.organization.id, name=seen.organization.name, logo=picture(seen.organization.settings.logo)
        ),
        takes_name=form.takes_name,
        email=None if visit is None else visit.email,
        name=visit.kept.name if visit is not None and waits else None,
        prerun=public_fields(form.content.kickoff.fields, form.id) if waits else None,
        prefill=seen.prefill if waits else None,
        run=None if seen.run is None else _started(seen, seen.run, request, now),
    )


def _started(seen: Seen, view: RunView, request: RequestFacts, now: int) -> StartedOut:
    head = view.process
    link = None
    if seen.code is not None:
        link = guest_link(seen.code, base_url=request.base_url, organization_id=seen.organization.id)
    return StartedOut(
        name=head.name,
        status=status.status_of(head, rows.trouble(head), now),
        progress=ProgressOut(complete=head.n_done, total=head.n_shown, percent=head.percent),
        started_at=clock.show(head.created),
        completed_at=clock.shown(head.completed),
        guest_link=link,
    )
