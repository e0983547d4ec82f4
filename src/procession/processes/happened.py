"""Happenings of the engine as events of the house: rows of history and outbox, written with the change.

The happening goes whole into the event's body, so that a history replays to the same process (ARCHITECTURE 5).
"""

from collections.abc import Iterable
from typing import Any

from procession.engine import happenings as h
from procession.engine.happenings import Happening
from procession.engine.process import Process
from procession.engine.template import Template
from procession.events import Event
from procession.plumbing.work import Work

NAMES = (
    h.ProcessLaunched,
    h.TaskAdded,
    h.AnswerSaved,
    h.TaskMarked,
    h.TaskCompleted,
    h.TaskReopened,
    h.TaskHidden,
    h.TaskShown,
    h.AssigneesChanged,
    h.DeadlineSet,
    h.TaskEdited,
    h.TaskMoved,
    h.TaskArchived,
    h.TaskRestored,
    h.TaskUnlinked,
    h.VersionMoved,
    h.TaskParked,
    h.TaskUnparked,
    h.IssueOpened,
    h.IssueResolved,
    h.KickOffAnswerSaved,
    h.KickOffSubmitted,
    h.KickOffReopened,
    h.RuleJudged,
    h.RuleFired,
    h.RuleHeld,
    h.WebhookAsked,
    h.ProcessEdited,
    h.ProcessCompleted,
    h.ProcessReopened,
    h.ProcessArchived,
    h.ProcessActivated,
)
"""Every happening that is announced under its own name and verb."""


def announce(work: Work, template: Template, process: Process, happenings: Iterable[Happening]) -> None:
    work.emit(*(_event(template, process, each) for each in happenings))


def _event(template: Template, process: Process, happening: Happening) -> Event:
    task = _task_of(happening)
    return Event(
        name=type(happening).name,
        verb=type(happening).verb,
        subject="process" if task is None else "task",
        subject_id=process.id if task is None else task,
        process=None if process.alone else process.id,
        task=task,
        template=template.id or None,
        rule=happening.rule,
        body=happening,
    )


def _task_of(happening: Happening) -> str | None:
    named: Any = getattr(happening, "task", None)
    return named.id if isinstance(happening, h.TaskAdded) else named
