"""Why a task is as it is: which rule, on which event, showed, hid, assigned, moved or reopened it (behaviour D12)."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from sqlalchemy import select

from procession.engine.happenings import AnyHappening, RuleFired
from procession.engine.process import Process, Task
from procession.engine.template import Condition, Template
from procession.engine.why import Reason, RuleStanding, rules_for, why
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.database.tables import EVENT
from procession.plumbing.work import Work
from procession.processes import loading, sight, surroundings
from procession.processes.loading import Loaded

MOST_REASONS = 200
_MOST_RECORDS = 2_000

_e = EVENT.c
_TOLD = (
    "task.created",
    "task.shown",
    "task.hidden",
    "task.owners_updated",
    "task.deadline_updated",
    "task.reopened",
    "task.completed",
)
_OF_TASK = tenant(
    select(_e.seq, _e.body)
    .where(_e.task == param("task"), _e.name.in_(_TOLD), _e.body.is_not(None))
    .order_by(_e.seq.desc())
    .limit(MOST_REASONS)
)
_FIRED = tenant(
    select(_e.seq, _e.body)
    .where(_e.process == param("process"), _e.seq > param("since"), _e.name == RuleFired.name)
    .order_by(_e.seq)
    .limit(_MOST_RECORDS)
)
_read = msgspec.json.Decoder(AnyHappening).decode


class Explained(msgspec.Struct, frozen=True, kw_only=True):
    """`reasons` are what made the task what it is, the newest first; `rules` those that can act on it, as they stand.

    `seen` tells which tasks of the process the caller may see.
    """

    loaded: Loaded
    reasons: tuple[Reason, ...]
    rules: tuple[RuleStanding, ...]
    seen: Callable[[Task], bool]

    @property
    def template(self) -> Template:
        return self.loaded.template

    def may_be_told(self, condition: Condition) -> bool:
        """Whether a condition speaks of nothing that the caller may not see."""
        home = self.template.home_of_field.get(condition.subject)
        step = condition.subject if condition.on == "step" else home[1] if home else None
        task = None if step is None else self.loaded.process.task_of_step(step)
        return task is None or self.seen(task)


def explain(work: Work, task: str, *, process: str | None = None) -> Explained:
    """Raises NotFound, also when the caller may not see the task."""
    loaded = loading.read_task(work, task, process=process, whole=True)
    one = loaded.in_hand
    sight.must_see_task(work, loaded.process, one, loaded.template)
    told = work.rows(_OF_TASK, task=task)
    fired = _records(work, loaded.process, told)
    history = [_read(row.body) for row in sorted([*told, *fired], key=lambda row: row.seq)]
    return Explained(
        loaded=loaded,
        reasons=tuple(reversed(why(history, task))),
        rules=_rules(work, loaded, one),
        seen=sight.tasks_seen_in(work, loaded.process, loaded.template),
    )


def _records(work: Work, head: Process, told: Sequence[Any]) -> Sequence[Any]:
    """What rules wrote of themselves since the oldest of these; only where a rule did anything."""
    if head.alone or not told:
        return ()
    return work.rows(_FIRED, process=head.id, since=told[-1].seq)


def _rules(work: Work, loaded: Loaded, one: Task) -> tuple[RuleStanding, ...]:
    if one.step is None or not loaded.template.rules:
        return ()
    context = surroundings.for_trial(work)
    return rules_for(loaded.template, loaded.process, one.step, context=context, now=work.now)
