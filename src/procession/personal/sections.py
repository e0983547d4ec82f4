"""Where something about a person is kept in an organization: one section of the export each, read page by page."""

from typing import Any

import msgspec
from sqlalchemy import BigInteger, Integer, or_, select

from procession.files.tables import file
from procession.notices.tables import notice
from procession.people.tables import group, group_member, preference
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import Statement, param, tenant
from procession.plumbing.database.tables import EVENT, MAIL
from procession.processes.tables import assignment, comment, process, task
from procession.templates.tables import template

AT_ONCE = 500
NO_ID = "0" * 32
INSTANTS = frozenset({"at", "created", "touched", "completed", "deadline", "settled", "read", "archived"})
"""Columns that are moments."""


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """`statement` gives the rows behind the place `after` in the order of the column `key`; `first` is before all."""

    name: str
    statement: Statement
    key: str
    first: str | int


def _of(name: str, columns: tuple[Any, ...], key: Any, where: Any, *, joined: Any = None) -> Section:
    is_id = isinstance(key.type, Id)
    is_text = not is_id and not isinstance(key.type, Integer | BigInteger)
    chosen = select(*columns) if joined is None else select(*columns).select_from(joined)
    behind = key > param("after", type_=key.type)
    statement = chosen.where(where, behind).order_by(key).limit(param("limit"))
    first: str | int = NO_ID if is_id else "" if is_text else 0
    return Section(name=name, statement=tenant(statement), key=key.key, first=first)


_WHO = param("party", type_=Integer)
_T, _P, _C, _F, _E, _M = task.c, process.c, comment.c, file.c, EVENT.c, MAIL.c

SECTIONS = (
    _of("preferences", (preference.c.slug, preference.c.value), preference.c.slug, preference.c.party == _WHO),
    _of(
        "groups",
        (group.c.party, group.c.id, group.c.name),
        group.c.party,
        group_member.c.party == _WHO,
        joined=group_member.join(group, group.c.party == group_member.c.group_no),
    ),
    _of(
        "assigned_tasks",
        (_T.id, _T.title, _T.created, _T.deadline, _T.completed),
        _T.id,
        assignment.c.party == _WHO,
        joined=assignment.join(task, _T.id == assignment.c.task),
    ),
    _of("completed_tasks", (_T.id, _T.title, _T.completed), _T.id, _T.completer == _WHO),
    _of(
        "processes",
        (_P.id, _P.name, _P.created, _P.completed, _P.starter, _P.owner),
        _P.id,
        or_(_P.starter == _WHO, _P.owner == _WHO),
    ),
    _of(
        "templates",
        (template.c.id, template.c.title, template.c.created),
        template.c.id,
        or_(template.c.owner == _WHO, template.c.creator == _WHO),
    ),
    _of("comments", (_C.id, _C.task, _C.process, _C.created, _C.touched, _C.body), _C.id, _C.author == _WHO),
    _of("files", (_F.id, _F.name, _F.type, _F.size, _F.created), _F.id, _F.uploader == _WHO),
    _of(
        "notifications",
        (notice.c.id, notice.c.created, notice.c.read, notice.c.body),
        notice.c.id,
        notice.c.party == _WHO,
    ),
    _of("letters", (_M.id, _M.kind, _M.address, _M.subject, _M.created, _M.settled), _M.id, _M.party == _WHO),
    _of(
        "activity",
        (_E.seq, _E.at, _E.name, _E.subject, _E.subject_id, _E.process, _E.task, _E.came_from),
        _E.seq,
        _E.actor == _WHO,
    ),
)
