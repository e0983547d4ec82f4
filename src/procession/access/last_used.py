"""When tokens, sessions and people were last seen: noted in memory, written behind at most every five minutes.

Writing it with each request would make every read a write. What is lost when the server dies is at most five minutes
of "last used", nothing that anybody decides by.
"""

from collections.abc import Mapping
from threading import Lock
from typing import Any

import msgspec

from procession.access import store
from procession.plumbing.work import Work

EVERY = 300
AT_MOST = 10_000


class Seen(msgspec.Struct, frozen=True):
    """`kind` is token, session or guest; `org` None when no organization was entered."""

    kind: str
    party: int
    org: int | None
    at: int


class LastUsed:
    """Bounded: when more credentials than `AT_MOST` wait to be written, further ones are noted the next time."""

    def __init__(self) -> None:
        self._waiting: dict[bytes, Seen] = {}
        self._lock = Lock()

    def note(self, kind: str, digest: bytes, row: Any, before: int | None, now: int) -> None:
        """`digest` names the credential, `row` is what was found by it; `before` is the last use that is written."""
        if (before is None or before <= now - EVERY) and digest not in self._waiting:
            with self._lock:
                if len(self._waiting) < AT_MOST:
                    self._waiting[digest] = Seen(kind, row.party, row.org, now)

    def take(self) -> dict[bytes, Seen]:
        """Everything that waits; the caller writes it."""
        with self._lock:
            waiting, self._waiting = self._waiting, {}
        return waiting

    @staticmethod
    def write(work: Work, waiting: Mapping[bytes, Seen]) -> None:
        """Writes what was taken, in this unit of work."""
        waiting = dict(sorted(waiting.items(), key=lambda item: item[0]))  # the same order everywhere: no deadlocks
        for kind in ("token", "session"):
            store.set_last_used(work, kind, {digest: seen.at for digest, seen in waiting.items() if seen.kind == kind})
        people = [seen for seen in waiting.values() if seen.org]
        members = {(seen.org or 0, seen.party): seen.at for seen in people if seen.kind != "guest"}
        guests = {(seen.org or 0, seen.party): seen.at for seen in people if seen.kind == "guest"}
        store.set_last_seen(work, members=members, guests=guests)


LAST_USED = LastUsed()
