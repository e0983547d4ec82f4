"""Photos and logos: what is known of their bytes."""

from typing import Any

import msgspec
from sqlalchemy import delete, insert, select

from procession.people.tables import picture
from procession.plumbing.database.statements import everywhere, param
from procession.plumbing.work import Work

_ADD = everywhere(insert(picture))
_BY_ADDRESS = everywhere(select(picture).where(picture.c.address == param("address")))
_REMOVE = everywhere(delete(picture).where(picture.c.address == param("address")).returning(picture.c.key))


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """`address` is unguessable. `party` 0: the logo of `org`."""

    address: str
    org: int
    party: int
    key: str
    type: str
    size: int
    digest: bytes
    created: int


def add(work: Work, one: Picture) -> None:
    work.run(_ADD, **msgspec.structs.asdict(one))


def find(work: Work, address: str) -> Picture | None:
    row: Any = work.row(_BY_ADDRESS, address=address)
    if row is None:
        return None
    values: dict[str, Any] = {name: getattr(row, name) for name in Picture.__struct_fields__}
    values["digest"] = bytes(row.digest)
    return Picture(**values)


def remove(work: Work, address: str) -> str | None:
    """The key of its bytes, which nobody holds any more."""
    return work.value(_REMOVE, address=address)
