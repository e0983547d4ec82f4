"""Writing letters from the news, a moment after it happened; `plumbing/mail` sends them."""

from collections.abc import Callable, Sequence

from procession.mail import letters
from procession.people import mailing, members, organizations
from procession.plumbing import mail
from procession.plumbing.mail import Letter
from procession.plumbing.news import Listener, News
from procession.plumbing.work import Work

Writes = Callable[[Work, News], Sequence[Letter]]


def hear(work: Work, news: Sequence[News]) -> None:
    for each in news:
        for letter in WRITES[each.name](work, each):
            mail.post(work, letter)


def _invitation(work: Work, news: News) -> Sequence[Letter]:
    """None for somebody who came or was uninvited meanwhile; of several sendings, the newest code counts."""
    found = mailing.invitation(work, int(news.subject_id))
    if found is None:
        return ()
    made, inviter, message = found
    return (letters.invitation(made, organization=_here(work), inviter=inviter, message=message),)


def _role(work: Work, news: News) -> Sequence[Letter]:
    member = members.find(work, int(news.subject_id))
    if member is None or not member.is_active:
        return ()
    old, new = str(news.body.get("old")), str(news.body.get("new"))
    return (letters.role_changed(member.email, member.no, organization=_here(work), old=old, new=new),)


def _enabled(work: Work, news: News) -> Sequence[Letter]:
    member = members.find(work, int(news.subject_id))
    if member is None:
        return ()
    return (letters.enabled_again(member.email, member.no, organization=_here(work), at=news.at),)


def _joined(work: Work, news: News) -> Sequence[Letter]:
    """Who came by an invitation is welcome, and whoever invited hears of it; nobody else waits for either."""
    member = members.find(work, int(news.subject_id))
    if member is None or member.place.invited_by is None or news.actor != member.no:
        return ()
    here = _here(work)
    written = [letters.welcome(member.email, member.no, organization=here)]
    inviter = members.find(work, member.place.invited_by)
    if inviter is not None and inviter.is_active:
        who = member.full_name or member.email
        written.append(letters.accepted(inviter.email, inviter.no, organization=here, who=who))
    return written


def _password(work: Work, news: News) -> Sequence[Letter]:
    person = int(news.subject_id)
    address = mailing.address_of(work, person)
    return () if address is None else (letters.password_changed(address, person),)


def _here(work: Work) -> str:
    return organizations.get(work).name


WRITES: dict[str, Writes] = {
    "member.invited": _invitation,
    "member.invitation_resent": _invitation,
    "member.joined": _joined,
    "member.role_changed": _role,
    "member.enabled": _enabled,
    "member.password_changed": _password,
}
"""Which news is written about, and by what. A new kind of letter is a line here and its words in `letters.py`."""

LISTENER = Listener(name="letters", cares=WRITES.__contains__, hear=hear)
