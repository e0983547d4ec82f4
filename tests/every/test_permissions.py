"""Who may what, cell by cell: the whole matrix of routes and people, on both databases.

`permissions.tsv` is what was found and looked at; a route that answers somebody otherwise is a change of who may what,
and has to be looked at again: run the tests with PROCESSION_WRITE_PERMISSIONS=1 and read the difference.
"""

import os
from pathlib import Path

import pytest

from every import permissions
from every.shapes import called
from procession.app.wiring import ROUTES
from procession.plumbing.http import Access
from support.cast import Cast

KEPT = Path(__file__).with_name("permissions.tsv")


@pytest.fixture
def found(cast: Cast) -> dict[str, dict[str, int]]:
    return permissions.table(cast)


def test_everybody_gets_in_where_the_table_says_and_nowhere_else(found: dict[str, dict[str, int]]) -> None:
    if os.environ.get("PROCESSION_WRITE_PERMISSIONS") == "1":
        KEPT.write_text(permissions.lines(found))
    kept = KEPT.read_text().splitlines()
    now = permissions.lines(found).splitlines()
    assert now == kept, "PROCESSION_WRITE_PERMISSIONS=1 writes the table anew; read the difference before you keep it"


def test_nobody_and_a_revoked_token_get_in_nowhere(found: dict[str, dict[str, int]]) -> None:
    assert {cells[name] for cells in found.values() for name in ("nobody", "revoked")} == {401}


def test_a_stranger_gets_in_to_nothing_of_the_organization(found: dict[str, dict[str, int]]) -> None:
    inside = [called(route) for route in ROUTES if route.access is Access.MEMBER]
    assert {found[name]["stranger"] for name in inside} <= {403, 404}


def test_guests_get_in_only_where_routes_are_for_guests(found: dict[str, dict[str, int]]) -> None:
    closed = [called(route) for route in ROUTES if route.access is not Access.OPEN and not route.guests]
    assert {found[name]["guest"] for name in closed} == {403}


def test_nothing_broke_for_anybody(found: dict[str, dict[str, int]]) -> None:
    assert all(status < 500 for cells in found.values() for status in cells.values())
