"""Routes of the public page of a process (`api-running` 1.12); they need no token."""

import msgspec

from procession.plumbing.http import Access, Item, Page, PageQuery, RequestFacts, Route, window
from procession.plumbing.work import Work
from procession.processes import public
from procession.processes.show_task import Look
from procession.processes.wire import PublicTaskOut, RunOut

TAG = "Public pages"
PER_MINUTE = 120


class PublicRunPath(msgspec.Struct):
    org: str
    run: str


def get_public_run(work: Work, path: PublicRunPath) -> Item[RunOut]:
    """A process that was made public, for whoever has the link; without what its owner keeps back."""
    return Item(public.run(work, path.org, path.run))


def list_public_tasks(work: Work, path: PublicRunPath, query: PageQuery, request: RequestFacts) -> Page[PublicTaskOut]:
    """The tasks of a public process, by position, with their forms and with the comments that are open to guests."""
    view = window(query, default=100)
    look = Look(base_url=request.base_url, summaries=True)
    shown, total = public.tasks(work, path.org, path.run, look, view)
    return Page(data=shown, total=total, window=view)


_RUN = "/public/organizations/{org}/runs/{run}"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_RUN, use=get_public_run, tag=TAG, access=Access.OPEN, per_address=PER_MINUTE),
    Route(
        method="GET", path=_RUN + "/tasks", use=list_public_tasks, tag=TAG, access=Access.OPEN, per_address=PER_MINUTE
    ),
)
