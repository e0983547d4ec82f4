"""What letters to people need to know: addresses, and invitations with their codes, which are derived (G18)."""

from procession.actor import Role
from procession.people import guest_codes, store
from procession.people.invitations import Invited
from procession.people.store.members import Filter
from procession.people.values import Member, Status
from procession.plumbing.work import Work

_MOST = 200


def address_of(work: Work, person: int) -> str | None:
    """Of an account, in whatever organizations; None when it is gone."""
    return store.accounts.address_of(work, person)


def administrators(work: Work) -> list[Member]:
    """The active ones of the unit's organization."""
    wanted = Filter(role=Role.ADMIN.value, status=Status.ACTIVE.value)
    return store.members.listed(work, wanted, [("created_at", False)], limit=_MOST, offset=0)[0]


def invitation(work: Work, number: int) -> tuple[Invited, str, str | None] | None:
    """An open invitation with its code, the name of whoever invited, and what they wrote; None: there is none."""
    member = store.members.find(work, number)
    open_one = store.invitations.find(work, number)
    if member is None or open_one is None or member.status is not Status.INVITED:
        return None
    secret = store.organizations.load(work, work.org).secret
    code = guest_codes.invitation_code(secret, number, open_one.turn)
    inviter = store.members.find(work, open_one.inviter)
    name = "" if inviter is None else inviter.full_name or inviter.email
    return Invited(member=member, code=code, expires=open_one.expires), name, open_one.message
