"""Who watches what, and how they want to hear of it (`watching`)."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Integer, delete, func, select

from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, insert, param, shaped, tenant
from procession.plumbing.work import Work
from procession.templates.tables import watching

_W = watching.c


class Watcher(msgspec.Struct, frozen=True, kw_only=True):
    """One subscription. `maker` is who made it; `url` is empty unless `channel` is a webhook."""

    no: int
    party: int
    kind: int
    object: str
    channel: int
    frequency: int
    url: str
    maker: int
    created: int


class Which(msgspec.Struct, frozen=True, kw_only=True):
    """Which subscriptions: those that have all of these. None: no matter."""

    party: int | None = None
    kind: int | None = None
    object: str | None = None
    channel: int | None = None


_ONE = tenant(select(watching).where(_W.no == param("number")))
_SAME = tenant(
    select(watching).where(
        *(_W[name] == param(name) for name in ("kind", "object", "party", "channel", "url")),
    )
)
_COUNT = tenant(select(func.count()).where(_W.kind == param("kind"), _W.object == param("object")))
_OF = tenant(
    select(watching)
    .where(_W.kind == param("kind", type_=Integer), any_of(_W.object, "objects", Id))
    .order_by(_W.object, _W.no)
)
_ADD = tenant(insert(watching).on_conflict_do_nothing())
_REMOVE = tenant(delete(watching).where(_W.no == param("number")))
_LEAVE = tenant(
    delete(watching).where(
        _W.kind == param("kind"), _W.object == param("object"), _W.party == param("party"), _W.channel == 1
    )
)
_DROP = tenant(delete(watching).where(_W.party == param("party"), _W.channel == 1))
_CLEAR = tenant(delete(watching).where(_W.kind == param("kind"), _W.object == param("object")))


def find(work: Work, number: int) -> Watcher | None:
    row = work.row(_ONE, number=number)
    return None if row is None else _watcher(row)


def same(work: Work, wanted: Watcher) -> Watcher | None:
    """The one of the same person, thing and way to be told."""
    row = work.row(_SAME, **{name: getattr(wanted, name) for name in ("kind", "object", "party", "channel", "url")})
    return None if row is None else _watcher(row)


def count(work: Work, kind: int, identity: str) -> int:
    return work.value(_COUNT, kind=kind, object=identity)


def of_objects(work: Work, kind: int, objects: Sequence[str]) -> dict[str, list[Watcher]]:
    found: dict[str, list[Watcher]] = {each: [] for each in objects}
    for row in work.rows(_OF, kind=kind, objects=list(objects)) if objects else ():
        found[row.object].append(_watcher(row))
    return found


def page(work: Work, which: Which, *, limit: int, offset: int) -> tuple[list[Watcher], int]:
    """In the order they were made, and how many there are."""
    values = {name: value for name, value in msgspec.structs.asdict(which).items() if value is not None}
    names = tuple(values)
    conditions = [_W[name] == param(name, type_=_W[name].type) for name in names]
    rows = shaped(
        ("watchers", names),
        lambda: select(watching).where(*conditions).order_by(_W.no).limit(param("limit")).offset(param("offset")),
    )
    counted = shaped(("watchers counted", names), lambda: select(func.count()).select_from(watching).where(*conditions))
    return [_watcher(row) for row in work.rows(rows, **values, limit=limit, offset=offset)], work.value(
        counted, **values
    )


def add(work: Work, watchers: Sequence[Watcher]) -> None:
    """Those that are there already stay as they are."""
    work.run_each(_ADD, [msgspec.structs.asdict(each) for each in watchers])


def remove(work: Work, number: int) -> None:
    work.run(_REMOVE, number=number)


def leave(work: Work, kind: int, identity: str, party: int) -> None:
    """This person is told nothing by mail of this thing any more."""
    work.run(_LEAVE, kind=kind, object=identity, party=party)


def drop(work: Work, party: int) -> None:
    """This person is told nothing by mail any more; webhooks that they set up go on."""
    work.run(_DROP, party=party)


def clear(work: Work, kind: int, identity: str) -> None:
    """The thing is gone."""
    work.run(_CLEAR, kind=kind, object=identity)


def _watcher(row: Any) -> Watcher:
    return Watcher(**{name: getattr(row, name) for name in Watcher.__struct_fields__})
