"""Templates as long as they come: chains of thousands of steps are launched, decided on and reached without a hitch."""

from itertools import pairwise

from procession.engine import commands as c
from procession.engine.reach import reach
from procession.engine.schedule import shown
from procession.engine.template import Action, Condition, DeadlineRule, Rule, Template
from support.builders import a_template, id_of
from support.rehearsal import Rehearsal

LONG = 1_500


def a_chain(direction: str = "after", *, rules: bool = False) -> Template:
    """`0`, `1`, `2`, ...: each counts from the one before (after), or from the next (before)."""
    titles = [str(number) for number in range(LONG)]
    one = a_template().with_step("x").done.steps[0]
    steps = []
    for number, title in enumerate(titles):
        other = number - 1 if direction == "after" else number + 1
        anchor = id_of(titles[other]) if 0 <= other < LONG else "launch"
        rule = DeadlineRule(
            amount=1, unit="minutes", direction=direction if anchor != "launch" else "after", anchor=anchor
        )
        steps.append(type(one)(id=id_of(title), no=number, alias=title, title=title, deadline=rule))
    return a_template().with_(steps=tuple(steps), rules=tuple(chained(titles)) if rules else ()).done


def chained(titles: list[str]) -> list[Rule]:
    """Each step is reopened when the one before is: the longest way that one event can go."""
    return [
        Rule(
            id=id_of(f"rule{number}"),
            no=number,
            name="On",
            conditions=(Condition(id="c", on="step", subject=id_of(before), operator="reopened"),),
            actions=(Action(id="a", type="status", verb="reopen", target=id_of(title)),),
        )
        for number, (before, title) in enumerate(pairwise(titles))
    ]


def test_a_chain_of_deadlines_after_completions_waits_and_goes_on_step_by_step():
    it = Rehearsal(a_chain()).launched()
    assert [it.task(title).deadline is None for title in ("0", "1", str(LONG - 1))] == [False, True, True]
    it.completes("0")
    assert shown(it.task("1").deadline or 0) == "2026-01-05T09:01:00Z"
    assert it.task("2").deadline is None


def test_a_chain_of_deadlines_counting_back_is_known_at_launch_and_moves_as_a_whole():
    it = Rehearsal(a_chain("before")).launched()
    last = it.task(str(LONG - 1)).deadline or 0
    assert it.task("0").deadline == last - 60 * (LONG - 1)
    it.updates(str(LONG - 1), deadline=last + 86_400)
    assert it.task("0").deadline == last + 86_400 - 60 * (LONG - 1)
    it.keeps_its_promises()


def test_a_chain_of_reopenings_runs_to_its_end():
    it = Rehearsal(a_chain(rules=True)).launched()
    tasks = list(it.process.tasks)
    it.does(*(c.CompleteTask(task=task) for task in tasks))
    assert it.process.completed is not None
    it.reopens("0")
    assert it.process.n_done == 0


def test_what_a_step_of_a_chain_reaches_does_not_grow_with_the_chain():
    template = a_chain()
    assert reach(template, c.CompleteTask(task=""), id_of("7")) == {id_of("7"), id_of("8")}
    back = a_chain("before")
    assert reach(back, c.CompleteTask(task=""), id_of("7")) == {id_of(str(number)) for number in range(8)}
    assert len(reach(a_chain(rules=True), c.ReopenTask(task=""), id_of("0")) or ()) == LONG
