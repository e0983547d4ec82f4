"""What becomes of a call: the outside world failing is a value (ARCHITECTURE 7)."""

from collections.abc import Mapping

import msgspec


class Answered(msgspec.Struct, frozen=True, kw_only=True):
    """What came back, whatever its status. `headers` by lower-case name."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Failed(msgspec.Struct, frozen=True):
    """Nothing came back, or nothing that could be taken. The sentence may be shown to whoever gave the address: it
    says nothing about the network inside."""

    message: str
