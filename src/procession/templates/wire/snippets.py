"""Snippets in and out (`api-templates` 7)."""

from collections.abc import Sequence
from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.plumbing.http import PageQuery
from procession.templates.draft import Card, Snippet, WantedSnippets
from procession.templates.wire.templates import LightTemplateOut

Text = str | UnsetType | None


class SnippetIn(msgspec.Struct, kw_only=True):
    """On an update, what is absent stays."""

    title: Annotated[Text, Meta(description="At most 250 characters.")] = UNSET
    content: Annotated[Text, Meta(description="HTML, at most 30,000 characters; cleaned to what is safe.")] = UNSET
    is_public: Annotated[bool | UnsetType | None, Meta(description="Also shown in public templates.")] = UNSET


class UsersOut(msgspec.Struct):
    """The templates in whose texts a snippet stands."""

    data: list[LightTemplateOut]


class SnippetOut(msgspec.Struct, kw_only=True):
    id: int
    title: str
    content: str
    is_public: bool
    created_at: str
    last_updated: str
    checklists: UsersOut | UnsetType = UNSET


class SnippetListQuery(PageQuery, kw_only=True, frozen=True):
    is_public: Annotated[bool | None, Meta(description="Only those that public templates show, or only others.")] = None


class SnippetQuery(msgspec.Struct, kw_only=True, frozen=True):
    with_: Annotated[str, Meta(description="checklists: the templates that hold it.")] = msgspec.field(
        default="", name="with"
    )


def read_wanted(query: SnippetListQuery) -> WantedSnippets:
    return WantedSnippets(q=query.q.strip(), is_public=query.is_public)


def text(sent: Text) -> str | None:
    return sent if isinstance(sent, str) else None


def snippet_out(one: Snippet) -> SnippetOut:
    return SnippetOut(
        id=one.no,
        title=one.title,
        content=one.content,
        is_public=one.is_public,
        created_at=clock.show(one.created),
        last_updated=clock.show(one.touched),
    )


def users_out(cards: Sequence[Card]) -> UsersOut:
    return UsersOut([LightTemplateOut(id=card.id, title=card.title) for card in cards])
