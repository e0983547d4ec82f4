"""Domains of organizations."""

from typing import Any

import msgspec
from sqlalchemy import delete, func, insert, or_, select, update

from procession.people.tables import domain, organization
from procession.people.values import Domain
from procession.plumbing.database.statements import everywhere, param, tenant
from procession.plumbing.work import Work

_INSERT = tenant(insert(domain))
_ALL = tenant(select(domain).order_by(domain.c.name))
_BY_ID = tenant(select(domain).where(domain.c.id == param("id")))
_BY_NAME = tenant(select(domain).where(domain.c.name == param("name")))
_COUNT = tenant(select(func.count()).select_from(domain))
_VERIFIED = tenant(select(domain.c.name).where(domain.c.verified.is_not(None)))
_SAVE = tenant(
    update(domain)
    .where(domain.c.id == param("one"))
    .values(auto_join=param("joins"), verified=param("since"), checked=param("at"))
)
_REMOVE = tenant(delete(domain).where(domain.c.id == param("one")))
_HOLDERS = everywhere(
    select(domain.c.org, domain.c.auto_join)
    .select_from(domain.join(organization, organization.c.no == domain.c.org))
    .where(domain.c.name == param("name"), domain.c.verified.is_not(None), organization.c.archived.is_(None))
    .order_by(domain.c.verified, domain.c.org)
)
_DUE = everywhere(
    select(domain.c.org, domain.c.id)
    .where(
        domain.c.verified.is_not(None),
        or_(domain.c.checked.is_(None), domain.c.checked <= param("before", type_=domain.c.checked.type)),
    )
    .order_by(domain.c.org, domain.c.id)
    .limit(param("limit"))
)


class Holder(msgspec.Struct, frozen=True):
    """An organization with a verified domain, by its number."""

    organization: int
    auto_join: bool


def add(work: Work, one: Domain) -> None:
    work.run(_INSERT, **msgspec.structs.asdict(one))


def listed(work: Work) -> list[Domain]:
    return [_value(row) for row in work.rows(_ALL)]


def count(work: Work) -> int:
    return int(work.value(_COUNT))


def find(work: Work, domain_id: str) -> Domain | None:
    row = work.row(_BY_ID, id=domain_id)
    return None if row is None else _value(row)


def find_named(work: Work, name: str) -> Domain | None:
    row = work.row(_BY_NAME, name=name)
    return None if row is None else _value(row)


def verified(work: Work) -> set[str]:
    return {row.name for row in work.rows(_VERIFIED)}


def save(work: Work, one: Domain) -> None:
    work.run(_SAVE, one=one.id, joins=one.auto_join, since=one.verified, at=one.checked)


def remove(work: Work, domain_id: str) -> None:
    work.run(_REMOVE, one=domain_id)


def holders(work: Work, name: str) -> list[Holder]:
    """Whose verified domain it is, the longest one first."""
    return [Holder(row.org, bool(row.auto_join)) for row in work.rows(_HOLDERS, name=name)]


def due(work: Work, *, before: int, limit: int) -> list[tuple[int, str]]:
    """Organization and id of verified domains that nobody has asked for since then."""
    return [(row.org, row.id) for row in work.rows(_DUE, before=before, limit=limit)]


def _value(row: Any) -> Domain:
    return Domain(
        id=row.id,
        name=row.name,
        proof=row.proof,
        auto_join=bool(row.auto_join),
        created=row.created,
        verified=row.verified,
        checked=row.checked,
    )
