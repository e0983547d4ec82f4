"""What the server does beside answering."""

import asyncio

from procession.access.last_used import LAST_USED
from procession.app.chores import Chores
from procession.plumbing.blobs import Directory
from support.cast import Cast


def test_what_waits_is_written_before_the_server_ends(cast: Cast, tmp_path):
    LAST_USED.take()
    cast.bob.get("/users")

    async def serve() -> None:
        chores = Chores(cast.database, Directory(tmp_path))
        await chores.start()
        await asyncio.sleep(0)
        await chores.stop()

    asyncio.run(serve())
    [token] = cast.bob.get("/oauth/personal-access-tokens").data
    assert token["last_used_at"] is not None
    LAST_USED.take()


def test_it_happens_by_itself_while_the_server_runs(cast: Cast, monkeypatch, tmp_path):
    monkeypatch.setattr("procession.app.chores.WRITE_BEHIND", 0.01)
    LAST_USED.take()
    cast.bob.get("/users")

    async def serve() -> None:
        chores = Chores(cast.database, Directory(tmp_path))
        await chores.start()
        for _ in range(500):
            await asyncio.sleep(0.01)
            if not LAST_USED._waiting:
                break
        await chores.stop()

    asyncio.run(serve())
    [token] = cast.bob.get("/oauth/personal-access-tokens").data
    assert token["last_used_at"] is not None
    LAST_USED.take()
