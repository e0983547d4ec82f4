"""A library as a tiny product of its own, to try the database with: shelves hold books, readers borrow them."""

import sqlite3
from contextlib import closing

import psycopg
from sqlalchemy import BigInteger, Boolean, Column, Float, Integer, LargeBinary, Text

from procession.plumbing.database import Database, ddl
from procession.plumbing.database.postgres_forms import postgres_dialect
from procession.plumbing.database.schema import METADATA, Id, Json, index, never_changes, tenant_table
from procession.plumbing.database.scope import sqlite_dialect
from procession.plumbing.database.sqlite import SqliteDatabase

SHELF = tenant_table(
    "try_shelf",
    Column("id", Id, primary_key=True),
    Column("name", Text, nullable=False),
)
BOOK = tenant_table(
    "try_book",
    Column("id", Id, primary_key=True),
    Column("shelf", Id),
    Column("title", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Column("pages", BigInteger),
    Column("weight", Float),
    Column("lent", Boolean),
    Column("cover", LargeBinary),
    Column("body", Json),
    index("try_book_shelf", "org", "shelf", where="place<=2"),
)
LOAN = tenant_table(
    "try_loan",
    Column("party", Integer, primary_key=True, autoincrement=False),
    Column("book", Id, primary_key=True),
    Column("note", Text),
    narrow=True,
)
LABEL = tenant_table("try_label", Column("id", Id, primary_key=True), Column("state", Text, nullable=False))
never_changes(LABEL, "A printed label stays as it's printed.", when="OLD.state = 'printed'")

TABLES = (SHELF, BOOK, LOAN, LABEL)
for each in TABLES:
    METADATA.remove(each)  # the product's schema does not know them


def make_shelves(database: Database) -> None:
    if isinstance(database, SqliteDatabase):
        with closing(sqlite3.connect(database.path)) as connection:
            for statement in ddl.everything(TABLES, sqlite_dialect()):
                connection.execute(statement)
        return
    with psycopg.connect(database.url) as connection:
        for table in TABLES:
            connection.execute(f"DROP TABLE IF EXISTS {table.name}; DROP FUNCTION IF EXISTS {table.name}_never_changes")
        for statement in ddl.everything(TABLES, postgres_dialect()):
            if not statement.startswith("CREATE SEQUENCE"):
                connection.execute(statement.encode())
