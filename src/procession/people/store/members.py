"""Accounts and memberships."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Integer, and_, delete, func, insert, select, update

from procession.actor import Role
from procession.people.store.text import pattern
from procession.people.tables import account, membership, organization
from procession.people.values import Member, Place, Profile, Status
from procession.plumbing.database.statements import any_of, everywhere, param, shaped, tenant
from procession.plumbing.work import Work

_MEMBER = select(
    account.c.no,
    account.c.email,
    account.c.first_name,
    account.c.last_name,
    account.c.locale,
    account.c.timezone,
    account.c.profile,
    account.c.created,
    account.c.touched.label("account_touched"),
    account.c.signed_in,
    account.c.picture,
    account.c.password.is_not(None).label("has_password"),
    membership.c.role,
    membership.c.status,
    membership.c.profile.label("place"),
    membership.c.joined,
    membership.c.touched,
    membership.c.last_seen,
).select_from(membership.join(account, account.c.no == membership.c.party))
_BY_NO = tenant(_MEMBER.where(membership.c.party == param("no")))
_BY_NUMBERS = tenant(_MEMBER.where(any_of(membership.c.party, "numbers", Integer)))
_ACTIVE = tenant(
    select(membership.c.party).where(
        and_(any_of(membership.c.party, "numbers", Integer), membership.c.status == Status.ACTIVE.value)
    )
)
_OTHER_ADMINS = tenant(
    select(membership.c.party).where(
        and_(
            membership.c.status == Status.ACTIVE.value,
            membership.c.role == Role.ADMIN.value,
            membership.c.party != param("but"),
        )
    )
)
_EMAILS_IN_USE = tenant(
    select(account.c.email)
    .select_from(membership.join(account, account.c.no == membership.c.party))
    .where(any_of(account.c.email, "emails", account.c.email.type))
)
_BY_EMAIL = everywhere(select(account.c.no).where(account.c.email == param("email")))
_PERSON = everywhere(select(account).where(account.c.no == param("no")))
_PASSWORD_OF = everywhere(select(account.c.password).where(account.c.no == param("no")))
_OTHER_ORGANIZATIONS = everywhere(
    select(func.count())
    .select_from(membership)
    .where(and_(membership.c.party == param("no"), membership.c.org != param("here")))
)
_PLACE_ELSEWHERE = everywhere(
    select(organization.c.no, organization.c.id, organization.c.timezone, membership.c.role)
    .select_from(organization.join(membership, membership.c.org == organization.c.no))
    .where(
        and_(
            organization.c.id == param("organization_id"),
            membership.c.party == param("person"),
            membership.c.status == Status.ACTIVE.value,
        )
    )
)
_INSERT_ACCOUNT = everywhere(insert(account))
_INSERT_MEMBERSHIP = tenant(insert(membership))
_SAVE_ACCOUNT = everywhere(
    update(account)
    .where(account.c.no == param("number"))
    .values(
        first_name=param("new_first_name"),
        last_name=param("new_last_name"),
        timezone=param("new_timezone"),
        profile=param("new_profile"),
        touched=param("at"),
    )
)
_SAVE_MEMBERSHIP = tenant(
    update(membership)
    .where(membership.c.party == param("number"))
    .values(role=param("new_role"), profile=param("new_place"), touched=param("at"))
)
_SAVE_STANDING = tenant(
    update(membership)
    .where(membership.c.party == param("number"))
    .values(role=param("new_role"), status=param("new_status"), profile=param("new_place"), touched=param("at"))
)
_REMOVE = tenant(delete(membership).where(membership.c.party == param("number")))
_FORGET_ACCOUNT = everywhere(delete(account).where(account.c.no == param("number")))
_ERASE = everywhere(
    update(account)
    .where(account.c.no == param("number"))
    .values(
        email=param("new_email"),
        last_name=param("new_last_name"),
        password=None,
        profile=param("new_profile"),
        touched=param("at"),
    )
)
_SET_PASSWORD = everywhere(
    update(account).where(account.c.no == param("number")).values(password=param("new_password"), touched=param("at"))
)


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """An account, in whatever organizations. `current_org` is where requests without an organization count."""

    no: int
    email: str
    first_name: str
    last_name: str
    locale: str | None
    timezone: str | None
    profile: Profile
    current_org: int
    created: int
    touched: int
    signed_in: int | None
    picture: str | None


def find(work: Work, no: int) -> Member | None:
    row = work.row(_BY_NO, no=no)
    return None if row is None else _value(row)


def by_numbers(work: Work, numbers: Sequence[int]) -> list[Member]:
    return [_value(row) for row in work.rows(_BY_NUMBERS, numbers=list(numbers))] if numbers else []


def active_among(work: Work, numbers: Sequence[int]) -> set[int]:
    return {row.party for row in work.rows(_ACTIVE, numbers=list(numbers))} if numbers else set()


def has_other_admin(work: Work, but: int) -> bool:
    return work.row(_OTHER_ADMINS, but=but) is not None


def other_admin(work: Work, but: int) -> int | None:
    return work.value(_OTHER_ADMINS, but=but)


def emails_of_members(work: Work, emails: Sequence[str]) -> set[str]:
    """Which of these addresses belong to members of this organization."""
    return {row.email for row in work.rows(_EMAILS_IN_USE, emails=list(emails))} if emails else set()


def find_person(work: Work, email: str) -> int | None:
    return work.value(_BY_EMAIL, email=email)


def person(work: Work, no: int) -> Person:
    row = work.row(_PERSON, no=no)
    if row is None:
        raise LookupError(f"account {no} is gone")
    return Person(
        no=row.no,
        email=row.email,
        first_name=row.first_name,
        last_name=row.last_name,
        locale=row.locale,
        timezone=row.timezone,
        profile=msgspec.json.decode(row.profile, type=Profile),
        current_org=row.current_org,
        created=row.created,
        touched=row.touched,
        signed_in=row.signed_in,
        picture=row.picture,
    )


def is_elsewhere(work: Work, no: int) -> bool:
    return bool(work.value(_OTHER_ORGANIZATIONS, no=no, here=work.org))


def add_person(
    work: Work,
    *,
    no: int,
    email: str,
    first_name: str,
    last_name: str,
    password: str | None,
    current_org: int,
    timezone: str | None = None,
) -> None:
    work.run(
        _INSERT_ACCOUNT,
        no=no,
        email=email,
        password=password,
        first_name=first_name,
        last_name=last_name,
        locale=None,
        timezone=timezone,
        profile="{}",
        second_factor=None,
        picture=None,
        current_org=current_org,
        created=work.now,
        touched=work.now,
        signed_in=None,
    )


def add_membership(work: Work, *, no: int, role: Role, status: Status, place: Place) -> None:
    work.run(
        _INSERT_MEMBERSHIP,
        party=no,
        role=role.value,
        status=status.value,
        profile=msgspec.json.encode(place).decode(),
        joined=work.now,
        touched=work.now,
        last_seen=None,
    )


def save(work: Work, member: Member) -> None:
    """Writes what a person may change about a member: the profile, the place in the organization, the role."""
    work.run(
        _SAVE_ACCOUNT,
        number=member.no,
        new_first_name=member.first_name,
        new_last_name=member.last_name,
        new_timezone=member.timezone,
        new_profile=msgspec.json.encode(member.profile).decode(),
        at=work.now,
    )
    save_membership(work, member)


def save_membership(work: Work, member: Member) -> None:
    work.run(
        _SAVE_MEMBERSHIP,
        number=member.no,
        new_role=member.role.value,
        new_place=msgspec.json.encode(member.place).decode(),
        at=work.now,
    )


def save_standing(work: Work, member: Member) -> None:
    """Role, status and place of somebody in this organization."""
    work.run(
        _SAVE_STANDING,
        number=member.no,
        new_role=member.role.value,
        new_status=member.status.value,
        new_place=msgspec.json.encode(member.place).decode(),
        at=work.now,
    )


def remove_membership(work: Work, no: int) -> None:
    """As if the person had never been here; whoever is nowhere else is forgotten wholly."""
    is_elsewhere_too = is_elsewhere(work, no)
    work.run(_REMOVE, number=no)
    if not is_elsewhere_too:
        work.run(_FORGET_ACCOUNT, number=no)


def erase(work: Work, member: Member, *, last_name: str) -> None:
    """The address says that somebody is gone, and is free again (behaviour G36)."""
    work.run(
        _ERASE,
        number=member.no,
        new_email=f"{member.email}.deleted.{member.no}",
        new_last_name=last_name,
        new_profile="{}",
        at=work.now,
    )


def password_of(work: Work, no: int) -> str | None:
    """The argon2id hash."""
    return work.value(_PASSWORD_OF, no=no)


def set_password(work: Work, no: int, hashed: str) -> None:
    work.run(_SET_PASSWORD, number=no, new_password=hashed, at=work.now)


SORTS: dict[str, tuple[ColumnElement[Any], ...]] = {
    "first_name": (func.lower(account.c.first_name),),
    "last_name": (func.lower(account.c.last_name),),
    "name": (func.lower(account.c.first_name), func.lower(account.c.last_name)),
    "email": (account.c.email,),
    "created_at": (membership.c.joined,),
    "updated_at": (membership.c.touched,),
    "last_login_at": (func.coalesce(account.c.signed_in, 0),),
    "role": (membership.c.role,),
    "status": (membership.c.status,),
}
"""What a list of members can be sorted by; `name` is first name, then last name (api-identity 3.4.1)."""


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which members: `q` in names or e-mail, one role, one status; empty means any."""

    q: str = ""
    role: str = ""
    status: str = ""


def listed(
    work: Work, wanted: Filter, order: Sequence[tuple[str, bool]], *, limit: int, offset: int
) -> tuple[list[Member], int]:
    shape = (bool(wanted.q), bool(wanted.role), bool(wanted.status))
    values = {"q": pattern(wanted.q) if wanted.q else "", "role": wanted.role, "status": wanted.status}
    values = {name: value for name, value in values.items() if value}
    page = shaped(("members", shape, tuple(order)), lambda: _page(wanted, order))
    count = shaped(("members counted", shape), lambda: _filtered(_COUNT, wanted))
    rows = work.rows(page, **values, limit=limit, offset=offset)
    return [_value(row) for row in rows], int(work.value(count, **values))


_COUNT = select(func.count()).select_from(membership.join(account, account.c.no == membership.c.party))


def _page(wanted: Filter, order: Sequence[tuple[str, bool]]) -> Any:
    terms = [column.desc() if descending else column for name, descending in order for column in SORTS[name]]
    return _filtered(_MEMBER, wanted).order_by(*terms, account.c.no).limit(param("limit")).offset(param("offset"))


def _filtered(statement: Any, wanted: Filter) -> Any:
    if wanted.q:
        text = func.lower(account.c.first_name + " " + account.c.last_name + " " + account.c.email)
        statement = statement.where(text.like(param("q"), escape="\\"))
    if wanted.role:
        statement = statement.where(membership.c.role == param("role"))
    if wanted.status:
        statement = statement.where(membership.c.status == param("status"))
    return statement


def _value(row: Any) -> Member:
    return Member(
        no=row.no,
        email=row.email,
        first_name=row.first_name,
        last_name=row.last_name,
        locale=row.locale,
        timezone=row.timezone,
        profile=msgspec.json.decode(row.profile, type=Profile),
        created=row.created,
        account_touched=row.account_touched,
        signed_in=row.signed_in,
        has_password=bool(row.has_password),
        role=Role(row.role),
        status=Status(row.status),
        place=msgspec.json.decode(row.place, type=Place),
        joined=row.joined,
        touched=row.touched,
        last_seen=row.last_seen,
        picture=row.picture,
    )


class PlaceElsewhere(msgspec.Struct, frozen=True, kw_only=True):
    """A person's active membership in another organization."""

    organization: int
    organization_id: str
    timezone: str
    role: Role


def find_place_elsewhere(work: Work, person: int, organization_id: str) -> PlaceElsewhere | None:
    row = work.row(_PLACE_ELSEWHERE, person=person, organization_id=organization_id)
    if row is None:
        return None
    return PlaceElsewhere(organization=row.no, organization_id=row.id, timezone=row.timezone, role=Role(row.role))
