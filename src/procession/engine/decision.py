"""The answer of the engine: the process afterwards, and what happened, in order."""

from typing import Literal

import msgspec

from procession.engine.happenings import Happening
from procession.engine.process import Process


class Remark(msgspec.Struct, frozen=True):
    """Something that was accepted but may not mean what the sender thinks; goes out as a warning (DECISIONS 4).

    `path` is the key that was sent, `on` says in which of the sender's objects it stood.
    """

    path: str
    message: str
    on: Literal["answers", "overrides"] = "answers"


class Decision(msgspec.Struct, frozen=True):
    """`happenings` is empty when nothing changed; then `process` is the very same value."""

    process: Process
    happenings: tuple[Happening, ...] = ()
    remarks: tuple[Remark, ...] = ()
