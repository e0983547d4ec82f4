"""People who come by single sign-on: the organization's identity provider says who they are (behaviour G43 - G45).

Everything is done in the name of the bot, since nobody is signed in yet.
"""

import msgspec

from procession.actor import Role
from procession.errors import Kind, Refusal
from procession.people import addresses, domains, events, organizations, store
from procession.people.organizations import LONGEST_FIRST_NAME, Owner
from procession.people.values import Member, Status
from procession.plumbing.work import Work


class NotAdmitted(Refusal):
    """The identity provider knows somebody whom the organization does not let in (behaviour G44)."""

    kind = Kind.NOT_ALLOWED
    code = "not_admitted"


class Arrival(msgspec.Struct, frozen=True, kw_only=True):
    """Who somebody is, by the word of the identity provider."""

    email: str
    first_name: str = ""
    last_name: str = ""


def let_in(work: Work, who: Arrival, *, new_as: Role | None) -> Member:
    """The member with this address. Who was invited has come now; who is unknown becomes a member if `new_as` says as
    what, and their address is in a verified domain, and no directory decides who comes. Raises NotAdmitted.

    Known people are found by their address alone, in upper or lower case, and stay as they are.
    """
    email = addresses.folded(who.email)
    if not addresses.is_address(email):
        raise NotAdmitted("Your identity provider gives an address that is none. Ask your administrator for help.")
    known = store.members.find_person(work, email)
    member = None if known is None else store.members.find(work, known)
    if member is None:
        return _join(work, msgspec.structs.replace(who, email=email), new_as)
    if member.status is Status.INVITED:
        return _accept(work, member)
    if member.status is not Status.ACTIVE:
        raise NotAdmitted("Your membership is not active. Ask an administrator of your organization to enable it.")
    return member


def _join(work: Work, who: Arrival, new_as: Role | None) -> Member:
    settings = store.organizations.load(work, work.org).settings
    if new_as is None or settings.scim_enabled or not domains.is_ours(work, who.email):
        raise NotAdmitted(f"{who.email} is no member here. Ask an administrator of your organization to let you in.")
    owner = Owner(
        email=who.email,
        first_name=who.first_name.strip()[:LONGEST_FIRST_NAME],
        last_name=who.last_name.strip()[:LONGEST_FIRST_NAME],
    )
    number = organizations.add_member(work, owner, new_as)
    return _known(work, number)


def _accept(work: Work, member: Member) -> Member:
    place = msgspec.structs.replace(member.place, activated=work.now, approved=work.now)
    store.members.save_standing(work, msgspec.structs.replace(member, status=Status.ACTIVE, place=place))
    store.invitations.remove(work, member.no)
    work.emit(events.member_joined(member.no, member.role.value))
    return _known(work, member.no)


def _known(work: Work, number: int) -> Member:
    member = store.members.find(work, number)
    assert member is not None  # noqa: S101 - it was stored a moment ago
    return member
