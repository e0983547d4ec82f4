"""What people do with a process as a whole: edit, archive, reactivate; and how it stands (F38, F44-F50, F66)."""

from typing import Any, Literal

from msgspec import UNSET

from procession.engine.commands import ActivateProcess, ArchiveProcess, EditProcess
from procession.engine.happenings import (
    ProcessActivated,
    ProcessArchived,
    ProcessCompleted,
    ProcessEdited,
    ProcessReopened,
)
from procession.engine.locks import must_not_be_archived
from procession.engine.naming import must_be_name, must_be_notes
from procession.engine.process import Process
from procession.engine.story import Story

ProcessStatus = Literal["archived", "issue", "problem", "complete", "delayed", "active"]
_PLAIN_EDITS = ("summary", "owner", "public", "hidden_fields")


def edit(story: Story, command: EditProcess) -> None:
    """What differs from the present state. Raises BadUpdate for a name that is empty or too long, or for too
    long notes."""
    process = story.process
    must_not_be_archived(process)
    changes: dict[str, Any] = {
        key: getattr(command, key)
        for key in _PLAIN_EDITS
        if getattr(command, key) is not UNSET and getattr(command, key) != getattr(process, key)
    }
    if command.name is not UNSET and command.name != process.name:
        must_be_name(command.name)
        changes["title"] = command.name
    if "summary" in changes:
        must_be_notes(changes["summary"])
    if command.people is not UNSET:
        people = command.people.applied_to(process.people)
        if people != process.people:
            changes["people"] = people
    if changes:
        story.tell(ProcessEdited(**story.stamp, **changes))


def archive(story: Story, _: ArchiveProcess) -> None:
    """Hides the process with its tasks; done twice is done once (api-running 1.8). What was completed together with it
    counts before."""
    if story.process.archived is None:
        conclude(story)
        story.tell(ProcessArchived(**story.stamp))


def activate(story: Story, _: ActivateProcess) -> None:
    if story.process.archived is not None:
        story.tell(ProcessActivated(**story.stamp))


def conclude(story: Story) -> None:
    """A process is complete exactly when no visible task is open and its kick-off form is in (F47-F50)."""
    process = story.process
    if process.alone or process.archived is not None:
        return
    finished = process.n_done == process.n_shown and process.kickoff_at is not None
    if finished and process.completed is None:
        story.tell(ProcessCompleted(**story.stamp))
    elif not finished and process.completed is not None:
        story.tell(ProcessReopened(**story.stamp))


def status_of(process: Process, now: int) -> ProcessStatus:
    """How the process stands: archived, issue, problem, complete, delayed, active, in this order (api-running 1.2)."""
    if process.archived is not None:
        return "archived"
    if process.issues:
        return "issue"
    if process.n_issues:
        return "problem"
    if process.completed is not None:
        return "complete"
    return "delayed" if process.late_from is not None and process.late_from < now else "active"
