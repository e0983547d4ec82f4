"""Every endpoint that is known to be asked for is served, and a test proves it; what comes later is said by name."""

import ast
import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from procession.app.wiring import ROUTES
from procession.plumbing.http import Route
from support import coverage
from support.repository import ROOT

KNOWN = coverage.known()
PROOFS = coverage.proofs()
LATER = coverage.later()


def called(row: coverage.Endpoint) -> str:
    return f"{row.method} {row.path}"


@pytest.mark.parametrize("row", KNOWN, ids=called)
def test_a_known_endpoint_is_served_or_is_said_to_come_later(row: coverage.Endpoint) -> None:
    assert (coverage.route_of(row) is None) == (row in LATER), "see docs/api/later.tsv"


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_a_served_route_is_proven_by_a_test(route: Route) -> None:
    assert (route.method, route.path) in PROOFS, "write a test that succeeds with this route, then run: make proofs"


def test_the_tests_that_prove_are_there() -> None:
    missing = {test for test in PROOFS.values() if test not in set(_tests())}
    assert not missing, "run: make proofs"


def _tests() -> Iterator[str]:
    for file in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                yield f"{file.relative_to(ROOT)}::{node.name}"


def test_the_tables_name_nothing_twice() -> None:
    for file in coverage.TABLES:
        rows = list(csv.reader(Path(file).read_text(encoding="utf-8").splitlines(), delimiter="\t"))
        assert len({tuple(row[:2]) for row in rows}) == len(rows), file
