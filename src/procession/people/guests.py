"""Guests: made by using their address, found by it, and changed (behaviour G24 - G29, api-identity 3.7)."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from procession.errors import Invalid, NotFound
from procession.people import addresses, events, guest_codes, policy, store
from procession.people.settings import DIGEST_DAYS
from procession.people.values import Guest, GuestDetails, PartyKind
from procession.plumbing.caps import Cap
from procession.plumbing.work import Work

INVITATIONS = Cap("guests", 30)
"""New guests in an hour (behaviour F63, E25)."""


class GuestFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What may be said about a guest besides the address."""

    first_name: str | None = None
    last_name: str | None = None
    details: GuestDetails = GuestDetails()


def get(work: Work, key: str) -> Guest:
    """By e-mail, by number or by code, decided by shape (api-identity 3.7.1). Raises NotFound."""
    guest = find(work, key)
    if guest is None or guest.deleted is not None:
        raise NotFound("There is no such guest in this organization.")
    return guest


def find(work: Work, key: str) -> Guest | None:
    """As `get`, but also guests who were removed; None when there never was one."""
    if "@" in key:
        return store.guests.find_by_email(work, addresses.folded(key))
    if key.isdecimal():
        number = int(key)
        return store.guests.find(work, number) if number < 2**31 else None
    return store.guests.find_by_code(work, key)


def create(work: Work, email: str, facts: GuestFacts) -> Guest:
    """A new guest; an address that is a guest already is answered with that guest, unchanged (api-identity 3.7.2)."""
    policy.must_be_able_to_write_guests(work.actor)
    address = addresses.folded(email)
    existing = store.guests.find_by_email(work, address)
    if existing is not None and existing.deleted is None:
        return existing
    _must_be_possible(work, [address], path="email")
    _must_be_members(work, facts.details.associated_members)
    if existing is not None:
        return _restore(work, _with(existing, facts))
    return _add(work, address, facts)


def update(work: Work, key: str, facts: GuestFacts) -> Guest:
    """Stores every fact given; `facts` is the whole new state. The address never changes (api-identity 3.7.3)."""
    policy.must_be_able_to_write_guests(work.actor)
    guest = get(work, key)
    changed = _with(guest, facts)
    if changed == guest:
        return guest
    _must_be_members(work, facts.details.associated_members)
    store.guests.save(work, changed)
    work.emit(events.guest_changed("updated", guest.no, {"changes": _differences(guest, changed)}))
    return msgspec.structs.replace(changed, touched=work.now)


def find_or_create(work: Work, emails: Sequence[str], *, path: str) -> list[int]:
    """The numbers of the guests with these addresses, in order, each once; unknown addresses become guests."""
    wanted = list(dict.fromkeys(addresses.folded(email) for email in emails))
    known = {guest.email: guest for guest in store.guests.by_emails(work, wanted)}
    _must_not_be_disabled(known.values(), path=path)
    _must_be_possible(work, [email for email in wanted if email not in known], path=path)
    for email in wanted:
        if email not in known:
            known[email] = _add(work, email, GuestFacts())
        elif known[email].deleted is not None:
            known[email] = _restore(work, known[email])
    return [known[email].no for email in wanted]


def _must_be_possible(work: Work, emails: Sequence[str], *, path: str) -> None:
    wrong = [email for email in emails if not addresses.is_address(email)]
    taken = store.members.emails_of_members(work, emails)
    own = _own_domains(work) if emails else set[str]()
    inside = [email for email in emails if email not in taken and addresses.domain_of(email) in own]
    sentences = [f"{email[:100]!r} is no e-mail address." for email in wrong]
    sentences += [f"{email} belongs to a member of this organization; name the member." for email in sorted(taken)]
    sentences += [
        f"{email} is in a domain of this organization; they come as a member, by signing in." for email in inside
    ]
    if sentences:
        raise Invalid.at({path: sentences})


def _own_domains(work: Work) -> set[str]:
    """With single sign-on, whoever is in a domain of the organization is no guest (behaviour G24)."""
    is_on = store.organizations.load(work, work.org).settings.saml_enabled
    return store.domains.verified(work) if is_on else set()


def _must_not_be_disabled(guests: Iterable[Guest], *, path: str) -> None:
    disabled = [guest.email for guest in guests if guest.disabled is not None and guest.deleted is None]
    if disabled:
        raise Invalid.at({path: [f"The guest {email} is disabled; enable the guest first." for email in disabled]})


def _must_be_members(work: Work, numbers: Sequence[int] | None) -> None:
    wanted = set(numbers or ())
    unknown = sorted(wanted - {member.no for member in store.members.by_numbers(work, sorted(wanted))})
    if unknown:
        sentences = [f"{number} is no member of this organization." for number in unknown]
        raise Invalid.at({"associated_members": sentences})


def _add(work: Work, email: str, facts: GuestFacts) -> Guest:
    organization = store.organizations.load(work, work.org)
    days = organization.settings.guest_cadence_days
    number = store.organizations.new_party(work, PartyKind.GUEST, org=work.org)
    guest = Guest(
        no=number,
        email=email,
        code=guest_codes.code_of(organization.secret, number, 1),
        first_name=facts.first_name,
        last_name=facts.last_name,
        details=facts.details if days == DIGEST_DAYS else _with_days(facts.details, days),
        created=work.now,
        touched=work.now,
        last_seen=None,
        disabled=None,
        deleted=None,
    )
    store.guests.add(work, guest)
    work.emit(events.guest_changed("created", number, {"text": email}))
    return guest


def _with_days(details: GuestDetails, days: Sequence[str]) -> GuestDetails:
    """The digest days that the organization gives new guests, unless their own were sent (behaviour H6)."""
    if details.cadence_days is not None:
        return details
    return msgspec.structs.replace(details, cadence_days=list(days))


def _with(guest: Guest, facts: GuestFacts) -> Guest:
    return msgspec.structs.replace(guest, first_name=facts.first_name, last_name=facts.last_name, details=facts.details)


def _restore(work: Work, guest: Guest) -> Guest:
    """Somebody who was removed is used again: the same guest, with history and number."""
    restored = msgspec.structs.replace(guest, deleted=None, touched=work.now)
    store.guests.save(work, restored)
    work.emit(events.guest_changed("restored", guest.no, {"text": guest.email}))
    return restored


def _differences(old: Guest, new: Guest) -> dict[str, Any]:
    before, after = msgspec.to_builtins(old), msgspec.to_builtins(new)
    return {name: {"old": before[name], "new": after[name]} for name in before if before[name] != after[name]}
