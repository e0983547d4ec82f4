"""The kick-off form of a running process: change answers, submit, reopen (`api-running` 1.9, behaviour C13)."""

from procession.engine.commands import Given, ReopenKickOff, SaveKickOff, SubmitKickOff
from procession.plumbing.work import Work
from procession.processes import change, policy, sight
from procession.processes.change import Changed
from procession.processes.loading import Loaded


def save(work: Work, process: str, answers: Given) -> Changed:
    return change.of_process(work, process, SaveKickOff(answers=answers), allow=_may_submit)


def submit(work: Work, process: str) -> Changed:
    """Marks the form as submitted; rules that look at it run. Raises RequiredFieldsEmpty."""
    return change.of_process(work, process, SubmitKickOff(), allow=_may_submit)


def reopen(work: Work, process: str) -> Changed:
    return change.of_process(work, process, ReopenKickOff(), allow=_may_submit)


def _may_submit(work: Work, loaded: Loaded) -> None:
    sight.must_see_process(work, loaded.process, loaded.template)
    policy.must_be_able_to_submit(work.actor, loaded.process)
