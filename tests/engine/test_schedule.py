"""Deadlines in working time: the examples of the specification, by their ids, and the edges around them."""

from typing import Any

import pytest

from procession.engine.context import Calendar
from procession.engine.schedule import added, in_working_time, moved, read_date, shown
from support.rehearsal import at

OFFICE = Calendar.week(5, opens=9 * 60, closes=17 * 60)
FOUR_DAYS = Calendar.week(4, opens=9 * 60, closes=17 * 60)
ALWAYS = Calendar.week(7)
HOLIDAY = Calendar.week(5, opens=9 * 60, closes=17 * 60, holidays=frozenset({"2026-01-12"}))

EXAMPLES: list[tuple[str, Calendar, str, int, Any, str]] = [
    ("DL1", OFFICE, "2026-01-08 10:00", 2, "days", "2026-01-12 09:00"),
    ("DL2", OFFICE, "2026-01-09 16:30", 1, "hours", "2026-01-12 09:00"),
    ("DL3", OFFICE, "2026-01-09 16:00", 1, "hours", "2026-01-09 17:00"),
    ("DL4", OFFICE, "2026-01-05 06:00", 30, "minutes", "2026-01-05 09:00"),
    ("DL5", OFFICE, "2026-01-31 12:00", 1, "months", "2026-03-02 09:00"),
    ("DL6", OFFICE, "2026-01-12 00:00", -1, "days", "2026-01-12 09:00"),
    ("DL7", FOUR_DAYS, "2026-01-08 10:00", 1, "days", "2026-01-12 09:00"),
    ("DL8", ALWAYS, "2026-01-09 16:30", 1, "hours", "2026-01-09 17:30"),
    ("DL9", OFFICE, "2026-01-06 11:00", 3, "days", "2026-01-09 11:00"),
    ("DL10", OFFICE, "2026-01-30 12:00", -3, "weeks", "2026-01-09 12:00"),
    ("DL11", HOLIDAY, "2026-01-08 10:00", 2, "days", "2026-01-13 09:00"),
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example[0])
def test_the_deadline_examples_hold(example):
    name, calendar, start, amount, unit, expected = example
    assert shown(moved(at(start), amount, unit, calendar)) == shown(at(expected)), name


def test_a_month_keeps_its_day_clamped_to_the_last():
    assert shown(added(at("2024-01-31 12:00"), 1, "months", "UTC")) == "2024-02-29T12:00:00Z"
    assert shown(added(at("2026-03-31 12:00"), -1, "months", "UTC")) == "2026-02-28T12:00:00Z"
    assert shown(added(at("2026-11-15 12:00"), 14, "months", "UTC")) == "2028-01-15T12:00:00Z"


def test_tomorrow_at_ten_is_at_ten_through_daylight_saving():
    before_the_change = at("2026-03-28 09:00")  # 10:00 in Berlin, winter
    assert shown(added(before_the_change, 1, "days", "Europe/Berlin")) == "2026-03-29T08:00:00Z"
    assert shown(added(before_the_change, 24, "hours", "Europe/Berlin")) == "2026-03-29T09:00:00Z"


def test_working_hours_are_those_of_the_organizations_time_zone():
    new_york = Calendar.week(5, opens=9 * 60, closes=17 * 60, timezone="America/New_York")
    assert shown(in_working_time(at("2026-01-05 09:00"), new_york)) == "2026-01-05T14:00:00Z"
    assert shown(in_working_time(at("2026-01-05 22:00"), new_york)) == "2026-01-05T22:00:00Z"
    assert shown(in_working_time(at("2026-01-05 22:01"), new_york)) == "2026-01-06T14:00:00Z"


def test_a_calendar_without_any_working_day_leaves_the_moment_alone():
    assert in_working_time(at("2026-01-05 09:00"), Calendar.week(0)) == at("2026-01-05 09:00")


def test_a_deadline_beyond_the_calendar_is_its_last_day():
    assert shown(moved(at("2026-01-05 09:00"), 10**9, "days", ALWAYS)).startswith("9999")
    assert shown(moved(at("2026-01-05 09:00"), 10**30, "months", ALWAYS)).startswith("9999")
    assert shown(moved(at("2026-01-05 09:00"), -(10**12), "minutes", ALWAYS)).startswith("1970")


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-01-30", "2026-01-30T05:00:00Z"),
        ("2026-01-30 12:00:00", "2026-01-30T12:00:00Z"),
        ("2026-01-30T12:00:00Z", "2026-01-30T12:00:00Z"),
        ("2026-01-30T12:00:00.123+02:00", "2026-01-30T10:00:00Z"),
    ],
)
def test_date_answers_are_read_in_every_form(text, instant):
    assert shown(read_date(text, "America/New_York")) == instant


@pytest.mark.parametrize("text", ["", "soon", "30.01.2026", "2026-13-01", "20260130", "1767225600"])
def test_what_is_no_date_is_refused(text):
    with pytest.raises(ValueError, match=r".*"):
        read_date(text, "UTC")


def test_a_second_past_closing_time_is_past_it_and_a_second_before_opening_before():
    closing, opening = at("2026-01-05 17:00"), at("2026-01-06 09:00")
    assert [in_working_time(closing + late, OFFICE) for late in (0, 1, 59)] == [closing, opening, opening]
    assert in_working_time(opening - 1, OFFICE) == in_working_time(opening, OFFICE) == opening
