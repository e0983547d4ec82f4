"""Which thing bears which tags (`tagging`)."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Integer, and_, delete, select

from procession.labels.kinds import Kind
from procession.labels.store import tags
from procession.labels.tables import tag, tagging
from procession.labels.values import Tagging
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, insert, param, tenant
from procession.plumbing.work import Work

_G = tagging.c
_WITH_TAG = (
    select(*tag.c, _G.no.label("link"), _G.kind.label("what"), _G.object.label("whose"))
    .select_from(tagging.join(tag, and_(tag.c.org == _G.org, tag.c.no == _G.tag)))
    .order_by(_G.no)
)
_OF = tenant(_WITH_TAG.where(_G.kind == param("kind", type_=Integer), any_of(_G.object, "objects", Id())))
_BY_NO = tenant(_WITH_TAG.where(_G.no == param("link", type_=Integer)))
_INSERT = tenant(insert(tagging).on_conflict_do_nothing())
_DELETE = tenant(delete(tagging).where(_G.no == param("link")))
_CLEAR = tenant(delete(tagging).where(_G.kind == param("what"), any_of(_G.object, "objects", Id())))
_CLEAR_TAG = tenant(delete(tagging).where(_G.tag == param("which")))


def of(work: Work, kind: Kind, objects: Sequence[str]) -> dict[str, list[Tagging]]:
    """The tags of each of these things, in the order they were put there."""
    found: dict[str, list[Tagging]] = {each: [] for each in objects}
    for row in work.rows(_OF, kind=int(kind), objects=list(objects)) if objects else ():
        found[row.whose].append(_value(row))
    return found


def find(work: Work, number: int) -> Tagging | None:
    row = work.row(_BY_NO, link=number)
    return None if row is None else _value(row)


def add(work: Work, made: Tagging) -> None:
    """Adding a tag that is there changes nothing."""
    work.run(_INSERT, kind=int(made.kind), object=made.object, tag=made.tag.no, no=made.no)


def remove(work: Work, number: int) -> None:
    work.run(_DELETE, link=number)


def clear(work: Work, kind: Kind, objects: Sequence[str]) -> None:
    """Off these things, whatever is on them."""
    work.run(_CLEAR, what=int(kind), objects=list(objects))


def clear_tag(work: Work, tag_no: int) -> None:
    work.run(_CLEAR_TAG, which=tag_no)


def _value(row: Any) -> Tagging:
    return Tagging(no=row.link, kind=Kind(row.what), object=row.whose, tag=tags.value(row))
