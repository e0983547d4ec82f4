"""The query parameters every list shares: pages, `with`, search and sorting (api-identity 1.4 - 1.6)."""

from collections.abc import Container, Iterable
from functools import lru_cache
from typing import Annotated

import msgspec
from msgspec import Meta

EVERYTHING = 2**31 - 1
"""The limit of a window without pages."""


class PageQuery(msgspec.Struct, kw_only=True, frozen=True):
    """Subclass it for a list's own filters. A query struct is never changed after it was read."""

    page: Annotated[int, Meta(description="Page number, from 1. Anything else is read as 1.")] = 1
    per_page: Annotated[int | None, Meta(description="Rows on a page; larger values than the cap are clamped.")] = None
    limit: Annotated[int | None, Meta(description="Another name of per_page, when per_page is absent.")] = None
    without_pagination: Annotated[bool, Meta(description="All rows at once, without `meta`.")] = False
    with_: Annotated[str, Meta(description="What to include: names, comma separated, dots for nesting.")] = (
        msgspec.field(default="", name="with")
    )
    sort: Annotated[str, Meta(description="A field, `-field` for descending; or asc/desc beside sort_by.")] = ""
    sort_by: Annotated[str, Meta(description="The field to sort by.")] = ""
    sort_direction: Annotated[str, Meta(description="asc or desc, beside sort_by.")] = ""
    q: Annotated[str, Meta(description="Only rows that contain this text, in any case.")] = ""


class Window(msgspec.Struct, frozen=True):
    """Which rows of a list: `limit` rows after `offset`. `everything`: the caller asked for no pages."""

    limit: int
    offset: int
    page: int
    per_page: int
    everything: bool = False


def window(query: PageQuery, *, default: int = 10, cap: int | None = 100) -> Window:
    """The page asked for, clamped (api-identity 1.4). `cap` None: no cap (people lists)."""
    if query.without_pagination:
        return Window(limit=EVERYTHING, offset=0, page=1, per_page=EVERYTHING, everything=True)
    asked = query.per_page if query.per_page is not None else query.limit
    size = default if asked is None or asked < 1 else asked
    size = min(size, EVERYTHING if cap is None else cap)
    page = min(max(query.page, 1), EVERYTHING)
    return Window(limit=size, offset=min((page - 1) * size, EVERYTHING), page=page, per_page=size)


class Includes(msgspec.Struct, frozen=True):
    """What `with=` asks for. `with=run.checklist` wants `run` and, below it, `checklist`."""

    names: frozenset[str]

    def wants(self, name: str) -> bool:
        return name in self.names

    def below(self, name: str) -> "Includes":
        """The nested names under `name`: `below("run").wants("checklist")`."""
        start = name + "."
        return Includes(frozenset(entry[len(start) :] for entry in self.names if entry.startswith(start)))

    def __bool__(self) -> bool:
        return bool(self.names)


def includes(query: PageQuery | str) -> Includes:
    """Reads `with`; names nobody knows change nothing."""
    text = query if isinstance(query, str) else query.with_
    return _includes(text) if text else _NONE


_NONE = Includes(frozenset())


@lru_cache(maxsize=1024)
def _includes(text: str) -> Includes:
    names: set[str] = set()
    for entry in text.split(","):
        parts = entry.strip().split(".")
        names.update(".".join(parts[: depth + 1]) for depth in range(len(parts)) if parts[0])
    return Includes(frozenset(names))


def ordering(query: PageQuery, allowed: Container[str], default: Iterable[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """`(name, descending)` pairs from whichever dialect the caller speaks (api-identity 1.6).

    `sort=field`, `sort=-field`; `sort_by=field` with `sort=asc|desc`; `sort_by=field` with `sort_direction`.
    Fields that are not `allowed` are ignored; when none is left, the `default` order. Named orders (`newest`) are
    entries of `allowed` that the list resolves itself. The list adds its primary key as the last term.
    """
    direction = query.sort_direction.lower()
    fields = query.sort
    if fields.lower() in {"asc", "desc"}:
        direction, fields = fields.lower(), ""
    if query.sort_by:
        fields = query.sort_by
    chosen: list[tuple[str, bool]] = []
    for entry in fields.split(",") if fields else ():
        name = entry.strip()
        descending = name.startswith("-")
        name = name.lstrip("-+")
        if name in allowed:
            chosen.append((name, descending if direction not in {"asc", "desc"} else direction == "desc"))
    return chosen or list(default)
