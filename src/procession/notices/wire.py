"""The public API's shapes of notifications (`api-running` 5.6)."""

from typing import Any

import msgspec

from procession import clock
from procession.notices.kinds import WORDS, Kind, Text

_read = msgspec.json.Decoder(Text).decode


class NotificationOut(msgspec.Struct, kw_only=True):
    """`type` is assigned, unassigned, commented, mentioned, completed, reopened, issue-reported, issue-resolved or
    deadline-changed."""

    id: str
    type: str
    title: str
    body: str | None
    subject_type: str
    subject_id: str | None
    run_id: str | None
    actor_id: int | None
    read_at: str | None
    created_at: str


class AllReadOut(msgspec.Struct, kw_only=True):
    read: int
    unread_count: int


def notification_out(row: Any) -> NotificationOut:
    text = _read(row.body)
    return NotificationOut(
        id=row.id,
        type=WORDS[Kind(row.kind)],
        title=text.title,
        body=text.body or None,
        subject_type="run" if row.task is None else "task",
        subject_id=row.task or row.process,
        run_id=row.process,
        actor_id=row.actor or None,
        read_at=clock.shown(row.read),
        created_at=clock.show(row.created),
    )
