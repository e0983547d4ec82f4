"""Who has to do with a process, and why: the rows of `involved`, from which sight follows (behaviour G13).

Bits of `why` are kept per party; one that falls away (the last task is taken from somebody) is taken away with it.
"""

from collections.abc import Iterable, Mapping

from procession.engine.assignees import Assignees
from procession.engine.process import Process, Task
from procession.processes.places import ASSIGNED, IS_GROUP, IS_GUEST, OWNER, PROCESS_LEVEL, STARTER

Involvement = Mapping[int, int]
"""Bits of `why` by party."""


def involvement_of(process: Process, tasks: Iterable[Task]) -> dict[int, int]:
    """Everybody whom these tasks and the head involve."""
    found: dict[int, int] = {}
    if process.owner:
        found[process.owner] = OWNER
    if process.starter:
        found[process.starter] = found.get(process.starter, 0) | STARTER
    _name(found, process.people, PROCESS_LEVEL)
    for task in tasks:
        _name(found, task.assignees, ASSIGNED)
    return found


def assigned(tasks: Iterable[Task]) -> dict[int, int]:
    found: dict[int, int] = {}
    for task in tasks:
        _name(found, task.assignees, ASSIGNED)
    return found


def _name(found: dict[int, int], people: Assignees, why: int) -> None:
    for party in people.members:
        found[party] = found.get(party, 0) | why
    for party in people.guests:
        found[party] = found.get(party, 0) | why | IS_GUEST
    for party in people.groups:
        found[party] = found.get(party, 0) | why | IS_GROUP
