"""Guests of an organization."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Integer, Text, and_, func, insert, select, update

from procession.people import guest_codes
from procession.people.store.text import pattern
from procession.people.tables import guest, organization
from procession.people.values import Guest, GuestDetails
from procession.plumbing.database.statements import any_of, everywhere, param, shaped, tenant
from procession.plumbing.work import Work

_GUEST = select(*guest.c, organization.c.secret).select_from(guest.join(organization, organization.c.no == guest.c.org))
_BY_NO = tenant(_GUEST.where(guest.c.party == param("no")))
_BY_EMAIL = tenant(_GUEST.where(guest.c.email == param("email")))
_BY_CODE = tenant(_GUEST.where(guest.c.code_hash == param("code_hash")))
_BY_NUMBERS = tenant(_GUEST.where(any_of(guest.c.party, "numbers", Integer)))
_BY_EMAILS = tenant(_GUEST.where(any_of(guest.c.email, "emails", Text())))
_PLACES = everywhere(
    select(guest.c.org, guest.c.party)
    .select_from(guest.join(organization, organization.c.no == guest.c.org))
    .where(
        guest.c.email == param("email"),
        guest.c.deleted.is_(None),
        guest.c.disabled.is_(None),
        organization.c.archived.is_(None),
    )
    .order_by(guest.c.org)
    .limit(20)
)
_INSERT = tenant(insert(guest))
_SAVE = tenant(
    update(guest)
    .where(guest.c.party == param("number"))
    .values(
        first_name=param("new_first_name"),
        last_name=param("new_last_name"),
        details=param("new_details"),
        deleted=param("new_deleted"),
        touched=param("at"),
    )
)
_SET_STATE = tenant(
    update(guest)
    .where(guest.c.party == param("number"))
    .values(disabled=param("new_disabled"), deleted=param("new_deleted"), touched=param("at"))
)
_SET_EMAIL = tenant(
    update(guest).where(guest.c.party == param("number")).values(email=param("new_email"), touched=param("at"))
)
_TURN = tenant(select(guest.c.turn).where(guest.c.party == param("number")))
_SET_CODE = tenant(
    update(guest)
    .where(guest.c.party == param("number"))
    .values(turn=param("new_turn"), code_hash=param("new_hash"), touched=param("at"))
)
_ALIVE = guest.c.deleted.is_(None)
_ALL = tenant(_GUEST.where(_ALIVE).order_by(guest.c.created, guest.c.party))
_COUNT = select(func.count()).select_from(guest)

SORTS: dict[str, ColumnElement[Any]] = {
    "created_at": guest.c.created,
    "updated_at": guest.c.touched,
    "email": guest.c.email,
    "first_name": func.lower(func.coalesce(guest.c.first_name, "")),
    "last_name": func.lower(func.coalesce(guest.c.last_name, "")),
    "last_accessed_at": func.coalesce(guest.c.last_seen, 0),
}
"""What a list of guests can be sorted by (api-identity 3.7.1)."""


def find(work: Work, no: int) -> Guest | None:
    return _found(work.row(_BY_NO, no=no))


def find_by_email(work: Work, email: str) -> Guest | None:
    return _found(work.row(_BY_EMAIL, email=email))


def find_by_code(work: Work, code: str) -> Guest | None:
    return _found(work.row(_BY_CODE, code_hash=guest_codes.hashed(code)))


def places_of(work: Work, email: str) -> list[tuple[int, int]]:
    """Organization and number of everybody who may come in as a guest with this address."""
    return [(row.org, row.party) for row in work.rows(_PLACES, email=email)]


def by_numbers(work: Work, numbers: Sequence[int]) -> list[Guest]:
    return [_value(row) for row in work.rows(_BY_NUMBERS, numbers=list(numbers))] if numbers else []


def by_emails(work: Work, emails: Sequence[str]) -> list[Guest]:
    return [_value(row) for row in work.rows(_BY_EMAILS, emails=list(emails))] if emails else []


def add(work: Work, guest: Guest) -> None:
    work.run(
        _INSERT,
        party=guest.no,
        email=guest.email,
        code_hash=guest_codes.hashed(guest.code),
        turn=1,
        first_name=guest.first_name,
        last_name=guest.last_name,
        details=_packed(guest.details),
        created=work.now,
        touched=work.now,
        last_seen=None,
        disabled=None,
        deleted=None,
    )


def save(work: Work, guest: Guest) -> None:
    work.run(
        _SAVE,
        number=guest.no,
        new_first_name=guest.first_name,
        new_last_name=guest.last_name,
        new_details=_packed(guest.details),
        new_deleted=guest.deleted,
        at=work.now,
    )


def set_state(work: Work, guest: Guest) -> None:
    """Whether the guest is disabled or removed."""
    work.run(_SET_STATE, number=guest.no, new_disabled=guest.disabled, new_deleted=guest.deleted, at=work.now)


def next_code(work: Work, guest: Guest, secret: str) -> str:
    """A new code; the old one dies in this unit."""
    turn = work.value(_TURN, number=guest.no) + 1
    code = guest_codes.code_of(secret, guest.no, turn)
    work.run(_SET_CODE, number=guest.no, new_turn=turn, new_hash=guest_codes.hashed(code), at=work.now)
    return code


def set_email(work: Work, no: int, email: str) -> None:
    work.run(_SET_EMAIL, number=no, new_email=email, at=work.now)


def everybody(work: Work) -> list[Guest]:
    """All guests of the organization, the earliest first."""
    return [_value(row) for row in work.rows(_ALL)]


def listed(
    work: Work, q: str, order: Sequence[tuple[str, bool]], *, limit: int, offset: int
) -> tuple[list[Guest], int]:
    """One page of guests whose e-mail or name contains `q`, and how many there are."""
    values = {"q": pattern(q)} if q else {}
    page = shaped(("guests", bool(q), tuple(order)), lambda: _page(q, order))
    count = shaped(("guests counted", bool(q)), lambda: _filtered(_COUNT, q))
    rows = work.rows(page, **values, limit=limit, offset=offset)
    return [_value(row) for row in rows], int(work.value(count, **values))


def _page(q: str, order: Sequence[tuple[str, bool]]) -> Any:
    terms = [SORTS[name].desc() if descending else SORTS[name] for name, descending in order]
    return _filtered(_GUEST, q).order_by(*terms, guest.c.party).limit(param("limit")).offset(param("offset"))


def _filtered(statement: Any, q: str) -> Any:
    if not q:
        return statement.where(_ALIVE)
    names = [func.coalesce(column, "") for column in (guest.c.first_name, guest.c.last_name)]
    text = func.lower(names[0] + " " + names[1] + " " + guest.c.email)
    return statement.where(and_(_ALIVE, text.like(param("q"), escape="\\")))


def _packed(details: GuestDetails) -> str:
    return msgspec.json.encode(details).decode()


def _found(row: Any) -> Guest | None:
    return None if row is None else _value(row)


def _value(row: Any) -> Guest:
    return Guest(
        no=row.party,
        email=row.email,
        code=guest_codes.code_of(row.secret, row.party, row.turn),
        first_name=row.first_name,
        last_name=row.last_name,
        details=msgspec.json.decode(row.details, type=GuestDetails),
        created=row.created,
        touched=row.touched,
        last_seen=row.last_seen,
        disabled=row.disabled,
        deleted=row.deleted,
    )
