"""Job titles: one row each."""

from typing import Any

import msgspec
from sqlalchemy import delete, select

from procession.people.tables import job_title
from procession.people.values import JobTitle
from procession.plumbing.database.statements import insert, param, tenant
from procession.plumbing.work import Work

_C = job_title.c
_ALL = tenant(select(job_title).order_by(_C.folded))
_NAMED = tenant(select(_C.party).where(_C.folded == param("folded")))
_INSERT = tenant(insert(job_title).on_conflict_do_nothing())
_DELETE = tenant(delete(job_title).where(_C.party == param("number")))


def everything(work: Work) -> list[JobTitle]:
    """All of the organization, by name."""
    return [_value(row) for row in work.rows(_ALL)]


def number_named(work: Work, name: str) -> int | None:
    return work.value(_NAMED, folded=name.casefold())


def add(work: Work, made: JobTitle) -> bool:
    """False: somebody made one with this name meanwhile."""
    return work.run(_INSERT, party=made.no, folded=made.name.casefold(), **_shared(made)) == 1


def save(work: Work, changed: JobTitle) -> bool:
    """False: another one has this name. Written anew, because an update that meets a taken name would be an error."""
    remove(work, changed.no)
    return add(work, changed)


def remove(work: Work, no: int) -> None:
    work.run(_DELETE, number=no)


def _shared(one: JobTitle) -> dict[str, Any]:
    return {name: value for name, value in msgspec.structs.asdict(one).items() if name != "no"}


def _value(row: Any) -> JobTitle:
    return JobTitle(no=row.party, id=row.id, name=row.name, created=row.created, touched=row.touched)
