"""Tasks that somebody put off for themselves (`api-running` 2.11): out of their lists until a moment, by the clock."""

from sqlalchemy import ColumnElement, Integer, delete, or_, select

from procession.plumbing.database.statements import param, tenant, upsert
from procession.plumbing.work import Work
from procession.processes.places import OPEN
from procession.processes.tables import snoozed, task

_s = snoozed.c
_mine = (_s.party == param("party", type_=Integer), _s.task == param("task"))

UNTIL = (
    select(_s.until)
    .where(_s.party == param("me", type_=Integer), _s.task == task.c.id)
    .correlate(task)
    .scalar_subquery()
    .label("snoozed")
)
"""Until when parameter `me` put off a row of `task`, as a column; it may be over."""

_SNOOZE = tenant(upsert(snoozed, keys=("party", "task"), change=lambda new: {"until": new.until}))
_WAKE = tenant(delete(snoozed).where(*_mine))
_FORGET = tenant(delete(snoozed).where(_s.task == param("task")))
_FORGET_OVER = tenant(delete(snoozed).where(_s.party == param("party"), _s.until <= param("now")))
_ANY = tenant(select(_s.until).where(_s.party == param("party"), _s.until > param("now")).limit(1))
_OF_PROCESS = tenant(delete(snoozed).where(_s.task.in_(select(task.c.id).where(task.c.process == param("process")))))


def put_off(work: Work, task_id: str, until: int) -> None:
    """For the caller alone; a later moment replaces the earlier one. What is over is let go of."""
    work.run(_FORGET_OVER, party=work.actor.party, now=work.now)
    work.run(_SNOOZE, party=work.actor.party, task=task_id, until=until)


def wake(work: Work, task_id: str) -> None:
    work.run(_WAKE, party=work.actor.party, task=task_id)


def sleeps(work: Work) -> bool:
    """Whether the caller has put off anything at this moment."""
    return work.value(_ANY, party=work.actor.party, now=work.now) is not None


def forget(work: Work, task_id: str) -> None:
    """The task is gone for good."""
    work.run(_FORGET, task=task_id)


def forget_process(work: Work, process: str) -> None:
    """So are the tasks of this process."""
    work.run(_OF_PROCESS, process=process)


def is_awake(*, wanted: bool) -> ColumnElement[bool]:
    """Rows of `task` that parameter `snoozer` has not put off beyond `now` (or, not wanted, has). Only open tasks can
    be put off: one that was completed meanwhile is listed."""
    asleep = select(_s.task).where(_s.party == param("snoozer", type_=Integer), _s.until > param("now", type_=Integer))
    return or_(task.c.place != OPEN, task.c.id.not_in(asleep)) if wanted else task.c.id.in_(asleep)
