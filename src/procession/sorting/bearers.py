"""The things that have values of custom fields: whether they are there, and whether the caller may read or write them
(`api-templates` 1.13, `api-running` 1.16, api-identity 3.4.10)."""

from procession.actor import ActorKind
from procession.engine.assignees import is_assignee
from procession.errors import NotAllowed
from procession.labels import folders, tags
from procession.labels.kinds import Kind, Thing, id_of_person
from procession.people import guests, members
from procession.people import policy as people
from procession.plumbing.work import Work
from procession.processes import loading, sight, views
from procession.processes import policy as processes
from procession.templates import fields, launchable, policy, reading
from procession.templates.content import one_step
from procession.templates.draft import Draft


def template(work: Work, template_id: str, *, writing: bool) -> Thing:
    draft = _draft(work, template_id, writing=writing)
    return Thing(kind=Kind.TEMPLATE, id=draft.card.id, within=draft.card.id)


def step(work: Work, template_id: str, step_id: str, *, writing: bool) -> Thing:
    draft = _draft(work, template_id, writing=writing)
    return Thing(kind=Kind.STEP, id=one_step(draft.content, step_id).id, within=template_id)


def field(work: Work, template_id: str, step_id: str, capture: str, *, writing: bool) -> Thing:
    _draft(work, template_id, writing=writing)
    found = fields.get(work, template_id, step_id, capture).field
    return Thing(kind=Kind.FIELD, id=found.id, within=template_id)


def kickoff_field(work: Work, template_id: str, prerun: str, *, writing: bool) -> Thing:
    draft = _draft(work, template_id, writing=writing)
    found = fields.one_field(draft.content.kickoff.fields, prerun)
    return Thing(kind=Kind.KICKOFF_FIELD, id=found.id, within=template_id)


def process(work: Work, run: str, *, writing: bool) -> Thing:
    found = views.runs(work, [run])
    if not found:
        raise loading.process_not_found()
    head, blueprint = found[0].process, found[0].template
    sight.must_see_process(work, head, blueprint)
    if writing and not processes.is_responsible(work.actor, head):
        edits = launchable.may_edit(work, blueprint.no)
        processes.must_be_able_to_edit(work.actor, head, edits_template=edits)
    return Thing(kind=Kind.PROCESS, id=head.id)


def task(work: Work, run: str, task_id: str, *, writing: bool) -> Thing:
    """Written by administrators and assignees only."""
    loaded = loading.read_task(work, task_id, process=run)
    one, actor = loaded.in_hand, work.actor
    sight.must_see_task(work, loaded.process, one, loaded.template)
    if writing and not (sight.sees_all(actor) or is_assignee(one.assignees, actor.party, actor.groups)):
        raise NotAllowed("Only an assignee of this task or an administrator may change its custom fields.")
    return Thing(kind=Kind.TASK, id=one.id, within=None if loaded.process.alone else loaded.process.id)


def folder(work: Work, folder_id: str) -> Thing:
    """Read and written by every member (`api-templates` 5)."""
    return Thing(kind=Kind.FOLDER, id=folders.get(work, folder_id).id)


def tag(work: Work, tag_id: str) -> Thing:
    return Thing(kind=Kind.TAG, id=tags.get(work, tag_id).id)


def member(work: Work, number: int) -> Thing:
    """One's own, or anybody's by an administrator."""
    found = members.get(work, number)
    if work.actor.party != found.no:
        people.must_be_admin(work.actor, "read or change the custom fields of other members")
    return Thing(kind=Kind.MEMBER, id=id_of_person(found.no))


def guest(work: Work, key: str, *, writing: bool) -> Thing:
    """Read by every member, written by administrators."""
    if work.actor.kind is ActorKind.GUEST:
        raise NotAllowed("Guests don't see custom fields.")
    if writing:
        people.must_be_admin(work.actor, "change the custom fields of guests")
    return Thing(kind=Kind.GUEST, id=id_of_person(guests.get(work, key).no))


def _draft(work: Work, template_id: str, *, writing: bool) -> Draft:
    return reading.get(work, template_id, allow=policy.must_be_able_to_edit if writing else policy.must_see)
