"""Arranging launches that repeat: making, changing and removing schedules (behaviour E36, E37).

A schedule launches in the name of the member who made it, with that member's rights at that moment. Its members-only
owner and administrators see and change it.
"""

from typing import Any, get_args

from msgspec import UNSET
from msgspec.structs import replace

from procession.actor import Actor
from procession.errors import Invalid, NotFound
from procession.events import Event
from procession.ids import is_id
from procession.people import calendar
from procession.people.settings import is_timezone
from procession.plumbing.http import Window
from procession.plumbing.work import Work
from procession.processes import rehearse
from procession.processes.bodies import instant, read_prerun
from procession.schedules import store
from procession.schedules.store import Schedule
from procession.schedules.timing import Frequency, Kept, Plan, following
from procession.schedules.wire import ScheduleIn, was_sent

MOST = 500
"""In one organization."""

_LONGEST_NAME = 550
_MOST_INTERVAL = 1_000


def page(work: Work, window: Window) -> tuple[list[Schedule], int]:
    """All of them for administrators, one's own for others."""
    owner = None if work.actor.is_admin else work.actor.party
    return store.page(work, owner, limit=window.limit, offset=window.offset)


def get(work: Work, identity: str) -> Schedule:
    """Raises NotFound, also for somebody else's."""
    found = store.find(work, identity) if is_id(identity) else None
    if found is None or not _may_change(work.actor, found):
        raise _not_found()
    return found


def create(work: Work, asked: ScheduleIn) -> Schedule:
    """Raises Invalid when a launch with these answers would be refused; TemplateNotFound, NotAllowed."""
    if store.count(work) >= MOST:
        raise Invalid.at({"checklist_id": [f"An organization has at most {MOST} schedules. Remove one first."]})
    errors: dict[str, list[str]] = {}
    template = _template(asked, errors)
    plan = _plan(work, asked, None, errors)
    name = _name(asked, None, errors)
    if errors or plan is None:
        raise Invalid.at(errors)
    prerun = _prerun(asked, {})
    _must_be_launchable(work, template, prerun)
    made = Schedule(
        id=work.new_id(),
        template=template,
        owner=work.actor.party,
        active=asked.is_active is not False,
        next_at=None,
        created=work.now,
        touched=work.now,
        name=name,
        kept=Kept(plan=plan, prerun=prerun),
    )
    made = _planned(work, made)
    store.add(work, made)
    work.emit(_event("created", made))
    return made


def update(work: Work, identity: str, asked: ScheduleIn) -> Schedule:
    """What is absent stays. Whoever takes it up again launches in the owner's name, still."""
    before = _locked(work, identity)
    errors: dict[str, list[str]] = {}
    if was_sent(asked.checklist_id) and asked.checklist_id != before.template:
        errors["checklist_id"] = ["The template of a schedule is chosen once. Make another schedule."]
    plan = _plan(work, asked, before.kept.plan, errors)
    name = _name(asked, before.name, errors)
    if errors or plan is None:
        raise Invalid.at(errors)
    prerun = _prerun(asked, before.kept.prerun)
    active = before.active if not isinstance(asked.is_active, bool) else asked.is_active
    if active and (prerun != before.kept.prerun or not before.active):
        _must_be_launchable(work, before.template, prerun)
    after = replace(
        before, name=name, active=active, touched=work.now, kept=replace(before.kept, plan=plan, prerun=prerun)
    )
    after = _planned(work, after)
    store.save(work, after)
    work.emit(_event("updated", after))
    return after


def delete(work: Work, identity: str) -> None:
    """The processes it launched stay."""
    found = _locked(work, identity)
    store.remove(work, identity)
    work.emit(_event("deleted", found))


def next_time(work: Work, plan: Plan, after: int) -> int | None:
    return following(plan, after, calendar.of(work))


def _planned(work: Work, one: Schedule) -> Schedule:
    """With its next time: the first one even if that is this very moment, none while it is paused."""
    after = max(work.now - 1, one.kept.last_at or 0)
    return replace(one, next_at=next_time(work, one.kept.plan, after) if one.active else None)


def _locked(work: Work, identity: str) -> Schedule:
    found = store.lock(work, identity) if is_id(identity) else None
    if found is None or not _may_change(work.actor, found):
        raise _not_found()
    return found


def _may_change(actor: Actor, one: Schedule) -> bool:
    return actor.is_admin or actor.party == one.owner


def _not_found() -> NotFound:
    return NotFound("There is no such schedule, or it is somebody else's.")


def _must_be_launchable(work: Work, template: str, prerun: dict[str, Any]) -> None:
    """As a launch would refuse it now (E37)."""
    _, seen = rehearse.try_launch(work, template, read_prerun(prerun), None)
    if seen.errors:
        raise Invalid.at({f"prerun.{field}": sentences for field, sentences in seen.errors.items()})


def _template(asked: ScheduleIn, errors: dict[str, list[str]]) -> str:
    sent = str(asked.checklist_id).strip() if was_sent(asked.checklist_id) else ""
    if not sent:
        errors["checklist_id"] = ["The checklist id field is required."]
    elif not is_id(sent):
        errors["checklist_id"] = ["The checklist id is 32 characters long; read it from the template."]
    return sent


def _name(asked: ScheduleIn, present: str | None, errors: dict[str, list[str]]) -> str | None:
    if asked.name is UNSET:
        return present
    name = (asked.name or "").strip()
    if len(name) > _LONGEST_NAME:
        errors["name"] = [f"The name of a process has at most {_LONGEST_NAME} characters."]
    return name or None


def _prerun(asked: ScheduleIn, present: dict[str, Any]) -> dict[str, Any]:
    if asked.prerun is UNSET:
        return present
    return {str(key): value for key, value in read_prerun(asked.prerun).items()}


def _plan(work: Work, asked: ScheduleIn, present: Plan | None, errors: dict[str, list[str]]) -> Plan | None:
    frequency: Any = asked.frequency if was_sent(asked.frequency) else present.frequency if present else None
    if frequency not in get_args(Frequency):
        errors["frequency"] = [f"The frequency is one of: {', '.join(get_args(Frequency))}."]
    interval = asked.interval if isinstance(asked.interval, int) else present.interval if present else 1
    if not 1 <= interval <= _MOST_INTERVAL:
        errors["interval"] = [f"The interval is 1 to {_MOST_INTERVAL}."]
    zone = (
        str(asked.timezone) if was_sent(asked.timezone) else present.timezone if present else calendar.of(work).timezone
    )
    if not is_timezone(zone):
        errors["timezone"] = [f"{zone[:60]!r} is no time zone. Send an IANA name such as Europe/Madrid."]
    first = _moment(asked.next_run_at, "next_run_at", present.first if present else None, errors)
    if first is None and "next_run_at" not in errors:
        errors["next_run_at"] = ["The next run at field is required: when it starts first."]
    ends = (
        None if asked.ends_at is None else _moment(asked.ends_at, "ends_at", present.ends if present else None, errors)
    )
    if errors or first is None:
        return None
    flag = asked.working_days_only
    return Plan(
        frequency=frequency,
        interval=interval,
        timezone=zone,
        first=first,
        ends=ends,
        working_days=flag if isinstance(flag, bool) else bool(present and present.working_days),
    )


def _moment(sent: Any, path: str, present: int | None, errors: dict[str, list[str]]) -> int | None:
    if not was_sent(sent):
        return present
    try:
        moment = instant(sent, path)
    except Invalid as refusal:
        errors.update(refusal.errors)
        return None
    if moment is not None and not 0 <= moment < 4_102_444_800:
        errors[path] = ["Send a moment between 1970 and 2100."]
    return moment


def _event(verb: str, one: Schedule, **body: Any) -> Event:
    return Event(
        name=f"schedule.{verb}",
        verb=verb,
        subject="schedule",
        subject_id=one.id,
        template=one.template,
        body={"text": one.name or "", **body},
    )


def told(verb: str, one: Schedule, **body: Any) -> Event:
    """What happened to a schedule by itself."""
    return _event(verb, one, **body)
