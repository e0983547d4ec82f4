"""The link rows of people and work: `assignment` (whose task is it) and `involved` (who may see the process).

Both are written with the change that causes them, so that lists and sight follow at once (behaviour G15).
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, insert, select, update

from procession.engine.process import Process, Task
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, tenant, upsert
from procession.plumbing.work import Work
from procession.processes import rows
from procession.processes.involvement import involvement_of
from procession.processes.places import ASSIGNED, IS_GROUP, IS_GUEST, MENTIONED, WATCHER
from procession.processes.tables import assignment, involved, task

_KINDS = IS_GUEST | IS_GROUP

_a = assignment.c
_key = (
    _a.party == param("party"),
    _a.place == param("old_place"),
    _a.touched == param("old_touched"),
    _a.task == param("task"),
)
_ASSIGN = tenant(insert(assignment))
_KEEP = tenant(update(assignment).where(*_key).values(place=param("place"), touched=param("touched")))
_TAKE = tenant(delete(assignment).where(*_key))

_i = involved.c
_mine = (_i.party == param("party"), _i.process == param("process"))
_INVOLVE = tenant(upsert(involved, keys=["party", "process"], change=lambda new: {"why": _i.why.bitwise_or(new.why)}))
_LESS = tenant(update(involved).where(*_mine).values(why=_i.why.bitwise_and(param("keep"))))
_NO_MORE = tenant(delete(involved).where(*_mine, _i.why.bitwise_and(63) == 0, _i.denied == 0))
_OTHERS = tenant(
    select(task.c.body).where(task.c.process == param("process"), any_of(task.c.id, "loaded", Id).is_(False))
)


def change_assignments(
    work: Work, before: Process | None, after: Process, changed: Iterable[tuple[Task | None, Task]]
) -> None:
    new: list[dict[str, Any]] = []
    kept: list[dict[str, Any]] = []
    gone: list[dict[str, Any]] = []
    for old, each in changed:
        place = rows.place_in(after, each)
        was = {} if old is None else dict.fromkeys(old.assignees.parties)
        now = dict.fromkeys(each.assignees.parties)
        key = {"task": each.id, "place": place, "touched": each.touched}
        old_key = {"task": each.id}
        if old is not None and before is not None:
            old_key |= {"old_place": rows.place_in(before, old), "old_touched": old.touched}
            if (place, each.touched) != (old_key["old_place"], old_key["old_touched"]):
                kept += [{"party": party, **key, **old_key} for party in now if party in was]
        new += [{"party": party, **key} for party in now if party not in was]
        gone += [{"party": party, **old_key} for party in was if party not in now]
    for statement, values in ((_TAKE, gone), (_KEEP, kept), (_ASSIGN, new)):
        if values:
            work.later(statement, values)


def change_involvement(work: Work, before: Process | None, after: Process) -> None:
    """Adds and takes the reasons that this change gave and took."""
    if before is not None and _is_same(before, after):
        return
    then = {} if before is None else involvement_of(before, before.tasks.values())
    now = involvement_of(after, after.tasks.values())
    more = {party: why for party, why in now.items() if why & ~then.get(party, 0)}
    less = {party: why & ~now.get(party, 0) & ~_KINDS for party, why in then.items()}
    less = {party: why for party, why in less.items() if why}
    if less and not after.whole:
        less = _really_lost(work, after, less)
    if more:
        added = [{"party": party, "process": after.id, "why": why, "denied": 0} for party, why in more.items()]
        work.later(_INVOLVE, added, distinct=True)
    work.later(_LESS, [{"party": party, "process": after.id, "keep": ~why} for party, why in less.items()])
    work.later(_NO_MORE, [{"party": party, "process": after.id} for party in less])


def mention(work: Work, process: str, parties: Iterable[int]) -> None:
    """Mentioned people see the process from now on (behaviour F58)."""
    named = [{"party": party, "process": process, "why": MENTIONED, "denied": 0} for party in parties]
    if named:
        work.later(_INVOLVE, named)


def let_watch(work: Work, process: str, party: int) -> None:
    """Somebody whom an administrator made a watcher sees the process (behaviour G13)."""
    work.run(_INVOLVE, party=party, process=process, why=WATCHER, denied=0)


def no_longer_watches(work: Work, process: str, party: int) -> None:
    work.run(_LESS, party=party, process=process, keep=~WATCHER)
    work.run(_NO_MORE, party=party, process=process)


def _is_same(before: Process, after: Process) -> bool:
    """Nothing that `involvement_of` looks at is another value: the usual case."""
    if before.owner != after.owner or before.people is not after.people or len(before.tasks) != len(after.tasks):
        return False
    known = before.tasks
    return all(each.id in known and known[each.id].assignees is each.assignees for each in after.tasks.values())


def _really_lost(work: Work, after: Process, less: dict[int, int]) -> dict[int, int]:
    """Who lost a task of the slice may still have one that was not loaded."""
    if not any(why & ASSIGNED for why in less.values()):
        return less
    bodies = work.rows(_OTHERS, process=after.id, loaded=list(after.tasks))
    still = rows.parties_in(each.body for each in bodies)
    found = {party: why & ~ASSIGNED if party in still else why for party, why in less.items()}
    return {party: why for party, why in found.items() if why}
