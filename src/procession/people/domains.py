"""Domains of an organization: named by an administrator, and its own once a TXT record says so (behaviour G44,
api-identity 2.7.2). Whoever may write into the zone of a domain owns it; nobody else can prove it."""

import re

import msgspec

from procession import ids
from procession.errors import Invalid, Kind, NotFound, Refusal
from procession.people import addresses, events, policy, store
from procession.people.values import Domain
from procession.plumbing.work import Work

MOST = 50
LONGEST = 253
RECORD = "_procession"
PROOF = "procession-domain="
CHECKED_EVERY = 86_400
_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
_SHARED = {
    "co",
    "com",
    "org",
    "net",
    "gov",
    "edu",
    "ac",
    "or",
    "ne",
    "go",
    "gob",
    "asn",
    "id",
    "ltd",
    "plc",
    "nhs",
    "sch",
}
"""Second labels that registries hand out below: `acme.co.uk` is a domain of its own."""


class RecordNotFound(Refusal):
    """The TXT record that proves a domain is not there, or says something else (api-identity 2.7.2)."""

    kind = Kind.NOT_POSSIBLE
    code = "txt_record_not_found"


def add(work: Work, name: str, *, auto_join: bool) -> Domain:
    """Not verified yet; the record to make is `record_of` and `proof`."""
    policy.must_be_admin(work.actor, "add domains")
    plain = _must_be_a_domain(name)
    if store.domains.find_named(work, plain) is not None:
        raise Invalid.at({"domain": ["This domain is in your list already."]})
    if store.domains.count(work) >= MOST:
        raise Invalid.at({"domain": [f"An organization has at most {MOST} domains; remove one first."]})
    one = Domain(
        id=work.new_id(),
        name=plain,
        proof=PROOF + ids.new_secret(32),
        auto_join=auto_join,
        created=work.now,
        verified=None,
        checked=None,
    )
    store.domains.add(work, one)
    work.emit(events.domain_changed("added", one.id, one.name))
    return one


def listed(work: Work) -> list[Domain]:
    policy.must_be_admin(work.actor, "see the organization's domains")
    return store.domains.listed(work)


def get(work: Work, domain_id: str) -> Domain:
    policy.must_be_admin(work.actor, "change the organization's domains")
    one = store.domains.find(work, domain_id)
    if one is None:
        raise NotFound("There is no such domain in this organization.")
    return one


def find(work: Work, domain_id: str) -> Domain | None:
    """For chores."""
    return store.domains.find(work, domain_id)


def change(work: Work, domain_id: str, *, auto_join: bool) -> Domain:
    """Whether people with an address there may join by themselves."""
    one = get(work, domain_id)
    if one.auto_join is auto_join:
        return one
    changed = msgspec.structs.replace(one, auto_join=auto_join)
    store.domains.save(work, changed)
    work.emit(events.domain_changed("updated", one.id, one.name))
    return changed


def remove(work: Work, domain_id: str) -> None:
    one = get(work, domain_id)
    store.domains.remove(work, domain_id)
    work.emit(events.domain_changed("removed", one.id, one.name))


def note_look(work: Work, domain_id: str, *, is_proven: bool) -> Domain:
    """Somebody has asked for the record. Losing it is losing the domain, with the same proof to get it back."""
    one = get(work, domain_id)
    since = (one.verified or work.now) if is_proven else None
    changed = msgspec.structs.replace(one, verified=since, checked=work.now)
    store.domains.save(work, changed)
    if (one.verified is None) is not (since is None):
        work.emit(events.domain_changed("verified" if is_proven else "lost", one.id, one.name))
    return changed


def record_of(one: Domain) -> str:
    """The name of the TXT record that proves it."""
    return f"{RECORD}.{one.name}"


def is_ours(work: Work, email: str) -> bool:
    """Whether the address is in a verified domain of this organization."""
    return addresses.domain_of(email) in store.domains.verified(work)


def has_verified(work: Work) -> bool:
    return bool(store.domains.verified(work))


def joined_by(work: Work, email: str) -> int | None:
    """The organization that somebody with this address joins when they sign up (behaviour G23); None: none.

    It has verified the domain, wants people to join by it, and no directory decides who comes (api-identity 2.7.3).
    """
    for holder in store.domains.holders(work, addresses.domain_of(email)):
        settings = store.organizations.load(work, holder.organization).settings
        if holder.auto_join and settings.auto_join_signups and not settings.scim_enabled:
            return holder.organization
    return None


def holders(work: Work, email: str) -> list[int]:
    """The organizations whose verified domain the address is in."""
    return [each.organization for each in store.domains.holders(work, addresses.domain_of(email))]


def due(work: Work, *, limit: int) -> list[tuple[int, str]]:
    """Verified domains whose record is to be asked for again: organization and id."""
    return store.domains.due(work, before=work.now - CHECKED_EVERY, limit=limit)


def _must_be_a_domain(name: str) -> str:
    """The ASCII form in lower case. Raises Invalid."""
    text = name.strip().lower().removesuffix(".")
    try:
        plain = text.encode("idna").decode()
    except UnicodeError:
        plain = ""
    labels = plain.split(".")
    fits = len(plain) <= LONGEST and len(labels) > 1 and all(_LABEL.fullmatch(each) for each in labels)
    if not fits or labels[-1].isdigit():
        raise Invalid.at({"domain": ["Enter the domain alone, such as acme.example."]})
    if len(labels) > 3 or (len(labels) == 3 and not (labels[1] in _SHARED and len(labels[2]) == 2)):
        raise Invalid.at({"domain": ["Enter the domain itself and no part below it, such as acme.example."]})
    return plain
