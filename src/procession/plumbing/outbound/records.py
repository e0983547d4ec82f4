"""Asking the domain name system for TXT records. The resolver is the operator's, so whatever name is asked for, the
question goes to a machine of their choice."""

from typing import Final

import msgspec

from procession.plumbing.outbound.outcomes import Failed

PATIENCE: Final = 8.0  # seconds for all resolvers together
_MOST: Final = 100


class Texts(msgspec.Struct, frozen=True):
    """What the TXT records of a name say; none at all is an answer too."""

    said: tuple[str, ...]


class RecordSettings(msgspec.Struct, frozen=True, kw_only=True):
    """`servers`: addresses of name servers, with a port where it is not 53 (`10.0.0.2`, `127.0.0.1:5353`,
    `[::1]:5353`); none: those of the operating system."""

    servers: tuple[str, ...] = ()


class _Chosen:
    settings = RecordSettings()


def choose(settings: RecordSettings) -> None:
    """The app says it once, before the first request."""
    _Chosen.settings = settings


async def texts(name: str) -> Texts | Failed:
    """The TXT records of `name`, whichever way each is cut into pieces."""
    from procession.plumbing.outbound import resolver  # noqa: PLC0415 - dnspython is loaded by the first question

    found = await resolver.texts(name, _Chosen.settings.servers, patience=PATIENCE)
    if found is None:
        return Failed(f"The name servers of {name[:100]} gave no answer. Try again in a while.")
    return Texts(tuple(found[:_MOST]))
