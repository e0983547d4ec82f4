"""Form fields with their answers, for everything that shows or stores them (`api-running` 1.10, 2.1, 2.9)."""

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec.structs import asdict

from procession import clock
from procession.actor import ActorKind
from procession.engine.process import Process, Task, fields_of
from procession.engine.template import Field, Template
from procession.labels import custom
from procession.plumbing.work import Work
from procession.processes.value_ids import value_id
from procession.processes.wire import FieldValueOut, TaskFieldOut
from procession.templates.wire.fields import capture_out


def task_fields(work: Work, template: Template, one: Task) -> list[TaskFieldOut]:
    """The form of one task, in its order."""
    return [
        _field(
            field,
            position,
            value=one.answers.get(field.no),
            unique_id=unique_id(work, one, field),
            task=one.id,
            step=one.step,
        )
        for position, field in enumerate(fields_of(template, one), start=1)
    ]


def kickoff_fields(template: Template, head: Process) -> list[TaskFieldOut]:
    """The kick-off form of a process; it belongs to no task."""
    return [
        _field(field, position, value=head.kickoff.get(field.no), checklist=template.id)
        for position, field in enumerate(template.kickoff.fields, start=1)
    ]


def add_custom_values(work: Work, templates: Iterable[str], shown: Sequence[TaskFieldOut]) -> None:
    """Adds the values of custom fields, which a process's fields have of their template's; guests see none (K16)."""
    is_inside = work.actor.kind in {ActorKind.MEMBER, ActorKind.BOT}
    values = custom.within(work, list(dict.fromkeys(templates))) if is_inside and shown else {}
    for field in shown:
        field.custom_fields = values.get(field.id, field.custom_fields) if is_inside else None


def stored_value(work: Work, one: Task, field: Field) -> FieldValueOut:
    value = one.answers.get(field.no)
    return FieldValueOut(
        id=field.no,
        timeline_id=field.id,
        task_id=one.id,
        label=field.label,
        field_type=field.type,
        unique_id=unique_id(work, one, field),
        value=value,
        field_value=value,
        last_updated=clock.show(one.touched),
    )


def unique_id(work: Work, one: Task, field: Field) -> str | None:
    """The id of the stored answer; None while there is none."""
    if one.answers.get(field.no) is None:
        return None
    return value_id(work.actor.organization_id, one.number, field.no)


def _field(
    field: Field,
    position: int,
    *,
    value: Any,
    unique_id: str | None = None,
    task: str | None = None,
    step: str | None = None,
    checklist: str | None = None,
) -> TaskFieldOut:
    defined: dict[str, Any] = asdict(capture_out(field, position, ""))
    more: dict[str, Any] = {
        "step_id": step,
        "checklist_id": checklist,
        "timeline_id": field.id,
        "unique_id": unique_id,
        "task_id": task,
        "must_all_checked": field.must_all_checked,
        "value": value,
        "field_value": value,
    }
    return TaskFieldOut(**(defined | more))
