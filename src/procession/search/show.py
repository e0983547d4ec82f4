"""What was found as the public API shows it: one page of each kind, in a fixed number of queries."""

from collections.abc import Callable, Sequence
from typing import Any

from procession.engine.template import Field, Step
from procession.labels import kinds
from procession.labels import wire as labels
from procession.labels.wire import FolderOut
from procession.plumbing.work import Work
from procession.processes import show_run, show_task, views
from procession.processes.show_task import Look
from procession.processes.wire import TaskOut
from procession.search.documents import Kind
from procession.search.find import Found
from procession.search.wire import (
    FoundFieldOut,
    FoundRunOut,
    FoundSnippetOut,
    FoundStepOut,
    FoundTaskOut,
    FoundTemplateOut,
)
from procession.templates.draft import Card

_TAGGED = {Kind.TEMPLATE: kinds.Kind.TEMPLATE, Kind.PROCESS: kinds.Kind.PROCESS, Kind.TASK: kinds.Kind.TASK}


def shown(work: Work, kind: Kind, found: Sequence[Found], base_url: str, *, tags: bool) -> list[Any]:
    """`tags`: with the tags of templates, processes and tasks."""
    listed = _SHOWN[kind](work, found, base_url)
    if tags and kind in _TAGGED:
        tagged = labels.tags_of(work, _TAGGED[kind], [each.id for each in listed])
        for each in listed:
            each.tags = tagged.get(each.id, [])
    return listed


def _templates(work: Work, found: Sequence[Found], base_url: str) -> list[FoundTemplateOut]:
    folders = labels.folders_of(work, kinds.Kind.TEMPLATE, [each.id for each in found])
    return [_template(work, each.thing, folders.get(each.id)) for each in found]


def _template(work: Work, card: Card, folder: FolderOut | None) -> FoundTemplateOut:
    return FoundTemplateOut(
        id=card.id,
        increment_id=card.number,
        title=card.title,
        status=card.status,
        type=card.kind,
        steps_count=card.steps_count,
        icon=None,
        is_public=card.publicity.is_public,
        is_featured=card.publicity.is_featured,
        organization_id=work.actor.organization_id,
        folders=[] if folder is None else [folder],
    )


def _runs(work: Work, found: Sequence[Found], base_url: str) -> list[FoundRunOut]:
    return [
        FoundRunOut(
            id=run.id,
            increment_id=run.increment_id,
            name=run.name,
            status=run.status,
            type=run.type,
            due_date_passed=run.due_date_passed,
            due_soon=run.due_soon,
            checklist_id=run.checklist_id,
        )
        for run in show_run.runs_out(work, views.runs(work, [each.id for each in found]))
    ]


def tasks(work: Work, ids: Sequence[str], base_url: str) -> list[TaskOut]:
    return show_task.tasks_out(work, views.tasks(work, ids), Look(base_url=base_url))


def _tasks(work: Work, found: Sequence[Found], base_url: str) -> list[FoundTaskOut]:
    return [
        FoundTaskOut(
            id=one.id,
            increment_id=one.increment_id,
            title=one.title,
            run_id=one.run_id,
            checklist_id=one.checklist_id,
            step_id=one.step_id,
            status=one.status,
            status_label=one.status_label,
            position=one.position,
            deadline=one.deadline,
            created_at=one.created_at,
            starter_id=one.starter_id,
            is_oneoff_task=one.is_oneoff_task,
            owners=one.owners,
        )
        for one in tasks(work, [each.id for each in found], base_url)
    ]


def _steps(work: Work, found: Sequence[Found], base_url: str) -> list[FoundStepOut]:
    return [_step(*each.thing) for each in found]


def _step(template: str, step: Step) -> FoundStepOut:
    return FoundStepOut(id=step.id, title=step.title, checklist_id=template, step_id=step.id, step_type=step.type)


def _fields(work: Work, found: Sequence[Found], base_url: str) -> list[FoundFieldOut]:
    return [_field(*each.thing) for each in found]


def _field(template: str, placed: tuple[Field, str | None]) -> FoundFieldOut:
    field, step = placed
    return FoundFieldOut(
        id=field.id,
        capture_id=field.no,
        label=field.label,
        checklist_id=template,
        step_id=step,
        field_type=field.type,
    )


def _snippets(work: Work, found: Sequence[Found], base_url: str) -> list[FoundSnippetOut]:
    return [FoundSnippetOut(id=each.thing.no, title=each.thing.title, content=each.thing.content) for each in found]


_SHOWN: dict[Kind, Callable[[Work, Sequence[Found], str], list[Any]]] = {
    Kind.TEMPLATE: _templates,
    Kind.PROCESS: _runs,
    Kind.TASK: _tasks,
    Kind.STEP: _steps,
    Kind.FIELD: _fields,
    Kind.SNIPPET: _snippets,
}
