"""One server per database for all suites over routes, and two organizations on it: Ann's Acme, and Eve's."""

import pytest

from every.world import Things
from support import postgres
from support.servers import Server, fresh_store


def serving(kind, tmp_path_factory):
    folder = tmp_path_factory.mktemp(kind)
    with fresh_store(kind, folder) as store, Server(store, folder) as running:
        yield running


@pytest.fixture(scope="session")
def sqlite_server(tmp_path_factory):
    yield from serving("sqlite", tmp_path_factory)


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory):
    yield from serving("postgres", tmp_path_factory)


@pytest.fixture(scope="session", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def server(request):
    return request.getfixturevalue(f"{request.param}_server")


@pytest.fixture(scope="session")
def acme(server):
    things = Things(server.organization("Acme", "ann@acme.example"))
    things.owner.put(f"runs/{things.ids['run']}", {"is_public": True})  # so that its public page is there
    shown = {"title": "Contract signing", "is_public": True, "is_public_kickoff": True}
    things.owner.put(f"checklists/{things.ids['template']}", shown)
    return things


@pytest.fixture(scope="session")
def eves(server):
    return Things(server.organization("Elsewhere", "eve@elsewhere.example"))


@pytest.fixture(scope="session")
def servers(request, sqlite_server):
    """All there are, for tests that make their requests once and send them to each database."""
    if postgres.answers() or postgres.IS_REQUIRED:
        return [sqlite_server, request.getfixturevalue("postgres_server")]
    return [sqlite_server]
