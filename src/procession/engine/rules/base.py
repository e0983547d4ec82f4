"""What a rule action must answer: may it be saved like this, and what does it do."""

from typing import ClassVar

from procession.engine.process import Task
from procession.engine.story import Story
from procession.engine.template import Action, Rule, Template


class Skip(Exception):
    """The action has no effect now; the words say why (D12)."""


class Moment:
    """What set a rule off: the kind of event and its subject, for the record and for D28, D29."""

    def __init__(self, kind: str, subject: str | None) -> None:
        self.kind = kind
        self.subject = subject


class RuleAction:
    """One kind of action."""

    type: ClassVar[str]
    verb: ClassVar[str]
    label: ClassVar[str]

    def problems(self, template: Template, rule: Rule, action: Action) -> tuple[str, ...]:
        """Why this action can't be saved; sentences (D30, D34)."""
        return ()

    def perform(self, story: Story, rule: Rule, action: Action, moment: Moment) -> None:
        """Do it to the target. Raises Skip when there is nothing to do."""
        raise NotImplementedError


def target_of(story: Story, action: Action) -> Task:
    """The target's task. Raises Skip when the process has none."""
    task = story.task_of_step(action.target)
    if task is None:
        raise Skip("The process has no task for this step.")
    return task


def open_target_of(story: Story, action: Action) -> Task:
    """The same, unless it is completed (D23, D25, D27)."""
    task = target_of(story, action)
    if task.is_completed:
        raise Skip("The task is completed.")
    return task
