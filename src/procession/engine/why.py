"""Why a task is as it is: which rule, on which event, showed, hid, assigned, moved or reopened it (D12)."""

from collections.abc import Iterable, Sequence

import msgspec

from procession.engine import happenings as h

_TOLD: tuple[type[h.Happening], ...] = (
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
        if isinstance(it, _TOLD) and getattr(it, "task", None) == task:
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


def _record(later: Iterable[h.Happening], effect: h.Happening) -> h.RuleFired | None:
    """The rule's own record comes right after its effects."""
    return next((it for it in later if isinstance(it, h.RuleFired) and it.rule == effect.rule), None)
