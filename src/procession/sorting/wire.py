"""Requests and answers about tags and folders (`api-templates` 5, 6)."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.labels.values import Tag

Text = str | UnsetType | None


class TagIn(msgspec.Struct, kw_only=True):
    """A tag. On an update, what is absent stays."""

    title: Annotated[Text, Meta(description="At most 30 characters, unique in any case.")] = UNSET
    color: Annotated[Text, Meta(description="# and six hexadecimal digits.")] = UNSET


class TagStatisticsOut(msgspec.Struct, kw_only=True):
    """How many templates and processes bear a tag."""

    active_template: int
    archived_template: int
    active_process: int
    archived_process: int


class StatisticsOut(msgspec.Struct):
    data: TagStatisticsOut


class TagOut(msgspec.Struct, kw_only=True):
    id: str
    title: str
    color: str | None
    type: str
    auto_generated: bool
    created_at: str
    deleted_at: str | None
    custom_fields: dict[str, Any] | None
    statistics: StatisticsOut | UnsetType = UNSET


class TaggingIn(msgspec.Struct, kw_only=True):
    """Which tag goes on which thing."""

    subject_id: Text = UNSET
    subject_type: Annotated[Text, Meta(description="Checklist, Run, Task or Step.")] = UNSET
    tag_id: Text = UNSET
    tag_type: Annotated[Text, Meta(description="private (the organization's tags); there are no public ones.")] = UNSET


class AssociationOut(msgspec.Struct, kw_only=True):
    """A tag that was put on a thing; `id` takes it off again."""

    id: int
    tag_id: str
    subject_id: str
    subject_type: str


class FolderIn(msgspec.Struct, kw_only=True):
    name: Annotated[Text, Meta(description="At most 32 characters.")] = UNSET
    parent_id: Annotated[Text, Meta(description="The folder it stands in; null: at the top.")] = UNSET
    folder_type: Annotated[Text, Meta(description="run: for processes and tasks; anything else: for templates.")] = (
        UNSET
    )
    position: Annotated[int | UnsetType | None, Meta(description="Its place among its siblings, from 1.")] = UNSET


class FilingIn(msgspec.Struct, kw_only=True):
    """What goes into which folder."""

    folder_id: Text = UNSET
    subject_id: Text = UNSET
    subject_type: Annotated[Text, Meta(description="Run, Task, or Checklist.")] = UNSET


class FilingOut(msgspec.Struct, kw_only=True):
    """A thing in a folder; `id` takes it out again."""

    id: int
    folder_id: str
    subject_id: str
    subject_type: str


def tag_out(one: Tag) -> TagOut:
    return TagOut(
        id=one.id,
        title=one.title,
        color=one.color,
        type="private",
        auto_generated=one.automatic,
        created_at=clock.show(one.created),
        deleted_at=None,
        custom_fields={},
    )


def text(sent: Text) -> str | None:
    return sent if isinstance(sent, str) else None
