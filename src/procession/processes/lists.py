"""The list of processes: filters, orders and the page (`api-running` 1.5)."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Integer, and_, func, or_, select

from procession.ids import is_id
from procession.labels import conditions, tags
from procession.labels.kinds import Kind as Labelled
from procession.people import names
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, tenant
from procession.plumbing.http import PageQuery, Window, ordering
from procession.plumbing.work import Work
from procession.processes import listing, seen
from procession.processes.listing import Filter, Order, Plan, Tally
from procession.processes.places import (
    ARCHIVED,
    ASSIGNED,
    DONE,
    ISSUE,
    NO_TROUBLE,
    OPEN,
    OWNER,
    PROBLEM,
    TALLY_PROCESSES,
    TALLY_TEMPLATE_PROCESSES,
)
from procession.processes.rows import KIND_NUMBER
from procession.processes.tables import assignment, comment, dated, involved, process, task
from procession.processes.threads import Label
from procession.templates.starring import Kind
from procession.templates.tables import starred, template

p = process.c


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What a list of processes is asked for. None: no matter. People are party numbers, groups hex ids."""

    q: str = ""
    status: str = ""
    archived: str = ""
    owners: Sequence[int] | None = None
    groups: Sequence[str] | None = None
    template: str | None = None
    starred: bool | None = None
    kind: str | None = None
    task_status: str | None = None
    takes_part: bool = False
    tags: Sequence[str] = ()
    """Ids or titles; all of them must be there (behaviour J16)."""
    untagged: bool = False
    folders: Sequence[str] = ()
    """Ids; any of them."""


ORDERS: dict[str, tuple[str, ColumnElement[Any]]] = {
    "created_at": ("created", p.created),
    "created": ("created", p.created),
    "updated_at": ("touched", p.touched),
    "last_updated": ("touched", p.touched),
    "name": ("name", p.name),
    "title": ("name", p.name),
    "due_date": ("due", dated(p.due)),
    "status": ("place", p.place),
    "progress": ("percent", p.percent),
}
_NEWEST = [("created_at", True)]
_SIZES = tenant(select(p.id, p.created, p.n_all).where(any_of(p.id, "ids", Id)))
_TEMPLATE_NO = tenant(select(template.c.no).where(template.c.id == param("template")))

STATUSES: dict[str, tuple[tuple[int, ...], int | None]] = {
    "": ((OPEN, DONE), None),
    "all": ((OPEN, DONE), None),
    "starred": ((OPEN, DONE), None),
    "improvement": ((OPEN, DONE), None),
    "active": ((OPEN,), NO_TROUBLE),
    "delayed": ((OPEN,), NO_TROUBLE),
    "complete": ((DONE,), NO_TROUBLE),
    "completed": ((DONE,), NO_TROUBLE),
    "issue": ((OPEN, DONE), ISSUE),
    "problem": ((OPEN, DONE), PROBLEM),
    "archived": ((ARCHIVED,), None),
}
"""Places and trouble of each status; one that is not here selects nothing (`api-running` 1.2)."""


def page(work: Work, wanted: Wanted, query: PageQuery, window: Window) -> tuple[list[str], int]:
    """The ids of one page of processes the caller may see, and how many there are."""
    plan = _plan(work, wanted, query)
    return ([], 0) if plan is None else listing.page(work, plan, window)


class Anchor(msgspec.Struct, frozen=True):
    """Where reading all of them in order has come to, and how many tasks that process has."""

    id: str
    created: int
    tasks: int


def after(work: Work, wanted: Wanted, anchor: Anchor | None, *, limit: int) -> list[Anchor]:
    """The next processes in order of their creation, oldest first; each is found by its place in the index."""
    plan = _plan(work, wanted, PageQuery())
    if plan is None:
        return []
    created, identity = param("after_created", type_=Integer), param("after_id", type_=Id())
    later = or_(p.created > created, and_(p.created == created, p.id > identity))
    values = {"after_created": anchor.created if anchor else -1, "after_id": anchor.id if anchor else "0" * 32}
    plan.filters.append(Filter("after", lambda: and_(p.created >= created, later), values))
    plan.order = (Order("created", p.created),)
    found = listing.ids(work, plan, limit=limit)
    sizes = {row.id: Anchor(row.id, row.created, row.n_all) for row in work.rows(_SIZES, ids=found)} if found else {}
    return [sizes[each] for each in found]


def _plan(work: Work, wanted: Wanted, query: PageQuery) -> Plan | None:
    """None when nothing can match."""
    if wanted.status not in STATUSES:
        return None
    labelled = _by_labels(work, wanted)
    if labelled is None:
        return None
    places, trouble = STATUSES[wanted.status]
    number = work.value(_TEMPLATE_NO, template=wanted.template) if is_id(wanted.template or "") else None
    if (wanted.template is not None and number is None) or wanted.kind not in {None, *KIND_NUMBER}:
        return None
    filters = [*_by_status(work, wanted, trouble), *_by_people(work, wanted), *_by_facts(work, wanted), *labelled]
    if number is not None:
        filters.insert(
            0, Filter("template", lambda: p.template == param("template", type_=Integer), {"template": number})
        )
    only_template = number is not None and len(filters) == 1
    plan = Plan(
        key="processes",
        table=process,
        order=tuple(
            Order(ORDERS[name][0], ORDERS[name][1], descending) for name, descending in ordering(query, ORDERS, _NEWEST)
        ),
        filters=filters,
        places=_places(places, wanted.archived),
    )
    plan.sight = seen.processes(work)
    plan.tally = Tally(TALLY_TEMPLATE_PROCESSES, number or 0) if only_template else Tally(TALLY_PROCESSES)
    plan.tallied_filters = 1 if only_template else 0
    return plan


def _places(places: tuple[int, ...], archived: str) -> tuple[int, ...]:
    word = archived.strip().lower()
    if word == "only":
        return (ARCHIVED,)
    return (*places, ARCHIVED) if word in {"true", "1"} and ARCHIVED not in places else places


def _by_status(work: Work, wanted: Wanted, trouble: int | None) -> list[Filter]:
    filters: list[Filter] = []
    if wanted.status == "delayed":
        now = param("now", type_=Integer)
        filters.append(Filter("late", lambda: dated(p.late_from) < now, {"now": work.now}, lambda: p.late_from < now))
    if trouble == PROBLEM:
        filters.append(Filter("trouble", lambda: p.trouble > NO_TROUBLE, is_rare=True))
    elif trouble == NO_TROUBLE:
        filters.append(Filter("sound", lambda: p.trouble == NO_TROUBLE, leaves_out=lambda: p.trouble > NO_TROUBLE))
    elif trouble is not None:
        troubled = and_(p.trouble > NO_TROUBLE, p.trouble == trouble)
        filters.append(Filter(("trouble", trouble), lambda: troubled, is_rare=True))
    if wanted.status == "improvement":
        filters.append(Filter("improvement", _has_improvement))
    if wanted.starred is not None or wanted.status == "starred":
        is_wanted = wanted.status == "starred" or wanted.starred is True
        filters.append(
            Filter(("starred", is_wanted), lambda: _is_starred(is_wanted=is_wanted), {"star_of": work.actor.party})
        )
    return filters


def _by_people(work: Work, wanted: Wanted) -> list[Filter]:
    filters: list[Filter] = []
    if wanted.owners is not None:
        parties = [*wanted.owners, *names.groups_of_people(work, wanted.owners)]
        filters.append(Filter("owners", lambda: _involves("owners", OWNER | ASSIGNED), {"owners": parties}))
    if wanted.groups is not None:
        numbers = list(names.group_numbers(work, wanted.groups).values()) if wanted.groups else []
        filters.append(Filter("groups", lambda: _involves("groups", ASSIGNED), {"groups": numbers}))
    if wanted.takes_part:
        filters.append(Filter("me", lambda: _involves("me", 63), {"me": list(work.actor.parties)}))
    place = {"in-progress": OPEN, "completed": DONE}.get(wanted.task_status or "")
    if place is not None:
        parties = list(wanted.owners or work.actor.parties)
        filters.append(Filter(("task_status", place), lambda: _has_task(place), {"of": parties}))
    return filters


def _by_facts(work: Work, wanted: Wanted) -> list[Filter]:
    filters: list[Filter] = []
    if wanted.kind is not None:
        number = KIND_NUMBER[wanted.kind]  # pyright: ignore[reportArgumentType]
        filters.append(Filter("kind", lambda: p.kind == param("kind", type_=Integer), {"kind": number}))
    if wanted.q:
        filters.append(Filter("q", lambda: contains(p.name), {"q": pattern(wanted.q)}))
    return filters


def _by_labels(work: Work, wanted: Wanted) -> list[Filter] | None:
    """None when a tag was named that is not there."""
    filters: list[Filter] = []
    found = tags.find_all(work, wanted.tags) if wanted.tags else []
    if found is None:
        return None
    for index, each in enumerate(found):
        name = f"tag_{index}"
        having = conditions.with_tag(Labelled.PROCESS, name)
        filters.append(Filter(name, lambda having=having: p.id.in_(having), {name: each.no}))
    if wanted.untagged:
        filters.append(Filter("untagged", lambda: conditions.has_no_tag(Labelled.PROCESS, p.id, process)))
    if wanted.folders:
        inside = conditions.in_folders(Labelled.PROCESS, "folders")
        ids = [each for each in wanted.folders if is_id(each)]
        filters.append(Filter("folders", lambda: p.id.in_(inside), {"folders": ids}))
    return filters


def contains(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """The text of `q` somewhere in this column, in any case."""
    return func.lower(column).like(param("q"), escape="\\")


def pattern(text: str) -> str:
    """The value of `q`: the text itself, whatever signs it has."""
    escaped = text.strip().lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _involves(parties: str, why: int) -> ColumnElement[bool]:
    found = select(involved.c.process).where(
        any_of(involved.c.party, parties, Integer), involved.c.why.bitwise_and(why) != 0
    )
    return p.id.in_(found)


def _has_improvement() -> ColumnElement[bool]:
    found = select(comment.c.id).where(comment.c.process == p.id, comment.c.label == int(Label.IMPROVEMENT))
    return found.correlate(process).limit(1).scalar_subquery().is_not(None)


def _is_starred(*, is_wanted: bool) -> ColumnElement[bool]:
    found = select(starred.c.object).where(
        starred.c.party == param("star_of", type_=Integer), starred.c.kind == int(Kind.PROCESS)
    )
    return p.id.in_(found) if is_wanted else p.id.not_in(found)


def _has_task(place: int) -> ColumnElement[bool]:
    """A task in this place that is assigned to one of the people of parameter `of`."""
    found = (
        select(task.c.id)
        .select_from(
            task.join(
                assignment,
                and_(
                    assignment.c.place == task.c.place,
                    assignment.c.touched == task.c.touched,
                    assignment.c.task == task.c.id,
                ),
            )
        )
        .where(task.c.process == p.id, task.c.place == place, any_of(assignment.c.party, "of", Integer))
    )
    return found.correlate(process).limit(1).scalar_subquery().is_not(None)
