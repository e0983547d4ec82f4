"""Accounts: a person in any number of organizations, as seen by operators."""

from procession.people import addresses, events, store
from procession.plumbing.work import Work


def find(work: Work, email: str) -> int | None:
    """The number of the person with this address."""
    return store.members.find_person(work, addresses.folded(email))


def set_password(work: Work, person: int, hashed: str) -> None:
    """`hashed` is argon2id; the password itself was checked and hashed before this unit of work."""
    store.members.set_password(work, person, hashed)
    work.emit(events.password_changed(person))
