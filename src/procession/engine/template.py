"""What a template says: frozen values, stored whole as one JSON document per version.

Order is the order of the tuples; the wire's `position` is the index plus one. Settings without behaviour in the engine
sit in `TemplateSettings` and `StepSettings`, so that a version holds everything its template page shows.
"""

from functools import cached_property
from typing import Any, Literal

import msgspec

from procession.engine.assignees import NOBODY, Assignees

TemplateKind = Literal["procedure", "form", "document"]
StepType = Literal["task", "approval", "expiring", "email", "expiring_email"]
FieldType = Literal[
    "text", "textarea", "radio", "dropdown", "multiselect", "date", "email", "file", "table", "assignees_form"
]
Unit = Literal["minutes", "hours", "days", "weeks", "months"]
LAUNCH = "launch"


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """One choice of a radio, dropdown or multiselect field; `id` is the client's number, unique in its field (C4)."""

    id: int
    text: str
    value: Any = None
    required: bool | None = None
    description: str | None = None


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """One column of a table field."""

    id: int
    label: str


class Field(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, dict=True):
    """A form field of a step, of the kick-off form, or of a one-off task.

    `id` is the 32-hex timeline id, `no` the wire's `capture_id`. Answers are kept under `no`. `rules` are the wire's
    `field_validation` words (`numeric`, `min:3`, ...), `must_all_checked` the second rule of a checklist (C3), `list`
    the link to a shared option list. `settings` and `custom` are kept for the wire as they were sent.
    """

    id: str
    no: int
    alias: str
    type: FieldType
    label: str
    required: bool = False
    guidance: str | None = None
    options: tuple[Option, ...] = ()
    columns: tuple[Column, ...] = ()
    default_on: bool = False
    default: Any = None
    collect_time: bool = False
    rich_text: bool = False
    rules: tuple[str, ...] = ()
    must_all_checked: bool = False
    prefix: str | None = None
    suffix: str | None = None
    settings: dict[str, Any] | None = None
    list: Any = None
    custom: dict[str, Any] | None = None
    created: int | None = None
    touched: int | None = None


class DeadlineRule(msgspec.Struct, frozen=True, kw_only=True):
    """When a step is due (B42): `amount` `unit` after launch, after a step's completion, or before a step's deadline.

    `anchor` is `launch` or the id of another step; a rule "after" a step waits for its completion (B52), a rule
    "before" a step waits for its deadline. `unit_word` keeps the spelling that was sent, for the wire.
    """

    amount: int
    unit: Unit
    direction: Literal["after", "before"] = "after"
    anchor: str = LAUNCH
    unit_word: str | None = None


class StartRule(msgspec.Struct, frozen=True, kw_only=True):
    """When a step should begin: `amount` `unit` after launch; guidance, never a lock (B56)."""

    amount: int
    unit: Unit
    unit_word: str | None = None


class TaskSettings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Settings that a step hands to its task and that may differ on the task (B28). `max_assignees` 0 means no cap."""

    only_assignees: bool = False
    everyone: bool = False
    max_assignees: int = 0
    soft_start: bool = True
    guests_allowed: bool = True
    no_guest_comments: bool = False
    secret: bool = False
    unbranded: bool = False
    webhook: str | None = None


DEFAULT_TASK_SETTINGS = TaskSettings()


class StepSettings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is stored and shown, and decides nothing in the engine."""

    role_changes_every_time: bool = False
    skip_start_process: bool = False
    ai_assigned: bool = False
    ai_allowed_app_keys: tuple[str, ...] = ()
    ai_on_uncertainty: str | None = None
    custom: dict[str, Any] | None = None


class Mapped(msgspec.Struct, frozen=True, kw_only=True):
    """A field of this template whose answer becomes that of a kick-off field of the template that is launched (E39).
    Both are 32-hex ids."""

    source: str
    target: str


class Chain(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The template to launch (or to inject into the same process) when the task completes (E38-E41)."""

    template: str
    name_format: str | None = None
    within_process: bool = False
    mapping: tuple[Mapped, ...] = ()


class Step(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, dict=True):
    """One unit of work in a template. `id` is the 32-hex timeline id, `no` its number in `template_part`.

    `asks_guest`: besides its assignees it is for a guest whose address the launcher is asked for (B38).
    """

    id: str
    no: int
    alias: str
    title: str
    type: StepType = "task"
    summary: str | None = None
    fields: tuple[Field, ...] = ()
    assignees: Assignees = NOBODY
    job_titles: tuple[int, ...] = ()
    asks_guest: bool = False
    assign_starter: bool = True
    hidden: bool = False
    settings: TaskSettings = DEFAULT_TASK_SETTINGS
    passive: StepSettings = StepSettings()
    deadline: DeadlineRule | None = None
    start: StartRule | None = None
    stage: str | None = None
    chain: Chain | None = None
    created: int | None = None
    touched: int | None = None

    @cached_property
    def field_by_key(self) -> dict[str | int, Field]:
        return fields_by_key(self.fields)


class Stage(msgspec.Struct, frozen=True, kw_only=True):
    """A milestone: a name over a group of steps (B33)."""

    id: str
    name: str
    created: int | None = None
    touched: int | None = None


class KickOff(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, dict=True):
    """The form filled in before or at launch. An empty title falls back to the template's (E13)."""

    title: str | None = None
    description: str | None = None
    fields: tuple[Field, ...] = ()

    @cached_property
    def field_by_key(self) -> dict[str | int, Field]:
        return fields_by_key(self.fields)


class Naming(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Automatic process names (E5-E7): the pattern counts only while `automatic` is on."""

    automatic: bool = False
    pattern: str | None = None
    launcher_may_rename: bool = False


class Condition(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One condition of a rule; `logic` joins it to the result so far, and the first one's is ignored (D3)."""

    id: str
    on: Literal["step", "field", "kickoff"]
    subject: str
    operator: str
    statement: Any = None
    logic: Literal["and", "or"] = "and"
    column: str | None = None


class Shift(msgspec.Struct, frozen=True, kw_only=True):
    """By how much a deadline action moves: `amount` `unit` before or from its base (D27)."""

    amount: int
    unit: Unit
    direction: Literal["before", "from"] = "from"


class Action(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a rule does to one step (D23-D31). `source` is a picker or date field, or a step whose deadline counts."""

    id: str
    type: Literal["visibility", "assignment", "deadline", "status", "webhook"]
    verb: str
    target: str
    assignees: Assignees | None = None
    source: str | None = None
    source_on: Literal["step", "field", "kickoff"] | None = None
    shift: Shift | None = None
    url: str | None = None
    alias: str | None = None


class Rule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """IF the conditions hold, THEN the actions (D1). Position is the place in `Template.rules`."""

    id: str
    no: int
    name: str
    conditions: tuple[Condition, ...] = ()
    actions: tuple[Action, ...] = ()
    created: int | None = None
    touched: int | None = None


class TemplateSettings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is stored and shown with a version, and decides nothing in the engine (api-templates 1.1)."""

    webhook: str | None = None
    explanation_video: str | None = None
    guidance: str | None = None
    icon: str | None = None
    public_cover: str | None = None
    folderize_process: bool = False
    tag_process: bool = False
    default_folder: str | None = None
    folder_changeable_by_launcher: bool = False
    watchers: Assignees = NOBODY


class Injected(msgspec.Struct, frozen=True, kw_only=True):
    """Another template whose steps were put into this one, after one of its steps (E41). `no` and `version` name it."""

    template: str
    no: int
    version: int
    after: str


class Snippet(msgspec.Struct, frozen=True, kw_only=True):
    """A text of the organization that was put into this version's texts, as it was when a process began (C25)."""

    no: int
    content: str


class Template(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, dict=True):
    """One version of a template, whole. Owner, status, folder and grants are the template's row, not its version's.

    A version with others `injected`, or with the texts of `snippets` put in, belongs to the processes that run on it;
    `base` is the version it was made from, and its own number is negative.
    """

    id: str
    no: int
    title: str
    version: int = 1
    kind: TemplateKind = "procedure"
    summary: str | None = None
    steps: tuple[Step, ...] = ()
    kickoff: KickOff = KickOff()
    stages: tuple[Stage, ...] = ()
    rules: tuple[Rule, ...] = ()
    naming: Naming = Naming()
    tasks_may_be_added: bool = True
    settings: TemplateSettings = TemplateSettings()
    base: int | None = None
    injected: tuple[Injected, ...] = ()
    snippets: tuple[Snippet, ...] = ()

    @property
    def shown_version(self) -> int:
        """The number that people know."""
        return self.base or self.version

    @cached_property
    def step_by_key(self) -> dict[str, Step]:
        """Steps by id and by alias."""
        found = {step.alias: step for step in self.steps}
        found.update({step.id: step for step in self.steps})
        return found

    @cached_property
    def waiting_on(self) -> dict[str, tuple[Step, ...]]:
        """Steps whose deadline is anchored to a step, by the id of that step (B42)."""
        found: dict[str, tuple[Step, ...]] = {}
        for step in self.steps:
            if step.deadline is not None and step.deadline.anchor != LAUNCH:
                found[step.deadline.anchor] = (*found.get(step.deadline.anchor, ()), step)
        return found

    @cached_property
    def shown_by_rules(self) -> frozenset[str]:
        """Steps that a rule can show; they start hidden (D14, D15)."""
        actions = (action for rule in self.rules for action in rule.actions)
        return frozenset(action.target for action in actions if (action.type, action.verb) == ("visibility", "show"))

    @cached_property
    def home_of_field(self) -> dict[str, tuple[Field, str | None]]:
        """Each field by its id, with the step whose form it is on; None is the kick-off form."""
        found: dict[str, tuple[Field, str | None]] = {field.id: (field, None) for field in self.kickoff.fields}
        found.update({field.id: (field, step.id) for step in self.steps for field in step.fields})
        return found

    @cached_property
    def field_id_of_number(self) -> dict[int, str]:
        return {field.no: field.id for field, _ in self.home_of_field.values()}

    @cached_property
    def memo(self) -> dict[str, Any]:
        """What other modules of the engine have worked out about this version, once."""
        return {}

    @cached_property
    def place_of_step(self) -> dict[str, int]:
        """The wire's position of each step, from 1."""
        return {step.id: index for index, step in enumerate(self.steps, start=1)}


def fields_by_key(fields: tuple[Field, ...]) -> dict[str | int, Field]:
    """Fields by 32-hex id, by number, and by the number written as text (api-running 2.9)."""
    found: dict[str | int, Field] = {}
    for field in fields:
        found[field.id] = field
        found[field.no] = field
        found[str(field.no)] = field
    return found


NO_TEMPLATE = Template(id="", no=0, title="")
