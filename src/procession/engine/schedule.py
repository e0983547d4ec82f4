"""When things are due: calendar arithmetic in the organization's time zone, then forward to working time (B42-B50).

Instants are whole seconds since 1970 (UTC). Days, weeks and months move the wall clock, so that "tomorrow at ten" stays
at ten through a change of daylight saving; minutes and hours are exact.
"""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from procession.engine.context import Calendar
from procession.engine.template import Unit

_EXACT = {"minutes": 60, "hours": 3_600}
_DAYS = {"days": 1, "weeks": 7}

_LONGEST_CLOSURE = 800  # days
_FIRST = 0  # 1970
_LAST = 253_370_764_800  # 9999
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@lru_cache(maxsize=4096)
def moved(base: int, amount: int, unit: Unit, calendar: Calendar) -> int:
    """`base` plus `amount` units (negative: before), then forward to working time.

    Months keep the day, clamped to the last one (B48). What lies beyond the calendar is its last day.
    """
    return in_working_time(added(base, amount, unit, calendar.timezone), calendar)


def added(base: int, amount: int, unit: Unit, timezone: str) -> int:
    """`base` plus `amount` units of calendar time, working hours apart."""
    try:
        return min(max(_added(base, amount, unit, timezone), _FIRST), _LAST)
    except (OverflowError, ValueError):
        return _LAST if amount > 0 else _FIRST


def _added(base: int, amount: int, unit: Unit, timezone: str) -> int:
    if unit in _EXACT:
        return base + amount * _EXACT[unit]
    local = _local(base, timezone)
    if unit == "months":
        months = local.year * 12 + local.month - 1 + amount
        year, month = divmod(months, 12)
        day = min(local.day, monthrange(year, month + 1)[1])
        return _instant(local.replace(year=year, month=month + 1, day=day))
    return _instant(local + timedelta(days=amount * _DAYS[unit]))


def in_working_time(instant: int, calendar: Calendar) -> int:
    """The instant itself within working time (closing time included), else the next opening (B44, B46)."""
    local = _local(instant, calendar.timezone)
    hours = _hours(local.date(), calendar)
    if hours is not None:
        opens, closes = hours
        seconds = local.hour * 3_600 + local.minute * 60 + local.second
        if opens * 60 <= seconds <= closes * 60:
            return instant
        if seconds < opens * 60:
            return _at(local.date(), opens, calendar.timezone)
    return _next_opening(local.date(), calendar, otherwise=instant)


def _next_opening(day: date, calendar: Calendar, *, otherwise: int) -> int:
    for _ in range(_LONGEST_CLOSURE):
        day += timedelta(days=1)
        hours = _hours(day, calendar)
        if hours is not None:
            return _at(day, hours[0], calendar.timezone)
    return otherwise


def _hours(day: date, calendar: Calendar) -> tuple[int, int] | None:
    if calendar.holidays and day.isoformat() in calendar.holidays:
        return None
    return calendar.hours[day.weekday()]


def _at(day: date, minutes: int, timezone: str) -> int:
    moment = datetime(day.year, day.month, day.day, minutes // 60 % 24, minutes % 60, tzinfo=_zone(timezone))
    return _instant(moment)


def _local(instant: int, timezone: str) -> datetime:
    return datetime.fromtimestamp(instant, _zone(timezone))


def _instant(moment: datetime) -> int:
    return int(moment.timestamp())


@lru_cache(maxsize=1024)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def shown(instant: int) -> str:
    """The wire's form, `YYYY-MM-DDTHH:MM:SSZ`."""
    return datetime.fromtimestamp(instant, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def local_date(instant: int, timezone: str) -> str:
    """The calendar date of an instant in a time zone, `YYYY-MM-DD`."""
    return _local(instant, timezone).date().isoformat()


def local_moment(instant: int, timezone: str) -> str:
    """As people say it: `Jan 05, 9:00am`."""
    local = _local(instant, timezone)
    return (
        f"{_MONTHS[local.month - 1]} {local.day:02}, {local.hour % 12 or 12}:{local.minute:02}{'ap'[local.hour > 11]}m"
    )


def read_date(text: str, timezone: str) -> int:
    """An instant from a date answer: ISO 8601 in every accepted form (api-running 0.3). Raises ValueError.

    A date without a time is midnight in `timezone`; a time without an offset is UTC.
    """
    cleaned = text.strip()
    if not _DATE.match(cleaned):
        raise ValueError(text)
    if _DATE.fullmatch(cleaned):
        return _at(date.fromisoformat(cleaned), 0, timezone)
    moment = datetime.fromisoformat(cleaned)
    return _instant(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
