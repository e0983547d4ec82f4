"""A file as the public API shows it, there called an asset (`api-running` 4.1)."""

from typing import Any

import msgspec

from procession import clock
from procession.files import settings
from procession.files.record import File, Kind
from procession.plumbing.work import Work

_TYPES = {
    Kind.TEMPLATE: "Checklist",
    Kind.PROCESS: "Run",
    Kind.TASK: "Task",
    Kind.COMMENT: "Comment",
    Kind.ORGANIZATION: "Organization",
}


class SubjectOut(msgspec.Struct):
    id: str
    type: str


class AssetOut(msgspec.Struct, kw_only=True):
    """A file. `full_url` downloads it, with the caller's token; `uploaded_from` is the form field it is for."""

    id: str
    filename: str
    version: int
    uploaded_from: str | None
    uploaded_at: str
    step_id: str | None
    source: str
    system: str | None
    uploaded_to_s3: bool
    url: str
    full_url: str
    subject: SubjectOut
    size: int
    mime_type: str
    uploaded_by: int


def asset_out(work: Work, one: File) -> AssetOut:
    url = f"organizations/{work.actor.organization_id}/file/{one.id}/dl"
    return AssetOut(
        id=one.id,
        filename=one.name,
        version=one.version,
        uploaded_from=one.field,
        uploaded_at=clock.show(one.created) or "",
        step_id=one.step,
        source=one.source,
        system=one.system,
        uploaded_to_s3=True,
        url=url,
        full_url=f"{settings.chosen().base_url}/{url}",
        subject=SubjectOut(one.subject, _TYPES[one.subject_kind]),
        size=one.size,
        mime_type=one.type,
        uploaded_by=one.uploader,
    )


_OF_VALUES = (
    "id",
    "filename",
    "version",
    "uploaded_from",
    "uploaded_at",
    "step_id",
    "source",
    "url",
    "full_url",
    "subject",
)


def as_value(work: Work, one: File) -> dict[str, Any]:
    """What an answer that names this file is completed with (`api-running` 2.8, 4.1)."""
    shown: dict[str, Any] = msgspec.to_builtins(asset_out(work, one))
    return {name: shown[name] for name in _OF_VALUES}
