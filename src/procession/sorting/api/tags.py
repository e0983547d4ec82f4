"""Routes of tags (`api-templates` 6)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.labels import lists as listed
from procession.labels import tags
from procession.labels.lists import SORT_NAMES
from procession.labels.values import WantedTags
from procession.plumbing.http import (
    NOTHING,
    HexId,
    Item,
    Nothing,
    Number,
    Page,
    PageQuery,
    Route,
    includes,
    ordering,
    window,
)
from procession.plumbing.work import Work
from procession.sorting import lists, tagging
from procession.sorting.wire import AssociationOut, TaggingIn, TagIn, TagOut, text

TAG = "Tags"


class TagPath(msgspec.Struct):
    org: str
    tag: HexId


class LinkPath(msgspec.Struct):
    org: str
    link: Number


class TagListQuery(PageQuery, kw_only=True, frozen=True):
    auto_generated: Annotated[str, Meta(description="true: those made by a machine; false: the others.")] = ""
    all: Annotated[str, Meta(description="true: also those made by a machine (from:, task:, step:).")] = ""
    status: Annotated[str, Meta(description="Has no effect.")] = ""


class TagQuery(msgspec.Struct, kw_only=True, frozen=True):
    with_: Annotated[str, Meta(description="statistics: how many things bear it.")] = msgspec.field(
        default="", name="with"
    )


def list_tags(work: Work, query: TagListQuery) -> Page[TagOut]:
    """The organization's tags, by title. Tags made by a machine are left out unless they are asked for."""
    chosen = window(query)
    found, total = listed.page(work, _wanted(query), ordering(query, SORT_NAMES, ()), chosen)
    outs = lists.tags_out(work, found, statistics=includes(query).wants("statistics"))
    return Page(data=outs, total=total, window=chosen)


def create_tag(work: Work, body: TagIn) -> Item[TagOut]:
    """A new tag of the organization's list. Administrators only."""
    return Item(lists.tags_out(work, [tags.create(work, text(body.title), text(body.color))], statistics=False)[0])


def get_tag(work: Work, path: TagPath, query: TagQuery) -> Item[TagOut]:
    """One tag."""
    wants = includes(query.with_).wants("statistics")
    return Item(lists.tags_out(work, [tags.get(work, path.tag)], statistics=wants)[0])


def update_tag(work: Work, path: TagPath, body: TagIn) -> Item[TagOut]:
    """Changes title or color; what is absent stays. Administrators only."""
    changed = tags.update(work, path.tag, title=text(body.title), color=text(body.color))
    return Item(lists.tags_out(work, [changed], statistics=False)[0])


def delete_tag(work: Work, path: TagPath) -> Nothing:
    """Deletes a tag for good, and takes it off everything. 204 also when it was gone already. Administrators only."""
    tags.delete(work, path.tag)
    return NOTHING


def attach_tag(work: Work, body: TaggingIn) -> Item[AssociationOut]:
    """Puts a tag on a template, a process, a task or a step. Twice is once: the answer is the same association."""
    return Item(tagging.attach(work, body))


def detach_tag(work: Work, path: LinkPath) -> Nothing:
    """Takes a tag off, by the number of the association: the `id` in `with=tags`."""
    tagging.detach(work, path.link)
    return NOTHING


def _wanted(query: TagListQuery) -> WantedTags:
    word = query.auto_generated.strip().lower()
    if word in {"true", "1"}:
        automatic = True
    elif word in {"false", "0"} or query.all != "true":
        automatic = False
    else:
        automatic = None
    return WantedTags(q=query.q, automatic=automatic)


_TAGS = "/organizations/{org}/tags"
_LINKS = "/organizations/{org}/checklists/tags"

ROUTES = (
    Route(method="GET", path=_TAGS, use=list_tags, tag=TAG),
    Route(method="POST", path=_TAGS, use=create_tag, tag=TAG, status=201),
    Route(method="GET", path=_TAGS + "/{tag}", use=get_tag, tag=TAG),
    Route(method="PUT", path=_TAGS + "/{tag}", use=update_tag, tag=TAG),
    Route(method="DELETE", path=_TAGS + "/{tag}", use=delete_tag, tag=TAG, status=204),
    Route(method="POST", path=_LINKS, use=attach_tag, tag=TAG, status=201),
    Route(method="DELETE", path=_LINKS + "/{link}", use=detach_tag, tag=TAG, status=204),
)
