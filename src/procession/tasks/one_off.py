"""One-off tasks: made alone, in a process, or one for each assignee; archived, copied, deleted (`api-running` 2.5)."""

import msgspec
from msgspec import UNSET, UnsetType
from msgspec.structs import replace
from sqlalchemy import select

from procession import engine
from procession.engine.assignees import Assignees
from procession.engine.commands import AddTask, ArchiveTask, Launch, RestoreTask, UnlinkTask
from procession.engine.happenings import TaskAdded
from procession.engine.process import settings_of
from procession.engine.refusals import OnlyOneOffTasks
from procession.engine.template import DEFAULT_TASK_SETTINGS, NO_TEMPLATE
from procession.errors import Invalid
from procession.events import Event
from procession.ids import is_id
from procession.labels import filing
from procession.labels.kinds import Kind
from procession.people import names
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.work import Work
from procession.processes import change, happened, loading, remarks, surroundings
from procession.processes.bodies import OwnersIn, everybody, given, instant, read_owners
from procession.processes.change import Changed
from procession.processes.loading import Loaded
from procession.processes.system import SYSTEM, system_template
from procession.tasks import labelling, policy
from procession.tasks.edit import flags, read_type
from procession.tasks.form import copied, read_form
from procession.tasks.wire import TaskIn
from procession.templates import filling, starring
from procession.templates.draft import PartKind
from procession.templates.tables import template, template_part
from procession.templates.wire.errors import Errors

_TEMPLATE = tenant(select(template.c.no).where(template.c.id == param("template")))
_STEP = tenant(
    select(template_part.c.template).where(
        template_part.c.id == param("step"), template_part.c.kind == int(PartKind.STEP)
    )
)


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """A new task. `in_own_process`: it is the first of an empty process that was made for all of them."""

    changed: Changed
    in_own_process: bool = False


def create(work: Work, asked: TaskIn, *, owners_optional: bool = False) -> Made:
    """Raises Invalid, NotAllowed, OneOffTasksForbidden, TooManyAssignees. `owners_optional`: the caller by default."""
    order = _order(work, asked, owners_optional=owners_optional)
    policy.must_be_able_to_create(work.actor, order.assignees)
    tags = labelling.asked(work, asked) if asked.tags else UNSET
    if asked.separate_task_for_each_assignee is True:
        made = Made(changed=_one_each(work, order), in_own_process=True)
    elif given(asked.run_id):
        made = Made(changed=_added(work, order, str(asked.run_id)))
    else:
        made = Made(changed=_alone(work, order))
    one = made.changed.in_hand
    labelling.put(work, list(made.changed.after.tasks) if made.in_own_process else [one.id], tags)
    if given(asked.comment):
        process = None if made.changed.after.alone else made.changed.after.id
        remarks.add(work, task=one.id, process=process, content=str(asked.comment))
    if asked.starred is True:
        starring.mark(work, starring.Kind.TASK, one.id)
        return replace(made, changed=replace(made.changed, is_starred=True))
    return made


def _order(work: Work, asked: TaskIn, *, owners_optional: bool) -> AddTask:
    errors = Errors()
    title = asked.title if given(asked.title) else asked.name
    found = errors.text("title", title, longest=600)
    kind = read_type(asked.task_type, errors)
    if not given(asked.task_type):
        errors.required("task_type")
    if not given(asked.deadline):
        errors.required("deadline")
    deadline = _date(asked.deadline, "deadline", errors)
    start = _date(asked.started_at, "started_at", errors)
    if not owners_optional and not _names_somebody(asked):
        missing = "The owners field is required." if asked.owners is UNSET else "At least one assignee is required."
        errors.add("owners", missing)
    webhook = errors.web_address("webhook", asked.webhook) if isinstance(asked.webhook, str) else None
    cap = asked.max_assignable if isinstance(asked.max_assignable, int) else 0
    if cap < 0:
        errors.add("max_assignable", "The cap on assignees is 0 (none) or more.")
    errors.stop()
    assignees = _assignees(work, asked)
    form = read_form(work, asked.form_fields)(()) if isinstance(asked.form_fields, list) else ()
    _name_what_waits(work, asked)
    summary = asked.summary if given(asked.summary) else asked.description
    return AddTask(
        title=found,
        type=kind or "task",
        summary=filling.written(work, summary) if given(summary) else None,  # pyright: ignore[reportArgumentType]
        assignees=assignees,
        deadline=deadline,
        start=start,
        settings=replace(DEFAULT_TASK_SETTINGS, max_assignees=cap, webhook=webhook, **flags(asked)),
        fields=form,
        position=max(asked.position, 0) if isinstance(asked.position, int) else 0,
        linked_step=_linked_step(work, asked),
        linked_template=_linked_template(work, asked),
    )


def _date(sent: str | UnsetType | None, path: str, errors: Errors) -> int | None:
    try:
        return instant(sent, path)
    except Invalid as refusal:
        errors.add(path, refusal.message)
        return None


def _names_somebody(asked: TaskIn) -> bool:
    owners = asked.owners
    return isinstance(owners, OwnersIn) and any((owners.users, owners.guests, owners.groups))


def _assignees(work: Work, asked: TaskIn) -> Assignees:
    """Who was named; nobody but the caller only where owners are optional."""
    owners = asked.owners if isinstance(asked.owners, OwnersIn) else None
    assignees = everybody(read_owners(work, owners)) if owners is not None else Assignees()
    return assignees or Assignees(members=(work.actor.party,))


def _linked_template(work: Work, asked: TaskIn) -> str | None:
    if not given(asked.checklist_id):
        return None
    identity = str(asked.checklist_id)
    if identity == system_template(work.actor.organization_id).id:
        return None
    if not is_id(identity) or work.value(_TEMPLATE, template=identity) is None:
        raise Invalid.at({"checklist_id": ["There is no such template here."]})
    return identity


def _linked_step(work: Work, asked: TaskIn) -> str | None:
    if not given(asked.linked_step_id):
        return None
    identity = str(asked.linked_step_id)
    if not is_id(identity) or work.value(_STEP, step=identity) is None:
        raise Invalid.at({"linked_step_id": ["There is no such step here."]})
    return identity


def _alone(work: Work, order: AddTask) -> Changed:
    context = surroundings.for_launch(work, NO_TEMPLATE)
    decision = engine.add_alone(order, by=change.by(work.actor), context=context, now=work.now, new_id=work.new_id)
    change.warn(work, decision)
    number = SYSTEM if order.linked_template is None else work.value(_TEMPLATE, template=order.linked_template)
    loaded = Loaded(process=decision.process, template=NO_TEMPLATE)
    after = change.add_alone(work, decision.process, loaded=loaded, template_no=number)
    added = [each for each in decision.happenings if isinstance(each, TaskAdded)]
    happened.announce(work, NO_TEMPLATE, after, added)
    task = next(iter(after.tasks))
    return Changed(before=after, after=after, template=NO_TEMPLATE, happenings=decision.happenings, task=task)


def _added(work: Work, order: AddTask, process: str) -> Changed:
    if not is_id(process):
        raise Invalid.at({"run_id": ["There is no such process here."]})
    named = replace(order, id=work.new_id())
    changed = change.of_process(work, process, named, allow=policy.must_be_able_to_add)
    return replace(changed, task=named.id)


def _one_each(work: Work, order: AddTask) -> Changed:
    """An empty process with one task for each person, groups as their people (behaviour E44)."""
    people = names.people_of_groups(work, order.assignees.groups) if order.assignees.groups else {}
    guests = {*order.assignees.guests, *names.guests(work, {each for one in people.values() for each in one})}
    parties = dict.fromkeys((*order.assignees.members, *order.assignees.guests))
    for group in order.assignees.groups:
        parties.update(dict.fromkeys(people.get(group, ())))
    if not parties:
        raise Invalid.at({"owners": ["At least one assignee is required."]})
    tasks = [_for_one(work, order, party, is_guest=party in guests) for party in parties]
    blueprint = system_template(work.actor.organization_id)
    decision = engine.launch(
        blueprint,
        Launch(name=order.title[:550], added=tuple(tasks)),
        by=change.by(work.actor),
        context=surroundings.for_launch(work, blueprint),
        now=work.now,
        new_id=work.new_id,
    )
    after = change.add_process(work, Loaded(process=decision.process, template=blueprint))
    happened.announce(work, blueprint, after, decision.happenings)
    return Changed(before=after, after=after, template=blueprint, happenings=decision.happenings, task=tasks[0].id)


def _for_one(work: Work, order: AddTask, party: int, *, is_guest: bool) -> AddTask:
    own = Assignees(guests=(party,)) if is_guest else Assignees(members=(party,))
    return replace(order, id=work.new_id(), assignees=own, fields=copied(work, order.fields), position=0)


def archive(work: Work, task: str) -> Changed:
    """Hides it; it can be taken back. Raises OnlyOneOffTasks for a task of a template's step."""
    return change.of_task(work, task, ArchiveTask(task=task), allow=policy.must_be_able_to_put_away)


def restore(work: Work, task: str) -> Changed:
    return change.of_task(work, task, RestoreTask(task=task), allow=policy.must_be_able_to_put_away)


def unlink(work: Work, task: str) -> Changed:
    """Takes it out of its process; it lives on alone."""
    changed = change.of_task(work, task, UnlinkTask(task=task), allow=policy.must_be_able_to_manage, whole=True)
    left = loading.read_task(work, task)
    return Changed(
        before=changed.before, after=left.process, template=left.template, happenings=changed.happenings, task=task
    )


def delete(work: Work, task: str) -> None:
    """For good, with its answers and comments; the history keeps what happened."""
    loaded = loading.load_task(work, task, whole=True)
    policy.must_be_able_to_put_away(work, loaded)
    one = loaded.in_hand
    if not one.is_oneoff:
        raise OnlyOneOffTasks("This is a task of a template's step; only one-off tasks can be deleted.")
    if not loaded.process.alone:
        unlink(work, task)
        loaded = loading.load_task(work, task)
    number = loading.number_of_template(work, task)
    change.delete_alone(work, loaded, template_no=number)
    starring.forget(work, starring.Kind.TASK, task)
    filing.forget(work, Kind.TASK, task)
    work.emit(
        Event(
            name="task.deleted",
            verb="deleted",
            subject="task",
            subject_id=task,
            task=task,
            audited=True,
            body={"snapshot": {"title": one.title, "number": one.number}},
        )
    )


def clone(work: Work, task: str) -> Changed:
    """A copy with the same questions and people, without comments, answers and history."""
    loaded = loading.read_task(work, task)
    policy.must_be_able_to_clone(work, loaded)
    one = loaded.in_hand
    if not one.is_oneoff:
        raise OnlyOneOffTasks("This is a task of a template's step; only one-off tasks can be copied.")
    order = AddTask(
        title=f"{one.title} - Copy"[:600],
        type=one.type,
        summary=one.summary,
        assignees=one.assignees,
        deadline=one.deadline,
        start=one.start,
        settings=settings_of(loaded.template, one),
        fields=copied(work, one.fields),
        linked_step=one.linked_step,
        linked_template=one.linked_template,
    )
    return _alone(work, order) if loaded.process.alone else _added(work, order, loaded.process.id)


def _name_what_waits(work: Work, asked: TaskIn) -> None:
    if asked.taskdata is not None and asked.taskdata is not UNSET and asked.taskdata not in ({}, []):
        work.warn("taskdata", "A new task has no answers yet; save them once it is made.")
    if given(asked.status) and asked.status != "not-started":
        work.warn("status", "A new task begins as not-started.")
