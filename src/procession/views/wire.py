"""Shapes of saved views (`api-running` 1.15)."""

from typing import Annotated, Any
from urllib.parse import urlencode

import msgspec
from msgspec import UNSET, Meta, UnsetType

from procession import clock
from procession.processes.bodies import Flag, Text
from procession.views.store import Kind, View

KINDS = {"run": Kind.PROCESSES, "task": Kind.TASKS}
WORDS = {kind: word for word, kind in KINDS.items()}


class CriterionIn(msgspec.Struct, kw_only=True):
    field: Annotated[str, Meta(description="A filter of the list, such as status, tag or owners.")] = ""
    value: Annotated[Any, Meta(description="A text, number or truth value, or a list of them.")] = None


class ViewIn(msgspec.Struct, kw_only=True):
    """A saved view. What is absent in an update stays."""

    name: Annotated[Text, Meta(description="1 to 100 characters.")] = UNSET
    type: Annotated[Text, Meta(description="run or task: which list; chosen once. run unless said.")] = UNSET
    filter_type: Annotated[Text, Meta(description="all: every criterion must be met, as in the lists.")] = UNSET
    criteria: Annotated[list[CriterionIn] | UnsetType | None, Meta(description="The filters, up to 40.")] = UNSET
    sort: Annotated[Text, Meta(description="As the list's `sort`.")] = UNSET
    columns: Annotated[list[str] | UnsetType | None, Meta(description="Columns to show, up to 100.")] = UNSET
    is_active: Annotated[Flag | int, Meta(description="false: kept, and not offered.")] = UNSET
    is_shared: Annotated[Flag, Meta(description="true: every member sees it.")] = UNSET


class CriterionOut(msgspec.Struct, kw_only=True):
    field: str
    value: str


class ViewOut(msgspec.Struct, kw_only=True):
    """`query` is what follows `?` in a call of the list. `can_edit`: it is the caller's, or the caller administers."""

    id: str
    name: str
    type: str
    is_active: bool
    filter_type: str
    criteria: list[CriterionOut]
    sort: str | None
    columns: list[str]
    query: str
    is_shared: bool
    can_edit: bool
    user_id: int
    created_at: str
    last_updated: str


def view_out(one: View, *, can_edit: bool) -> ViewOut:
    held = one.held
    asked = {each.field: each.value for each in held.criteria}
    return ViewOut(
        id=one.id,
        name=one.name,
        type=WORDS[one.kind],
        is_active=held.active,
        filter_type="all",
        criteria=[CriterionOut(field=each.field, value=each.value) for each in held.criteria],
        sort=held.sort,
        columns=list(held.columns),
        query=urlencode(asked | ({"sort": held.sort} if held.sort else {})),
        is_shared=one.shared,
        can_edit=can_edit,
        user_id=one.owner,
        created_at=clock.show(one.created),
        last_updated=clock.show(one.touched),
    )
