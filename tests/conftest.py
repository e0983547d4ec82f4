"""Fixtures that every test may ask for. What a run did not test is said loudly at its end."""

import pytest

from support import proofs
from support.cast import cast  # noqa: F401
from support.database import (  # noqa: F401
    database,
    migrated_file,
    migrated_postgres,
    postgres_database,
    postgres_url,
    sqlite_database,
    sqlite_url,
)
from support.time import steered_clock  # noqa: F401

pytest_addoption = proofs.pytest_addoption
pytest_configure = proofs.pytest_configure
pytest_sessionfinish = proofs.pytest_sessionfinish

LOUD = {"PostgreSQL": "PROCESSION_REQUIRE_POSTGRES", "chromium": "PROCESSION_REQUIRE_BROWSER"}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = [str(report.longrepr) for report in terminalreporter.stats.get("skipped", [])]
    for missing, variable in LOUD.items():
        count = sum(missing in reason for reason in skipped)
        if count:
            terminalreporter.section(f"NOT TESTED: {count} tests need {missing}", sep="!", red=True, bold=True)
            terminalreporter.line(f"{missing} was not found, so these tests were skipped. With {variable}=1 they fail.")
