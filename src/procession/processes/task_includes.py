"""What `with=` adds to tasks (`api-running` 2.1), each for the whole page at once.

Guests do not watch.
"""

from collections.abc import Sequence

from procession.actor import ActorKind
from procession.engine.assignees import is_assignee
from procession.engine.process import step_of
from procession.files import reading as files
from procession.labels import wire as labels
from procession.labels.kinds import Kind
from procession.people import job_titles, names
from procession.people.names import Names as People
from procession.plumbing.http import Includes
from procession.plumbing.work import Work
from procession.processes import publicity, run_includes, show_run, threads, views, watchers
from procession.processes.form_fields import add_custom_values, kickoff_fields, task_fields
from procession.processes.show_task import Look, tasks_out
from procession.processes.threads import Label
from procession.processes.views import TaskView
from procession.processes.wire import TaskOut, Wrapped
from procession.templates.watching import Watched
from procession.templates.wire.names import Names
from procession.templates.wire.steps import roles_out, step_out

_EMPTY = frozenset({"activities", "guest_watchers", "selected_text_comment"})
_THREADS = ("threads", "comments", "issues", "threads_count")


def tasks_with(work: Work, shown: Sequence[TaskView], look: Look, include: Includes) -> list[TaskOut]:
    """The tasks as the wire shows them, with what was asked for."""
    shown = publicity.tasks_for_caller(work, shown)
    found = tasks_out(work, shown, look)
    if include:
        add(work, shown, found, include)
    return found


def add(work: Work, shown: Sequence[TaskView], found: Sequence[TaskOut], include: Includes) -> None:
    for name in _EMPTY & include.names:
        for out in found:
            setattr(out, name, Wrapped(data=[]))
    if include.wants("tags") or include.wants("folders"):
        _add_labels(work, found, include)
    if include.wants("assets"):
        _add_files(work, shown, found)
    if include.wants("form_fields"):
        forms = [task_fields(work, view.template, view.task) for view in shown]
        add_custom_values(work, _templates(shown), [field for form in forms for field in form])
        for form, out in zip(forms, found, strict=True):
            out.form_fields = Wrapped(data=form)
    if any(include.wants(name) for name in _THREADS):
        _add_threads(work, shown, found, include)
    _add_watchers(work, found, include)
    _add_steps_and_roles(work, shown, found, include)
    if include.wants("run") or include.wants("ko_form_fields") or include.wants("ko-form-fields"):
        _add_runs(work, shown, found, include)


def _templates(shown: Sequence[TaskView]) -> list[str]:
    return [view.template.id for view in shown if view.gist is not None]


def _add_files(work: Work, shown: Sequence[TaskView], found: Sequence[TaskOut]) -> None:
    """Guests see those of their own tasks only."""
    actor = work.actor
    ids = [
        view.task.id
        for view in shown
        if actor.kind is not ActorKind.GUEST or is_assignee(view.task.assignees, actor.party, actor.groups)
    ]
    hanging = files.shown_on(work, ids)
    for out in found:
        out.assets = Wrapped(data=hanging.get(out.id, []))


def _add_watchers(work: Work, found: Sequence[TaskOut], include: Includes) -> None:
    """Guests are not told who watches."""
    if include.wants("member_watchers"):
        is_guest = work.actor.kind is ActorKind.GUEST
        listed = [] if is_guest else [out.id for out in found]
        watched = watchers.included(work, Watched.TASK, listed, include)
        for out in found:
            out.member_watchers = watched.get(out.id, Wrapped(data=[]))


def _add_labels(work: Work, found: Sequence[TaskOut], include: Includes) -> None:
    """How an organization sorts its work is not for guests."""
    ids = [] if work.actor.kind is ActorKind.GUEST else [out.id for out in found]
    if include.wants("tags"):
        tags = labels.tags_of(work, Kind.TASK, ids)
        for out in found:
            out.tags = Wrapped(data=tags.get(out.id, []))
    if include.wants("folders"):
        folders = labels.folders_of(work, Kind.TASK, ids)
        for out in found:
            out.folders = Wrapped(data=[folders[out.id]] if out.id in folders else [])


def _add_threads(work: Work, shown: Sequence[TaskView], found: Sequence[TaskOut], include: Includes) -> None:
    said = {**{out.id: [] for out in found}, **threads.of_tasks(work, publicity.tasks_that_talk(work, shown))}
    written = threads.shown(work, [each for comments in said.values() for each in comments])
    for out in found:
        comments = said[out.id]
        everything = Wrapped(data=[written[each.id] for each in comments])
        issues = [each for each in comments if each.label is Label.PROBLEM]
        if include.wants("threads"):
            out.threads = everything
        if include.wants("comments"):
            out.comments = everything
        if include.wants("issues"):
            out.issues = Wrapped(data=[written[each.id] for each in issues])
        if include.wants("threads_count"):
            out.threads_count = {
                "total": len(comments),
                "problems": sum(each.is_open_issue for each in issues),
            }


def _add_steps_and_roles(work: Work, shown: Sequence[TaskView], found: Sequence[TaskOut], include: Includes) -> None:
    if include.wants("roles"):
        _add_roles(work, shown, found)
    if include.wants("step"):
        _add_steps(work, shown, found)


def _add_steps(work: Work, shown: Sequence[TaskView], found: Sequence[TaskOut]) -> None:
    if work.actor.kind is ActorKind.GUEST:  # guests see no templates (behaviour G29)
        for out in found:
            out.step = Wrapped(data=None)
        return
    steps = [step_of(view.template, view.task) for view in shown if view.task.step is not None]
    people = _names(work, [party for step in steps for party in (*step.assignees.guests, *step.assignees.groups)])
    named = Names(
        guests={number: guest.email for number, guest in people.guests.items()},
        groups={number: group.id for number, group in people.groups.items()},
        job_titles=job_titles.named(work, {number for step in steps for number in step.job_titles}),
    )
    for view, out in zip(shown, found, strict=True):
        step = None if view.task.step is None else step_of(view.template, view.task)
        out.step = Wrapped(data=None if step is None else step_out(view.template, step, named))


def _add_roles(work: Work, shown: Sequence[TaskView], found: Sequence[TaskOut]) -> None:
    """The job titles that a task's step names (behaviour B37); of who fills them the owners tell."""
    steps = [step_of(view.template, view.task) for view in shown]
    known = Names(job_titles=job_titles.named(work, {number for step in steps for number in step.job_titles}))
    for step, out in zip(steps, found, strict=True):
        out.roles = Wrapped(data=roles_out(step, known))


def _names(work: Work, parties: Sequence[int]) -> People:
    return names.of(work, parties) if parties else People()


def _add_runs(work: Work, shown: Sequence[TaskView], found: Sequence[TaskOut], include: Includes) -> None:
    wanted = list(dict.fromkeys(view.gist.id for view in shown if view.gist is not None))
    heads = {each.process.id: each for each in publicity.runs_for_caller(work, views.runs(work, wanted))}
    listed = list(heads.values())
    outs = dict(zip(heads, show_run.runs_out(work, listed), strict=True))
    if include.wants("run"):
        run_includes.add(work, listed, list(outs.values()), include.below("run"), tasks=False)
    forms = [[] if view.gist is None else kickoff_fields(view.template, heads[view.gist.id].process) for view in shown]
    add_custom_values(work, _templates(shown), [field for form in forms for field in form])
    for view, fields, out in zip(shown, forms, found, strict=True):
        run = None if view.gist is None else outs[view.gist.id]
        if include.wants("run"):
            out.run = {"data": run}
        if include.wants("ko_form_fields"):
            out.ko_form_fields = Wrapped(data=fields)
        if include.wants("ko-form-fields"):
            out.ko_form_fields_dashed = Wrapped(data=fields)
