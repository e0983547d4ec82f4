"""Laws about asking before doing, doing together, and going back, over the small worlds (ARCHITECTURE, section 9).

The last test says how often each law had something to speak of.
"""

import itertools
from random import Random
from typing import Any

import pytest
from msgspec.structs import replace

from procession.engine import Decision, decide, launch, move, preview, rehearse
from procession.engine import commands as c
from procession.engine import happenings as h
from procession.engine.fields import KINDS
from procession.engine.preview import effects_of, preview_form
from procession.engine.process import Process, fields_of
from procession.engine.rehearsing import Part, Scene
from procession.engine.template import Step, Template
from procession.errors import Refusal
from support.builders import a_template, ann, id_of, ids
from support.lives import REACHED, Moment, lives, other_worlds
from support.worlds import CONTEXT, FITTING, ODD


def reached(law: str, often: Any = True) -> None:
    REACHED[f"more: {law}"] += bool(often)


def asked(template: Template, process: Process, *commands: c.Command, moment: Moment) -> Any:
    """The decision, or None when it was refused."""
    try:
        return decide(template, process, *commands, by=moment.by, context=CONTEXT, now=moment.now, new_id=ids())
    except Refusal:
        return None


def test_a_preview_says_what_then_happens():
    for world, lived in lives():
        for moment in lived:
            said = preview(
                world.it.template, moment.before, moment.command, by=moment.by, context=CONTEXT, now=moment.now
            )
            assert (said.refusal, said.errors) == (None, {})
            if any(isinstance(told, h.TaskAdded) for told in moment.told):
                continue
            assert said.process == moment.process
            assert said.effects == effects_of(moment.told)
            reached("previewed")
            reached("previewed what a rule does", any(effect.rule for effect in said.effects))


def test_a_form_previewed_is_the_form_saved_but_for_what_does_not_fit():
    for seed, (world, lived) in enumerate(lives()):
        dice, template = Random(seed), world.it.template
        for moment in lived:
            process = moment.process
            for task in process.tasks.values() if process.archived is None and not process.issues else ():
                fields = fields_of(template, task)
                if not fields or not task.is_open:
                    continue
                given = {one.id: dice.choice([*FITTING[one.type], *ODD]) for one in fields}
                said = preview_form(template, process, task.id, given, by=ann, context=CONTEXT, now=moment.now)
                kept = {key: value for key, value in given.items() if key not in said.errors}
                done = decide(
                    template,
                    process,
                    c.SaveAnswers(task=task.id, answers=kept),
                    by=ann,
                    context=CONTEXT,
                    now=moment.now,
                    new_id=ids(),
                )
                assert (said.process, said.effects) == (done.process, effects_of(done.happenings))
                assert not kept or all(
                    said.values.get(one.no) == done.process.tasks[task.id].answers.get(one.no)
                    for one in fields
                    if one.id in kept and not KINDS[one.type].is_blank(said.values.get(one.no)) and not one.default_on
                )
                reached("form previewed")
                reached("form with something wrong", said.errors)


def test_commands_together_are_the_same_commands_one_by_one():
    """But for the moment when the process was completed: in between it may have been complete, or not any more."""
    for world, lived in lives():
        template = world.it.template
        for moment, following in itertools.pairwise(lived):
            pair = (moment.command, following.command)
            first = asked(template, moment.before, pair[0], moment=moment)
            second = asked(template, first.process, pair[1], moment=moment)
            both = asked(template, moment.before, *pair, moment=moment)
            assert (both is None) == (second is None)
            if both is None:
                reached("refused together as one by one")
            elif not any(isinstance(told, h.TaskAdded) for told in both.happenings):
                assert bare(both.process) == bare(second.process)
                assert (both.process.completed is None) == (second.process.completed is None)
                reached("together")


def bare(process: Process) -> Process:
    return replace(process, completed=None)


def test_moving_to_another_version_and_back_leaves_every_task_as_it_was():
    """A step more, and one less where nothing depends on it: what is done, decided, answered, due, hidden stays."""
    for world, _ in lives():
        old, process = world.it.template, world.it.process
        if process.archived is not None or process.issues:
            continue
        new = another(old)
        there = moved(old, new, process, world.it.now)
        back = moved(new, old, there, world.it.now)
        for key, task in process.tasks.items():
            same = {"touched": 0, "position": 0}
            assert replace(back.tasks[key], **same) == replace(task, **same)
            reached("task there and back")
            reached("parked there", there.tasks[key].parked)
        reached("step more", len(there.tasks) > len(process.tasks))
        assert (back.completed is None) == (process.completed is None)
        assert (back.n_done, back.n_shown) == (process.n_done, process.n_shown)


def moved(old: Template, new: Template, process: Process, now: int) -> Process:
    return move(old, new, process, by=ann, context=CONTEXT, now=now, new_id=ids_after(process)).process


def ids_after(process: Process) -> Any:
    """Ids that no task of this process has."""
    numbers = iter(range(10**6, 10**7))
    return lambda: next(one for one in (f"{number:032x}" for number in numbers) if one not in process.tasks)


def another(old: Template) -> Template:
    """With a step more; without the last one, unless a rule, a deadline or a text names it."""
    more = a_template().with_step("Extra").done.steps[0]
    last = old.steps[-1]
    held = {last.id, *(field.id for field in last.fields)}
    named = {one.subject for rule in old.rules for one in rule.conditions}
    named |= {one for rule in old.rules for action in rule.actions for one in (action.target, action.source)}
    named |= {step.deadline.anchor for step in old.steps if step.deadline is not None and step is not last}
    steps = old.steps if held & named or len(old.steps) == 1 else old.steps[:-1]
    return replace(old, version=old.version + 1, steps=(*steps, replace(more, id=id_of("Extra"))))


def test_a_rehearsal_shows_what_a_process_then_does():
    """Every scene is played again on a process that is really launched, with the same answers and decisions."""
    for world, _ in lives():
        template, now = world.it.template, world.it.now
        parts = {step.id: Part(answers=fitting(step), approved=step.no % 2 == 0) for step in template.steps}
        order = c.Launch(name="x", answers={one.id: FITTING[one.type][-1] for one in template.kickoff.fields})
        told = rehearse(template, order, parts, by=ann, context=CONTEXT, now=now, new_id=ids())
        process = launch(template, order, by=ann, context=CONTEXT, now=now, new_id=ids()).process
        assert told.scenes[0].open_steps == open_steps(process)
        reached("rehearsed")
        for scene in told.scenes[1:]:
            process = played(template, process, scene, parts[scene.step or ""], now)
            assert scene.open_steps == open_steps(process)
            reached("scenes")
            reached("scenes with rules", any(effect.rule for effect in scene.effects))
        assert process == told.process


def played(template: Template, process: Process, scene: Scene, part: Part, now: int) -> Process:
    task = process.task_of_step(scene.step or "")
    approved = scene.did in {"approve", "acknowledge", "send", "complete"}
    commands = (c.SaveAnswers(task=task.id, answers=part.answers), c.CompleteTask(task=task.id, approved=approved))
    done = answered(template, process, *commands, now=now)
    if isinstance(done, Refusal):
        assert done.message == scene.refusal
        return process
    assert (scene.refusal, scene.effects) == (None, effects_of(done.happenings))
    return done.process


def answered(template: Template, process: Process, *commands: c.Command, now: int) -> Decision | Refusal:
    try:
        return decide(template, process, *commands, by=ann, context=CONTEXT, now=now, new_id=ids())
    except Refusal as no:
        return no


def fitting(step: Step) -> dict[str | int, Any]:
    return {one.id: FITTING[one.type][-1] for one in step.fields}


def open_steps(process: Process) -> tuple[str, ...]:
    return tuple(task.step for task in process.tasks.values() if task.is_open and task.step is not None)


def test_each_law_had_something_to_speak_of():
    """Runs after the laws above, and says what they have seen."""
    for law in LAWS:
        law()
    seen = {name.removeprefix("more: "): count for name, count in sorted(REACHED.items()) if name.startswith("more: ")}
    print(seen)
    assert {name: count for name, count in seen.items() if count < LEAST.get(name, 20)} == {}
    assert set(seen) == {*LEAST, "refused together as one by one", "parked there"}


LEAST = {
    "previewed": 1_000,
    "previewed what a rule does": 100,
    "form previewed": 500,
    "form with something wrong": 100,
    "together": 500,
    "task there and back": 200,
    "step more": 100,
    "rehearsed": 100,
    "scenes": 300,
    "scenes with rules": 50,
}
LAWS = tuple(law for name, law in sorted(globals().items()) if name.startswith("test_") and "each_law" not in name)


@pytest.mark.long
@pytest.mark.parametrize("block", range(12))
def test_the_same_holds_in_many_more_worlds(block):
    """Twelve thousand of them: `make test-long ONLY=tests/engine`."""
    with other_worlds(1_000 * (block + 1), 1_000):
        for law in LAWS:
            law()
