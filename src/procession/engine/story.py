"""What one decision has told so far. Lives only inside that decision; the values in it stay frozen."""

from collections.abc import Callable
from typing import Any

from procession.engine.commands import By
from procession.engine.context import Context
from procession.engine.decision import Decision, Remark
from procession.engine.evolve import NotLoaded, evolve
from procession.engine.fields import Asked
from procession.engine.happenings import Happening, TaskAdded
from procession.engine.process import Process, Task
from procession.engine.refusals import NoSuchTask
from procession.engine.template import Template


class Story:
    """The process as it stands now, and how it came to be so."""

    def __init__(
        self,
        template: Template,
        process: Process | None,
        *,
        by: By,
        context: Context,
        now: int,
        new_id: Callable[[], str],
    ) -> None:
        self.template = template
        self.by = by
        self.context = context
        self.now = now
        self.new_id = new_id
        self.happenings: list[Happening] = []
        self.remarks: list[Remark] = []
        self.rule: str | None = None
        """The rule that is acting, while one is."""
        self._process = process
        self._task_ids: dict[str, str] | None = None

    @property
    def process(self) -> Process:
        if self._process is None:
            raise ValueError("The process hasn't been launched yet.")
        return self._process

    @property
    def asked(self) -> Asked:
        return Asked(self.now, self.context)

    @property
    def stamp(self) -> dict[str, Any]:
        """When, by whom, by which rule: what every happening carries."""
        return {"at": self.now, "by": self.by.party, "rule": self.rule}

    def tell(self, happening: Happening) -> None:
        """Let it happen: it changes the process and joins the history."""
        self._process = evolve(self._process, happening)
        self.happenings.append(happening)
        if isinstance(happening, TaskAdded):
            self._task_ids = None

    def task(self, task: str) -> Task:
        """The task as it stands now. Raises NoSuchTask."""
        found = self.process.tasks.get(task)
        if found is None:
            raise NoSuchTask("There is no such task in this process.")
        return found

    def task_of_step(self, step: str) -> Task | None:
        """The task of a step; None when the process has none. Raises NotLoaded when it may lie outside the slice."""
        if self._task_ids is None:
            self._task_ids = {task.step: key for key, task in self.process.tasks.items() if task.step is not None}
        key = self._task_ids.get(step)
        if key is None and not self.process.whole:
            raise NotLoaded(step)
        return None if key is None else self.process.tasks[key]

    def decision(self) -> Decision:
        return Decision(self.process, tuple(self.happenings), tuple(self.remarks))
