"""The recorded histories once more, written to a database one happening at a time: what is read is what was meant."""

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from procession.engine import evolve
from procession.engine.happenings import ProcessLaunched, TaskAdded
from procession.engine.process import Process
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.work import Work
from procession.processes import rows, store
from procession.processes.loading import Loaded
from procession.processes.tables import process, task
from support.automations_over_http import Company, unnumbered
from support.cast import Cast
from support.histories import History, names, recorded, stable

HEAD = tenant(select(process).where(process.c.id == param("id")))
TASKS = tenant(select(task).where(task.c.process == param("id")).order_by(task.c.process, task.c.position))
ELSEWHERE = {"one-off-alone", "to-another-version-and-back"}  # a task without a process; steps of several templates
NAMES = [name for name in names() if name not in ELSEWHERE]


@pytest.mark.parametrize("name", NAMES)
def test_a_recorded_history_written_step_by_step_is_read_as_it_was_meant(cast: Cast, name: str) -> None:
    company, history = Company(cast, {}, ""), recorded(name)

    def keep(work: Work) -> tuple[Process, Process]:
        company.as_bot(work)
        return written(work, history)

    meant, read = cast.database.perform_now(keep)
    assert stable(unnumbered(read)) == stable(unnumbered(meant)) == bytes(history.process)
    assert list(read.tasks) == history.order
    assert read.revision == meant.revision


def written(work: Work, history: History) -> tuple[Process, Process]:
    """The process after all that happened, and the one that the rows give."""
    template = replace(history.its_template, no=77)
    happenings = [event.happening for event in history.events]
    later = (place for place, it in enumerate(happenings) if not isinstance(it, ProcessLaunched | TaskAdded))
    begun = next(later, len(happenings))
    now: Process | None = None
    for happening in happenings[:begun]:
        now = evolve(now, happening)
    assert now is not None
    now = store.add_process(work, Loaded(process=now, template=template))
    for happening in happenings[begun:]:
        after = store.save(work, Loaded(process=now, template=template), evolve(now, happening))
        now = replace(after, revision=after.revision + 1)
    row = work.row(HEAD, id=now.id)
    read = {each.id: rows.task_of(each) for each in work.rows(TASKS, id=now.id)}
    return now, rows.process_of(row, template, read, whole=True)
