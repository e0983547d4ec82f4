"""The list of tags (`api-templates` 6). Reading only."""

from collections.abc import Sequence

from procession.labels import store
from procession.labels.values import Tag, WantedTags
from procession.plumbing.http import Window
from procession.plumbing.work import Work

SORT_NAMES = {
    "title": "title",
    "name": "title",
    "created_at": "created",
    "created": "created",
    "updated_at": "updated",
    "updated": "updated",
}


def page(work: Work, wanted: WantedTags, order: Sequence[tuple[str, bool]], window: Window) -> tuple[list[Tag], int]:
    """One page of tags, by title unless `order` says otherwise, and how many there are."""
    terms = [(SORT_NAMES[name], descending) for name, descending in order] or [("title", False)]
    return store.tags.listed(work, wanted, terms, limit=window.limit, offset=window.offset)
