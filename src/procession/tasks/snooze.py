"""Putting a task off for oneself: out of one's own lists until a moment (`api-running` 2.11).

Nobody else notices, nothing of the task changes, and it comes back by the clock.
"""

from msgspec import UNSET

from procession.actor import ActorKind
from procession.errors import Invalid, NotAllowed
from procession.plumbing.work import Work
from procession.processes import loading, sight, snoozing
from procession.processes.bodies import instant
from procession.tasks.nudge import NotOpenNow
from procession.tasks.wire import SnoozeIn

LONGEST = 366 * 86_400  # seconds


def snooze(work: Work, task: str, asked: SnoozeIn) -> None:
    """Until a moment within a year; null wakes it at once. Raises Invalid, NotOpenNow, NotFound, NotAllowed."""
    if work.actor.kind is not ActorKind.MEMBER:
        raise NotAllowed("Only members may put tasks off.")
    loaded = loading.read_task(work, task)
    sight.must_see_task(work, loaded.process, loaded.in_hand, loaded.template)
    until = _until(work, asked)
    if until is None:
        snoozing.wake(work, task)
        return
    if not loaded.in_hand.is_open or loaded.process.archived is not None:
        raise NotOpenNow("This task is not open, so it is in nobody's way.")
    snoozing.put_off(work, task, until)


def _until(work: Work, asked: SnoozeIn) -> int | None:
    if asked.until is UNSET:
        raise Invalid.at({"until": ["The until field is required; null brings the task back."]})
    until = None if asked.until is None else instant(asked.until, "until")
    if until is not None and not work.now < until <= work.now + LONGEST:
        raise Invalid.at({"until": ["Send a moment in the future, within a year."]})
    return until
