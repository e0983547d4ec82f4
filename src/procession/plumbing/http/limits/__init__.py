"""Rate limits: exact, over all workers and machines (DECISIONS 6, DATA 9)."""

import importlib

from procession.plumbing.database import Database
from procession.plumbing.http.limits.gate import Permits
from procession.plumbing.http.limits.sqlite import MemoryPermits


def permits_for(database: Database) -> Permits:
    """Where this installation counts. PostgreSQL's side is loaded only where it is used."""
    if database.dialect == "postgresql":
        return importlib.import_module("procession.plumbing.http.limits.postgres").PostgresPermits(database.url)
    return MemoryPermits(database)
