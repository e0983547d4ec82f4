"""When a schedule comes round: counted from its first time, in its own time zone (behaviour E36)."""

from itertools import pairwise

import pytest

from procession import clock
from procession.engine.context import Calendar
from procession.schedules.timing import Plan, following

ALWAYS = Calendar()


def times(plan: Plan, count: int, *, calendar: Calendar = ALWAYS, after: str | None = None) -> list[str]:
    moment = plan.first - 1 if after is None else clock.parse(after)
    found: list[str] = []
    while len(found) < count:
        following_one = following(plan, moment, calendar)
        if following_one is None:
            break
        moment = following_one
        found.append(clock.show(moment))
    return found


def plan(frequency: str, first: str, **more: object) -> Plan:
    return Plan(frequency=frequency, first=clock.parse(first), **more)  # type: ignore[arg-type]


def test_every_three_days_and_every_second_week() -> None:
    assert times(plan("daily", "2026-01-05T09:00:00Z", interval=3), 3) == [
        "2026-01-05T09:00:00Z",
        "2026-01-08T09:00:00Z",
        "2026-01-11T09:00:00Z",
    ]
    assert times(plan("weekly", "2026-01-05T09:00:00Z", interval=2), 2)[1] == "2026-01-19T09:00:00Z"


def test_the_31st_is_the_last_day_of_a_shorter_month_and_the_31st_again() -> None:
    days = [moment[5:10] for moment in times(plan("monthly", "2026-01-31T09:00:00Z"), 6)]
    assert days == ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30"]
    assert times(plan("yearly", "2024-02-29T09:00:00Z"), 5)[1::3] == ["2025-02-28T09:00:00Z", "2028-02-29T09:00:00Z"]


def test_nine_stays_nine_when_clocks_change() -> None:
    found = times(plan("daily", "2026-03-27T08:00:00Z", timezone="Europe/Madrid"), 4)
    assert [moment[11:13] for moment in found] == ["08", "08", "07", "07"]
    back = times(plan("daily", "2026-10-24T07:00:00Z", timezone="Europe/Madrid"), 3)
    assert [moment[11:13] for moment in back] == ["07", "08", "08"]


def test_an_hour_that_does_not_exist_or_exists_twice_comes_once_a_day() -> None:
    gap = times(plan("daily", "2026-03-28T01:30:00Z", timezone="Europe/Madrid"), 3)  # 2:30 local, skipped on the 29th
    assert [moment[:10] for moment in gap] == ["2026-03-28", "2026-03-29", "2026-03-30"]
    twice = times(plan("daily", "2026-10-24T00:30:00Z", timezone="Europe/Madrid"), 3)  # 2:30 local, twice on the 25th
    assert [moment[:10] for moment in twice] == ["2026-10-24", "2026-10-25", "2026-10-26"]


def test_hours_are_exact_through_a_change_of_clocks() -> None:
    found = times(plan("hourly", "2026-03-28T22:00:00Z", timezone="Europe/Madrid", interval=2), 5)
    assert [clock.parse(late) - clock.parse(early) for early, late in pairwise(found)] == [7_200] * 4


def test_days_off_wait_for_working_time_and_two_never_fall_together() -> None:
    office = Calendar.week(5, opens=540, closes=1020)
    found = times(plan("daily", "2026-01-08T10:00:00Z", working_days=True), 4, calendar=office)
    assert found == ["2026-01-08T10:00:00Z", "2026-01-09T10:00:00Z", "2026-01-12T09:00:00Z", "2026-01-12T10:00:00Z"]
    assert len(set(found)) == 4


def test_it_ends() -> None:
    ending = plan("weekly", "2026-01-05T09:00:00Z", ends=clock.parse("2026-01-20T00:00:00Z"))
    assert len(times(ending, 10)) == 3
    assert following(ending, clock.parse("2026-01-19T09:00:00Z"), ALWAYS) is None


@pytest.mark.parametrize("frequency", ["hourly", "daily", "weekly", "monthly", "yearly"])
@pytest.mark.parametrize("interval", [1, 7, 1_000])
def test_the_next_time_is_found_at_once_however_long_ago_it_began(frequency: str, interval: int) -> None:
    old = plan(frequency, "1970-01-01T00:00:00Z", interval=interval, timezone="America/New_York")
    now = clock.parse("2026-07-01T12:00:00Z")
    found = following(old, now, ALWAYS)
    assert found is None or found > now
    near = following(old, now - 1, ALWAYS)
    assert near is None or near >= now
    assert following(old, (found or now) - 1, ALWAYS) == found
