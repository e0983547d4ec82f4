"""What `with=` adds to processes (`api-running` 1.1), each for the whole page at once.

Guests do not watch.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Integer, and_, case, func, select

from procession.actor import ActorKind
from procession.files import reading as files
from procession.labels import wire as labels
from procession.labels.kinds import Kind
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, shaped, tenant
from procession.plumbing.http import Includes
from procession.plumbing.work import Work
from procession.processes import policy, publicity, sight, threads, views, watchers
from procession.processes.form_fields import add_custom_values, kickoff_fields, task_fields
from procession.processes.places import DONE, HIDDEN, OPEN
from procession.processes.status import SOON
from procession.processes.tables import dated, task
from procession.processes.views import RunView
from procession.processes.wire import (
    AbilitiesOut,
    RunOut,
    RunPermissionsOut,
    StageOut,
    TaskFieldOut,
    TasksMetaOut,
    Wrapped,
)
from procession.templates import launchable, reading, show
from procession.templates.watching import Watched

_EMPTY = frozenset({"guest_watchers", "selected_text_comment"})


def add(
    work: Work, shown: Sequence[RunView], found: Sequence[RunOut], include: Includes, *, tasks: bool = True
) -> None:
    """Everything asked for but `tasks` and `next_task`, which `run_tasks` adds."""
    for name in _EMPTY & include.names:
        _add_nothing(found, name)
    is_guest = work.actor.kind is ActorKind.GUEST
    if include.wants("member_watchers"):
        _add_nothing(found, "member_watchers") if is_guest else _add_watchers(work, found, include)
    if include.wants("tags") or include.wants("folders"):
        _add_labels(work, found, include)
    if include.wants("assets"):
        _add_nothing(found, "assets") if is_guest else _add_files(work, found)
    if include.wants("checklist"):
        _add_nothing_of(found, "checklist") if is_guest else _add_templates(work, shown, found)
    if include.wants("threads"):
        _add_nothing(found, "threads") if is_guest else _add_threads(work, found)
    if include.wants("tasks_meta"):
        _add_counts(work, found)
    if include.wants("form_fields") and tasks:
        _add_fields(work, shown, found)
    _add_own(work, shown, found, include)


def _add_files(work: Work, found: Sequence[RunOut]) -> None:
    hanging = files.shown_on(work, [out.id for out in found])
    for out in found:
        out.assets = Wrapped(data=hanging[out.id])


def _add_watchers(work: Work, found: Sequence[RunOut], include: Includes) -> None:
    watched = watchers.included(work, Watched.PROCESS, [out.id for out in found], include)
    for out in found:
        out.member_watchers = watched[out.id]


def _add_nothing(found: Sequence[RunOut], name: str) -> None:
    for out in found:
        setattr(out, name, Wrapped(data=[]))


def _add_nothing_of(found: Sequence[RunOut], name: str) -> None:
    """Guests see no templates (behaviour G29)."""
    for out in found:
        setattr(out, name, Wrapped(data=None))


def _add_labels(work: Work, found: Sequence[RunOut], include: Includes) -> None:
    """How an organization sorts its work is not for guests."""
    ids = [] if work.actor.kind is ActorKind.GUEST else [out.id for out in found]
    if include.wants("tags"):
        tags = labels.tags_of(work, Kind.PROCESS, ids)
        for out in found:
            out.tags = Wrapped(data=tags.get(out.id, []))
    if include.wants("folders"):
        folders = labels.folders_of(work, Kind.PROCESS, ids)
        for out in found:
            out.folders = Wrapped(data=[folders[out.id]] if out.id in folders else [])


def _add_own(work: Work, shown: Sequence[RunView], found: Sequence[RunOut], include: Includes) -> None:
    if include.wants("ko_form_fields"):
        forms = [kickoff_fields(view.template, view.process) for view in shown]
        _add_custom_values(work, shown, forms)
        for form, out in zip(forms, found, strict=True):
            out.ko_form_fields = Wrapped(data=form)
    for view, out in zip(shown, found, strict=True):
        if include.wants("stages"):
            out.stages = Wrapped(data=_stages(view))
        if include.wants("permissions"):
            out.permissions = Wrapped(data=_permissions(work, view))


def _stages(view: RunView) -> list[StageOut]:
    return [
        StageOut(id=stage.id, name=stage.name, position=position)
        for position, stage in enumerate(view.template.stages, start=1)
    ]


def _add_templates(work: Work, shown: Sequence[RunView], found: Sequence[RunOut]) -> None:
    """The version each process was launched from, not the present one."""
    contents = {(view.template.no, view.template.version): view.template for view in shown}
    cards = {no: launchable.card_of(work, no) for no, _ in contents if no}
    known = [(key, card, contents[key]) for key in contents if (card := cards.get(key[0])) is not None]
    gathered = reading.views(work, [(card, content) for _, card, content in known])
    outs = {key: out for (key, _, _), out in zip(known, show.shown(work, gathered, show.NO_INCLUDES), strict=True)}
    for view, out in zip(shown, found, strict=True):
        out.checklist = Wrapped(data=outs.get((view.template.no, view.template.version)))


def _add_threads(work: Work, found: Sequence[RunOut]) -> None:
    said = threads.of_processes(work, [out.id for out in found])
    written = threads.shown(work, [each for comments in said.values() for each in comments])
    for out in found:
        out.threads = Wrapped(data=[written[each.id] for each in said[out.id]])


def _permissions(work: Work, view: RunView) -> RunPermissionsOut:
    head, actor = view.process, work.actor
    people = sorted({head.owner, head.starter})
    may_edit = policy.is_responsible(actor, head)
    return RunPermissionsOut(
        read=sorted({*people, *view.collaborators}),
        update=people,
        launch=[],
        abilities=AbilitiesOut(
            edit=may_edit,
            archive=actor.kind is ActorKind.MEMBER and not actor.is_light,
            delete=actor.is_admin,
        ),
    )


_due = dated(task.c.deadline)
_is_open = task.c.place == OPEN
_COUNTS = tenant(
    select(
        task.c.process,
        func.count(type_=Integer).label("total"),
        func.sum(case((task.c.place == DONE, 1), else_=0)).label("complete"),
        func.sum(case((_is_open, 1), else_=0)).label("active"),
        func.sum(case((and_(_is_open, _due < param("now", type_=Integer)), 1), else_=0)).label("overdue"),
        func.sum(
            case(
                (and_(_is_open, _due >= param("now", type_=Integer), _due < param("soon", type_=Integer)), 1),
                else_=0,
            )
        ).label("due_soon"),
        func.sum(task.c.problem).label("problem"),
        func.sum(case((task.c.place == HIDDEN, 1), else_=0)).label("hidden"),
    )
    .where(any_of(task.c.process, "processes", Id))
    .group_by(task.c.process)
)
_NONE = TasksMetaOut(total=0, complete=0, active=0, overdue=0, due_soon=0, problem=0, hidden=0)


def _add_counts(work: Work, found: Sequence[RunOut]) -> None:
    rows = work.rows(_COUNTS, processes=[out.id for out in found], now=work.now, soon=work.now + SOON) if found else []
    counted = {row.process: _meta(row) for row in rows}
    for out in found:
        out.tasks_meta = Wrapped(data=counted.get(out.id, _NONE))


def _meta(row: Any) -> TasksMetaOut:
    return TasksMetaOut(**{name: int(getattr(row, name)) for name in TasksMetaOut.__struct_fields__})


def task_ids(work: Work, processes: Sequence[str]) -> dict[str, list[str]]:
    """The tasks of each process that the caller may see, hidden ones left out, by position."""
    seen = sight.tasks_seen(work.actor)

    def build() -> Any:
        statement = select(task.c.id, task.c.process).where(
            any_of(task.c.process, "processes", Id), func.coalesce(task.c.was, task.c.place) <= DONE
        )
        statement = statement if seen is None else statement.where(seen)
        return statement.order_by(task.c.process, task.c.position, task.c.id)

    found: dict[str, list[str]] = {each: [] for each in processes}
    if processes:
        statement = shaped(("tasks of processes", sight.shape(work.actor)), build)
        for row in work.rows(statement, processes=list(processes), **sight.facts(work)):
            found[row.process].append(row.id)
    return found


def _add_fields(work: Work, shown: Sequence[RunView], found: Sequence[RunOut]) -> None:
    listed = task_ids(work, [view.process.id for view in shown])
    loaded = publicity.tasks_for_caller(work, views.tasks(work, [one for ids in listed.values() for one in ids]))
    tasks: Mapping[str, views.TaskView] = {each.task.id: each for each in loaded}
    forms = [
        [field for one in listed[view.process.id] for field in task_fields(work, view.template, tasks[one].task)]
        for view in shown
    ]
    _add_custom_values(work, shown, forms)
    for form, out in zip(forms, found, strict=True):
        out.form_fields = Wrapped(data=form)


def _add_custom_values(work: Work, shown: Sequence[RunView], forms: Sequence[Sequence[TaskFieldOut]]) -> None:
    add_custom_values(work, (view.template.id for view in shown), [field for form in forms for field in form])
