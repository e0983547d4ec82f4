"""Nobody can forget the tenant: whatever shape a statement has, it sees and touches one organization (promise 5).

Acme and Eve's organization hold rows with the very same ids, so that any table left unscoped shows at once.
"""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Integer, delete, exists, func, literal_column, select, true, union_all, update
from sqlalchemy.exc import CompileError

from procession.actor import Actor
from procession.plumbing.database import Database
from procession.plumbing.database.schema import Id
from procession.plumbing.database.scope import Unscoped
from procession.plumbing.database.statements import any_of, insert, param, tenant, upsert
from procession.plumbing.database.tables import OUTBOX
from procession.plumbing.work import Work
from support.cast import ANN, EVE
from support.shelves import BOOK, LOAN, SHELF, make_shelves

ID = [f"{n:032x}" for n in range(1, 7)]


@pytest.fixture
def shelves(database: Database) -> Database:
    make_shelves(database)
    database.perform_now(lambda work: fill(work, ANN, "ann"))
    database.perform_now(lambda work: fill(work, EVE, "eve"))
    return database


def fill(work: Work, actor: Actor, mark: str) -> None:
    work.act_as(actor)
    work.run_each(tenant(insert(SHELF)), [{"id": each, "name": f"{mark} shelf"} for each in ID[:2]])
    nothing = dict.fromkeys(("pages", "weight", "lent", "cover", "body"))
    books = [
        {"id": each, "shelf": ID[n % 3], "title": f"{mark} {n}", "place": 1 + n % 3, **nothing}
        for n, each in enumerate(ID)
    ]
    work.run_each(tenant(insert(BOOK)), books)
    work.run_each(tenant(insert(LOAN)), [{"party": 7, "book": each, "note": mark} for each in ID[::2]])


def sees(database: Database, statement: Any, **values: Any) -> list[Any]:
    def look(work: Work) -> list[Any]:
        work.act_as(ANN)
        return work.rows(tenant(statement), **values)

    return database.perform_now(look, writes=False)


def everything_of_eve(database: Database) -> list[list[Any]]:
    def look(work: Work) -> list[list[Any]]:
        work.act_as(EVE)
        return [sorted(map(str, work.rows(tenant(select(table))))) for table in (SHELF, BOOK, LOAN)]

    return database.perform_now(look, writes=False)


# ---- reading

OTHER = BOOK.alias("other")
SOURCES = {
    "table": BOOK,
    "inner join": BOOK.join(SHELF, SHELF.c.id == BOOK.c.shelf),
    "outer join": BOOK.outerjoin(SHELF, SHELF.c.id == BOOK.c.shelf),
    "outer join of a join": BOOK.outerjoin(OTHER.join(LOAN, LOAN.c.book == OTHER.c.id), OTHER.c.shelf == BOOK.c.shelf),
    "joins in a row": BOOK.join(LOAN, LOAN.c.book == BOOK.c.id).outerjoin(SHELF, SHELF.c.id == BOOK.c.shelf),
    "joined with itself": BOOK.join(OTHER, OTHER.c.shelf == BOOK.c.shelf),
    "joined with a sub-select": BOOK.join(
        (few := select(LOAN.c.book, func.count().label("n")).group_by(LOAN.c.book).subquery()), few.c.book == BOOK.c.id
    ),
}
LENT = select(LOAN.c.note).where(LOAN.c.book == BOOK.c.id).correlate(BOOK)
CONDITIONS = {
    "none": true(),
    "exists": LENT.exists(),
    "not exists": ~LENT.where(LOAN.c.note == "eve").exists(),
    "in": BOOK.c.id.in_(select(LOAN.c.book).correlate(None)),
    "not in": BOOK.c.shelf.not_in(select(SHELF.c.id).correlate(None)),
    "scalar": LENT.limit(1).scalar_subquery().is_not(None),
    "in the other": BOOK.c.title.in_(select(OTHER.c.title).where(OTHER.c.place <= 2).correlate(None)),
}
COLUMNS = {
    "title": BOOK.c.title,
    "count inside": LENT.with_only_columns(func.count()).scalar_subquery(),
    "note inside": LENT.with_only_columns(func.max(LOAN.c.note)).scalar_subquery(),
    "shelf inside": select(func.max(SHELF.c.name)).correlate(None).scalar_subquery(),
}


def as_it_is(statement: Any) -> Any:
    return statement


def counted(statement: Any) -> Any:
    return select(func.count()).select_from(statement.subquery())


def through_cte(statement: Any) -> Any:
    known = statement.cte("known")
    return select(known.c[0], SHELF.c.name).select_from(known.outerjoin(SHELF, true()))


def united(statement: Any) -> Any:
    return union_all(statement, select(SHELF.c.name, literal_column("0").label("x")).where(SHELF.c.name != ""))


WRAPPERS: dict[str, Callable[[Any], Any]] = {"": as_it_is, "count": counted, "cte": through_cte, "union": united}


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    source=st.sampled_from(sorted(SOURCES)),
    conditions=st.sets(st.sampled_from(sorted(CONDITIONS)), max_size=3),
    column=st.sampled_from(sorted(COLUMNS)),
    wrapper=st.sampled_from(sorted(WRAPPERS)),
)
def test_reading_sees_what_it_would_see_if_the_organization_were_alone(
    shelves: Database, source: str, conditions: set[str], column: str, wrapper: str
) -> None:
    where = [CONDITIONS[each] for each in sorted(conditions)]
    asked = select(BOOK.c.title.label("first"), COLUMNS[column].label("second"))
    if wrapper == "union":
        asked = select(BOOK.c.title.label("first"), literal_column("0").label("x"))
    statement = WRAPPERS[wrapper](asked.select_from(SOURCES[source]).where(*where))

    together = sees(shelves, statement)

    eve_moves_out(shelves)
    alone = sees(shelves, statement)
    eve_moves_back(shelves)
    assert sorted(map(tuple, together), key=str) == sorted(map(tuple, alone), key=str)
    assert "eve" not in str(together)


def eve_moves_out(database: Database) -> None:
    def leave(work: Work) -> None:
        work.act_as(EVE)
        for table in (SHELF, BOOK, LOAN):
            work.run(tenant(delete(table)))

    database.perform_now(leave)


def eve_moves_back(database: Database) -> None:
    database.perform_now(lambda work: fill(work, EVE, "eve"))


def test_a_list_parameter_is_scoped_too(shelves: Database) -> None:
    found = sees(shelves, select(BOOK.c.title).where(any_of(BOOK.c.id, "ids", Id)), ids=ID[:2])
    assert sorted(each.title for each in found) == ["ann 0", "ann 1"]
    assert sees(shelves, select(BOOK.c.title).where(any_of(BOOK.c.id, "ids", Id)), ids=[]) == []
    by_place = select(func.count().label("n")).where(any_of(BOOK.c.place, "places", Integer))
    assert sees(shelves, by_place, places=[1, 2])[0].n == 4


def test_locking_rows_is_scoped_too(shelves: Database) -> None:
    def lock(work: Work) -> list[Any]:
        work.act_as(ANN)
        statement = select(BOOK.c.title).select_from(BOOK.join(SHELF, SHELF.c.id == BOOK.c.shelf))
        return work.rows(tenant(statement.with_for_update(of=BOOK)))

    assert {each.title for each in shelves.perform_now(lock)} == {"ann 0", "ann 1", "ann 3", "ann 4"}


# ---- writing

WRITES: dict[str, tuple[Any, dict[str, Any]]] = {
    "update": (update(BOOK).values(title="changed"), {}),
    "update from a sub-select": (
        update(BOOK)
        .values(title=select(SHELF.c.name).where(SHELF.c.id == BOOK.c.shelf).scalar_subquery())
        .where(BOOK.c.shelf.in_(select(SHELF.c.id))),
        {},
    ),
    "update from another table": (update(BOOK).where(BOOK.c.shelf == SHELF.c.id).values(title=SHELF.c.name), {}),
    "update returning": (update(BOOK).values(title="changed").returning(BOOK.c.id), {}),
    "delete": (delete(BOOK).where(BOOK.c.place <= 2), {}),
    "delete by another table": (delete(BOOK).where(exists().where(LOAN.c.book == BOOK.c.id)), {}),
    "insert of a selection": (
        insert(LOAN).from_select(["party", "book", "note"], select(literal_column("8"), BOOK.c.id, BOOK.c.title)),
        {},
    ),
    "insert of named columns": (insert(SHELF).values(id=param("id"), name="new"), {"id": ID[5]}),
    "upsert": (
        upsert(SHELF, keys=("id",), change=lambda refused: {"name": refused.name}),
        {"id": ID[0], "name": "renamed"},
    ),
    "insert or nothing": (insert(SHELF).on_conflict_do_nothing(), {"id": ID[0], "name": "renamed"}),
}


@pytest.mark.parametrize("shape", sorted(WRITES))
def test_writing_touches_nothing_of_others(shelves: Database, shape: str) -> None:
    before = everything_of_eve(shelves)
    statement, values = WRITES[shape]

    def write(work: Work) -> int:
        work.act_as(ANN)
        return work.run(tenant(statement), **values)

    changed = shelves.perform_now(write)

    assert changed > 0 or shape == "insert or nothing"
    assert everything_of_eve(shelves) == before


def test_a_row_goes_to_the_organization_of_the_unit_whatever_the_values_say(shelves: Database) -> None:
    def write(work: Work) -> None:
        work.act_as(ANN)
        work.run(tenant(insert(SHELF)), org=EVE.organization, id=ID[5], name="ann smuggles")
        work.run_each(tenant(insert(LOAN)), [{"org": EVE.organization, "party": 9, "book": ID[0], "note": "smuggled"}])
        work.run(tenant(insert(SHELF).values(org=EVE.organization, id=param("id"), name="third")), id=ID[4])

    before = everything_of_eve(shelves)
    shelves.perform_now(write)
    assert everything_of_eve(shelves) == before


# ---- refused before they run


def test_a_statement_without_any_tenant_table_is_refused_where_it_is_written() -> None:
    with pytest.raises(Unscoped, match="everywhere"):
        tenant(select(OUTBOX))


@pytest.mark.parametrize(
    "statement",
    [
        select(BOOK.c.id).select_from(BOOK.join(SHELF, SHELF.c.id == BOOK.c.shelf, full=True)),
        insert(SHELF).on_conflict_do_update(index_elements=["id"], set_={"name": "x"}),
    ],
    ids=["full join", "conflict without the organization"],
)
def test_what_cannot_be_scoped_is_refused(statement: Any) -> None:
    for compile_ in (lambda: tenant(statement).for_sqlite(), lambda: tenant(statement).for_postgres()):
        with pytest.raises(Unscoped):
            compile_()


def test_an_update_says_what_it_changes() -> None:
    with pytest.raises(CompileError):
        tenant(update(BOOK))
