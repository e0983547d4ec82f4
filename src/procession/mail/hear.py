"""Writing letters from the news, a moment after it happened; `plumbing/mail` sends them."""

from collections.abc import Callable, Sequence

from procession.mail import letters
from procession.people import guests, mailing, members, organizations, preferences
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
    if inviter is not None and inviter.is_active and preferences.is_on(work, inviter.no, "all_mail"):
        who = member.full_name or member.email
        written.append(letters.accepted(inviter.email, inviter.no, organization=here, who=who))
    return written


def _password(work: Work, news: News) -> Sequence[Letter]:
    person = int(news.subject_id)
    address = mailing.address_of(work, person)
    return () if address is None else (letters.password_changed(address, person),)


def _address(work: Work, news: News) -> Sequence[Letter]:
    """To the old address and to the new one, each told the other."""
    person, old, new = int(news.subject_id), str(news.body.get("old")), str(news.body.get("new"))
    return [letters.address_changed(to, person, old=old, new=new) for to in (old, new)]


def _profile(work: Work, news: News) -> Sequence[Letter]:
    """Only what somebody else has changed, an administrator that is."""
    person, changes = int(news.subject_id), news.body.get("changes")
    member = members.find(work, person)
    by = members.find(work, news.actor)
    if member is None or by is None or news.actor == person or not member.is_active or not isinstance(changes, dict):
        return ()
    fields = [str(name).replace("_", " ") for name in changes]
    here = _here(work)
    return (letters.profile_changed(member.email, person, organization=here, by=by.full_name, fields=fields),)


def _handed_over(work: Work, news: News) -> Sequence[Letter]:
    """One letter to whoever takes over, naming who had the work before (behaviour G30)."""
    to = news.body.get("to")
    member = members.find(work, to) if isinstance(to, int) else None
    before = members.find(work, int(news.subject_id))
    if member is None or before is None or not member.is_active:
        return ()
    counts = {name: int(news.body.get(name) or 0) for name in ("tasks", "processes", "templates")}
    here = _here(work)
    return (letters.handed_over(member.email, member.no, organization=here, before=before.full_name, counts=counts),)


def _guest_link(work: Work, news: News) -> Sequence[Letter]:
    """None for a guest who was disabled or removed meanwhile."""
    guest = guests.find(work, news.subject_id)
    if guest is None or guest.disabled is not None or guest.deleted is not None:
        return ()
    organization = organizations.get(work)
    path = f"/{organization.id}/guest/{guest.code}"
    return (letters.guest_link(guest.email, guest.no, organization=organization.name, path=path),)


def _enforcement(work: Work, news: News) -> Sequence[Letter]:
    """M46, to every administrator, whoever did it."""
    here, enforced = _here(work), bool(news.body.get("new"))
    member = members.find(work, int(news.body.get("by") or 0))
    who = "Somebody" if member is None else member.full_name or member.email
    return [
        letters.enforcement_changed(each.email, each.no, organization=here, enforced=enforced, who=who)
        for each in mailing.administrators(work)
    ]


def _here(work: Work) -> str:
    return organizations.get(work).name


WRITES: dict[str, Writes] = {
    "member.invited": _invitation,
    "member.invitation_resent": _invitation,
    "member.joined": _joined,
    "member.role_changed": _role,
    "member.enabled": _enabled,
    "member.password_changed": _password,
    "member.email_changed": _address,
    "member.updated": _profile,
    "member.handed_over": _handed_over,
    "guest.link_asked": _guest_link,
    "guest.link_resent": _guest_link,
    "guest.link_reset": _guest_link,
    "sso.enforcement_changed": _enforcement,
}
"""Which news is written about, and by what. A new kind of letter is a line here and its words in `letters.py`."""

LISTENER = Listener(name="letters", cares=WRITES.__contains__, hear=hear)
