"""Files on their way in: bounded in size, number and time, in any order, and given up whatever goes wrong."""

import asyncio
import hashlib
from typing import Any

import msgspec
import pytest

from plumbing.http.notes import ACME, authenticate
from procession.plumbing.blobs import Directory
from procession.plumbing.http import HttpSettings, Item, Received, Route, Upload, uploads
from procession.plumbing.http.application import Api
from procession.plumbing.work import Work

LIMIT = 64 * 1024
HEADERS = [(b"authorization", b"Bearer ann"), (b"x-tallyfy-client", b"tests")]
FORM = (b"content-type", b"multipart/form-data; boundary=b")


class Org(msgspec.Struct):
    org: str


class Told(msgspec.Struct, kw_only=True):
    title: str = ""
    count: int = 0


class Shown(msgspec.Struct):
    filename: str
    size: int
    digest: str
    title: str
    count: int


def take(work: Work, path: Org, form: Told, file: Received) -> Item[Shown]:
    """Takes a file."""
    file.keep(work)
    return Item(Shown(file.filename, file.size, file.digest.hex()[:8], form.title, form.count))


ROUTE = Route(method="POST", path="/organizations/{org}/files", use=take, tag="Files", upload=Upload())


class Sender:
    """Sends a body in the pieces it likes, and hangs up or falls silent when it likes."""

    def __init__(self, database, folder):
        self.folder = folder
        settings = HttpSettings(public_url="https://work.example", rate_limits="off", upload_limit=LIMIT)
        self.api = Api([ROUTE], database, authenticate, settings, blobs=Directory(folder))

    def send(self, *pieces: Any, headers=(FORM,)) -> tuple[int, Any] | None:
        return asyncio.run(self._send(list(pieces), headers))

    async def _send(self, pieces, headers):
        sent: list[Any] = []

        async def receive() -> dict[str, Any]:
            if not pieces:
                await asyncio.sleep(3600)
            piece = pieces.pop(0)
            if piece is None:
                return {"type": "http.disconnect"}
            return {"type": "http.request", "body": piece, "more_body": bool(pieces)}

        async def send(message: Any) -> None:
            sent.append(message)

        path = f"/organizations/{ACME}/files"
        scope = {
            "type": "http",
            "method": "POST",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [*HEADERS, *headers],
            "client": ("192.0.2.7", 4711),
        }
        await self.api(scope, receive, send)
        if not sent:
            return None
        return sent[0]["status"], msgspec.json.decode(b"".join(each.get("body", b"") for each in sent))

    def left(self) -> list[str]:
        return [each.name for each in self.folder.rglob("*") if each.is_file()] if self.folder.exists() else []


@pytest.fixture
def sender(database, tmp_path):
    return Sender(database, tmp_path / "files")


def part(name: str, content: bytes, filename: str | None = None) -> bytes:
    called = "" if filename is None else f'; filename="{filename}"'
    return f'--b\r\nContent-Disposition: form-data; name="{name}"{called}\r\n\r\n'.encode() + content + b"\r\n"


END = b"--b--\r\n"


def test_text_and_file_come_in_any_order_and_in_any_pieces(sender):
    title, file = part("title", b"Hello"), part("name", b"abc" * 10_000, "a.txt")
    for body in (title + file + END, file + title + END):
        whole = sender.send(body)
        assert whole == sender.send(*(body[at : at + 7] for at in range(0, len(body), 7)))
        status, answer = whole
        assert status == 200
        digest = hashlib.sha256(b"abc" * 10_000).hexdigest()[:8]
        expected = {"filename": "a.txt", "size": 30_000, "digest": digest, "title": "Hello", "count": 0}
        assert answer["data"] == expected
    assert len(sender.left()) == 4


def test_the_form_is_read_as_any_body_is(sender):
    file = part("name", b"x", "a.txt")
    status, answer = sender.send(part("count", b"3") + part("extra", b"?") + file + END)
    assert (status, answer["data"]["count"]) == (200, 3)
    assert [each["path"] for each in answer["warnings"]] == ["extra"]
    status, answer = sender.send(part("count", b"many") + file + END)
    assert (status, set(answer["errors"])) == (422, {"count"})
    assert len(sender.left()) == 1


def test_a_file_of_exactly_the_limit_is_taken_and_one_byte_more_is_not(sender):
    assert sender.send(part("name", b"x" * LIMIT, "a.txt") + END)[0] == 200
    status, answer = sender.send(part("name", b"x" * (LIMIT + 1), "a.txt") + END)
    assert (status, answer["code"], set(answer["errors"])) == (422, "file_too_large", {"name"})
    assert len(sender.left()) == 1


def test_what_claims_to_be_too_large_is_refused_before_a_byte_is_read(sender):
    status, answer = sender.send(headers=(FORM, (b"content-length", b"99999999999")))
    assert (status, answer["code"]) == (422, "file_too_large")


def test_an_endless_body_is_cut_off(sender):
    filler = [part("name", b"x", "a.txt") + END, *([b"\r\n" + b"y" * LIMIT] * 20)]
    status, answer = sender.send(*filler)
    assert status in {400, 422}, answer
    assert sender.left() == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"nonsense",
        part("name", b"x", "a.txt"),  # without its end
        part("title", b"x" * 70_000) + END,
        part("title", b"x") * 80 + END,
        b"--b\r\nno header at all",
    ],
)
def test_a_form_that_cannot_be_read_is_refused_and_leaves_nothing(sender, body):
    status, answer = sender.send(body)
    assert (status, answer["code"]) == (400, "malformed")
    assert sender.left() == []


def test_two_files_nul_and_other_types_are_refused(sender):
    two = part("name", b"x", "a.txt") + part("file", b"y", "b.txt") + END
    assert sender.send(two)[0] == 422
    assert sender.send(part("title", b"a\0b") + part("name", b"x", "a.txt") + END)[0] == 422
    assert sender.send(b"{}", headers=((b"content-type", b"application/json"),))[0] == 415
    assert sender.send(b"", headers=((b"content-type", b"multipart/form-data"),))[0] == 400
    assert sender.send(b"", headers=())[0] == 415
    assert sender.left() == []


def test_a_missing_file_is_said_by_the_name_of_its_part(sender):
    for body in (part("title", b"x") + END, part("name", b"", "") + END, part("name", b"no file") + END):
        status, answer = sender.send(body)
        assert (status, set(answer["errors"])) == (422, {"name"})


def test_a_sender_who_hangs_up_leaves_nothing(sender):
    assert sender.send(part("name", b"x" * 50_000, "a.txt")[:20_000], None) is None
    assert sender.left() == []


def test_a_sender_who_falls_silent_is_refused_and_leaves_nothing(sender, monkeypatch):
    monkeypatch.setattr(uploads, "SILENCE", 0.05)
    monkeypatch.setattr(uploads, "_PIECE", 100)
    started = part("name", b"x" * 50_000, "a.txt")[:20_000]

    async def story():
        pieces = [started]

        async def receive():
            if not pieces:
                await asyncio.sleep(3600)
            return {"type": "http.request", "body": pieces.pop(), "more_body": True}

        return await uploads.take(
            dict([FORM]),
            receive,
            Received(id="1", key="a", part="name"),
            upload=Upload(),
            limit=LIMIT,
            start=lambda: sender.api.boundary.blobs.start("a"),
        )

    with pytest.raises(uploads.UploadTooSlow):
        asyncio.run(story())
    assert sender.left() == []


def test_nobody_sends_a_byte_before_it_is_known_who_they_are(sender):
    headers = (FORM, (b"authorization", b"Bearer nobody"))
    status, _ = sender.send(headers=headers)
    assert status == 401


def test_the_store_being_away_is_a_refusal(sender):
    sender.folder.write_text("in the way")
    status, answer = sender.send(part("name", b"x", "a.txt") + END)
    assert (status, answer["code"]) == (503, "file_store_unavailable")
