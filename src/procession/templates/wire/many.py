"""Bodies that change many steps at once, or mark a template for others (behaviour B22, B23)."""

from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, UnsetType

MOST_STEPS = 200


class LinesIn(msgspec.Struct, kw_only=True):
    lines: Annotated[str, Meta(max_length=130_000, description="One step a line; empty lines are passed over.")]


class PeopleIn(msgspec.Struct, kw_only=True):
    """Who is put on the steps, or taken off them."""

    users: Annotated[list[int], Meta(max_length=100)] | UnsetType = UNSET
    guests: Annotated[list[str], Meta(max_length=100)] | UnsetType = UNSET
    groups: Annotated[list[str], Meta(max_length=100)] | UnsetType = UNSET


StepIds = Annotated[list[str], Meta(min_length=1, max_length=MOST_STEPS, description="Ids of steps of the template.")]


class StepsPeopleIn(msgspec.Struct, kw_only=True):
    steps: StepIds
    assign: PeopleIn | UnsetType = UNSET
    unassign: PeopleIn | UnsetType = UNSET


class SpanIn(msgspec.Struct, kw_only=True):
    """How long after the launch."""

    value: int
    unit: Annotated[str, Meta(description="minutes, hours, days, weeks or months.")]


class StepsDeadlineIn(msgspec.Struct, kw_only=True):
    steps: StepIds
    deadline: SpanIn


class FavoriteIn(msgspec.Struct, kw_only=True):
    users: Annotated[list[int], Meta(min_length=1, max_length=100, description="Numbers of members.")]
    starred: Annotated[bool, Meta(description="false takes the mark back.")] = True
