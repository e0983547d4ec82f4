"""Keeping a file that was received: its record, and what it hangs on from the start."""

from procession.errors import Invalid
from procession.events import Event
from procession.files import content, store
from procession.files.record import About, File, Kind, Why
from procession.plumbing.http import Received
from procession.plumbing.work import Work


def keep(work: Work, received: Received, about: About) -> File:
    """Every call makes a new file; `version` counts those of one name in one field. Raises Invalid, FileNotTaken."""
    part = received.part
    received.keep(work)
    name = content.clean_name(received.filename)
    if not name:
        raise Invalid.at({part: ["The file has no name."]})
    if received.size == 0:
        raise Invalid.at({part: ["The file is empty."]})
    one = File(
        id=received.id,
        key=received.key,
        name=name,
        type=content.type_of(name, received.head, part=part),
        size=received.size,
        digest=received.digest,
        version=store.newest_version(work, about.subject, about.field, name) + 1,
        subject_kind=about.subject_kind,
        subject=about.subject,
        field=about.field,
        step=about.step,
        source=about.source,
        system=about.system,
        uploader=work.actor.party,
        created=work.now,
        archived=None,
    )
    store.add(work, one)
    store.hang(work, [one.id], kind=about.place_kind, on=about.place, why=Why.UPLOADED)
    work.emit(event("file.uploaded", "uploaded", one, about.place_kind, about.place))
    return one


def event(name: str, verb: str, one: File, kind: Kind | None = None, place: str | None = None) -> Event:
    """What happened to a file, told beside what it hangs on."""
    where, what = (place, kind) if place is not None else (one.subject, one.subject_kind)
    process = one.subject if one.subject_kind is Kind.PROCESS else None
    return Event(
        name=name,
        verb=verb,
        subject="file",
        subject_id=one.id,
        process=process,
        task=where if what is Kind.TASK else None,
        template=one.subject if one.subject_kind is Kind.TEMPLATE else None,
        body={"filename": one.name, "version": one.version, "size": one.size, "uploaded_from": one.field},
    )
