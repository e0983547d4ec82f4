"""Query parameters of template lists (`api-templates` 1.4)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.plumbing.http.queries import PageQuery, ordering
from procession.templates.draft import Place
from procession.templates.filters import NEWEST_FIRST, Filter
from procession.templates.wire.bodies import KINDS

_SORT_NAMES = {
    "title": "title",
    "name": "title",
    "created": "created",
    "created_at": "created",
    "updated": "updated",
    "updated_at": "updated",
    "last_updated": "updated",
    "started_processes": "started_processes",
    "steps_count": "steps_count",
}
_NO_EFFECT = {"completed", "issue", "all"}
_FALSE = {"", "0", "false", "no"}
MOST_NAMED = 50
"""Tags or folders in one filter; further ones are not looked at."""


class TemplateListQuery(PageQuery, kw_only=True, frozen=True):
    status: Annotated[
        str, Meta(description="active: not archived; archived; draft: not published; else the stored status.")
    ] = ""
    type: Annotated[str, Meta(description="procedure, form or document.")] = ""
    starred: Annotated[str, Meta(description="true: only the caller's favourites.")] = ""
    folder: Annotated[str, Meta(description="One folder id or several, comma separated.")] = ""
    folder_id: Annotated[str, Meta(description="Another name of folder.")] = ""
    tag: Annotated[str, Meta(description="Tag ids or titles, comma separated; all must match.")] = ""
    owner_id: Annotated[str, Meta(description="The user id of the owner.")] = ""
    archived: Annotated[str, Meta(description="only: archived ones alone; true: archived ones too.")] = ""


class TemplateQuery(msgspec.Struct, kw_only=True, frozen=True):
    with_: Annotated[str, Meta(description="What to include: steps, permissions, tags, folder, stages, ...")] = (
        msgspec.field(default="", name="with")
    )
    version: Annotated[str, Meta(description="An older version, by its number.")] = ""
    entire_folder_tree: Annotated[str, Meta(description="1: with the chain of folders above the template's.")] = ""
    type: Annotated[str, Meta(description="Has no effect.")] = ""


def read_filter(query: TemplateListQuery) -> Filter:
    status = query.status.strip().lower().replace(" ", "_").replace("-", "_")
    only_status = status in {"", "active", "archived", "draft"} or status in _NO_EFFECT
    kind = query.type.strip().lower()
    return Filter(
        q=query.q.strip() or None,
        kind=KINDS.get(kind, kind) or None,
        status=None if only_status else status,
        published=False if status == "draft" else None,
        owner=_number(query.owner_id),
        starred=query.starred.strip().lower() not in _FALSE,
        places=_places(query, status),
        folders=_words(query.folder or query.folder_id),
        tags=_words(query.tag),
        nothing=_is_wrong(query.owner_id),
    )


def _places(query: TemplateListQuery, status: str) -> tuple[Place, ...]:
    archived = query.archived.strip().lower()
    if archived == "only" or status == "archived":
        return (Place.ARCHIVED,)
    if archived in _FALSE or status == "active":
        return (Place.ACTIVE,)
    return (Place.ACTIVE, Place.ARCHIVED)


def read_order(query: PageQuery) -> list[tuple[str, bool]]:
    chosen = ordering(query, _SORT_NAMES, ())
    return [(_SORT_NAMES[name], descending) for name, descending in chosen] or list(NEWEST_FIRST)


def _number(text: str) -> int | None:
    return int(text) if text.strip().isdecimal() and len(text) < 10 else None


def _words(text: str) -> tuple[str, ...]:
    """Words separated by commas."""
    return tuple(dict.fromkeys(word.strip() for word in text.split(",") if word.strip()))[:MOST_NAMED]


def _is_wrong(owner: str) -> bool:
    return bool(owner.strip()) and _number(owner) is None


def read_version(query: TemplateQuery) -> int | None:
    return _number(query.version)
