"""What the Power Automate connector calls by names of its own (`api-running` 2.12)."""

from procession.engine.assignees import AssigneesChange
from procession.engine.commands import UpdateTask
from procession.errors import Invalid
from procession.people import guests
from procession.plumbing.work import Work
from procession.processes import change
from procession.processes.bodies import given, instant
from procession.processes.change import Changed
from procession.processes.loading import Loaded
from procession.tasks import policy
from procession.tasks.wire import DeadlineIn


def change_deadline(work: Work, task: str, asked: DeadlineIn) -> Changed:
    sent = asked.capital if given(asked.capital) else asked.deadline
    if not given(sent):
        raise Invalid.at({"Deadline": ["The Deadline field is required."]})
    command = UpdateTask(task=task, deadline=instant(sent, "Deadline"))
    return change.of_task(work, task, command, allow=policy.must_be_able_to_manage)


def remove_guest(work: Work, task: str, guest: str) -> Changed:
    """Takes one guest off the task; the others stay. Raises NotFound for an unknown guest."""
    party = guests.get(work, guest).no

    def commands(loaded: Loaded) -> list[UpdateTask]:
        left = tuple(each for each in loaded.in_hand.assignees.guests if each != party)
        return [UpdateTask(task=task, assignees=AssigneesChange(guests=left))]

    return change.of_task(work, task, commands, allow=policy.must_be_able_to_manage)


def remove_member(work: Work, task: str, member: int) -> Changed:
    """Takes one member off the task; the others stay."""

    def commands(loaded: Loaded) -> list[UpdateTask]:
        left = tuple(each for each in loaded.in_hand.assignees.members if each != member)
        return [UpdateTask(task=task, assignees=AssigneesChange(members=left))]

    return change.of_task(work, task, commands, allow=policy.must_be_able_to_manage)
