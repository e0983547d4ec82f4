"""A server killed in the middle of uploads: every file that is known has all of its bytes."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from support.contracts import make_contract
from support.servers import Server, Tenant, fresh_store

BYTES = bytes(range(256)) * 8_192  # 2 MiB
CLIENTS = 4


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def server(request, tmp_path):
    with fresh_store(request.param, tmp_path) as store, Server(store, tmp_path) as running:
        yield running


@pytest.mark.timeout(300)
def test_a_server_killed_during_uploads_knows_no_file_without_its_bytes(server, tmp_path):
    acme = server.organization()
    task = make_contract(acme)["task"]
    acknowledged: set[str] = set()
    begun = threading.Event()

    def upload_many(client: Tenant) -> None:
        try:
            for number in range(200):
                made = client.upload(f"tasks/{task}/attachments", f"{number}.txt", BYTES)
                acknowledged.add(made.data["id"])
                begun.set()
        except ConnectionError:
            return

    with ThreadPoolExecutor(CLIENTS) as callers:
        for _ in range(CLIENTS):
            callers.submit(upload_many, acme.another_connection())
        assert begun.wait(60)
        server.kill()
    server.start()
    acme = acme.another_connection()
    known = acme.get(f"tasks/{task}", with_="assets").data["assets"]["data"]
    assert acknowledged <= {each["id"] for each in known}
    for each in known:
        assert acme.get(f"file/{each['id']}/dl").raw == BYTES
    stored = [each for each in (tmp_path / "files").rglob("*") if each.is_file()]
    assert len(known) <= len(stored) <= len(known) + CLIENTS
