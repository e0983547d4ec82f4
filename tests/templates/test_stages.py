"""Milestones of templates (behaviour B33, `api-templates` 2.5)."""

from support.cast import Cast
from support.small import a_template, closed, steps_of


def test_milestones_group_steps_b33(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Ask", "Do")
    ask, do = steps_of(ann, template)
    stages = f"/checklists/{template}/stages"
    first = ann.post(stages, {"name": "First"})
    assert (first.status, first.data["position"], first.data["checklist_id"]) == (201, 1, template)
    second = ann.post(stages, {"name": "Before", "position": 1}).data
    assert [(one["name"], one["position"]) for one in ann.get(stages).data] == [("Before", 1), ("First", 2)]

    moved = ann.put(f"/checklists/{template}/steps/{ask}/stage", {"stage_id": second["id"]})
    assert (moved.status, moved.data["stage_id"]) == (200, second["id"])
    by_update = ann.put(f"/checklists/{template}/steps/{do}", {"title": "Do", "stage_id": first.data["id"]})
    assert (by_update.data["stage_id"], "warnings" in by_update.json) == (first.data["id"], False)
    made = ann.post(f"/checklists/{template}/steps", {"title": "New", "stage_id": first.data["id"]}).data
    assert made["stage_id"] == first.data["id"]

    included = ann.get(f"/checklists/{template}?with=stages").data["stages"]["data"]
    assert [stage["name"] for stage in included] == ["Before", "First"]


def test_a_milestone_is_renamed_and_moved(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Ask")
    stages = f"/checklists/{template}/stages"
    ids = [ann.post(stages, {"name": name}).data["id"] for name in "ABC"]
    assert ann.put(f"{stages}/{ids[2]}", {"position": 1}).data["position"] == 1
    assert ann.put(f"{stages}/{ids[0]}", {"name": "Z"}).data["name"] == "Z"
    assert [one["name"] for one in ann.get(stages).data] == ["C", "Z", "B"]
    assert ann.put(f"{stages}/{ids[0]}", {"position": 99}).data["position"] == 3
    assert [one["name"] for one in ann.get(stages).data] == ["C", "B", "Z"]


def test_deleting_a_milestone_deletes_no_step_b33(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Ask")
    (ask,) = steps_of(ann, template)
    stage = ann.post(f"/checklists/{template}/stages", {"name": "First"}).data["id"]
    ann.put(f"/checklists/{template}/steps/{ask}/stage", {"stage_id": stage})
    assert ann.delete(f"/checklists/{template}/stages/{stage}").status == 204
    assert ann.get(f"/checklists/{template}/steps/{ask}").data["stage_id"] is None
    assert ann.get(f"/checklists/{template}/stages").data == []


def test_a_copy_keeps_its_milestones_b12(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Ask")
    (ask,) = steps_of(ann, template)
    stage = ann.post(f"/checklists/{template}/stages", {"name": "First"}).data["id"]
    ann.put(f"/checklists/{template}/steps/{ask}/stage", {"stage_id": stage})
    copy = ann.post(f"/checklists/{template}/clone", {}).data["id"]
    (mine,) = ann.get(f"/checklists/{copy}/stages").data
    (step,) = ann.get(f"/checklists/{copy}/steps").data
    assert (mine["name"], step["stage_id"]) == ("First", mine["id"])
    assert mine["id"] != stage


def test_milestones_are_refused_with_a_reason(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Ask")
    (ask,) = steps_of(ann, template)
    stages = f"/checklists/{template}/stages"
    for body in ({}, {"name": " "}, {"name": "x" * 251}):
        assert list(ann.post(stages, body).json["errors"]) == ["name"]
    assert list(ann.post(stages, {"name": "A", "position": 0}).json["errors"]) == ["position"]
    assert ann.put(f"{stages}/{'0' * 32}", {"name": "A"}).status == 404
    assert ann.delete(f"{stages}/{'0' * 32}").status == 404
    for body in ({}, {"stage_id": "0" * 32}):
        refused = ann.put(f"/checklists/{template}/steps/{ask}/stage", body)
        assert (refused.status, list(refused.json["errors"])) == (422, ["stage_id"])
    refused = ann.put(f"/checklists/{template}/steps/{ask}", {"title": "Ask", "stage_id": "0" * 32})
    assert list(refused.json["errors"]) == ["stage_id"]
    closed(ann, template, checklist_read=[cast.bob.number])
    assert cast.bob.post(stages, {"name": "A"}).status == 403
    assert cast.bob.get(stages).status == 200
