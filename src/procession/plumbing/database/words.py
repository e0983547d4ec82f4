"""An index of words beside a table: FTS5 on SQLite, a `tsvector` with GIN on PostgreSQL, kept in step by triggers.

The words stand in a table of their own that holds nothing but them and a number. On PostgreSQL that is what makes the
index usable: under row security a condition such as `@@`, which may leak, is never looked up in an index of the walled
table. Whoever asks gets numbers, and finds rows by them through the wall. Words are made in code, the same for both.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, ColumnElement, Table, Text, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from procession.plumbing.database.schema import INDEXED_WORDS
from procession.plumbing.database.statements import param

SUFFIX = "_words"


def in_words(table: Table, *, number: str, words: str) -> None:
    """Let the words of column `words`, separated by blanks, be found. `number` is a unique 64-bit number of the row;
    the newest rows have the highest."""
    table.info[INDEXED_WORDS] = (number, words)


def newest_with_words(number: Column[int], *, most: int) -> ColumnElement[bool]:
    """The row is one of the `most` newest that have the words of parameters `fts` and `tsquery`: the same question in
    both languages, made by whoever made the words. Only rows whose number is higher than parameter `since` count."""
    counted = literal_column(str(most))
    since = param("since", type_=BigInteger)
    return _Newest(number, param("fts", type_=Text), param("tsquery", type_=Text), since, counted)


class _Newest(FunctionElement[bool]):
    name = "newest_with_words"
    type = Boolean()
    inherit_cache = False

    def self_group(self, against: Any = None) -> Any:
        """As it is, so that indexes serve it."""
        return self


@compiles(_Newest, "sqlite")
def _newest_sqlite(element: Any, compiler: Any, **options: Any) -> str:
    number, fts, _, since, most = element.clauses
    index = number.table.name + SUFFIX
    return (
        f"{compiler.process(number, **options)} IN (SELECT rowid FROM {index} "
        f"WHERE {index} MATCH {compiler.process(fts, **options)} "
        f"AND rowid > {compiler.process(since, **options)} "
        f"ORDER BY rowid DESC LIMIT {compiler.process(most, **options)})"
    )


@compiles(_Newest, "postgresql")
def _newest_postgres(element: Any, compiler: Any, **options: Any) -> str:
    """`+ 0`, because walking the numbers downwards and looking at each one's words is never the better way."""
    number, _, tsquery, since, most = element.clauses
    index = number.table.name + SUFFIX
    return (
        f"{compiler.process(number, **options)} IN (SELECT found.no FROM {index} AS found "
        f"WHERE found.words @@ CAST({compiler.process(tsquery, **options)} AS tsquery) "
        f"AND found.no > {compiler.process(since, **options)} "
        f"ORDER BY found.no + 0 DESC LIMIT {compiler.process(most, **options)})"
    )


def on_sqlite(of: Table) -> Iterator[str]:
    if INDEXED_WORDS not in of.info:
        return
    number, words = of.info[INDEXED_WORDS]
    index = of.name + SUFFIX
    out = f"INSERT INTO {index} ({index}, rowid, words) VALUES ('delete', OLD.{number}, OLD.{words});"
    into = f"INSERT INTO {index} (rowid, words) VALUES (NEW.{number}, NEW.{words});"
    yield (
        f"CREATE VIRTUAL TABLE {index} USING fts5(words, content='', "
        "tokenize=\"unicode61 remove_diacritics 0 tokenchars '/'\", detail=none, columnsize=0)"
    )
    for action, does in (("INSERT", into), ("DELETE", out), ("UPDATE", f"{out} {into}")):
        yield f"CREATE TRIGGER {of.name}_words_{action.lower()} AFTER {action} ON {of.name} BEGIN {does} END"


def on_postgres(of: Table) -> Iterator[str]:
    if INDEXED_WORDS not in of.info:
        return
    number, words = of.info[INDEXED_WORDS]
    index = of.name + SUFFIX
    yield f"CREATE TABLE {index} (no BIGINT NOT NULL PRIMARY KEY, words TSVECTOR NOT NULL)"
    yield f"CREATE INDEX {index}_found ON {index} USING gin (words)"
    yield (
        f"CREATE FUNCTION {index}_follow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF TG_OP <> 'INSERT' THEN DELETE FROM {index} WHERE no = OLD.{number}; END IF; "
        f"IF TG_OP <> 'DELETE' THEN INSERT INTO {index} VALUES (NEW.{number}, NEW.{words}::tsvector); END IF; "
        "RETURN NULL; END $$"
    )
    yield (
        f"CREATE TRIGGER {index}_follow AFTER INSERT OR UPDATE OR DELETE ON {of.name} "
        f"FOR EACH ROW EXECUTE FUNCTION {index}_follow()"
    )
