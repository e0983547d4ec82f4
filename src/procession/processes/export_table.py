"""The tracker table of one template as CSV: one row per process, with its fields (`api-running` 1.11, J31)."""

from collections.abc import Sequence

import msgspec

from procession.actor import Actor
from procession.engine.process import Process, Task, fields_of
from procession.engine.template import Template
from procession.errors import Invalid
from procession.ids import is_id
from procession.people import names
from procession.people.names import Names
from procession.plumbing.http.answers import Pieces
from procession.plumbing.http.sending import read_in_units
from procession.plumbing.work import Work
from procession.processes import export, rows, sheets, views
from procession.processes.export import Reading
from procession.processes.export_columns import person, shown
from procession.processes.lists import Wanted
from procession.processes.sheets import Cell, moment
from procession.processes.status import status_of
from procession.templates import reading
from procession.templates.policy import template_not_found

_ALWAYS = (
    *("process_id", "process_number", "process_name", "status", "owner", "started_by", "progress"),
    *("created_at", "due_at", "completed_at", "last_updated"),
)


class _Field(msgspec.Struct, frozen=True):
    """A column of answers: its number, and what stands at its top."""

    no: int
    label: str


def file(work: Work, wanted: Wanted) -> tuple[str, Pieces]:
    """The file's name and its pieces. Raises Invalid without a template, TemplateNotFound, NotAllowed.

    The columns are the fields of the template as it is now. What older processes answered to fields that are gone is
    in the export with 49 columns.
    """
    export.must_be_able_to_export(work.actor)
    if wanted.template is None:
        raise Invalid.at({"checklist_id": ["Choose one template: its fields are the columns of the table."]})
    if not is_id(wanted.template):
        raise template_not_found()
    draft = reading.get(work, wanted.template, of_archived=True)
    return sheets.file_name(draft.card.title), _pieces(work.actor, wanted, _fields(draft.content))


def _fields(content: Template) -> list[_Field]:
    found = [_Field(field.no, field.label) for field in content.kickoff.fields]
    return found + [_Field(field.no, f"{step.title}: {field.label}") for step in content.steps for field in step.fields]


def _pieces(actor: Actor, wanted: Wanted, fields: Sequence[_Field]) -> Pieces:
    def step(work: Work, place: Reading) -> tuple[bytes, Reading | None]:
        if not place.batches:
            return b"", export.next_batches(work, wanted, place)
        return _lines(work, place.batches[0], fields), place.behind()

    header = [*_ALWAYS, *(field.label for field in fields)]
    return read_in_units(actor, step, Reading(), start=sheets.lines([header]))


def _lines(work: Work, batch: Sequence[str], fields: Sequence[_Field]) -> bytes:
    found = [(each.process, each.template) for each in views.runs(work, batch)]
    tasks = export.tasks_of(work, batch)
    known = names.of(work, {party for head, _ in found for party in (head.owner, head.starter)})
    answers = [_answers(head, template, tasks.get(head.id, [])) for head, template in found]
    return sheets.lines(
        [*_facts(head, known, work.now), *(each.get(field.no, "") for field in fields)]
        for (head, _), each in zip(found, answers, strict=True)
    )


def _answers(head: Process, template: Template, tasks: Sequence[Task]) -> dict[int, str]:
    found = {field.no: shown(field, head.kickoff.get(field.no)) for field in template.kickoff.fields}
    for one in tasks:
        found.update({field.no: shown(field, one.answers.get(field.no)) for field in fields_of(template, one)})
    return found


def _facts(head: Process, known: Names, now: int) -> list[Cell]:
    return [
        head.id,
        head.number,
        head.name,
        status_of(head, rows.trouble(head), now),
        person(head.owner, known),
        person(head.starter, known),
        head.percent,
        moment(head.created),
        moment(head.due),
        moment(head.completed),
        moment(head.touched),
    ]
