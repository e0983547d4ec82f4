"""Saving answers, on tasks and on the kick-off form (C8-C15, api-running 1.9, 2.8, 2.9)."""

from procession.engine.answers import Reading, defaults, missing, must_read, required_sentence, unknown_field
from procession.engine.commands import ReopenKickOff, SaveAnswer, SaveAnswers, SaveKickOff, SubmitKickOff
from procession.engine.fields import Asked
from procession.engine.happenings import AnswerSaved, KickOffAnswerSaved, KickOffReopened, KickOffSubmitted
from procession.engine.locks import must_be_changeable, must_not_be_frozen
from procession.engine.placeholders import shown_text
from procession.engine.process import Answers, Process, Task, fields_of, step_of
from procession.engine.refusals import (
    KickOffAlreadyIn,
    KickOffNotIn,
    NoKickOffForm,
    NoSuchField,
    RequiredFieldsEmpty,
)
from procession.engine.story import Story
from procession.engine.template import Field, Template, fields_by_key


def save_answers(story: Story, command: SaveAnswers) -> None:
    task = story.task(command.task)
    must_be_changeable(story.process, task)
    reading = must_read(_by_key(story, task), task.answers, command.answers, story.asked)
    story.remarks.extend(reading.remarks)
    _tell(story, task, reading)


def save_answer(story: Story, command: SaveAnswer) -> None:
    task = story.task(command.task)
    must_be_changeable(story.process, task)
    by_key = _by_key(story, task)
    if command.field not in by_key:
        raise NoSuchField(_no_such_field(by_key, command.field), errors={"id": [_no_such_field(by_key, command.field)]})
    reading = must_read(by_key, task.answers, {command.field: command.value}, story.asked)
    story.remarks.extend(reading.remarks)
    _tell(story, task, reading)


def _by_key(story: Story, task: Task) -> dict[str | int, Field]:
    if task.step is None or task.parked is not None:
        return fields_by_key(task.fields)
    return step_of(story.template, task).field_by_key


def _no_such_field(by_key: dict[str | int, Field], key: str | int) -> str:
    hint = unknown_field(by_key, key)
    return hint if hint.startswith("Use") else "The selected field does not exist on this task."


def _tell(story: Story, task: Task, reading: Reading) -> None:
    for change in reading.changes:
        story.tell(
            AnswerSaved(
                **story.stamp,
                task=task.id,
                field=change.field.no,
                value=change.value,
                old=change.old,
                emptied=change.emptied,
            )
        )


def untouched_defaults(template: Template, process: Process, task: Task, asked: Asked) -> Answers:
    """Defaults that count as answers once the form is submitted (C23)."""
    fields = fields_of(template, task)
    if not any(field.default_on for field in fields):
        return {}
    timezone = asked.context.calendar.timezone
    return defaults(
        fields, task.answers, lambda text: shown_text(text, template, process, task, timezone=timezone), asked
    )


def fill_defaults(story: Story, task: Task) -> None:
    """Save the defaults of fields that nobody touched, as the form is submitted."""
    for field, value in untouched_defaults(story.template, story.process, task, story.asked).items():
        story.tell(AnswerSaved(**story.stamp, task=task.id, field=field, value=value))


# --- the kick-off form of a running process -------------------------------------------------------------------------


def save_kickoff(story: Story, command: SaveKickOff) -> None:
    """While the form counts as submitted, a required answer can be changed but not emptied."""
    must_not_be_frozen(story.process)
    form = story.template.kickoff
    reading = must_read(form.field_by_key, story.process.kickoff, command.answers, story.asked)
    story.remarks.extend(reading.remarks)
    tell_kickoff(story, reading)
    if story.process.kickoff_at is not None:
        _must_be_complete(story)


def tell_kickoff(story: Story, reading: Reading) -> None:
    for change in reading.changes:
        story.tell(
            KickOffAnswerSaved(
                **story.stamp,
                field=change.field.no,
                value=change.value,
                old=change.old,
                emptied=change.emptied,
            )
        )


def submit_kickoff(story: Story, _: SubmitKickOff) -> None:
    _must_have_form(story)
    if story.process.kickoff_at is not None:
        raise KickOffAlreadyIn("The kick-off form of this process has been submitted already.")
    _must_be_complete(story)
    story.tell(KickOffSubmitted(**story.stamp))


def reopen_kickoff(story: Story, _: ReopenKickOff) -> None:
    _must_have_form(story)
    if story.process.kickoff_at is None:
        raise KickOffNotIn("The kick-off form of this process is open already.")
    story.tell(KickOffReopened(**story.stamp))


def _must_have_form(story: Story) -> None:
    must_not_be_frozen(story.process)
    if not story.template.kickoff.fields:
        raise NoKickOffForm("This process has no kick-off form.")


def _must_be_complete(story: Story) -> None:
    must_be_filled(missing(story.template.kickoff.fields, story.process.kickoff))


def must_be_filled(empty: tuple[Field, ...]) -> None:
    """Raises RequiredFieldsEmpty that names each field (E10)."""
    if empty:
        errors = {field.id: [required_sentence(field)] for field in empty}
        raise RequiredFieldsEmpty(required_sentence(empty[0]), errors=errors)
