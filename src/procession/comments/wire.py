"""What clients send when they say something (`api-running` 3.2). Absent keys are UNSET."""

from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession.processes.bodies import Text


class CommentIn(msgspec.Struct, kw_only=True):
    """A comment. `label` problem reports an issue; `text` is an older name of `content`."""

    content: Annotated[
        Text, Meta(description="The text; @[1001] mentions a member, +kim@example.com assigns a guest.")
    ] = UNSET
    text: Text = UNSET
    label: Annotated[Text, Meta(description="comment, problem, resolve, improvement or advice.")] = UNSET
    state: Annotated[Text, Meta(description="open, hide-for-guests or collapsed.")] = UNSET
    sent_to: Annotated[list[int] | UnsetType | None, Meta(description="Members to mention besides.")] = UNSET
    assets: Annotated[
        list[str | dict[str, Any]] | UnsetType | None,
        Meta(description="Files to bring along that the caller has uploaded: their ids, or what the upload answered."),
    ] = UNSET
    id: Any = UNSET
    author_id: Any = UNSET


class ReactionIn(msgspec.Struct, kw_only=True):
    """One emoji."""

    emoji: Text = UNSET


class ResolveIn(msgspec.Struct, kw_only=True):
    """Resolving one issue."""

    thread_id: Annotated[Text, Meta(description="The issue: the id of the comment that reported it.")] = UNSET
    content: Text = UNSET
    state: Text = UNSET
