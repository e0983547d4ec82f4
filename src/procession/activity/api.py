"""Routes of what happened (`api-running` 5.2, 5.3, `api-identity` 2.7.4)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession import clock
from procession.activity import ask, events, export, feed, log, show
from procession.activity.ask import Asked
from procession.activity.wire import ActivityOut, LogEntryOut
from procession.errors import Invalid
from procession.plumbing.http import Page, PageQuery, Route, Stream, ordering, window
from procession.plumbing.work import Work
from procession.processes import sheets

TAG = "Activity"
_DAY = 86_400


class OrgPath(msgspec.Struct):
    org: str


class FeedQuery(PageQuery, kw_only=True, frozen=True):
    """Each filter narrows; several verbs or types are separated by commas."""

    entity_type: Annotated[str, Meta(description="checklist, run, step, task or thread; with entity_id.")] = ""
    entity_id: Annotated[str, Meta(description="Its id; a run brings what happened to its tasks too.")] = ""
    type: Annotated[str, Meta(description="Comment, Task, Step, Process, Blueprint, User, Organization, ...")] = ""
    verb: Annotated[str, Meta(description="created, updated, completed, re-opened, commented, archived, ...")] = ""
    actor_type: Annotated[str, Meta(description="user or guest.")] = ""
    actor_id: str = ""
    actor_email: str = ""
    source: Annotated[str, Meta(description="Member, Guest or Webhook.")] = ""
    created_after: Annotated[str, Meta(description="YYYY-MM-DD, this day included.")] = ""
    created_before: Annotated[str, Meta(description="YYYY-MM-DD, this day included.")] = ""
    search: Annotated[str, Meta(description="2 to 100 characters, in texts and names.")] = ""
    field: Annotated[str, Meta(description="The name of a field that changed.")] = ""
    origin_type: Annotated[str, Meta(description="run: what happened in processes that this one launched.")] = ""
    origin_id: Annotated[str, Meta(description="Needs origin_type.")] = ""


class LogQuery(PageQuery, kw_only=True, frozen=True):
    category: Annotated[str, Meta(description="security, people, settings or data.")] = ""
    type: Annotated[str, Meta(description="Another name of category.")] = ""
    event: Annotated[str, Meta(description="signed_in, token_created, role_changed, settings_changed, ...")] = ""
    severity: Annotated[str, Meta(description="info or warning.")] = ""
    actor_id: Annotated[str, Meta(description="The number of whoever did it.")] = ""
    from_: Annotated[str, Meta(description="A day or an instant, included.")] = msgspec.field(default="", name="from")
    to: Annotated[str, Meta(description="A day, included, or an instant, not included.")] = ""


def list_activities(work: Work, path: OrgPath, query: FeedQuery) -> Page[ActivityOut]:
    """What happened, the newest first: in the organization, to one thing, or by somebody.

    Administrators see everything, others what happened to what they may see; for a process (`entity_type=run`) that
    they may not see the answer is 403. The newest 5,000 events of the range are looked at; `created_before` goes
    further back. Entries are never deleted.
    """
    part = window(msgspec.structs.replace(query, without_pagination=False), default=20)
    asked = Asked(**{name: getattr(query, name) for name in Asked.__struct_fields__})
    order = ordering(query, {"created_at", "id"}, [("created_at", True)])
    rows, total = feed.page(work, ask.wanted(work, asked), part, ascending=not order[0][1])
    return Page(data=show.activities(work, rows), total=total, window=part)


def list_system_logs(work: Work, path: OrgPath, query: LogQuery) -> Page[LogEntryOut]:
    """Sign-ins, tokens, roles, people, settings, permissions and final deletions of the last 90 days.

    Administrators only; the newest first. Entries appear a moment after it happened, cannot be changed, and hold no
    secret. `q` looks at events, messages, what changed and from where. That the log was read is in it too.
    """
    part = window(msgspec.structs.replace(query, without_pagination=False), default=25, cap=200)
    rows, total = log.page(work, _wanted(query), part)
    if part.offset == 0:
        work.emit(events.log_viewed(work))
    return Page(data=show.entries(work, rows), total=total, window=part)


def export_system_logs(work: Work, path: OrgPath, query: LogQuery) -> Stream:
    """The system log as a CSV file with the same filters, the newest first and without a limit of rows.

    Administrators only.
    """
    pieces = export.file_of(work, _wanted(query))
    work.emit(events.log_exported(work))
    return Stream(pieces=pieces, content_type=sheets.CSV, headers=sheets.as_attachment("system-log.csv"))


def _wanted(query: LogQuery) -> log.Wanted:
    return log.Wanted(
        category=(query.category or query.type).strip().lower() or None,
        event=query.event.strip().lower() or None,
        severity=query.severity.strip().lower() or None,
        actor=_number(query.actor_id),
        start=_instant(query.from_, "from"),
        end=_instant(query.to, "to", whole_day=True),
        text=query.q.strip()[:200] or None,
    )


def _number(text: str) -> int | None:
    """What is no number is nobody's."""
    if not text.strip():
        return None
    return int(text) if text.strip().isdecimal() and len(text.strip()) < 10 else -1


def _instant(text: str, path: str, *, whole_day: bool = False) -> int | None:
    if not text.strip():
        return None
    try:
        instant = clock.parse(text)
    except (ValueError, OverflowError):
        raise Invalid.at({path: [f"{path} is a day or an instant, for example 2030-01-31."]}) from None
    return instant + _DAY if whole_day and len(text.strip()) == len("2030-01-31") else instant


ROUTES: tuple[Route, ...] = (
    Route(method="GET", path="/organizations/{org}/activity-feeds", use=list_activities, tag=TAG),
    Route(method="GET", path="/organizations/{org}/system-logs", use=list_system_logs, tag=TAG, writes=True),
    Route(
        method="GET",
        path="/organizations/{org}/system-logs/export",
        use=export_system_logs,
        tag=TAG,
        writes=True,
    ),
)
