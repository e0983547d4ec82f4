"""The route of letters."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.mail import lists
from procession.mail.lists import Wanted
from procession.mail.wire import MailOut, mail_out
from procession.plumbing.http import Page, PageQuery, Route, window
from procession.plumbing.work import Work


class OrgPath(msgspec.Struct):
    org: str


class MailQuery(PageQuery, kw_only=True, frozen=True):
    status: Annotated[str, Meta(description="waiting, sent, failed, held or over.")] = ""
    email: Annotated[str, Meta(description="Only letters to this address.")] = ""
    user_id: Annotated[str, Meta(description="Only letters to this member or guest.")] = ""


def list_mail(work: Work, path: OrgPath, query: MailQuery) -> Page[MailOut]:
    """The letters of the last 90 days, and what became of them; never what they say.

    Administrators only; the newest first. A letter counts as sent once the mail server has taken it on. `held`: this
    installation has no mail server, and its operator can pass on what the letter says.
    """
    part = window(msgspec.structs.replace(query, without_pagination=False), default=25, cap=200)
    number = query.user_id.strip()
    wanted = Wanted(
        status=query.status.strip().lower()[:20] or None,
        email=query.email.strip().lower()[:254] or None,
        user=None if not number else int(number) if number.isdecimal() and len(number) < 10 else -1,
    )
    rows, total = lists.page(work, wanted, part)
    return Page(data=[mail_out(row) for row in rows], total=total, window=part)


ROUTES: tuple[Route, ...] = (Route(method="GET", path="/organizations/{org}/mails", use=list_mail, tag="Activity"),)
