"""What clients send about watching (`api-running` 5.4, `api-identity` 4.2)."""

from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, UnsetType

Text = str | UnsetType | None


class WatcherIn(msgspec.Struct, kw_only=True):
    """A subscription. `webhook` is needed for the webhook type."""

    object_type: Annotated[Text, Meta(description="organization, checklist, run, task or user.")] = UNSET
    object_id: Annotated[str | int | UnsetType | None, Meta(description="The id of that object.")] = UNSET
    notification_type: Annotated[Text, Meta(description="email or webhook.")] = UNSET
    frequency: Annotated[Text, Meta(description="electric (at once), mindful (3 hours) or chilled (daily).")] = UNSET
    webhook: Annotated[Text, Meta(description="Where to send it: https://...")] = UNSET


class DefaultWatchersIn(msgspec.Struct, kw_only=True):
    """Who watches every process launched from now on. A list that is absent stays as it is."""

    members: list[int] | UnsetType | None = UNSET
    groups: list[str] | UnsetType | None = UNSET
    guests: list[str] | UnsetType | None = UNSET


class DefaultWatchersOut(msgspec.Struct, kw_only=True):
    """Guests can't watch, so `guests` is empty."""

    members: list[int]
    groups: list[str]
    guests: list[str]
