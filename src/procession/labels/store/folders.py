"""Folders. An organization has few of them, so they are read together: a tree is shown and checked as a whole."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import delete, func, select, update

from procession.labels.kinds import Tree
from procession.labels.tables import filing, folder
from procession.labels.values import Folder
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, insert, param, tenant
from procession.plumbing.work import Work

_F = folder.c
_ALL = tenant(select(folder).order_by(_F.tree, _F.parent, _F.position, _F.id))
_LOCKED = tenant(select(folder).order_by(_F.id).with_for_update())
_BY_ID = tenant(select(folder).where(_F.id == param("key")))
_BY_IDS = tenant(select(folder).where(any_of(_F.id, "ids", Id())))
_INSERT = tenant(insert(folder))
_SAVE = tenant(
    update(folder)
    .where(_F.id == param("key"))
    .values(parent=param("new_parent"), position=param("new_position"), name=param("new_name"), touched=param("at"))
)
_DELETE = tenant(delete(folder).where(_F.id == param("key")))
_TOTALS = tenant(
    select(filing.c.folder, func.count().label("total"))
    .where(any_of(filing.c.folder, "ids", Id()))
    .group_by(filing.c.folder)
)


def everything(work: Work) -> list[Folder]:
    return [_value(row) for row in work.rows(_ALL)]


def lock_everything(work: Work) -> list[Folder]:
    """As `everything`, and nobody else moves one before this unit ends."""
    return [_value(row) for row in work.rows(_LOCKED)]


def find(work: Work, folder_id: str) -> Folder | None:
    row = work.row(_BY_ID, key=folder_id)
    return None if row is None else _value(row)


def by_ids(work: Work, ids: Sequence[str]) -> dict[str, Folder]:
    return {row.id: _value(row) for row in work.rows(_BY_IDS, ids=list(ids))} if ids else {}


def totals(work: Work, ids: Sequence[str]) -> dict[str, int]:
    """How many things stand directly in each of these folders; empty ones are left out."""
    return {row.folder: row.total for row in work.rows(_TOTALS, ids=list(ids))} if ids else {}


def add(work: Work, made: Folder) -> None:
    work.run(_INSERT, **msgspec.structs.asdict(made), touched=work.now)


def save(work: Work, changed: Sequence[Folder]) -> None:
    work.run_each(
        _SAVE,
        [
            {
                "key": each.id,
                "new_parent": each.parent,
                "new_position": each.position,
                "new_name": each.name,
                "at": work.now,
            }
            for each in changed
        ],
    )


def remove(work: Work, folder_id: str) -> None:
    work.run(_DELETE, key=folder_id)


def _value(row: Any) -> Folder:
    return Folder(
        id=row.id, tree=Tree(row.tree), parent=row.parent, position=row.position, name=row.name, created=row.created
    )
