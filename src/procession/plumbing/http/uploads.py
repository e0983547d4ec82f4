"""A request that brings a file: its bytes go to the store piece by piece as they arrive, never whole through memory.

`multipart/form-data` with small text fields and one file, in any order. Everything is bounded: the file, the fields and
their number, the silence between two pieces, and the whole time.
"""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from procession.errors import Invalid, Kind, Refusal
from procession.plumbing.blobs import Writer, ledger
from procession.plumbing.http.decoding import Malformed, UnsupportedBody
from procession.plumbing.work import Work

HEAD = 4_096  # bytes of the file that are kept at hand, to look at what it is
SILENCE = 30.0  # seconds without a byte until the server hangs up
LONGEST = 3_600.0  # seconds for one upload
_PIECE = 1024 * 1024  # bytes gathered before they are written
_MAX_FIELDS = 64
_MAX_FIELD = 64 * 1024
_AROUND = _MAX_FIELDS * 1024 + 4 * _MAX_FIELD  # what may stand around the file

Receive = Callable[[], Awaitable[Mapping[str, Any]]]


class FileTooLarge(Invalid):
    """The file has more bytes than one may have (behaviour L-18)."""

    code = "file_too_large"


class UploadTooSlow(Refusal):
    """The sender was silent for too long, or the whole upload took more than an hour."""

    kind = Kind.MALFORMED
    code = "upload_too_slow"


class Upload(msgspec.Struct, frozen=True, kw_only=True):
    """What a route says of the file it takes.

    `parts` are the names by which the part with the file is known, the first one in sentences. `biggest` is in bytes;
    None: the installation's limit. `allow(work, path)` runs in a unit of its own after the caller is known and before
    the first byte is taken; it may refuse.
    """

    parts: tuple[str, ...] = ("name", "file")
    biggest: int | None = None
    allow: Callable[..., None] | None = None


class Received(msgspec.Struct, kw_only=True):
    """A file that was received: its bytes are in the store under `key`, and are removed again unless `keep` is called.

    `id` is new and unused. `filename` is what the sender called it, without folders. `head` is how it begins.
    """

    id: str
    key: str
    part: str
    filename: str = ""
    size: int = 0
    digest: bytes = b""
    head: bytes = b""
    is_there: bool = False
    is_kept: bool = False

    def keep(self, work: Work) -> None:
        """The unit stores a record of this file; its bytes stay. Raises Invalid when no file was sent."""
        if not self.is_there:
            raise Invalid.at(
                {self.part: [f"The {self.part} field is required: send the file as the part {self.part}."]}
            )
        ledger.keep(work, self.key)
        self.is_kept = True


class Taken(msgspec.Struct):
    """A whole form: its text fields, and the file."""

    fields: dict[str, str]
    file: Received

    def same(self) -> bytes:
        """Equal for two requests that say the same, whatever boundary they were written with."""
        return msgspec.json.encode([sorted(self.fields.items()), self.file.filename, self.file.digest.hex()])


class Gone(Exception):
    """The sender hung up in the middle."""


async def take(
    headers: Mapping[bytes, bytes],
    receive: Receive,
    file: Received,
    *,
    upload: Upload,
    limit: int,
    start: Callable[[], Awaitable[Writer]],
) -> Taken:
    """Reads the form and stores its file. Whatever goes wrong, the bytes are given up. Raises Gone, and refusals."""
    parser = _Form(_boundary(headers), upload.parts)
    _must_fit(headers.get(b"content-length"), limit, part=file.part)
    intake = _Intake(file, limit=limit, start=start)
    try:
        async with asyncio.timeout(LONGEST):
            await _pump(receive, parser, intake)
        await intake.finish()
    except TimeoutError:
        await intake.give_up()
        raise UploadTooSlow("The upload took too long. Send the file again over a faster connection.") from None
    except BaseException:
        await intake.give_up()
        raise
    return Taken(parser.texts, file)


async def _pump(receive: Receive, parser: "_Form", intake: "_Intake") -> None:
    """From the connection through the parser to the store, one piece at a time."""
    size, more = 0, True
    while more:
        async with asyncio.timeout(SILENCE):
            message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        piece: bytes = message.get("body", b"")
        more = message.get("more_body", False)
        size += len(piece)
        if size > intake.limit + _AROUND:
            raise too_large(intake.limit, part=intake.part)
        parser.feed(piece)
        for filename, part in parser.take_file():
            await intake.take(filename, part)
    parser.finish()


class _Intake:
    """The file on its way into the store."""

    def __init__(self, file: Received, *, limit: int, start: Callable[[], Awaitable[Writer]]) -> None:
        self.limit = limit
        self.part = file.part
        self._file = file
        self._start = start
        self._writer: Writer | None = None
        self._gathered: list[bytes] = []
        self._waiting = 0
        self._hash = hashlib.sha256()

    async def take(self, filename: str, part: bytes) -> None:
        file = self._file
        file.filename, file.is_there = filename, True
        file.size += len(part)
        if file.size > self.limit:
            raise too_large(self.limit, part=self.part)
        if len(file.head) < HEAD:
            file.head = (file.head + part)[:HEAD]
        self._gathered.append(part)
        self._waiting += len(part)
        if self._waiting >= _PIECE:
            await self._flush()

    async def finish(self) -> None:
        if not self._file.is_there:
            return
        await self._flush()
        if self._writer is not None:
            await self._writer.finish()
        self._file.digest = self._hash.digest()

    async def give_up(self) -> None:
        if self._writer is not None:
            await asyncio.shield(self._writer.give_up())

    async def _flush(self) -> None:
        if self._writer is None:
            self._writer = await self._start()
        piece = b"".join(self._gathered)
        self._gathered, self._waiting = [], 0
        self._hash.update(piece)
        await self._writer.write(piece)


class _Form:
    """The parser's calls turned into text fields and pieces of the file."""

    def __init__(self, boundary: bytes, names: tuple[str, ...]) -> None:
        self.texts: dict[str, str] = {}
        self._names = names
        self._pieces: list[tuple[str, bytes]] = []
        self._count = self._files = 0
        self._is_over = False
        self._header = self._value = b""
        self._disposition = b""
        self._name = self._filename = ""
        self._is_file = False
        self._text = bytearray()
        self._parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._part_begins,
                "on_header_field": self._header_goes_on,
                "on_header_value": self._value_goes_on,
                "on_header_end": self._header_ends,
                "on_headers_finished": self._headers_end,
                "on_part_data": self._bytes,
                "on_part_end": self._part_ends,
                "on_end": self._ends,
            },
        )

    def feed(self, piece: bytes) -> None:
        try:
            self._parser.write(piece)
        except FormParserError as error:
            raise Malformed(f"The form can't be read: {error}.") from None

    def finish(self) -> None:
        if not self._is_over:
            raise Malformed("The form ends in the middle. Send it again.")

    def take_file(self) -> list[tuple[str, bytes]]:
        pieces, self._pieces = self._pieces, []
        return pieces

    def _part_begins(self) -> None:
        self._count += 1
        if self._count > _MAX_FIELDS:
            raise Malformed(f"The form has more than {_MAX_FIELDS} parts.")
        self._disposition, self._text = b"", bytearray()

    def _header_goes_on(self, piece: bytes, start: int, end: int) -> None:
        self._header += piece[start:end]

    def _value_goes_on(self, piece: bytes, start: int, end: int) -> None:
        self._value += piece[start:end]

    def _header_ends(self) -> None:
        if self._header.strip().lower() == b"content-disposition":
            self._disposition = self._value
        self._header = self._value = b""

    def _headers_end(self) -> None:
        _, options = parse_options_header(self._disposition)
        self._name = options.get(b"name", b"").decode("utf-8", "replace")
        sent = options.get(b"filename")
        self._is_file = sent is not None and self._name in self._names
        self._filename = (sent or b"").decode("utf-8", "replace")
        if self._is_file and self._filename:
            self._files += 1
            if self._files > 1:
                raise Invalid.at({self._name: ["Send one file in one request."]})
            self._pieces.append((self._filename, b""))

    def _bytes(self, piece: bytes, start: int, end: int) -> None:
        if not self._is_file:
            self._text += piece[start:end]
            if len(self._text) > _MAX_FIELD:
                raise Malformed(f"A text field of the form is longer than {_MAX_FIELD:,} bytes.")
        elif self._filename:
            self._pieces.append((self._filename, piece[start:end]))

    def _part_ends(self) -> None:
        if self._is_file or not self._name:
            return
        text = self._text.decode("utf-8", "replace")
        if "\0" in text or "\0" in self._name:
            raise Invalid.at({self._name.replace("\0", ""): ["The text contains the character NUL."]})
        self.texts[self._name] = text

    def _ends(self) -> None:
        self._is_over = True


def _boundary(headers: Mapping[bytes, bytes]) -> bytes:
    kind, options = parse_options_header(headers.get(b"content-type", b""))
    if kind != b"multipart/form-data":
        raise UnsupportedBody("Send the file as multipart/form-data.")
    boundary = options.get(b"boundary", b"")
    if not 0 < len(boundary) <= 200:
        raise Malformed("The header Content-Type names no boundary of the form's parts.")
    return boundary


def _must_fit(claimed: bytes | None, limit: int, *, part: str) -> None:
    if claimed is not None and claimed.isdigit() and int(claimed) > limit + _AROUND:
        raise too_large(limit, part=part)


def too_large(limit: int, *, part: str) -> FileTooLarge:
    shown = f"{limit // 1024**2:,} MiB" if limit >= 1024**2 else f"{limit // 1024:,} KiB"
    return FileTooLarge.at({part: [f"The file is larger than {shown}, the most that one file may have."]})
