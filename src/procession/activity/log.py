"""Reading the system log (`api-identity` 2.7.4, `api-running` 5.3): administrators only, the newest first."""

from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Integer, and_, func, or_, select

from procession.activity.tables import system_log
from procession.actor import Actor
from procession.errors import NotAllowed
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import param, shaped
from procession.plumbing.http import Window
from procession.plumbing.work import Work
from procession.processes.lists import pattern

_L = system_log.c


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Filters; None: no matter. `start` and `end` are instants, `end` not included."""

    category: str | None = None
    event: str | None = None
    severity: str | None = None
    actor: int | None = None
    start: int | None = None
    end: int | None = None
    text: str | None = None


_CONDITIONS: dict[str, ColumnElement[bool]] = {
    "category": _L.category == param("category"),
    "event": _L.event == param("event"),
    "severity": _L.severity == param("severity"),
    "actor": _L.actor == param("actor", type_=Integer),
    "start": _L.at >= param("start", type_=Integer),
    "end": _L.at < param("end", type_=Integer),
    "text": or_(
        func.lower(_L.message).like(param("text"), escape="\\"),
        func.lower(_L.event).like(param("text"), escape="\\"),
        func.lower(_L.body).like(param("text"), escape="\\"),
    ),
}


class Place(msgspec.Struct, frozen=True):
    """An entry, behind which reading goes on."""

    at: int
    id: str


LATEST = Place(2**62, "f" * 32)
"""Before the newest entry."""


def must_be_able_to_read(actor: Actor) -> None:
    if not actor.is_admin:
        raise NotAllowed("Only an administrator may read the system log.")


def page(work: Work, wanted: Wanted, window: Window) -> tuple[list[Any], int]:
    """Rows of one page, and how many there are. Raises NotAllowed."""
    must_be_able_to_read(work.actor)
    values = _values(wanted)
    names = tuple(values)
    conditions = [_CONDITIONS[name] for name in names]
    rows = shaped(
        ("system log", names),
        lambda: (
            select(system_log)
            .where(*conditions)
            .order_by(_L.at.desc(), _L.id.desc())
            .limit(param("limit"))
            .offset(param("offset"))
        ),
    )
    counted = shaped(
        ("system log counted", names), lambda: select(func.count()).select_from(system_log).where(*conditions)
    )
    found = work.rows(rows, **values, limit=window.limit, offset=window.offset)
    return found, work.value(counted, **values)


def after(work: Work, wanted: Wanted, place: Place, *, limit: int) -> list[Any]:
    """The entries behind this one, the newest first. Raises NotAllowed."""
    must_be_able_to_read(work.actor)
    values = _values(wanted)
    names = tuple(values)
    at, identity = param("after_at", type_=Integer), param("after_id", type_=Id())
    behind = and_(_L.at <= at, or_(_L.at < at, and_(_L.at == at, _L.id < identity)))
    rows = shaped(
        ("system log after", names),
        lambda: (
            select(system_log)
            .where(behind, *(_CONDITIONS[name] for name in names))
            .order_by(_L.at.desc(), _L.id.desc())
            .limit(param("limit"))
        ),
    )
    return work.rows(rows, **values, after_at=place.at, after_id=place.id, limit=limit)


def _values(wanted: Wanted) -> dict[str, Any]:
    values = {name: value for name, value in msgspec.structs.asdict(wanted).items() if value is not None}
    return values | ({"text": pattern(values["text"])} if "text" in values else {})
