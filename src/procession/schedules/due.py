"""What a schedule does when its time has come: one launch, in its owner's name (behaviour E37).

Each is a unit of work of its own that looks again at the locked schedule, so that several servers, or one that was
interrupted, launch once. Times that were missed while nobody served are made up for by one launch.
"""

from msgspec.structs import replace

from procession.engine.schedule import local_date
from procession.people import acting
from procession.plumbing.work import Work
from procession.processes import launch
from procession.processes.bodies import LaunchIn
from procession.schedules import arrange, store
from procession.schedules.store import Schedule

_DATE = "{{DATE}}"


def start(work: Work, identity: str) -> bool:
    """Launches, and plans the next time; False when there was nothing to do. Raises what a launch raises: then nothing
    was stored, and `put_off` says so.

    A schedule whose owner is not active any more pauses (E37).
    """
    found = _due(work, identity)
    if found is None:
        return False
    bot = work.actor
    owner = acting.as_member(work, found.owner)
    if owner is None:
        _pause(work, found)
        return False
    work.act_as(owner)
    made = launch.launch(work, _order(work, found)).process
    work.act_as(bot)
    kept = replace(found.kept, last_at=work.now, last_process=made.id, trouble=None)
    _store(work, replace(found, kept=kept))
    work.emit(arrange.told("launched", found, process=made.id))
    return True


def put_off(work: Work, identity: str, why: str) -> bool:
    """After a launch that was refused: the sentence is kept for its owner, and the next time is planned."""
    found = _due(work, identity)
    if found is None:
        return False
    _store(work, replace(found, kept=replace(found.kept, trouble=why[:1_000])))
    work.emit(arrange.told("failed", found, why=why[:1_000]))
    return True


def _due(work: Work, identity: str) -> Schedule | None:
    """Still there, active, and its time has come: it is locked from now on."""
    found = store.lock(work, identity)
    is_due = found is not None and found.active and found.next_at is not None and found.next_at <= work.now
    return found if is_due else None


def _store(work: Work, one: Schedule) -> None:
    store.save(work, replace(one, touched=work.now, next_at=arrange.next_time(work, one.kept.plan, work.now)))


def _pause(work: Work, one: Schedule) -> None:
    why = "Its owner is no active member any more. An administrator can make another schedule."
    store.save(work, replace(one, active=False, next_at=None, touched=work.now, kept=replace(one.kept, trouble=why)))
    work.emit(arrange.told("paused", one, why=why))


def _order(work: Work, one: Schedule) -> LaunchIn:
    name = one.name
    if name is not None and _DATE in name:
        name = name.replace(_DATE, local_date(work.now, one.kept.plan.timezone))[:550]
    return LaunchIn(checklist_id=one.template, name=name, prerun=dict(one.kept.prerun))
