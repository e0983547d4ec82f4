"""What a picture is, by its bytes alone (behaviour K11, K18). Pure.

Neither the name nor the declared type is believed. JPEG, PNG and GIF are taken, as no browser runs anything in them;
SVG is not, as it may hold a script. A picture whose sides are absurd is refused, as every browser that shows it would
have to unpack it.
"""

from procession.errors import Invalid

LONGEST_SIDE = 10_000  # pixels
_PNG, _JPEG, _GIF = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", (b"GIF87a", b"GIF89a")
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Markers of JPEG that begin a frame and tell its size."""


class PictureNotTaken(Invalid):
    """The file is no JPEG, PNG or GIF, or is larger than pictures are."""

    code = "picture_not_taken"


def type_of(head: bytes, *, part: str) -> str:
    """The media type that the first bytes prove. Raises PictureNotTaken."""
    for media, sides in (("image/png", _png(head)), ("image/gif", _gif(head)), ("image/jpeg", _jpeg(head))):
        if sides is not None:
            if not all(0 < side <= LONGEST_SIDE for side in sides):
                raise PictureNotTaken.at({part: [f"A picture has 1 to {LONGEST_SIDE:,} pixels on each side."]})
            return media
    raise PictureNotTaken.at({part: ["Send a picture as JPG, PNG or GIF; this file is something else."]})


def _png(head: bytes) -> tuple[int, int] | None:
    if not head.startswith(_PNG) or head[12:16] != b"IHDR" or len(head) < 24:
        return None
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")


def _gif(head: bytes) -> tuple[int, int] | None:
    if not head.startswith(_GIF) or len(head) < 13:
        return None
    return int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:10], "little")


def _jpeg(head: bytes) -> tuple[int, int] | None:
    """From segment to segment up to the frame. What stands before it (a camera's notes) may be longer than what we have
    at hand; such a picture is taken by its first segments, its sides unknown."""
    if not head.startswith(_JPEG):
        return None
    at = 2
    while at + 4 <= len(head):
        if head[at] != 0xFF or head[at + 1] < 0xC0:
            return None
        length = int.from_bytes(head[at + 2 : at + 4], "big")
        if head[at + 1] in _FRAMES:
            return _sides_of_frame(head[at + 5 : at + 9])
        at += 2 + max(length, 2)
    return (1, 1) if at > 4 else None


def _sides_of_frame(sides: bytes) -> tuple[int, int] | None:
    return (int.from_bytes(sides[2:4], "big"), int.from_bytes(sides[0:2], "big")) if len(sides) == 4 else (1, 1)
