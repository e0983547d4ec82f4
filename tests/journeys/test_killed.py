"""`kill -9` of the server while eight clients work: what was acknowledged is there, nothing twice or by halves."""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from support.contracts import launch, make_template, tasks_of
from support.servers import Server, Tenant, fresh_store
from support.stores import id_text, rows_of

CLIENTS = 8
TASKS = 25
TIMES = [pytest.param(2, id="twice"), pytest.param(20, id="twenty_times", marks=pytest.mark.long)]


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def server(request, tmp_path):
    with fresh_store(request.param, tmp_path) as store, Server(store, tmp_path) as running:
        yield running


@pytest.fixture
def acme(server):
    return server.organization()


@pytest.mark.parametrize("times", TIMES)
@pytest.mark.timeout(900)
def test_no_acknowledged_completion_is_lost_or_doubled(times, server, acme):
    template = make_template(acme, *(f"Task {number}" for number in range(1, TASKS + 1)))
    for _ in range(times):
        runs = [launch(acme, template) for _ in range(CLIENTS)]
        waiting = {run: [task["id"] for task in tasks_of(acme, run)] for run in runs}

        def complete_all(client: Tenant, number: int, waiting=waiting, runs=runs):
            run = runs[number]
            for task in waiting[run]:
                yield client.post(f"runs/{run}/completed-tasks", {"task_id": task})

        acknowledged = work_until_killed(server, acme, complete_all)
        server.start()
        acme = acme.another_connection()
        completed = {task["id"] for run in runs for task in tasks_of(acme, run) if task["status"] == "completed"}
        assert acknowledged <= completed, f"lost: {acknowledged - completed}"
        # At most the one request that each client had under way was done without being acknowledged.
        assert len(completed - acknowledged) <= CLIENTS
        told = Counter(task for run, task in completions_told(server) if run in waiting)
        assert set(told) == completed
        assert set(told.values()) == {1}, f"told more than once: {told.most_common(3)}"


@pytest.mark.parametrize("times", TIMES)
@pytest.mark.timeout(900)
def test_a_launched_process_is_there_wholly_or_not_at_all(times, server, acme):
    template = make_template(acme, *(f"Task {number}" for number in range(1, TASKS + 1)))

    def launch_many(client: Tenant, number: int):
        for count in range(50):
            yield client.post("runs", {"checklist_id": template, "name": f"Process {number}.{count}"})

    for _ in range(times):
        acknowledged = work_until_killed(server, acme, launch_many)
        server.start()
        acme = acme.another_connection()
        for run in acknowledged:
            assert len(tasks_of(acme, run)) == TASKS
        launched = {run["id"]: run for run in every_run(acme)}
        assert acknowledged <= set(launched)
        assert {run["progress"]["total"] for run in launched.values()} == {TASKS}


def work_until_killed(server: Server, acme: Tenant, work: Callable) -> set[str]:
    """Eight clients work, each on a connection of its own, until the server dies; gives the ids acknowledged."""
    acknowledged: set[str] = set()
    begun = threading.Event()

    def go(number: int) -> None:
        try:
            for reply in work(acme.another_connection(), number):
                acknowledged.add(reply.data["id"])
                begun.set()
        except ConnectionError:
            return

    with ThreadPoolExecutor(CLIENTS) as callers:
        ended = [callers.submit(go, number) for number in range(CLIENTS)]
        assert begun.wait(30), server.log.read_text()
        time.sleep(random.uniform(0.0, 0.15))
        server.kill()
    for end in ended:
        end.result()
    return acknowledged


def completions_told(server: Server) -> list[tuple[str, str]]:
    """Process and task of every completion in the history, from the rows themselves."""
    rows = rows_of(server.store, "SELECT process, task FROM event WHERE name = 'task.completed'")
    return [(id_text(process), id_text(task)) for process, task in rows]


def every_run(acme: Tenant):
    page = 1
    while page:
        reply = acme.get("runs", per_page=100, page=page)
        yield from reply.data
        page = page + 1 if reply.json["meta"]["pagination"]["has_more_pages"] else 0
