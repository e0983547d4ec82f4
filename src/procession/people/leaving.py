"""Members who go, and come back (behaviour G30 - G37, api-identity 3.4.7, 3.4.8). Their work is handed over above."""

import msgspec

from procession.actor import Role
from procession.errors import Kind, NotFound, Refusal
from procession.people import events, pictures, policy, store
from procession.people.members import get
from procession.people.refusals import BotMember, LastAdministrator
from procession.people.values import Member, Status
from procession.plumbing.work import Work


class BotNotDisabled(BotMember):
    """The organization's bot can't be disabled or removed (behaviour G34)."""


class NotDisabled(Refusal):
    """Only a disabled member can be deleted for good (behaviour G36)."""

    kind = Kind.MALFORMED
    code = "member_not_disabled"


def disable(work: Work, number: int) -> Member:
    """At once: nothing of the organization opens for them, and groups drop them. Twice is once. The default
    administrator's place passes to another administrator."""
    policy.must_be_admin(work.actor, "disable members")
    member = get(work, number)
    if member.status is Status.BOT:
        raise BotNotDisabled("Bot users cannot be disabled.")
    if member.status is Status.DISABLED:
        return member
    _must_leave_an_administrator(work, member)
    place = msgspec.structs.replace(member.place, disabled=work.now, disabled_by=work.actor.party)
    store.members.save_standing(work, msgspec.structs.replace(member, status=Status.DISABLED, place=place))
    store.groups.drop_person(work, number)
    store.invitations.remove(work, number)
    work.emit(events.member_changed("disabled", number, {"by": work.actor.party}))
    return get(work, number)


def enable(work: Work, number: int) -> Member:
    """Role and history are back; the old password still works. Twice is once."""
    policy.must_be_admin(work.actor, "enable members")
    member = get(work, number)
    if member.status is not Status.DISABLED:
        return member
    if is_erased(member):
        raise NotFound("This member was deleted for good. Invite their address again.")
    place = msgspec.structs.replace(
        member.place, disabled=None, disabled_by=None, reactivated=work.now, reactivated_by=work.actor.party
    )
    came = member.place.activated is not None
    status = Status.ACTIVE if came else Status.INVITED  # who never came is invited again
    store.members.save_standing(work, msgspec.structs.replace(member, status=status, place=place))
    work.emit(events.member_changed("enabled", number, {"by": work.actor.party}))
    return get(work, number)


def erase(work: Work, number: int, *, keeps_name: bool = False) -> Member:
    """For good: the name says so, the address is free again; what they did stays. Whoever is in another organization
    keeps their account there. Raises NotDisabled."""
    policy.must_be_admin(work.actor, "delete members")
    member = get(work, number)
    if member.status is Status.BOT:
        raise BotNotDisabled("You can't remove a bot user from this organization!")
    if member.status is not Status.DISABLED:
        raise NotDisabled("Please disable the user before deletion.")
    if store.members.is_elsewhere(work, number):
        store.members.remove_membership(work, number)
        gone = member
    elif is_erased(member):
        return member
    else:
        last_name = member.last_name if keeps_name else f"{member.last_name}(Deleted)"
        pictures.forget_photo(work, member)
        store.members.erase(work, member, last_name=last_name)
        gone = get(work, number)
    work.emit(events.member_changed("deleted", number, {"by": work.actor.party}))
    return gone


def is_erased(member: Member) -> bool:
    return member.email.endswith(f".deleted.{member.no}")


def _must_leave_an_administrator(work: Work, member: Member) -> None:
    organization = store.organizations.load(work, work.org)
    if member.role is not Role.ADMIN or member.status is not Status.ACTIVE:
        return
    other = store.members.other_admin(work, member.no)
    if other is None:
        raise LastAdministrator("This member is the only administrator. Make another member an administrator first.")
    if organization.default_admin == member.no:
        store.organizations.set_default_admin(work, other)
