"""Starting a process from a template (`api-running` 1.3, behaviour E1-E17)."""

from collections.abc import Mapping

from msgspec import UNSET
from sqlalchemy import select

from procession import engine
from procession.engine.assignees import Assignees
from procession.engine.commands import Launch, StepOverride
from procession.engine.context import Context
from procession.engine.template import Template
from procession.errors import Invalid
from procession.ids import is_id
from procession.people import job_titles, names
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.work import Work
from procession.processes import attaching, change, happened, labelling, sight, store, surroundings
from procession.processes.bodies import (
    LaunchIn,
    OwnersIn,
    StepOverrideIn,
    Text,
    addresses,
    everybody,
    given,
    instant,
    read_owners,
    read_prerun,
)
from procession.processes.loading import Loaded
from procession.processes.tables import process
from procession.templates import filling, launchable, starring, watching

_PARENT = tenant(select(process.c.template, process.c.is_public).where(process.c.id == param("process")))


def launch(work: Work, asked: LaunchIn) -> Loaded:
    """A new process and its tasks, stored. Raises TemplateNotFound, NotAllowed, Invalid and the engine's refusals."""
    template = launchable.frozen_version(work, _template_id(work, asked))
    order = _order(work, asked)
    _name_unused_roles(work, template, order)
    labels = labelling.for_launch(
        work, template, tags_sent=asked.tags, folders_sent=asked.folders, folder_id=asked.folder_id
    )
    context = surroundings.for_launch(work, template)
    loaded = begin(work, template, order, context)
    labelling.put(work, loaded.process.id, labels)
    if asked.starred is True:
        starring.mark(work, starring.Kind.PROCESS, loaded.process.id)
    return loaded


def begin(work: Work, template: Template, order: Launch, context: Context) -> Loaded:
    """The process that the engine makes of an order, stored and announced. Raises the engine's refusals."""
    decision = engine.launch(
        template, order, by=change.by(work.actor), context=context, now=work.now, new_id=work.new_id
    )
    change.warn(work, decision)
    stored = store.add_process(work, Loaded(process=decision.process, template=template))
    attaching.hang_on_new(work, stored)
    happened.announce(work, template, stored, decision.happenings)
    watching.add_defaults(work, template.settings.watchers, stored.id)
    labelling.inherit(work, template, stored)
    return Loaded(process=stored, template=template)


def _template_id(work: Work, asked: LaunchIn) -> str:
    if given(asked.checklist_id):
        identity = str(asked.checklist_id).strip()
        if not is_id(identity):
            raise Invalid.at({"checklist_id": ["The checklist id is 32 characters long; read it from the template."]})
        return identity
    if given(asked.checklist_public_name):
        found = launchable.find_by_alias(work, str(asked.checklist_public_name))
        if found is None:
            raise Invalid.at({"checklist_public_name": ["There is no template with this public name."]})
        return found
    raise Invalid.at({"checklist_id": ["The checklist id field is required."]})


def _order(work: Work, asked: LaunchIn) -> Launch:
    _name_what_waits(work, asked)
    return Launch(
        answers=read_prerun(asked.prerun),
        overrides=_overrides(work, asked),
        roles=_roles(work, asked),
        name=asked.name if isinstance(asked.name, str) else None,
        summary=_text(work, asked.summary),
        owner=_member(work, asked.owner_id, "owner_id"),
        starter=_member(work, asked.user_id, "user_id"),
        people=_people(work, asked),
        parent=_parent(work, asked),
        public=asked.is_public is True,
        hidden_fields=tuple(asked.publicly_hidden_fields or ()),
        assign_someone_else=asked.assign_someone_else is not False,
    )


def _member(work: Work, number: object, path: str) -> int | None:
    if not isinstance(number, int):
        return None
    names.must_be_active_members(work, [number], path=path)
    return number


def _people(work: Work, asked: LaunchIn) -> Assignees:
    """People of the process itself; the old `trackers.users` mean the same."""
    trackers = asked.trackers if isinstance(asked.trackers, OwnersIn) else OwnersIn()
    users = [*(asked.users or ()), *(trackers.users or ())]
    return everybody(read_owners(work, OwnersIn(users=users, groups=asked.groups), ""))


def _overrides(work: Work, asked: LaunchIn) -> Mapping[str, StepOverride]:
    if not isinstance(asked.tasks, dict):
        return {}
    return {key: _override(work, each, f"tasks.{key}") for key, each in asked.tasks.items()}


def _override(work: Work, each: StepOverrideIn, path: str) -> StepOverride:
    older = each.taskdata.get("deadline") if isinstance(each.taskdata, dict) else None
    deadline = each.deadline if given(each.deadline) else older
    change = read_owners(work, each.owners, f"{path}.owners") if isinstance(each.owners, OwnersIn) else None
    return StepOverride(
        assignees=change,
        deadline=instant(deadline, f"{path}.deadline"),
        start=instant(each.started_at, f"{path}.started_at"),
        position=each.position or None,
        max_assignees=None if each.max_assignable is UNSET else each.max_assignable,
        title=each.title if given(each.title) else None,  # pyright: ignore[reportArgumentType]
        summary=_text(work, each.summary),
    )


def _text(work: Work, sent: Text) -> str | None:
    """A rich text as it is kept (behaviour C30)."""
    return filling.written(work, sent) if isinstance(sent, str) and sent else None


def _roles(work: Work, asked: LaunchIn) -> Mapping[int, Assignees]:
    """Who fills each job title (behaviour B37). Raises Invalid for one that is not there."""
    sent = asked.roles if isinstance(asked.roles, dict) else {}
    known = job_titles.find(work, list(sent))
    unknown = [role for role in sent if role not in known]
    if unknown:
        sentence = "There is no such job title in this organization."
        raise Invalid.at({f"roles.{role[:80]}": [sentence] for role in unknown[:20]})
    return {known[role].no: everybody(read_owners(work, who, f"roles.{role}")) for role, who in sent.items()}


def _name_unused_roles(work: Work, template: Template, order: Launch) -> None:
    asked = {number for step in template.steps for number in step.job_titles}
    for one in job_titles.named(work, set(order.roles) - asked).values():
        work.warn(f"roles.{one.id}", f"No step of this template asks for {one.name!r}; this was left aside.")


def _parent(work: Work, asked: LaunchIn) -> str | None:
    if not given(asked.parent_id):
        return None
    identity = str(asked.parent_id)
    row = work.row(_PARENT, process=identity) if is_id(identity) else None
    if row is None or not sight.sees_process(work, identity, row.template, is_public=bool(row.is_public)):
        raise Invalid.at({"parent_id": ["There is no such process here."]})
    return identity


def _name_what_waits(work: Work, asked: LaunchIn) -> None:
    """What the product can't keep yet is named, never dropped in silence (DECISIONS 4)."""
    if given(asked.metadata):
        work.warn("metadata", "This old key is not kept.")
    if isinstance(asked.trackers, OwnersIn) and addresses(asked.trackers.guests or ()):
        work.warn("trackers.guests", "Watching guests can't be kept yet; this was left aside.")
