"""A form that is being filled in: what its answers would do, before anything is saved."""

from collections.abc import Mapping
from typing import Any

import msgspec

from procession.engine.commands import CompleteTask
from procession.engine.preview import Effect, FormPreview, preview, preview_form
from procession.plumbing.work import Work
from procession.processes import change, loading, surroundings
from procession.processes.loading import Loaded
from procession.tasks import policy


class Tried(msgspec.Struct, frozen=True, kw_only=True):
    """The task as it was loaded, the form with these answers, and what completing it then would do besides."""

    loaded: Loaded
    form: FormPreview
    effects: tuple[Effect, ...]


def try_out(
    work: Work,
    task: str,
    answers: Mapping[str | int, Any],
    *,
    process: str | None = None,
    completes: bool = False,
    approved: bool | None = None,
) -> Tried:
    """`completes`: as if the task were completed with these answers, if nothing stands in the way. Raises NotFound,
    OnlyAssignees, NotAllowed, and what keeps the task from being changed at all."""
    loaded = loading.read_task(work, task, process=process)
    policy.must_be_able_to_answer(work, loaded)
    by, context = change.by(work.actor), surroundings.for_trial(work)
    form = preview_form(loaded.template, loaded.process, task, answers, by=by, context=context, now=work.now)
    effects = form.effects
    if completes and not form.errors and not form.blocking:
        command = CompleteTask(task=task, approved=approved)
        effects += preview(loaded.template, form.process, command, by=by, context=context, now=work.now).effects
    return Tried(loaded=loaded, form=form, effects=effects)
