"""Runs alembic, without its command line and its env.py. Imported only when a database is not at the newest revision:
alembic alone would take a quarter of the time a server has to start."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

KINDS = {"sqlite": "sqlite://", "postgresql": "postgresql+psycopg://"}


def upgrade(kind: str, connect: Callable[[], Any], *, begin: str, folder: Path, to: str = "head") -> None:
    """Runs the scripts of `folder` up to revision `to`, all of them or none.

    `begin` is the statement that takes the lock, so that of several starting servers one upgrades and the others wait.
    """
    script = ScriptDirectory(str(folder.parent), version_locations=[str(folder)])
    engine = create_engine(KINDS[kind], creator=connect, poolclass=NullPool)

    def steps(revision: Any, _context: MigrationContext) -> Any:
        return script._upgrade_revs(to, revision)  # pyright: ignore[reportPrivateUsage]

    with engine.begin() as connection, EnvironmentContext(Config(), script, fn=steps, destination_rev=to) as around:
        connection.exec_driver_sql(begin)
        around.configure(connection=connection, transactional_ddl=False)
        around.run_migrations()
