"""The public library: one row of `showcase` for each template that everybody may look at, whatever its organization.

The only place of the room that crosses organizations (decision 0005): a stranger's link names none, and what stands
here was made public. The row names the organization; whatever else is shown is read inside it.
"""

from collections.abc import Collection, Sequence
from typing import Any

import msgspec
from sqlalchemy import Integer, Text, and_, delete, func, or_, select

from procession.engine.template import Template
from procession.people.tables import organization
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, everywhere, param, upsert
from procession.plumbing.work import Work
from procession.templates import markup
from procession.templates.draft import Card, Place
from procession.templates.store import versions
from procession.templates.tables import showcase

_S = showcase.c
_LONGEST_SUMMARY = 2_000


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """A public template as the library knows it. `organization` and `organization_name` say whose it is."""

    template: str
    alias: str
    kind: str
    title: str
    summary: str | None
    cover: str | None
    steps_count: int
    featured: bool
    touched: int
    organization: str
    organization_name: str


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for; an empty text asks for anything."""

    words: str = ""
    kind: str = ""


_COLUMNS = (
    *(_S.template, _S.alias, _S.kind, _S.title, _S.summary, _S.cover, _S.steps_count, _S.featured, _S.touched),
    organization.c.id.label("organization"),
    organization.c.name.label("organization_name"),
)
_OPEN = showcase.join(organization, and_(organization.c.no == _S.org, organization.c.archived.is_(None)))
_FROM = select(*_COLUMNS).select_from(_OPEN)
_BY_ID = everywhere(_FROM.where(_S.template == param("template")))
_AMONG = everywhere(select(_S.template).select_from(_OPEN).where(any_of(_S.template, "ids", Id())))
_BY_ALIAS = everywhere(_FROM.where(_S.alias == param("alias")).order_by(_S.shown, _S.template).limit(1))
_words, _kind = param("words", type_=Text), param("kind", type_=Text)
_FITS = and_(
    or_(_words == "", _S.words.like(_words, escape="\\")),
    or_(_kind == "", _S.kind == _kind),
)
_PAGE = everywhere(
    _FROM.where(_FITS)
    .order_by(_S.featured.desc(), _S.shown.desc(), _S.template)
    .limit(param("limit", type_=Integer))
    .offset(param("offset", type_=Integer))
)
_COUNT = everywhere(select(func.count()).select_from(_OPEN).where(_FITS))
_KEEP = everywhere(
    upsert(
        showcase,
        keys=["template"],
        change=lambda new: {
            name: new[name]
            for name in ("alias", "kind", "title", "summary", "cover", "words", "steps_count", "featured", "touched")
        },
    )
)
_REMOVE = everywhere(delete(showcase).where(_S.template == param("template")))


def is_open(card: Card) -> bool:
    """Public, active, and with a version that could be launched: drafts are nobody's business (behaviour B6, B20)."""
    return card.publicity.is_public and card.place is Place.ACTIVE and card.live_version is not None


def keep(work: Work, before: Card | None, card: Card) -> None:
    """Brings the library in step with a template that was made or changed."""
    if not is_open(card):
        if before is not None and is_open(before):
            work.run(_REMOVE, template=card.id)
        return
    assert card.live_version is not None  # noqa: S101 - open
    content = versions.read(work, card.no, card.live_version)
    if content is not None:
        work.run(_KEEP, **_row(work, card, content))


def _row(work: Work, card: Card, content: Template) -> dict[str, Any]:
    summary = markup.plain(content.summary or "")[:_LONGEST_SUMMARY]
    return {
        "template": card.id,
        "org": work.org,
        "alias": card.alias,
        "kind": card.kind,
        "title": content.title,
        "summary": summary or None,
        "cover": content.settings.public_cover,
        "words": f"{content.title}\n{summary}".casefold(),
        "steps_count": len(content.steps),
        "featured": card.publicity.is_featured,
        "shown": work.now,
        "touched": card.touched,
    }


def find(work: Work, template_id: str) -> Shown | None:
    return _shown(work.row(_BY_ID, template=template_id))


def find_by_alias(work: Work, alias: str) -> Shown | None:
    """Aliases are unique in one organization only: of several, whoever was public first keeps the address."""
    return _shown(work.row(_BY_ALIAS, alias=alias))


def among(work: Work, ids: Collection[str]) -> frozenset[str]:
    """Those of these templates that are public."""
    return frozenset(row.template for row in work.rows(_AMONG, ids=sorted(ids))) if ids else frozenset()


def page(work: Work, wanted: Wanted, *, limit: int, offset: int) -> tuple[list[Shown], int]:
    """Featured ones first, then the newest; and how many there are."""
    values = {"words": wanted.words, "kind": wanted.kind}
    rows: Sequence[Any] = work.rows(_PAGE, **values, limit=limit, offset=offset)
    return [found for row in rows if (found := _shown(row))], work.value(_COUNT, **values)


def _shown(row: Any) -> Shown | None:
    if row is None:
        return None
    values: dict[str, Any] = {name: getattr(row, name) for name in Shown.__struct_fields__}
    values["featured"] = bool(row.featured)
    return Shown(**values)
