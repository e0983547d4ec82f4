"""Milestones of a template go into its processes (behaviour B33)."""

from support.cast import Cast
from support.small import a_template, steps_of


def test_a_process_keeps_the_milestones_of_its_version_b33(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Ask", "Do")
    ask, _ = steps_of(ann, template)
    first, second = (
        ann.post(f"/checklists/{template}/stages", {"name": name}).data["id"] for name in ("First", "Second")
    )
    ann.put(f"/checklists/{template}/steps/{ask}/stage", {"stage_id": first})
    run = ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    ann.delete(f"/checklists/{template}/stages/{first}")
    shown = ann.get(f"/runs/{run}", **{"with": "stages"}).data["stages"]["data"]
    assert [stage["id"] for stage in shown] == [first, second]
    assert [task["stage_id"] for task in ann.get(f"/runs/{run}/tasks").data] == [first, None]
    ann.post(f"/runs/{run}/version", {})
    assert [task["stage_id"] for task in ann.get(f"/runs/{run}/tasks").data] == [None, None]
