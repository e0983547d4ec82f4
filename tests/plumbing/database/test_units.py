"""A unit of work is stored wholly or not at all, on both databases."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import func, select, update

from procession.events import Event
from procession.plumbing.database import Database
from procession.plumbing.database.statements import everywhere, insert, param, tenant
from procession.plumbing.database.tables import COUNTER, EVENT, OUTBOX, TALLY
from procession.plumbing.work import Misuse, Work
from support.cast import ANN, BOB, EVE, GUS

TASK = "0" * 31 + "1"

ADD = tenant(insert(COUNTER))
GET = tenant(select(COUNTER.c.n).where(COUNTER.c.name == param("name")))
LOCK = tenant(select(COUNTER.c.n).where(COUNTER.c.name == param("name")).with_for_update())
SET = tenant(update(COUNTER).where(COUNTER.c.name == param("name")).values(n=param("n")))
COUNT_ALL = everywhere(select(func.count()).select_from(COUNTER).where(COUNTER.c.name == param("name")))
EVENTS = tenant(select(EVENT).order_by(EVENT.c.seq))
OUT = everywhere(select(OUTBOX).order_by(OUTBOX.c.seq))
TALLIED = tenant(select(func.sum(TALLY.c.n)).where(TALLY.c.kind == param("kind"), TALLY.c.place == param("place")))


def finished(task: str = TASK) -> Event:
    return Event(name="task.completed", verb="completed", subject="task", subject_id=task, task=task, body={"by": "me"})


def add(name: str, n: int = 1) -> Any:
    def use(work: Work) -> None:
        work.act_as(ANN)
        work.run(ADD, name=name, n=n)

    return use


def get(database: Database, name: str) -> int | None:
    def look(work: Work) -> int | None:
        work.act_as(ANN)
        return work.value(GET, name=name)

    return database.perform_now(look, writes=False)


def test_what_a_unit_stored_is_there_when_it_is_answered(database: Database) -> None:
    database.perform_now(add("a", 5))
    assert get(database, "a") == 5


def test_a_unit_that_raises_leaves_nothing(database: Database) -> None:
    def fails(work: Work) -> None:
        work.act_as(ANN)
        work.run(ADD, name="a", n=1)
        work.emit(finished())
        work.tally(1, 2, 1, 3)
        raise ValueError("after all")

    with pytest.raises(ValueError, match="after all"):
        database.perform_now(fails)

    def look(work: Work) -> tuple[Any, ...]:
        work.act_as(ANN)
        return work.value(GET, name="a"), work.rows(EVENTS), work.rows(OUT), work.value(TALLIED, kind=1, place=1)

    assert database.perform_now(look, writes=False) == (None, [], [], None)


def test_units_before_and_after_one_that_raises_are_stored(database: Database) -> None:
    def fails(work: Work) -> None:
        work.act_as(ANN)
        work.run(ADD, name="lost", n=1)
        raise ValueError

    async def all_at_once() -> list[Any]:
        uses = [fails if n % 3 == 0 else add(f"kept {n}") for n in range(30)]
        return await asyncio.gather(*(database.perform(use, writes=True) for use in uses), return_exceptions=True)

    ended = asyncio.run(all_at_once())

    assert [isinstance(each, ValueError) for each in ended] == [n % 3 == 0 for n in range(30)]
    assert all(get(database, f"kept {n}") == 1 for n in range(30) if n % 3)
    assert get(database, "lost") is None


def test_a_statement_that_fails_takes_its_unit_with_it_and_no_other(database: Database) -> None:
    def twice(work: Work) -> None:
        work.act_as(ANN)
        work.run(ADD, name="twice", n=1)
        work.run(ADD, name="twice", n=2)

    async def all_at_once() -> list[Any]:
        uses = [add("before"), twice, add("after")]
        return await asyncio.gather(*(database.perform(use, writes=True) for use in uses), return_exceptions=True)

    before, failed, after = asyncio.run(all_at_once())
    assert (before, after) == (None, None)
    assert "IntegrityError" in type(failed).__name__ or "UniqueViolation" in type(failed).__name__
    assert (get(database, "before"), get(database, "twice"), get(database, "after")) == (1, None, 1)


def test_eight_threads_that_add_to_one_row_lose_no_update(database: Database) -> None:
    database.perform_now(add("a", 0))

    def one_more(work: Work) -> None:
        work.act_as(ANN)
        work.run(SET, name="a", n=work.value(LOCK, name="a") + 1)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: database.perform_now(one_more), range(200)))
    assert get(database, "a") == 200


def test_a_reading_unit_sees_one_moment(database: Database) -> None:
    database.perform_now(add("a", 1))

    def look(work: Work) -> tuple[int, int]:
        work.act_as(ANN)
        first = work.value(GET, name="a")
        with ThreadPoolExecutor(1) as other:
            other.submit(database.perform_now, lambda w: (w.act_as(ANN), w.run(SET, name="a", n=2))).result()
        return first, work.value(GET, name="a")

    assert database.perform_now(look, writes=False) == (1, 1)
    assert get(database, "a") == 2


def test_a_reading_unit_cannot_write(database: Database) -> None:
    with pytest.raises(Exception, match=r"read-?only"):
        database.perform_now(add("a"), writes=False)

    def announces(work: Work) -> None:
        work.act_as(ANN)
        work.emit(finished())

    with pytest.raises(Misuse):
        database.perform_now(announces, writes=False)
    database.perform_now(add("a"))


def test_a_long_read_runs_beside_others(database: Database) -> None:
    database.perform_now(add("a", 3))

    def look(work: Work) -> int:
        work.act_as(BOB)
        return work.value(GET, name="a")

    assert asyncio.run(database.perform_long(look)) == 3


def test_a_unit_knows_the_organization_it_acts_for(database: Database) -> None:
    def both(work: Work) -> tuple[Any, ...]:
        work.act_as(ANN)
        work.run(ADD, name="a", n=1)
        work.act_as(EVE)
        work.run(ADD, name="a", n=2)
        mine = work.value(GET, name="a")
        work.act_as(ANN)
        return mine, work.value(GET, name="a"), work.value(COUNT_ALL, name="a")

    assert database.perform_now(both) == (2, 1, 2)


def test_after_a_rollback_the_connection_still_belongs_to_nobody_else(database: Database) -> None:
    """On PostgreSQL a rollback takes back the organization the connection was set to."""

    def fails_as_eve(work: Work) -> None:
        work.act_as(EVE)
        work.run(ADD, name="a", n=2)
        raise ValueError

    database.perform_now(add("a", 1))
    for _ in range(10):
        with pytest.raises(ValueError):  # noqa: PT011
            database.perform_now(fails_as_eve)
        assert get(database, "a") == 1


def test_events_are_written_with_the_unit_in_order_and_by_whom(database: Database) -> None:
    def announces(work: Work) -> None:
        work.act_as(GUS)
        work.emit(finished(), Event(name="process.completed", verb="completed", subject="process", subject_id="x"))
        work.act_as(EVE)
        work.emit(finished("f" * 32))

    database.perform_now(announces)

    def look(work: Work) -> tuple[list[Any], list[Any]]:
        work.act_as(ANN)
        return work.rows(EVENTS), work.rows(OUT)

    (task, process), outbox = database.perform_now(look, writes=False)
    assert (task.name, task.actor, task.source, task.origin) == ("task.completed", GUS.party, "guest", "guest_code")
    assert (task.task, task.body, process.task, process.body) == (TASK, '{"by":"me"}', None, None)
    assert [each.org for each in outbox] == [1, 1, 2]
    assert [each.seq for each in outbox][:2] == [task.seq, process.seq]
    assert task.id != process.id


def test_event_numbers_are_unique_whoever_writes(database: Database) -> None:
    def announces(work: Work) -> None:
        work.act_as(ANN)
        work.emit(finished(), finished())

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: database.perform_now(announces), range(100)))
    seqs = [each.seq for each in database.perform_now(lambda work: work.rows(OUT), writes=False)]
    assert len(set(seqs)) == 200


@pytest.mark.parametrize("change", ["UPDATE event SET actor = 0", "DELETE FROM event"])
def test_events_are_never_changed(database: Database, change: str) -> None:
    from sqlalchemy import delete

    def announces(work: Work) -> None:
        work.act_as(ANN)
        work.emit(finished())

    database.perform_now(announces)
    statement = tenant(update(EVENT).values(actor=0) if change.startswith("UPDATE") else delete(EVENT))

    def changes(work: Work) -> None:
        work.act_as(ANN)
        work.run(statement)

    with pytest.raises(Exception, match="written once"):
        database.perform_now(changes)


def test_tallies_are_exact_whoever_counts(database: Database) -> None:
    def counts(work: Work) -> None:
        work.act_as(ANN)
        work.tally(1, 7, 1, 2)
        work.tally(1, 7, 1, -1)
        work.tally(1, 7, 2, 0)
        work.tally(1, 8, 1, 1)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: database.perform_now(counts), range(160)))

    def look(work: Work) -> tuple[Any, Any]:
        work.act_as(ANN)
        return work.value(TALLIED, kind=1, place=1), work.value(TALLIED, kind=1, place=2)

    assert database.perform_now(look, writes=False) == (320, None)


def test_numbers_are_unique_and_each_organization_counts_for_itself(database: Database) -> None:
    def take(work: Work) -> tuple[int, int, int]:
        work.act_as(ANN)
        ours = work.number("process")
        work.act_as(EVE)
        return ours, work.number("process"), work.number_everywhere("party")

    with ThreadPoolExecutor(8) as threads:
        taken = list(threads.map(lambda _: database.perform_now(take), range(160)))
    for numbers in zip(*taken, strict=True):
        assert len(set(numbers)) == 160
        assert min(numbers) == 1
        assert max(numbers) < 160 + 64


def test_a_quiet_organization_counts_without_gaps(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    from procession import clock

    times = iter(range(0, 1000, 2))
    monkeypatch.setattr(clock, "ticks", lambda: float(next(times)))

    def take(work: Work) -> int:
        work.act_as(ANN)
        return work.number("process")

    assert [database.perform_now(take) for _ in range(5)] == [1, 2, 3, 4, 5]


def test_a_request_can_collect_warnings(database: Database) -> None:
    def warns(work: Work) -> list[tuple[str, str]]:
        work.warn("taskdata.x", "There is no such field.")
        return [(each.path, each.message) for each in work.warnings]

    assert database.perform_now(warns) == [("taskdata.x", "There is no such field.")]


def test_several_numbers_come_in_a_row(database: Database) -> None:
    def take(work: Work) -> list[int]:
        work.act_as(ANN)
        return list(work.numbers("task", 5))

    with ThreadPoolExecutor(4) as threads:
        taken = list(threads.map(lambda _: database.perform_now(take), range(20)))
    assert all(each == list(range(each[0], each[0] + 5)) for each in taken)
    assert len({number for each in taken for number in each}) == 100

    assert database.perform_now(lambda work: (work.act_as(EVE), list(work.numbers("task", 3)))[1]) == [1, 2, 3]
    assert database.perform_now(lambda work: list(work.numbers("task", 0))) == []


def test_what_each_of_many_changed_is_seen_by_the_next_statement(database: Database) -> None:
    def both(work: Work) -> int:
        work.act_as(ANN)
        work.run_each(ADD, [{"name": "a", "n": 1}, {"name": "b", "n": 2}])
        work.run_each(SET, [{"name": "a", "n": 3}])
        return work.value(GET, name="a")

    assert database.perform_now(both) == 3


def test_an_error_in_one_of_many_fails_the_unit(database: Database) -> None:
    def twice(work: Work) -> None:
        work.act_as(ANN)
        work.run_each(ADD, [{"name": "a", "n": 1}, {"name": "a", "n": 2}])

    with pytest.raises(Exception, match=r"(?i)unique"):
        database.perform_now(twice)
    assert get(database, "a") is None
    database.perform_now(add("a"))
