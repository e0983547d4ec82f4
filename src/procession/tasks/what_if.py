"""Shapes of a form that is tried out, and of the reasons why a task is as it is."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.engine import happenings as h
from procession.engine.process import fields_of
from procession.engine.template import Action, Condition
from procession.engine.why import Reason, RuleStanding
from procession.plumbing.work import Work
from procession.processes import sight
from procession.processes.outlook import (
    CauseOut,
    EffectOut,
    RuleRefOut,
    cause_out,
    effects_out,
    rule_ref,
    subject_name,
)
from procession.processes.show_task import answers_out
from procession.tasks.try_out import Tried
from procession.tasks.why import Explained
from procession.tasks.wire import BlockingOut, blocking_out

_CHANGES: dict[type[h.Happening], str] = {
    h.TaskAdded: "added",
    h.TaskShown: "shown",
    h.TaskHidden: "hidden",
    h.AssigneesChanged: "assignees",
    h.DeadlineSet: "deadline",
    h.TaskReopened: "reopened",
    h.TaskCompleted: "completed",
}


class FormIn(msgspec.Struct, kw_only=True):
    """Answers of a task that are not saved yet. `complete`: as if the task were completed with them."""

    taskdata: Annotated[dict[str, Any], Meta(description="Answers by field id.")] | UnsetType | None = UNSET
    complete: bool | UnsetType | None = UNSET
    is_approved: bool | UnsetType | None = UNSET


class FormPreviewOut(msgspec.Struct, kw_only=True):
    """`taskdata` are the answers as they would be stored, defaults of untouched fields included. `errors` name the
    answers that don't fit, by field id; `blocking` what would still keep the task from being completed."""

    task_id: str
    taskdata: dict[str, Any]
    errors: dict[str, list[str]]
    blocking: list[BlockingOut]
    effects: list[EffectOut]


class ReasonOut(msgspec.Struct, kw_only=True):
    """One thing that happened to the task: `added`, `shown`, `hidden`, `assignees`, `deadline`, `reopened` or
    `completed`. `by` is the number of who did it; with `rule`, the rule did it, because of what they did.

    `anchor` is the step that made a deadline known; `by_hand` tells what a person decided against rules.
    """

    at: str
    change: str
    by: int
    rule: RuleRefOut | None
    because: CauseOut | None
    by_hand: bool
    status: str | UnsetType = UNSET
    deadline: str | UnsetType | None = UNSET
    anchor: str | UnsetType | None = UNSET


class ConditionOut(msgspec.Struct, kw_only=True):
    """`is_met` and `statement` are null where the condition looks at a task that the caller may not see."""

    conditionable_type: str
    conditionable_id: str
    subject: str | None
    operation: str
    statement: Any
    logic: str
    is_met: bool | None


class ActionOut(msgspec.Struct, kw_only=True):
    action_type: str
    action_verb: str


class RuleStandingOut(msgspec.Struct, kw_only=True):
    """A rule that can act on the task, and which of its conditions hold now. Turning true is what makes it act."""

    id: str
    name: str
    is_true: bool
    conditions: list[ConditionOut]
    actions: list[ActionOut]


class WhyOut(msgspec.Struct, kw_only=True):
    """`reasons`, the newest first (at most 200); `rules` that can act on the task, as they stand now."""

    task_id: str
    status: str
    reasons: list[ReasonOut]
    rules: list[RuleStandingOut]


def form_preview_out(work: Work, tried: Tried) -> FormPreviewOut:
    template, form = tried.loaded.template, tried.form
    one = form.process.tasks[tried.loaded.in_hand.id]
    seen = sight.tasks_seen_in(work, form.process, template)
    return FormPreviewOut(
        task_id=one.id,
        taskdata=answers_out(fields_of(template, one), form.values),
        errors=form.errors,
        blocking=[blocking_out(each) for each in form.blocking],
        effects=effects_out(work, template, form.process, tried.effects, seen),
    )


def why_out(told: Explained) -> WhyOut:
    one = told.loaded.in_hand
    return WhyOut(
        task_id=one.id,
        status=one.status,
        reasons=[_reason_out(told, each) for each in told.reasons],
        rules=[_standing_out(told, each) for each in told.rules],
    )


def _reason_out(told: Explained, reason: Reason) -> ReasonOut:
    it = reason.happening
    out = ReasonOut(
        at=clock.show(it.at),
        change=_CHANGES[type(it)],
        by=it.by,
        rule=rule_ref(told.template, reason.rule),
        because=cause_out(told.template, reason.event, reason.subject),
        by_hand=bool(getattr(it, "by_hand", False)),
    )
    if isinstance(it, h.TaskAdded):
        out.status, out.deadline = it.task.status, clock.shown(it.task.deadline)
    if isinstance(it, h.DeadlineSet):
        out.deadline, out.anchor = clock.shown(it.deadline), subject_name(told.template, it.anchor)
    return out


def _standing_out(told: Explained, standing: RuleStanding) -> RuleStandingOut:
    rule, step = standing.rule, told.loaded.in_hand.step
    conditions = zip(rule.conditions, standing.met, strict=True)
    return RuleStandingOut(
        id=rule.id,
        name=rule.name,
        is_true=standing.is_true,
        conditions=[_condition_out(told, condition, is_met=is_met) for condition, is_met in conditions],
        actions=[_action_out(action) for action in rule.actions if action.target == step],
    )


def _condition_out(told: Explained, condition: Condition, *, is_met: bool) -> ConditionOut:
    told_all = told.may_be_told(condition)
    return ConditionOut(
        conditionable_type={"step": "Step", "field": "Capture", "kickoff": "Prerun"}[condition.on],
        conditionable_id=condition.subject,
        subject=subject_name(told.template, condition.subject),
        operation=condition.operator,
        statement=condition.statement if told_all else None,
        logic=condition.logic,
        is_met=is_met if told_all else None,
    )


def _action_out(action: Action) -> ActionOut:
    return ActionOut(action_type=action.type, action_verb=action.verb)
