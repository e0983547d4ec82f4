"""Colours, logos and photos: who puts them up, what is taken, and how they are served (behaviour K11, K18, L-19)."""

import struct
import zlib
from pathlib import Path

import pytest

from procession.people import branding
from procession.people.pictures import BIGGEST_LOGO, BIGGEST_PHOTO
from procession.people.settings import Branding
from support.cast import Cast


def png(width: int = 2, height: int = 2, *, size: int = 0) -> bytes:
    """A real picture; `size` pads it with a chunk that readers skip."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"".join(b"\0" + b"\x10\x80\xf0" * 2 for _ in range(2))))
    whole = b"\x89PNG\r\n\x1a\n" + head + pixels + chunk(b"IEND", b"")
    rest = size - len(whole) - 12
    padding = chunk(b"teXt", b"x" * rest) if rest >= 0 else b""
    return b"\x89PNG\r\n\x1a\n" + head + padding + pixels + chunk(b"IEND", b"")


GIF = b"GIF89a\x02\0\x02\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\0\0\0\0\0,\0\0\0\0\x02\0\x02\0\0\x02\x02\x84Q\0;"
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xc0\0\x0b\x08\0\x02\0\x02\x01\x01\x11\0\xff\xd9"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def address(url: str) -> str:
    """The path of a link."""
    assert url.startswith("https://work.example/pictures/")
    return url.removeprefix("https://work.example")


def in_use(cast: Cast) -> int:
    """How many files are in the store of bytes."""
    return sum(1 for each in Path(cast.stage.settings.data, "files").rglob("*") if each.is_file())


def test_a_photo_is_put_up_shown_everywhere_and_fetched_without_a_token(cast: Cast):
    """Behaviour K18."""
    bob = cast.bob.upload(cast.bob.here + "/me/profile-pic", "me.png", png(), part="file").data
    link = address(bob["profile_pic"])
    assert cast.lia.get(f"/users/{cast.bob.number}").data["profile_pic"] == bob["profile_pic"]
    brief = {each["id"]: each["profile_pic"] for each in cast.lia.get("/users-list").data}
    assert (brief[cast.bob.number], brief[cast.lia.number]) == (bob["profile_pic"], None)
    fetched = cast.stage.ask("GET", link, b"", {})
    assert (fetched.status, fetched.headers["content-type"], fetched.raw) == (200, "image/png", png())
    assert fetched.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in fetched.headers["content-security-policy"]
    comment = cast.bob.post("/tasks", one_off(cast)).data["id"]
    said = cast.bob.post(f"/tasks/{comment}/comment", {"content": "Hello"})
    assert said.status in {200, 201}
    assert cast.ann.get("/activity-feeds").data[0]["actor"][0]["profile_pic"] == bob["profile_pic"]


def one_off(cast: Cast) -> dict:
    owners = {"users": [cast.bob.number], "guests": [], "groups": []}
    return {"title": "Do it", "task_type": "task", "owners": owners, "deadline": "2090-01-01T09:00:00Z"}


def test_a_new_photo_has_a_new_address_and_the_old_bytes_go(cast: Cast):
    first = cast.bob.upload(cast.bob.here + "/me/profile-pic", "me.png", png(), part="file").data["profile_pic"]
    second = cast.bob.upload(cast.bob.here + "/me/profile-pic", "me.gif", GIF, part="file").data["profile_pic"]
    assert first != second
    assert cast.nobody().get("/api" + address(first)).status == 404
    assert cast.nobody().get("/api" + address(second)).headers["content-type"] == "image/gif"
    for _ in range(2):
        assert cast.bob.delete(cast.bob.here + "/me/profile-pic").data["profile_pic"] is None
    assert cast.nobody().get("/api" + address(second)).status == 404


@pytest.mark.parametrize(("name", "content", "media"), [
    ("a.png", png(), "image/png"), ("a.gif", GIF, "image/gif"), ("a.jpg", JPEG, "image/jpeg"),
    ("named-wrongly.svg", png(), "image/png"),
])  # fmt: skip
def test_a_logo_is_what_its_bytes_say(cast: Cast, name: str, content: bytes, media: str):
    """Behaviour K11."""
    logo = cast.ann.upload("/logo", name, content, part="file").data["org_logo"]
    assert cast.nobody().get("/api" + address(logo)).headers["content-type"] == media
    assert cast.lia.get("").data["org_logo"] == logo
    assert cast.ann.delete("/logo").data["org_logo"] is None
    assert cast.ann.delete("/logo").status == 200


@pytest.mark.parametrize("content", [
    SVG, b"<html><script>alert(1)</script></html>", b"\x89PNG\r\n\x1a\nbut no more", b"%PDF-1.7", b"\xff\xd8\xffjunk",
    b"GIF8", png(10_001, 2), png(0, 2),
])  # fmt: skip
def test_what_is_no_picture_is_refused_and_nothing_of_it_stays(cast: Cast, content: bytes):
    refused = cast.ann.upload("/logo", "logo.png", content, part="file")
    assert (refused.status, refused.json["code"], list(refused.json["errors"])) == (422, "picture_not_taken", ["file"])
    assert cast.ann.get("").data["org_logo"] is None
    assert in_use(cast) == 0


@pytest.mark.parametrize(("path", "most"), [("/me/profile-pic", BIGGEST_PHOTO), ("/logo", BIGGEST_LOGO)])
def test_a_picture_has_a_largest_size_and_not_a_byte_more(cast: Cast, path: str, most: int):
    """Behaviour L-19: 2 MB for photos, 10 MB for logos."""
    assert cast.ann.upload(cast.ann.here + path, "a.png", png(size=most), part="file").status == 200
    refused = cast.ann.upload(cast.ann.here + path, "a.png", png(size=most + 1), part="file")
    assert (refused.status, refused.json["code"], list(refused.json["errors"])) == (422, "file_too_large", ["file"])


def test_only_administrators_change_logo_and_colours_and_guests_see_neither(cast: Cast):
    """Behaviour G, permission matrix."""
    for who in (cast.bob, cast.lia, cast.gus):
        assert who.upload("/logo", "a.png", png(), part="file").status == 403
        assert who.delete("/logo").status == 403
        assert who.put("/branding", {"bg_color": "#ffffff"}).status == 403
    assert in_use(cast) == 0
    assert cast.gus.get("/branding").status == 403
    assert cast.lia.get("/branding").status == 200
    assert cast.gus.upload(cast.gus.here + "/me/profile-pic", "a.png", png(), part="file").status == 403


def test_colours_are_chosen_one_by_one_with_shades_that_follow(cast: Cast):
    """Behaviour K11."""
    nothing = cast.bob.get("/branding").data
    assert set(nothing.values()) == {None}
    chosen = cast.ann.put("/branding", {"bg_color": "#1A73E8", "text_color": "#ffffff"}).data
    assert (chosen["bg_color"], chosen["bright_shade"], chosen["dark_shade"]) == ("#1a73e8", "#5f9def", "#1250a2")
    assert chosen["updated_at"]
    own = cast.ann.put("/branding", {"dark_shade": "#000000"}).data
    assert (own["text_color"], own["dark_shade"]) == ("#ffffff", "#000000")
    assert cast.ann.put("/branding", {"dark_shade": None}).data["dark_shade"] == "#1250a2"
    for wrong in ("red", "#12345", "#1234567", "rgb(0,0,0)", "#12345g"):
        refused = cast.ann.put("/branding", {"alternate_color": wrong})
        assert (refused.status, list(refused.json["errors"])) == (422, ["alternate_color"])
    assert cast.eve.get("/branding").data["bg_color"] is None


def test_shades_lie_between_the_colour_and_white_or_black():
    shaded = branding.shaded(Branding(bg_color="#000000"))
    assert (shaded.bright_shade, shaded.dark_shade) == ("#4c4c4c", "#000000")


def test_who_is_deleted_for_good_leaves_no_photo(cast: Cast):
    link = cast.bob.upload(cast.bob.here + "/me/profile-pic", "me.png", png(), part="file").data["profile_pic"]
    cast.ann.delete(f"/users/{cast.bob.number}/disable")
    assert cast.ann.delete(f"/users/{cast.bob.number}/delete").data["profile_pic"] is None
    assert cast.nobody().get("/api" + address(link)).status == 404
