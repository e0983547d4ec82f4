"""How running work stands, in the public API's words; lateness is computed from now and never stored (DATA 7).

Pure. `now` and dates are whole seconds.
"""

from procession.engine.process import Process, Task
from procession.processes.places import ARCHIVED, DONE, ISSUE, PROBLEM

SOON = 24 * 3_600
"""Due soon: within 24 hours (behaviour F1, F45)."""


def run_status(*, place: int, trouble: int, late_from: int | None, now: int) -> str:
    """Precedence: archived, issue, problem, complete, delayed, active (`api-running` 1.2)."""
    if place == ARCHIVED:
        return "archived"
    if trouble == ISSUE:
        return "issue"
    if trouble == PROBLEM:
        return "problem"
    if place == DONE:
        return "complete"
    return "delayed" if late_from is not None and late_from < now else "active"


def status_of(process: Process, trouble: int, now: int) -> str:
    return run_status(place=int(process.place), trouble=trouble, late_from=process.late_from, now=now)


def status_label(task: Task) -> str:
    """The stored status, except that a decision has its own word (`api-running` 2.1)."""
    if not task.is_completed or task.approved is None:
        return task.status
    if task.type == "approval":
        return "approved" if task.approved else "rejected"
    if task.type in {"expiring", "expiring_email"}:
        return "acknowledged" if task.approved else "expired"
    return task.status


def is_soon(moment: int | None, now: int) -> bool:
    return moment is not None and now <= moment < now + SOON


def is_past(moment: int | None, now: int) -> bool:
    return moment is not None and moment < now
