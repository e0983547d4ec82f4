"""What templates show of their processes and fans, and what of them who may only launch sees (`api-templates` 1.5)."""

from typing import Any

import pytest

from procession.plumbing.work import Work
from procession.processes import beside_templates
from procession.processes.places import TALLY_TEMPLATE_PROCESSES
from procession.templates import reading
from support.cast import Caller, Cast
from support.small import a_field, a_one_off, a_rule, a_template, closed, completed, showing, steps_of


def test_statistics_count_the_processes_of_a_template(cast: Cast) -> None:
    ann = cast.ann
    template, other = a_template(ann, "Do"), a_template(ann, "Else")
    runs = [ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"] for _ in range(4)]
    ann.post("/runs", {"checklist_id": other, "name": "Other"})
    for run in runs[:2]:
        (task,) = (one["id"] for one in ann.get(f"/runs/{run}/tasks").data)
        ann.post(f"/runs/{run}/completed-tasks", {"task_id": task})
    ann.delete(f"/runs/{runs[0]}")
    expected = {"runs_total": 4, "runs_active": 2, "runs_completed": 1, "runs_archived": 1}
    shown = ann.get(f"/checklists/{template}", **{"with": "statistics"})
    assert (shown.data["statistics"], "warnings" in shown.json) == ({"data": expected}, False)
    listed = {one["id"]: one["statistics"]["data"] for one in ann.get("/checklists", **{"with": "statistics"}).data}
    assert (listed[template], listed[other]["runs_total"]) == (expected, 1)


def test_the_total_is_the_one_that_processes_keep() -> None:
    assert reading.STANDING == TALLY_TEMPLATE_PROCESSES


def test_fans_of_a_template_are_named(cast: Cast) -> None:
    ann, bob = cast.ann, cast.bob
    template = a_template(ann, "Do")
    starred = {"title": "Onboarding", "starred": True}
    assert ann.put(f"/checklists/{template}", starred).status == 200
    fans = ann.get(f"/checklists/{template}", **{"with": "starredByUsers"}).data["starredByUsers"]["data"]
    assert fans == [{"id": ann.number, "email": ann.email, "full_name": "Ann Lee"}]
    assert "starredByUsers" not in bob.get(f"/checklists/{template}").data


def test_who_may_only_launch_sees_no_content_of_steps_g12(cast: Cast) -> None:
    ann, bob = cast.ann, cast.bob
    template = a_template(
        ann,
        {"title": "Ask", "summary": "Secret ways", "webhook": "https://hooks.example/x", "assignees": [bob.number]},
        "Do",
        prerun=[{"label": "Why", "field_type": "text", "required": True}],
    )
    ask, do = steps_of(ann, template)
    field = a_field(ann, template, ask, "Inner")
    a_rule(ann, template, "Then", completed(ask), showing(do))
    closed(ann, template, process_launch=[bob.number])
    shown = bob.get(f"/checklists/{template}", **{"with": "steps"}).data
    assert (shown["automated_actions"], [one["label"] for one in shown["prerun"]]) == ([], ["Why"])
    listed = bob.get("/checklists", **{"with": "steps"}).data[0]
    for step in (
        shown["steps"]["data"][0],
        listed["steps"]["data"][0],
        bob.get(f"/checklists/{template}/steps").data[0],
        bob.get(f"/checklists/{template}/steps/{ask}").data,
    ):
        assert (step["title"], step["assignees"]) == ("Ask", [bob.number])
        assert (step["summary"], step["webhook"], step["captures"]) == (None, None, [])
    assert bob.get(f"/checklists/{template}/form-fields").data["form_fields"] == []
    assert bob.get(f"/checklists/{template}/steps/{ask}/captures/{field}").status == 403

    closed(ann, template, checklist_read=[bob.number])
    seen = bob.get(f"/checklists/{template}", **{"with": "steps"}).data
    assert seen["steps"]["data"][0]["summary"] == "Secret ways"
    assert len(seen["automated_actions"]) == 1


BESIDE = {"with": "runs.collaborators,linked_tasks"}


def beside(by: Caller, template: str) -> tuple[list[str], list[str]]:
    """The names of processes and titles of linked tasks: the same beside one template and in the list."""
    shown = by.get(f"/checklists/{template}", **BESIDE)
    assert "warnings" not in shown.json
    found = {name: shown.data[name]["data"] for name in ("runs", "linked_tasks")}
    (listed,) = (one for one in by.get("/checklists", **BESIDE).data if one["id"] == template)
    for name, works in found.items():
        assert [each["id"] for each in listed[name]["data"]] == [each["id"] for each in works]
    return [each["name"] for each in found["runs"]], [each["title"] for each in found["linked_tasks"]]


def launched(by: Caller, template: str, name: str, **more: Any) -> str:
    return by.post("/runs", {"checklist_id": template, "name": name, **more}).data["id"]


def test_processes_and_linked_tasks_stand_beside_their_template_newest_first(cast: Cast) -> None:
    ann = cast.ann
    template, other = a_template(ann, "Do"), a_template(ann, "Else")
    first, gone, last = (launched(ann, template, name) for name in ("First", "Gone", "Last"))
    launched(ann, other, "Other")
    ann.delete(f"/runs/{gone}")
    linked = a_one_off(ann, "Linked", checklist_id=template)
    a_one_off(ann, "Linked too", checklist_id=template)
    put_away = a_one_off(ann, "Put away", checklist_id=template)
    assert ann.delete(f"/tasks/{put_away['id']}").status == 204
    a_one_off(ann, "Alone")
    assert beside(ann, template) == (["Last", "First"], ["Linked too", "Linked"])
    assert beside(ann, other) == (["Other"], [])
    shown = ann.get(f"/checklists/{template}", **BESIDE).data
    assert shown["runs"]["data"][1].keys() == ann.get(f"/runs/{first}").data.keys()
    assert shown["runs"]["data"][1]["id"] == first
    assert shown["runs"]["data"][0]["collaborators"] == [ann.number]
    assert shown["linked_tasks"]["data"][1].keys() == ann.get("/tasks").data[0].keys()
    assert shown["linked_tasks"]["data"][1]["id"] == linked["id"]
    assert not {"runs", "linked_tasks"} & ann.get(f"/checklists/{template}").data.keys()
    assert not {"runs", "linked_tasks"} & ann.get("/checklists", **{"with": "steps"}).data[0].keys()
    ann.post(f"/runs/{last}/completed-tasks", {"task_id": ann.get(f"/runs/{last}/tasks").data[0]["id"]})
    assert beside(ann, template)[0] == ["Last", "First"]


def test_only_what_the_caller_may_see_stands_beside_a_template_g13(cast: Cast) -> None:
    ann, bob, lia = cast.ann, cast.bob, cast.lia
    template = a_template(ann, "Do")
    closed(ann, template, checklist_read=[bob.number, lia.number])
    launched(ann, template, "Not theirs")
    theirs = launched(ann, template, "With Bob", users=[bob.number])
    a_one_off(ann, "Open to members", checklist_id=template)
    a_one_off(ann, "Confidential", checklist_id=template, top_secret=True)
    a_one_off(ann, "For Lia", checklist_id=template, owners={"users": [lia.number], "guests": [], "groups": []})
    assert beside(ann, template) == (["With Bob", "Not theirs"], ["For Lia", "Confidential", "Open to members"])
    task = ann.get(f"/runs/{theirs}/tasks").data[0]["id"]
    ann.put(f"/runs/{theirs}/tasks/{task}", {"owners": {"users": [bob.number], "guests": [], "groups": []}})
    assert beside(bob, template) == (["With Bob"], ["For Lia", "Open to members"])
    assert beside(lia, template) == ([], ["For Lia"])
    closed(ann, template, process_read=[bob.number])
    assert beside(bob, template)[0] == ["With Bob", "Not theirs"]


def test_a_list_shows_fewer_beside_each_template_than_one_alone(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    ann, bob = cast.ann, cast.bob
    monkeypatch.setattr(beside_templates, "MOST", 3)
    monkeypatch.setattr(beside_templates, "MOST_IN_LISTS", 2)
    templates = [a_template(ann, "Do") for _ in range(2)]
    for template in templates:
        closed(ann, template, checklist_read=[bob.number])
        for number in range(4):
            run = launched(ann, template, f"Process {number}")
            task = ann.get(f"/runs/{run}/tasks").data[0]["id"]
            ann.put(f"/runs/{run}/tasks/{task}", {"owners": {"users": [bob.number], "guests": [], "groups": []}})
            a_one_off(ann, f"Task {number}", checklist_id=template)
    for caller in (ann, bob):
        shown = caller.get(f"/checklists/{templates[0]}", **BESIDE).data
        assert [each["name"] for each in shown["runs"]["data"]] == ["Process 3", "Process 2", "Process 1"]
        assert [each["title"] for each in shown["linked_tasks"]["data"]] == ["Task 3", "Task 2", "Task 1"]
        for one in caller.get("/checklists", **BESIDE).data:
            assert [each["name"] for each in one["runs"]["data"]] == ["Process 3", "Process 2"]
            assert [each["title"] for each in one["linked_tasks"]["data"]] == ["Task 3", "Task 2"]


def test_a_list_without_pages_says_where_it_stops_showing_work(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    ann = cast.ann
    monkeypatch.setattr(beside_templates, "MOST", 1)
    for _ in range(2):
        a_template(ann, "Do")
    listed = ann.get("/checklists", without_pagination="true", **{"with": "runs"})
    assert ["runs" in one for one in listed.data] == [True, False]
    assert "runs: left out after 1 templates" in str(listed.json["warnings"])


def test_a_page_of_templates_takes_as_many_queries_as_one(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    ann, bob = cast.ann, cast.bob

    def asked(by: Caller) -> int:
        counted: list[object] = []
        read = Work.rows
        with monkeypatch.context() as patch:
            patch.setattr(Work, "rows", lambda work, *some, **more: counted.append(some) or read(work, *some, **more))
            assert by.get("/checklists", **BESIDE).status == 200
        return len(counted)

    def another() -> None:
        template = a_template(ann, "Do")
        launched(ann, template, "One")
        a_one_off(ann, "Linked", checklist_id=template)

    another()
    before = [asked(caller) for caller in (ann, bob)]
    for _ in range(4):
        another()
    assert [asked(caller) for caller in (ann, bob)] == before
