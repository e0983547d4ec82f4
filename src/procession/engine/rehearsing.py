"""Rehearsing a template: launch, fill and complete every open step in turn, and see what appears when and why."""

from collections import Counter
from collections.abc import Callable, Mapping

import msgspec

from procession.engine.commands import By, CompleteTask, Given, Launch, SaveAnswers
from procession.engine.context import PLAIN, Context
from procession.engine.launch import launch
from procession.engine.preview import PREVIEWER, Effect, Preview, effects_of, preview
from procession.engine.process import Process, Task
from procession.engine.template import Template

MOST_SCENES = 500
_WORDS = {
    "approval": ("approve", "reject"),
    "expiring": ("acknowledge", "expire"),
    "expiring_email": ("send", "expire"),
}


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """One moment of a rehearsal: what was done to which step, what followed, and which steps are open after it."""

    step: str | None
    did: str
    effects: tuple[Effect, ...] = ()
    open_steps: tuple[str, ...] = ()
    refusal: str | None = None
    errors: dict[str, list[str]] = {}


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """What the rehearsal does with one step: its answers, and the decision of an approval (rejected once if False;
    False on an expiring step lets it expire)."""

    answers: Given = {}
    approved: bool = True
    skipped: bool = False


class Rehearsed(msgspec.Struct, frozen=True, kw_only=True):
    """The scenes, and the process as it stood at the end. `is_cut`: there would have been more of them."""

    scenes: tuple[Scene, ...]
    process: Process
    is_cut: bool = False


def rehearse(
    template: Template,
    order: Launch,
    parts: Mapping[str, Part],
    *,
    by: By = PREVIEWER,
    context: Context = PLAIN,
    now: int,
    new_id: Callable[[], str],
    most: int = MOST_SCENES,
) -> Rehearsed:
    """Launch, then fill and complete every open step in order, until nothing is open or nothing moves any more.

    `parts` are by step id. A rejected approval is approved when its turn comes again, so that loops end; at most `most`
    scenes are played. Raises what `launch` raises.
    """
    decision = launch(template, order, by=by, context=context, now=now, new_id=new_id)
    process = decision.process
    scenes = [Scene(step=None, did="launch", effects=effects_of(decision.happenings), open_steps=_open(process))]
    turns: Counter[str] = Counter()
    stuck = {step for step, part in parts.items() if part.skipped}
    while (task := _next(process, stuck)) is not None and turns[task.id] <= len(template.steps):
        if len(scenes) >= most:
            return Rehearsed(scenes=tuple(scenes), process=process, is_cut=True)
        part = parts.get(task.step or "", Part())
        approved = part.approved or turns[task.id] > 0
        turns[task.id] += 1
        commands = (SaveAnswers(task=task.id, answers=part.answers), CompleteTask(task=task.id, approved=approved))
        seen = preview(template, process, *commands, by=by, context=context, now=now)
        process = seen.process
        if seen.refusal is not None:
            stuck.add(task.step or "")
        scenes.append(_scene(task, approved=approved, seen=seen))
    return Rehearsed(scenes=tuple(scenes), process=process)


def _next(process: Process, stuck: set[str]) -> Task | None:
    """The first open task of a step that hasn't got stuck."""
    tasks = process.tasks.values()
    return next((task for task in tasks if task.is_open and task.step is not None and task.step not in stuck), None)


def _scene(task: Task, *, approved: bool, seen: Preview) -> Scene:
    yes, no = _WORDS.get(task.type, ("complete", "complete"))
    return Scene(
        step=task.step,
        did=yes if approved else no,
        effects=seen.effects,
        open_steps=_open(seen.process),
        refusal=seen.refusal,
        errors=seen.errors,
    )


def _open(process: Process) -> tuple[str, ...]:
    return tuple(task.step for task in process.tasks.values() if task.is_open and task.step is not None)
