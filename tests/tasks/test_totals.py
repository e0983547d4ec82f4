"""What a member sees of a list is counted in parts; the parts add up to what is there (DATA 8, behaviour G13)."""

from typing import Any

import pytest

from procession.processes import listing
from support.cast import Caller, Cast
from support.small import a_one_off, a_template

TASKS: list[dict[str, Any]] = [
    {},
    {"status": "active"},
    {"status": "completed"},
    {"status": "overdue"},
    {"status": "active", "sort": "deadline"},
    {"is_oneoff": "true"},
    {"sort": "-created_at"},
    {"sort": "title"},
    {"archived": "true"},
    {"archived": "only"},
    {"q": "sign"},
]
RUNS: list[dict[str, Any]] = [{}, {"status": "active"}, {"status": "problem"}, {"status": "complete"}, {"sort": "name"}]


@pytest.fixture
def mixed(cast: Cast) -> dict[str, str]:
    """Templates that everybody may read the processes of, that Bob alone may, and that nobody may; confidential tasks
    in each; one-off tasks alone, in processes, linked to a template; issues, completed, archived and hidden work."""
    ann, bob, lia, gus = cast.ann, cast.bob, cast.lia, cast.gus
    made = {}
    steps = ["Sign", {"title": "Secret", "top_secret": True}, {"title": "Hers", "assignees": [lia.number]}, "Signed"]
    for name, grant in (
        ("open", {"everyone": True}),
        ("bobs", {"everyone": False, "users": [bob.number]}),
        ("lias", {"everyone": False, "users": [lia.number]}),
        ("closed", {"everyone": False}),
    ):
        template = made[name] = a_template(ann, *steps)
        assert ann.put(f"/checklists/{template}/permissions", {"process_read": grant}).status == 200
        for number in range(3):
            run = ann.post("/runs", {"checklist_id": template, "name": f"{name} {number}"}).data["id"]
            tasks = [one["id"] for one in ann.get(f"/runs/{run}/tasks").data]
            if number == 1:
                ann.put(f"/tasks/{tasks[0]}", {"owners": {"users": [bob.number], "guests": [gus.email]}})
                ann.put(f"/tasks/{tasks[1]}", {"owners": {"users": [bob.number]}, "deadline": "2020-01-01"})
                ann.post(f"/tasks/{tasks[3]}/problem", {"content": "No pen"})
            if number == 2:
                ann.post(f"/runs/{run}/completed-tasks", {"task_id": tasks[0]})
                ann.put(f"/runs/{run}/tasks/{tasks[2]}/hide")
            owner = bob if name == "open" else ann
            a_one_off(owner, f"Added to {name} {number}", run_id=run)
        away = ann.post("/runs", {"checklist_id": template, "name": f"{name} away"}).data["id"]
        ann.delete(f"/runs/{away}")
        a_one_off(ann, f"Linked to {name}", checklist_id=template, owners={"users": [lia.number]})
    a_one_off(bob, "Bob's secret", top_secret=True)
    a_one_off(ann, "Ann's secret", top_secret=True)
    said = a_one_off(ann, "Said")["id"]
    ann.post(f"/tasks/{said}/comment", {"content": f"@[{lia.number}] look"})
    return made


def the_total_is_right(by: Caller, path: str, query: dict[str, Any]) -> int:
    total = by.get(path, **query).json["meta"]["pagination"]["total"]
    everything = [one["id"] for one in by.get(path, without_pagination="true", **query).data]
    assert total == len(everything) == len(set(everything)), (by.email, path, query, total, len(everything))
    return total


def test_the_total_is_the_number_of_rows_for_everybody_and_every_filter(cast: Cast, mixed: dict[str, str]) -> None:
    seen: dict[str, int] = {}
    for by in (cast.ann, cast.bob, cast.lia):
        for query in TASKS:
            for template in ("", *mixed.values()):
                more = {"checklist_id": template} if template else {}
                seen[by.email] = seen.get(by.email, 0) + the_total_is_right(by, "/tasks", {**query, **more})
        for query in RUNS:
            for template in ("", *mixed.values()):
                the_total_is_right(by, "/runs", {**query, **({"checklist_id": template} if template else {})})
    ann, bob, lia = seen.values()
    assert ann > lia > bob > 0


def test_who_sees_little_is_served_what_is_theirs_in_the_same_order(
    cast: Cast, mixed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [("/tasks", query) for query in TASKS] + [("/runs", query) for query in RUNS]

    def listed() -> list[list[str]]:
        return [
            [one["id"] for page in (1, 2, 3) for one in by.get(path, per_page=7, page=page, **query).data]
            for by in (cast.bob, cast.lia)
            for path, query in paths
        ]

    walked = listed()
    monkeypatch.setattr(listing, "LITTLE", 0)
    assert listed() == walked
    assert any(walked)
