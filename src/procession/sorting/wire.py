"""Requests and answers about tags and folders (`api-templates` 5, 6)."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.errors import Invalid
from procession.labels.custom_types import MOST_OPTIONS
from procession.labels.keys import Asked
from procession.labels.kinds import Kind
from procession.labels.values import CustomKey, Tag

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


APPLIES_TO = {
    Kind.TEMPLATE: "checklist",
    Kind.STEP: "step",
    Kind.FIELD: "capture",
    Kind.KICKOFF_FIELD: "prerun",
    Kind.PROCESS: "run",
    Kind.TASK: "task",
    Kind.MEMBER: "user",
    Kind.GUEST: "guest",
    Kind.FOLDER: "folder",
    Kind.TAG: "tag",
}
_ALSO = {
    "template": Kind.TEMPLATE,
    "blueprint": Kind.TEMPLATE,
    "process": Kind.PROCESS,
    "member": Kind.MEMBER,
    "form_field": Kind.FIELD,
    "field": Kind.FIELD,
    "kick_off_field": Kind.KICKOFF_FIELD,
    "ko_field": Kind.KICKOFF_FIELD,
}
KINDS = {word: kind for kind, word in APPLIES_TO.items()} | _ALSO
"""The words of `applies_to`, ours among them."""


class OptionIn(msgspec.Struct, kw_only=True):
    """An option or column written as an object."""

    text: str | None = None
    label: str | None = None
    value: Any = None
    id: Any = None


class KeyIn(msgspec.Struct, kw_only=True):
    """A custom field. Key, what it applies to and its type are chosen once."""

    key: Annotated[Text, Meta(description="A letter, then up to 49 letters, digits, _ or -.")] = UNSET
    applies_to: Annotated[Text, Meta(description="checklist, step, capture, prerun, run, task, user, guest, ...")] = (
        UNSET
    )
    field_type: Annotated[Text, Meta(description="text, number, boolean, date, dropdown, multiselect, table, ...")] = (
        UNSET
    )
    key_type: Annotated[Text, Meta(description="custom; the product defines no system fields.")] = UNSET
    is_required: bool | UnsetType | None = UNSET
    is_active: bool | UnsetType | None = UNSET
    options: list[str | OptionIn] | UnsetType | None = UNSET
    columns: list[str | OptionIn] | UnsetType | None = UNSET


class KeyOut(msgspec.Struct, kw_only=True):
    id: str
    key: str
    applies_to: str
    field_type: str
    key_type: str
    is_required: bool
    is_active: bool
    options: list[str]
    columns: list[str]
    created_at: str
    last_updated: str


class CustomFieldsIn(msgspec.Struct, kw_only=True):
    """All values at once, by key."""

    custom_fields: dict[str, Any] | UnsetType = UNSET


class ValueIn(msgspec.Struct, kw_only=True):
    """One value; null takes it away."""

    value: Any = UNSET


class CustomFieldsOut(msgspec.Struct):
    custom_fields: dict[str, Any]


def values_sent(body: CustomFieldsIn) -> dict[str, Any]:
    if not isinstance(body.custom_fields, dict):
        raise Invalid.at({"custom_fields": ["Send the values as one object, keyed by custom field."]})
    return body.custom_fields


def value_sent(body: ValueIn) -> Any:
    if body.value is UNSET:
        raise Invalid.at({"value": ["The value field is required; null takes the value away."]})
    return body.value


def key_asked(body: KeyIn) -> Asked:
    """Raises Invalid for words that nobody knows."""
    if text(body.key_type) not in {None, "custom", "organization"}:
        raise Invalid.at({"key_type": ["Fields of other types than custom can't be defined."]})
    word = text(body.applies_to)
    if word is not None and word.strip().lower() not in KINDS:
        raise Invalid.at({"applies_to": ["Choose one of: " + ", ".join(APPLIES_TO.values()) + "."]})
    return Asked(
        key=text(body.key),
        kind=None if word is None else KINDS[word.strip().lower()],
        type=text(body.field_type),
        required=body.is_required if isinstance(body.is_required, bool) else None,
        active=body.is_active if isinstance(body.is_active, bool) else None,
        options=_texts(body.options),
        columns=_texts(body.columns),
    )


def _texts(sent: list[str | OptionIn] | UnsetType | None) -> list[str] | None:
    if not isinstance(sent, list):
        return None
    found = [each if isinstance(each, str) else each.text or each.label or "" for each in sent]
    return found[: MOST_OPTIONS + 1]


def key_out(one: CustomKey) -> KeyOut:
    return KeyOut(
        id=one.id,
        key=one.key,
        applies_to=APPLIES_TO[one.kind],
        field_type=one.type,
        key_type="custom",
        is_required=one.required,
        is_active=one.active,
        options=list(one.definition.options),
        columns=list(one.definition.columns),
        created_at=clock.show(one.created),
        last_updated=clock.show(one.touched),
    )
