"""The only writer of files and of what they hang on."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from procession.files.record import File, Kind, Use, Why
from procession.files.tables import file, file_use
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, tenant, upsert
from procession.plumbing.work import Work

_f, _u = file.c, file_use.c
_ADD = tenant(insert(file))
_BY_ID = tenant(select(file).where(_f.id == param("id"), _f.archived.is_(None)))
_BY_IDS = tenant(select(file).where(any_of(_f.id, "ids", Id), _f.archived.is_(None)))
_ANY_BY_ID = tenant(select(file).where(_f.id == param("id")))
_NEWEST_OF_FIELD = tenant(
    select(func.max(_f.version)).where(
        _f.subject == param("subject"), _f.name == param("name"), _f.field == param("field")
    )
)
_NEWEST_WITHOUT = tenant(
    select(func.max(_f.version)).where(_f.subject == param("subject"), _f.name == param("name"), _f.field.is_(None))
)
_ARCHIVE = tenant(update(file).where(_f.id == param("id")).values(archived=param("at")))
_DELETE = tenant(delete(file).where(any_of(_f.id, "ids", Id)))
_KEYS = tenant(select(_f.key).where(any_of(_f.id, "ids", Id)))

_HANG = tenant(upsert(file_use, keys=("file", "object"), change=lambda new: {"why": new["why"]}))
_USES = tenant(select(_u.kind, _u.object).where(_u.file == param("id")).order_by(_u.object))
_OF_OBJECTS = tenant(
    select(*file.c, _u.object)
    .where(any_of(_u.object, "objects", Id), _f.id == _u.file, _f.archived.is_(None))
    .order_by(_u.object, _f.id)
)
_ON = tenant(select(_u.file).where(any_of(_u.object, "objects", Id)).order_by(_u.file))
_TAKE_DOWN = tenant(delete(file_use).where(any_of(_u.object, "objects", Id)))
_TAKE_DOWN_FILE = tenant(delete(file_use).where(any_of(_u.file, "ids", Id)))
_TAKE_DOWN_UPLOAD = tenant(
    delete(file_use).where(any_of(_u.file, "ids", Id), _u.why == int(Why.UPLOADED), _u.kind != param("kind"))
)
_TAKE_DOWN_PENDING = tenant(
    delete(file_use).where(
        any_of(_u.file, "ids", Id),
        _u.why == int(Why.UPLOADED),
        _u.kind == int(Kind.TEMPLATE),
        _u.object != param("object"),
    )
)
_STILL_USED = tenant(select(_u.file).where(any_of(_u.file, "ids", Id)).distinct())


def add(work: Work, one: File) -> None:
    values = {name: getattr(one, name) for name in File.__struct_fields__}
    work.run(_ADD, **{**values, "subject_kind": int(one.subject_kind)})


def find(work: Work, identity: str, *, of_archived: bool = False) -> File | None:
    row = work.row(_ANY_BY_ID if of_archived else _BY_ID, id=identity)
    return None if row is None else _file(row)


def find_all(work: Work, ids: Sequence[str]) -> list[File]:
    return [_file(row) for row in work.rows(_BY_IDS, ids=list(ids))] if ids else []


def newest_version(work: Work, subject: str, field: str | None, name: str) -> int:
    """0 when there is none of this name in this field yet."""
    if field is None:
        return work.value(_NEWEST_WITHOUT, subject=subject, name=name) or 0
    return work.value(_NEWEST_OF_FIELD, subject=subject, name=name, field=field) or 0


def archive(work: Work, identity: str) -> None:
    work.run(_ARCHIVE, id=identity, at=work.now)


def delete_all(work: Work, ids: Sequence[str]) -> list[str]:
    """Removes the records; the keys of their bytes."""
    keys = [row.key for row in work.rows(_KEYS, ids=list(ids))]
    work.run(_TAKE_DOWN_FILE, ids=list(ids))
    work.run(_DELETE, ids=list(ids))
    return keys


def hang(work: Work, ids: Iterable[str], *, kind: Kind, on: str, why: Why) -> None:
    work.run_each(_HANG, [{"file": each, "object": on, "kind": int(kind), "why": int(why)} for each in ids])


def take_down_uploads(work: Work, ids: Sequence[str], *, but: Kind) -> None:
    """They hang no longer where they were only uploaded, unless that is of this kind."""
    work.run(_TAKE_DOWN_UPLOAD, ids=list(ids), kind=int(but))


def take_down_from_templates(work: Work, ids: Sequence[str], *, but: str) -> None:
    """They hang no longer on the template they were uploaded for; `but` names an object to leave alone."""
    work.run(_TAKE_DOWN_PENDING, ids=list(ids), object=but)


def uses(work: Work, identity: str) -> list[Use]:
    return [Use(Kind(row.kind), row.object) for row in work.rows(_USES, id=identity)]


def of_objects(work: Work, objects: Sequence[str]) -> dict[str, list[File]]:
    """The files that hang on each of these, oldest first."""
    found: dict[str, list[File]] = {each: [] for each in objects}
    for row in work.rows(_OF_OBJECTS, objects=list(objects)) if objects else ():
        found[row.object].append(_file(row))
    return found


def take_down(work: Work, objects: Sequence[str]) -> list[str]:
    """Nothing hangs on these any more; the files that hang nowhere now."""
    ids = [row.file for row in work.rows(_ON, objects=list(objects))]
    if not ids:
        return []
    work.run(_TAKE_DOWN, objects=list(objects))
    used = {row.file for row in work.rows(_STILL_USED, ids=ids)}
    return [each for each in dict.fromkeys(ids) if each not in used]


def _file(row: Any) -> File:
    values = {name: getattr(row, name) for name in File.__struct_fields__}
    values["subject_kind"] = Kind(row.subject_kind)
    values["digest"] = bytes(row.digest)
    return File(**values)
