"""Routes of saved views (`api-running` 1.15)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.plumbing.http import NOTHING, HexId, Item, Nothing, Page, PageQuery, Route, window
from procession.plumbing.work import Work
from procession.views import keep
from procession.views.wire import ViewIn, ViewOut, view_out

TAG = "Saved views"


class OrgPath(msgspec.Struct):
    org: str


class ViewPath(msgspec.Struct):
    org: str
    view: HexId


class ViewListQuery(PageQuery, kw_only=True, frozen=True):
    type: Annotated[str, Meta(description="run or task: only views of this list.")] = ""


def list_views(work: Work, path: OrgPath, query: ViewListQuery) -> Page[ViewOut]:
    """Views that the caller keeps, and those that are shared with everybody. Oldest first.

    To use one, call its list with `query`: `GET /organizations/{org}/runs?` or `.../tasks?` and those parameters.
    """
    view = window(query)
    found, total = keep.page(work, query.type.strip().lower(), view)
    return Page(data=[_out(work, one) for one in found], total=total, window=view)


def create_view(work: Work, path: OrgPath, body: ViewIn) -> Item[ViewOut]:
    """Keep filters, order and columns of the list of processes or tasks under a name."""
    return Item(_out(work, keep.create(work, body)))


def update_view(work: Work, path: ViewPath, body: ViewIn) -> Item[ViewOut]:
    """Change a view. What is absent stays; `criteria` and `columns` each replace their list."""
    return Item(_out(work, keep.update(work, path.view, body)))


def delete_view(work: Work, path: ViewPath) -> Nothing:
    """Remove a view, a shared one for everybody."""
    keep.delete(work, path.view)
    return NOTHING


def _out(work: Work, one: keep.View) -> ViewOut:
    return view_out(one, can_edit=keep.may_change(work.actor, one))


_ALL = "/organizations/{org}/views"
_ONE = _ALL + "/{view}"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_ALL, use=list_views, tag=TAG),
    Route(method="POST", path=_ALL, use=create_view, tag=TAG, status=201),
    Route(method="PUT", path=_ONE, use=update_view, tag=TAG),
    Route(method="DELETE", path=_ONE, use=delete_view, tag=TAG, status=204),
)
