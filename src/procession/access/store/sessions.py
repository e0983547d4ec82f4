"""Sessions of a person, to look at."""

import msgspec
from sqlalchemy import and_, select

from procession.access.tables import session
from procession.plumbing.database.statements import everywhere, param
from procession.plumbing.work import Work

MOST = 200
_OF = everywhere(
    select(session)
    .where(and_(session.c.party == param("person"), session.c.expires > param("now")))
    .order_by(session.c.created.desc(), session.c.no.desc())
    .limit(MOST)
)
_WHOSE = everywhere(select(session.c.party).where(session.c.id == param("one")))


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """`agent` is what the browser calls itself, `address` where it signed in from."""

    id: str
    agent: str | None
    address: str | None
    created: int
    expires: int
    last_used: int | None
    strong: bool


def of_person(work: Work, person: int) -> list[Session]:
    """Those that are not over, the newest first."""
    return [
        Session(
            id=row.id,
            agent=row.agent,
            address=row.address,
            created=row.created,
            expires=row.expires,
            last_used=row.last_used,
            strong=bool(row.strong),
        )
        for row in work.rows(_OF, person=person, now=work.now)
    ]


def belongs_to(work: Work, session_id: str, person: int) -> bool:
    return work.value(_WHOSE, one=session_id) == person
