"""News are heard once by everybody, in order, whatever happens meanwhile (decision 0011)."""

import asyncio
import threading
from collections.abc import Sequence

import pytest
from sqlalchemy import func, select

from procession.actor import Actor, ActorKind
from procession.app.listening import Listening
from procession.events import Event
from procession.plumbing import news
from procession.plumbing.database import Database
from procession.plumbing.database.statements import everywhere, tenant, upsert
from procession.plumbing.database.tables import COUNTER, OUTBOX
from procession.plumbing.news import Listener, News, Stumbled
from procession.plumbing.work import Work
from support.cast import ANN, EVE

WAITING = everywhere(select(func.count()).select_from(OUTBOX))
COUNT = tenant(upsert(COUNTER, keys=("name",), change=lambda new: {"n": COUNTER.c.n + new.n}))
COUNTED = everywhere(select(COUNTER.c.org, COUNTER.c.n).where(COUNTER.c.name == "heard").order_by(COUNTER.c.org))


def bot(work: Work, org: int) -> Actor:
    return Actor(kind=ActorKind.BOT, organization=org)


def announce(database: Database, *texts: str, by: Actor = ANN) -> None:
    def use(work: Work) -> None:
        work.act_as(by)
        work.emit(
            *(Event(name=f"x.{text}", verb="x", subject="x", subject_id=text, body={"text": text}) for text in texts)
        )

    database.perform_now(use)


def counting(work: Work, heard: Sequence[News]) -> None:
    work.run(COUNT, name="heard", n=len(heard))


def counted(database: Database) -> list[tuple[int, int]]:
    return [tuple(row) for row in database.perform_now(lambda work: work.rows(COUNTED), writes=False)]


def everybody(*hear: Listener) -> tuple[Listener, ...]:
    return hear


def test_each_listener_hears_what_it_cares_for_in_order_and_once(database: Database) -> None:
    told: list[tuple[int, str]] = []

    def hear(work: Work, heard: Sequence[News]) -> None:
        told.extend((work.org, each.body["text"]) for each in heard)

    listener = Listener(name="some", cares=lambda name: name != "x.dull", hear=hear)
    announce(database, "a", "dull", "b")
    announce(database, "eve's", by=EVE)
    announce(database, "c")
    assert len(database.perform_now(lambda work: news.round_of(work, [listener], bot))) == 5
    assert told == [(1, "a"), (1, "b"), (1, "c"), (2, "eve's")]
    assert database.perform_now(news.waits, writes=False) is False
    assert database.perform_now(lambda work: news.round_of(work, [listener], bot)) == []


def test_a_round_takes_a_bounded_number_of_the_oldest(database: Database) -> None:
    announce(database, *(str(number) for number in range(7)))
    listener = Listener(name="all", cares=lambda _: True, hear=counting)
    sizes = [len(database.perform_now(lambda work: news.round_of(work, [listener], bot, at_once=3))) for _ in range(4)]
    assert sizes == [3, 3, 1, 0]
    assert counted(database) == [(1, 7)]


def test_a_round_that_fails_leaves_nothing_and_is_repeated(database: Database) -> None:
    announce(database, "a", "b")
    is_well = False

    def hear(work: Work, heard: Sequence[News]) -> None:
        counting(work, heard)
        if not is_well:
            raise ValueError("not today")

    listener = Listener(name="ill", cares=lambda _: True, hear=hear)
    with pytest.raises(Stumbled, match="ill"):
        database.perform_now(lambda work: news.round_of(work, [listener], bot))
    assert counted(database) == []
    is_well = True
    database.perform_now(lambda work: news.round_of(work, [listener], bot))
    assert counted(database) == [(1, 2)]


def test_several_processes_hear_everything_once(database: Database) -> None:
    for number in range(20):
        announce(database, *(f"{number}.{part}" for part in range(5)))
    listener = Listener(name="all", cares=lambda _: True, hear=counting)

    def listen() -> None:
        while database.perform_now(news.waits, writes=False):
            database.perform_now(lambda work: news.round_of(work, [listener], bot, at_once=7))

    threads = [threading.Thread(target=listen) for _ in range(3)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert counted(database) == [(1, 100)]


def test_one_event_that_a_listener_cannot_bear_does_not_stop_the_rest(database: Database) -> None:
    heard: list[str] = []

    def cannot(work: Work, those: Sequence[News]) -> None:
        if any(each.name == "organization.bad" for each in those):
            raise ValueError("what is that?")
        heard.extend(each.name for each in those)

    well: list[str] = []
    listeners = (
        Listener(name="weak", cares=lambda _: True, hear=cannot),
        Listener(name="well", cares=lambda _: True, hear=lambda _, those: well.extend(each.name for each in those)),
    )

    def use(work: Work) -> None:
        work.emit(*(Event(name=f"organization.{it}", verb="x", subject="x", subject_id=it) for it in ("a", "bad", "b")))

    database.perform_now(use)
    asyncio.run(Listening(database, listeners).catch_up())
    assert list(dict.fromkeys(heard)) == ["organization.a", "organization.b"]
    assert list(dict.fromkeys(well)) == ["organization.a", "organization.bad", "organization.b"]
    assert database.perform_now(lambda work: work.value(WAITING), writes=False) == 0
