"""Completing several tasks in one call, each for itself: what can't be completed stops nobody (`api-running` 2.11)."""

from procession.errors import Invalid, Kind, Refusal
from procession.ids import is_id
from procession.plumbing.work import Work
from procession.tasks import complete
from procession.tasks.complete import Completion
from procession.tasks.wire import CompletedOut

MOST = 100


def complete_many(work: Work, ids: list[str], how: Completion) -> list[CompletedOut]:
    """What became of each, in the order in which they were named. Raises Invalid for none or too many.

    They are taken in the order of their ids, so that two such calls never wait for each other in a circle.
    """
    wanted = list(dict.fromkeys(ids))
    if not 1 <= len(wanted) <= MOST:
        raise Invalid.at({"task_ids": [f"Name 1 to {MOST} tasks."]})
    done = {each: _one(work, each, how) for each in sorted(wanted)}
    return [done[each] for each in wanted]


def _one(work: Work, task: str, how: Completion) -> CompletedOut:
    try:
        changed = complete.complete(work, complete.task_named(task if is_id(task) else "-"), how)
    except Refusal as refusal:
        if refusal.kind is Kind.NOT_READY:
            raise
        return CompletedOut(task_id=task, is_done=False, status=None, code=refusal.code, message=refusal.message)
    return CompletedOut(task_id=task, is_done=True, status=changed.in_hand.status, code=None, message=None)
