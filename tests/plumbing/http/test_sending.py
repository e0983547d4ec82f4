"""Long answers are sent piece by piece, to callers who listen."""

import asyncio
from typing import Any

import pytest

from plumbing.http import notes
from plumbing.http.client import TOKEN, Client
from plumbing.http.notes import ACME, PIECES
from procession.plumbing.http import Item, Route, Stream
from procession.plumbing.http.plans import Plan, RouteMistake
from procession.plumbing.work import Work

LONG = f"/organizations/{ACME}/notes/long"
WHOLE = b"".join(b"%d:0\n" % number for number in range(PIECES))


@pytest.fixture(autouse=True)
def nothing_made():
    notes.MADE.clear()


def listen(api: Client, messages: list[dict[str, Any]], target: str = LONG, *, hang_up_after: int | None = None):
    """The raw conversation: what is sent lands in `messages`, and the caller may hang up on the way."""
    path, _, query = target.partition("?")
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in TOKEN.items()],
        "client": ("192.0.2.7", 4711),
    }
    asked = 0
    gone = asyncio.Event()

    async def receive() -> dict[str, Any]:
        nonlocal asked
        asked += 1
        if asked == 1:
            return {"type": "http.request", "body": b"", "more_body": False}
        await gone.wait()
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        messages.append(message)
        if hang_up_after is not None and len(messages) > hang_up_after:
            gone.set()
        await asyncio.sleep(0)

    api.run(api.api(scope, receive, send))


def test_a_long_answer_arrives_whole_with_its_own_headers(api: Client):
    answer = api.get(LONG)
    assert (answer.status, answer.body) == (200, WHOLE)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == "attachment"
    assert answer.headers["cache-control"] == "no-store"
    assert "content-length" not in answer.headers


def test_a_known_length_is_told_before(api: Client):
    answer = api.get(f"{LONG}?sized=true")
    assert answer.headers["content-length"] == str(len(WHOLE))
    assert len(answer.body) == len(WHOLE)


def test_it_is_never_in_memory_as_a_whole(api: Client):
    messages: list[dict[str, Any]] = []
    listen(api, messages)
    assert len(messages) == PIECES + 2
    assert max(len(each.get("body", b"")) for each in messages) < 20
    assert [each.get("more_body", False) for each in messages[-2:]] == [True, False]


def test_nothing_more_is_made_for_a_caller_who_hung_up(api: Client):
    messages: list[dict[str, Any]] = []
    listen(api, messages, hang_up_after=10)
    assert 10 <= len(notes.MADE) < 50


def test_half_an_answer_is_never_ended_as_a_whole_one(api: Client):
    messages: list[dict[str, Any]] = []
    with pytest.raises(ZeroDivisionError):
        listen(api, messages, f"{LONG}?breaks_at=3")
    assert len(messages) == 4
    assert messages[-1]["more_body"]


def test_asking_for_the_head_makes_no_pieces(api: Client):
    answer = api.call("HEAD", LONG)
    assert (answer.status, answer.body, notes.MADE) == (200, b"", [])


def test_a_writing_route_can_not_stream():
    def make(work: Work) -> Stream:
        """Makes something long."""
        raise NotImplementedError

    def read(work: Work) -> Item[int]:
        """Reads."""
        return Item(1)

    Plan(Route(method="POST", path="/organizations/{org}/x", use=read, tag="X"))
    with pytest.raises(RouteMistake, match="reading routes"):
        Plan(Route(method="POST", path="/organizations/{org}/x", use=make, tag="X"))
