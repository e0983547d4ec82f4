"""Who marked what as a favourite (`starred`): templates here, processes and tasks in the rooms above."""

from collections.abc import Collection, Sequence

from sqlalchemy import and_, delete, select

from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, insert, param, tenant
from procession.plumbing.work import Work
from procession.templates.tables import starred

_MOST_FANS = 1_000
_S = starred.c
_ONE = and_(_S.party == param("whose"), _S.kind == param("what"), _S.object == param("which"))
_AMONG = tenant(
    select(_S.object).where(_S.party == param("whose"), _S.kind == param("what"), any_of(_S.object, "objects", Id()))
)
_FANS = tenant(
    select(_S.object, _S.party)
    .where(_S.kind == param("what"), any_of(_S.object, "objects", Id()))
    .order_by(_S.object, _S.party)
    .limit(_MOST_FANS)
)
_INSERT = tenant(insert(starred).on_conflict_do_nothing())
_DELETE = tenant(delete(starred).where(_ONE))
_DROP = tenant(delete(starred).where(_S.party == param("whose")))
_CLEAR = tenant(delete(starred).where(_S.kind == param("what"), _S.object == param("which")))


def among(work: Work, party: int, kind: int, objects: Sequence[str]) -> Collection[str]:
    """Those of these objects that the party marked."""
    if not objects:
        return frozenset()
    rows = work.rows(_AMONG, whose=party, what=kind, objects=list(objects))
    return frozenset(row.object for row in rows)


def fans(work: Work, kind: int, objects: Sequence[str]) -> dict[str, list[int]]:
    """Who marked these objects; of very many, the first thousand."""
    found: dict[str, list[int]] = {}
    for row in work.rows(_FANS, what=kind, objects=list(objects)) if objects else ():
        found.setdefault(row.object, []).append(row.party)
    return found


def add(work: Work, party: int, kind: int, object_id: str) -> None:
    work.run(_INSERT, party=party, kind=kind, object=object_id)


def remove(work: Work, party: int, kind: int, object_id: str) -> None:
    work.run(_DELETE, whose=party, what=kind, which=object_id)


def drop(work: Work, party: int) -> None:
    """This person has no favourites any more."""
    work.run(_DROP, whose=party)


def clear(work: Work, kind: int, object_id: str) -> None:
    """Nobody's favourite any more: the object is gone."""
    work.run(_CLEAR, what=kind, which=object_id)
