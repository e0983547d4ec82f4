"""What the database writes for every unit by itself: events with their outbox rows, tallies, running numbers."""

from typing import Any

from sqlalchemy import func, literal_column, select

from procession.plumbing.database.statements import everywhere, insert, param, tenant, upsert
from procession.plumbing.database.tables import COUNTER, EVENT, OUTBOX, TALLY

EVENT_SEQ = "event"  # the counter behind `event.seq` on SQLite
EVENT_SEQUENCE = "event_seq"  # the sequence behind it on PostgreSQL

INSERT_EVENT = tenant(insert(EVENT))
INSERT_OUTBOX = everywhere(insert(OUTBOX))


def _announce() -> Any:
    """Both rows in one statement; the database gives the number (PostgreSQL)."""
    values: dict[str, Any] = {each.name: param(each.name, type_=each.type) for each in EVENT.columns}
    values["seq"] = func.nextval(literal_column(f"'{EVENT_SEQUENCE}'"))
    fresh = insert(EVENT).values(values).returning(EVENT.c.seq, EVENT.c.org).cte("fresh")
    return insert(OUTBOX).from_select(["seq", "org"], select(fresh.c.seq, fresh.c.org))


ANNOUNCE = tenant(_announce())

COUNT = tenant(
    upsert(TALLY, keys=("kind", "scope", "place", "slot"), change=lambda refused: {"n": TALLY.c.n + refused.n})
)

TAKE_NUMBERS = everywhere(
    upsert(COUNTER, keys=("name",), change=lambda refused: {"n": COUNTER.c.n + refused.n}).returning(COUNTER.c.n)
)
READ_COUNTER = everywhere(select(COUNTER.c.n).where(COUNTER.c.org == param("org"), COUNTER.c.name == param("name")))
KEEP_COUNTER = everywhere(upsert(COUNTER, keys=("name",), change=lambda refused: {"n": refused.n}))
