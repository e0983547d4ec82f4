"""Routes of schedules (`api-running` 1.13)."""

import msgspec

from procession.plumbing.http import NOTHING, HexId, Item, Nothing, Page, PageQuery, Route, window
from procession.plumbing.work import Work
from procession.schedules import arrange
from procession.schedules.wire import ScheduleIn, ScheduleOut, schedule_out

TAG = "Schedules"


class OrgPath(msgspec.Struct):
    org: str


class SchedulePath(msgspec.Struct):
    org: str
    schedule: HexId


def list_schedules(work: Work, path: OrgPath, query: PageQuery) -> Page[ScheduleOut]:
    """Launches that repeat: one's own, or all of the organization for administrators. Oldest first."""
    view = window(query)
    found, total = arrange.page(work, view)
    return Page(data=[schedule_out(one) for one in found], total=total, window=view)


def get_schedule(work: Work, path: SchedulePath) -> Item[ScheduleOut]:
    """One schedule, with what came of its last launch."""
    return Item(schedule_out(arrange.get(work, path.schedule)))


def create_schedule(work: Work, path: OrgPath, body: ScheduleIn) -> Item[ScheduleOut]:
    """Launch a template again and again, in your own name and with your rights.

    Times are counted from `next_run_at` in `timezone`, so nine in the morning stays nine when clocks change. Required
    kick-off fields must be answered. Times that are missed while the server is down are made up for by one launch.
    """
    return Item(schedule_out(arrange.create(work, body)))


def update_schedule(work: Work, path: SchedulePath, body: ScheduleIn) -> Item[ScheduleOut]:
    """Change a schedule, or pause it with `is_active` false. What is absent stays."""
    return Item(schedule_out(arrange.update(work, path.schedule, body)))


def delete_schedule(work: Work, path: SchedulePath) -> Nothing:
    """Remove a schedule; the processes it launched stay."""
    arrange.delete(work, path.schedule)
    return NOTHING


_ALL = "/organizations/{org}/schedules"
_ONE = _ALL + "/{schedule}"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_ALL, use=list_schedules, tag=TAG),
    Route(method="POST", path=_ALL, use=create_schedule, tag=TAG, status=201),
    Route(method="GET", path=_ONE, use=get_schedule, tag=TAG),
    Route(method="PUT", path=_ONE, use=update_schedule, tag=TAG),
    Route(method="DELETE", path=_ONE, use=delete_schedule, tag=TAG, status=204),
)
