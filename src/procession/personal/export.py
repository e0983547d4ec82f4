"""Everything that an organization knows about a person, as one JSON document (a person's right to a copy).

Written section by section, each read in small units, so that neither memory nor a transaction grows with it.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from procession import clock
from procession.actor import ActorKind
from procession.errors import NotAllowed, NotFound
from procession.people import guests, members, pages, policy
from procession.people import wire as people
from procession.people.values import Status
from procession.personal.sections import AT_ONCE, INSTANTS, SECTIONS
from procession.plumbing.http.answers import Pieces
from procession.plumbing.http.sending import read_in_units
from procession.plumbing.work import Work

Place = tuple[int, str | int]
"""The section, and where in it."""


def of_member(work: Work, number: int) -> Pieces:
    """One's own, or as an administrator that of anybody here. Raises NotFound, NotAllowed."""
    policy.must_be_inside(work.actor)
    if number != work.actor.party:
        policy.must_be_admin(work.actor, "see all that is known about others")
    member = members.get(work, number)
    if member.status is Status.BOT:
        raise NotFound("The organization's bot is no person.")
    return _document(work, number, msgspec.to_builtins(pages.user(work, member)))


def of_guest(work: Work, key: str, *, base_url: str) -> Pieces:
    """The guest's own by the private link, or as an administrator that of any guest here."""
    if work.actor.kind is ActorKind.GUEST:
        found = guests.find(work, key)
        if found is None or found.no != work.actor.party:
            raise NotAllowed("Guests see what is known about themselves only.")
    else:
        policy.must_be_admin(work.actor, "see all that is known about guests")
    guest = guests.get(work, key)
    shown = people.guest(guest, base_url=base_url, organization_id=work.actor.organization_id)
    return _document(
        work, guest.no, {name: value for name, value in msgspec.to_builtins(shown).items() if name != "link"}
    )


def _document(work: Work, party: int, person: Mapping[str, Any]) -> Pieces:
    head = {"organization_id": work.actor.organization_id, "made_at": clock.show(work.now), "person": person}
    start = b'{"data":' + msgspec.json.encode(head)[:-1]

    def step(unit: Work, place: Place) -> tuple[bytes, Place | None]:
        return _piece(unit, party, place)

    return read_in_units(work.actor, step, (0, SECTIONS[0].first), start=start)


def _piece(work: Work, party: int, place: Place) -> tuple[bytes, Place | None]:
    """Some rows of a section: with its name where it begins, and its end where it is read wholly."""
    index, after = place
    section = SECTIONS[index]
    rows = work.rows(section.statement, party=party, after=after, limit=AT_ONCE)
    opening = f',"{section.name}":['.encode() if after == section.first else b","
    shown = b",".join(msgspec.json.encode(_shown(row._asdict())) for row in rows)
    if len(rows) == AT_ONCE:
        return opening + shown, (index, getattr(rows[-1], section.key))
    closing = b"]" if index + 1 < len(SECTIONS) else b"]}}"
    following = (index + 1, SECTIONS[index + 1].first) if index + 1 < len(SECTIONS) else None
    opening = opening if rows or after == section.first else b""
    return opening + shown + closing, following


def _shown(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value(name, value) for name, value in row.items()}


def _value(name: str, value: Any) -> Any:
    if name in INSTANTS and isinstance(value, int):
        return clock.show(value)
    if name in {"body", "came_from"} and isinstance(value, str):
        return msgspec.json.decode(value)
    return value
