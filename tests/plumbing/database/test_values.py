"""Values come back as they went in, on both databases."""

from typing import Any

import pytest
from sqlalchemy import Text, delete, func, select, update

from procession.plumbing.database import Database
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, insert, param, shaped, tenant, upsert
from procession.plumbing.work import Work
from support.cast import ANN
from support.shelves import BOOK, LABEL, make_shelves

ID = "018f6e1b2c3d7a4b8c9d0e1f2a3b4c5d"
NOTHING: dict[str, Any] = dict.fromkeys(("shelf", "pages", "weight", "lent", "cover", "body"))
FULL: dict[str, Any] = {
    "id": ID,
    "shelf": "f" * 32,
    "title": 'Grüße, 世界 \\ {"x"} it\'s % $1 :a ?',
    "place": -1,
    "pages": 2**62,
    "weight": 0.1,
    "lent": True,
    "cover": bytes(range(256)),
    "body": '{"a":[1,2]}',
}
ADD = tenant(insert(BOOK))
GET = tenant(select(BOOK).where(BOOK.c.id == param("id")))


@pytest.fixture
def shelves(database: Database) -> Database:
    make_shelves(database)
    return database


def run(database: Database, use: Any) -> Any:
    return database.perform_now(lambda work: (work.act_as(ANN), use(work))[1])


@pytest.mark.parametrize("book", [FULL, {**NOTHING, "id": ID, "title": "", "place": 0}], ids=["full", "empty"])
def test_a_row_comes_back_as_it_went_in(shelves: Database, book: dict[str, Any]) -> None:
    run(shelves, lambda work: work.run(ADD, **book))
    row = run(shelves, lambda work: work.row(GET, id=ID))
    assert row._asdict() == {"org": ANN.organization, **book}
    assert run(shelves, lambda work: work.row(GET, id="0" * 32)) is None
    assert run(shelves, lambda work: work.value(GET, id="0" * 32)) is None


def test_texts_in_a_list_need_no_care(shelves: Database) -> None:
    titles = ['a"b', "a,b", "{}", "NULL", "back\\slash", "", " "]
    books = [{**NOTHING, "id": f"{n:032x}", "title": each, "place": n} for n, each in enumerate(titles)]
    run(shelves, lambda work: work.run_each(ADD, books))
    asked = tenant(select(BOOK.c.title).where(any_of(BOOK.c.title, "titles", Text)).order_by(BOOK.c.place))
    assert [each.title for each in run(shelves, lambda work: work.rows(asked, titles=titles))] == titles


def test_rows_that_travel_together_come_back_as_they_went_in(shelves: Database) -> None:
    texts = ['a"b', "a,b", "{}", "NULL", "back\\slash", "", " ", 'Grüße, 世界 \\ {"x"} it\'s % $1 :a ?']
    books = [
        {**FULL, "id": f"{n:032x}", "title": each, "place": n, "body": f'{{"{n}":"\\""}}'}
        for n, each in enumerate(texts)
    ]
    books.append({**NOTHING, "id": "e" * 32, "title": "nothing", "place": len(books)})
    run(shelves, lambda work: work.later(ADD, books))
    asked = tenant(select(BOOK).order_by(BOOK.c.place))
    found = [each._asdict() for each in run(shelves, lambda work: work.rows(asked))]
    assert found == [{"org": ANN.organization, **each} for each in books]


def test_what_travels_together_is_there_for_the_next_question_of_its_unit(shelves: Database) -> None:
    books = [{**NOTHING, "id": f"{n:032x}", "title": str(n), "place": n} for n in range(3)]
    count = tenant(select(func.count()).select_from(BOOK))

    def use(work: Work) -> tuple[int, int]:
        work.later(ADD, books[:2])
        first = work.value(count)
        work.later(ADD, books[2:])
        return first, work.value(count)

    assert run(shelves, use) == (2, 3)


def test_an_upsert_may_name_the_same_row_twice(shelves: Database) -> None:
    put = tenant(upsert(BOOK, keys=["id"], change=lambda new: {"place": BOOK.c.place + new.place}))
    row = {**NOTHING, "id": ID, "title": "", "place": 2}
    run(shelves, lambda work: work.later(put, [row, row, row]))
    assert run(shelves, lambda work: work.row(GET, id=ID)).place == 6


def test_an_upsert_of_different_rows_changes_each_and_adds_the_rest(shelves: Database) -> None:
    put = tenant(upsert(BOOK, keys=["id"], change=lambda new: {"place": BOOK.c.place + new.place}))
    row = {**NOTHING, "title": "", "place": 2}
    run(shelves, lambda work: work.later(put, [{**row, "id": "1" * 32}, {**row, "id": "2" * 32}], distinct=True))
    run(shelves, lambda work: work.later(put, [{**row, "id": "2" * 32}, {**row, "id": "3" * 32}], distinct=True))
    found = [run(shelves, lambda work, n=n: work.row(GET, id=n * 32)).place for n in "123"]
    assert found == [2, 4, 2]


def test_many_rows_go_in_and_out(shelves: Database) -> None:
    books = [{**NOTHING, "id": f"{n:032x}", "title": str(n), "place": n} for n in range(1_500)]
    run(shelves, lambda work: work.run_each(ADD, books))
    asked = tenant(select(BOOK.c.id, BOOK.c.place).order_by(BOOK.c.place))
    assert [each.place for each in run(shelves, lambda work: work.rows(asked))] == list(range(1_500))
    some = tenant(select(func.count()).where(any_of(BOOK.c.id, "ids", Id)))
    assert run(shelves, lambda work: work.value(some, ids=[f"{n:032x}" for n in range(0, 3_000, 2)])) == 750


def test_sums_and_means_are_plain_numbers(shelves: Database) -> None:
    books = [{**NOTHING, "id": f"{n:032x}", "title": "", "place": n, "pages": n, "weight": n / 2} for n in range(4)]
    run(shelves, lambda work: work.run_each(ADD, books))
    asked = tenant(
        select(
            func.sum(BOOK.c.pages).label("pages"),
            func.coalesce(func.max(BOOK.c.place), 0).label("place"),
            func.avg(BOOK.c.weight).label("mean"),
            func.count().label("n"),
        )
    )
    row = run(shelves, lambda work: work.row(asked))
    assert row == (6, 3, 0.75, 4)
    assert [type(each) for each in row] == [int, int, float, int]


def test_limits_and_offsets_are_parameters(shelves: Database) -> None:
    books = [{**NOTHING, "id": f"{n:032x}", "title": "", "place": n} for n in range(10)]
    run(shelves, lambda work: work.run_each(ADD, books))

    def page(work: Work, size: int, skip: int) -> list[int]:
        statement = shaped(
            ("books", "place"),
            lambda: select(BOOK.c.place).order_by(BOOK.c.place).limit(param("size")).offset(param("skip")),
        )
        return [each.place for each in work.rows(statement, size=size, skip=skip)]

    assert run(shelves, lambda work: page(work, 3, 4)) == [4, 5, 6]
    assert run(shelves, lambda work: page(work, 2, 9)) == [9]


def test_a_number_too_big_for_its_column_finds_nothing(shelves: Database) -> None:
    asked = tenant(select(BOOK.c.id).where(BOOK.c.place == param("place")))
    assert run(shelves, lambda work: work.rows(asked, place=2**40)) == []


def test_a_missing_value_is_an_error(shelves: Database) -> None:
    with pytest.raises(KeyError, match="title"):
        run(shelves, lambda work: work.run(ADD, **{**NOTHING, "id": ID, "place": 1}))


def test_rows_that_never_change_are_guarded_by_the_database(shelves: Database) -> None:
    add = tenant(insert(LABEL))
    change = tenant(update(LABEL).where(LABEL.c.id == param("id")).values(state=param("state")))
    run(shelves, lambda work: work.run(add, id=ID, state="draft"))
    run(shelves, lambda work: work.run(change, id=ID, state="printed"))
    for statement in (change, tenant(delete(LABEL))):
        with pytest.raises(Exception, match="stays as it's printed"):
            run(shelves, lambda work, statement=statement: work.run(statement, id=ID, state="draft"))
