"""What a caller may see of a long list, in parts that indexes and running totals know (DATA 8, 9).

Most of what a member sees is everything of the templates whose processes they may read: running totals, or an index
that holds the template, count it without looking at rows. The rest is near to them - their own, and what they are
involved in - and few. So a list costs what its page costs, however large the organization is.
"""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Integer, Table, and_, select, union

from procession.actor import Actor, ActorKind
from procession.plumbing.database.statements import any_of, param
from procession.plumbing.work import Work
from procession.processes import sight
from procession.processes.places import DONE
from procession.processes.tables import assignment, involved, process, task

_READABLE = "sight_readable"


class Sight(msgspec.Struct, frozen=True, kw_only=True):
    """`condition` decides about any row. `readable`: rows of templates that the caller reads - all seen but for some of
    the `special` ones, each kind of which has an index; `near`: selects of ids, among which is everything else that is
    seen."""

    key: str
    table: Table
    condition: ColumnElement[bool]
    readable: ColumnElement[bool]
    special: tuple[ColumnElement[bool], ...]
    near: tuple[Any, ...]
    values: dict[str, Any]

    @property
    def templates(self) -> Sequence[int]:
        return self.values.get(_READABLE, ())

    @property
    def elsewhere(self) -> ColumnElement[bool]:
        """Rows of other templates."""
        return self.readable.is_(False)

    def may_hold(self, *, readable: bool) -> ColumnElement[bool]:
        """Rows among which is all that is seen, found from the caller; with or without those of readable templates."""
        inner = self.table.alias()  # the same table outside is another row
        of_readable = select(inner.c.id).where(any_of(inner.c.template, _READABLE, Integer), inner.c.place <= DONE)
        arms = [*self.near, *([of_readable] if readable else [])]
        return self.table.c.id.in_(union(*arms) if len(arms) > 1 else arms[0])


def tasks(work: Work) -> Sight | None:
    """None for callers who see everything."""
    condition = sight.tasks_seen(work.actor)
    if condition is None:
        return None
    inner = task.alias()  # the same table outside is another row
    t = inner.c
    mine = select(assignment.c.task).where(any_of(assignment.c.party, "sight_parties", Integer))
    in_mine = select(t.id).where(t.process.in_(_involving()))
    made = select(t.id).where(t.creator == param("sight_me", type_=Integer))
    alone = select(t.id).where(t.process.is_(None))
    is_member = work.actor.kind is ActorKind.MEMBER
    return Sight(
        key=sight.shape(work.actor),
        table=task,
        condition=condition,
        readable=any_of(task.c.template, _READABLE, Integer),
        special=_special(work.actor),
        near=(mine, in_mine, *((made, alone) if is_member else ())),
        values=_values(work),
    )


def _special(actor: Actor) -> tuple[ColumnElement[bool], ...]:
    """Of readable templates, what needs a closer look: confidential tasks, and for light members one-off tasks. Spelt
    so that a planner can't take the template's index, which has far more rows."""
    t = task.c
    readable = any_of(t.template + 0, _READABLE, Integer)
    confidential = and_(t.secret == 1, readable)
    alone = and_(t.process.is_(None), t.secret == 0, readable)
    return (confidential, alone) if actor.is_light else (confidential,)


def processes(work: Work) -> Sight | None:
    """None for callers who see everything."""
    condition = sight.processes_seen(work.actor)
    if condition is None:
        return None
    return Sight(
        key=sight.shape(work.actor),
        table=process,
        condition=condition,
        readable=any_of(process.c.template, _READABLE, Integer),
        special=(),
        near=(_involving(),),
        values=_values(work),
    )


def _involving() -> Any:
    return select(involved.c.process).where(
        and_(any_of(involved.c.party, "sight_parties", Integer), involved.c.denied == 0)
    )


def _values(work: Work) -> dict[str, Any]:
    """Guests read no templates."""
    return {_READABLE: [], **sight.facts(work)}
