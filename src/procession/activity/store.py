"""Rows of the system log."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Integer, and_, delete, insert, or_, update

from procession.activity.entries import Entry
from procession.activity.tables import system_log
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.news import News
from procession.plumbing.work import Work

KEPT = 90 * 86_400  # seconds (behaviour J39)

FORGOTTEN = "What was said here was removed with the personal data of somebody"

_ADD = tenant(insert(system_log))
_ABOUT = tenant(
    update(system_log)
    .where(
        or_(
            and_(system_log.c.subject == param("kind"), system_log.c.subject_id == param("number")),
            system_log.c.actor == param("party", type_=Integer),
        )
    )
    .values(message=FORGOTTEN, body=None)
)
_FORGET = tenant(delete(system_log).where(system_log.c.at < param("before")))


def add(work: Work, entries: Sequence[tuple[News, Entry]]) -> None:
    """Writes these, and lets go of what is too old."""
    work.run_each(_ADD, [_row(work, news, entry) for news, entry in entries])
    work.run(_FORGET, before=work.now - KEPT)


def forget(work: Work, kind: str, party: int) -> None:
    """When, what kind of event and by whom stays; words, values and addresses go."""
    work.run(_ABOUT, kind=kind, number=str(party), party=party)


def _row(work: Work, news: News, entry: Entry) -> dict[str, object]:
    return {
        "id": work.new_id(),
        "at": news.at,
        "category": entry.category,
        "event": entry.event,
        "severity": entry.severity,
        "actor": news.actor,
        "source": news.source,
        "subject": news.subject,
        "subject_id": news.subject_id,
        "message": entry.message,
        "body": msgspec.json.encode(entry.body).decode() if entry.body else None,
    }
