"""Why a task is as it is: which rule, on which event, showed, hid, assigned, moved or reopened it (D12)."""

from collections.abc import Iterable, Sequence

import msgspec

from procession.engine import happenings as h
from procession.engine.commands import BOT
from procession.engine.conditions import judged
from procession.engine.context import PLAIN, Context
from procession.engine.preview import passing_ids
from procession.engine.process import Process
from procession.engine.story import Story
from procession.engine.template import Rule, Template

_TOLD: tuple[type[h.Happening], ...] = (
    h.TaskAdded,
    h.TaskShown,
    h.TaskHidden,
    h.AssigneesChanged,
    h.DeadlineSet,
    h.TaskReopened,
    h.TaskCompleted,
)


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that happened to a task: when, by whom or by which rule, and what set that rule off.

    `event` and `subject` are those of `RuleFired`; without a rule they are empty and `by` is the person.
    """

    happening: h.AnyHappening
    rule: str | None = None
    event: str = ""
    subject: str | None = None


def why(history: Sequence[h.Happening], task: str) -> tuple[Reason, ...]:
    """Everything that made this task what it is, oldest first. `history` is that of the process, or a part of it."""
    reasons: list[Reason] = []
    for place, it in enumerate(history):
        if isinstance(it, _TOLD) and _task_of(it) == task:
            fired = _record(history[place + 1 :], it) if it.rule is not None else None
            reasons.append(
                Reason(
                    happening=it,  # pyright: ignore[reportArgumentType] - every class told here is in the union
                    rule=it.rule,
                    event=fired.event if fired else "",
                    subject=fired.subject if fired else None,
                )
            )
    return tuple(reasons)


def _task_of(it: h.Happening) -> str | None:
    return it.task.id if isinstance(it, h.TaskAdded) else getattr(it, "task", None)


def _record(later: Iterable[h.Happening], effect: h.Happening) -> h.RuleFired | None:
    """The rule's own record comes right after its effects."""
    return next((it for it in later if isinstance(it, h.RuleFired) and it.rule == effect.rule), None)


# --- how the rules stand now ----------------------------------------------------------------------------------------


class RuleStanding(msgspec.Struct, frozen=True, kw_only=True):
    """A rule that can act on a step, whether it holds now, and which of its conditions do."""

    rule: Rule
    is_true: bool
    met: tuple[bool, ...]


def rules_for(
    template: Template, process: Process, step: str, *, context: Context = PLAIN, now: int
) -> tuple[RuleStanding, ...]:
    """Every rule with an action on this step, as it stands now, in order; the process must be loaded whole."""
    story = Story(template, process, by=BOT, context=context, now=now, new_id=passing_ids())
    found: list[RuleStanding] = []
    for rule in template.rules:
        if any(action.target == step for action in rule.actions):
            is_true, met = judged(story, rule)
            found.append(RuleStanding(rule=rule, is_true=is_true, met=met))
    return tuple(found)
