"""What this room announces."""

from typing import Any

from procession.events import Event
from procession.labels.kinds import SUBJECTS, Kind


def tag_changed(verb: str, tag_id: str, body: dict[str, Any]) -> Event:
    """`verb` is created, updated or deleted."""
    return Event(name=f"tag.{verb}", verb=verb, subject="tag", subject_id=tag_id, body=body)


def folder_changed(verb: str, folder_id: str, body: dict[str, Any]) -> Event:
    return Event(name=f"folder.{verb}", verb=verb, subject="folder", subject_id=folder_id, body=body)


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
