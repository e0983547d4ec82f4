"""Shapes of schedules (`api-running` 1.13)."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.processes.bodies import Flag, Number, Text
from procession.schedules.store import Schedule


class ScheduleIn(msgspec.Struct, kw_only=True):
    """A launch that repeats. What is absent in an update stays."""

    checklist_id: Annotated[Text, Meta(description="The template; chosen once.")] = UNSET
    name: Annotated[Text, Meta(description="Name of the processes; {{DATE}} is the day of the launch.")] = UNSET
    prerun: Annotated[Any, Meta(description="Answers of the kick-off form by field id.")] = UNSET
    frequency: Annotated[Text, Meta(description="hourly, daily, weekly, monthly or yearly.")] = UNSET
    interval: Annotated[Number, Meta(description="Every so many of them; 1 unless said.")] = UNSET
    timezone: Annotated[Text, Meta(description="An IANA name; the organization's unless said.")] = UNSET
    next_run_at: Annotated[Text, Meta(description="When it starts first, and from where the others are counted.")] = (
        UNSET
    )
    ends_at: Annotated[Text, Meta(description="No launch after this moment.")] = UNSET
    working_days_only: Annotated[Flag, Meta(description="true: days off wait for the next working time.")] = UNSET
    is_active: Flag = UNSET


class ScheduleOut(msgspec.Struct, kw_only=True):
    """`last_error` says why the last launch did not happen; `next_run_at` is null while paused, and after the end."""

    id: str
    checklist_id: str
    name: str | None
    prerun: dict[str, Any]
    frequency: str
    interval: int
    timezone: str
    starts_at: str
    next_run_at: str | None
    ends_at: str | None
    working_days_only: bool
    is_active: bool
    owner_id: int
    last_run_at: str | None
    last_run_id: str | None
    last_error: str | None
    created_at: str
    last_updated: str


def schedule_out(one: Schedule) -> ScheduleOut:
    kept, plan = one.kept, one.kept.plan
    return ScheduleOut(
        id=one.id,
        checklist_id=one.template,
        name=one.name,
        prerun=kept.prerun,
        frequency=plan.frequency,
        interval=plan.interval,
        timezone=plan.timezone,
        starts_at=clock.show(plan.first),
        next_run_at=clock.shown(one.next_at),
        ends_at=clock.shown(plan.ends),
        working_days_only=plan.working_days,
        is_active=one.active,
        owner_id=one.owner,
        last_run_at=clock.shown(kept.last_at),
        last_run_id=kept.last_process,
        last_error=kept.trouble,
        created_at=clock.show(one.created),
        last_updated=clock.show(one.touched),
    )


def was_sent(value: str | int | bool | UnsetType | None) -> bool:
    return value is not UNSET and value is not None and value != ""
