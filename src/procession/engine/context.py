"""What the engine must know of the organization, handed in by the rooms: its calendar and its people."""

from collections.abc import Container, Mapping
from typing import Any

import msgspec

from procession.engine.template import Unit

_WHOLE_DAY = (0, 24 * 60)


class Calendar(msgspec.Struct, frozen=True):
    """Working time of an organization (B45-B49).

    `hours` has seven entries, Monday first: None for a day off, or (opening, closing) in minutes after midnight;
    (0, 1440) is the whole day. `holidays` are dates as `YYYY-MM-DD`. `default_amount` `default_unit` after launch is
    the deadline of a step without a rule (B43).
    """

    timezone: str = "UTC"
    hours: tuple[tuple[int, int] | None, ...] = (_WHOLE_DAY,) * 7
    holidays: frozenset[str] = frozenset()
    default_amount: int = 5
    default_unit: Unit = "days"

    @staticmethod
    def week(
        days: int,
        *,
        opens: int = 0,
        closes: int = 24 * 60,
        timezone: str = "UTC",
        holidays: frozenset[str] = frozenset(),
    ) -> "Calendar":
        """A week of 7, 6, 5 or 4 working days from Monday, each from `opens` to `closes` (minutes)."""
        hours = tuple((opens, closes) if day < days else None for day in range(7))
        return Calendar(timezone, hours, holidays)


class People(msgspec.Struct, frozen=True):
    """Whom the engine may meet: the people of each group, and how answers name people.

    `groups` gives the members and guests of each group by its number; a group that is missing counts as empty.
    `members`, `group_numbers` (hex id to number) and `guest_numbers` (lower-case address to number) are what an
    assignee picker's answer may name; None means that the rooms have checked and nothing is refused here.
    """

    groups: Mapping[int, tuple[int, ...]] = {}
    members: Container[int] | None = None
    group_numbers: Mapping[str, int] | None = None
    guest_numbers: Mapping[str, int] | None = None


class Context(msgspec.Struct, frozen=True):
    """Everything outside the process that a decision may look at. `guest_oversight` is the switch of F40.

    `files` says of uploaded files, by id, what an answer that names one is completed with (api-running 2.8).
    """

    calendar: Calendar = Calendar()
    people: People = People()
    files: Mapping[str, Mapping[str, Any]] = {}
    guest_oversight: bool = True


PLAIN = Context()
