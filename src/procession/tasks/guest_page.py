"""A guest's own tasks, under the guest's private link: look, answer, complete (`api-running` 2.13, behaviour G27-G29).

Whoever comes by the link is that guest. A member may use the same addresses with a token: then the member did it, with
the member's rights, and only with tasks of that guest.
"""

from procession.actor import ActorKind
from procession.engine.process import Process, settings_of, step_of
from procession.errors import NotAllowed
from procession.people import guests, names, organizations
from procession.people.values import Guest
from procession.plumbing.work import Work
from procession.processes import loading, sight, threads, views
from procession.processes.change import Changed
from procession.processes.form_fields import task_fields
from procession.processes.loading import Loaded, task_not_found
from procession.processes.show_task import Look, tasks_out
from procession.processes.threads import Label
from procession.processes.wire import ProgressOut, Wrapped
from procession.tasks import complete, edit
from procession.tasks.complete import Completion
from procession.tasks.guest_wire import GuestStepOut, GuestTaskOut, NamedOut, RunProgressOut
from procession.tasks.wire import TaskIn


def page(work: Work, key: str, task: str, look: Look) -> GuestTaskOut:
    """One task with its form, what was said to the guest, and how far the process is. Raises NotFound."""
    guest, loaded = _theirs(work, key, task)
    return _shown(work, guest, loaded, look)


def save(work: Work, key: str, task: str, asked: TaskIn, look: Look) -> GuestTaskOut:
    """Answers in `taskdata`; `status` completed completes it with them, or nothing happens at all."""
    _theirs(work, key, task)
    edit.edit(work, task, asked)
    return page(work, key, task, look)


def finish(work: Work, key: str, task: str, how: Completion, look: Look) -> GuestTaskOut:
    """Raises what completing raises."""
    _theirs(work, key, task)
    return _after(work, key, complete.complete(work, task, how), look)


def reopen(work: Work, key: str, task: str, look: Look) -> GuestTaskOut:
    """For members: guests complete once and can't reopen (behaviour F13)."""
    _theirs(work, key, task)
    return _after(work, key, complete.reopen(work, task), look)


def must_be_theirs(work: Work, key: str, task: str) -> None:
    """Raises NotFound unless the task is assigned to this guest, and NotAllowed for another guest's link."""
    _theirs(work, key, task)


def _after(work: Work, key: str, changed: Changed, look: Look) -> GuestTaskOut:
    return page(work, key, changed.in_hand.id, look)


def _theirs(work: Work, key: str, task: str) -> tuple[Guest, Loaded]:
    guest = guests.find(work, key)
    if work.actor.kind is ActorKind.GUEST and (guest is None or guest.no != work.actor.party):
        raise NotAllowed("Guests see only their own tasks.")
    if guest is None or guest.deleted is not None:
        raise task_not_found()
    loaded = loading.read_task(work, task)
    sight.must_see_task(work, loaded.process, loaded.in_hand, loaded.template)
    parties = {guest.no, *names.groups_of_people(work, [guest.no])}
    if parties.isdisjoint(loaded.in_hand.assignees.parties):
        raise task_not_found()
    return guest, loaded


def _shown(work: Work, guest: Guest, loaded: Loaded, look: Look) -> GuestTaskOut:
    head, one = loaded.process, loaded.in_hand
    view = views.task_view(head, loaded.template, one)
    out = tasks_out(work, [view], look, heads={head.id: head})[0]
    no_comments = settings_of(loaded.template, one).no_guest_comments  # then guests read none either (F61)
    said = [] if no_comments else threads.of_tasks(work, [one.id])[one.id]
    written = threads.shown(work, said)
    step = None if one.step is None else step_of(loaded.template, one)
    return GuestTaskOut(
        id=out.id,
        increment_id=out.increment_id,
        alias=out.alias,
        title=out.title,
        summary=out.summary if isinstance(out.summary, str) else None,
        task_type=out.task_type,
        status=out.status,
        status_label=out.status_label,
        is_approved=out.is_approved,
        is_completable=out.is_completable,
        problem=out.problem,
        everyone_must_complete=out.everyone_must_complete,
        completion_progress=out.completion_progress,
        prevent_guest_comment=no_comments,
        started_at=out.started_at,
        deadline=out.deadline,
        created_at=out.created_at,
        last_updated=out.last_updated,
        completed_at=out.completed_at,
        completer_guest=guest.email if one.completed_by_guest and one.completer == guest.no else None,
        step_id=out.step_id,
        step=None if step is None else GuestStepOut(id=step.id, alias=step.alias),
        guest_email=guest.email,
        organization=NamedOut(id=work.actor.organization_id, name=organizations.get(work).name),
        run_id=out.run_id,
        run=None if head.alone else _progress(head),
        taskdata=out.taskdata,
        form_fields=task_fields(work, loaded.template, one),
        threads={
            "total": len(said),
            "problems": sum(each.is_open_issue for each in said if each.label is Label.PROBLEM),
        },
        comments=Wrapped(data=[written[each.id] for each in said]),
    )


def _progress(head: Process) -> RunProgressOut:
    progress = ProgressOut(complete=head.n_done, total=head.n_shown, percent=head.percent)
    return RunProgressOut(id=head.id, name=head.name, progress=progress)
