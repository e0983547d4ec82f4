"""Writes the next migration: what METADATA has and the scripts so far do not make.

    python scripts/migration.py "What changes, in a few words"

Read what it wrote before you keep it: it can't know what should happen to rows. `docs/guides/add-a-table.md` says
what a migration has to keep to.
"""

import importlib
import pkgutil
import re
import sys
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from alembic.autogenerate import api, produce_migrations, render_python_code
from alembic.operations import ops
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Index, Table, create_engine

import procession
from procession.plumbing.database import ddl
from procession.plumbing.database.migrate import VERSIONS, newest, run_scripts
from procession.plumbing.database.schema import METADATA, Id, Json, for_postgres, is_tenant
from procession.plumbing.database.sqlite import connect

FILE = '''"""{message}."""

import sqlalchemy as sa
from alembic import op

from procession.plumbing.database import schema

revision = "{revision}"
down_revision = {before}


def upgrade() -> None:
{changes}
    run = op.get_bind().exec_driver_sql
    if op.get_bind().dialect.name == "sqlite":
{sqlite}
    else:
{postgres}


def downgrade() -> None:
    raise NotImplementedError("Migrations go forward; go back with a copy of the data.")
'''

WALL = """        for table in ({tables}):
            run(f"ALTER TABLE {{table}} ENABLE ROW LEVEL SECURITY")
            run(f"ALTER TABLE {{table}} FORCE ROW LEVEL SECURITY")
            run(f"CREATE POLICY tenant ON {{table}} USING ({own})")"""


def main(message: str) -> None:
    register_every_table()
    before = newest() if any(VERSIONS.glob("[0-9]*.py")) else None
    revision = f"{int(before or 0) + 1:04}"
    changes = produced(before)
    if not changes.ops:
        sys.exit("The scripts make all that the tables describe; triggers and storage are compared by the tests.")
    name = re.sub(r"\W+", "_", message.lower()).strip("_")
    path = VERSIONS / f"{revision}_{name}.py"
    path.write_text(written(message, revision, before, changes), encoding="utf-8")
    print(path)


def register_every_table() -> None:
    for module in pkgutil.walk_packages(procession.__path__, "procession."):
        if module.name.endswith(".tables"):
            importlib.import_module(module.name)


def produced(before: str | None) -> ops.UpgradeOps:
    """The difference between METADATA and a database that all scripts so far have made."""
    warnings.filterwarnings("ignore", message=".*expression-based index")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "procession.db"
        if before:
            run_scripts("sqlite", lambda: connect(path), begin="BEGIN IMMEDIATE", folder=VERSIONS)
        engine = create_engine(f"sqlite:///{path}")
        for_postgres(METADATA.sorted_tables)
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": is_ours})
            changes = produce_migrations(context, METADATA).upgrade_ops
            there = {row.name for row in connection.exec_driver_sql("SELECT name FROM sqlite_master")}
        assert changes is not None  # noqa: S101
        known = there | {each.index_name for each in made_indexes(changes.ops)}
        changes.ops += [ops.CreateIndexOp.from_index(each) for each in indexes() if each.name not in known]
        return changes


def is_ours(name: str | None, kind: str, _parents: Any) -> bool:
    """What stands behind an index of words belongs to the database."""
    return kind != "table" or name is None or re.search(r"_words($|_(data|idx|content|docsize|config)$)", name) is None


def made_indexes(changes: Sequence[ops.MigrateOperation]) -> Iterator[ops.CreateIndexOp]:
    for each in changes:
        if isinstance(each, ops.CreateIndexOp):
            yield each
        if isinstance(each, ops.OpContainer):
            yield from made_indexes(each.ops)


def indexes() -> Iterator[Index]:
    """All of them; alembic leaves out those over expressions."""
    for table in METADATA.sorted_tables:
        yield from sorted(table.indexes, key=lambda one: str(one.name))


def written(message: str, revision: str, before: str | None, changes: ops.UpgradeOps) -> str:
    fresh = [METADATA.tables[each.table_name] for each in changes.ops if isinstance(each, ops.CreateTableOp)]
    for each in changes.ops:
        if isinstance(each, ops.CreateTableOp):
            each.info = {}
    body = render_python_code(changes, render_item=rendered).split("\n")
    first = list(ddl.before_postgres()) if before is None else []
    return FILE.format(
        message=message.rstrip("."),
        revision=revision,
        before=repr(before),
        changes="\n".join(line for line in body if not line.lstrip().startswith("# ###")).strip("\n"),
        sqlite=calls([statement for table in fresh for statement in ddl.around_sqlite(table)]) or "        pass",
        postgres="\n".join((calls([*first, *postgres(fresh)]), walls(fresh))).strip("\n") or "        pass",
    )


def postgres(fresh: list[Table]) -> list[str]:
    return [statement for table in fresh for statement in ddl.around_postgres(table)]


def walls(fresh: list[Table]) -> str:
    tables = "".join(f'"{table.name}", ' for table in fresh if is_tenant(table))
    return WALL.format(tables=tables, own=ddl.OWN_ROWS) if tables else ""


def calls(statements: list[str]) -> str:
    return "\n".join(f"        run({statement!r})" for statement in statements)


def rendered(kind: str, value: Any, _context: api.AutogenContext) -> str | bool:
    """Our own column types as a migration writes them."""
    if kind == "type" and isinstance(value, Id | Json):
        return f"schema.{type(value).__name__}()"
    return False


if __name__ == "__main__":
    main(sys.argv[1])
