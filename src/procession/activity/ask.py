"""What a feed is asked for: the words of the public API as filters of `feed.py` (`api-running` 5.2). Raises Invalid."""

import msgspec
from sqlalchemy import select

from procession import clock
from procession.activity.feed import Wanted
from procession.activity.words import SOURCES, TYPES, verbs_behind
from procession.errors import Invalid, NotAllowed, NotFound
from procession.ids import is_id
from procession.people import accounts, names
from procession.plumbing.database.statements import param, tenant
from procession.plumbing.work import Work
from procession.processes import sight, threads
from procession.processes.tables import process
from procession.templates.tables import template, template_part

ENTITIES = ("checklist", "run", "step", "task", "thread")
ORIGINS = ("checklist", "run", "step", "task")
_DAY = 86_400
_PROCESS = tenant(select(process.c.template, process.c.is_public).where(process.c.id == param("process")))
_HOME = tenant(
    select(template.c.id)
    .select_from(template_part.join(template, template.c.no == template_part.c.template))
    .where(template_part.c.id == param("part"))
)


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """The query as it came, without paging."""

    entity_type: str
    entity_id: str
    type: str
    verb: str
    actor_type: str
    actor_id: str
    actor_email: str
    source: str
    created_after: str
    created_before: str
    search: str
    field: str
    origin_type: str
    origin_id: str


def wanted(work: Work, asked: Asked) -> Wanted:
    """Raises Invalid for what is no filter, NotAllowed for a process one may not see, NotFound where there is none."""
    errors: dict[str, list[str]] = {}
    found = Wanted(
        verbs=tuple(verb for word in _words(asked.verb) for verb in verbs_behind(word)) or None,
        subjects=_subjects(asked.type, errors),
        sources=_sources(asked),
        actor=_actor(work, asked),
        start=_day(asked.created_after, "created_after", errors),
        end=_day(asked.created_before, "created_before", errors, after=_DAY),
        field=asked.field.strip().lower()[:100] or None,
        text=_text(asked.search, errors),
        origin=asked.origin_id.strip().lower() if is_id(asked.origin_id.strip().lower()) else None,
        nothing=asked.origin_type not in {"", "run"}
        or (bool(asked.origin_type) and not is_id(asked.origin_id.lower())),
    )
    _check_pairs(asked, errors)
    if errors:
        raise Invalid.at(errors)
    if asked.origin_type not in {"", "run"}:
        work.warn("origin_type", "Only processes that another process launched are known by their origin: run.")
    if asked.actor_email.strip() and found.actor is None:
        return msgspec.structs.replace(found, nothing=True)
    return _of_entity(work, asked, found) if asked.entity_type else found


def _check_pairs(asked: Asked, errors: dict[str, list[str]]) -> None:
    if asked.entity_type and asked.entity_type not in ENTITIES:
        errors["entity_type"] = [f"entity_type is one of: {', '.join(ENTITIES)}."]
    if bool(asked.entity_type) != bool(asked.entity_id):
        errors["entity_id"] = ["entity_type and entity_id go together."]
    if asked.origin_id and not asked.origin_type:
        errors["origin_id"] = ["origin_id needs an origin_type."]
    if asked.origin_type and asked.origin_type not in ORIGINS:
        errors["origin_type"] = [f"origin_type is one of: {', '.join(ORIGINS)}."]


def _of_entity(work: Work, asked: Asked, found: Wanted) -> Wanted:
    identity = asked.entity_id.strip().lower()
    change = msgspec.structs.replace
    if not is_id(identity):
        return change(found, nothing=True)
    if asked.entity_type == "run":
        _must_see_process(work, identity)
        return change(found, process=identity)
    if asked.entity_type == "task":
        return change(found, task=identity)
    if asked.entity_type == "checklist":
        return change(found, template=identity)
    if asked.entity_type == "step":
        home = work.value(_HOME, part=identity)
        return change(found, template=home, subject_id=identity, nothing=found.nothing or home is None)
    said = threads.find(work, identity)
    if said is None:
        return change(found, nothing=True)
    return change(found, process=None if said.task else said.process, task=said.task, subject_id=identity)


def _must_see_process(work: Work, identity: str) -> None:
    """Administrators also see what happened to one that was deleted for good."""
    row = work.row(_PROCESS, process=identity)
    if row is None and not sight.sees_all(work.actor):
        raise NotFound("There is no such process here.")
    if row is not None and not sight.sees_process(work, identity, row.template, is_public=bool(row.is_public)):
        raise NotAllowed("You may not see this process, so you may not see what happened to it either.")


def _words(text: str) -> list[str]:
    return [word for word in (each.strip().lower() for each in text.split(",")) if word][:30]


def _subjects(text: str, errors: dict[str, list[str]]) -> tuple[str, ...] | None:
    words = _words(text)
    known = {shown.lower() for shown in TYPES.values()}
    if any(word not in known for word in words):
        errors["type"] = [f"type is one of: {', '.join(dict.fromkeys(TYPES.values()))}."]
    return tuple(subject for subject, shown in TYPES.items() if shown.lower() in words) or None


def _sources(asked: Asked) -> tuple[str, ...] | None:
    """`Webhook` and other words select nothing: nobody acts through one."""
    kinds: set[str] = set(SOURCES)
    if asked.source:
        kinds &= {kind for kind, shown in SOURCES.items() if shown.lower() in _words(asked.source)}
    if asked.actor_type:
        word = {"user": "member", "guest": "guest"}.get(asked.actor_type.strip().lower(), "")
        kinds &= {word}
    return tuple(sorted(kinds)) if asked.source or asked.actor_type else None


def _actor(work: Work, asked: Asked) -> int | None:
    if asked.actor_id.strip().isdecimal() and len(asked.actor_id) < 11:
        return int(asked.actor_id) % 2**31
    email = asked.actor_email.strip().lower()
    if not email:
        return None
    person = accounts.find(work, email)
    if person is not None and person in names.members(work, [person]):
        return person
    return names.guest_numbers(work, [email]).get(email)


def _day(text: str, path: str, errors: dict[str, list[str]], *, after: int = 0) -> int | None:
    """The beginning of a day, or with `after` the end of it."""
    if not text.strip():
        return None
    try:
        return clock.parse(text) // _DAY * _DAY + after
    except (ValueError, OverflowError):
        errors[path] = [f"{path} is a day: YYYY-MM-DD."]
        return None


def _text(text: str, errors: dict[str, list[str]]) -> str | None:
    found = text.strip()
    if found and not 2 <= len(found) <= 100:
        errors["search"] = ["Search for 2 to 100 characters."]
    return found or None
