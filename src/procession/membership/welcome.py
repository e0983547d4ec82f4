"""What is launched for everybody who joins (behaviour E43, K7; api-identity 3.3).

It follows from the news that somebody joined, in the name of the organization's bot: coming in never waits for it, and
never fails because of it. What can't be launched is written to the system log.
"""

from collections.abc import Sequence

from procession.engine.assignees import AssigneesChange
from procession.engine.commands import Launch, StepOverride
from procession.engine.template import Template
from procession.errors import Invalid, Kind, NotFound, Refusal
from procession.events import Event
from procession.ids import is_id
from procession.people import names, organization_wire, organizations, policy
from procession.people.organization_wire import OrganizationBody
from procession.people.values import Organization
from procession.plumbing.news import Listener, News
from procession.plumbing.work import Work
from procession.processes import launch, surroundings
from procession.templates import launchable

_WHERE = "onboarding_template_id"


def change_organization(work: Work, body: OrganizationBody) -> Organization:
    """New settings. A template that is new for newcomers has to be one that can be launched for them."""
    policy.must_be_admin(work.actor, "change the organization")
    present = organizations.get(work).settings
    wanted = organization_wire.change(work, body, present)
    template = wanted.settings.get(_WHERE)
    if template is not None and template != present.onboarding_template_id:
        _must_be_fit(work, template)
    return organizations.change(work, wanted)


def hear(work: Work, news: Sequence[News]) -> None:
    """Everybody who joined gets a process of their own."""
    settings = organizations.get(work).settings
    if settings.onboarding_template_id is None or not settings.enable_onboarding_template:
        return
    for each in news:
        _welcome(work, int(each.subject_id), settings.onboarding_template_id)


LISTENER = Listener(name="welcomes", cares=lambda name: name == "member.joined", hear=hear)


def _must_be_fit(work: Work, template_id: str) -> None:
    try:
        template = launchable.live_version(work, template_id) if is_id(template_id) else None
    except NotFound:
        template = None
    except Refusal as no:
        raise Invalid.at({_WHERE: [no.message]}) from None
    problem = "There is no such active template." if template is None else _problem(template)
    if problem is not None:
        raise Invalid.at({_WHERE: [problem]})


def _problem(template: Template) -> str | None:
    if template.kind != "procedure":
        return "Choose a procedure; documents and forms can't be launched for new members."
    if not template.steps:
        return "Choose a template with at least one step."
    if any(field.required for field in template.kickoff.fields):
        return "Choose a template without required kick-off fields: nobody is there to answer them."
    return None


def _welcome(work: Work, member: int, template_id: str) -> None:
    try:
        names.must_be_active_members(work, [member], path="member")
        template = launchable.frozen_version(work, template_id)
        launch.begin(work, template, _order(template, member), surroundings.for_launch(work, template))
    except Refusal as no:
        if no.kind is Kind.NOT_READY:
            raise
        work.emit(_not_welcomed(member, no.message))


def _order(template: Template, member: int) -> Launch:
    """Started by the new member, who gets every step that names nobody."""
    alone = StepOverride(assignees=AssigneesChange(members=(member,)))
    return Launch(starter=member, overrides={step.id: alone for step in template.steps if not step.assignees})


def _not_welcomed(member: int, why: str) -> Event:
    body = {"text": why}
    return Event(name="member.not_welcomed", verb="updated", subject="member", subject_id=str(member), body=body)
