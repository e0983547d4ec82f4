"""Guests who may not come in any more, and their links (behaviour G25, G27, api-identity 3.7)."""

import msgspec

from procession.errors import Invalid
from procession.people import addresses, events, organizations, policy, store
from procession.people.guests import get
from procession.people.values import Guest
from procession.plumbing.work import Work


def disable(work: Work, key: str) -> Guest:
    """The link opens nothing until the guest is enabled. Twice is once."""
    policy.must_be_able_to_write_guests(work.actor)
    guest = get(work, key)
    return guest if guest.disabled is not None else _state(work, guest, "disabled", disabled=work.now)


def enable(work: Work, key: str) -> Guest:
    policy.must_be_able_to_write_guests(work.actor)
    guest = get(work, key)
    return guest if guest.disabled is None else _state(work, guest, "enabled", disabled=None)


def remove(work: Work, guest: Guest) -> Guest:
    """Out of the organization; the address may be used again, and is the same guest then."""
    policy.must_be_admin(work.actor, "remove guests")
    store.groups.drop_person(work, guest.no)
    return _state(work, guest, "deleted", deleted=work.now)


def reset_link(work: Work, key: str) -> Guest:
    """A new private link; the old one dies at once (behaviour G27)."""
    policy.must_be_admin(work.actor, "reset a guest's link")
    guest = get(work, key)
    code = store.guests.next_code(work, guest, store.organizations.load(work, work.org).secret)
    work.emit(events.guest_changed("link_reset", guest.no, {"by": work.actor.party}))
    return msgspec.structs.replace(guest, code=code)


def resend(work: Work, key: str) -> Guest:
    """The same link once more, by mail. Raises Invalid for a guest whose link opens nothing."""
    policy.must_be_able_to_write_guests(work.actor)
    guest = get(work, key)
    if guest.disabled is not None:
        raise Invalid.at({"guest": ["This guest is disabled, and the link opens nothing. Enable the guest first."]})
    work.emit(events.guest_changed("link_resent", guest.no, {"by": work.actor.party}))
    return guest


def ask_again(work: Work, email: str) -> None:
    """Somebody has lost a link: it is mailed to the address, from each organization that knows the guest. Nobody learns
    whether the address is known (behaviour G28)."""
    for org, number in store.guests.places_of(work, addresses.folded(email)):
        work.act_as(organizations.bot_of(work, org))
        work.emit(events.guest_changed("link_asked", number, {}))


def _state(work: Work, guest: Guest, verb: str, **state: int | None) -> Guest:
    changed: Guest = msgspec.structs.replace(guest, **state, touched=work.now)
    store.guests.set_state(work, changed)
    work.emit(events.guest_changed(verb, guest.no, {"by": work.actor.party}))
    return changed
