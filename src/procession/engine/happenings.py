"""What happened to running work, in the past tense: all that is needed to make the change again.

`evolve` is the only reader that changes state by them; rooms write them as events (`name`, `verb`) and keep them whole
as the event's body, so that a history replays to exactly the same process.
"""

from typing import Any, ClassVar

import msgspec
from msgspec import UNSET, UnsetType

from procession.engine.assignees import Assignees
from procession.engine.process import Process, Task
from procession.engine.template import Field, StepType, TaskSettings


class Happening(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="happening", tag=True):
    """`at` is the instant, `by` the party (0: the bot), `rule` the id of the rule that did it, if one did.

    `name` is the product's own word, `verb` the activity feed's (api-running 5.2).
    """

    name: ClassVar[str]
    verb: ClassVar[str]

    at: int
    by: int = 0
    rule: str | None = None


class ProcessLaunched(Happening, frozen=True, kw_only=True):
    """The head as it began, without tasks; a `TaskAdded` for each follows."""

    name = "process.launched"
    verb = "created"

    process: Process


class TaskAdded(Happening, frozen=True, kw_only=True):
    """A task came to be: at launch, or one-off. In a process it stands at its position, and later ones shift."""

    name = "task.created"
    verb = "created"

    task: Task


class AnswerSaved(Happening, frozen=True, kw_only=True):
    """An answer of a task changed; None cleared it. `emptied`: on purpose, so that a default stays away (C23)."""

    name = "field.updated"
    verb = "updated"

    task: str
    field: int
    value: Any
    old: Any = None
    emptied: bool = False


class TaskMarked(Happening, frozen=True, kw_only=True):
    """One person did their part of a task that everyone must complete (F14)."""

    name = "task.marked"
    verb = "updated"

    task: str
    party: int
    approved: bool | None = None


class TaskCompleted(Happening, frozen=True, kw_only=True):
    """`completer` is the member or guest on record; `approved` the decision (F5), or acknowledged / expired (F22)."""

    name = "task.completed"
    verb = "completed"

    task: str
    completer: int
    is_guest: bool = False
    approved: bool | None = None


class TaskReopened(Happening, frozen=True, kw_only=True):
    """Back to `in-progress`; answers stay; marks, completer and decision go (F19). `issue` reopened it (F53)."""

    name = "task.reopened"
    verb = "re-opened"

    task: str
    issue: str | None = None


class TaskHidden(Happening, frozen=True, kw_only=True):
    name = "task.hidden"
    verb = "updated"

    task: str
    by_hand: bool = False


class TaskShown(Happening, frozen=True, kw_only=True):
    name = "task.shown"
    verb = "updated"

    task: str
    by_hand: bool = False


class AssigneesChanged(Happening, frozen=True, kw_only=True):
    """The whole new set; `old` is the one before, so that added and removed people can be told."""

    name = "task.owners_updated"
    verb = "owners-updated"

    task: str
    assignees: Assignees
    old: Assignees


class DeadlineSet(Happening, frozen=True, kw_only=True):
    """`anchor` is the id of the step that made the deadline known, if one did (B42); None as deadline: none.

    `base` is where a rule shifted it from, when it was shifted from where it stood (D29).
    """

    name = "task.deadline_updated"
    verb = "updated"

    task: str
    deadline: int | None
    old: int | None = None
    by_hand: bool = False
    anchor: str | None = None
    base: int | None = None


class TaskEdited(Happening, frozen=True, kw_only=True):
    """Texts and settings changed by hand; what is UNSET stayed."""

    name = "task.updated"
    verb = "updated"

    task: str
    title: str | UnsetType = UNSET
    summary: str | UnsetType | None = UNSET
    type: StepType | UnsetType = UNSET
    settings: TaskSettings | UnsetType = UNSET
    stage: str | UnsetType | None = UNSET
    start: int | UnsetType | None = UNSET
    started: bool | UnsetType = UNSET
    fields: tuple[Field, ...] | UnsetType = UNSET
    launched: str | UnsetType = UNSET


class TaskMoved(Happening, frozen=True, kw_only=True):
    """To another place in the process, from 1; the others close up."""

    name = "task.moved"
    verb = "re-ordered"

    task: str
    position: int


class TaskArchived(Happening, frozen=True, kw_only=True):
    name = "task.archived"
    verb = "archived"

    task: str


class TaskRestored(Happening, frozen=True, kw_only=True):
    name = "task.restored"
    verb = "unarchived"

    task: str


class TaskUnlinked(Happening, frozen=True, kw_only=True):
    """A one-off task left the process; it lives on alone."""

    name = "task.unlinked"
    verb = "unlinked"

    task: str


class VersionMoved(Happening, frozen=True, kw_only=True):
    """The process follows another version of its template from here on; what that changed comes after this."""

    name = "process.version_moved"
    verb = "updated"

    version: int
    old: int


class TaskParked(Happening, frozen=True, kw_only=True):
    """The new version has no such step: the task keeps form, settings and description; an open one is hidden."""

    name = "task.parked"
    verb = "updated"

    task: str
    fields: tuple[Field, ...]
    settings: TaskSettings
    summary: str | None = None


class TaskUnparked(Happening, frozen=True, kw_only=True):
    """Its step is there again: the task stands as it did."""

    name = "task.unparked"
    verb = "updated"

    task: str


class IssueOpened(Happening, frozen=True, kw_only=True):
    name = "task.issue_raised"
    verb = "issue-reported"

    issue: str
    task: str | None = None


class IssueResolved(Happening, frozen=True, kw_only=True):
    name = "task.issue_resolved"
    verb = "issue-resolved"

    issue: str
    task: str | None = None


class KickOffAnswerSaved(Happening, frozen=True, kw_only=True):
    name = "kickoff.updated"
    verb = "updated"

    field: int
    value: Any
    old: Any = None
    emptied: bool = False


class KickOffSubmitted(Happening, frozen=True, kw_only=True):
    name = "kickoff.completed"
    verb = "completed"


class KickOffReopened(Happening, frozen=True, kw_only=True):
    name = "kickoff.reopened"
    verb = "re-opened"


class RuleJudged(Happening, frozen=True, kw_only=True):
    """A rule was evaluated; `met` has one entry for each of its conditions."""

    name = "rule.judged"
    verb = "emitted"

    is_true: bool
    met: tuple[bool, ...] = ()


class Skipped(msgspec.Struct, frozen=True):
    """An action that did nothing, and the reason in words."""

    action: str
    why: str


class RuleFired(Happening, frozen=True, kw_only=True):
    """A rule acted: which actions, and which had no effect and why (D12). Their effects came before this.

    `event` says what set it off: `launch`, `kickoff`, `answer`, `step` or `assignees`; `subject` is the step or field.
    """

    name = "rule.fired"
    verb = "emitted"

    applied: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    event: str = ""
    subject: str | None = None


class RuleHeld(Happening, frozen=True, kw_only=True):
    """The loop guard kept a rule from firing a second time on one event (D11)."""

    name = "rule.held"
    verb = "emitted"


class WebhookAsked(Happening, frozen=True, kw_only=True):
    """A rule asks for a call to `url`; whoever sends it picks up this event (D31)."""

    name = "webhook.asked"
    verb = "emitted"

    task: str
    url: str
    alias: str


class ProcessEdited(Happening, frozen=True, kw_only=True):
    """What is UNSET stayed."""

    name = "process.updated"
    verb = "updated"

    title: str | UnsetType = UNSET
    summary: str | UnsetType | None = UNSET
    owner: int | UnsetType = UNSET
    public: bool | UnsetType = UNSET
    hidden_fields: tuple[str, ...] | UnsetType = UNSET
    people: Assignees | UnsetType = UNSET


class ProcessCompleted(Happening, frozen=True, kw_only=True):
    name = "process.completed"
    verb = "completed"


class ProcessReopened(Happening, frozen=True, kw_only=True):
    """A complete process is active again (F49)."""

    name = "process.reopened"
    verb = "re-opened"


class ProcessArchived(Happening, frozen=True, kw_only=True):
    name = "process.archived"
    verb = "archived"


class ProcessActivated(Happening, frozen=True, kw_only=True):
    name = "process.activated"
    verb = "unarchived"


AnyHappening = (
    ProcessLaunched
    | TaskAdded
    | AnswerSaved
    | TaskMarked
    | TaskCompleted
    | TaskReopened
    | TaskHidden
    | TaskShown
    | AssigneesChanged
    | DeadlineSet
    | TaskEdited
    | TaskMoved
    | TaskArchived
    | TaskRestored
    | TaskUnlinked
    | VersionMoved
    | TaskParked
    | TaskUnparked
    | IssueOpened
    | IssueResolved
    | KickOffAnswerSaved
    | KickOffSubmitted
    | KickOffReopened
    | RuleJudged
    | RuleFired
    | RuleHeld
    | WebhookAsked
    | ProcessEdited
    | ProcessCompleted
    | ProcessReopened
    | ProcessArchived
    | ProcessActivated
)
"""Every happening, for decoding a stored history: `msgspec.json.decode(body, type=AnyHappening)`."""
