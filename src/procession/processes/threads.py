"""Reading comments and issues, with their authors, for everything that shows them (`api-running` 3.1).

Guests see what is open or collapsed, what they wrote and what mentions them (behaviour F60, F61).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from html import escape
from typing import Any

import msgspec
from sqlalchemy import select

from procession import clock
from procession.actor import ActorKind
from procession.files import reading as files
from procession.files.wire import AssetOut
from procession.people import links, names
from procession.people.names import Names
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, tenant
from procession.plumbing.work import Work
from procession.processes.tables import comment, reaction
from procession.processes.wire import CommentOut, PersonOut, ReactionOut


class Label(IntEnum):
    """What a comment is. The numbers are stored."""

    COMMENT = 1
    PROBLEM = 2
    RESOLVE = 3
    IMPROVEMENT = 4
    ADVICE = 5


class State(IntEnum):
    """Who sees it. The numbers are stored."""

    OPEN = 1
    HIDE_FOR_GUESTS = 2
    COLLAPSED = 3


class Author(IntEnum):
    USER = 1
    GUEST = 2
    BOT = 3


LABELS = {label.name.lower(): label for label in Label}
STATES = {state.name.lower().replace("_", "-"): state for state in State}
LABEL_NAMES = {label: name for name, label in LABELS.items()}
STATE_NAMES = {state: name for name, state in STATES.items()}


class Said(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The text of a comment and the members it mentions: the JSON body of its row."""

    v: int = 1
    content: str
    mentions: tuple[int, ...] = ()


class Comment(msgspec.Struct, frozen=True, kw_only=True):
    """One comment. `task` None: said on the process itself. `resolve`: the id of the comment that resolved an issue."""

    id: str
    task: str | None
    process: str | None
    author: int
    author_kind: Author
    label: Label
    state: State
    resolve: str | None
    created: int
    touched: int
    said: Said

    @property
    def is_open_issue(self) -> bool:
        return self.label is Label.PROBLEM and self.resolve is None


_read = msgspec.json.Decoder(Said).decode
_in_order = (comment.c.created, comment.c.id)
_ONE = tenant(select(comment).where(comment.c.id == param("comment")))
_OF_TASKS = tenant(select(comment).where(any_of(comment.c.task, "tasks", Id)).order_by(comment.c.task, *_in_order))
_OF_PROCESSES = tenant(
    select(comment)
    .where(any_of(comment.c.process, "processes", Id), comment.c.task.is_(None))
    .order_by(comment.c.process, *_in_order)
)
_REACTIONS = tenant(
    select(reaction).where(any_of(reaction.c.comment, "comments", Id)).order_by(reaction.c.comment, reaction.c.emoji)
)


_GUEST = re.compile(r"(?<![^\s>(,;])\+([^@\s\"(),:;<>\[\]\\+]{1,64}@[^\s\"(),:;<>\[\]\\&@]{3,190}[a-z])", re.IGNORECASE)


def guests_named(text: str) -> list[str]:
    """The addresses that are named as `+kim@example.com`, each once (behaviour F59)."""
    return list(dict.fromkeys(found.lower() for found in _GUEST.findall(text)))


def ids_of(work: Work, tasks: Sequence[str], process: str | None = None) -> list[str]:
    """Every comment on these tasks, and on the process itself; whoever may read them."""
    found = [row.id for row in work.rows(_OF_TASKS, tasks=list(tasks))] if tasks else []
    return [*found, *(row.id for row in work.rows(_OF_PROCESSES, processes=[process]))] if process else found


def find(work: Work, identity: str) -> Comment | None:
    row = work.row(_ONE, comment=identity)
    return None if row is None else _comment(row)


def of_tasks(work: Work, tasks: Sequence[str]) -> dict[str, list[Comment]]:
    """The comments of each task that the caller may read, oldest first."""
    found: dict[str, list[Comment]] = {each: [] for each in tasks}
    for row in work.rows(_OF_TASKS, tasks=list(tasks)) if tasks else ():
        one = _comment(row)
        if may_read(work, one):
            found[row.task].append(one)
    return found


def of_processes(work: Work, processes: Sequence[str]) -> dict[str, list[Comment]]:
    """What was said on each process itself, oldest first."""
    found: dict[str, list[Comment]] = {each: [] for each in processes}
    for row in work.rows(_OF_PROCESSES, processes=list(processes)) if processes else ():
        one = _comment(row)
        if may_read(work, one):
            found[row.process].append(one)
    return found


def shown(work: Work, comments: Iterable[Comment]) -> dict[str, CommentOut]:
    """Comments as the wire shows them, by id."""
    listed = list(comments)
    given = _reactions(work, [each.id for each in listed])
    people = {each.author for each in listed} | {party for each in listed for party in each.said.mentions}
    people |= {party for emojis in given.values() for parties in emojis.values() for party in parties}
    known = names.of(work, people)
    brought = files.shown_on(work, [each.id for each in listed])
    return {each.id: _out(each, known, given.get(each.id, {}), brought[each.id], work.now) for each in listed}


Reactions = dict[str, list[int]]
"""Whose they are, by emoji."""


def _reactions(work: Work, comments: Sequence[str]) -> dict[str, Reactions]:
    found: dict[str, Reactions] = {}
    for row in work.rows(_REACTIONS, comments=list(comments)) if comments else ():
        found.setdefault(row.comment, {}).setdefault(row.emoji, []).append(row.party)
    return found


def _reaction(emoji: str, parties: Sequence[int], known: Names) -> ReactionOut:
    users = sorted(each for each in parties if each in known.members)
    return ReactionOut(emoji=emoji, count=len(parties), users=users, guests=known.emails(sorted(parties)))


def _comment(row: Any) -> Comment:
    return Comment(
        id=row.id,
        task=row.task,
        process=row.process,
        author=row.author,
        author_kind=Author(row.author_kind),
        label=Label(row.label),
        state=State(row.state),
        resolve=row.resolve,
        created=row.created,
        touched=row.touched,
        said=_read(row.body),
    )


def may_read(work: Work, one: Comment) -> bool:
    """Whether the caller may read it, where they see its task or process: guests not everything (F60)."""
    if work.actor.kind in {ActorKind.MEMBER, ActorKind.BOT}:
        return True
    me = work.actor.party
    return one.state is not State.HIDE_FOR_GUESTS or (me != 0 and (one.author == me or me in one.said.mentions))


def _out(one: Comment, known: Names, given: Reactions, brought: list[AssetOut], now: int) -> CommentOut:
    is_user = one.author_kind is Author.USER
    return CommentOut(
        id=one.id,
        content=_with_names(one.said.content, known),
        content_raw=one.said.content,
        label=LABEL_NAMES[one.label],
        state=STATE_NAMES[one.state],
        task_id=one.task,
        run_id=one.process,
        author_id=one.author if is_user else None,
        author_type=one.author_kind.name.lower(),
        sent_by=one.author if is_user else None,
        sent_to=list(one.said.mentions),
        author=_person(one.author, known),
        resolve_id=one.resolve,
        created_at=clock.show(one.created),
        created_ago=_ago(now - one.created),
        updated_at=clock.show(one.touched),
        recent_updated_at=clock.show(one.touched),
        archived_at=None,
        assets=brought,
        reactions=[_reaction(emoji, parties, known) for emoji, parties in given.items()],
    )


def _person(party: int, known: Names) -> PersonOut:
    member, guest = known.members.get(party), known.guests.get(party)
    first = member.first_name if member else guest.first_name if guest else None
    last = member.last_name if member else guest.last_name if guest else None
    address = member.email if member else guest.email if guest else None
    full = " ".join(part for part in (first, last) if part)
    return PersonOut(
        username=address.partition("@")[0] if member and address else address,
        first_name=first,
        last_name=last,
        full_name=full or address,
        profile_pic=links.picture(member.picture) if member else None,
    )


_MENTION = re.compile(r"@\[(\d{1,10})\]")


def mentioned(content: str) -> tuple[int, ...]:
    """The numbers of the people a text mentions as `@[1001]`, each once."""
    return tuple(dict.fromkeys(int(number) for number in _MENTION.findall(content)))


def _with_names(content: str, known: Names) -> str:
    """Mentions as bold names (`api-running` 3.1); somebody unknown stays as typed."""

    def name(found: re.Match[str]) -> str:
        member = known.members.get(int(found.group(1)))
        return found.group(0) if member is None else f"<b>{escape(member.full_name or member.email)}</b>"

    return _MENTION.sub(name, content)


_UNITS: Mapping[str, int] = {
    "year": 31_536_000,
    "month": 2_592_000,
    "week": 604_800,
    "day": 86_400,
    "hour": 3_600,
    "minute": 60,
}


def _ago(seconds: int) -> str:
    for unit, size in _UNITS.items():
        if seconds >= size:
            count = seconds // size
            return f"{count} {unit}{'s' if count > 1 else ''} ago"
    return "just now"
