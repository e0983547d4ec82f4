"""An answer that is bytes from the store: sent piece by piece, whole or one range of it (RFC 9110)."""

import re
from collections.abc import AsyncIterator, Mapping

import msgspec

from procession.plumbing.blobs import Blobs
from procession.plumbing.database import Database
from procession.plumbing.http.replies import Reply

_RANGE = re.compile(rb"bytes=(\d{0,18})-(\d{0,18})")


class Stored(msgspec.Struct, kw_only=True):
    """What a handler returns to send bytes of the store; `digest` makes the entity tag."""

    key: str
    size: int
    digest: bytes
    content_type: str = "application/octet-stream"
    headers: tuple[tuple[str, str], ...] = ()


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """Which bytes are asked for; status 416: none that are there."""

    status: int
    start: int
    length: int


def asked(stored: Stored, headers: Mapping[bytes, bytes]) -> Part:
    """One range as the client wants it; several at once, or nonsense, is the whole (RFC 9110 14.2)."""
    whole = Part(status=200, start=0, length=stored.size)
    wanted = headers.get(b"range")
    unchanged = headers.get(b"if-range", _tag(stored)) == _tag(stored)
    found = _RANGE.fullmatch(wanted.strip()) if wanted is not None and unchanged else None
    if found is None or (not found[1] and not found[2]):
        return whole
    if not found[1]:
        start, end = max(0, stored.size - int(found[2])), stored.size
    else:
        start, end = int(found[1]), min(stored.size, int(found[2] or stored.size) + 1)
        if found[2] and int(found[2]) < start:
            return whole
    if start >= stored.size:
        return Part(status=416, start=0, length=0)
    return Part(status=206, start=start, length=end - start)


async def opened(stored: Stored, blobs: Blobs, headers: Mapping[bytes, bytes], *, reads: bool) -> Reply:
    """The answer with these bytes; `reads`: they will be sent, not only spoken of. Raises Missing while there is still
    time for a proper answer."""
    part = asked(stored, headers)
    extra = [(name.lower().encode(), value.encode("latin-1")) for name, value in stored.headers]
    extra += [(b"accept-ranges", b"bytes"), (b"etag", _tag(stored))]
    if part.status == 206:
        extra.append((b"content-range", b"bytes %d-%d/%d" % (part.start, part.start + part.length - 1, stored.size)))
    elif part.status == 416:
        extra.append((b"content-range", b"bytes */%d" % stored.size))
    media = stored.content_type.encode("latin-1")
    if not reads or part.length == 0:
        return Reply(part.status, media, b"", tuple(extra), _nothing, part.length)
    pieces = await blobs.read(stored.key, start=part.start, length=part.length)

    def ready(_: Database) -> AsyncIterator[bytes]:
        return pieces

    return Reply(part.status, media, b"", tuple(extra), ready, part.length)


async def _nothing(_: Database) -> AsyncIterator[bytes]:
    for piece in ():
        yield piece


def _tag(stored: Stored) -> bytes:
    return b'"%b"' % stored.digest[:16].hex().encode()
