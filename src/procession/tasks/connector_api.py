"""Routes of the Power Automate connector (`api-running` 2.12)."""

import msgspec

from procession.plumbing.http import HexId, Item, Number, RequestFacts, Route
from procession.plumbing.work import Work
from procession.processes.show_task import Look
from procession.processes.wire import TaskOut
from procession.tasks import answer, connector, one_off
from procession.tasks.wire import DeadlineIn, TaskIn

TAG = "Tasks"


class OrgPath(msgspec.Struct):
    org: str


class TaskPath(msgspec.Struct):
    org: str
    task: HexId


class TaskGuestPath(msgspec.Struct):
    org: str
    task: HexId
    guest: str


class TaskMemberPath(msgspec.Struct):
    org: str
    task: HexId
    member: Number


class Empty(msgspec.Struct):
    """A body that says nothing."""


def create_connector_task(work: Work, path: OrgPath, body: TaskIn, request: RequestFacts) -> Item[TaskOut]:
    """Create a one-off task; `owners` is the caller when nobody is named."""
    return Item(answer.made(work, one_off.create(work, body, owners_optional=True), _look(request)))


def edit_task_deadline(work: Work, path: TaskPath, body: DeadlineIn, request: RequestFacts) -> Item[TaskOut]:
    """Change the deadline of a task."""
    return Item(answer.changed(work, connector.change_deadline(work, path.task, body), _look(request)))


def remove_task_guest(work: Work, path: TaskGuestPath, body: Empty, request: RequestFacts) -> Item[TaskOut]:
    """Take one guest off a task."""
    return Item(answer.changed(work, connector.remove_guest(work, path.task, path.guest), _look(request)))


def remove_task_member(work: Work, path: TaskMemberPath, body: Empty, request: RequestFacts) -> Item[TaskOut]:
    """Take one member off a task."""
    return Item(answer.changed(work, connector.remove_member(work, path.task, path.member), _look(request)))


def _look(request: RequestFacts) -> Look:
    return Look(base_url=request.base_url, summaries=True)


_TASKS = "/processes/micro-functions/organizations/{org}/tasks"
_TASK = _TASKS + "/{task}"

ROUTES: tuple[Route, ...] = (
    Route(method="POST", path=_TASKS, use=create_connector_task, tag=TAG, status=201),
    Route(method="PUT", path=_TASK + "/edit-deadline", use=edit_task_deadline, tag=TAG),
    Route(method="PUT", path=_TASK + "/remove-guest/{guest}", use=remove_task_guest, tag=TAG),
    Route(method="PUT", path=_TASK + "/remove-assignee/{member}", use=remove_task_member, tag=TAG),
)
