"""What clients send about running work: shapes that forgive spellings, and their translation to our words.

Absent keys are UNSET: unchanged (DECISIONS 5). User ids may be numbers, numeric text or objects with an `id`.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.engine.assignees import Assignees, AssigneesChange
from procession.errors import Invalid
from procession.people import names
from procession.plumbing.work import Work

Flag = bool | UnsetType | None
Text = str | UnsetType | None
Number = int | UnsetType | None


class Reference(msgspec.Struct, kw_only=True):
    """Somebody or something named by an object, as it was read."""

    id: int | str | UnsetType = UNSET
    email: str | UnsetType = UNSET


class OwnersIn(msgspec.Struct, kw_only=True):
    """Who is assigned. A list that is there is the new set (`[]`: nobody); one that is missing stays as it is."""

    users: list[int | str | Reference] | UnsetType | None = UNSET
    guests: list[str | Reference] | UnsetType | None = UNSET
    groups: list[str | Reference] | UnsetType | None = UNSET
    task_urls: Any = msgspec.field(default=UNSET, name="taskUrls")  # read-only; clients send it back
    guests_note: Any = UNSET


class StepOverrideIn(msgspec.Struct, kw_only=True):
    """What a launch says about one step (`api-running` 1.3)."""

    owners: OwnersIn | UnsetType | None = UNSET
    deadline: Text = UNSET
    taskdata: dict[str, Any] | UnsetType | None = UNSET
    started_at: Text = UNSET
    position: Number = UNSET
    max_assignable: Number = UNSET
    title: Text = UNSET
    summary: Text = UNSET


class LaunchIn(msgspec.Struct, kw_only=True):
    """A launch (`api-running` 1.3)."""

    checklist_id: str | UnsetType = UNSET
    checklist_public_name: Text = UNSET
    name: Text = UNSET
    summary: Text = UNSET
    owner_id: Number = UNSET
    user_id: Number = UNSET
    starred: Flag = UNSET
    is_public: Flag = UNSET
    assign_someone_else: Flag = UNSET
    publicly_hidden_fields: list[str] | UnsetType | None = UNSET
    parent_id: Text = UNSET
    prerun: Annotated[Any, Meta(description="Answers of the kick-off form by field id.")] = UNSET
    tasks: dict[str, StepOverrideIn] | list[Any] | UnsetType | None = UNSET
    roles: dict[str, OwnersIn] | list[Any] | UnsetType | None = UNSET
    tags: list[str] | UnsetType | None = UNSET
    users: list[int | str | Reference] | UnsetType | None = UNSET
    groups: list[str | Reference] | UnsetType | None = UNSET
    folders: list[str] | UnsetType | None = UNSET
    folder_id: Text = UNSET
    trackers: OwnersIn | UnsetType | None = UNSET
    metadata: Any = UNSET
    prerun_data: Any = UNSET


class RunIn(msgspec.Struct, kw_only=True):
    """A change of a process (`api-running` 1.7)."""

    name: Text = UNSET
    summary: Text = UNSET
    owner_id: Number = UNSET
    starred: Flag = UNSET
    is_public: Flag = UNSET
    publicly_hidden_fields: list[str] | UnsetType | None = UNSET
    users: list[int | str | Reference] | UnsetType | None = UNSET
    groups: list[str | Reference] | UnsetType | None = UNSET
    prerun: Any = UNSET
    folders: list[str] | UnsetType | None = UNSET
    tags: list[str] | UnsetType | None = UNSET


def given(value: Any) -> bool:
    """Sent, and not null or empty text: an untouched default of a client's form counts as absent."""
    return value is not UNSET and value is not None and value != ""


def instant(text: str | UnsetType | None, path: str) -> int | None:
    """A date that was sent, or None. Raises Invalid."""
    if not isinstance(text, str) or not text.strip():
        return None
    try:
        return clock.parse(text)
    except (ValueError, OverflowError):
        raise Invalid.at({path: [f"{text[:40]!r} is not a date. Send it as YYYY-MM-DD HH:MM:SS."]}) from None


def user_numbers(listed: Sequence[int | str | Reference], path: str) -> list[int]:
    """Members as numbers. Raises Invalid for what is none."""
    found: list[int] = []
    for index, each in enumerate(listed):
        value = each.id if isinstance(each, Reference) else each
        if isinstance(value, str) and value.strip().isdecimal():
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 2**31:
            raise Invalid.at({f"{path}.{index}": [f"{value!r} is not a user id; send a number."]})
        found.append(value)
    return list(dict.fromkeys(found))


def addresses(listed: Sequence[str | Reference]) -> list[str]:
    """Guests' addresses; one text may hold several, separated by commas."""
    found: list[str] = []
    for each in listed:
        text = each.email if isinstance(each, Reference) else each
        found += [one.strip() for one in str(text or "").split(",") if one.strip()]
    return list(dict.fromkeys(found))


def group_ids(listed: Sequence[str | Reference]) -> list[str]:
    return list(dict.fromkeys(str(each.id if isinstance(each, Reference) else each).strip() for each in listed))


def read_owners(work: Work, owners: OwnersIn, path: str = "owners") -> AssigneesChange:
    """The new sets as party numbers: members and groups checked, unknown guests made. Raises Invalid.

    `path` is where they stood in the body; "" when they stood at its top.
    """
    users = owners.users if isinstance(owners.users, list) else []
    guests = owners.guests if isinstance(owners.guests, list) else []
    groups = owners.groups if isinstance(owners.groups, list) else []
    try:
        found = names.must_be_assignable(
            work,
            members=user_numbers(users, f"{path}.users"),
            guests=addresses(guests),
            groups=group_ids(groups),
            path=path,
        )
    except Invalid as refusal:
        raise Invalid.at({at.lstrip("."): sentences for at, sentences in refusal.errors.items()}) from None
    return AssigneesChange(
        members=found.members if isinstance(owners.users, list) else None,
        guests=found.guests if isinstance(owners.guests, list) else None,
        groups=found.groups if isinstance(owners.groups, list) else None,
    )


def everybody(change: AssigneesChange) -> Assignees:
    """The sets of a new thing, for which nobody was there before."""
    return change.applied_to(Assignees())


def read_prerun(prerun: Any) -> Mapping[str | int, Any]:
    """Kick-off answers by field id, from every encoding that is sent (`api-running` 1.3). Raises Invalid."""
    if prerun is UNSET or prerun is None or prerun == []:
        return {}
    if isinstance(prerun, Mapping):
        return _by_key(prerun)  # pyright: ignore[reportUnknownArgumentType]
    if not isinstance(prerun, list):
        raise Invalid.at({"prerun": ["Send the kick-off answers as one object keyed by field id."]})
    folded: dict[str | int, Any] = {}
    for index, entry in enumerate(prerun):  # pyright: ignore[reportUnknownVariableType]
        if not isinstance(entry, Mapping):
            raise Invalid.at({f"prerun.{index}": ["Send the kick-off answers as one object keyed by field id."]})
        if {"id", "value"} <= entry.keys():
            folded[str(entry["id"])] = entry["value"]
        else:
            folded.update(_by_key(entry))  # pyright: ignore[reportUnknownArgumentType]
    return folded


def _by_key(entry: Mapping[Any, Any]) -> dict[str | int, Any]:
    return {str(key): value for key, value in entry.items()}
