"""Every statement in the house compiles on both databases, inside its organization."""

import importlib
import pkgutil

import procession
from procession.plumbing.database.statements import every_statement


def test_every_statement_compiles_on_both_databases():
    for module in pkgutil.walk_packages(procession.__path__, "procession."):
        if ".migrations" not in module.name and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    statements = every_statement()
    assert len(statements) > 20
    for statement in statements:
        statement.for_sqlite()
        statement.for_postgres()
