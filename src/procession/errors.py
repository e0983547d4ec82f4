"""How the product says no: one class per reason, a closed list of kinds.

A Refusal is a normal answer, not a bug. It is raised anywhere and translated once, in `plumbing/http/problems.py`
(ARCHITECTURE 8). Sentences say what is wrong, then what to do; they never contain the words that official clients
read as an expired login or as a leak (docs/api/errors.md).
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, ClassVar, Self

import msgspec


class Kind(StrEnum):
    """The closed list of ways to refuse; `problems.py` alone knows which HTTP status each one is."""

    MALFORMED = "malformed"  # the request can't be read
    UNAUTHENTICATED = "unauthenticated"
    NOT_ALLOWED = "not_allowed"
    NOT_FOUND = "not_found"
    WRONG_METHOD = "wrong_method"
    CONFLICT = "conflict"
    NOT_POSSIBLE = "not_possible"  # well-formed, allowed, but not in this state
    INVALID = "invalid"  # the values don't fit; lists every problem with its path
    TOO_LARGE = "too_large"
    UNSUPPORTED = "unsupported"  # body type
    TOO_MANY = "too_many"
    NOT_READY = "not_ready"


class BlockingField(msgspec.Struct, frozen=True, kw_only=True):
    """The form field that stands in the way of completing a task. `capture_id` is the number of `id`."""

    id: str
    capture_id: int
    alias: str
    label: str


class Blocking(msgspec.Struct, frozen=True, kw_only=True):
    """One reason why a task can't be completed (DECISIONS 2); all of them are reported together."""

    code: str
    message: str
    field: BlockingField | None = None


class Refusal(Exception):
    """The product says no.

    `message` is one sentence a person can act on; `errors` maps field paths to sentences (only for 422);
    `blocking` lists why a task can't be completed; `retry_after` is in whole seconds; `data` is what else the reader
    needs, such as where to go instead.
    """

    kind: ClassVar[Kind]
    code: ClassVar[str]

    def __init__(
        self,
        message: str,
        *,
        errors: Mapping[str, Sequence[str]] | None = None,
        blocking: Sequence[Blocking] = (),
        retry_after: int | None = None,
        allow: Sequence[str] = (),
        data: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.errors = {path: list(sentences) for path, sentences in (errors or {}).items()}
        self.blocking = tuple(blocking)
        self.retry_after = retry_after
        self.allow = tuple(allow)
        self.data = data


class NotFound(Refusal):
    """No such thing here, or it belongs to another organization (DECISIONS 11, 12)."""

    kind = Kind.NOT_FOUND
    code = "not_found"


class NotAllowed(Refusal):
    """The caller may not do this."""

    kind = Kind.NOT_ALLOWED
    code = "not_allowed"


class Invalid(Refusal):
    """Values that don't fit. `Invalid.at({"title": ["Enter a title."]})` takes its message from the first sentence."""

    kind = Kind.INVALID
    code = "invalid"

    @classmethod
    def at(cls, errors: Mapping[str, Sequence[str]]) -> Self:
        first = next((sentence for sentences in errors.values() for sentence in sentences), "The values don't fit.")
        return cls(first, errors=errors)


class Conflict(Refusal):
    """Changed by somebody else meanwhile, or running already."""

    kind = Kind.CONFLICT
    code = "conflict"
