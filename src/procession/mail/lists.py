"""The letters of an organization, the newest first: administrators only (behaviour J36, G29)."""

import msgspec
from sqlalchemy import Integer, Text, func, select

from procession.people import policy
from procession.plumbing.database.statements import Row, param, shaped
from procession.plumbing.database.tables import MAIL
from procession.plumbing.http import Window
from procession.plumbing.work import Work

_M = MAIL.c
_SHOWN = [column for column in MAIL.c if column.name != "content"]  # links are for whoever they were sent to
_CONDITIONS = {
    "status": _M.state == param("status", type_=Text),
    "email": _M.address == param("email", type_=Text),
    "user": _M.party == param("user", type_=Integer),
}


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Filters; None: no matter."""

    status: str | None = None
    email: str | None = None
    user: int | None = None


def page(work: Work, wanted: Wanted, window: Window) -> tuple[list[Row], int]:
    """Rows of one page, and how many there are. Raises NotAllowed."""
    policy.must_be_admin(work.actor, "see what mail was sent")
    values = {name: value for name, value in msgspec.structs.asdict(wanted).items() if value is not None}
    chosen = [_CONDITIONS[name] for name in values]
    rows = shaped(
        ("mail", *values),
        lambda: (
            select(*_SHOWN)
            .where(*chosen)
            .order_by(_M.created.desc(), _M.id.desc())
            .limit(param("limit"))
            .offset(param("offset"))
        ),
    )
    count = shaped(("mail counted", *values), lambda: select(func.count()).select_from(MAIL).where(*chosen))
    found = work.rows(rows, **values, limit=window.limit, offset=window.offset)
    return found, work.value(count, **values)
