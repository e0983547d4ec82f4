"""Removing what is known about somebody who has gone, in every room (a person's right to be forgotten).

What they did stays where it is and says "Deleted person" with a number; what they wrote stays too, as it belongs to the
work of others. Notifications, letters, favourites and what the system log says about them in words are removed.
"""

from procession.access import ending
from procession.activity import forget as system_log
from procession.errors import NotFound
from procession.notices import forget as notices
from procession.people import forgetting, guests
from procession.people.values import Guest, Member
from procession.plumbing.mail import ledger as letters
from procession.plumbing.work import Work
from procession.templates import starring


def member(work: Work, number: int) -> Member:
    gone = forgetting.member(work, number)
    ending.shut_out(work, number)
    _everywhere(work, number, "member")
    return gone


def guest(work: Work, key: str) -> Guest:
    """Raises NotFound for one whom nobody here ever knew."""
    found = guests.find(work, key)
    if found is None:
        raise NotFound("There is no such guest in this organization.")
    gone = forgetting.guest(work, found)
    _everywhere(work, found.no, "guest")
    return gone


def _everywhere(work: Work, party: int, kind: str) -> None:
    starring.forget_person(work, party)
    notices.of(work, party)
    letters.forget(work, party)
    system_log.about(work, kind, party)
