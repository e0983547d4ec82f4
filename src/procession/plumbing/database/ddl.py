"""Tables, indexes, triggers and row security as statements, from METADATA, for either database."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Table
from sqlalchemy.engine import Dialect
from sqlalchemy.schema import CreateIndex, CreateTable

from procession.plumbing.database import words
from procession.plumbing.database.schema import Guard, for_postgres, guards_of, is_tenant, storage_of


def table(of: Table, dialect: Dialect) -> Iterator[str]:
    """The table with its indexes."""
    yield str(CreateTable(of).compile(dialect=dialect))
    for each in sorted(of.indexes, key=lambda index: str(index.name)):
        yield str(CreateIndex(each).compile(dialect=dialect))


def everything(tables: Sequence[Table], dialect: Dialect) -> Iterator[str]:
    """All of a schema at once, as the migrations together make it."""
    if dialect.name == "postgresql":
        for_postgres(tables)
        yield from before_postgres()
    for each in tables:
        yield from table(each, dialect)
        yield from around_sqlite(each) if dialect.name == "sqlite" else (*around_postgres(each), *wall(each))


def before_postgres() -> Iterator[str]:
    yield "CREATE SEQUENCE event_seq"


def around_sqlite(of: Table) -> Iterator[str]:
    """What surrounds a table on SQLite: an index of words, triggers that refuse to change rows."""
    yield from words.on_sqlite(of)
    for guard in guards_of(of):
        for action in ("UPDATE", "DELETE"):
            yield (
                f"CREATE TRIGGER {of.name}_no_{action.lower()} BEFORE {action} ON {of.name} "
                f"{_when(guard)}BEGIN SELECT RAISE(ABORT, '{_quoted(guard.sentence)}'); END"
            )


def around_postgres(of: Table) -> Iterator[str]:
    """What surrounds a table on PostgreSQL: partitions, storage, the same triggers."""
    if of.dialect_options["postgresql"]["partition_by"]:
        yield from partition(of, "1", f"FOR VALUES FROM (MINVALUE) TO ({RANGE})")
        yield from partition(of, "rest", "DEFAULT")
    yield from words.on_postgres(of)
    for clause in storage_of(of):
        yield f"ALTER TABLE {of.name} {clause}"
    for guard in guards_of(of):
        yield (
            f"CREATE FUNCTION {of.name}_never_changes() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{_quoted(guard.sentence)}' USING ERRCODE = 'restrict_violation'; END $$"
        )
        yield (
            f"CREATE TRIGGER {of.name}_no_change BEFORE UPDATE OR DELETE ON {of.name} FOR EACH ROW "
            f"{_when(guard, bracketed=True)}EXECUTE FUNCTION {of.name}_never_changes()"
        )


RANGE = 100_000_000  # events in one partition


def partition(of: Table, name: str, bounds: str) -> Iterator[str]:
    """A part of a table, which nobody reads or writes but through the table."""
    yield f"CREATE TABLE {of.name}_{name} PARTITION OF {of.name} {bounds}"
    yield f"ALTER TABLE {of.name}_{name} ENABLE ROW LEVEL SECURITY"
    yield f"ALTER TABLE {of.name}_{name} FORCE ROW LEVEL SECURITY"


def wall(of: Table) -> Iterator[str]:
    """The second wall on PostgreSQL: rows of the organization in `app.org`, or of all where it is -1 (DATA 10)."""
    if is_tenant(of):
        yield f"ALTER TABLE {of.name} ENABLE ROW LEVEL SECURITY"
        yield f"ALTER TABLE {of.name} FORCE ROW LEVEL SECURITY"
        yield f"CREATE POLICY tenant ON {of.name} USING ({OWN_ROWS})"


OWN_ROWS = "org = current_setting('app.org', true)::int OR current_setting('app.org', true)::int = -1"


def _when(guard: Guard, *, bracketed: bool = False) -> str:
    if not guard.when:
        return ""
    return f"WHEN ({guard.when}) " if bracketed else f"WHEN {guard.when} "


def _quoted(sentence: str) -> str:
    return sentence.replace("'", "''")
