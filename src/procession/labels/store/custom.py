"""Values of custom fields, one row each."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import and_, delete, select, true

from procession.labels.custom_types import matched
from procession.labels.kinds import Thing
from procession.labels.tables import custom_key, custom_value
from procession.labels.values import CustomKey, CustomValue
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, tenant, upsert
from procession.plumbing.work import Work

_V, _K = custom_value.c, custom_key.c
_SHOWN = (
    select(_V.object, _K.key, _V.value)
    .select_from(custom_value.join(custom_key, and_(_K.org == _V.org, _K.no == _V.key)))
    .where(_K.active == true())
    .order_by(_K.key)
)
_OF = tenant(_SHOWN.where(any_of(_V.object, "objects", Id())))
_WITHIN = tenant(_SHOWN.where(_V.within.is_not(None), any_of(_V.within, "templates", Id())))
_SAVE = tenant(
    upsert(
        custom_value,
        keys=("object", "key"),
        change=lambda refused: {"match": refused.match, "value": refused.value},
    )
)
_DELETE = tenant(delete(custom_value).where(_V.object == param("which"), _V.key == param("whose")))
_CLEAR = tenant(delete(custom_value).where(any_of(_V.object, "objects", Id())))
_CLEAR_KEY = tenant(delete(custom_value).where(_V.key == param("whose")))
_CLEAR_WITHIN = tenant(delete(custom_value).where(_V.within.is_not(None), _V.within == param("which")))


def of(work: Work, objects: Sequence[str]) -> list[CustomValue]:
    """The values of these things, by key; those of inactive keys are kept and not shown."""
    return [_value(row) for row in work.rows(_OF, objects=list(objects))] if objects else []


def within(work: Work, templates: Sequence[str]) -> list[CustomValue]:
    """As `of`, of everything in these templates."""
    return [_value(row) for row in work.rows(_WITHIN, templates=list(templates))] if templates else []


def save(work: Work, things: Sequence[tuple[Thing, CustomKey, Any]]) -> None:
    work.run_each(
        _SAVE,
        [
            {
                "object": thing.id,
                "key": key.no,
                "within": thing.within,
                "match": matched(value),
                "value": msgspec.json.encode(value).decode(),
            }
            for thing, key, value in things
        ],
    )


def remove(work: Work, object_id: str, key: CustomKey) -> None:
    work.run(_DELETE, which=object_id, whose=key.no)


def clear(work: Work, objects: Sequence[str]) -> None:
    work.run(_CLEAR, objects=list(objects))


def clear_within(work: Work, template_id: str) -> None:
    work.run(_CLEAR_WITHIN, which=template_id)


def clear_key(work: Work, key: CustomKey) -> None:
    work.run(_CLEAR_KEY, whose=key.no)


def _value(row: Any) -> CustomValue:
    return CustomValue(object=row.object, key=row.key, value=msgspec.json.decode(row.value))
