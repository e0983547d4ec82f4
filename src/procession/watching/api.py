"""Routes of watching (`api-identity` 4.2, `api-running` 5.4)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.plumbing.http import (
    NOTHING,
    HexId,
    Item,
    Nothing,
    Number,
    Page,
    PageQuery,
    RequestFacts,
    Route,
    window,
)
from procession.plumbing.work import Work
from procession.processes.watchers import shown
from procession.processes.wire import WatcherOut
from procession.watching import defaults, watch
from procession.watching.wire import DefaultWatchersIn, DefaultWatchersOut, WatcherIn

TAG = "Watchers"


class OrgPath(msgspec.Struct):
    org: str


class UserPath(msgspec.Struct):
    org: str
    user: Number


class WatcherPath(msgspec.Struct):
    org: str
    watcher: Number


class TemplatePath(msgspec.Struct):
    org: str
    template: HexId


class WatcherQuery(PageQuery, kw_only=True, frozen=True):
    notification: Annotated[str, Meta(description="email or webhook.")] = ""
    object_type: Annotated[str, Meta(description="organization, checklist, run, task or user.")] = ""
    object_id: str = ""


def add_watcher(work: Work, path: UserPath, body: WatcherIn, request: RequestFacts) -> Item[WatcherOut]:
    """Watch something: oneself, or as an administrator for somebody else.

    The whole organization and its members are watched by administrators only. The same subscription again gives the one
    that is there, with status 200. It is kept and listed; nothing is sent to watchers yet, and `warnings` says so.
    """
    made, is_new = watch.watch(work, path.user, body)
    if not is_new:
        request.answer_with(status=200)
    return Item(shown([made], {})[0])


def list_watchers(work: Work, path: OrgPath, query: WatcherQuery) -> Page[WatcherOut]:
    """One's own subscriptions; those of everybody for administrators."""
    part = window(query, default=100)
    kind, channel = query.object_type.strip().lower(), query.notification.strip().lower()
    found, total = watch.listed(work, part, kind=kind, identity=query.object_id.strip(), channel=channel)
    return Page(data=shown(found, {}), total=total, window=part)


def remove_watcher(work: Work, path: WatcherPath) -> Nothing:
    """Stop watching. Administrators may end anybody's subscription."""
    watch.unwatch(work, path.watcher)
    return NOTHING


def set_default_watchers(work: Work, path: TemplatePath, body: DefaultWatchersIn) -> Item[DefaultWatchersOut]:
    """Who watches every process launched from this template; groups are their people at that moment.

    Each list that is sent replaces the old one. They are told once a day to begin with, as soon as anything is sent.
    """
    return Item(defaults.set_defaults(work, path.template, body))


ROUTES: tuple[Route, ...] = (
    Route(
        method="POST",
        path="/organizations/{org}/users/{user}/add-watcher",
        use=add_watcher,
        tag=TAG,
        status=201,
        also=(200,),
    ),
    Route(method="GET", path="/organizations/{org}/watchers", use=list_watchers, tag=TAG),
    Route(
        method="DELETE",
        path="/organizations/{org}/remove-watcher/{watcher}",
        use=remove_watcher,
        tag=TAG,
        status=204,
    ),
    Route(method="PUT", path="/organizations/{org}/checklists/{template}/watchers", use=set_default_watchers, tag=TAG),
)
