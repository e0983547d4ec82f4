"""Titles and descriptions with the present answers in them (behaviour C16-C22), wherever those answers are stored.

Most texts name no variable, and then nothing is looked up.
"""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace
from sqlalchemy import select

from procession.engine.placeholders import variables_in
from procession.engine.process import Process
from procession.engine.template import Template
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, tenant
from procession.plumbing.work import Work
from procession.processes import rows
from procession.processes.tables import process, task

_HEADS = tenant(select(process).where(any_of(process.c.id, "processes", Id)))
_NAMED = tenant(select(task).where(any_of(task.c.process, "processes", Id), any_of(task.c.step, "steps", Id)))


def with_named(work: Work, head: Process, template: Template, texts: Iterable[str]) -> Process:
    """The process with the tasks whose answers these texts name, for `placeholders.shown_text`."""
    steps = _steps_named(template, texts) - {each.step for each in head.tasks.values()}
    if not steps or head.alone:
        return head
    found = [rows.task_of(row) for row in work.rows(_NAMED, processes=[head.id], steps=list(steps))]
    return replace(head, tasks={**head.tasks, **{each.id: each for each in found}})


def heads(work: Work, wanted: Sequence[tuple[str, Template, str]]) -> dict[str, Process]:
    """For tasks of several processes, given as (process, template, text): each process with the answers named."""
    if not wanted:
        return {}
    templates = {identity: template for identity, template, _ in wanted}
    steps = {step for _, template, text in wanted for step in _steps_named(template, [text])}
    tasks: dict[str, dict[str, rows.Task]] = {identity: {} for identity in templates}
    if steps:
        for row in work.rows(_NAMED, processes=list(templates), steps=list(steps)):
            tasks[row.process][row.id] = rows.task_of(row)
    return {
        row.id: rows.process_of(row, templates[row.id], tasks[row.id], whole=False)
        for row in work.rows(_HEADS, processes=list(templates))
    }


def _steps_named(template: Template, texts: Iterable[str]) -> set[str]:
    named = {name for text in texts if "{{" in text for name in variables_in(text)}
    if not named:
        return set()
    return {step.id for step in template.steps if any(field.alias in named for field in step.fields)}
