"""The ways in which the engine says no. Codes are stable; sentences name the cause and the way out.

A task that can't be completed is refused with the class of the first reason; `blocking` lists them all.
"""

from procession.errors import Invalid, Kind, NotFound, Refusal


class TaskAlreadyCompleted(Refusal):
    """A completed task refuses changes and a second completion; reopen it first (F3, C13)."""

    kind = Kind.NOT_POSSIBLE
    code = "task_already_completed"


class TaskNotCompleted(Refusal):
    """Only a completed task can be reopened (F18)."""

    kind = Kind.NOT_POSSIBLE
    code = "task_not_completed"


class ApprovalNeedsDecision(Refusal):
    """An approval is completed by an explicit approve or reject (F5)."""

    kind = Kind.NOT_POSSIBLE
    code = "approval_needs_decision"


class TaskHiddenNow(Refusal):
    """A hidden task can't be completed or changed; show it first."""

    kind = Kind.NOT_POSSIBLE
    code = "task_hidden"


class TaskArchivedNow(Refusal):
    """An archived task takes no changes; restore it first."""

    kind = Kind.NOT_POSSIBLE
    code = "task_archived"


class OnlyOneOffTasks(Refusal):
    """Archiving, restoring, unlinking and own forms are for one-off tasks."""

    kind = Kind.NOT_POSSIBLE
    code = "only_one_off_tasks"


class NotForOneOffTasks(Refusal):
    """Hiding and showing are for tasks of a process (F29)."""

    kind = Kind.NOT_POSSIBLE
    code = "not_for_one_off_tasks"


class ProcessArchivedNow(Refusal):
    """An archived process and its tasks take no changes; activate it first."""

    kind = Kind.NOT_POSSIBLE
    code = "process_archived"


class OpenIssues(Refusal):
    """An open issue on the task, or on the process itself, which freezes all its tasks (F52, F55)."""

    kind = Kind.NOT_POSSIBLE
    code = "open_issues"


class OneOffTasksForbidden(Refusal):
    """The template doesn't allow added tasks (F34)."""

    kind = Kind.NOT_POSSIBLE
    code = "one_off_tasks_not_allowed"


class TooManyAssignees(Refusal):
    """More members and guests than the cap allows; nothing is stored (B41)."""

    kind = Kind.INVALID
    code = "too_many_assignees"


class AnswersInvalid(Invalid):
    """Answers that don't fit their fields; `errors` is by field id and lists every one (C9, C11)."""

    kind = Kind.INVALID
    code = "answers_invalid"


class NoSuchField(Refusal):
    """The field isn't on this task."""

    kind = Kind.INVALID
    code = "field_not_on_task"


class RequiredFieldsEmpty(Refusal):
    """Required fields of a task or of the kick-off form are empty (C10, E10); `errors` is by field id."""

    kind = Kind.NOT_POSSIBLE
    code = "required_fields_empty"


class NoSuchTask(NotFound):
    """The task isn't in this process."""


class NoSuchIssue(NotFound):
    """The issue isn't on this task or process."""


class KickOffAlreadyIn(Refusal):
    """The kick-off form has been submitted already."""

    kind = Kind.NOT_POSSIBLE
    code = "kickoff_already_submitted"


class NoKickOffForm(Refusal):
    """The template has no kick-off form to submit or reopen."""

    kind = Kind.NOT_POSSIBLE
    code = "no_kickoff_form"


class KickOffNotIn(Refusal):
    """Only a submitted kick-off form can be reopened."""

    kind = Kind.NOT_POSSIBLE
    code = "kickoff_not_submitted"


class BadUpdate(Invalid):
    """A change that doesn't fit: title too long, empty name; `errors` says what."""

    kind = Kind.INVALID
    code = "update_invalid"


class PartAlreadyDone(Refusal):
    """The caller has marked their part of a task that everyone must complete (F14)."""

    kind = Kind.NOT_POSSIBLE
    code = "part_already_done"


class NotYourPart(Refusal):
    """Nobody can mark for someone else (F15)."""

    kind = Kind.NOT_ALLOWED
    code = "not_your_part"
