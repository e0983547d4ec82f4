"""What keeps running work from being changed: archived, frozen by a process issue, completed (F38, F55, C13)."""

from procession.engine.process import Process, Task
from procession.engine.refusals import OpenIssues, ProcessArchivedNow, TaskAlreadyCompleted, TaskArchivedNow


def must_not_be_archived(process: Process) -> None:
    if process.archived is not None:
        raise ProcessArchivedNow("This process is archived; reactivate it first.")


def must_not_be_frozen(process: Process, task: Task | None = None) -> None:
    """Neither archived, nor held by an open issue of the process itself (F55)."""
    must_not_be_archived(process)
    if task is not None and task.archived is not None:
        raise TaskArchivedNow("This task is archived; restore it first.")
    if process.issues:
        raise OpenIssues("Resolve the open issues of this process before changing its tasks.")


def must_be_changeable(process: Process, task: Task) -> None:
    """Not frozen and not completed: a completed task refuses edits (F38, C13)."""
    must_not_be_frozen(process, task)
    if task.is_completed:
        raise TaskAlreadyCompleted("This task is completed; reopen it before changing it.")
