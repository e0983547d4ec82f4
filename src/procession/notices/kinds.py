"""What a notification is about (behaviour H2), and one before it is stored."""

from enum import IntEnum

import msgspec


class Kind(IntEnum):
    """The numbers are stored."""

    ASSIGNED = 1
    COMMENTED = 2
    MENTIONED = 3
    COMPLETED = 4
    ISSUE_REPORTED = 5
    ISSUE_RESOLVED = 6
    DEADLINE_CHANGED = 7
    REOPENED = 8
    UNASSIGNED = 9


WORDS = {kind: kind.name.lower().replace("_", "-") for kind in Kind}


class Text(msgspec.Struct, frozen=True, omit_defaults=True):
    """What it says, as it was when it happened."""

    title: str
    body: str = ""


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """One notification of one member."""

    party: int
    kind: Kind
    process: str | None
    task: str | None
    actor: int
    at: int
    text: Text
