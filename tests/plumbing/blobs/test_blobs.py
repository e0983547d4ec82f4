"""Both stores of bytes do the same; the ledger forgets nothing that nobody holds."""

import asyncio

import pytest
from obstore.store import MemoryStore

from procession import clock
from procession.plumbing.blobs import Directory, Missing, StoreAway, ledger, open_blobs
from procession.plumbing.blobs.bucket import Bucket
from procession.plumbing.blobs.ledger import PATIENCE, UploadLost


@pytest.fixture(params=["directory", "bucket"])
def blobs(request, tmp_path):
    return Directory(tmp_path / "files") if request.param == "directory" else Bucket(MemoryStore())


async def put(blobs, key, *pieces):
    writer = await blobs.start(key)
    for piece in pieces:
        await writer.write(piece)
    await writer.finish()


async def got(blobs, key, start=0, length=1_000_000):
    return b"".join([piece async for piece in await blobs.read(key, start=start, length=length)])


def test_bytes_come_back_whole_and_in_part(blobs):
    async def story():
        await put(blobs, "a/b/c1", b"hello ", b"world")
        assert await got(blobs, "a/b/c1", length=11) == b"hello world"
        assert await got(blobs, "a/b/c1", start=6, length=3) == b"wor"
        assert await got(blobs, "a/b/c1", start=3, length=0) == b""
        await put(blobs, "a/b/big", b"x" * 3_000_000)
        assert len(await got(blobs, "a/b/big", length=3_000_000)) == 3_000_000

    asyncio.run(story())


def test_what_is_not_there_is_missing_and_may_be_removed(blobs):
    async def story():
        with pytest.raises(Missing):
            await got(blobs, "nothing", length=1)
        await blobs.remove("nothing")
        await put(blobs, "one", b"x")
        await blobs.remove("one")
        with pytest.raises(Missing):
            await got(blobs, "one", length=1)

    asyncio.run(story())


def test_nobody_reads_what_is_not_finished(blobs):
    async def story():
        writer = await blobs.start("half")
        await writer.write(b"half of it")
        with pytest.raises(Missing):
            await got(blobs, "half", length=1)
        await writer.give_up()
        with pytest.raises(Missing):
            await got(blobs, "half", length=1)

    asyncio.run(story())


def test_a_killed_writer_leaves_what_the_sweep_removes(tmp_path):
    async def story():
        blobs = Directory(tmp_path)
        writer = await blobs.start("o/ab/left")
        await writer.write(b"x")
        assert [each.name for each in tmp_path.rglob("*.part")] == ["left.part"]
        await blobs.remove("o/ab/left")
        assert list(tmp_path.rglob("*.part")) == []

    asyncio.run(story())


@pytest.mark.parametrize("key", ["../x", "/etc/passwd", "a//b", "", "A", "a/../b"])
def test_a_key_is_never_a_way_out(blobs, key):
    with pytest.raises(ValueError, match="no key"):
        asyncio.run(blobs.start(key))


def test_a_store_that_does_not_work_is_a_refusal(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreAway):
        asyncio.run(Directory(tmp_path / "file").start("a/b"))


def test_a_store_is_opened_by_its_address(tmp_path, monkeypatch):
    assert isinstance(open_blobs(f"file://{tmp_path}"), Directory)
    monkeypatch.setenv("AWS_REGION", "eu-west-1")
    assert isinstance(open_blobs("s3://bucket/prefix"), Bucket)
    with pytest.raises(ValueError, match="no store"):
        open_blobs("ftp://somewhere")


def test_the_ledger_knows_what_nobody_holds(database, tmp_path, monkeypatch):
    """Announced and never recorded: after a day. Let go: at once. Recorded: never."""
    blobs = Directory(tmp_path / "files")

    async def story():
        for key in ("lost", "kept", "gone"):
            await database.perform(lambda work, key=key: ledger.announce(work, key), writes=True)
            await put(blobs, key, b"x")
        for key in ("kept", "gone"):
            await database.perform(lambda work, key=key: ledger.keep(work, key), writes=True)
        with pytest.raises(UploadLost):
            await database.perform(lambda work: ledger.keep(work, "kept"), writes=True)
        assert await ledger.sweep(database, blobs) == 0
        await database.perform(lambda work: ledger.let_go(work, ["gone"]), writes=True)
        assert await ledger.sweep(database, blobs) == 1
        later = clock.now() + PATIENCE + 1
        monkeypatch.setattr(clock, "now", lambda: later)
        assert await ledger.sweep(database, blobs) == 1
        assert await got(blobs, "kept", length=1) == b"x"
        assert {each.name for each in (tmp_path / "files").iterdir()} == {"kept"}

    asyncio.run(story())
