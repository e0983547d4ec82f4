"""Days in the filters of task lists: exact, before, after, ranges (`api-running` 2.3)."""

import msgspec

from procession import clock
from procession.errors import Invalid

_DAY = 86_400


class Between(msgspec.Struct, frozen=True):
    """From `start` on and before `end`, in seconds since 1970; None: open on that side."""

    start: int | None = None
    end: int | None = None


def created(text: str) -> Between:
    """One day `YYYY-MM-DD`, or two joined by a colon, both included."""
    if not text.strip():
        return Between()
    first, _, last = text.partition(":")
    start = _day(first, "created")
    return Between(start, _day(last, "created") + _DAY if last else start + _DAY)


def deadline(*, on: str, before: str, after: str, first: str, last: str) -> Between:
    """An exact day wins; `before` and `after` exclude their day, the ends of a range include theirs."""
    if on:
        day = _day(on, "deadline_on")
        return Between(day, day + _DAY)
    starts = [_day(after, "deadline_after") + _DAY] if after else []
    starts += [_day(first, "deadline_start_range")] if first else []
    ends = [_day(before, "deadline_before")] if before else []
    ends += [_day(last, "deadline_end_range") + _DAY] if last else []
    return Between(max(starts, default=None), min(ends, default=None))


def _day(text: str, path: str) -> int:
    try:
        moment = clock.parse(text)
    except (ValueError, OverflowError):
        raise Invalid.at({path: [f"{text[:40]!r} is not a day. Send it as YYYY-MM-DD."]}) from None
    return moment - moment % _DAY
