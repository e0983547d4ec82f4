"""What happens to running work by itself when its time has come: the organization's bot does it (F22-F24, F69).

Each of these is asked for one thing at a time and looks again at the locked state, so that two servers, or one that was
interrupted, do nothing twice.
"""

from typing import Any

from sqlalchemy import Integer, select

from procession.engine.commands import ArchiveProcess, CloseForgottenTask, Command, ExpireTask
from procession.events import Event
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.work import Work
from procession.processes import change
from procession.processes.loading import Loaded
from procession.processes.places import DONE, OPEN
from procession.processes.tables import dated, process, task

_FORGOTTEN = tenant(
    select(task.c.id)
    .where(task.c.place == OPEN, dated(task.c.deadline) < param("before", type_=Integer))
    .order_by(dated(task.c.deadline), task.c.id)
    .limit(param("limit"))
    .offset(param("offset"))
)
_LONG_COMPLETE = tenant(
    select(process.c.id)
    .where(process.c.place == DONE, process.c.completed < param("before", type_=Integer))
    .order_by(process.c.completed)
    .limit(param("limit"))
    .offset(param("offset"))
)


def expire(work: Work, identity: str) -> bool:
    """An expiring task whose deadline has come completes itself; whether it did. Raises NotFound."""
    return _is_told(change.of_task(work, identity, ExpireTask(task=identity), allow=_anything))


def close(work: Work, identity: str) -> bool:
    """A task that was forgotten is completed, whatever its form says (F69). Raises NotFound."""
    changed = change.of_task(work, identity, CloseForgottenTask(task=identity), allow=_anything)
    if _is_told(changed):
        _log(work, changed, "task.closed_by_itself")
    return _is_told(changed)


def put_away(work: Work, identity: str) -> bool:
    """A process that has been complete for long goes to the archive, unless somebody reopened it (F69)."""

    def asks(loaded: Loaded) -> tuple[Command, ...]:
        return () if loaded.process.completed is None else (ArchiveProcess(),)

    changed = change.of_process(work, identity, asks, allow=_anything)
    if _is_told(changed):
        _log(work, changed, "process.put_away")
    return _is_told(changed)


def forgotten(work: Work, *, before: int, limit: int, offset: int = 0) -> list[str]:
    """Open tasks that were due before this instant, the oldest first."""
    return [row.id for row in work.rows(_FORGOTTEN, before=before, limit=limit, offset=offset)]


def long_complete(work: Work, *, before: int, limit: int, offset: int = 0) -> list[str]:
    """Processes that were completed before this instant and stand in the lists still, the oldest first."""
    return [row.id for row in work.rows(_LONG_COMPLETE, before=before, limit=limit, offset=offset)]


def _log(work: Work, changed: change.Changed, name: str) -> None:
    """Both are in the system log too (behaviour F69, J37); what happened to the work itself is told already."""
    task = changed.task
    work.emit(
        Event(
            name=name,
            verb="archived" if task is None else "completed",
            subject="process" if task is None else "task",
            subject_id=changed.after.id if task is None else task,
            process=None if changed.after.alone else changed.after.id,
            task=task,
            template=changed.template.id or None,
            body={"text": changed.after.name if task is None else changed.in_hand.title},
        )
    )


def _is_told(changed: change.Changed) -> bool:
    return bool(changed.happenings)


def _anything(work: Work, loaded: Loaded) -> Any:
    """The clock needs nobody's permission."""
