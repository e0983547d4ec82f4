"""What an event is. Rooms announce theirs in `events.py`; `Work.emit` writes them with the change that caused them."""

from typing import Any

import msgspec


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened, in the past tense. Written to `event` and `outbox` in the transaction of its change.

    `verb` is the activity feed's word (`completed`, `re-opened`, `owners-updated`, ...); `name` is the product's own
    (`task.completed`). `subject` is the kind of thing (`task`, `process`, `template`, `comment`, `member`, ...).
    `audited`: keep from where it was done (address and client), for the system log.
    `cause` is the id of the event that set this one off, `rule` the rule that did; `depth` counts causes.
    """

    name: str
    verb: str
    subject: str
    subject_id: str
    process: str | None = None
    task: str | None = None
    template: str | None = None
    cause: str | None = None
    rule: str | None = None
    depth: int = 0
    audited: bool = False
    body: dict[str, Any] | msgspec.Struct = {}
