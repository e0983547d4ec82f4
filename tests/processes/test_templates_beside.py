"""What templates show of their processes and fans, and what of them who may only launch sees (`api-templates` 1.5)."""

from procession.processes.places import TALLY_TEMPLATE_PROCESSES
from procession.templates import reading
from support.cast import Cast
from support.small import a_field, a_rule, a_template, closed, completed, showing, steps_of


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
