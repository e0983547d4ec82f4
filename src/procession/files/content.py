"""Which files are taken, and what a file really is (`api-running` 4.2, 4.4).

The name's ending decides whether a file is taken, as the clients' declared type says nothing. Its first bytes decide
what it is: a file whose content is recognised as something else is refused, and only what is recognised as harmless is
ever shown inside a browser.
"""

import re

from procession.errors import Invalid

UNKNOWN = "application/octet-stream"
ENDINGS = frozenset(
    [
        *("xlsx", "xls", "pptx", "docx", "ppt", "doc", "rtf", "pdf", "txt", "csv", "xml", "xps", "oft", "zip"),
        *("jpg", "jpeg", "gif", "png", "bmp", "tif", "ai", "psd", "dwg", "mpga", "mov", "qt", "mp4", "webm"),
    ]
)
LONGEST_NAME = 255
_OFFICE = {"xlsx", "xls", "pptx", "docx", "ppt", "doc", "oft"}

_STARTS: tuple[tuple[bytes, str, frozenset[str]], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png", frozenset({"png"})),
    (b"\xff\xd8\xff", "image/jpeg", frozenset({"jpg", "jpeg"})),
    (b"GIF87a", "image/gif", frozenset({"gif"})),
    (b"GIF89a", "image/gif", frozenset({"gif"})),
    (b"%PDF-", "application/pdf", frozenset({"pdf", "ai"})),
    (b"%!PS-Adobe", "application/postscript", frozenset({"ai"})),
    (b"{\\rtf", "application/rtf", frozenset({"rtf", "doc"})),
    (b"II*\x00", "image/tiff", frozenset({"tif"})),
    (b"MM\x00*", "image/tiff", frozenset({"tif"})),
    (b"8BPS", "image/vnd.adobe.photoshop", frozenset({"psd"})),
    (b"\x1aE\xdf\xa3", "video/webm", frozenset({"webm"})),
    (b"ID3", "audio/mpeg", frozenset({"mpga"})),
    (b"PK\x03\x04", "application/zip", frozenset({"zip", "xps"} | _OFFICE)),
    (b"PK\x05\x06", "application/zip", frozenset({"zip", "xps"} | _OFFICE)),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage", frozenset(_OFFICE)),
    (b"\x7fELF", "a program", frozenset()),
    (b"\xca\xfe\xba\xbe", "a program", frozenset()),
    (b"\xcf\xfa\xed\xfe", "a program", frozenset()),
    (b"\xce\xfa\xed\xfe", "a program", frozenset()),
)
_MARKUP = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|script|iframe|svg)\b", re.I | re.S)
_TEXTS = {"txt": "text/plain", "csv": "text/csv"}
_VIDEOS = {"mp4": "video/mp4", "mov": "video/quicktime", "qt": "video/quicktime"}
_SHOWN = frozenset(
    {
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/bmp",
        "application/pdf",
        "text/plain",
        "video/mp4",
        "video/quicktime",
        "video/webm",
        "audio/mpeg",
    }
)
PICTURES = {"image/png": "PNG", "image/jpeg": "JPG", "image/gif": "GIF"}


class FileNotTaken(Invalid):
    """The file's ending is not among those taken, or its content is something else than its ending says."""

    code = "file_type_not_taken"


def clean_name(sent: str) -> str:
    """The last part of the name without control characters; the form of it stays (`api-running` 4.2)."""
    name = re.split(r"[/\\]", sent)[-1]
    name = "".join(letter for letter in name if letter.isprintable()).strip()
    if len(name) <= LONGEST_NAME:
        return name
    stem, dot, ending = name.rpartition(".")
    kept = f"{dot}{ending}" if stem and len(ending) <= 10 else ""
    return name[: LONGEST_NAME - len(kept)] + kept


def type_of(name: str, head: bytes, *, part: str) -> str:
    """What the file is: a media type that its content proves, or UNKNOWN. Raises FileNotTaken."""
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if ending not in ENDINGS:
        raise FileNotTaken.at(
            {part: [f"Files of this kind are not taken. Send one that ends in: {', '.join(sorted(ENDINGS))}."]}
        )
    for start, found, endings in _STARTS:
        if head.startswith(start):
            if ending not in endings:
                raise _contradicted(part, ending, found)
            return found
    return _type_without_signature(ending, head, part)


def _type_without_signature(ending: str, head: bytes, part: str) -> str:
    if head[:2] == b"MZ" and b"\0" in head[:64]:
        raise _contradicted(part, ending, "a program")
    if ending in _TEXTS:
        return _TEXTS[ending] if _is_text(head) else UNKNOWN
    if _MARKUP.match(head[:1024]) and ending not in {"xml", "xls", "doc"}:
        raise _contradicted(part, ending, "a web page")
    if ending in _VIDEOS and head[4:8] in {b"ftyp", b"moov", b"mdat", b"wide", b"free"}:
        return _VIDEOS[ending]
    if ending == "bmp" and head[:2] == b"BM":
        return "image/bmp"
    if ending == "mpga" and head[:1] == b"\xff" and len(head) > 1 and head[1] & 0xE0 == 0xE0:
        return "audio/mpeg"
    return UNKNOWN


def is_shown(media: str) -> bool:
    """May a browser show it in place? Everything else is saved only."""
    return media in _SHOWN


def _is_text(head: bytes) -> bool:
    return b"\0" not in head or head[:2] in {b"\xff\xfe", b"\xfe\xff"}


def _contradicted(part: str, ending: str, found: str) -> FileNotTaken:
    return FileNotTaken.at(
        {part: [f"The file is called .{ending}, but its content is {found}. Send it as what it is."]}
    )
