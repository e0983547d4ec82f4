"""Processes as answers: read, checked for sight, and shown. One use case for each thing a route gives back."""

from collections.abc import Sequence

from sqlalchemy import select

from procession.engine.process import Process
from procession.engine.template import Template
from procession.errors import Kind, Refusal
from procession.ids import is_id
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.http import Includes
from procession.plumbing.work import Work
from procession.processes import publicity, run_includes, run_tasks, show_run, sight, views
from procession.processes.form_fields import add_custom_values, kickoff_fields, task_fields
from procession.processes.loading import process_not_found
from procession.processes.places import DONE
from procession.processes.show_task import Look
from procession.processes.tables import task
from procession.processes.views import RunView
from procession.processes.wire import FormFieldsOut, RunOut

NO_INCLUDES = Includes(frozenset())

_FORMS = tenant(select(task.c.id).where(task.c.process == param("process")).order_by(task.c.position, task.c.id))


class ProcessNotComplete(Refusal):
    """Completing a process means completing its tasks; there is no shortcut (`api-running` 1.8)."""

    kind = Kind.NOT_POSSIBLE
    code = "process_not_complete"


def runs(work: Work, ids: Sequence[str], look: Look, include: Includes) -> list[RunOut]:
    return _shown(work, views.runs(work, ids), look, include)


def launched_run(work: Work, head: Process, template: Template, look: Look, *, is_starred: bool) -> RunOut:
    """A process that was just launched."""
    return _shown(work, [views.launched(work, head, template, is_starred=is_starred)], look, NO_INCLUDES)[0]


def run(work: Work, head: Process, template: Template, look: Look, include: Includes = NO_INCLUDES) -> RunOut:
    """A process that was just changed."""
    return _shown(work, views.around_runs(work, [(head, template)]), look, include)[0]


def seen_run(work: Work, identity: str, look: Look, include: Includes = NO_INCLUDES) -> RunOut:
    """Raises NotFound, also when the caller may not see it."""
    return _shown(work, [_seen(work, identity)], look, include)[0]


def completed_run(work: Work, identity: str, look: Look) -> RunOut:
    view = _seen(work, identity)
    if int(view.process.place) != DONE:
        raise ProcessNotComplete("Complete the open tasks of this process; then it is complete by itself.")
    return _shown(work, [view], look, NO_INCLUDES)[0]


def form_fields(work: Work, identity: str) -> FormFieldsOut:
    view = _seen(work, identity)
    shown = views.tasks(work, [row.id for row in work.rows(_FORMS, process=identity)])
    seen = sight.tasks_seen_in(work, view.process, view.template)
    mine = [each for each in shown if seen(each.task)]
    found = FormFieldsOut(
        form_fields=[field for each in mine for field in task_fields(work, each.template, each.task)],
        ko_form_fields=kickoff_fields(view.template, view.process),
    )
    add_custom_values(work, [view.template.id], [*found.form_fields, *found.ko_form_fields])
    return found


def _seen(work: Work, identity: str) -> RunView:
    found = views.runs(work, [identity]) if is_id(identity) else []
    if not found:
        raise process_not_found()
    sight.must_see_process(work, found[0].process, found[0].template)
    return found[0]


def _shown(work: Work, found: Sequence[RunView], look: Look, include: Includes) -> list[RunOut]:
    found = publicity.runs_for_caller(work, found)
    outs = show_run.runs_out(work, found)
    for out in outs:
        if out.is_public:
            out.public_url = f"{look.base_url}/public/organizations/{work.actor.organization_id}/runs/{out.id}"
    if include:
        run_includes.add(work, found, outs, include)
        run_tasks.add(work, outs, look, include)
    return outs
