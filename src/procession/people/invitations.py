"""Inviting people, and their coming (behaviour G17 - G20, api-identity 3.4.3, 3.4.4)."""

import msgspec

from procession.actor import Actor, ActorKind, Credential, Role
from procession.errors import Invalid, Kind, NotFound, Refusal
from procession.people import addresses, events, guest_codes, policy, preferences, store
from procession.people.members import get
from procession.people.store.invitations import Found, Invitation
from procession.people.values import Member, PartyKind, Place, Status
from procession.plumbing.work import Work

LIVES = 18 * 86_400  # behaviour G19
NUMBER = "invitation"


class NotInvited(Refusal):
    """The member came already, or was never invited."""

    kind = Kind.NOT_POSSIBLE
    code = "not_invited"


class InvitationExpired(Refusal):
    """The invitation is older than 18 days (behaviour G19)."""

    kind = Kind.NOT_POSSIBLE
    code = "invitation_expired"


class SsoEnforced(Refusal):
    """Nobody is invited where single sign-on is required (behaviour G45)."""

    kind = Kind.NOT_ALLOWED
    code = "sso_enforced"


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """Who shall come, and as what."""

    email: str
    first_name: str
    last_name: str
    role: Role
    message: str | None = None


class Invited(msgspec.Struct, frozen=True, kw_only=True):
    """`code` lets the person in until `expires`; it is shown to whoever invited, until mail is sent."""

    member: Member
    code: str
    expires: int


def invite(work: Work, wish: Wish) -> Invited:
    """Inviting again is how clients resend: a new code, the old one dies, stored names and role stay."""
    organization = store.organizations.load(work, work.org)
    policy.must_be_able_to_invite(work.actor, organization.settings, wish.role)
    if organization.settings.sso_enforced:
        raise SsoEnforced("This organization requires single sign-on: people come by it, and nobody is invited.")
    email = addresses.folded(wish.email)
    if not addresses.is_address(email):
        raise Invalid.at({"email": [f"{wish.email[:100]!r} is no e-mail address."]})
    known = store.members.find_person(work, email)
    present = store.members.find(work, known) if known is not None else None
    if present is not None:
        return _again(work, present, wish.message)
    number = known if known is not None else _new_person(work, email, wish)
    place = Place(invited_by=work.actor.party)
    store.members.add_membership(work, no=number, role=wish.role, status=Status.INVITED, place=place)
    preferences.begin(work, number, organization.settings.cadence_days)
    work.emit(events.member_invited(number, wish.role.value, work.actor.party))
    return _with_code(work, get(work, number), wish.message)


def resend(work: Work, number: int) -> Invited:
    """Raises NotInvited for somebody who came already."""
    policy.must_be_able_to_invite(work.actor, store.organizations.load(work, work.org).settings, Role.LIGHT)
    return _again(work, get(work, number), None)


def withdraw(work: Work, number: int) -> Member:
    """The code dies; somebody who is nowhere else is forgotten. By administrators and whoever invited."""
    member = get(work, number)
    if work.actor.party != member.place.invited_by:
        policy.must_be_admin(work.actor, "withdraw an invitation of somebody else")
    _must_be_invited(member)
    store.invitations.remove(work, number)
    store.members.remove_membership(work, number)
    work.emit(events.member_changed("invitation_withdrawn", number, {"text": member.email}))
    return member


def approve(work: Work, number: int) -> Member:
    """Nobody waits for approval unless they were invited and have not come; who is here already stays as they are."""
    policy.must_be_admin(work.actor, "approve members")
    member = get(work, number)
    if member.status is not Status.ACTIVE:
        raise NotInvited("This person does not wait for approval. An invited one comes by the invitation's link.")
    return member


def find(work: Work, code: str) -> Found:
    """Raises NotFound, InvitationExpired."""
    found = store.invitations.find_by_code(work, code)
    if found is None:
        raise NotFound("This invitation is not valid any more. Ask for a new one.")
    if found.expires <= work.now:
        raise InvitationExpired("This invitation is older than 18 days. Ask for a new one.")
    return found


def password_of(work: Work, found: Found) -> str | None:
    """The hash of the password that the invited person has already, from another organization."""
    return store.members.password_of(work, found.party)


def accept(work: Work, code: str, *, hashed: str | None) -> Member:
    """From now on the person is a member. `hashed` is the password of somebody who has none yet; an existing one is
    never changed by an invitation."""
    found = find(work, code)
    work.act_as(
        Actor(
            kind=ActorKind.MEMBER,
            organization=found.organization,
            organization_id=found.organization_id,
            party=found.party,
            credential=Credential.INTERNAL,
        )
    )
    member = get(work, found.party)
    if hashed is not None and store.members.password_of(work, member.no) is None:
        store.members.set_password(work, member.no, hashed)
    place = msgspec.structs.replace(member.place, activated=work.now, approved=work.now)
    joined = msgspec.structs.replace(member, status=Status.ACTIVE, place=place)
    store.members.save_standing(work, joined)
    store.invitations.remove(work, member.no)
    work.emit(events.member_joined(member.no, member.role.value))
    return get(work, member.no)


def _new_person(work: Work, email: str, wish: Wish) -> int:
    number = store.organizations.new_party(work, PartyKind.MEMBER, org=0)
    store.members.add_person(
        work,
        no=number,
        email=email,
        first_name=wish.first_name,
        last_name=wish.last_name,
        password=None,
        current_org=work.org,
    )
    return number


def _again(work: Work, member: Member, message: str | None) -> Invited:
    if member.status is Status.ACTIVE:
        raise Invalid.at({"email": ["This address belongs to a member already."]})
    if member.status is Status.DISABLED:
        raise Invalid.at({"email": ["This member is disabled. Enable them instead of inviting them."]})
    _must_be_invited(member)
    work.emit(events.member_changed("invitation_resent", member.no, {"by": work.actor.party}))
    return _with_code(work, member, message)


def _with_code(work: Work, member: Member, message: str | None) -> Invited:
    before = store.invitations.find(work, member.no)
    turn = work.number_everywhere(NUMBER)
    code = guest_codes.invitation_code(store.organizations.load(work, work.org).secret, member.no, turn)
    one = Invitation(
        party=member.no,
        turn=turn,
        message=message or (before.message if before else None),
        inviter=work.actor.party,
        created=work.now,
        expires=work.now + LIVES,
    )
    store.invitations.save(work, one, code)
    return Invited(member=member, code=code, expires=one.expires)


def _must_be_invited(member: Member) -> None:
    if member.status is not Status.INVITED:
        raise NotInvited("This person is not invited at the moment.")
