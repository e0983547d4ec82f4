"""What answers about running work need, gathered in a fixed number of queries for a whole page."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Integer, func, select

from procession.actor import ActorKind
from procession.engine.process import Process, Task, settings_of
from procession.engine.template import NO_TEMPLATE, Template
from procession.people import names
from procession.people.values import Guest
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, tenant
from procession.plumbing.work import Work
from procession.processes import rows, snoozing
from procession.processes.involvement import involvement_of
from procession.processes.loading import ProcessRow, TaskRow
from procession.processes.places import IS_GROUP, IS_GUEST, MENTIONED, OPEN
from procession.processes.status import is_past
from procession.processes.system import SYSTEM, system_template
from procession.processes.tables import involved, process, task
from procession.templates import launchable, starring


class Gist(msgspec.Struct, frozen=True, kw_only=True):
    """Of a process, what its tasks show."""

    id: str
    place: int
    trouble: int
    late_from: int | None
    starter: int
    is_frozen: bool


class TaskView(msgspec.Struct, frozen=True, kw_only=True):
    """A task with what stands around it. `gist` None: a one-off task outside processes. `is_covered`: answers are kept
    from the viewer, so texts must not be filled with any (`publicity.py`). `snoozed`: until when the caller put it off.
    """

    task: Task
    template: Template
    gist: Gist | None
    is_starred: bool = False
    snoozed: int | None = None
    is_covered: bool = False


class RunView(msgspec.Struct, frozen=True, kw_only=True):
    """A process without its tasks. `late` counts overdue open tasks, `collaborators` are members."""

    process: Process
    template: Template
    is_starred: bool = False
    late: int = 0
    collaborators: tuple[int, ...] = ()


class Around(msgspec.Struct, frozen=True, kw_only=True):
    """The outside names of whom the shown work names; `people` are the people in groups where they are counted."""

    guests: Mapping[int, Guest] = {}
    groups: Mapping[int, str] = {}
    people: Mapping[int, tuple[int, ...]] = {}


_RUNS = tenant(select(process).where(any_of(process.c.id, "ids", Id)))
_GIST = ("id", "version", "place", "trouble", "late_from", "starter")
_TASKS = tenant(
    select(*task.c, *(process.c[name].label(f"p_{name}") for name in _GIST), snoozing.UNTIL)
    .select_from(task.outerjoin(process, process.c.id == task.c.process))
    .where(any_of(task.c.id, "ids", Id))
)
_TASK_WIDTH = len(task.c)
_LATE = tenant(
    select(task.c.process, func.count(type_=Integer).label("late"))
    .where(any_of(task.c.process, "ids", Id), task.c.place == OPEN, task.c.deadline < param("now"))
    .group_by(task.c.process)
)
_INVOLVED = tenant(
    select(involved.c.process, involved.c.party, involved.c.why).where(any_of(involved.c.process, "ids", Id))
)


def runs(work: Work, ids: Sequence[str]) -> list[RunView]:
    """The processes with these ids, in this order."""
    found = {row.id: row for row in work.rows(_RUNS, ids=list(ids))} if ids else {}
    templates = templates_of(work, {(row.template, row.version) for row in found.values()})
    heads = [
        rows.process_of(found[each], templates[(found[each].template, found[each].version)], {}, whole=False)
        for each in ids
        if each in found
    ]
    return around_runs(work, [(head, templates[(found[head.id].template, head.version)]) for head in heads])


def around_runs(work: Work, heads: Sequence[tuple[Process, Template]]) -> list[RunView]:
    ids = [head.id for head, _ in heads]
    starred = starring.marked_among(work, starring.Kind.PROCESS, ids) if work.actor.kind is ActorKind.MEMBER else ()
    late_ones = [head.id for head, _ in heads if is_past(head.late_from, work.now)]
    late = {row.process: row.late for row in work.rows(_LATE, ids=late_ones, now=work.now)} if late_ones else {}
    collaborators = _collaborators(work, ids)
    return [
        RunView(
            process=head,
            template=template,
            is_starred=head.id in starred,
            late=late.get(head.id, 0),
            collaborators=collaborators.get(head.id, ()),
        )
        for head, template in heads
    ]


def launched(work: Work, head: Process, template: Template, *, is_starred: bool) -> RunView:
    """A process that this unit has just made: what there is to know of it is in hand."""
    involved_now = involvement_of(head, head.tasks.values())
    collaborators = _members_among(work, [(head.id, party, why) for party, why in involved_now.items()])
    return RunView(
        process=head,
        template=template,
        is_starred=is_starred,
        late=sum(int(each.place) == OPEN and is_past(each.deadline, work.now) for each in head.tasks.values()),
        collaborators=collaborators.get(head.id, ()),
    )


def _collaborators(work: Work, ids: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """Owner, starter, everybody assigned or mentioned: the members among them, groups as their people."""
    return _members_among(work, [tuple(row) for row in work.rows(_INVOLVED, ids=list(ids))] if ids else [])


def _members_among(work: Work, found: Sequence[tuple[str, int, int]]) -> dict[str, tuple[int, ...]]:
    """`found` are processes, parties, and why they are involved."""
    groups = {party for _, party, why in found if why & IS_GROUP}
    people = names.people_of_groups(work, groups) if groups else {}
    outside = names.guests(work, {each for members in people.values() for each in members}) if people else {}
    collected: dict[str, dict[int, None]] = {}
    for identity, party, why in found:
        named = people.get(party, ()) if why & IS_GROUP else (party,)
        if not why & IS_GUEST:
            collected.setdefault(identity, {}).update(dict.fromkeys(each for each in named if each not in outside))
    return {identity: tuple(sorted(members)) for identity, members in collected.items()}


def tasks(work: Work, ids: Sequence[str]) -> list[TaskView]:
    """The tasks with these ids, in this order."""
    found = {row.id: row for row in work.rows(_TASKS, ids=list(ids), me=work.actor.party)} if ids else {}
    wanted = {(row.template, row.p_version) for row in found.values() if row.p_version is not None}
    templates = templates_of(work, wanted)
    starred = starring.marked_among(work, starring.Kind.TASK, list(ids)) if _has_stars(work, ids) else ()
    return [_task_view(found[each], templates, is_starred=each in starred) for each in ids if each in found]


def _has_stars(work: Work, ids: Sequence[str]) -> bool:
    return bool(ids) and work.actor.kind is ActorKind.MEMBER


def _task_view(row: Any, templates: Mapping[tuple[int, int], Template], *, is_starred: bool) -> TaskView:
    one = rows.task_of(TaskRow._make(row[:_TASK_WIDTH]))
    if row.p_id is None:
        return TaskView(task=one, template=NO_TEMPLATE, gist=None, is_starred=is_starred, snoozed=row.snoozed)
    gist = Gist(
        id=row.p_id,
        place=row.p_place,
        trouble=row.p_trouble,
        late_from=row.p_late_from,
        starter=row.p_starter,
        is_frozen=row.p_trouble == rows.ISSUE,
    )
    template = templates[(row.template, row.p_version)]
    return TaskView(task=one, template=template, gist=gist, is_starred=is_starred, snoozed=row.snoozed)


def task_view(
    head: Process, template: Template, one: Task, *, is_starred: bool = False, snoozed: int | None = None
) -> TaskView:
    """The view of a task that was just changed or loaded for changing."""
    gist = None if head.alone else gist_of(head)
    return TaskView(task=one, template=template, gist=gist, is_starred=is_starred, snoozed=snoozed)


def gist_of(head: Process) -> Gist:
    return Gist(
        id=head.id,
        place=int(head.place),
        trouble=rows.trouble(head),
        late_from=head.late_from,
        starter=head.starter,
        is_frozen=bool(head.issues),
    )


def templates_of(work: Work, wanted: set[tuple[int, int]]) -> dict[tuple[int, int], Template]:
    """The versions processes run on, the system's own included."""
    found = dict(launchable.versions(work, {each for each in wanted if each[0] != SYSTEM}))
    found.update({each: system_template(work.actor.organization_id) for each in wanted if each[0] == SYSTEM})
    return found


def around(work: Work, shown: Iterable[TaskView]) -> Around:
    """Everybody named by these tasks; no query when only members are."""
    guests: set[int] = set()
    groups: set[int] = set()
    counted: set[int] = set()
    for each in shown:
        one = each.task
        guests.update(one.assignees.guests)
        groups.update(one.assignees.groups)
        if one.completed_by_guest and one.completer:
            guests.add(one.completer)
        if one.assignees.groups and settings_of(each.template, one).everyone:
            counted.update(one.assignees.groups)
    return Around(
        guests=names.guests(work, guests) if guests else {},
        groups=names.group_ids(work, groups) if groups else {},
        people=names.people_of_groups(work, counted) if counted else {},
    )


def around_people(work: Work, shown: Iterable[RunView]) -> Mapping[int, str]:
    """The hex ids of the groups named at process level."""
    groups = {group for each in shown for group in each.process.people.groups}
    return names.group_ids(work, groups) if groups else {}


__all__ = ["MENTIONED", "Around", "Gist", "ProcessRow", "RunView", "TaskView"]
