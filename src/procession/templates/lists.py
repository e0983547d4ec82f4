"""The library: lists of templates (`api-templates` 1.4). Reading only.

Whoever is no administrator sees what they own or made, and what was granted to them, to one of their groups or to
everyone; the look-up of grants is a probe per row inside the walk of the index (DATA 12.1).
"""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Integer, Select, and_, false, func, or_, select

from procession.ids import is_id
from procession.labels import conditions, tags
from procession.labels.kinds import Kind as Labelled
from procession.plumbing.database.statements import Statement, any_of, param, shaped
from procession.plumbing.database.tables import TALLY
from procession.plumbing.http.queries import Window
from procession.plumbing.work import Work
from procession.templates import policy, reading
from procession.templates.draft import Card, Place
from procession.templates.filters import NEWEST_FIRST, Filter
from procession.templates.policy import EVERYONE
from procession.templates.starring import Kind
from procession.templates.store import cards, versions
from procession.templates.tables import starred, template, template_grant
from procession.templates.wire.templates import View

_T = template.c
_LAUNCHES = (
    select(func.coalesce(func.sum(TALLY.c.n), 0))
    .where(TALLY.c.kind == reading.LAUNCHES, TALLY.c.scope == _T.no)
    .correlate(template)
    .scalar_subquery()
)
SORTS: dict[str, Any] = {
    "title": _T.folded,
    "created": _T.created,
    "updated": _T.touched,
    "steps_count": _T.steps_count,
    "started_processes": _LAUNCHES,
}


def page(work: Work, wanted: Filter, order: Sequence[tuple[str, bool]], window: Window) -> tuple[list[View], int]:
    """One page of the library, pinned templates first, and how many there are."""
    found, total = page_of_cards(work, wanted, order, window)
    contents = versions.drafts_of(work, found)
    return reading.views(work, [(card, contents[card.id]) for card in found]), total


def page_of_cards(
    work: Work, wanted: Filter, order: Sequence[tuple[str, bool]], window: Window
) -> tuple[list[Card], int]:
    query = asked(work, wanted, order)
    rows = work.rows(query.page, **query.values, limit=window.limit, offset=window.offset)
    return [cards.card(row) for row in rows], work.value(query.count, **query.values)


class Query(msgspec.Struct, frozen=True):
    """The two statements behind a list, for the shape of what was asked, and their values."""

    page: Statement
    count: Statement
    values: dict[str, Any]


def asked(work: Work, wanted: Filter, order: Sequence[tuple[str, bool]]) -> Query:
    shape, values = _shape(work, wanted)
    order = tuple(order) or NEWEST_FIRST
    page = shaped(("templates", shape, order), lambda: _page(shape, order))
    return Query(page, shaped(("templates counted", shape), lambda: _count(shape)), values)


class _Shape(msgspec.Struct, frozen=True, kw_only=True):
    """Which conditions a query has; their values are parameters."""

    places: tuple[Place, ...]
    sees_all: bool
    names: tuple[str, ...]


def _shape(work: Work, wanted: Filter) -> tuple[_Shape, dict[str, Any]]:
    values: dict[str, Any] = {}
    if wanted.q:
        values["q"] = _pattern(wanted.q)
    for name in ("kind", "status", "published", "owner"):
        sent = getattr(wanted, name)
        if sent is not None:
            values[name] = sent
    if wanted.starred:
        values["star_of"] = work.actor.party
    labels = _labels(work, wanted)
    is_empty = wanted.nothing or labels is None
    values |= labels or {}
    names = (*values, *(("nothing",) if is_empty else ()))
    sees_all = policy.sees_all(work.actor)
    if not sees_all:
        values |= sight_values(work)
    return _Shape(places=wanted.places, sees_all=sees_all, names=names), values


def sight_values(work: Work) -> dict[str, Any]:
    """The values of the parameters in `seen`."""
    return {
        "me": work.actor.party,
        "parties": [*work.actor.parties, EVERYONE],
        "abilities": [int(one) for one in policy.sight(work.actor)],
    }


def reading_values(work: Work) -> dict[str, Any]:
    """The values of the parameters in `seen("reading")`: templates that the caller may look into (G12)."""
    return {
        "me": work.actor.party,
        "parties": [*work.actor.parties, EVERYONE],
        "reading": [int(one) for one in policy.reading(work.actor)],
    }


def _labels(work: Work, wanted: Filter) -> dict[str, Any] | None:
    """The values of the conditions on tags and folders; None when something was named that nothing can bear."""
    values: dict[str, Any] = {}
    if wanted.tags:
        found = tags.find_all(work, wanted.tags)
        if found is None:
            return None
        values = {f"tag_{index}": each.no for index, each in enumerate(found)}
    if wanted.folders:
        values["folders"] = [each for each in wanted.folders if is_id(each)]
    return values


def _pattern(text: str) -> str:
    escaped = text.strip().casefold().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _page(shape: _Shape, order: Sequence[tuple[str, bool]]) -> Select[Any]:
    terms = [SORTS[name].desc() if descending else SORTS[name].asc() for name, descending in order]
    last = _T.id.desc() if order[0][1] else _T.id.asc()
    statement = _filtered(select(template), shape).order_by(_T.pinned.desc(), *terms, last)
    return statement.limit(param("limit")).offset(param("offset"))


def _count(shape: _Shape) -> Select[Any]:
    return _filtered(select(func.count()).select_from(template), shape)


def _filtered(statement: Select[Any], shape: _Shape) -> Select[Any]:
    wanted = [_in_places(shape.places), *(_condition(name) for name in shape.names)]
    if not shape.sees_all:
        wanted.append(seen())
    return statement.where(and_(*wanted))


def _in_places(places: tuple[Place, ...]) -> ColumnElement[bool]:
    return _T.place == int(places[0]) if len(places) == 1 else _T.place.in_([int(place) for place in places])


def _condition(name: str) -> ColumnElement[bool]:
    if name == "q":
        return _T.folded.like(param("q"), escape="\\")
    if name == "star_of":
        mark = starred.c
        probe = select(1).where(mark.party == param("star_of"), mark.kind == int(Kind.TEMPLATE), mark.object == _T.id)
        return probe.correlate(template).limit(1).scalar_subquery().is_not(None)
    if name == "nothing":
        return false()
    if name == "folders":
        return _T.id.in_(conditions.in_folders(Labelled.TEMPLATE, name))
    if name.startswith("tag_"):
        return _T.id.in_(conditions.with_tag(Labelled.TEMPLATE, name))
    return _T[name] == param(name)


def seen(abilities: str = "abilities") -> ColumnElement[bool]:
    """The condition on templates for whoever is no administrator (G8): owner, creator, or one of these abilities."""
    grant = template_grant.c
    probe = (
        select(1)
        .where(
            grant.template == _T.no,
            any_of(grant.ability, abilities, Integer),
            any_of(grant.party, "parties", Integer),
        )
        .correlate(template)
        .limit(1)
        .scalar_subquery()
    )
    return or_(_T.owner == param("me"), _T.creator == param("me"), probe.is_not(None))
