"""What would happen: the same engine, asked without keeping the answer.

`preview` answers for a process and some commands, `preview_form` for a form that is being filled in, `preview_launch`
for a kick-off form; `rehearsing.py` walks a whole template.
"""

from collections.abc import Callable, Iterable, Mapping
from itertools import count
from typing import Literal

import msgspec
from msgspec.structs import replace

from procession.engine import happenings as h
from procession.engine.answering import untouched_defaults
from procession.engine.answers import missing, required_sentence
from procession.engine.commands import By, Command, Given, Launch, SaveAnswers
from procession.engine.completing import blocking
from procession.engine.context import PLAIN, Context
from procession.engine.decide import decide
from procession.engine.decision import Remark
from procession.engine.fields import Asked
from procession.engine.launch import launch
from procession.engine.process import Answers, Process, fields_of
from procession.engine.refusals import AnswersInvalid
from procession.engine.template import Template, fields_by_key
from procession.errors import Blocking, Refusal

Word = Literal[
    "shown", "hidden", "deadline", "assignees", "reopened", "completed", "added", "parked", "returned", "updated"
]

_WORDS: dict[type[h.Happening], Word] = {
    h.TaskShown: "shown",
    h.TaskHidden: "hidden",
    h.DeadlineSet: "deadline",
    h.AssigneesChanged: "assignees",
    h.TaskReopened: "reopened",
    h.TaskCompleted: "completed",
    h.TaskParked: "parked",
    h.TaskUnparked: "returned",
    h.TaskEdited: "updated",
}
PREVIEWER = By(is_admin=True)


class Effect(msgspec.Struct, frozen=True, kw_only=True):
    """What happened to one task, and which rule did it (None: the command itself, or an anchor of its deadline).

    `event` and `subject` say what set the rule off, as `RuleFired` has them.
    """

    task: str
    word: Word
    rule: str | None = None
    event: str = ""
    subject: str | None = None


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """The process as it would be, what would happen to tasks, or the refusal that would come instead."""

    process: Process
    effects: tuple[Effect, ...] = ()
    remarks: tuple[Remark, ...] = ()
    refusal: str | None = None
    errors: dict[str, list[str]] = {}


def effects_of(happenings: Iterable[h.Happening]) -> tuple[Effect, ...]:
    """What a decision did to tasks, in order. A rule's own record comes after its effects, so it is read backwards."""
    found: list[Effect] = []
    fired: dict[str | None, h.RuleFired] = {}
    for it in reversed(tuple(happenings)):
        if isinstance(it, h.RuleFired):
            fired[it.rule] = it
        elif type(it) in _WORDS:
            found.append(_effect(it, it.task, _WORDS[type(it)], fired))  # pyright: ignore[reportAttributeAccessIssue]
    return tuple(reversed(found))


def changes_of(happenings: Iterable[h.Happening]) -> tuple[Effect, ...]:
    """As `effects_of`, new tasks first of all; of these, only what rules did to them besides."""
    happened = tuple(happenings)
    added = {it.task.id: Effect(task=it.task.id, word="added") for it in happened if isinstance(it, h.TaskAdded)}
    others = (effect for effect in effects_of(happened) if effect.rule is not None or effect.task not in added)
    return (*added.values(), *others)


def _effect(it: h.Happening, task: str, word: Word, fired: Mapping[str | None, h.RuleFired]) -> Effect:
    record = None if it.rule is None else fired.get(it.rule)
    return Effect(
        task=task,
        word=word,
        rule=it.rule,
        event=record.event if record else "",
        subject=record.subject if record else None,
    )


def preview(
    template: Template,
    process: Process,
    *commands: Command,
    by: By = PREVIEWER,
    context: Context = PLAIN,
    now: int,
) -> Preview:
    """What these commands would do; nothing is kept, and a Refusal becomes part of the answer."""
    try:
        decision = decide(template, process, *commands, by=by, context=context, now=now, new_id=passing_ids())
    except Refusal as no:
        return Preview(process=process, refusal=no.message, errors=no.errors)
    return Preview(process=decision.process, effects=effects_of(decision.happenings), remarks=decision.remarks)


def passing_ids() -> Callable[[], str]:
    """Ids for what is never stored, each another one."""
    numbers = count(1)
    return lambda: f"{next(numbers):032x}"


# --- a form that is being filled in ---------------------------------------------------------------------------------


class FormPreview(msgspec.Struct, frozen=True, kw_only=True):
    """The process as it would be with the answers that fit, and what is wrong with the others, by field id.

    `values` are the answers of the form by field number, defaults of untouched fields included (C23); `blocking` is
    what would still stand in the way of completing the task.
    """

    process: Process
    values: Answers = {}
    effects: tuple[Effect, ...] = ()
    remarks: tuple[Remark, ...] = ()
    errors: dict[str, list[str]] = {}
    blocking: tuple[Blocking, ...] = ()


def preview_form(
    template: Template,
    process: Process,
    task: str,
    answers: Given,
    *,
    by: By = PREVIEWER,
    context: Context = PLAIN,
    now: int,
) -> FormPreview:
    """What saving these answers would do. Answers that don't fit are left aside and named.

    Raises what keeps the task from being changed at all: completed, archived, frozen.
    """
    fields = fields_by_key(fields_of(template, process.tasks[task]))
    errors: dict[str, list[str]] = {}
    kept = answers
    try:
        decision = decide(
            template,
            process,
            SaveAnswers(task=task, answers=kept),
            by=by,
            context=context,
            now=now,
            new_id=passing_ids(),
        )
    except AnswersInvalid as no:
        errors = no.errors
        kept = {key: value for key, value in answers.items() if key not in fields or fields[key].id not in errors}
        decision = decide(
            template,
            process,
            SaveAnswers(task=task, answers=kept),
            by=by,
            context=context,
            now=now,
            new_id=passing_ids(),
        )
    after = decision.process
    one = after.tasks[task]
    asked = Asked(now, context)
    return FormPreview(
        process=after,
        values={**untouched_defaults(template, after, one, asked), **one.answers},
        effects=effects_of(decision.happenings),
        remarks=decision.remarks,
        errors=errors,
        blocking=blocking(template, after, one, approved=True, context=context),
    )


# --- a kick-off form that is being filled in ------------------------------------------------------------------------


def preview_launch(
    template: Template, order: Launch, *, by: By = PREVIEWER, context: Context = PLAIN, now: int
) -> Preview:
    """The process that a launch would make from the answers that fit. What is wrong or missing is in `errors`, by
    field id, and doesn't keep the rest from being shown. Raises what else `launch` refuses."""
    relaxed = _asking_nothing(template)
    errors: dict[str, list[str]] = {}
    try:
        decision = launch(relaxed, order, by=by, context=context, now=now, new_id=passing_ids())
    except AnswersInvalid as no:
        errors = dict(no.errors)
        known = template.kickoff.field_by_key
        kept = {key: value for key, value in order.answers.items() if key not in known or known[key].id not in errors}
        decision = launch(relaxed, replace(order, answers=kept), by=by, context=context, now=now, new_id=passing_ids())
    for field in missing(template.kickoff.fields, decision.process.kickoff):
        errors.setdefault(field.id, [required_sentence(field)])
    return Preview(
        process=decision.process,
        effects=effects_of(decision.happenings),
        remarks=decision.remarks,
        errors=errors,
    )


def _asking_nothing(template: Template) -> Template:
    """The same template, with a kick-off form that may stay empty."""
    form = template.kickoff
    fields = tuple(replace(field, required=False, must_all_checked=False) for field in form.fields)
    return replace(template, kickoff=replace(form, fields=fields))
