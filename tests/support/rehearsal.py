"""A rehearsed process: launch and commands by step title, with every promise of the engine checked at each decision."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from procession.engine import Decision, decide, evolve, launch, replay
from procession.engine import commands as c
from procession.engine.context import PLAIN, Context
from procession.engine.counters import recounted
from procession.engine.happenings import AnyHappening, Happening
from procession.engine.process import Process, Task
from procession.engine.template import Template
from support.builders import ann, id_of, ids


def at(text: str) -> int:
    """`at("2026-01-05 09:00")`, UTC."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


class Rehearsal:
    """Keeps the whole history, so that any process in a test can be replayed."""

    def __init__(self, template: Template, *, now: str = "2026-01-05 09:00", context: Context = PLAIN) -> None:
        self.template = template
        self.context = context
        self.now = at(now)
        self.new_id = ids()
        self.history: list[Happening] = []
        self.process: Process = None  # pyright: ignore
        self.before: Process = None  # pyright: ignore
        self.last: Decision = None  # pyright: ignore

    def launched(self, by: c.By = ann, **order: Any) -> "Rehearsal":
        order.setdefault("name", "A process")
        decision = launch(
            self.template, c.Launch(**order), by=by, context=self.context, now=self.now, new_id=self.new_id
        )
        return self._took(decision, before=None)

    def does(self, *commands: c.Command, by: c.By = ann) -> "Rehearsal":
        decision = decide(
            self.template,
            self.process,
            *commands,
            by=by,
            context=self.context,
            now=self.now,
            new_id=self.new_id,
        )
        return self._took(decision, before=self.process)

    def _took(self, decision: Decision, before: Process | None) -> "Rehearsal":
        process = before
        for happening in decision.happenings:
            process = evolve(process, happening)
        assert process == decision.process
        self.history.extend(decision.happenings)
        self.before = before  # pyright: ignore
        self.process, self.last = decision.process, decision
        return self

    def at(self, text: str) -> "Rehearsal":
        self.now = at(text)
        return self

    def task(self, title: str) -> Task:
        found = self.process.task_of_step(id_of(title))
        if found is None:
            found = next(task for task in self.process.tasks.values() if task.title == title)
        return found

    # --- what people do, by title -----------------------------------------------------------------------------------

    def completes(self, title: str, /, by: c.By = ann, approved: bool | None = None) -> "Rehearsal":
        return self.does(c.CompleteTask(task=self.task(title).id, approved=approved), by=by)

    def reopens(self, title: str, /, by: c.By = ann) -> "Rehearsal":
        return self.does(c.ReopenTask(task=self.task(title).id), by=by)

    def saves(self, title: str, /, by: c.By = ann, **answers: Any) -> "Rehearsal":
        """Answers by alias."""
        task = self.task(title)
        fields = {field.alias: field.id for step in self.template.steps for field in step.fields}
        fields.update({field.alias: field.id for field in task.fields})
        return self.does(c.SaveAnswers(task=task.id, answers={fields[k]: v for k, v in answers.items()}), by=by)

    def updates(self, title: str, /, by: c.By = ann, **changes: Any) -> "Rehearsal":
        return self.does(c.UpdateTask(task=self.task(title).id, **changes), by=by)

    def hides(self, title: str, /) -> "Rehearsal":
        return self.does(c.HideTask(task=self.task(title).id))

    def shows(self, title: str, /) -> "Rehearsal":
        return self.does(c.ShowTask(task=self.task(title).id))

    # --- what must hold ---------------------------------------------------------------------------------------------

    def keeps_its_promises(self) -> "Rehearsal":
        """History replays, survives storage, and the head's counters equal a full recount."""
        stored = [msgspec.json.decode(msgspec.json.encode(it), type=AnyHappening) for it in self.history]  # pyright: ignore
        assert replay(stored) == self.process
        assert msgspec.json.decode(msgspec.json.encode(self.process), type=Process) == self.process
        assert recounted(self.process) == self.process
        positions = [task.position for task in self.process.tasks.values()]
        assert positions == list(range(1, len(positions) + 1))
        return self

    @property
    def told(self) -> list[str]:
        """The names of what happened in the last decision."""
        return [type(happening).__name__ for happening in self.last.happenings]
