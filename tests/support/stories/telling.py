"""What the stories are told with: an office, rules that read aloud, and a process that moves to another version."""

from typing import Any

from procession.engine import move
from procession.engine.assignees import AssigneesChange
from procession.engine.context import Calendar, Context, People
from procession.engine.template import (
    Action,
    Condition,
    Rule,
    Template,
)
from support.builders import (
    BOB,
    CAT,
    SALES,
    ann,
    id_of,
)
from support.rehearsal import Rehearsal

OFFICE = Context(
    calendar=Calendar.week(5, opens=540, closes=1020, holidays=frozenset({"2026-01-12"})),
    people=People(groups={SALES: (BOB, CAT)}),
)


def on(subject: str, operator: str, statement: Any = None, **more: Any) -> Condition:
    """`A` is a step, `A.name` a field, `K.name` one of the kick-off form."""
    where = "step" if "." not in subject else "kickoff" if subject.startswith("K.") else "field"
    key = id_of(subject if where == "step" else "f" + subject)
    return Condition(id=f"c-{subject}", on=where, subject=key, operator=operator, statement=statement, **more)


def then(kind: str, verb: str, target: str, **more: Any) -> Action:
    return Action(id=f"a-{verb}-{target}", type=kind, verb=verb, target=id_of(target), **more)  # pyright: ignore


def show(target: str) -> Action:
    return then("visibility", "show", target)


def hide(target: str) -> Action:
    return then("visibility", "hide", target)


def rule(number: int, *conditions: Condition, then: tuple[Action, ...]) -> Rule:
    return Rule(id=id_of(f"rule{number}"), no=number, name=f"Rule {number}", conditions=conditions, actions=then)


def started(builder: Any, *rules: Rule, context: Context = OFFICE, **order: Any) -> Rehearsal:
    return Rehearsal(builder.with_(rules=rules).done, context=context).launched(**order)


def moves(it: Rehearsal, new: Template) -> Rehearsal:
    old, it.template = it.template, new
    return it._took(
        move(old, new, it.process, by=ann, context=it.context, now=it.now, new_id=it.new_id), before=it.process
    )


def people(**change: tuple[int, ...]) -> AssigneesChange:
    return AssigneesChange(**change)
