"""Members and guests who go (behaviour G26, G29 - G36, api-identity 3.4.7 - 3.4.9, 3.7.1)."""

from procession.access import ending
from procession.actor import Role
from procession.errors import Invalid, Kind, NotFound, Refusal
from procession.membership import hand_over
from procession.people import guest_access, guests, invitations, leaving, members, organizations, policy
from procession.people.guests import GuestFacts
from procession.people.invitations import Invited, Wish
from procession.people.values import Guest, Member
from procession.plumbing.work import Work
from procession.templates import handing_over, starring


class GuestHasOpenTasks(Refusal):
    """A guest with open tasks can't be disabled (api-identity 3.7.1)."""

    kind = Kind.NOT_ALLOWED
    code = "guest_has_open_tasks"


class GuestUnknown(Invalid):
    """There is no such guest to remove (api-identity 3.7.1 answers 422 here)."""

    code = "guest_unknown"


def disable(work: Work, number: int, *, reassigns: bool, to: int | None) -> Member:
    """Open tasks and places in steps stay with them unless they are handed over; processes and templates they own go to
    the successor, else to the default administrator. Asking again hands over what is left."""
    policy.must_be_admin(work.actor, "disable members")
    successor = hand_over.must_be_successor(work, to, number) if reassigns else None
    member = leaving.disable(work, number)
    owner = successor or organizations.get(work).default_admin
    tasks = 0 if successor is None else hand_over.tasks(work, number, member=successor)
    processes = hand_over.processes(work, number, to=owner)
    templates = handing_over.to(work, number, owner=owner, successor=successor)
    hand_over.tell(work, number, to=owner, tasks=tasks, processes=processes, templates=templates)
    starring.forget_person(work, number)
    ending.shut_out(work, number)
    return member


def erase(work: Work, number: int) -> Member:
    member = leaving.erase(work, number)
    ending.shut_out(work, number)
    return member


def to_guest(work: Work, number: int) -> Guest:
    """One step, active or not: out of the groups, signed out, and a guest from now on with the open tasks."""
    policy.must_be_admin(work.actor, "turn members into guests")
    member = members.get(work, number)
    if leaving.is_erased(member):
        raise NotFound("This member was deleted for good. Add their address as a guest.")
    disable(work, number, reassigns=False, to=None)
    leaving.erase(work, number, keeps_name=True)
    known = guests.find(work, member.email)
    facts = GuestFacts(first_name=member.first_name, last_name=member.last_name or None)
    guest = known if known is not None and known.deleted is None else guests.create(work, member.email, facts)
    moved = hand_over.tasks(work, number, guest=guest.no)
    hand_over.tell(work, number, to=guest.no, tasks=moved)
    return guests.get(work, str(guest.no))


def disable_guest(work: Work, key: str) -> Guest:
    """Raises GuestHasOpenTasks."""
    policy.must_be_able_to_write_guests(work.actor)
    guest = guests.get(work, key)
    if guest.disabled is None and hand_over.has_open_tasks(work, guest.no):
        raise GuestHasOpenTasks("Cannot disable guest with incomplete tasks")
    return guest_access.disable(work, key)


def remove_guest(work: Work, key: str) -> Guest:
    """Off all open tasks, out of groups and the organization; what they did stays."""
    policy.must_be_admin(work.actor, "remove guests")
    guest = guests.find(work, key)
    if guest is None or guest.deleted is not None:
        raise GuestUnknown.at({"email": ["There is no such guest in this organization."]})
    hand_over.tell(work, guest.no, to=None, tasks=hand_over.tasks(work, guest.no))
    return guest_access.remove(work, guest)


def to_member(work: Work, key: str, role: Role) -> Invited:
    """The guest is invited as a member and takes the open tasks along. An address that is a member's already, here as
    disabled, is refused by the invitation."""
    policy.must_be_admin(work.actor, "turn guests into members")
    guest = guests.get(work, key)
    wish = Wish(
        email=guest.email,
        first_name=(guest.first_name or guest.email.partition("@")[0])[:32],
        last_name=(guest.last_name or "")[:32],
        role=role,
    )
    invited = invitations.invite(work, wish)
    moved = hand_over.tasks(work, guest.no, member=invited.member.no)
    hand_over.tell(work, guest.no, to=invited.member.no, tasks=moved)
    guest_access.remove(work, guest)
    return invited
