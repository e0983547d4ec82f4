"""Saving answers of tasks: one at a time, by value id, or many together (`api-running` 2.8-2.10, behaviour C8-C15)."""

from collections.abc import Sequence

from msgspec import UNSET
from sqlalchemy import Integer, select

from procession.engine.commands import SaveAnswer
from procession.engine.process import Task, fields_of
from procession.engine.refusals import NoSuchField
from procession.engine.template import Field
from procession.errors import Invalid
from procession.ids import is_id
from procession.people import guests
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.work import Work
from procession.processes import change, views
from procession.processes.change import Changed
from procession.processes.form_fields import stored_value
from procession.processes.places import OPEN
from procession.processes.tables import assignment, task
from procession.processes.value_ids import named_by
from procession.processes.wire import FieldValueOut
from procession.tasks import policy
from procession.tasks.wire import CaptureIn, FormValueIn

_BY_NUMBER = tenant(select(task.c.id).where(task.c.number == param("number", type_=Integer)))
_OPEN_OF = tenant(
    select(assignment.c.task).where(assignment.c.party == param("party"), assignment.c.place == OPEN).limit(200)
)


class UnknownValue(Invalid):
    """Neither the id of a stored answer, nor a field together with its task (DECISIONS 13)."""

    code = "unknown_value"


def save_capture(work: Work, identity: str, asked: CaptureIn) -> FieldValueOut:
    """One answer of a task; saving it completes nothing. Raises NoSuchField, AnswersInvalid, TaskAlreadyCompleted."""
    errors: dict[str, list[str]] = {}
    if asked.id is UNSET or asked.id == "":
        errors["id"] = ["The id field is required."]
    if asked.value is UNSET:
        errors["value"] = ["The value field is required; send null to clear the answer."]
    if errors:
        raise Invalid.at(errors)
    return _save(work, identity, _key(asked.id), asked.value)  # pyright: ignore[reportArgumentType]


def save_value(work: Work, asked: FormValueIn) -> FieldValueOut:
    """One answer by the id of the stored value; or by field, when the body says in which task."""
    key = _value_key(asked)
    found = named_by(work.actor.organization_id, key) if isinstance(key, str) and is_id(key) else None
    if found is not None:
        identity = work.value(_BY_NUMBER, number=found[0])
        if identity is not None:
            return _save(work, identity, found[1], asked.form_value)
    named = asked.task_id if isinstance(asked.task_id, str) else ""
    if is_id(named):
        return _save(work, named, key, asked.form_value)
    raise _unknown("This capture names a field of the template, which recurs in every process; add task_id.")


def save_value_of_guest(work: Work, guest: str, asked: FormValueIn) -> FieldValueOut:
    """As `save_value`; a field alone is enough when exactly one open task of that guest holds it."""
    party = guests.get(work, guest).no
    key = _value_key(asked)
    is_value = isinstance(key, str) and is_id(key) and named_by(work.actor.organization_id, key) is not None
    if is_value or isinstance(asked.task_id, str):
        return save_value(work, asked)
    holding = [one for one, fields in _forms(work, party) if any(key in {each.id, each.no} for each in fields)]
    if len(holding) != 1:
        raise _unknown("This capture is not in exactly one open task of this guest; add task_id.")
    return _save(work, holding[0].id, key, asked.form_value)


def _value_key(asked: FormValueIn) -> int | str:
    if asked.id is UNSET or asked.id == "":
        raise Invalid.at({"id": ["The id field is required."]})
    if asked.form_value is UNSET:
        raise Invalid.at({"form_value": ["The form value field is required; send null to clear the answer."]})
    return _key(asked.id)  # pyright: ignore[reportArgumentType]


def _forms(work: Work, party: int) -> list[tuple[Task, Sequence[Field]]]:
    found = [row.task for row in work.rows(_OPEN_OF, party=party)]
    return [(each.task, fields_of(each.template, each.task)) for each in views.tasks(work, found)]


def _key(sent: int | str) -> int | str:
    text = str(sent).strip()
    return int(text) if text.isdecimal() and len(text) < 12 else text


def _unknown(sentence: str) -> UnknownValue:
    return UnknownValue(sentence, errors={"id": [sentence]})


def _save(work: Work, identity: str, key: int | str, value: object) -> FieldValueOut:
    command = SaveAnswer(task=identity, field=key, value=value)
    changed = change.of_task(work, identity, command, allow=policy.must_be_able_to_answer)
    return stored_value(work, changed.in_hand, _field(changed, key))


def _field(changed: Changed, key: int | str) -> Field:
    for each in fields_of(changed.template, changed.in_hand):
        if key in {each.id, each.no}:
            return each
    raise NoSuchField("The selected field does not exist on this task.")
