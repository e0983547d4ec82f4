"""What would happen: the same engine, asked without keeping the answer.

`preview` answers for one process and some commands; `rehearse` walks a whole template with given answers.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Literal

import msgspec

from procession.engine import happenings as h
from procession.engine.commands import By, Command, CompleteTask, Given, Launch, SaveAnswers
from procession.engine.context import PLAIN, Context
from procession.engine.decide import decide
from procession.engine.launch import launch
from procession.engine.process import Process, Task
from procession.engine.template import Template
from procession.errors import Refusal

Word = Literal["shown", "hidden", "deadline", "assignees", "reopened", "completed"]

_WORDS: dict[type[h.Happening], Word] = {
    h.TaskShown: "shown",
    h.TaskHidden: "hidden",
    h.DeadlineSet: "deadline",
    h.AssigneesChanged: "assignees",
    h.TaskReopened: "reopened",
    h.TaskCompleted: "completed",
}
_PREVIEWER = By(is_admin=True)


class Effect(msgspec.Struct, frozen=True, kw_only=True):
    """What happened to one task, and which rule did it (None: the command itself, or an anchor of its deadline)."""

    task: str
    word: Word
    rule: str | None = None


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """The process as it would be, what would happen to tasks, or the refusal that would come instead."""

    process: Process
    effects: tuple[Effect, ...] = ()
    refusal: str | None = None
    errors: dict[str, list[str]] = {}


def effects_of(happenings: Iterable[h.Happening]) -> tuple[Effect, ...]:
    """What a decision did to tasks, in order."""
    return tuple(
        Effect(task=it.task, word=_WORDS[type(it)], rule=it.rule)  # pyright: ignore[reportAttributeAccessIssue]
        for it in happenings
        if type(it) in _WORDS
    )


def preview(
    template: Template,
    process: Process,
    *commands: Command,
    by: By = _PREVIEWER,
    context: Context = PLAIN,
    now: int,
) -> Preview:
    """What these commands would do; nothing is kept, and a Refusal becomes part of the answer."""
    try:
        decision = decide(template, process, *commands, by=by, context=context, now=now, new_id=_no_new_ids)
    except Refusal as no:
        return Preview(process=process, refusal=no.message, errors=no.errors)
    return Preview(process=decision.process, effects=effects_of(decision.happenings))


def _no_new_ids() -> str:
    return "0" * 32


# --- rehearsing a template ------------------------------------------------------------------------------------------


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """One moment of a rehearsal: what was done to which step, what followed, and which steps are open after it."""

    step: str | None
    did: str
    effects: tuple[Effect, ...] = ()
    open_steps: tuple[str, ...] = ()
    refusal: str | None = None


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """What the rehearsal does with one step: its answers, and the decision of an approval (rejected once if False)."""

    answers: Given = {}
    approved: bool = True
    skipped: bool = False


def rehearse(
    template: Template,
    order: Launch,
    parts: Mapping[str, Part],
    *,
    context: Context = PLAIN,
    now: int,
    new_id: Callable[[], str],
) -> tuple[Scene, ...]:
    """Launch, then fill and complete every open step in order, until nothing is open or nothing moves any more.

    `parts` are by step id. A rejected approval is approved when its turn comes again, so that loops end. Raises what
    `launch` raises.
    """
    decision = launch(template, order, by=_PREVIEWER, context=context, now=now, new_id=new_id)
    process = decision.process
    scenes = [Scene(step=None, did="launch", effects=effects_of(decision.happenings), open_steps=_open(process))]
    turns: Counter[str] = Counter()
    stuck = {step for step, part in parts.items() if part.skipped}
    while (task := _next(process, stuck)) is not None and turns[task.id] <= len(template.steps):
        part = parts.get(task.step or "", Part())
        approved = part.approved or turns[task.id] > 0
        turns[task.id] += 1
        commands = (SaveAnswers(task=task.id, answers=part.answers), CompleteTask(task=task.id, approved=approved))
        seen = preview(template, process, *commands, context=context, now=now)
        process = seen.process
        if seen.refusal is not None:
            stuck.add(task.step or "")
        scenes.append(_scene(task, approved=approved, seen=seen))
    return tuple(scenes)


def _next(process: Process, stuck: set[str]) -> Task | None:
    """The first open task of a step that hasn't got stuck."""
    tasks = process.tasks.values()
    return next((task for task in tasks if task.is_open and task.step is not None and task.step not in stuck), None)


def _scene(task: Task, *, approved: bool, seen: Preview) -> Scene:
    decision = "approve" if approved else "reject"
    return Scene(
        step=task.step,
        did=decision if task.type == "approval" else "complete",
        effects=seen.effects,
        open_steps=_open(seen.process),
        refusal=seen.refusal,
    )


def _open(process: Process) -> tuple[str, ...]:
    return tuple(task.step for task in process.tasks.values() if task.is_open and task.step is not None)
