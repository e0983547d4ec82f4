"""What running work adds to templates: the newest processes of each, and one-off tasks that are linked to it
(`api-templates` 1.4, 1.5). As many queries for a page of templates as for one.

Of templates whose processes the caller reads, the newest are found by their place in the index. Of the others the
caller sees what involves them, which is little (`seen.py`).
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Integer, and_, func, select

from procession.plumbing.database.statements import any_of, param, shaped, tenant
from procession.plumbing.http import Includes
from procession.plumbing.work import Work
from procession.processes import answer, sight, task_includes, views
from procession.processes.places import DONE
from procession.processes.show_task import Look
from procession.processes.tables import involved, process, task
from procession.templates import launchable, show
from procession.templates.draft import Draft
from procession.templates.tables import template
from procession.templates.wire.steps import Wrapped
from procession.templates.wire.templates import TemplateOut, View

MOST = 100
"""So many of each kind are shown beside one template; and so many templates of a list have any beside them."""
MOST_IN_LISTS = 10
"""So many of each kind are shown beside each template of a list."""

_one, _other = process.c, process.alias("other")
_LIMIT = param("most", type_=Integer)
_OLDEST = (
    select(_other.c.created)
    .where(_other.c.template == template.c.no, _other.c.place <= DONE)
    .order_by(_other.c.created.desc(), _other.c.id.desc())
    .limit(1)
    .offset(param("before_last", type_=Integer))
    .correlate(template)
    .scalar_subquery()
)
_NEWEST = tenant(  # of those made in the same second as the last there may be some too many
    select(_one.template, _one.id, _one.created)
    .select_from(template.join(process, _one.template == template.c.no + 0))  # so that planners begin with templates
    .where(any_of(template.c.no, "numbers", Integer), _one.place <= DONE, _one.created >= func.coalesce(_OLDEST, 0))
)


def listed(work: Work, found: Sequence[View], include: Includes, look: Look) -> list[TemplateOut]:
    """A page of templates."""
    outs = show.shown(work, found, include)
    _add(work, [view.card.no for view in found], outs, include, look, most=MOST_IN_LISTS)
    return outs


def one(work: Work, draft: Draft, include: Includes, look: Look, *, whole_chain: bool) -> TemplateOut:
    """`whole_chain`: with its folder, and the folders above that."""
    out = show.one(work, draft, include, whole_chain=whole_chain)
    _add(work, [draft.card.no], [out], include, look, most=MOST)
    return out


def _add(
    work: Work, numbers: Sequence[int], found: Sequence[TemplateOut], include: Includes, look: Look, *, most: int
) -> None:
    """Adds `runs` and `linked_tasks`, where they are asked for, to these templates with these numbers."""
    asked = [name for name in ("runs", "linked_tasks") if include.wants(name)]
    if asked and len(found) > MOST:
        work.warn("with", f"{' and '.join(asked)}: left out after {MOST} templates. Ask for pages to have them all.")
        numbers, found = numbers[:MOST], found[:MOST]
    if include.wants("runs"):
        _add_runs(work, numbers, found, look, most)
    if include.wants("linked_tasks"):
        _add_tasks(work, numbers, found, look, most)


def _add_runs(work: Work, numbers: Sequence[int], found: Sequence[TemplateOut], look: Look, most: int) -> None:
    listed = _processes(work, numbers, most)
    ids = [each for of_template in listed.values() for each in of_template]
    shown = {out.id: out for out in answer.runs(work, ids, look, answer.NO_INCLUDES)}
    for number, out in zip(numbers, found, strict=True):
        out.runs = Wrapped(data=[shown[each] for each in listed[number]])


def _add_tasks(work: Work, numbers: Sequence[int], found: Sequence[TemplateOut], look: Look, most: int) -> None:
    listed = _linked(work, numbers, most)
    ids = [each for of_template in listed.values() for each in of_template]
    shown = {out.id: out for out in task_includes.tasks_with(work, views.tasks(work, ids), look, answer.NO_INCLUDES)}
    for number, out in zip(numbers, found, strict=True):
        out.linked_tasks = Wrapped(data=[shown[each] for each in listed[number]])


def _processes(work: Work, numbers: Sequence[int], most: int) -> dict[int, list[str]]:
    """The ids of the newest ones that the caller sees, by template."""
    readable = launchable.readable_processes(work)
    whole = list(numbers) if readable is None else sorted({*numbers} & {*readable})
    others = sorted({*numbers} - {*whole})
    rows = list(work.rows(_NEWEST, numbers=whole, before_last=most - 1)) if whole else []
    if others:
        statement = shaped("involving processes of templates", _involving)
        rows += work.rows(statement, numbers=others, sight_parties=list(work.actor.parties), most=most)
    rows.sort(key=lambda row: (row.created, row.id), reverse=True)
    return _by_template(numbers, rows, most)


def _involving() -> Any:
    """Those that the caller is involved in: as many as that are, whatever there is of these templates."""
    mine = select(involved.c.process).where(
        and_(any_of(involved.c.party, "sight_parties", Integer), involved.c.denied == 0)
    )
    place = func.row_number().over(partition_by=_one.template, order_by=(_one.created.desc(), _one.id.desc()))
    ranked = (
        select(_one.template, _one.id, _one.created, place.label("place"))
        .where(_one.id.in_(mine), any_of(_one.template, "numbers", Integer), _one.place <= DONE)
        .subquery("ranked")
    )
    return select(ranked.c.template, ranked.c.id, ranked.c.created).where(ranked.c.place <= _LIMIT)


def _linked(work: Work, numbers: Sequence[int], most: int) -> dict[int, list[str]]:
    """The ids of the newest ones that the caller sees, by template."""
    if not numbers:
        return {}
    statement = shaped(("linked to templates", sight.shape(work.actor)), lambda: _linking(sight.tasks_seen(work.actor)))
    found = work.rows(statement, numbers=list(numbers), most=most, **sight.facts(work))
    return _by_template(numbers, sorted(found, key=lambda row: row.id, reverse=True), most)


def _linking(seen: Any) -> Any:
    """One-off tasks alone; those in processes belong to the template of their process. Ids are made in order.

    The place is spelt so that no planner takes the index of all of a template's tasks for it.
    """
    one = task.c
    place = func.row_number().over(partition_by=one.template, order_by=one.id.desc())
    linked = select(one.template, one.id, place.label("place")).where(
        one.process.is_(None), any_of(one.template, "numbers", Integer), one.place + 0 <= DONE
    )
    ranked = (linked if seen is None else linked.where(seen)).subquery("ranked")
    return select(ranked.c.template, ranked.c.id).where(ranked.c.place <= _LIMIT)


def _by_template(numbers: Sequence[int], rows: Sequence[Any], most: int) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {number: [] for number in numbers}
    for row in rows:
        if len(found[row.template]) < most:
            found[row.template].append(row.id)
    return found
