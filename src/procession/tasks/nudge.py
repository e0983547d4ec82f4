"""Nudging the people of a task: a reminder, or a guest's link once more (`api-running` 2.11, behaviour G4).

What is asked for is written down and announced at once; mail is sent by whoever hears that news, and until there is
mail, the answer says that none was sent (DECISIONS 18).
"""

from typing import Any

import msgspec

from procession.actor import ActorKind
from procession.errors import Kind, NotAllowed, Refusal
from procession.events import Event
from procession.people import names
from procession.plumbing.work import Work
from procession.processes import loading, sight
from procession.processes.loading import Loaded
from procession.tasks.wire import NudgeIn

LONGEST = 5_000


class NobodyToRemind(Refusal):
    """Nobody but the caller is assigned to the task, or no guest, when a guest's link is asked for."""

    kind = Kind.NOT_POSSIBLE
    code = "nobody_to_remind"


class NotOpenNow(Refusal):
    """Only an open task can be put off, and only its people are reminded of it."""

    kind = Kind.NOT_POSSIBLE
    code = "task_not_open"


class Nudged(msgspec.Struct, frozen=True, kw_only=True):
    """Who was meant: members by number, guests by address."""

    task: str
    members: list[int]
    guests: list[str]


def remind(work: Work, task: str, asked: NudgeIn) -> Nudged:
    """Everybody assigned but the caller, groups as their people. Raises NobodyToRemind, NotOpenNow."""
    loaded = _open_task(work, task, "send reminders")
    assignees = loaded.in_hand.assignees
    people = names.people_of_groups(work, assignees.groups) if assignees.groups else {}
    parties = {*assignees.members, *assignees.guests, *(each for found in people.values() for each in found)}
    return _told(work, loaded, parties - {work.actor.party}, "reminded", asked)


def resend(work: Work, task: str, asked: NudgeIn) -> Nudged:
    """The guests of the task get their private link again. Raises NobodyToRemind, NotOpenNow."""
    loaded = _open_task(work, task, "send links")
    return _told(work, loaded, set(loaded.in_hand.assignees.guests), "link-resent", asked)


def _open_task(work: Work, task: str, what: str) -> Loaded:
    if work.actor.kind is ActorKind.GUEST:
        raise NotAllowed(f"Only members may {what}.")
    loaded = loading.read_task(work, task)
    sight.must_see_task(work, loaded.process, loaded.in_hand, loaded.template)
    if not loaded.in_hand.is_open or loaded.process.archived is not None:
        raise NotOpenNow("This task is not open, so there is nothing to remind anybody of.")
    return loaded


def _told(work: Work, loaded: Loaded, parties: set[int], verb: str, asked: NudgeIn) -> Nudged:
    known = names.of(work, parties)
    members = sorted(number for number, member in known.members.items() if member.is_active)
    guests = sorted(number for number, guest in known.guests.items() if guest.disabled is None and not guest.deleted)
    if not members and not guests:
        raise NobodyToRemind("There is nobody to send it to: assign somebody else to this task first.")
    message = asked.message.strip()[:LONGEST] if isinstance(asked.message, str) else ""
    body: dict[str, Any] = {"members": members, "guests": guests, "text": message}
    head = loaded.process
    work.emit(
        Event(
            name=f"task.{verb.replace('-', '_')}",
            verb=verb,
            subject="task",
            subject_id=loaded.in_hand.id,
            process=None if head.alone else head.id,
            task=loaded.in_hand.id,
            template=loaded.template.id or None,
            body=body,
        )
    )
    work.warn("mail", "This was written down; mail is not sent yet.")
    return Nudged(task=loaded.in_hand.id, members=members, guests=known.emails(guests))
