"""Every DL example of the behaviour specification through the HTTP API: the organization's calendar, a template's rule,
a clock that stands where the example says, and the deadline that the task shows.
"""

from typing import Any

import pytest

from support.automations_over_http import Blueprint, Performance, a_company, office
from support.cast import Cast
from support.time import SteeredClock

OFFICE = {"working_days": office()}
FOUR_DAYS = {"working_days": office(days=4)}
ALWAYS: dict[str, Any] = {}
HOLIDAY = {**OFFICE, "holidays": ["2026-01-12"]}

FROM_LAUNCH = [
    ("DL1", OFFICE, "2026-01-08T10:00:00Z", "+2 days", "2026-01-12T09:00:00Z"),
    ("DL2", OFFICE, "2026-01-09T16:30:00Z", "+1 hours", "2026-01-12T09:00:00Z"),
    ("DL3", OFFICE, "2026-01-09T16:00:00Z", "+1 hours", "2026-01-09T17:00:00Z"),
    ("DL4", OFFICE, "2026-01-05T06:00:00Z", "+30 minutes", "2026-01-05T09:00:00Z"),
    ("DL5", OFFICE, "2026-01-31T12:00:00Z", "+1 months", "2026-03-02T09:00:00Z"),
    ("DL7", FOUR_DAYS, "2026-01-08T10:00:00Z", "+1 days", "2026-01-12T09:00:00Z"),
    ("DL8", ALWAYS, "2026-01-09T16:30:00Z", "+1 hours", "2026-01-09T17:30:00Z"),
    ("DL11", HOLIDAY, "2026-01-08T10:00:00Z", "+2 days", "2026-01-13T09:00:00Z"),
]


def launched(cast: Cast, calendar: dict[str, Any], example: dict[str, Any], **answers: Any) -> Performance:
    assert cast.ann.put(cast.ann.here, {"timezone": "UTC", **calendar}).status == 200
    company = a_company(cast)
    process = Performance(company, Blueprint(company, {"rules": [], **example}))
    process.launch(answers)
    return process


@pytest.mark.parametrize("example", FROM_LAUNCH, ids=lambda example: example[0])
def test_a_deadline_counts_from_launch_and_moves_to_working_time(
    steered_clock: SteeredClock, cast: Cast, example: tuple[str, dict[str, Any], str, str, str]
) -> None:
    _, calendar, start, rule, expected = example
    steered_clock.stands_at(start)
    assert launched(cast, calendar, {"steps": [f"A {rule}"]}).tasks["A"]["deadline"] == expected


def test_dl6_a_rule_counts_back_from_a_date(steered_clock: SteeredClock, cast: Cast) -> None:
    rule = {"if": ["K.day is_not_empty"], "then": ["deadline A 1 days before K.day"]}
    example = {"steps": ["A"], "kickoff": {"day": "date"}, "rules": [rule]}
    assert launched(cast, OFFICE, example, day="2026-01-12").tasks["A"]["deadline"] == "2026-01-12T09:00:00Z"


def test_dl9_a_deadline_after_a_step_is_known_once_that_is_completed(steered_clock: SteeredClock, cast: Cast) -> None:
    process = launched(cast, OFFICE, {"steps": ["A", "B +3 days after A"]})
    assert process.tasks["B"]["deadline"] is None
    steered_clock.stands_at("2026-01-06T11:00:00Z")
    done = process.complete("A").data
    assert [effect["deadline"] for effect in done["tasks_changed_by_rules"].values()] == ["2026-01-09T11:00:00Z"]
    process.look()
    assert process.tasks["B"]["deadline"] == "2026-01-09T11:00:00Z"


def test_dl10_a_deadline_before_a_steps_deadline_follows_it(steered_clock: SteeredClock, cast: Cast) -> None:
    process = launched(cast, OFFICE, {"steps": ["C", "D +3 weeks before C"]})
    changed = cast.ann.put(process.task_path("C"), {"deadline": "2026-01-30 12:00:00"})
    assert changed.data["deadline"] == "2026-01-30T12:00:00Z"
    process.look()
    assert process.tasks["D"]["deadline"] == "2026-01-09T12:00:00Z"
