"""The public page of a process: a read-only live view for whoever has the link (`api-running` 1.12, behaviour F70)."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Integer, func, select

from procession.ids import is_id
from procession.people import names, visitors
from procession.people.names import Names
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.http import Includes, Window
from procession.plumbing.work import Work
from procession.processes import publicity, show_run, task_includes, views
from procession.processes.loading import process_not_found
from procession.processes.places import DONE
from procession.processes.publicity import Hidden
from procession.processes.show_task import Look
from procession.processes.tables import task
from procession.processes.views import RunView, TaskView
from procession.processes.wire import PublicTaskOut, RunOut

_SHOWN = (task.c.process == param("process"), task.c.place <= DONE, task.c.secret == 0)
_PAGE = tenant(
    select(task.c.id)
    .where(*_SHOWN)
    .order_by(task.c.process, task.c.position, task.c.id)
    .limit(param("limit", type_=Integer))
    .offset(param("offset", type_=Integer))
)
_COUNT = tenant(select(func.count()).select_from(task).where(*_SHOWN))
_ALWAYS = frozenset({"form_fields", "threads"})


def run(work: Work, organization: str, identity: str) -> RunOut:
    """The process without what its owner keeps back. Raises NotFound while it is private or archived."""
    view, hidden = _open(work, organization, identity)
    return show_run.runs_out(work, [publicity.covered_run(view, hidden)])[0]


def tasks(work: Work, organization: str, identity: str, look: Look, window: Window) -> tuple[list[PublicTaskOut], int]:
    """Its shown tasks by position, with form and comments unless they are kept back; never a confidential one."""
    _, hidden = _open(work, organization, identity)
    total = work.value(_COUNT, process=identity)
    found = work.rows(_PAGE, process=identity, limit=window.limit, offset=window.offset)
    shown = views.tasks(work, [row.id for row in found])
    people = Names() if hidden.assignees else names.of(work, _people(shown))
    covered = [publicity.covered_task(view, hidden) for view in shown]
    outs = task_includes.tasks_with(work, covered, look, Includes(_included(hidden)))
    return [_public(out, view, people) for out, view in zip(outs, shown, strict=True)], total


def _open(work: Work, organization: str, identity: str) -> tuple[RunView, Hidden]:
    visitors.enter(work, organization)
    found = views.runs(work, [identity]) if is_id(identity) else []
    if not found or not found[0].process.public or found[0].process.archived is not None:
        raise process_not_found()
    return found[0], publicity.hidden_of(found[0].process.hidden_fields)


def _included(hidden: Hidden) -> frozenset[str]:
    taken = {"threads"} if hidden.comments else set[str]()
    return _ALWAYS - taken - ({"form_fields"} if hidden.answers else set())


def _people(shown: Sequence[TaskView]) -> set[int]:
    return {party for view in shown for party in (*view.task.assignees.parties, view.task.completer or 0)}


def _public(out: object, view: TaskView, people: Names) -> PublicTaskOut:
    one = view.task
    values = msgspec.structs.asdict(out)  # pyright: ignore[reportArgumentType]
    named = [name for party in one.assignees.parties if (name := _name(party, people))]
    return PublicTaskOut(**values, assignee_names=named, completer_name=_name(one.completer or 0, people))


def _name(party: int, people: Names) -> str | None:
    """How somebody is called; of a guest without a name, that it is one, never the address."""
    if party in people.members:
        return people.members[party].full_name or None
    if party in people.guests:
        guest = people.guests[party]
        return " ".join(part for part in (guest.first_name, guest.last_name) if part) or "Guest"
    return people.groups[party].name if party in people.groups else None
