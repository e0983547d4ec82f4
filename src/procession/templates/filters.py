"""What a list of templates can be asked for."""

import msgspec

from procession.templates.draft import Place

NEWEST_FIRST = (("updated", True),)


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which templates: each None does not count. `places` are where they stand; `folders` are ids, any of them;
    `tags` ids or titles, all of them; `nothing`: a filter that can match nothing."""

    q: str | None = None
    kind: str | None = None
    status: str | None = None
    published: bool | None = None
    owner: int | None = None
    starred: bool = False
    places: tuple[Place, ...] = (Place.ACTIVE,)
    folders: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    nothing: bool = False
