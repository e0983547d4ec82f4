"""An improvement comment as a value (behaviour B24)."""

from enum import IntEnum

import msgspec


class State(IntEnum):
    """The numbers are stored."""

    NEW = 1
    READ = 2
    HIDDEN = 3


class Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    """`step` None: on the template as a whole. `answers`: the suggestion that this one answers."""

    id: str
    template: str
    step: str | None
    answers: str | None
    author: int
    state: State
    created: int
    touched: int
    content: str


class Sight(msgspec.Struct, frozen=True):
    """Who looks: an editor sees hidden ones too, and everybody their own."""

    party: int
    edits: bool
