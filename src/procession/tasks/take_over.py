"""Taking over a task of nobody, or of a group one is in: it is one's own alone from then on (behaviour F12)."""

from procession.actor import ActorKind
from procession.engine.assignees import AssigneesChange
from procession.engine.commands import UpdateTask
from procession.errors import NotAllowed
from procession.plumbing.work import Work
from procession.processes import change, sight
from procession.processes.change import Changed
from procession.processes.loading import Loaded
from procession.tasks import policy


def take_over(work: Work, task: str) -> Changed:
    """Doing it twice is doing it once. Raises NotFound, NotAllowed, OnlyAssignees, TaskAlreadyCompleted."""
    mine = AssigneesChange(members=(work.actor.party,), guests=(), groups=())
    return change.of_task(work, task, UpdateTask(task=task, assignees=mine), allow=_may_take_over)


def _may_take_over(work: Work, loaded: Loaded) -> None:
    actor, there = work.actor, loaded.in_hand.assignees
    sight.must_see_task(work, loaded.process, loaded.in_hand, loaded.template)
    is_mine_already = there.parties == (actor.party,)
    is_of_my_group = bool({*there.groups} & {*actor.groups})
    if actor.kind is not ActorKind.MEMBER or (there and not is_mine_already and not is_of_my_group):
        raise NotAllowed("You can take over a task that nobody is assigned to, or one of a group you are in.")
    policy.must_be_able_to_complete(work, loaded)
