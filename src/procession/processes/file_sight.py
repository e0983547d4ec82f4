"""Who may see a file: whoever may see one of the things it hangs on (`api-running` 4.4)."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Integer, select

from procession.actor import ActorKind
from procession.files import reading as files
from procession.files.record import File, Kind, Use
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, shaped, tenant
from procession.plumbing.work import Work
from procession.processes import sight, threads
from procession.processes.tables import assignment, process, task
from procession.templates import reading as templates
from procession.templates.policy import TemplateNotFound


def get(work: Work, identity: str, *, of_archived: bool = False) -> File:
    """Raises NotFound: a file that somebody may not see does not exist for them (DECISIONS 12)."""
    one = files.get(work, identity, of_archived=of_archived)
    if not sees(work, one):
        raise files.file_not_found()
    return one


def sees(work: Work, one: File) -> bool:
    return sight.sees_all(work.actor) or _sees_any(work, files.uses(work, one))


def _sees_any(work: Work, uses: Sequence[Use]) -> bool:
    by_kind: dict[Kind, list[str]] = {}
    for use in uses:
        by_kind.setdefault(use.kind, []).append(use.object)
    return (
        (Kind.ORGANIZATION in by_kind and work.actor.kind is ActorKind.MEMBER)
        or _sees_task(work, by_kind.get(Kind.TASK, []))
        or _sees_process(work, by_kind.get(Kind.PROCESS, []))
        or any(_reads_comment(work, each) for each in by_kind.get(Kind.COMMENT, []))
        or any(_sees_template(work, each) for each in by_kind.get(Kind.TEMPLATE, []))
    )


_OWN = tenant(
    select(assignment.c.task)
    .where(any_of(assignment.c.party, "parties", Integer), any_of(assignment.c.task, "tasks", Id))
    .limit(1)
)


def _sees_task(work: Work, ids: list[str]) -> bool:
    """Guests those of their own tasks only, also where a public process shows them more."""
    if work.actor.kind is ActorKind.GUEST:
        return bool(ids) and work.value(_OWN, parties=list(work.actor.parties), tasks=ids) is not None

    def build() -> Any:
        statement = select(task.c.id).where(any_of(task.c.id, "ids", Id)).limit(1)
        seen = sight.tasks_seen(work.actor)
        return statement if seen is None else statement.where(seen)

    statement = shaped(("a task of a file", sight.shape(work.actor)), build)
    return bool(ids) and work.value(statement, ids=ids, **sight.facts(work)) is not None


def _sees_process(work: Work, ids: list[str]) -> bool:
    if work.actor.kind is ActorKind.GUEST:
        return False

    def build() -> Any:
        statement = select(process.c.id).where(any_of(process.c.id, "ids", Id)).limit(1)
        seen = sight.processes_seen(work.actor)
        return statement if seen is None else statement.where(seen)

    statement = shaped(("a process of a file", sight.shape(work.actor)), build)
    return bool(ids) and work.value(statement, ids=ids, **_of_processes(work)) is not None


def _of_processes(work: Work) -> dict[str, Any]:
    """What the condition on processes asks for; it knows no creator."""
    return {name: value for name, value in sight.facts(work).items() if name != "sight_me"}


def _reads_comment(work: Work, identity: str) -> bool:
    said = threads.find(work, identity)
    if said is None or not threads.may_read(work, said):
        return False
    if said.task is not None:
        return _sees_task(work, [said.task])
    return said.process is not None and _sees_process(work, [said.process])


def _sees_template(work: Work, identity: str) -> bool:
    try:
        templates.get(work, identity)
    except TemplateNotFound:
        return False
    return True
