"""Running work as it is stored: what the head says is what a recount says; a slice decides as the whole does.

Small worlds of random commands through the API, on both databases; then everything is counted anew.
"""

from concurrent.futures import ThreadPoolExecutor
from random import Random
from threading import Barrier
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from procession.engine.counters import recounted
from procession.people.tables import organization
from procession.plumbing.database.statements import everywhere, param, tenant
from procession.plumbing.database.tables import TALLY
from procession.plumbing.work import Work
from procession.processes import loading
from procession.processes.involvement import involvement_of
from procession.processes.rows import place_in
from procession.processes.tables import assignment, involved, process, task
from support.cast import ANN, Caller, Cast
from support.small import a_one_off, a_run

ALL_PROCESSES = tenant(select(process.c.id))
ALL_ALONE = tenant(select(task.c.id).where(task.c.process.is_(None)))
ASSIGNED = tenant(select(assignment))
INVOLVED = tenant(select(involved).where(involved.c.process == param("process")))
COUNTED = tenant(select(TALLY.c.kind, TALLY.c.scope, TALLY.c.place, TALLY.c.n))


def live(cast: Cast, seed: int, turns: int = 40) -> None:
    """Some people do things to a few processes, allowed or not."""
    dice = Random(seed)
    ann = cast.ann
    runs = [a_run(ann, "One", {"title": "Two", "step_type": "approval"}, "Three") for _ in range(2)]
    extra = [a_one_off(ann)["id"], a_one_off(ann, run_id=runs[0][0])["id"]]
    everybody = [cast.ann.number, cast.bob.number, cast.lia.number]
    for _ in range(turns):
        run, tasks = dice.choice(runs)
        _turn(dice, dice.choice([ann, ann, cast.bob]), run, dice.choice([*tasks, *extra]), everybody)


def _turn(dice: Random, by: Caller, run: str, one: str, everybody: list[int]) -> None:
    task, here = f"/tasks/{one}", f"/runs/{run}/tasks/{one}"
    some = dice.sample(everybody, dice.randint(0, 2))
    method, path, body = dice.choice(
        [
            ("POST", "/completed-tasks", {"task_id": one, "is_approved": False}),
            ("POST", "/completed-tasks", {"task_id": one, "is_approved": True}),
            ("POST", "/completed-tasks", {"task_id": one, "is_approved": True}),
            ("DELETE", f"/completed-tasks/{one}", None),
            ("PUT", task, {"owners": {"users": some}}),
            ("PUT", task, {"deadline": f"20{dice.randint(20, 40)}-01-01"}),
            ("PUT", f"{here}/hide", None),
            ("PUT", f"{here}/show", None),
            ("PUT", f"{here}/position", {"position": dice.randint(1, 4)}),
            ("POST", f"{task}/problem", {"content": "x"}),
            ("POST", f"{task}/comment", {"content": "x", "label": "resolve"}),
            ("DELETE", f"/runs/{run}", None),
            ("PUT", f"/runs/{run}/activate", None),
            ("PUT", f"/runs/{run}", {"owner_id": dice.choice(everybody), "users": some}),
            ("DELETE", task, None),
            ("PUT", f"{task}/restore", None),
            ("PUT", f"{task}/unlink", None),
        ]
    )
    assert by.ask(method, path, body).status < 500, (method, path, body)


@pytest.mark.parametrize("seed", range(4))
def test_heads_links_and_tallies_agree_with_a_recount(cast: Cast, seed: int) -> None:
    live(cast, seed)
    cast.database.perform_now(lambda work: _recount(work, cast))


def _recount(work: Work, cast: Cast) -> None:
    number = work.value(everywhere(select(organization.c.no).where(organization.c.id == param("id"))), id=cast.acme)
    work.act_as(replace(ANN, organization=number, organization_id=cast.acme, party=cast.ann.number))
    loaded = [loading.load_process(work, row.id) for row in work.rows(ALL_PROCESSES)]
    alone = [loading.load_task(work, row.id) for row in work.rows(ALL_ALONE)]
    wanted_links: set[tuple[Any, ...]] = set()
    wanted_counts: dict[tuple[int, int, int], int] = {}
    for each in loaded:
        head = each.process
        anew = recounted(head)
        for name in ("n_all", "n_shown", "n_done", "n_issues", "due", "late_from"):
            assert getattr(head, name) == getattr(anew, name), name
        rows = {row.party: row.why for row in work.rows(INVOLVED, process=head.id)}
        assert rows == involvement_of(head, head.tasks.values())
        _count(wanted_counts, 4, 0, int(head.place))
        _count(wanted_counts, 5, each.template.no, int(head.place))
    for each in [*loaded, *alone]:
        for one in each.process.tasks.values():
            place = place_in(each.process, one)
            wanted_links |= {(party, place, one.touched, one.id) for party in one.assignees.parties}
            _count(wanted_counts, 1, 0, place)
            _count(wanted_counts, 2, each.template.no, place)
            for party in one.assignees.parties:
                _count(wanted_counts, 3, party, place)
    assert {(row.party, row.place, row.touched, row.task) for row in work.rows(ASSIGNED)} == wanted_links
    assert _tallies(work) == wanted_counts


def _count(counts: dict[tuple[int, int, int], int], kind: int, scope: int, place: int) -> None:
    counts[kind, scope, place] = counts.get((kind, scope, place), 0) + 1


def _tallies(work: Work) -> dict[tuple[int, int, int], int]:
    found: dict[tuple[int, int, int], int] = {}
    for row in work.rows(COUNTED):
        if row.kind <= 5:
            key = (row.kind, row.scope, row.place)
            found[key] = found.get(key, 0) + row.n
    return {key: n for key, n in found.items() if n}


def test_one_of_many_completions_at_once_wins(cast: Cast) -> None:
    _, (task_id,) = a_run(cast.ann)
    ready = Barrier(6)
    callers = [cast.on(cast.with_settings(), cast.ann) for _ in range(6)]

    def ask(by: Caller) -> Any:
        ready.wait()
        return by.post("/completed-tasks", {"task_id": task_id})

    with ThreadPoolExecutor(6) as pool:
        replies = list(pool.map(ask, callers))
    assert sorted(each.status for each in replies) == [200] + [422] * 5
    assert {each.json["code"] for each in replies if each.status == 422} == {"task_already_completed"}
