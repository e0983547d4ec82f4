"""How lists are read: ids of one page, the exact total, then the rows - never wide rows under an OFFSET (DATA 8).

A list is described by a `Plan`: where it starts (its driver), what is filtered, in which order. Plans of one shape are
compiled once; what differs between calls is a parameter. The order always ends with the id.
"""

from collections.abc import Callable, Hashable
from typing import Any

import msgspec
from sqlalchemy import Column, ColumnElement, FromClause, Integer, asc, case, desc, distinct, func, select, union

from procession.plumbing.database.statements import any_of, param, shaped, tenant
from procession.plumbing.database.tables import TALLY
from procession.plumbing.http import Window
from procession.plumbing.http.queries import EVERYTHING
from procession.plumbing.work import Work
from procession.processes.places import (
    DONE,
    OPEN,
    TALLY_PROCESSES,
    TALLY_TASKS,
    TALLY_TEMPLATE_PROCESSES,
    TALLY_TEMPLATE_TASKS,
)
from procession.processes.seen import Sight
from procession.processes.tables import assignment, task

_TALLIED_OF = tenant(
    select(func.coalesce(func.sum(TALLY.c.n), 0, type_=Integer)).where(
        TALLY.c.kind == param("kind"),
        any_of(TALLY.c.scope, "scopes", Integer),
        any_of(TALLY.c.place, "places", Integer),
    )
)
_TALLIED = tenant(
    select(func.coalesce(func.sum(TALLY.c.n), 0, type_=Integer)).where(
        TALLY.c.kind == param("kind"), TALLY.c.scope == param("scope"), TALLY.c.place <= param("up_to")
    )
)

LITTLE = 50
"""Who sees less than one in so many is served from what is theirs, unless that is more than"""
MOST_GATHERED = 20_000

MOST_ARMS = 12
"""So many people or groups are read from their own ranges and merged; more are read together and sorted."""


class Filter(msgspec.Struct, frozen=True):
    """One condition. `key` names its form, `values` are its parameters.

    `counted` says the same for the total, in the words of the index that counts best; the page reads rows in the order
    of its own index and had better not be led away from it. `leaves_out` are the rows that it takes away, where they
    are few and have an index: the running total less those is the total. `is_rare`: the rows it lets through are
    few and have an index of their own, which is to be taken whatever a planner believes.
    """

    key: Hashable
    condition: Callable[[], ColumnElement[bool]]
    values: dict[str, Any] = {}
    counted: Callable[[], ColumnElement[bool]] | None = None
    leaves_out: Callable[[], ColumnElement[bool]] | None = None
    is_rare: bool = False


class Order(msgspec.Struct, frozen=True):
    """By which column; `key` names it."""

    key: str
    column: ColumnElement[Any]
    descending: bool = False


class Tally(msgspec.Struct, frozen=True):
    """The running total that knows this list's number: `places` of `kind` and `scope`."""

    kind: int
    scope: int = 0


class Plan(msgspec.Struct, kw_only=True):
    """A list of rows of `table`. `source` is what its filters look at; by default the table alone.

    `people` None: all of the table. Otherwise the rows are tasks assigned to one of these parties in one of `places`,
    and the driver is `assignment`. `tally` counts for lists that have no filters but the
    `tallied_filters` it stands for. `sight` None: the caller sees all of it.
    """

    key: Hashable
    table: FromClause
    order: tuple[Order, ...]
    source: FromClause | None = None
    filters: list[Filter] = []
    places: tuple[int, ...] = ()
    people: tuple[int, ...] | None = None
    tally: Tally | None = None
    tallied_filters: int = 0
    sight: Sight | None = None

    @property
    def values(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for each in self.filters:
            found.update(each.values)
        return found if self.sight is None else found | self.sight.values

    @property
    def shape(self) -> Hashable:
        order = tuple((each.key, each.descending) for each in self.order)
        people = None if self.people is None else min(len(self.people), MOST_ARMS + 1)
        seen = None if self.sight is None else self.sight.key
        return (self.key, self.places, people, order, seen, tuple(each.key for each in self.filters))

    @property
    def is_tallied(self) -> bool:
        """Whether the running totals know about it, but for who may see what."""
        telling = sum(each.leaves_out is None for each in self.filters)
        is_plain = telling == self.tallied_filters and len(self.filters) - telling <= 1
        return self.tally is not None and is_plain and self.places in {(OPEN,), (DONE,), (OPEN, DONE)}


def page(work: Work, plan: Plan, window: Window) -> tuple[list[str], int]:
    """The ids on this page, in order, and how many there are in all."""
    total = count(work, plan)
    if window.offset >= total:
        return [], total
    if plan.sight is not None and plan.people is None and _is_little(work, plan, total):
        return _gathered_ids(work, plan, limit=window.limit, offset=window.offset), total
    return ids(work, plan, limit=window.limit, offset=window.offset), total


def ids(work: Work, plan: Plan, *, limit: int, offset: int = 0) -> list[str]:
    """In order, from the beginning of the order's own index."""
    statement = shaped(("ids", plan.shape), lambda: _ids(plan))
    found = work.rows(statement, **plan.values, **_people(plan), limit=limit, offset=offset)
    return [row.id for row in found]


def count(work: Work, plan: Plan) -> int:
    if plan.sight is not None and plan.people is None and plan.places:
        return _count_seen(work, plan, plan.sight)
    if plan.tally is not None and plan.is_tallied and plan.sight is None:
        return _tallied(work, plan.tally, plan.places) - _left_out(work, plan)
    statement = shaped(("count", plan.shape), lambda: _count(plan))
    return work.value(statement, **plan.values, **_people(plan))


def _count_seen(work: Work, plan: Plan, seen: Sight) -> int:
    """All of the templates that the caller reads, without what is kept back there, and what is seen elsewhere."""
    total = _count_readable(work, plan, seen) if seen.templates else 0
    for index, special in enumerate(seen.special if seen.templates else ()):
        kept_back = shaped(("kept back", index, plan.shape), lambda special=special: _kept_back(plan, seen, special))
        total -= work.value(kept_back, **plan.values)
    elsewhere = shaped(("seen elsewhere", plan.shape), lambda: _seen_elsewhere(plan, seen))
    return total + work.value(elsewhere, **plan.values)


def _count_readable(work: Work, plan: Plan, seen: Sight) -> int:
    kind = None if plan.tally is None else _BY_TEMPLATE.get(plan.tally.kind)
    if kind is None or not plan.is_tallied or plan.tally is None:
        statement = shaped(("readable", plan.shape), lambda: _counting(plan).where(seen.readable))
        return work.value(statement, **plan.values)
    scopes = [each for each in seen.templates if plan.tally.kind != kind or each == plan.tally.scope]
    return work.value(_TALLIED_OF, kind=kind, scopes=scopes, places=list(plan.places)) - _left_out(work, plan)


def _left_out(work: Work, plan: Plan) -> int:
    """What the running total counts and the list leaves out."""
    if all(each.leaves_out is None for each in plan.filters):
        return 0
    statement = shaped(("left out", plan.shape), lambda: _counting_left_out(plan))
    return work.value(statement, **plan.values)


def _counting_left_out(plan: Plan) -> Any:
    conditions = [(each.leaves_out or each.counted or each.condition)() for each in plan.filters]
    counting = select(func.count()).select_from(_source(plan)).where(*_placed_by_row(plan), *conditions)
    return counting if plan.sight is None else counting.where(plan.sight.readable)


_BY_TEMPLATE = {
    TALLY_TASKS: TALLY_TEMPLATE_TASKS,
    TALLY_TEMPLATE_TASKS: TALLY_TEMPLATE_TASKS,
    TALLY_PROCESSES: TALLY_TEMPLATE_PROCESSES,
    TALLY_TEMPLATE_PROCESSES: TALLY_TEMPLATE_PROCESSES,
}
"""Which running total counts the same things by template."""


def _kept_back(plan: Plan, seen: Sight, special: ColumnElement[bool]) -> Any:
    unseen = case((seen.condition, 0), else_=1)
    counting = select(func.coalesce(func.sum(unseen), 0, type_=Integer)).select_from(_source(plan))
    filters = [(each.counted or each.condition)() for each in plan.filters]
    return counting.where(*_placed_by_row(plan), *filters, special)


def _seen_elsewhere(plan: Plan, seen: Sight) -> Any:
    return _counting(plan).where(seen.may_hold(readable=False), seen.elsewhere, seen.condition)


def _is_little(work: Work, plan: Plan, total: int) -> bool:
    """Whether the caller sees so little of what there is that it is better gathered than come across."""
    if total > MOST_GATHERED or plan.tally is None or not plan.is_tallied:
        return False
    whole = TALLY_TASKS if plan.table is task else TALLY_PROCESSES
    return total * LITTLE < _tallied(work, Tally(whole), (OPEN, DONE))


def _gathered_ids(work: Work, plan: Plan, *, limit: int, offset: int) -> list[str]:
    statement = shaped(("gathered", plan.shape), lambda: _gathered(plan))
    return [row.id for row in work.rows(statement, **plan.values, limit=limit, offset=offset)]


def _gathered(plan: Plan) -> Any:
    """Found first and then put in order: the inner limit keeps planners from walking the order's index instead."""
    assert plan.sight is not None  # noqa: S101 - only asked for then
    terms = [each.column.label(f"term_{index}") for index, each in enumerate(plan.order)]
    found = select(_id(plan).label("id"), *terms).select_from(_source(plan))
    found = found.where(*_placed(plan), plan.sight.may_hold(readable=True), *_conditions(plan)).limit(EVERYTHING)
    inner = found.subquery("found")
    order = [(desc if each.descending else asc)(inner.c[f"term_{index}"]) for index, each in enumerate(plan.order)]
    last = desc if plan.order and plan.order[0].descending else asc
    chosen = select(inner.c.id).order_by(*order, last(inner.c.id))
    return chosen.limit(param("limit", type_=Integer)).offset(param("offset", type_=Integer))


def _tallied(work: Work, tally: Tally, places: tuple[int, ...]) -> int:
    def up_to(place: int) -> int:
        return work.value(_TALLIED, kind=tally.kind, scope=tally.scope, up_to=place)

    return up_to(OPEN) if places == (OPEN,) else up_to(DONE) - (up_to(OPEN) if places == (DONE,) else 0)


def _people(plan: Plan) -> dict[str, Any]:
    if plan.people is None:
        return {}
    if len(plan.people) > MOST_ARMS:
        return {"people": list(plan.people)}
    return {f"person_{index}": party for index, party in enumerate(plan.people)}


def _ids(plan: Plan) -> Any:
    if plan.people is None:
        found = _filtered(plan, select(_id(plan)).select_from(_source(plan))).order_by(*_ordered(plan))
    elif _is_merged(plan):
        found = _merged(plan)
    else:
        found = _filtered(plan, _assigned(plan, select(_id(plan), *(each.column for each in plan.order))))
        found = found.distinct().order_by(*_ordered(plan))
    return found.limit(param("limit", type_=Integer)).offset(param("offset", type_=Integer))


def _count(plan: Plan) -> Any:
    if plan.people is None:
        counting = _counting(plan)
        return counting if plan.sight is None else counting.where(plan.sight.condition)
    if plan.filters or plan.sight is not None:
        return _filtered(plan, _assigned(plan, select(func.count(distinct(assignment.c.task)))))
    return select(func.count(distinct(assignment.c.task))).where(_is_person(plan), _in(assignment.c.place, plan.places))


def _counting(plan: Plan) -> Any:
    return _counted(plan, select(func.count()).select_from(_source(plan)))


def _counted(plan: Plan, statement: Any) -> Any:
    filters = [(each.counted or each.condition)() for each in plan.filters]
    return statement.where(*_placed(plan), *filters)


def _conditions(plan: Plan) -> list[ColumnElement[bool]]:
    seen = [] if plan.sight is None else [plan.sight.condition]
    return [*(each.condition() for each in plan.filters), *seen]


def _is_merged(plan: Plan) -> bool:
    """Whose tasks in order of their last touch: each range is in order already, and they are merged."""
    by_touch = len(plan.order) == 1 and plan.order[0].key == "touched"
    return by_touch and plan.people is not None and len(plan.people) <= MOST_ARMS


def _merged(plan: Plan) -> Any:
    descending = plan.order[0].descending
    arms = [_arm(plan, index, place) for index in range(len(plan.people or ())) for place in plan.places]
    merged = union(*arms) if len(arms) > 1 else arms[0]
    run = desc if descending else asc
    return merged.order_by(run("at"), run("id"))


def _arm(plan: Plan, index: int, place: int) -> Any:
    arm = select(assignment.c.touched.label("at"), assignment.c.task.label("id"))
    arm = arm.where(assignment.c.party == param(f"person_{index}", type_=Integer), assignment.c.place == place)
    conditions = _conditions(plan)
    if conditions:
        arm = arm.select_from(assignment.join(_source(plan), assignment.c.task == task.c.id))
    return arm.where(*conditions)


def _assigned(plan: Plan, statement: Any) -> Any:
    joined = assignment.join(_source(plan), assignment.c.task == task.c.id)
    return statement.select_from(joined).where(_is_person(plan), _in(assignment.c.place, plan.places))


def _is_person(plan: Plan) -> ColumnElement[bool]:
    people = plan.people or ()
    if len(people) == 1:
        return assignment.c.party == param("person_0", type_=Integer)
    if len(people) > MOST_ARMS:
        return any_of(assignment.c.party, "people", Integer)
    return assignment.c.party.in_([param(f"person_{index}", type_=Integer) for index in range(len(people))])


def _filtered(plan: Plan, statement: Any) -> Any:
    return statement.where(*_placed(plan), *_conditions(plan))


def _placed(plan: Plan) -> list[ColumnElement[bool]]:
    if any(each.is_rare for each in plan.filters):
        return _placed_by_row(plan)
    return in_places(plan.table.c.place, plan.places) if plan.people is None and plan.places else []


def _placed_by_row(plan: Plan) -> list[ColumnElement[bool]]:
    """The places, spelt so that no index of a whole place is taken for it: something rarer has one."""
    return [_in(plan.table.c.place + 0, plan.places)] if plan.people is None and plan.places else []


def in_places(column: Column[Any] | ColumnElement[Any], places: tuple[int, ...]) -> list[ColumnElement[bool]]:
    """The places as the partial indexes spell them: a planner must see `place <= 2` to use an index that says so."""
    if places == (OPEN, DONE):
        return [column <= DONE]
    if places in {(OPEN,), (DONE,)}:
        return [column == places[0], column <= DONE]
    if min(places) > DONE:
        return [column >= 3, _in(column, places)]
    return [_in(column, places)]


def _in(column: ColumnElement[Any], places: tuple[int, ...]) -> ColumnElement[bool]:
    return column == places[0] if len(places) == 1 else column.in_(places)


def _ordered(plan: Plan) -> list[ColumnElement[Any]]:
    """The order and, last, the id in the direction of the first term, which is how the indexes run."""
    terms: list[ColumnElement[Any]] = [
        each.column.desc() if each.descending else each.column.asc() for each in plan.order
    ]
    if any(each.column is _id(plan) for each in plan.order):
        return terms
    backwards = bool(plan.order) and plan.order[0].descending
    return [*terms, _id(plan).desc() if backwards else _id(plan).asc()]


def _id(plan: Plan) -> Any:
    return plan.table.c.id


def _source(plan: Plan) -> FromClause:
    return plan.table if plan.source is None else plan.source
