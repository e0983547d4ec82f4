"""Keys of custom fields."""

from typing import Any

import msgspec
from sqlalchemy import delete, select, update

from procession.labels.custom_types import Definition
from procession.labels.kinds import Kind
from procession.labels.tables import custom_key
from procession.labels.values import CustomKey
from procession.plumbing.database.statements import insert, param, tenant
from procession.plumbing.work import Work

_C = custom_key.c
_ALL = tenant(select(custom_key).order_by(_C.kind, _C.key))
_OF_KIND = tenant(select(custom_key).where(_C.kind == param("what")).order_by(_C.key))
_BY_ID = tenant(select(custom_key).where(_C.id == param("which")))
_INSERT = tenant(insert(custom_key).on_conflict_do_nothing())
_SAVE = tenant(
    update(custom_key)
    .where(_C.id == param("which"))
    .values(required=param("new_required"), active=param("new_active"), body=param("new_body"), touched=param("at"))
)
_DELETE = tenant(delete(custom_key).where(_C.id == param("which")))
_read = msgspec.json.Decoder(Definition).decode


def everything(work: Work) -> list[CustomKey]:
    return [_value(row) for row in work.rows(_ALL)]


def of_kind(work: Work, kind: Kind) -> list[CustomKey]:
    return [_value(row) for row in work.rows(_OF_KIND, what=int(kind))]


def find(work: Work, key_id: str) -> CustomKey | None:
    row = work.row(_BY_ID, which=key_id)
    return None if row is None else _value(row)


def add(work: Work, made: CustomKey) -> bool:
    """False: there is one of this name for these things already."""
    changed = work.run(
        _INSERT,
        id=made.id,
        no=made.no,
        kind=int(made.kind),
        key=made.key,
        type=made.type,
        required=made.required,
        active=made.active,
        body=_body(made),
        created=made.created,
        touched=made.touched,
    )
    return changed == 1


def save(work: Work, changed: CustomKey) -> None:
    work.run(
        _SAVE,
        which=changed.id,
        new_required=changed.required,
        new_active=changed.active,
        new_body=_body(changed),
        at=changed.touched,
    )


def remove(work: Work, key_id: str) -> None:
    work.run(_DELETE, which=key_id)


def _body(one: CustomKey) -> str:
    return msgspec.json.encode(one.definition).decode()


def _value(row: Any) -> CustomKey:
    return CustomKey(
        id=row.id,
        no=row.no,
        kind=Kind(row.kind),
        key=row.key,
        type=row.type,
        required=bool(row.required),
        active=bool(row.active),
        definition=_read(row.body),
        created=row.created,
        touched=row.touched,
    )
