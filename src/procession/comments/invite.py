"""`+kim@example.com` in a comment assigns that guest to the task (behaviour F59); whoever is unknown becomes a guest.

A comment is never lost because of it: who can't be assigned is named in a warning.
"""

from collections.abc import Sequence

from procession.engine.assignees import AssigneesChange
from procession.engine.commands import UpdateTask
from procession.errors import Invalid, NotAllowed
from procession.people import names
from procession.people.guests import INVITATIONS
from procession.plumbing.work import Work
from procession.processes import change, loading, threads
from procession.processes.loading import Loaded
from procession.tasks import policy

MOST = 10
"""In one comment."""


def named_in(work: Work, task: str | None, content: str) -> None:
    """Assigns the guests whom a comment names, on top of whoever is assigned already."""
    wanted = threads.guests_named(content)
    if not wanted:
        return
    why_not = _why_not(work, task, wanted)
    if why_not is not None or task is None:
        work.warn("content", why_not or "")
        return
    guests = _guests(work, wanted)
    if guests:
        change.of_task(work, task, lambda loaded: [_assign(loaded, guests)], allow=policy.must_be_able_to_manage)


def _why_not(work: Work, task: str | None, wanted: Sequence[str]) -> str | None:
    if task is None:
        return "Guests are assigned by comments on a task, not on a process; nobody was assigned."
    if len(wanted) > MOST:
        return f"A comment assigns at most {MOST} guests; nobody was assigned."
    loaded = loading.load_task(work, task)
    try:
        policy.must_be_able_to_manage(work, loaded)
    except NotAllowed:
        return "You may not assign people to this task; nobody was assigned."
    if loaded.in_hand.is_completed:
        return "This task is completed; nobody was assigned."
    return None


def _guests(work: Work, wanted: Sequence[str]) -> list[int]:
    """Their numbers; those that can't be guests are warned of."""
    known = names.guest_numbers(work, wanted)
    found: list[int] = []
    for address in wanted:
        try:
            found += names.find_or_create_guests(work, [address], path="content")
        except Invalid as refusal:
            work.warn("content", " ".join(each for sentences in refusal.errors.values() for each in sentences))
            continue
        if address not in known:
            work.spend(INVITATIONS)
    return found


def _assign(loaded: Loaded, guests: Sequence[int]) -> UpdateTask:
    one = loaded.in_hand
    return UpdateTask(
        task=one.id, assignees=AssigneesChange(guests=tuple(dict.fromkeys([*one.assignees.guests, *guests])))
    )
