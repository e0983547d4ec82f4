"""Eight clients complete the same task at the same moment: one is thanked, the others are told that it is done."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from support.contracts import launch, make_template, tasks_of
from support.servers import Server, fresh_store

CLIENTS = 8
ROUNDS = 10


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_one_of_eight_completes_the_task_and_the_others_are_told_so(kind, tmp_path):
    with fresh_store(kind, tmp_path) as store, Server(store, tmp_path) as server:
        acme = server.organization()
        template = make_template(acme, *(f"Task {number}" for number in range(1, ROUNDS + 1)))
        run = launch(acme, template)
        callers = [acme.another_connection() for _ in range(CLIENTS)]
        for task in tasks_of(acme, run):
            replies = at_once(callers, f"runs/{run}/completed-tasks", {"task_id": task["id"]})
            assert sorted(reply.status for reply in replies) == [200] + [422] * (CLIENTS - 1)
            assert {reply.json["code"] for reply in replies if reply.status == 422} == {"task_already_completed"}
        assert acme.get(f"runs/{run}").data["status"] == "complete"


def at_once(callers, path, body):
    ready = threading.Barrier(len(callers))

    def ask(caller):
        ready.wait()
        return caller.post(path, body)

    with ThreadPoolExecutor(len(callers)) as threads:
        return list(threads.map(ask, callers))
