"""PostgreSQL's own wall behind ours: even a query that names no organization sees one at most (DATA 10)."""

from collections.abc import Iterator
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import func, select

from procession.plumbing.database import Database, open_database
from procession.plumbing.database.statements import everywhere, insert, tenant
from procession.plumbing.database.tables import COUNTER
from procession.plumbing.work import Work
from support.cast import ANN, EVE
from support.postgres import fresh_postgres

pytestmark = pytest.mark.postgres

ADD = tenant(insert(COUNTER))
COUNT = tenant(select(func.count()).select_from(COUNTER))
COUNT_ALL = everywhere(select(func.count()).select_from(COUNTER))


@pytest.fixture
def plain_url() -> Iterator[str]:
    """A database whose owner is an ordinary role: a superuser walks through every wall."""
    with fresh_postgres() as url:
        name = urlsplit(url).path[1:]
        role = sql.Identifier(f"plain_{name}")
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD 'plain'").format(role))
            connection.execute(sql.SQL("ALTER DATABASE {} OWNER TO {}").format(sql.Identifier(name), role))
        parts = urlsplit(url)
        place = parts.netloc.rsplit("@", 1)[-1]
        try:
            yield urlunsplit(parts._replace(netloc=f"plain_{name}:plain@{place}"))
        finally:
            with psycopg.connect(url, autocommit=True) as connection:
                connection.execute(sql.SQL("REASSIGN OWNED BY {} TO CURRENT_USER").format(role))
                connection.execute(sql.SQL("DROP OWNED BY {}").format(role))
                connection.execute(sql.SQL("DROP ROLE {}").format(role))


@pytest.fixture
def plain(plain_url: str) -> Iterator[Database]:
    opened = open_database(plain_url)
    opened.migrate()
    for actor in (ANN, EVE):
        opened.perform_now(lambda work, actor=actor: (work.act_as(actor), work.run(ADD, name="a", n=1)))
    yield opened
    opened.close()


def test_without_an_organization_a_query_sees_nothing(plain: Database, plain_url: str) -> None:
    with psycopg.connect(plain_url) as connection:
        assert connection.execute("SELECT count(*) FROM counter").fetchone() == (0,)
        connection.execute("SELECT set_config('app.org', '1', false)")
        assert connection.execute("SELECT org FROM counter").fetchall() == [(1,)]
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("INSERT INTO counter (org, name, n) VALUES (2, 'b', 1)")


def test_units_and_chores_work_behind_the_wall(plain: Database) -> None:
    def look(work: Work) -> tuple[int, ...]:
        work.act_as(ANN)
        mine = work.value(COUNT)
        everybody = work.value(COUNT_ALL)
        work.act_as(EVE)
        return mine, everybody, work.value(COUNT), work.value(COUNT_ALL)

    assert plain.perform_now(look, writes=False) == (1, 2, 1, 2)
    assert plain.perform_now(lambda work: (work.act_as(ANN), work.number("x"))[1]) == 1


def test_every_tenant_table_has_the_wall(plain: Database, plain_url: str) -> None:
    with psycopg.connect(plain_url) as connection:
        open_tables = connection.execute(
            "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'org' "
            "JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary AND i.indkey[0] = a.attnum "
            "WHERE c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)"
        ).fetchall()
    assert open_tables == []
