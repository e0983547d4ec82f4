"""Routes of further things people do with tasks (`api-running` 2.11)."""

import msgspec

from procession.plumbing.http import HexId, Item, RequestFacts, Route, includes
from procession.plumbing.work import Work
from procession.processes.show_task import Look
from procession.processes.wire import TaskOut
from procession.tasks import answer, complete_many, nudge, snooze, take_over
from procession.tasks.complete import Completion
from procession.tasks.nudge import Nudged
from procession.tasks.wire import CompletedOut, CompleteManyIn, NudgedOut, NudgeIn, SnoozeIn

TAG = "Tasks"


class OrgPath(msgspec.Struct):
    org: str


class TaskPath(msgspec.Struct):
    org: str
    task: HexId


def remind_assignees(work: Work, path: TaskPath, body: NudgeIn) -> Item[NudgedOut]:
    """Remind everybody who is assigned to an open task, except yourself.

    The reminder is written down and announced; as long as no mail is sent, `warnings` says so.
    """
    return _shown(nudge.remind(work, path.task, body))


def snooze_task(work: Work, path: TaskPath, body: SnoozeIn, request: RequestFacts) -> Item[TaskOut]:
    """Put an open task off for yourself: it is left out of your own lists until `until`, within a year.

    `until` null brings it back at once. Nobody else notices; `snoozed=only` lists what you put off.
    """
    snooze.snooze(work, path.task, body)
    return Item(answer.seen(work, path.task, Look(base_url=request.base_url, summaries=True), includes("")))


def take_task_over(work: Work, path: TaskPath, request: RequestFacts) -> Item[TaskOut]:
    """Take over an open task that nobody is assigned to, or one of a group you are in: it is yours alone then."""
    taken = take_over.take_over(work, path.task)
    return Item(answer.changed(work, taken, Look(base_url=request.base_url, summaries=True)))


def resend_guest_links(work: Work, path: TaskPath, body: NudgeIn) -> Item[NudgedOut]:
    """Send the guests of an open task their private link again; as long as no mail is sent, `warnings` says so."""
    return _shown(nudge.resend(work, path.task, body))


def complete_tasks(work: Work, path: OrgPath, body: CompleteManyIn) -> Item[list[CompletedOut]]:
    """Complete up to 100 tasks, each for itself, and say of each what became of it.

    `is_approved` and `comment` hold for all of them. A task that can't be completed keeps the others from nothing.
    """
    how = Completion(
        approved=body.is_approved if isinstance(body.is_approved, bool) else None,
        comment=body.comment if isinstance(body.comment, str) and body.comment.strip() else None,
    )
    return Item(complete_many.complete_many(work, body.task_ids, how))


def _shown(done: Nudged) -> Item[NudgedOut]:
    return Item(NudgedOut(task_id=done.task, users=done.members, guests=done.guests, is_sent=False))


_O = "/organizations/{org}"

ROUTES: tuple[Route, ...] = (
    Route(method="POST", path=_O + "/completed-tasks/many", use=complete_tasks, tag=TAG, guests=True),
    Route(method="POST", path=_O + "/tasks/{task}/remind", use=remind_assignees, tag=TAG),
    Route(method="PUT", path=_O + "/tasks/{task}/snooze", use=snooze_task, tag=TAG),
    Route(method="POST", path=_O + "/tasks/{task}/take-over", use=take_task_over, tag=TAG),
    Route(method="POST", path=_O + "/tasks/{task}/resend", use=resend_guest_links, tag=TAG),
)
