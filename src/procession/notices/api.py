"""Routes of notifications (`api-running` 5.6)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.notices import lists, read
from procession.notices.wire import AllReadOut, NotificationOut, notification_out
from procession.plumbing.http import HexId, Item, Page, PageQuery, Route, window
from procession.plumbing.work import Work

TAG = "Notifications"


class OrgPath(msgspec.Struct):
    org: str


class NoticePath(msgspec.Struct):
    org: str
    notice: HexId


class Empty(msgspec.Struct):
    """A body that says nothing."""


class NoticeQuery(PageQuery, kw_only=True, frozen=True):
    unread: Annotated[bool, Meta(description="Only those that were not read yet.")] = False


def list_notifications(work: Work, path: OrgPath, query: NoticeQuery) -> Page[NotificationOut]:
    """What concerns the caller and somebody else did: the newest first, of the last half year at most.

    Assigned, commented, mentioned, completed, issue reported or resolved, deadline changed. They appear a moment after
    it happened. `meta.unread_count` is for the bell. What the caller may not see any more is left out.
    """
    part = window(msgspec.structs.replace(query, without_pagination=False), default=20)
    rows, total = lists.page(work, part, unread=query.unread)
    unread = total if query.unread else lists.count(work, unread=True)
    data = [notification_out(row) for row in rows]
    return Page(data=data, total=total, window=part, extra_meta={"unread_count": unread})


def read_notification(work: Work, path: NoticePath, body: Empty) -> Item[NotificationOut]:
    """Mark one as read; reading twice keeps the first time."""
    return Item(notification_out(read.read(work, path.notice)))


def read_all_notifications(work: Work, path: OrgPath, body: Empty) -> Item[AllReadOut]:
    """Mark all as read; `read` says how many that were."""
    return Item(AllReadOut(read=read.read_all(work), unread_count=0))


_MINE = "/organizations/{org}/me/notifications"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_MINE, use=list_notifications, tag=TAG),
    Route(method="PUT", path=_MINE + "/read-all", use=read_all_notifications, tag=TAG),
    Route(method="PUT", path=_MINE + "/{notice}/read", use=read_notification, tag=TAG),
)
