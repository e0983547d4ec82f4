"""Cards: one row of `template` each."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Select, insert, select, union, update

from procession.errors import Conflict
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, tenant
from procession.plumbing.work import Work
from procession.templates.draft import Card, Place, Publicity
from procession.templates.tables import template

_FIXED = {"org", "id", "no", "number", "kind", "creator", "created"}
_MUTABLE = [column.name for column in template.c if column.name not in _FIXED]

CARDS: Select[Any] = select(template).where(template.c.place != Place.GONE)
"""Every card but those kept only for their processes."""

_FIND = tenant(CARDS.where(template.c.id == param("key")))
_LOCK = tenant(CARDS.where(template.c.id == param("key")).with_for_update())
_BY_NO = tenant(select(template).where(template.c.no == param("number")))
_BY_IDS = tenant(CARDS.where(any_of(template.c.id, "ids", Id())))
_ALIAS_TAKEN = tenant(select(template.c.id).where(template.c.alias == param("wanted")))
_OWN = tenant(
    union(
        select(template.c.no).where(template.c.owner == param("whose")),
        select(template.c.no).where(template.c.creator == param("whose")),
    )
)
_AFTER = tenant(CARDS.where(template.c.no > param("after")).order_by(template.c.no).limit(param("limit")))
_INSERT = tenant(insert(template))
_SAVE = tenant(
    update(template)
    .where(template.c.id == param("key"), template.c.revision == param("seen"))
    .values({name: param(f"new_{name}") for name in _MUTABLE})
)
_publicity = msgspec.json.Decoder(Publicity)


def find(work: Work, template_id: str) -> Card | None:
    row = work.row(_FIND, key=template_id)
    return None if row is None else card(row)


def lock(work: Work, template_id: str) -> Card | None:
    """As `find`, and nobody else changes it before this unit ends."""
    row = work.row(_LOCK, key=template_id)
    return None if row is None else card(row)


def after(work: Work, no: int, *, limit: int) -> list[Card]:
    """Every card of the organization in the order of their numbers, from behind this one."""
    return [card(row) for row in work.rows(_AFTER, after=no, limit=limit)]


def by_no(work: Work, no: int) -> Card | None:
    """Also a card that is gone: its processes still show what they came from."""
    row = work.row(_BY_NO, number=no)
    return None if row is None else card(row)


def by_ids(work: Work, ids: Sequence[str]) -> list[Card]:
    return [card(row) for row in work.rows(_BY_IDS, ids=list(ids))] if ids else []


def id_of_alias(work: Work, alias: str) -> str | None:
    return work.value(_ALIAS_TAKEN, wanted=alias)


def numbers_of(work: Work, party: int) -> list[int]:
    """The numbers of the templates this person owns or made."""
    return [row.no for row in work.rows(_OWN, whose=party)]


def alias_taken(work: Work, alias: str, *, but: str) -> bool:
    """Whether another template has this alias."""
    return work.value(_ALIAS_TAKEN, wanted=alias) not in {None, but}


def add(work: Work, made: Card) -> None:
    work.run(_INSERT, **_values(made), id=made.id, no=made.no, number=made.number, **_fixed(made))


def save(work: Work, changed: Card, *, seen: int) -> None:
    """`seen` is the revision the change started from."""
    values = {f"new_{name}": value for name, value in _values(changed).items()}
    if work.run(_SAVE, key=changed.id, seen=seen, **values) == 0:
        raise Conflict("Somebody else changed this template at the same moment. Look at it again and repeat.")


def _fixed(made: Card) -> dict[str, Any]:
    return {"kind": made.kind, "creator": made.creator, "created": made.created}


def _values(made: Card) -> dict[str, Any]:
    return {
        "title": made.title,
        "folded": made.title.casefold(),
        "alias": made.alias,
        "status": made.status,
        "place": int(made.place),
        "owner": made.owner,
        "pinned": made.pinned,
        "published": made.published,
        "dual": made.dual,
        "publicity": msgspec.json.encode(made.publicity).decode(),
        "steps_count": made.steps_count,
        "live_version": made.live_version,
        "draft_version": made.draft_version,
        "digest": made.digest,
        "revision": made.revision,
        "touched": made.touched,
        "toucher": made.toucher,
        "archived": made.archived,
    }


def card(row: Any) -> Card:
    return Card(
        id=row.id,
        no=row.no,
        number=row.number,
        title=row.title,
        kind=row.kind,
        alias=row.alias,
        status=row.status,
        place=Place(row.place),
        owner=row.owner,
        creator=row.creator,
        pinned=row.pinned,
        published=row.published,
        dual=row.dual,
        publicity=_publicity.decode(row.publicity),
        steps_count=row.steps_count,
        live_version=row.live_version,
        draft_version=row.draft_version,
        digest=row.digest,
        revision=row.revision,
        created=row.created,
        touched=row.touched,
        toucher=row.toucher,
        archived=row.archived,
    )
