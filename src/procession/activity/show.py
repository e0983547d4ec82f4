"""Events and log entries as the public API shows them, with the names of a whole page looked up at once."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import select

from procession import clock
from procession.activity import words
from procession.activity.wire import ActivityOut, FeedActorOut, GistOut, LogEntryOut
from procession.actor import ActorKind
from procession.people import forgetting, links, names
from procession.people.names import Names
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import Row, Statement, any_of, tenant
from procession.plumbing.work import Work
from procession.processes.tables import comment, process, task
from procession.templates.tables import template

_TASKS = tenant(select(task.c.id, task.c.title.label("called")).where(any_of(task.c.id, "ids", Id)))
_PROCESSES = tenant(select(process.c.id, process.c.name.label("called")).where(any_of(process.c.id, "ids", Id)))
_TEMPLATES = tenant(select(template.c.id, template.c.title.label("called")).where(any_of(template.c.id, "ids", Id)))
_COMMENTS = tenant(select(comment.c.id).where(any_of(comment.c.id, "ids", Id)))


class Called(msgspec.Struct, frozen=True, kw_only=True):
    """What the things of one page are called now."""

    tasks: Mapping[str, str]
    processes: Mapping[str, str]
    templates: Mapping[str, str]
    comments: frozenset[str]
    people: Names


def activities(work: Work, rows: Sequence[Row]) -> list[ActivityOut]:
    called = Called(
        tasks=_names(work, _TASKS, {row.task for row in rows}),
        processes=_names(work, _PROCESSES, {row.process for row in rows}),
        templates=_names(work, _TEMPLATES, {row.template for row in rows}),
        comments=_there(work, [row.subject_id for row in rows if row.subject == "comment"]),
        people=names.of(work, _people(rows)),
    )
    return [_activity(work, row, called) for row in rows]


def _people(rows: Sequence[Row]) -> set[int]:
    subjects = {
        int(row.subject_id) for row in rows if row.subject in {"member", "guest"} and row.subject_id.isdecimal()
    }
    return {row.actor for row in rows} | subjects


def _names(work: Work, statement: Statement, ids: set[str | None]) -> dict[str, str]:
    wanted = sorted(each for each in ids if each is not None)
    return {row.id: row.called for row in work.rows(statement, ids=wanted)} if wanted else {}


def _there(work: Work, ids: Sequence[str]) -> frozenset[str]:
    return frozenset(row.id for row in work.rows(_COMMENTS, ids=list(ids))) if ids else frozenset()


def _activity(work: Work, row: Row, called: Called) -> ActivityOut:
    body = words.read_body(row.body)
    audit, parent = _subject(row, body, called), _parent(row)
    snapshot = body.get("snapshot")
    return ActivityOut(
        id=row.seq,
        organization_id=work.actor.organization_id,
        verb=[words.verb_of(row.verb)],
        source=[words.SOURCES.get(row.source, "System")],
        actor_type=["App\\Models\\Guest" if row.source == ActorKind.GUEST.value else "App\\Models\\User"],
        actor_id=[row.actor],
        auditable_type=words.model(row.subject),
        auditable_id=row.subject_id,
        parentable_type=None if parent is None else words.model(parent[0]),
        parentable_id=None if parent is None else parent[1],
        type=[words.TYPES.get(str(row.subject), "")],
        description=[words.sentence(row.name, row.verb, row.subject, body, audit)],
        field=words.changed_fields(row.name, body),
        old_value=None if _is_forgotten(row, called) else words.old_values(body),
        text=_text(row, body, called),
        references=None,
        undoable=False,
        created_at=clock.show(row.at),
        actor=_actor(row.actor, called.people),
        audit=GistOut(data={"id": row.subject_id, "title": audit} if audit else None),
        parent=GistOut(data=_gist(parent, called)),
        origin=None,
        audit_state=snapshot if isinstance(snapshot, dict) else None,
        parent_state=None,
    )


def _subject(row: Row, body: dict[str, Any], called: Called) -> str:
    """What the thing is called: as it is called now, else as the event has it."""
    if row.task is not None:
        made = body.get("task")
        known = called.tasks.get(row.task) or (made.get("title") if isinstance(made, dict) else None)
        return known or _snapshot(body, "title")
    if row.process is not None:
        return called.processes.get(row.process) or _snapshot(body, "name")
    if row.subject == "template":
        return called.templates.get(row.subject_id) or str(body.get("text") or "")
    if row.subject in {"member", "guest"} and row.subject_id.isdecimal():
        return _person(int(row.subject_id), called.people)
    text = body.get("text")
    return text if isinstance(text, str) else _snapshot(body, "name")


def _snapshot(body: dict[str, Any], name: str) -> str:
    kept = body.get("snapshot")
    return str(kept.get(name) or "") if isinstance(kept, dict) else ""


def _parent(row: Row) -> tuple[str, str] | None:
    """What the thing stands in."""
    if row.subject == "comment" and row.task is not None:
        return "task", row.task
    if row.subject in {"comment", "task"} and row.process is not None:
        return "process", row.process
    return ("template", row.template) if row.subject in {"step", "field", "rule"} and row.template else None


def _gist(parent: tuple[str, str] | None, called: Called) -> dict[str, Any] | None:
    if parent is None:
        return None
    kind, identity = parent
    known = {"task": called.tasks, "process": called.processes, "template": called.templates}[kind].get(identity)
    return None if known is None else {"id": identity, "title": known}


def _text(row: Row, body: dict[str, Any], called: Called) -> list[str] | None:
    """What was written; of a comment only while it is there, since its deletion is final (F57)."""
    text = body.get("text")
    if _is_forgotten(row, called):
        return None
    if not isinstance(text, str) or (row.subject == "comment" and row.subject_id not in called.comments):
        return None
    return [text]


def _is_forgotten(row: Row, called: Called) -> bool:
    """What happened to somebody whose personal data was removed: that it did is told, what was said is not."""
    if row.subject not in {"member", "guest"} or not row.subject_id.isdecimal():
        return False
    number = int(row.subject_id)
    person = called.people.members.get(number) or called.people.guests.get(number)
    return person is not None and forgetting.is_forgotten(person.email)


def _actor(party: int, people: Names) -> list[FeedActorOut]:
    person: Any = people.members.get(party) or people.guests.get(party)
    if person is None:
        return []
    name = " ".join(part for part in (person.first_name, person.last_name) if part)
    return [
        FeedActorOut(
            email=person.email,
            username=person.email.partition("@")[0],
            first_name=person.first_name,
            last_name=person.last_name,
            full_name=name or person.email,
            profile_pic=links.picture(getattr(person, "picture", None)),
            resize_profile_pic=links.picture(getattr(person, "picture", None)),
        )
    ]


def _person(party: int, people: Names) -> str:
    found = _actor(party, people)
    return (found[0].full_name or "") if found else ""


def entries(work: Work, rows: Sequence[Row]) -> list[LogEntryOut]:
    people = names.of(work, {row.actor for row in rows})
    bodies = [words.read_body(row.body) for row in rows]
    came = [body.pop("came_from", {}) for body in bodies]
    return [
        LogEntryOut(
            id=row.id,
            type=row.category,
            category=row.category,
            event=row.event,
            severity=row.severity,
            status=None,
            message=row.message,
            actor_id=row.actor or None,
            actor_type=row.source,
            actor_name=_person(row.actor, people) or None,
            subject_type=row.subject,
            subject_id=row.subject_id,
            changes=body,
            **{name: origin.get(name) for name in ("address", "agent", "client", "application")},
            request=None,
            response_code=None,
            created_at=clock.show(row.at),
        )
        for row, body, origin in zip(rows, bodies, came, strict=True)
    ]
