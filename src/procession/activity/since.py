"""From which event on: the numbers of events grow with time, so a time is looked up by halving, without an index of its
own on the largest table there is."""

from sqlalchemy import BigInteger, func, select

from procession.plumbing.database.statements import param, tenant
from procession.plumbing.database.tables import EVENT
from procession.plumbing.work import Work

SLACK = 60  # seconds by which events of several writers may stand out of order
_E = EVENT.c
_ENDS = tenant(select(func.min(_E.seq).label("first"), func.max(_E.seq).label("last")))
_NEXT = tenant(select(_E.seq, _E.at).where(_E.seq >= param("seq", type_=BigInteger)).order_by(_E.seq).limit(1))


def first_number(work: Work, instant: int) -> int | None:
    """A number such that every event from `instant` on has it or a higher one; None where there is no such event."""
    ends = work.row(_ENDS)
    if ends is None or ends.last is None:
        return None
    low, high = ends.first, ends.last + 1
    while low < high:  # some forty looks at most
        middle = (low + high) // 2
        row = work.row(_NEXT, seq=middle)
        if row is None or row.at >= instant - SLACK:
            high = middle
        else:
            low = row.seq + 1
    return low if low <= ends.last else None
