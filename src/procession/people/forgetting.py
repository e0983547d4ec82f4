"""Forgetting a person: name, address and what they said about themselves go, the number stays, so that history can
still say that it was somebody, and always the same one."""

import msgspec

from procession.people import events, members, pictures, policy, store
from procession.people.leaving import NotDisabled
from procession.people.refusals import BotMember
from procession.people.values import Guest, GuestDetails, Member, Place, Status
from procession.plumbing.work import Work

NAME = "Deleted person"
_GONE = "somebody@procession.invalid.deleted."


def member(work: Work, number: int) -> Member:
    """Of a disabled member who is in no other organization. Raises NotDisabled, NotAllowed. Twice is once."""
    policy.must_be_admin(work.actor, "remove somebody's personal data")
    one = members.get(work, number)
    if one.status is Status.BOT:
        raise BotMember("This is the organization's bot; it is no person.")
    if one.status is not Status.DISABLED:
        raise NotDisabled("Please disable the user before their personal data is removed.")
    policy.must_be_able_to_edit_profile(work.actor, number, is_elsewhere=store.members.is_elsewhere(work, number))
    pictures.forget_photo(work, one)
    store.preferences.forget(work, number)
    store.accounts.forget(work, number, email=_address(number), first_name=NAME, last_name=str(number))
    bare = Place(activated=one.place.activated, disabled=one.place.disabled, disabled_by=one.place.disabled_by)
    store.members.save_standing(work, msgspec.structs.replace(one, place=bare))
    work.emit(events.member_changed("forgotten", number, {"by": work.actor.party}))
    return members.get(work, number)


def guest(work: Work, found: Guest) -> Guest:
    """Of a guest who was removed from the organization. Raises NotDisabled, NotAllowed. Twice is once."""
    policy.must_be_admin(work.actor, "remove somebody's personal data")
    if found.deleted is None:
        raise NotDisabled("Please remove the guest from the organization before their personal data is removed.")
    store.preferences.forget(work, found.no)
    bare = msgspec.structs.replace(found, first_name=NAME, last_name=str(found.no), details=GuestDetails())
    store.guests.save(work, bare)
    store.guests.set_email(work, found.no, _address(found.no))
    work.emit(events.guest_changed("forgotten", found.no, {"by": work.actor.party}))
    return msgspec.structs.replace(bare, email=_address(found.no))


def is_forgotten(email: str) -> bool:
    """Whether this is the address of somebody whose personal data was removed."""
    return email.startswith(_GONE)


def _address(number: int) -> str:
    """One that nobody can have, and by which everybody sees that the person is gone."""
    return f"{_GONE}{number}"
