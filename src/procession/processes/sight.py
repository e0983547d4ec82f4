"""Who may see which running work (behaviour G13, DATA 9): as a probe for one object, as a condition for lists.

Admins see all. Members see processes of templates whose PROCESS READ they hold (or which are theirs), and those they
are involved in; one-off tasks outside processes are seen by standard members, by their assignees, their creator and
whom a comment there mentions (for such a task, `involved.process` is the id of the task);
a confidential task by assignees, creator and admins only. Guests see the tasks assigned to them, and all tasks of
public processes they take part in.

Sub-selects are scalar with a limit, because PostgreSQL turns EXISTS under OR into a scan (DATA 12.1).
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, or_, select

from procession.actor import Actor, ActorKind
from procession.engine.assignees import is_assignee
from procession.engine.process import Process, Task, settings_of
from procession.engine.template import Template
from procession.plumbing.database.statements import any_of, param, tenant
from procession.plumbing.work import Work
from procession.processes.loading import process_not_found, task_not_found
from procession.processes.system import SYSTEM
from procession.processes.tables import assignment, involved, process, task
from procession.templates import launchable

_IS_INVOLVED = tenant(
    select(involved.c.why)
    .where(any_of(involved.c.party, "parties", Integer), involved.c.process == param("process"), involved.c.denied == 0)
    .limit(1)
)


def sees_all(actor: Actor) -> bool:
    return actor.is_admin or actor.kind is ActorKind.BOT


def must_see_process(work: Work, head: Process, blueprint: Template) -> None:
    """Raises NotFound: what somebody may not see does not exist for them (DECISIONS 12)."""
    if not sees_process(work, head.id, blueprint.no, is_public=head.public):
        raise process_not_found()


def sees_process(work: Work, identity: str, template_no: int, *, is_public: bool) -> bool:
    actor = work.actor
    if sees_all(actor):
        return True
    is_involved = _is_involved(work, identity)
    if actor.kind is ActorKind.GUEST:
        return is_involved and is_public
    if is_involved or actor.kind is not ActorKind.MEMBER:
        return is_involved
    return template_no != SYSTEM and launchable.may_read_processes(work, template_no)


def involves(work: Work, identity: str, party: int) -> bool:
    """Whether this person has to do with the process themselves: as an assignee, for one."""
    return work.value(_IS_INVOLVED, parties=[party], process=identity) is not None


def _is_involved(work: Work, identity: str) -> bool:
    return work.value(_IS_INVOLVED, parties=list(work.actor.parties), process=identity) is not None


def must_see_task(work: Work, head: Process, one: Task, blueprint: Template) -> None:
    if not sees_task(work, head, one, blueprint):
        raise task_not_found()


def sees_task(work: Work, head: Process, one: Task, blueprint: Template) -> bool:
    return tasks_seen_in(work, head, blueprint)(one)


def tasks_seen_in(work: Work, head: Process, blueprint: Template) -> Callable[[Task], bool]:
    """Tells of any task of this process whether the caller may see it; the process itself is asked about once."""
    process_seen = cache(lambda: sees_process(work, head.id, blueprint.no, is_public=head.public))
    return lambda one: _sees_task(work, head, one, blueprint, process_seen)


def _sees_task(work: Work, head: Process, one: Task, blueprint: Template, process_seen: Callable[[], bool]) -> bool:
    actor = work.actor
    if sees_all(actor) or is_assignee(one.assignees, actor.party, actor.groups):
        return True
    is_creator = one.is_oneoff and one.starter == actor.party and actor.kind is ActorKind.MEMBER
    if is_creator or settings_of(blueprint, one).secret:
        return is_creator
    if head.alone:
        is_standard = actor.kind is ActorKind.MEMBER and not actor.is_light
        return is_standard or (actor.kind is ActorKind.MEMBER and _is_involved(work, one.id))
    return process_seen()


def facts(work: Work) -> dict[str, Any]:
    """The values of the parameters in `processes_seen` and `tasks_seen`."""
    actor = work.actor
    if sees_all(actor):
        return {}
    parties = list(actor.parties)
    if actor.kind is not ActorKind.MEMBER:
        return {"sight_parties": parties, "sight_me": actor.party}
    readable = launchable.readable_processes(work) or []
    return {"sight_parties": parties, "sight_me": actor.party, "sight_readable": readable}


def shape(actor: Actor) -> str:
    """Which of the conditions holds for this caller; part of a list's shape."""
    if sees_all(actor):
        return "all"
    if actor.kind is not ActorKind.MEMBER:
        return "guest"
    return "light" if actor.is_light else "standard"


def processes_seen(actor: Actor) -> ColumnElement[bool] | None:
    """The condition on rows of `process`; None for callers who see everything."""
    if sees_all(actor):
        return None
    if actor.kind is not ActorKind.MEMBER:
        return and_(process.c.is_public == 1, _involved_in(process.c.id))
    return or_(any_of(process.c.template, "sight_readable", Integer), _involved_in(process.c.id))


def tasks_seen(actor: Actor) -> ColumnElement[bool] | None:
    """The condition on rows of `task`; None for callers who see everything."""
    if sees_all(actor):
        return None
    if actor.kind is not ActorKind.MEMBER:
        return or_(_is_mine(), and_(task.c.process.is_not(None), task.c.secret == 0, _in_public_process()))
    creator = task.c.creator == param("sight_me", type_=Integer)
    mine = or_(creator, _is_mine())
    in_process = or_(any_of(task.c.template, "sight_readable", Integer), _involved_in(task.c.process))
    outside = or_(mine, _involved_in(task.c.id)) if actor.is_light else task.c.secret == 0
    return and_(
        or_(and_(task.c.process.is_(None), outside), and_(task.c.process.is_not(None), in_process), mine),
        or_(task.c.secret == 0, mine),
    )


def _involved_in(identity: ColumnElement[Any]) -> ColumnElement[bool]:
    probe = (
        select(involved.c.why)
        .where(
            any_of(involved.c.party, "sight_parties", Integer), involved.c.process == identity, involved.c.denied == 0
        )
        .correlate(process, task)
        .limit(1)
    )
    return probe.scalar_subquery().is_not(None)


def _in_public_process() -> ColumnElement[bool]:
    probe = (
        select(process.c.is_public)
        .where(process.c.id == task.c.process, process.c.is_public == 1, _involved_in(process.c.id))
        .correlate(task)
        .limit(1)
    )
    return probe.scalar_subquery().is_not(None)


def _is_mine() -> ColumnElement[bool]:
    probe = (
        select(assignment.c.party)
        .where(
            any_of(assignment.c.party, "sight_parties", Integer),
            assignment.c.place == task.c.place,
            assignment.c.touched == task.c.touched,
            assignment.c.task == task.c.id,
        )
        .correlate(task)
        .limit(1)
    )
    return probe.scalar_subquery().is_not(None)
