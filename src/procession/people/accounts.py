"""Accounts: a person in any number of organizations, as seen by operators, and what they sign in with."""

from procession.errors import Invalid
from procession.people import addresses, events, members, policy, store
from procession.people.values import Member, Status
from procession.plumbing.work import Work


def find(work: Work, email: str) -> int | None:
    """The number of the person with this address."""
    return store.members.find_person(work, addresses.folded(email))


def email_of(work: Work, person: int) -> str:
    return store.members.person(work, person).email


def words_about(work: Work, person: int) -> tuple[str, ...]:
    """What somebody who knows the person would try as a password first: the names, and the address."""
    known = store.members.person(work, person)
    return known.first_name, known.last_name, known.email, known.email.partition("@")[0]


def set_password(work: Work, person: int, hashed: str) -> None:
    """`hashed` is argon2id; the password itself was checked and hashed before this unit of work."""
    store.members.set_password(work, person, hashed)
    work.emit(events.password_changed(person))


def must_be_able_to_change_email(work: Work, number: int) -> Member:
    """Of oneself always, of others as an administrator, while they belong to this organization alone."""
    policy.must_be_inside(work.actor)
    member = members.get(work, number)
    if member.status is Status.BOT or member.status is Status.DISABLED:
        raise Invalid.at({"email": ["Only active and invited members have an address that can change."]})
    policy.must_be_able_to_edit_profile(work.actor, number, is_elsewhere=store.members.is_elsewhere(work, number))
    return member


def change_email(work: Work, number: int, email: str) -> Member:
    """The address to sign in with from now on, in all organizations (behaviour G47). Raises Invalid at `email`."""
    member = must_be_able_to_change_email(work, number)
    if number == work.actor.party and not member.has_password:
        raise Invalid.at({"email": ["You sign in another way than by password; your address is changed there."]})
    wanted = addresses.folded(email)
    if wanted == member.email:
        return member
    _must_be_free(work, wanted)
    store.accounts.set_email(work, number, wanted)
    work.emit(events.email_changed(number, member.email, wanted))
    return members.get(work, number)


def _must_be_free(work: Work, email: str) -> None:
    if not addresses.is_address(email):
        raise Invalid.at({"email": [f"{email[:100]!r} is no e-mail address."]})
    guest = store.guests.find_by_email(work, email)
    if guest is not None and guest.deleted is None:
        raise Invalid.at({"email": ["This address belongs to a guest of this organization; remove the guest first."]})
    if store.members.find_person(work, email) is not None:
        raise Invalid.at({"email": ["This address can't be used; choose another one."]})
