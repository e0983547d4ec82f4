"""What stands as a chip in which templates' texts (`template_embed`), so that archiving or deleting it finds them:
templates, and snippets under their id."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, select

from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, insert, param, tenant
from procession.plumbing.work import Work
from procession.templates.draft import Place
from procession.templates.tables import template, template_embed

_E = template_embed.c
_AROUND = tenant(
    select(template.c.id)
    .select_from(template_embed.join(template, template.c.no == _E.template))
    .where(_E.embedded == param("which"), template.c.place != int(Place.GONE))
    .order_by(template.c.no)
)
_AROUND_ALL = tenant(
    select(template_embed.c.embedded, template.c.id)
    .select_from(template_embed.join(template, template.c.no == _E.template))
    .where(any_of(_E.embedded, "ids", Id()), template.c.place != int(Place.GONE))
    .order_by(template.c.no)
)
_INSERT = tenant(insert(template_embed).on_conflict_do_nothing())
_DELETE = tenant(delete(template_embed).where(_E.embedded == param("which"), _E.template == param("number")))


def around(work: Work, template_id: str) -> list[str]:
    """The ids of the templates whose texts embed this thing."""
    return [row.id for row in work.rows(_AROUND, which=template_id)]


def around_all(work: Work, ids: Sequence[str]) -> dict[str, list[str]]:
    """As `around`, for many things at once."""
    found: dict[str, list[str]] = {one: [] for one in ids}
    for row in work.rows(_AROUND_ALL, ids=list(ids)) if ids else ():
        found[row.embedded].append(row.id)
    return found


def save(work: Work, no: int, before: Collection[str], after: Collection[str]) -> None:
    """Writes the difference between what a template's texts embedded before and after a change."""
    gone = [{"which": one, "number": no} for one in before if one not in after]
    new = [{"embedded": one, "template": no} for one in after if one not in before]
    work.run_each(_DELETE, gone)
    work.run_each(_INSERT, new)
