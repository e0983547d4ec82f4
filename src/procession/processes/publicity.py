"""What outsiders see of running work: the public page of a process, and guests (`api-running` 1.12, behaviour F70-F72).

What is kept from the viewer is taken out of the values before anything is made of them, so that it can't come back
through a title, a form or an include.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import select

from procession.actor import ActorKind
from procession.engine.assignees import NOBODY, is_assignee
from procession.engine.process import Process, Task, fields_of, settings_of
from procession.engine.template import Field
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, tenant
from procession.plumbing.work import Work
from procession.processes import rows
from procession.processes.tables import process
from procession.processes.views import RunView, TaskView

WORDS = ("comments", "form_fields", "assignees")
"""The switches of a public process; any other word names one field, by its id or capture id."""

_SETTINGS = tenant(select(process.c.id, process.c.is_public, process.c.body).where(any_of(process.c.id, "ids", Id)))


class Hidden(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept from a viewer. `fields` are single ones, by id or by capture id as text."""

    comments: bool = False
    answers: bool = False
    assignees: bool = False
    fields: frozenset[str] = frozenset()

    @property
    def keeps_answers(self) -> bool:
        return self.answers or bool(self.fields)

    def keeps(self, field: Field) -> bool:
        return self.answers or field.id in self.fields or str(field.no) in self.fields


EVERYTHING = Hidden(comments=True, answers=True, assignees=True)


def hidden_of(words: Sequence[str]) -> Hidden:
    """What `publicly_hidden_fields` says."""
    return Hidden(
        comments="comments" in words,
        answers="form_fields" in words,
        assignees="assignees" in words,
        fields=frozenset(words) - set(WORDS),
    )


def covered_task(view: TaskView, hidden: Hidden) -> TaskView:
    """The task without what is kept from the viewer; then its texts name no answers either."""
    one = view.task
    if hidden.keeps_answers:
        one = replace(one, answers=_left(one.answers, fields_of(view.template, one), hidden))
    if hidden.assignees:
        one = replace(one, assignees=NOBODY, completer=None, starter=None, marks={})
    return replace(view, task=one, is_covered=hidden.keeps_answers)


def covered_run(view: RunView, hidden: Hidden) -> RunView:
    """The process without what is kept from the viewer."""
    head = view.process
    if hidden.keeps_answers:
        head = replace(head, kickoff=_left(head.kickoff, view.template.kickoff.fields, hidden))
    if not hidden.assignees:
        return replace(view, process=head)
    return replace(view, process=replace(head, people=NOBODY), collaborators=())


def _left(answers: Mapping[int, Any], fields: Sequence[Field], hidden: Hidden) -> dict[int, Any]:
    if hidden.answers:
        return {}
    kept = {field.no for field in fields if hidden.keeps(field)}
    return {number: answer for number, answer in answers.items() if number not in kept}


def tasks_for_caller(work: Work, views: Sequence[TaskView]) -> list[TaskView]:
    """As they are for members. Guests see their own as they are, and others of public processes as the page does."""
    if work.actor.kind is not ActorKind.GUEST:
        return list(views)
    others = {view.gist.id for view in views if view.gist is not None and not is_own(work, view.task)}
    hidden = _settings(work, others)
    return [
        covered_task(view, hidden[view.gist.id]) if view.gist is not None and not is_own(work, view.task) else view
        for view in views
    ]


def tasks_that_talk(work: Work, views: Sequence[TaskView]) -> list[str]:
    """The tasks whose comments the caller may look at; each comment is looked at for itself besides (F60, F61)."""
    if work.actor.kind is not ActorKind.GUEST:
        return [view.task.id for view in views]
    talking = [view for view in views if not settings_of(view.template, view.task).no_guest_comments]
    others = {view.gist.id for view in talking if view.gist is not None and not is_own(work, view.task)}
    hidden = _settings(work, others)
    return [
        view.task.id
        for view in talking
        if view.gist is None or is_own(work, view.task) or not hidden[view.gist.id].comments
    ]


def runs_for_caller(work: Work, views: Sequence[RunView]) -> list[RunView]:
    """As they are for members. Of a private process a guest learns name and progress (behaviour G29)."""
    if work.actor.kind is not ActorKind.GUEST:
        return list(views)
    return [covered_run(_without_notes(view), hidden_in(view.process)) for view in views]


def hidden_in(head: Process) -> Hidden:
    """What a guest, or anybody at all, may not see of this process."""
    return hidden_of(head.hidden_fields) if head.public else EVERYTHING


def is_own(work: Work, one: Task) -> bool:
    return is_assignee(one.assignees, work.actor.party, work.actor.groups)


def _without_notes(view: RunView) -> RunView:
    return view if view.process.public else replace(view, process=replace(view.process, summary=None))


def _settings(work: Work, processes: set[str]) -> dict[str, Hidden]:
    found = work.rows(_SETTINGS, ids=sorted(processes)) if processes else []
    return {row.id: hidden_of(rows.hidden_fields(row.body)) if row.is_public else EVERYTHING for row in found}
