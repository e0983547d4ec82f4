"""Letters on the wire: whom they go to and what became of them, never what they say (behaviour H14)."""

import msgspec

from procession import clock
from procession.plumbing.database.statements import Row


class MailOut(msgspec.Struct, kw_only=True):
    """`status` is waiting, sent, failed, held (no mail server) or over (too late to be of use); `note` says why.

    `user_id` is the member or guest it goes to, null for nobody we know.
    """

    id: str
    kind: str
    user_id: int | None
    email: str
    subject: str
    status: str
    tries: int
    note: str | None
    created_at: str
    settled_at: str | None


def mail_out(row: Row) -> MailOut:
    return MailOut(
        id=row.id,
        kind=row.kind,
        user_id=row.party or None,
        email=row.address,
        subject=row.subject,
        status=row.state,
        tries=row.tries,
        note=row.note,
        created_at=clock.show(row.created),
        settled_at=clock.shown(row.settled),
    )
