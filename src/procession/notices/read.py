"""Having seen a notification (behaviour H1)."""

from typing import Any

from procession.errors import NotFound
from procession.notices import lists, store
from procession.plumbing.work import Work


def read(work: Work, identity: str) -> Any:
    """The row as it is now. Raises NotFound."""
    if not store.is_there(work, identity):
        raise NotFound("You have no such notification.")
    store.read(work, identity)
    return lists.one(work, identity)


def read_all(work: Work) -> int:
    """How many were unread."""
    return store.read_all(work)
