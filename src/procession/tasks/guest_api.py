"""Routes of a guest's page (`api-running` 2.13). The guest's code in the path proves who comes."""

import msgspec

from procession.plumbing.http import HexId, Item, RequestFacts, Route
from procession.plumbing.work import Work
from procession.processes.show_task import Look
from procession.tasks import complete, guest_page
from procession.tasks.complete import Completion
from procession.tasks.guest_wire import GuestTaskIn, GuestTaskOut
from procession.tasks.wire import CompleteIn, TaskIn

TAG = "Guests"


class GuestPath(msgspec.Struct):
    org: str
    guest: str


class GuestTaskPath(msgspec.Struct):
    org: str
    guest: str
    task: HexId


def get_guest_task(work: Work, path: GuestTaskPath, request: RequestFacts) -> Item[GuestTaskOut]:
    """One task of a guest, with its form and the comments that guests may read.

    The guest is named by the code of the private link, which is proof enough, or by address or number with a token.
    """
    return Item(guest_page.page(work, path.guest, path.task, _look(request)))


def update_guest_task(work: Work, path: GuestTaskPath, body: GuestTaskIn, request: RequestFacts) -> Item[GuestTaskOut]:
    """Save answers of a guest's task in `taskdata`; with `status` completed it is completed with them."""
    asked = TaskIn(taskdata=body.taskdata, status=body.status, is_approved=body.is_approved)
    return Item(guest_page.save(work, path.guest, path.task, asked, _look(request)))


def complete_guest_task(work: Work, path: GuestPath, body: CompleteIn, request: RequestFacts) -> Item[GuestTaskOut]:
    """Complete a guest's task. Refused with 422 while anything blocks it: every reason is listed under `blocking`."""
    task = complete.task_named(body.task_id)
    return Item(guest_page.finish(work, path.guest, task, _completion(body), _look(request)))


def reopen_guest_task(work: Work, path: GuestTaskPath, request: RequestFacts) -> Item[GuestTaskOut]:
    """Reopen a guest's completed task; members only, since guests complete once."""
    return Item(guest_page.reopen(work, path.guest, path.task, _look(request)))


def _completion(body: CompleteIn) -> Completion:
    return Completion(
        approved=body.is_approved if isinstance(body.is_approved, bool) else None,
        completer=body.override_user if isinstance(body.override_user, int) else None,
        comment=body.comment if isinstance(body.comment, str) and body.comment.strip() else None,
    )


def _look(request: RequestFacts) -> Look:
    return Look(base_url=request.base_url, summaries=True)


_GUEST = "/organizations/{org}/guests/{guest}"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_GUEST + "/tasks/{task}", use=get_guest_task, tag=TAG, guests=True),
    Route(method="PUT", path=_GUEST + "/tasks/{task}", use=update_guest_task, tag=TAG, guests=True),
    Route(method="POST", path=_GUEST + "/completed-tasks", use=complete_guest_task, tag=TAG, guests=True),
    Route(method="DELETE", path=_GUEST + "/completed-tasks/{task}", use=reopen_guest_task, tag=TAG, guests=True),
)
