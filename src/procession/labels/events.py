"""What this room announces."""

from typing import Any

from procession.events import Event
from procession.labels.kinds import SUBJECTS, Kind, Thing


def tag_changed(verb: str, tag_id: str, body: dict[str, Any]) -> Event:
    """`verb` is created, updated or deleted."""
    return Event(name=f"tag.{verb}", verb=verb, subject="tag", subject_id=tag_id, body=body)


def folder_changed(verb: str, folder_id: str, body: dict[str, Any]) -> Event:
    return Event(name=f"folder.{verb}", verb=verb, subject="folder", subject_id=folder_id, body=body)


def key_changed(verb: str, key_id: str, body: dict[str, Any]) -> Event:
    return Event(name=f"custom_field.{verb}", verb=verb, subject="custom_field", subject_id=key_id, body=body)


def custom_fields_changed(thing: Thing, *, old: Any, new: Any) -> Event:
    """In the history of the thing, and of the template or process around it."""
    subject, in_template = SUBJECTS[thing.kind], thing.kind in _IN_TEMPLATES
    return Event(
        name=f"{subject}.custom_fields_changed",
        verb="updated",
        subject=subject,
        subject_id=str(int(thing.id, 16)) if thing.kind in {Kind.MEMBER, Kind.GUEST} else thing.id,
        process=thing.id if thing.kind is Kind.PROCESS else None if in_template else thing.within,
        task=thing.id if thing.kind is Kind.TASK else None,
        template=thing.within if in_template else None,
        body={"field": "custom_fields", "old": old, "new": new},
    )


_IN_TEMPLATES = {Kind.TEMPLATE, Kind.STEP, Kind.FIELD, Kind.KICKOFF_FIELD}


def labelled(kind: Kind, object_id: str, field: str, *, old: Any, new: Any) -> Event:
    """A thing was tagged or filed, in its own history (behaviour B10). `field` is tags or folder."""
    subject = SUBJECTS[kind]
    return Event(
        name=f"{subject}.labelled",
        verb="updated",
        subject=subject,
        subject_id=object_id,
        process=object_id if kind is Kind.PROCESS else None,
        task=object_id if kind is Kind.TASK else None,
        template=object_id if kind is Kind.TEMPLATE else None,
        body={"field": field, "old": old, "new": new},
    )
