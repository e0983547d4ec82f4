"""The running totals of lists (DATA 8): differences of each change, summed and written with it."""

from collections.abc import Iterable

from procession.engine.process import Process, Task
from procession.plumbing.work import Work
from procession.processes.places import (
    TALLY_PARTY_TASKS,
    TALLY_PROCESSES,
    TALLY_TASKS,
    TALLY_TEMPLATE_PROCESSES,
    TALLY_TEMPLATE_TASKS,
)
from procession.processes.rows import place_in


def count_tasks(
    work: Work,
    before: Process | None,
    after: Process | None,
    changed: Iterable[tuple[Task | None, Task | None]],
    *,
    template_no: int,
) -> None:
    for old, new in changed:
        was = None if old is None or before is None else place_in(before, old)
        now = None if new is None or after is None else place_in(after, new)
        if was != now:
            _move(work, TALLY_TASKS, 0, was, now)
            _move(work, TALLY_TEMPLATE_TASKS, template_no, was, now)
        elif old is not None and new is not None and old.assignees is new.assignees:
            continue
        _count_people(work, old, new, was, now)


def move_template(work: Work, one: Task, *, was: int, now: int) -> None:
    """A task that counts for another template from now on."""
    work.tally(TALLY_TEMPLATE_TASKS, was, int(one.place), -1)
    work.tally(TALLY_TEMPLATE_TASKS, now, int(one.place), 1)


def _count_people(work: Work, old: Task | None, new: Task | None, was: int | None, now: int | None) -> None:
    then = set[int]() if old is None else set(old.assignees.parties)
    today = set[int]() if new is None else set(new.assignees.parties)
    for party in then | today:
        _move(work, TALLY_PARTY_TASKS, party, was if party in then else None, now if party in today else None)


def count_process(work: Work, before: Process | None, after: Process | None, *, template_no: int) -> None:
    was = None if before is None else int(before.place)
    now = None if after is None else int(after.place)
    if was != now:
        _move(work, TALLY_PROCESSES, 0, was, now)
        _move(work, TALLY_TEMPLATE_PROCESSES, template_no, was, now)


def _move(work: Work, kind: int, scope: int, was: int | None, now: int | None) -> None:
    if was == now:
        return
    if was is not None:
        work.tally(kind, scope, was, -1)
    if now is not None:
        work.tally(kind, scope, now, 1)
