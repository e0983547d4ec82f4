"""Moving a running process to another version of its template, and back."""

from procession.engine.template import Template
from procession.plumbing.work import Work
from procession.processes import change, loading, policy, sight, views
from procession.processes.change import Changed
from procession.processes.loading import Loaded
from procession.processes.system import SYSTEM
from procession.templates import launchable


def move(work: Work, process: str, version: int | None, *, keep: bool) -> Changed:
    """To this version, or to the one that launches take now. What was done stays done; new steps become tasks, and
    tasks whose step is gone are put aside with their answers, so that moving back finds them. `keep` False only tries
    it.

    Raises NotFound, NotAllowed, Invalid, ProcessArchivedNow, OpenIssues.
    """

    def choose(loaded: Loaded) -> Template:
        if loaded.template.no == SYSTEM:
            return loaded.template
        injected = loaded.template.injected
        return launchable.version_to_move_to(work, loaded.template.no, version, keep=keep, injected=injected)

    return change.to_version(work, process, choose, allow=_may_move, keep=keep)


def standing(work: Work, process: str) -> tuple[int, int | None]:
    """The version that a process follows, and the one that launches take now."""
    found = views.runs(work, [process])
    if not found:
        raise loading.process_not_found()
    head, template = found[0].process, found[0].template
    sight.must_see_process(work, head, template)
    card = launchable.card_of(work, template.no)
    return template.shown_version, card.live_version if card else None


def _may_move(work: Work, loaded: Loaded) -> None:
    sight.must_see_process(work, loaded.process, loaded.template)
    edits_template = loaded.template.no != SYSTEM and launchable.may_edit(work, loaded.template.no)
    policy.must_be_able_to_edit(work.actor, loaded.process, edits_template=edits_template)
