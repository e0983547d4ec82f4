"""The working time of an organization as the engine's value (behaviour B45 - B49)."""

from procession.engine.context import Calendar
from procession.people import store
from procession.people.settings import WorkingDay
from procession.people.values import Organization
from procession.plumbing.work import Work


def of(work: Work) -> Calendar:
    """The calendar of the organization this unit of work is in. One query."""
    return calendar_of(store.organizations.load(work, work.org))


def calendar_of(organization: Organization) -> Calendar:
    settings = organization.settings
    return Calendar(
        timezone=organization.timezone,
        hours=tuple(_hours(day) for day in settings.working_days.days),
        holidays=frozenset(settings.holidays),
        default_amount=settings.default_deadline.value,
        default_unit=settings.default_deadline.type.value,
    )


def _hours(day: WorkingDay) -> tuple[int, int] | None:
    if not day.enabled:
        return None
    return (0, 24 * 60) if day.all_hours else (_minutes(day.start), _minutes(day.end))


def _minutes(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)
