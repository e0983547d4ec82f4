"""The five lists of tasks: one builder, filters and orders as `api-running` 2.2 and 2.3 name them."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, FromClause, Integer, Select, and_, func, or_, select

from procession.ids import is_id
from procession.labels import conditions, custom, custom_types, tags
from procession.labels.kinds import Kind
from procession.people import names
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, tenant
from procession.plumbing.http import PageQuery, Window, ordering
from procession.plumbing.work import Work
from procession.processes import listing, seen, snoozing
from procession.processes.listing import Filter, Order, Plan, Tally
from procession.processes.lists import contains, pattern
from procession.processes.places import (
    ARCHIVED,
    DONE,
    HIDDEN,
    OPEN,
    TALLY_PARTY_TASKS,
    TALLY_TASKS,
    TALLY_TEMPLATE_TASKS,
)
from procession.processes.rows import STATUS_NUMBER
from procession.processes.status import SOON
from procession.processes.tables import assignment, dated, mentioned, process, task
from procession.tasks.dates import Between
from procession.templates.tables import template, template_part

t = task.c


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What a list of tasks is asked for. None: no matter. People are party numbers.

    `run`: the tasks of this process. `people`: tasks assigned to any of them; `also` further such sets, each of which
    must be met too. `mentioned`: with a comment that mentions the caller; `snoozed`: only, or without, what the caller
    put off. `tags`: ids or titles, all of them; `folders`: ids, any of them; each may be the task's or its
    process's. `custom`: key and value of a custom field. `nothing`: something was named that no task can match
    yet (a job title).
    """

    status: str = ""
    q: str = ""
    run: str | None = None
    people: tuple[int, ...] | None = None
    also: tuple[tuple[int, ...], ...] = ()
    is_assigned: bool | None = None
    template: str | None = None
    step: str | None = None
    created: Between = Between()
    deadline: Between = Between()
    is_one_off: bool | None = None
    archived: str = ""
    tags: Sequence[str] = ()
    folders: Sequence[str] = ()
    custom: tuple[str, str] | None = None
    mentioned: bool = False
    snoozed: bool | None = None
    nothing: bool = False


_OPEN_OR_DONE = (OPEN, DONE)

STATUSES: dict[str, tuple[tuple[int, ...], str]] = {
    "all": (_OPEN_OR_DONE, ""),
    "active": ((OPEN,), ""),
    "incomplete": ((OPEN,), ""),
    "to-do": ((OPEN,), ""),
    "active_visible": ((OPEN,), "started"),
    "inprogress": ((OPEN,), "in-progress"),
    "in-progress": ((OPEN,), "in-progress"),
    "not-started": ((OPEN,), "not-started"),
    "complete": ((DONE,), ""),
    "completed": ((DONE,), ""),
    "overdue": ((OPEN,), "overdue"),
    "due_soon": ((OPEN,), "due_soon"),
    "on_time": ((OPEN,), "on_time"),
    "hasproblem": (_OPEN_OR_DONE, "problem"),
    "problem": (_OPEN_OR_DONE, "problem"),
    "issue": (_OPEN_OR_DONE, "problem"),
    "auto-skipped": ((HIDDEN,), ""),
    "skipped": ((HIDDEN,), ""),
    "hidden": ((HIDDEN,), ""),
    "archived": ((ARCHIVED,), ""),
}
"""Places and further condition of each filter value; one that is not here selects nothing (`api-running` 2.2)."""

_due = dated(t.deadline)
_now, _soon = param("now", type_=Integer), param("soon", type_=Integer)
_CONDITIONS: dict[str, Callable[[ColumnElement[Any]], ColumnElement[bool]]] = {
    "started": lambda _: or_(t.started.is_(None), t.started <= _now),
    "in-progress": lambda _: t.status == STATUS_NUMBER["in-progress"],
    "not-started": lambda _: t.status == STATUS_NUMBER["not-started"],
    "overdue": lambda due: due < _now,
    "due_soon": lambda due: and_(due >= _now, due < _soon),
    "on_time": lambda due: or_(due >= _now, due.is_(None)),
    "problem": lambda _: t.problem == 1,
}
"""By state; those about the deadline are given the column, or the expression of the index that is in its order."""

_TIMED = {"started": ("now",), "overdue": ("now",), "due_soon": ("now", "soon"), "on_time": ("now",)}

ORDERS: dict[str, tuple[tuple[str, ColumnElement[Any], bool], ...]] = {
    "position": (("position", t.position, False),),
    "deadline": (("deadline", _due, False),),
    "newest": (("touched", t.touched, True),),
    "updated_at": (("touched", t.touched, False),),
    "last_updated": (("touched", t.touched, False),),
    "created_at": (("id", t.id, False),),
    "created": (("id", t.id, False),),
    "completed_newest": (("completed", t.completed, True),),
    "problems": (("problem", t.problem, True), ("touched", t.touched, True)),
    "name": (("title", t.title, False),),
    "title": (("title", t.title, False),),
}
"""The columns of each order and whether they run downwards. Ids are made in the order of creation."""

_TEMPLATE_NO = tenant(select(template.c.no).where(template.c.id == param("template")))


def page(work: Work, wanted: Wanted, query: PageQuery, window: Window) -> tuple[list[str], int]:
    """The ids of one page of tasks the caller may see, and how many there are."""
    plan = _plan(work, wanted, query)
    return ([], 0) if plan is None else listing.page(work, plan, window)


def _plan(work: Work, wanted: Wanted, query: PageQuery) -> Plan | None:
    """None when nothing can match."""
    places, condition = _places(wanted)
    number = work.value(_TEMPLATE_NO, template=wanted.template) if is_id(wanted.template or "") else None
    if (
        not places
        or wanted.nothing
        or (wanted.step is not None and not is_id(wanted.step))
        or wanted.people == ()
        or (wanted.template is not None and number is None)
    ):
        return None
    labelled = _by_labels(work, wanted)
    if labelled is None:
        return None
    order = _order(query, wanted)
    is_by_deadline = order[0].key == "deadline"
    filters = [
        *_by_scope(wanted, number),
        *_by_condition(work, condition, is_by_deadline=is_by_deadline),
        *_by_facts(wanted),
        *_by_caller(work, wanted),
        *labelled,
    ]
    tally, tallied = _tally(wanted, number, filters)
    return Plan(
        key=("tasks", bool(wanted.q), wanted.run is not None),
        table=task,
        source=_with_process() if wanted.q else None,
        order=order,
        filters=filters,
        places=() if wanted.run is not None else places,
        people=wanted.people,
        tally=tally,
        tallied_filters=tallied,
        sight=None if _is_own(work, wanted) else seen.tasks(work),
    )


def _places(wanted: Wanted) -> tuple[tuple[int, ...], str]:
    """Where the tasks stand; a run's list shows hidden ones too, unless a status says otherwise."""
    if not wanted.status:
        found: tuple[tuple[int, ...], str] = (_OPEN_OR_DONE if wanted.run is None else (*_OPEN_OR_DONE, HIDDEN), "")
    else:
        found = STATUSES.get(wanted.status, ((), ""))
    places, condition = found
    word = wanted.archived.strip().lower()
    if word == "only" and places:
        return (ARCHIVED,), condition
    return ((*places, ARCHIVED), condition) if word in {"true", "1"} and places else (places, condition)


def _by_scope(wanted: Wanted, number: int | None) -> list[Filter]:
    filters: list[Filter] = []
    if wanted.run is not None:
        places, _ = _places(wanted)
        filters.append(Filter(("run", places), lambda: _in_run(places), {"run": wanted.run}))
    if number is not None:
        filters.append(Filter("template", lambda: t.template == param("template", type_=Integer), {"template": number}))
    if wanted.step is not None:
        filters.append(Filter("step", lambda: t.step == param("step", type_=Id), {"step": wanted.step}))
    return filters


def _in_run(places: tuple[int, ...]) -> ColumnElement[bool]:
    """Tasks of one process; when it is archived, where they stood before counts."""
    stands = func.coalesce(t.was, t.place)
    return and_(t.process == param("run", type_=Id), stands.in_(places))


def _by_condition(work: Work, condition: str, *, is_by_deadline: bool) -> list[Filter]:
    if not condition:
        return []
    moments = {"now": work.now, "soon": work.now + SOON}
    values = {name: moments[name] for name in _TIMED.get(condition, ())}
    says = _CONDITIONS[condition]
    column = _due if is_by_deadline else t.deadline
    is_rare = condition == "problem"
    return [Filter((condition, is_by_deadline), lambda: says(column), values, lambda: says(_due), is_rare=is_rare)]


def _by_facts(wanted: Wanted) -> list[Filter]:
    filters = [*_people(wanted)]
    if wanted.is_one_off is not None:
        is_wanted = wanted.is_one_off
        filters.append(Filter(("one-off", is_wanted), lambda: t.step.is_(None) if is_wanted else t.step.is_not(None)))
    for name, column, between in (("created", t.created, wanted.created), ("due", _due, wanted.deadline)):
        filters += _between(name, column, between)
    if wanted.q:
        filters.append(Filter("q", _contains, {"q": pattern(wanted.q)}))
    return filters


def _by_caller(work: Work, wanted: Wanted) -> list[Filter]:
    """Of the caller alone. Who has put off nothing is asked for nothing more, so that totals stay running totals."""
    filters: list[Filter] = []
    if wanted.mentioned:
        naming = select(mentioned.c.task).where(mentioned.c.party == param("named", type_=Integer))
        filters.append(Filter("mentioned", lambda: t.id.in_(naming), {"named": work.actor.party}))
    if wanted.snoozed or (wanted.snoozed is False and snoozing.sleeps(work)):
        is_awake, values = not wanted.snoozed, {"snoozer": work.actor.party, "now": work.now}
        filters.append(Filter(("awake", is_awake), lambda: snoozing.is_awake(wanted=is_awake), values))
    return filters


def _people(wanted: Wanted) -> list[Filter]:
    filters: list[Filter] = []
    if wanted.is_assigned is not None:
        nobody = int(not wanted.is_assigned)
        filters.append(Filter(("nobody", nobody), lambda: t.nobody == nobody))
    for index, parties in enumerate(wanted.also):
        name = f"also_{index}"
        filters.append(Filter(name, lambda name=name: _assigned_to(name), {name: list(parties)}))
    return filters


def _assigned_to(parties: str) -> ColumnElement[bool]:
    probe = (
        select(assignment.c.party)
        .where(
            any_of(assignment.c.party, parties, Integer),
            assignment.c.place == t.place,
            assignment.c.touched == t.touched,
            assignment.c.task == t.id,
        )
        .correlate(task)
        .limit(1)
    )
    return probe.scalar_subquery().is_not(None)


def _between(name: str, column: ColumnElement[Any], between: Between) -> list[Filter]:
    filters: list[Filter] = []
    if between.start is not None:
        key: Hashable = (name, "from")
        start = f"{name}_from"
        filters.append(Filter(key, lambda: column >= param(start, type_=Integer), {start: between.start}))
    if between.end is not None:
        end = f"{name}_before"
        filters.append(Filter((name, "before"), lambda: column < param(end, type_=Integer), {end: between.end}))
    return filters


def _by_labels(work: Work, wanted: Wanted) -> list[Filter] | None:
    """None when a tag or a custom field was named that is not there."""
    found = tags.find_all(work, wanted.tags) if wanted.tags else []
    if found is None:
        return None
    filters: list[Filter] = []
    if wanted.custom is not None:
        number = custom.number_of(work, Kind.TASK, wanted.custom[0])
        if number is None:
            return None
        holding = conditions.with_value("custom_key", "custom_match")
        values = {"custom_key": number, "custom_match": custom_types.matched(wanted.custom[1])}
        filters.append(Filter("custom", lambda: t.id.in_(holding), values))
    for index, each in enumerate(found):
        name = f"tag_{index}"
        having = _own_or_of_process(lambda kind, name=name: conditions.with_tag(kind, name))
        filters.append(Filter(name, lambda having=having: having, {name: each.no}))
    if wanted.folders:
        inside = _own_or_of_process(lambda kind: conditions.in_folders(kind, "folders"))
        filters.append(Filter("folders", lambda: inside, {"folders": [each for each in wanted.folders if is_id(each)]}))
    return filters


def _own_or_of_process(labelled: Callable[[Kind], Select[Any]]) -> ColumnElement[bool]:
    """The label is on the task itself, or on its process: two ranges, because an OR would be no range at all."""
    inner = task.alias()
    of_process = select(inner.c.id).where(inner.c.process.in_(labelled(Kind.PROCESS)))
    return t.id.in_(labelled(Kind.TASK).union_all(of_process))


def _contains() -> ColumnElement[bool]:
    """In the title, the name of the process, or the title of the step it came from."""
    step = select(template_part.c.label).where(template_part.c.id == t.step).correlate(task).limit(1).scalar_subquery()
    return or_(contains(t.title), contains(process.c.name), contains(step))


def _with_process() -> FromClause:
    return task.outerjoin(process, process.c.id == t.process)


def _tally(wanted: Wanted, number: int | None, filters: Sequence[Filter]) -> tuple[Tally | None, int]:
    if wanted.people is not None:
        return (Tally(TALLY_PARTY_TASKS, wanted.people[0]) if len(wanted.people) == 1 else None), 0
    if number is not None and len(filters) == 1:
        return Tally(TALLY_TEMPLATE_TASKS, number), 1
    return (None if wanted.run is not None else Tally(TALLY_TASKS)), 0


def _is_own(work: Work, wanted: Wanted) -> bool:
    """Whoever is assigned sees the task: no question about one's own list."""
    return wanted.people is not None and set(wanted.people) <= set(work.actor.parties)


def _order(query: PageQuery, wanted: Wanted) -> tuple[Order, ...]:
    default = "newest" if wanted.run is None else "position"
    found: list[Order] = []
    for name, is_turned in ordering(query, ORDERS, [(default, False)]):
        found += [Order(key, column, descending != is_turned) for key, column, descending in ORDERS[name]]
    return tuple(found)


def members_and_groups(work: Work, numbers: Sequence[int]) -> tuple[int, ...]:
    """These people and the groups they are in: a group's tasks are its people's too."""
    groups = names.groups_of_people(work, numbers)
    return tuple(dict.fromkeys((*numbers, *groups)))
