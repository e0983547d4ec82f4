"""Open work of somebody who goes is given to somebody else (behaviour G30 - G33), through the one door."""

from sqlalchemy import select

from procession.engine.assignees import Assignees, AssigneesChange
from procession.engine.commands import EditProcess, UpdateTask
from procession.errors import Invalid, Refusal
from procession.people import events, members, names
from procession.people.values import Status
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.work import Work
from procession.processes import change
from procession.processes.loading import Loaded
from procession.processes.places import DONE, OPEN
from procession.processes.tables import assignment, process

AT_ONCE = 500  # tasks, and processes, that one request hands over

_OPEN = tenant(
    select(assignment.c.task)
    .where(assignment.c.party == param("party"), assignment.c.place == OPEN)
    .order_by(assignment.c.touched, assignment.c.task)
    .limit(param("most"))
)
_OWNED = tenant(
    select(process.c.id)
    .where(process.c.owner == param("party"), process.c.place <= DONE)
    .order_by(process.c.created, process.c.id)
    .limit(param("most"))
)


def has_open_tasks(work: Work, party: int) -> bool:
    return bool(work.rows(_OPEN, party=party, most=1))


def must_be_successor(work: Work, number: int | None, leaving: int) -> int:
    """An active member other than the one who goes. Raises Invalid."""
    found = None if number is None else names.members(work, [number]).get(number)
    if number is None or found is None or number == leaving or not _is_active(work, number):
        raise Invalid.at({"to": ["Name an active member who takes over: the user id."]})
    return number


def _is_active(work: Work, number: int) -> bool:
    return members.get(work, number).status is Status.ACTIVE


def tasks(work: Work, leaving: int, *, member: int | None = None, guest: int | None = None) -> int:
    """Their open tasks get this member or guest in their place, or nobody; how many did."""
    found = [row.task for row in work.rows(_OPEN, party=leaving, most=AT_ONCE + 1)]
    _warn_of_rest(work, found, "tasks")
    return sum(_moved(work, task, leaving, member, guest) for task in found[:AT_ONCE])


def processes(work: Work, leaving: int, *, to: int) -> int:
    """Processes they own that still run or are done belong to their successor (behaviour G33)."""
    found = [row.id for row in work.rows(_OWNED, party=leaving, most=AT_ONCE + 1)]
    _warn_of_rest(work, found, "processes")
    for identity in found[:AT_ONCE]:
        change.of_head(work, identity, EditProcess(owner=to), allow=_decided_before)
    return len(found[:AT_ONCE])


def tell(work: Work, leaving: int, *, to: int | None, tasks: int = 0, processes: int = 0, templates: int = 0) -> None:
    """One piece of news of all that was handed over, so that whoever takes over gets one letter (behaviour G30)."""
    counts = {"tasks": tasks, "processes": processes, "templates": templates}
    if any(counts.values()):
        work.emit(events.member_changed("handed_over", leaving, {**counts, "to": to, "by": work.actor.party}))


def _moved(work: Work, task: str, leaving: int, member: int | None, guest: int | None) -> bool:
    """False, and a warning, for a task that can't be changed at the moment: its process is held by an issue, say."""

    def without_them(loaded: Loaded) -> list[UpdateTask]:
        return [UpdateTask(task=task, assignees=_replaced(loaded.in_hand.assignees, leaving, member, guest))]

    try:
        change.of_task(work, task, without_them, allow=_decided_before)
    except Refusal as refusal:
        work.warn(f"tasks.{task}", f"This task stays as it is: {refusal.message}")
        return False
    return True


def _replaced(present: Assignees, leaving: int, member: int | None, guest: int | None) -> AssigneesChange:
    """The successor stands where the one who goes stood, once."""
    people = [each for each in present.members if each != leaving]
    outside = [each for each in present.guests if each != leaving]
    if member is not None and member not in people:
        people.append(member)
    if guest is not None and guest not in outside:
        outside.append(guest)
    return AssigneesChange(members=tuple(people), guests=tuple(outside))


def _decided_before(work: Work, loaded: Loaded) -> None:
    """Whether the caller may was asked before anything was changed."""


def _warn_of_rest(work: Work, found: list[str], what: str) -> None:
    if len(found) > AT_ONCE:
        work.warn("to", f"The first {AT_ONCE} {what} were handed over. Ask again to hand over more.")
