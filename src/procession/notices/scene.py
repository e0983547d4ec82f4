"""What has to be known to say whom some news concerns: tasks, processes, people; read once for all of the news."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from sqlalchemy import select

from procession.actor import Role
from procession.engine.assignees import Assignees, people_of
from procession.engine.process import Task
from procession.people import names
from procession.people.values import Member, Status
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import Row, Statement, any_of, tenant
from procession.plumbing.news import News
from procession.plumbing.work import Work
from procession.processes import rows
from procession.processes.places import IS_GROUP, IS_GUEST
from procession.processes.tables import comment, involved, process, task

MOST_TALKERS = 200

_TASKS = tenant(select(task).where(any_of(task.c.id, "ids", Id)))
_PROCESSES = tenant(
    select(process.c.id, process.c.name, process.c.owner, process.c.starter).where(any_of(process.c.id, "ids", Id))
)
_TALKERS = tenant(
    select(comment.c.task, comment.c.author)
    .where(any_of(comment.c.task, "ids", Id), comment.c.author_kind == 1)
    .distinct()
    .limit(MOST_TALKERS)
)
_INVOLVED = tenant(
    select(involved.c.process, involved.c.party)
    .where(
        any_of(involved.c.process, "ids", Id),
        involved.c.denied == 0,
        involved.c.why.bitwise_and(IS_GUEST | IS_GROUP) == 0,
    )
    .order_by(involved.c.process, involved.c.party)
    .limit(MOST_TALKERS)
)


class Head(msgspec.Struct, frozen=True):
    """Of a process, what notifications say."""

    name: str
    owner: int
    starter: int


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """`talkers` said something on a task, `involved` have to do with a process; `members` can be told."""

    tasks: Mapping[str, Task]
    secret: frozenset[str]
    heads: Mapping[str, Head]
    groups: Mapping[int, tuple[int, ...]]
    talkers: Mapping[str, Sequence[int]]
    involved: Mapping[str, Sequence[int]]
    members: Mapping[int, Member]

    def people(self, assignees: Assignees) -> tuple[int, ...]:
        return people_of(assignees, self.groups)

    def may_hear(self, party: int, identity: str | None) -> bool:
        """An active member; of a confidential task only if they may see it."""
        member = self.members.get(party)
        if member is None or member.status is not Status.ACTIVE:
            return False
        if identity is None or identity not in self.secret or member.role is Role.ADMIN:
            return True
        one = self.tasks[identity]
        return party in self.people(one.assignees) or (one.is_oneoff and one.starter == party)

    def name_of(self, party: int) -> str:
        member = self.members.get(party)
        return "" if member is None else member.full_name or member.email


def scene_of(work: Work, news: Sequence[News], named: Iterable[int]) -> Scene:
    """`named` are people whom the news itself names, groups among them."""
    ids = sorted({each.task for each in news if each.task is not None})
    processes = sorted({each.process for each in news if each.process is not None})
    found = work.rows(_TASKS, ids=ids) if ids else []
    tasks = {row.id: rows.task_of(row) for row in found}
    heads = {row.id: Head(row.name, row.owner, row.starter) for row in _rows_of(work, _PROCESSES, processes)}
    issues = [each for each in news if _is_about_issue(each)]
    talkers = _by(_rows_of(work, _TALKERS, sorted({each.task for each in issues if each.task is not None})))
    around = _by(_rows_of(work, _INVOLVED, sorted({each.process for each in issues if each.process and not each.task})))
    named = set(named) | {party for one in tasks.values() for party in one.assignees.parties}
    groups = names.people_of_groups(work, named)
    everybody = named | {each.actor for each in news} | {party for people in groups.values() for party in people}
    for some in (*talkers.values(), *around.values()):
        everybody |= set(some)
    everybody |= {party for head in heads.values() for party in (head.owner, head.starter)}
    everybody |= {one.starter for one in tasks.values() if one.starter}
    return Scene(
        tasks=tasks,
        secret=frozenset(row.id for row in found if row.secret),
        heads=heads,
        groups=groups,
        talkers=talkers,
        involved=around,
        members=names.members(work, everybody),
    )


def _is_about_issue(each: News) -> bool:
    return each.name == "task.issue_resolved" or each.name.endswith(".comment_added")


def _rows_of(work: Work, statement: Statement, ids: Sequence[str]) -> Sequence[Row]:
    return work.rows(statement, ids=list(ids)) if ids else []


def _by(found: Iterable[Row]) -> dict[str, list[int]]:
    """Parties by what they belong to."""
    listed: dict[str, list[int]] = {}
    for identity, party in found:
        listed.setdefault(identity, []).append(party)
    return listed
