"""Groups and who is in them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, delete, func, insert, or_, select, update

from procession.people.store.text import pattern
from procession.people.tables import group, group_member, guest
from procession.people.values import Group
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, shaped, tenant
from procession.plumbing.work import Work

_BY_ID = tenant(select(group).where(group.c.id == param("id")))
_BY_NUMBERS = tenant(select(group).where(any_of(group.c.party, "numbers", Integer)))
_NUMBERS_OF_IDS = tenant(select(group.c.party, group.c.id).where(any_of(group.c.id, "ids", Id())))
_NAMED = tenant(select(group.c.party).where(group.c.name == param("name")))
_PEOPLE = tenant(
    select(group_member.c.group_no, group_member.c.party, group_member.c.is_guest, guest.c.email)
    .select_from(
        group_member.outerjoin(guest, and_(guest.c.org == group_member.c.org, guest.c.party == group_member.c.party))
    )
    .where(any_of(group_member.c.group_no, "numbers", Integer))
    .order_by(group_member.c.group_no, group_member.c.party)
)
_OF_PARTIES = tenant(
    select(group_member.c.party, group_member.c.group_no).where(any_of(group_member.c.party, "numbers", Integer))
)
_INSERT = tenant(insert(group))
_INSERT_PERSON = tenant(insert(group_member))
_SAVE = tenant(
    update(group)
    .where(group.c.party == param("number"))
    .values(name=param("new_name"), description=param("new_description"), touched=param("at"))
)
_DROP = tenant(delete(group_member).where(group_member.c.party == param("party")))
_EMPTY = tenant(delete(group_member).where(group_member.c.group_no == param("number")))
_DELETE = tenant(delete(group).where(group.c.party == param("number")))
_COUNT = select(func.count()).select_from(group)

SORTS: dict[str, ColumnElement[Any]] = {
    "name": func.lower(group.c.name),
    "created_at": group.c.created,
    "updated_at": group.c.touched,
}
"""What a list of groups can be sorted by (api-identity 3.6)."""


def find(work: Work, group_id: str) -> Group | None:
    return _first(_values(work, work.rows(_BY_ID, id=group_id)))


def by_numbers(work: Work, numbers: Sequence[int]) -> list[Group]:
    return _values(work, work.rows(_BY_NUMBERS, numbers=list(numbers))) if numbers else []


def numbers_of(work: Work, ids: Sequence[str]) -> dict[str, int]:
    return {row.id: row.party for row in work.rows(_NUMBERS_OF_IDS, ids=list(ids))} if ids else {}


def number_named(work: Work, name: str) -> int | None:
    return work.value(_NAMED, name=name)


def people_in(work: Work, numbers: Sequence[int]) -> dict[int, list[int]]:
    """Who is in each of these groups."""
    found: dict[int, list[int]] = {number: [] for number in numbers}
    for row in work.rows(_PEOPLE, numbers=list(numbers)) if numbers else ():
        found[row.group_no].append(row.party)
    return found


def groups_with(work: Work, parties: Sequence[int]) -> dict[int, list[int]]:
    """In which groups each of these people is."""
    found: dict[int, list[int]] = {number: [] for number in parties}
    for row in work.rows(_OF_PARTIES, numbers=list(parties)) if parties else ():
        found[row.party].append(row.group_no)
    return found


def add(work: Work, *, no: int, group_id: str, name: str, description: str | None) -> None:
    work.run(
        _INSERT,
        party=no,
        id=group_id,
        name=name,
        description=description,
        logo=None,
        created=work.now,
        touched=work.now,
    )


def save(work: Work, no: int, *, name: str, description: str | None) -> None:
    work.run(_SAVE, number=no, new_name=name, new_description=description, at=work.now)


def set_people(work: Work, no: int, *, members: Sequence[int], guests: Sequence[int]) -> None:
    """Replaces everybody in the group."""
    work.run(_EMPTY, number=no)
    people = [(party, False) for party in members] + [(party, True) for party in guests]
    work.run_each(_INSERT_PERSON, [{"group_no": no, "party": party, "is_guest": outside} for party, outside in people])


def drop_person(work: Work, party: int) -> None:
    """Out of every group of this organization."""
    work.run(_DROP, party=party)


def remove(work: Work, no: int) -> None:
    work.run(_EMPTY, number=no)
    work.run(_DELETE, number=no)


def listed(
    work: Work, q: str, order: Sequence[tuple[str, bool]], *, limit: int, offset: int
) -> tuple[list[Group], int]:
    """One page of groups whose name or description contains `q`, and how many there are."""
    values = {"q": pattern(q)} if q else {}
    page = shaped(("groups", bool(q), tuple(order)), lambda: _page(q, order))
    count = shaped(("groups counted", bool(q)), lambda: _filtered(_COUNT, q))
    rows = work.rows(page, **values, limit=limit, offset=offset)
    return _values(work, rows), int(work.value(count, **values))


def _page(q: str, order: Sequence[tuple[str, bool]]) -> Any:
    terms = [SORTS[name].desc() if descending else SORTS[name] for name, descending in order]
    return _filtered(select(group), q).order_by(*terms, group.c.party).limit(param("limit")).offset(param("offset"))


def _filtered(statement: Any, q: str) -> Any:
    if not q:
        return statement
    matches = [func.lower(column).like(param("q"), escape="\\") for column in (group.c.name, group.c.description)]
    return statement.where(or_(*matches))


def _values(work: Work, rows: Sequence[Any]) -> list[Group]:
    members: dict[int, list[int]] = {row.party: [] for row in rows}
    guests: dict[int, list[str]] = {row.party: [] for row in rows}
    for row in work.rows(_PEOPLE, numbers=list(members)) if members else ():
        if row.is_guest:
            guests[row.group_no].append(row.email)
        else:
            members[row.group_no].append(row.party)
    return [
        Group(
            no=row.party,
            id=row.id,
            name=row.name,
            description=row.description,
            logo=row.logo,
            members=tuple(members[row.party]),
            guests=tuple(guests[row.party]),
            created=row.created,
            touched=row.touched,
        )
        for row in rows
    ]


def _first(groups: list[Group]) -> Group | None:
    return groups[0] if groups else None
