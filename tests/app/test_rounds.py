"""Background work goes on whatever happens in a round."""

import asyncio

import pytest

from procession.app import rounds
from procession.app.rounds import Rounds
from procession.plumbing.work import Unavailable


@pytest.mark.parametrize("trouble", [Unavailable("The database does not answer.", retry_after=1), KeyError("a bug")])
def test_a_round_that_fails_is_followed_by_another(trouble: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "AWAY", 0.001)
    done: list[str] = []
    enough = asyncio.Event()

    async def one_round() -> float:
        done.append("begun")
        if len(done) == 1:
            raise trouble
        enough.set()
        return 60.0

    async def serve() -> None:
        going = Rounds("test", one_round)
        await going.start()
        await asyncio.wait_for(enough.wait(), 5)
        await going.stop()

    asyncio.run(serve())
    assert len(done) == 2


def test_stopping_what_never_started_does_nothing() -> None:
    async def never() -> float:
        raise AssertionError

    asyncio.run(Rounds("test", never).stop())


def test_the_first_round_may_wait() -> None:
    done: list[int] = []

    async def one_round() -> float:
        done.append(1)
        return 60.0

    async def serve() -> None:
        going = Rounds("test", one_round, first=60.0)
        await going.start()
        await asyncio.sleep(0.01)
        await going.stop()

    asyncio.run(serve())
    assert not done
