"""When a schedule comes round. Pure.

Each time is counted from the first one, so that nothing drifts: the 31st of a month is the last day of a shorter one
and the 31st again afterwards, and nine in the morning stays nine through a change of daylight saving.
"""

from typing import Any, Literal

import msgspec

from procession.engine.context import Calendar
from procession.engine.schedule import added, in_working_time
from procession.engine.template import Unit

Frequency = Literal["hourly", "daily", "weekly", "monthly", "yearly"]

_UNITS: dict[Frequency, tuple[Unit, int, int]] = {
    "hourly": ("hours", 1, 3_600),
    "daily": ("days", 1, 86_400),
    "weekly": ("weeks", 1, 7 * 86_400),
    "monthly": ("months", 1, 31 * 86_400),
    "yearly": ("months", 12, 366 * 86_400),
}
"""The engine's unit, how many of it, and the longest it lasts in seconds."""

MOST_YEARS = 100
_END = 4_102_444_800  # the year 2100: nothing is planned beyond


class Plan(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How often a schedule comes round: every `interval` of `frequency` from `first` on, until `ends`.

    `working_days`: what falls on a day off waits for the next working time of the organization.
    """

    frequency: Frequency
    interval: int = 1
    timezone: str = "UTC"
    first: int
    ends: int | None = None
    working_days: bool = False


class Kept(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is stored of a schedule beside its columns. `trouble` is why the last launch did not happen."""

    v: int = 1
    plan: Plan
    prerun: dict[str, Any] = {}
    last_at: int | None = None
    last_process: str | None = None
    trouble: str | None = None


def following(plan: Plan, after: int, calendar: Calendar) -> int | None:
    """The first time after this instant; None when there is none any more."""
    unit, times, longest = _UNITS[plan.frequency]
    step = plan.interval * times
    turn = max(0, (after - plan.first) // (longest * plan.interval) - 1)
    while True:
        moment = added(plan.first, turn * step, unit, plan.timezone)
        if moment > (_END if plan.ends is None else min(plan.ends, _END)):
            return None
        settled = in_working_time(moment, calendar) if plan.working_days else moment
        if settled > after:
            return settled
        turn += 1
