"""Improvement comments on templates: bodies and answers (`api-templates` 1.12, behaviour B24)."""

from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.people.values import Member
from procession.templates.suggestion import State, Suggestion

LONGEST = 30_000
STATES = {state.name.lower(): state for state in State}
_WORDS = {state: word for word, state in STATES.items()}
Words = str | UnsetType | None


class SuggestionIn(msgspec.Struct, kw_only=True):
    content: Annotated[Words, Meta(description=f"The text, rich if you like; up to {LONGEST} characters.")] = UNSET
    step_id: Annotated[Words, Meta(description="The step it is about; left out, the template as a whole.")] = UNSET
    reply_to: Annotated[Words, Meta(description="The comment that this one answers.")] = UNSET


class SuggestionChangeIn(msgspec.Struct, kw_only=True):
    content: Words = UNSET
    state: Annotated[Words, Meta(description="new, read or hidden; for editors of the template.")] = UNSET


class AuthorOut(msgspec.Struct, kw_only=True):
    id: int
    email: str | None
    full_name: str | None


class SuggestionOut(msgspec.Struct, kw_only=True):
    id: str
    checklist_id: str
    step_id: str | None
    reply_to: str | None
    content: str
    label: str
    state: str
    author_id: int
    author: AuthorOut
    created_at: str
    updated_at: str


def suggestion_out(one: Suggestion, members: Mapping[int, Member]) -> SuggestionOut:
    known = members.get(one.author)
    return SuggestionOut(
        id=one.id,
        checklist_id=one.template,
        step_id=one.step,
        reply_to=one.answers,
        content=one.content,
        label="improvement",
        state=_WORDS[one.state],
        author_id=one.author,
        author=AuthorOut(
            id=one.author, email=known.email if known else None, full_name=known.full_name if known else None
        ),
        created_at=clock.show(one.created),
        updated_at=clock.show(one.touched),
    )
