"""P6: the engine alone, in memory: whole processes of five steps beside SpiffWorkflow; one decision in a big one."""

import itertools
import time

from bench.peers import spiff
from bench.rows.result import Result, at_least, at_most
from procession import engine, ids
from procession.engine.commands import By, CompleteTask, Launch
from procession.engine.template import Field, Step, Template

_ANN = By(party=1, is_admin=True)


def run() -> list[Result]:
    ours, theirs = _processes_per_second(), spiff.processes_per_second()
    decision = _decision_ms(50)
    return [
        at_least(
            "P6",
            "engine alone, five steps",
            ours / theirs,
            "x SpiffWorkflow",
            2,
            f"{ours:,.0f} processes/s; SpiffWorkflow {theirs:,.0f}/s",
        ),
        at_most("P6b", "one decision among 50 tasks", decision, "ms", 0.1),
    ]


def _template(steps: int) -> Template:
    numbers = itertools.count(1)

    def step(place: int) -> Step:
        number = next(numbers)
        form = (Field(id=ids.new_id(), no=next(numbers), alias=f"f{place}", type="text", label=f"Field {place}"),)
        return Step(id=ids.new_id(), no=number, alias=f"step-{place}", title=f"Step {place}", fields=form)

    return Template(id=ids.new_id(), no=1, title="Bench", steps=tuple(step(place) for place in range(steps)))


def _new_ids():
    return map("{:032x}".format, itertools.count(1)).__next__


def _processes_per_second(seconds: float = 2.0) -> float:
    template, new_id, done = _template(5), _new_ids(), 0
    started = time.perf_counter()
    while (spent := time.perf_counter() - started) < seconds:
        process = engine.launch(template, Launch(name="Bench"), by=_ANN, now=1_767_607_200, new_id=new_id).process
        for task in tuple(process.tasks):
            command = CompleteTask(task=task)
            process = engine.decide(template, process, command, by=_ANN, now=1_767_607_260, new_id=new_id).process
        assert process.completed is not None
        done += 1
    return done / spent


def _decision_ms(tasks: int, rounds: int = 2_000) -> float:
    """Milliseconds for completing one task of a process with `tasks` open ones."""
    template, new_id = _template(tasks), _new_ids()
    process = engine.launch(template, Launch(name="Bench"), by=_ANN, now=1_767_607_200, new_id=new_id).process
    commands = itertools.cycle(CompleteTask(task=task) for task in process.tasks)
    started = time.perf_counter()
    for command in itertools.islice(commands, rounds):
        engine.decide(template, process, command, by=_ANN, now=1_767_607_260, new_id=new_id)
    return (time.perf_counter() - started) / rounds * 1000
