"""Organizations and what belongs to the whole installation."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Integer, and_, func, insert, or_, select, update

from procession.people.settings import Settings
from procession.people.tables import account, installation, membership, organization, party
from procession.people.values import Organization, PartyKind, Status
from procession.plumbing.database.statements import any_of, everywhere, param, upsert
from procession.plumbing.work import Work

_COLUMNS = [
    column for column in organization.c if column.name not in {"shard", "archived", "custom_fields", "second_step"}
]
_BY_NO = everywhere(select(*_COLUMNS).where(organization.c.no == param("no")))
_BY_ID = everywhere(
    select(*_COLUMNS).where(organization.c.id == param("organization"), organization.c.archived.is_(None))
)
_INSERT = everywhere(insert(organization))
_UPDATE = everywhere(
    update(organization)
    .where(organization.c.no == param("number"))
    .values(
        name=param("new_name"),
        settings=param("new_settings"),
        timezone=param("new_timezone"),
        client_header_policy=param("new_policy"),
        rate_limits=param("new_limits"),
        touched=param("at"),
    )
)
_USES = everywhere(update(organization).where(organization.c.no == param("number")).values(custom_fields=True))
_ASKS = everywhere(select(organization.c.second_step).where(organization.c.no == param("no")))
_ASK = everywhere(update(organization).where(organization.c.no == param("number")).values(second_step=param("wanted")))
_INSERT_PARTY = everywhere(insert(party))
_SLUGS = everywhere(select(organization.c.slug).where(organization.c.slug.like(param("beginning"))))
_ACTIVE_MEMBERS = everywhere(
    select(membership.c.org, func.count().label("members"))
    .where(and_(any_of(membership.c.org, "numbers", Integer), membership.c.status == Status.ACTIVE.value))
    .group_by(membership.c.org)
)
_OF_PERSON = (
    select(
        *_COLUMNS,
        membership.c.role.label("user_role"),
        membership.c.status.label("user_status"),
        membership.c.joined.label("user_joined"),
        membership.c.last_seen.label("user_seen"),
        membership.c.profile.label("user_place"),
    )
    .select_from(membership.join(organization, organization.c.no == membership.c.org))
    .where(
        and_(
            membership.c.party == param("party"),
            organization.c.archived.is_(None),
            or_(param("tied", type_=membership.c.org.type) == 0, membership.c.org == param("tied")),
        )
    )
)
_PAGE_OF_PERSON = everywhere(
    _OF_PERSON.order_by(organization.c.name, organization.c.no).limit(param("limit")).offset(param("offset"))
)
_COUNT_OF_PERSON = everywhere(select(func.count()).select_from(_OF_PERSON.subquery()))
_SET_CURRENT = everywhere(
    update(account).where(account.c.no == param("number")).values(current_org=param("organization"))
)
_SET_DEFAULT_ADMIN = everywhere(
    update(organization).where(organization.c.no == param("number")).values(default_admin=param("member"))
)
_FOUNDED = everywhere(
    select(func.count()).where(organization.c.default_admin == param("person"), organization.c.archived.is_(None))
)
_SET_ARCHIVED = everywhere(
    update(organization).where(organization.c.no == param("number")).values(archived=param("at"))
)
_CLOSED = everywhere(
    select(organization.c.no).where(organization.c.id == param("organization"), organization.c.archived.is_not(None))
)
_OPEN_NUMBERS = everywhere(
    select(organization.c.no).where(organization.c.archived.is_(None)).order_by(organization.c.no)
)
_NUMBERS = everywhere(select(organization.c.no).order_by(organization.c.no))
_NUMBERS_OF = everywhere(
    select(membership.c.org)
    .where(membership.c.party == param("person"), membership.c.status == Status.ACTIVE.value)
    .order_by(membership.c.org)
    .limit(50)
)
_FACT = everywhere(select(installation.c.value).where(installation.c.name == param("name")))
_SET_FACT = everywhere(upsert(installation, keys=["name"], change=lambda new: {"value": new.value}))


class Belonging(msgspec.Struct, frozen=True, kw_only=True):
    """One organization a person is in, and how."""

    organization: Organization
    role: str
    status: str
    joined: int
    last_seen: int | None
    disabled: int | None


def numbers(work: Work) -> list[int]:
    return [row.no for row in work.rows(_NUMBERS)]


def open_numbers(work: Work) -> list[int]:
    return [row.no for row in work.rows(_OPEN_NUMBERS)]


def numbers_of(work: Work, person: int) -> list[int]:
    return [row.org for row in work.rows(_NUMBERS_OF, person=person)]


def count_founded(work: Work, person: int) -> int:
    """How many organizations have this person as their default administrator."""
    return work.value(_FOUNDED, person=person)


def load(work: Work, no: int) -> Organization:
    row = work.row(_BY_NO, no=no)
    if row is None:
        raise LookupError(f"organization {no} is gone")
    return _value(row)


def find_by_id(work: Work, organization_id: str) -> Organization | None:
    row = work.row(_BY_ID, organization=organization_id)
    return None if row is None else _value(row)


def add(work: Work, organization: Organization) -> None:
    work.run(
        _INSERT,
        **msgspec.structs.asdict(organization) | {"settings": _packed(organization.settings)},
        shard=0,
        archived=None,
        custom_fields=None,
        second_step=None,
    )


def save(work: Work, organization: Organization) -> None:
    work.run(
        _UPDATE,
        number=organization.no,
        new_name=organization.name,
        new_settings=_packed(organization.settings),
        new_timezone=organization.timezone,
        new_policy=organization.client_header_policy,
        new_limits=organization.rate_limits,
        at=work.now,
    )


def use_custom_fields(work: Work, no: int) -> None:
    work.run(_USES, number=no)


def asks_for_second_step(work: Work, no: int) -> bool:
    return bool(work.value(_ASKS, no=no))


def ask_for_second_step(work: Work, no: int, *, wanted: bool) -> None:
    work.run(_ASK, number=no, wanted=True if wanted else None)


def new_party(work: Work, kind: PartyKind, *, org: int) -> int:
    """The next number of the common sequence. `org` 0: the number of an account."""
    no = work.number_everywhere("party")
    work.run(_INSERT_PARTY, no=no, org=org, kind=kind.value)
    return no


def slugs_beginning_with(work: Work, text: str) -> set[str]:
    return {row.slug for row in work.rows(_SLUGS, beginning=text + "%")}


def count_active_members_of(work: Work, numbers: Sequence[int]) -> dict[int, int]:
    return {row.org: row.members for row in work.rows(_ACTIVE_MEMBERS, numbers=list(numbers))}


def organizations_of(work: Work, person: int, *, tied: int, limit: int, offset: int) -> tuple[list[Belonging], int]:
    """Where the person is a member, by name. `tied` is the only organization of a tied token, 0 for all."""
    rows = work.rows(_PAGE_OF_PERSON, party=person, tied=tied, limit=limit, offset=offset)
    return [_belonging(row) for row in rows], int(work.value(_COUNT_OF_PERSON, party=person, tied=tied))


def set_current(work: Work, person: int, organization: int) -> None:
    work.run(_SET_CURRENT, number=person, organization=organization)


def set_archived(work: Work, no: int, at: int | None) -> None:
    """Closed since this moment; None: open."""
    work.run(_SET_ARCHIVED, number=no, at=at)


def find_closed(work: Work, organization_id: str) -> int | None:
    return work.value(_CLOSED, organization=organization_id)


def set_default_admin(work: Work, member: int) -> None:
    work.run(_SET_DEFAULT_ADMIN, number=work.org, member=member)


def installation_fact(work: Work, name: str) -> str | None:
    return work.value(_FACT, name=name)


def set_installation_fact(work: Work, name: str, value: str) -> None:
    work.run(_SET_FACT, name=name, value=value)


def _packed(settings: Settings) -> str:
    return msgspec.json.encode(settings).decode()


def _value(row: Any) -> Organization:
    return Organization(
        no=row.no,
        id=row.id,
        slug=row.slug,
        name=row.name,
        settings=msgspec.json.decode(row.settings, type=Settings),
        timezone=row.timezone,
        client_header_policy=row.client_header_policy,
        rate_limits=row.rate_limits,
        secret=row.secret,
        default_admin=row.default_admin,
        bot=row.bot,
        created=row.created,
        touched=row.touched,
    )


def _belonging(row: Any) -> Belonging:
    place = msgspec.json.decode(row.user_place)
    return Belonging(
        organization=_value(row),
        role=row.user_role,
        status=row.user_status,
        joined=row.user_joined,
        last_seen=row.user_seen,
        disabled=place.get("disabled"),
    )
