"""Folders: the two trees, and what stands in them (`api-templates` 5, behaviour B18, B19, J21)."""

import pytest

from support.small import a_one_off, a_run, a_template


def folder(by, name, **more):
    reply = by.post("/folders", {"name": name, **more})
    assert reply.status == 201, reply
    return reply.data


@pytest.fixture
def sales(cast):
    return folder(cast.ann, "Sales", folder_type="run")


def file(by, kind, thing, folder_id):
    return by.post("/folders/add-object", {"folder_id": folder_id, "subject_id": thing, "subject_type": kind})


def names(found):
    return [each["name"] for each in found]


def test_only_the_literal_run_makes_a_folder_for_processes(cast, sales):
    assert sales == {
        "id": sales["id"],
        "name": "Sales",
        "parent_id": None,
        "parent": None,
        "total": 0,
        "position": 1,
        "folder_type": "run",
        "created_at": sales["created_at"],
        "custom_fields": {},
    }
    assert folder(cast.ann, "A")["folder_type"] == "checklist"
    assert folder(cast.ann, "B", folder_type="Run")["folder_type"] == "checklist"
    assert names(cast.bob.get("/folders", folder_type="run").data) == ["Sales"]
    assert len(cast.bob.get("/folders").data) == 3


def test_a_tree_is_shown_from_the_top_with_everything_below(cast):
    ann = cast.ann
    top = folder(ann, "Top")
    inner = folder(ann, "Inner", parent_id=top["id"])
    folder(ann, "Deep", parent_id=inner["id"])
    folder(ann, "Other")
    reply = ann.get("/folders", pagination="false", sort="position", folder_type="checklist", **{"with": "children"})
    assert "meta" not in reply.json
    assert names(reply.data) == ["Top", "Other"]
    (shown,) = reply.data[0]["children"]["data"]
    assert (shown["name"], shown["parent_id"], names(shown["children"]["data"])) == ("Inner", top["id"], ["Deep"])
    assert names(ann.get("/folders", q="dee", **{"with": "children"}).data) == ["Deep"]
    assert names(ann.get(f"/folders/{top['id']}", **{"with": "children"}).data["children"]["data"]) == ["Inner"]
    assert "children" not in ann.get(f"/folders/{top['id']}").data


def test_a_folder_is_renamed_moved_and_never_put_below_itself(cast, sales):
    ann = cast.ann
    top = folder(ann, "Top")
    inner = folder(ann, "Inner", parent_id=top["id"])
    assert ann.put(f"/folders/{inner['id']}", {"name": "New name"}).data["parent_id"] == top["id"]
    assert ann.put(f"/folders/{inner['id']}", {"parent_id": None}).data["parent_id"] is None
    assert ann.put(f"/folders/{inner['id']}", {"position": 1}).data["position"] == 1
    assert ann.get(f"/folders/{top['id']}").data["position"] == 2
    assert ann.put(f"/folders/{inner['id']}", {"parent_id": top["id"]}).status == 200
    for wrong in (inner["id"], top["id"], sales["id"], "f" * 32):
        reply = ann.put(f"/folders/{top['id']}", {"name": "Top", "parent_id": wrong})
        assert (reply.status, list(reply.json["errors"])) == (422, ["parent_id"])
    assert ann.put(f"/folders/{top['id']}", {"name": "x" * 33}).status == 422
    assert ann.put(f"/folders/{top['id']}", {"name": ""}).status == 422
    assert ann.put(f"/folders/{'f' * 32}", {"name": "A"}).status == 404


def test_folders_are_nested_twenty_deep_at_most(cast):
    above = None
    for depth in range(20):
        above = folder(cast.ann, f"Level {depth}", parent_id=above)["id"]
    assert cast.ann.post("/folders", {"name": "Too deep", "parent_id": above}).status == 422


def test_light_members_see_folders_and_change_none(cast, sales):
    run, _ = a_run(cast.ann)
    assert cast.lia.get("/folders").status == 200
    assert cast.lia.post("/folders", {"name": "Mine"}).status == 403
    assert cast.lia.put(f"/folders/{sales['id']}", {"name": "Mine"}).status == 403
    assert cast.lia.delete(f"/folders/{sales['id']}").status == 403
    assert file(cast.lia, "Run", run, sales["id"]).status == 403
    assert cast.bob.put(f"/folders/{sales['id']}", {"name": "Bob's"}).status == 200
    assert cast.eve.get(f"/folders/{sales['id']}").status == 404


def test_a_process_stands_in_one_folder(cast, sales):
    ann = cast.ann
    other = folder(ann, "Other", folder_type="run")
    run, (task,) = a_run(ann)
    made = file(ann, "Run", run, sales["id"])
    assert made.status == 201
    filed = {"id": made.data["id"], "folder_id": sales["id"], "subject_id": run, "subject_type": "Run"}
    assert made.data == file(ann, "Run", run, sales["id"]).data == filed
    assert [each["id"] for each in ann.get("/runs", folder=sales["id"]).data] == [run]
    assert [each["id"] for each in ann.get("/tasks", folder=sales["id"]).data] == [task]
    assert file(ann, "Run", run, other["id"]).data["id"] == made.data["id"]
    (shown,) = ann.get(f"/runs/{run}", **{"with": "folders"}).data["folders"]["data"]
    assert (shown["id"], shown["relation_id"], shown["total"]) == (other["id"], made.data["id"], 1)
    assert ann.get("/runs", folder=sales["id"]).data == []
    assert [each["id"] for each in ann.get("/runs", folder=f"{sales['id']},{other['id']}").data] == [run]
    assert ann.delete(f"/folders-objects/{made.data['id']}").status == 204
    assert ann.delete(f"/folders-objects/{made.data['id']}").status == 404
    assert ann.delete(f"/folders-objects/{run}").status == 404
    assert ann.get(f"/runs/{run}", **{"with": "folders"}).data["folders"]["data"] == []


def test_what_does_not_fit_into_a_folder_is_refused(cast, sales):
    ann = cast.ann
    shelf = folder(ann, "Shelf")
    run, _ = a_run(ann)
    wrong = file(ann, "Run", run, shelf["id"])
    assert (wrong.status, wrong.json["message"]) == (422, "No such a folder exists in Processes.")
    assert list(file(ann, "Run", "f" * 32, sales["id"]).json["errors"]) == ["subject_id"]
    assert list(file(ann, "Step", run, sales["id"]).json["errors"]) == ["subject_type"]
    assert file(cast.eve, "Run", run, sales["id"]).status == 422


def test_a_one_off_task_is_filed_and_found(cast, sales):
    task = a_one_off(cast.ann)["id"]
    assert file(cast.ann, "Task", task, sales["id"]).data["subject_type"] == "Task"
    assert [each["id"] for each in cast.ann.get("/tasks", folder=sales["id"]).data] == [task]
    (shown,) = cast.ann.get(f"/tasks/{task}", **{"with": "folders"}).data["folders"]["data"]
    assert shown["name"] == "Sales"
    cast.ann.delete(f"/tasks/{task}")
    assert cast.ann.delete(f"/tasks/{task}/delete").status == 204
    assert cast.ann.get(f"/folders/{sales['id']}").data["total"] == 0


def test_a_template_is_filed_by_its_folder_id(cast, sales):
    ann = cast.ann
    shelf, inner = folder(ann, "Shelf"), None
    inner = folder(ann, "Inner", parent_id=shelf["id"])
    template = a_template(ann, folder_id=shelf["id"])
    path = f"/checklists/{template}"
    assert ann.get(path).data["folder_id"] == shelf["id"]
    assert ann.get(path, **{"with": "folder"}).data["folder"]["data"]["name"] == "Shelf"
    assert ann.put(path, {"title": "Onboarding", "folder_id": inner["id"]}).data["folder_id"] == inner["id"]
    assert [each["id"] for each in ann.get("/checklists", folder_id=inner["id"]).data] == [template]
    assert ann.get("/checklists", folder=shelf["id"]).data == []
    chain = ann.get(path, entire_folder_tree=1).data["folder"]["data"]
    assert (chain["name"], chain["parent"]["name"], chain["parent"]["parent"]) == ("Inner", "Shelf", None)
    assert file(ann, "Checklist", template, shelf["id"]).data["subject_type"] == "Checklist"
    assert ann.put(path, {"title": "Onboarding"}).data["folder_id"] == shelf["id"]
    for wrong in (sales["id"], "f" * 32):
        assert list(ann.put(path, {"title": "Onboarding", "folder_id": wrong}).json["errors"]) == ["folder_id"]
    assert ann.post(f"{path}/clone", {}).data["folder_id"] == shelf["id"]
    assert cast.bob.put(path, {"title": "Onboarding", "folder_id": None}).status == 403
    assert ann.put(path, {"title": "Onboarding", "folder_id": None}).data["folder_id"] is None


def test_an_archived_template_comes_back_to_its_folder_if_that_is_still_there(cast):
    ann = cast.ann
    shelf, other = folder(ann, "Shelf"), folder(ann, "Other")
    kept, lost = a_template(ann, folder_id=shelf["id"]), a_template(ann, folder_id=other["id"])
    for template in (kept, lost):
        ann.delete(f"/checklists/{template}")
    ann.delete(f"/folders/{other['id']}")
    assert ann.put(f"/checklists/{kept}/restore").data["folder_id"] == shelf["id"]
    assert ann.put(f"/checklists/{lost}/restore").data["folder_id"] is None


def test_deleting_a_folder_deletes_nothing_in_it(cast, sales):
    ann = cast.ann
    inner = folder(ann, "Inner", folder_type="run", parent_id=sales["id"])
    deep = folder(ann, "Deep", folder_type="run", parent_id=inner["id"])
    run, _ = a_run(ann, folders=[inner["id"]])
    assert ann.delete(f"/folders/{inner['id']}").status == 204
    assert ann.get(f"/folders/{inner['id']}").status == 404
    assert ann.get(f"/folders/{deep['id']}").data["parent_id"] == sales["id"]
    assert ann.get(f"/runs/{run}", **{"with": "folders"}).data["folders"]["data"] == []


def test_a_process_is_launched_into_a_folder(cast, sales):
    ann = cast.ann
    for asked in ({"folders": [sales["id"]]}, {"folder_id": sales["id"]}):
        run, _ = a_run(ann, **asked)
        (shown,) = ann.get(f"/runs/{run}", **{"with": "folders"}).data["folders"]["data"]
        assert shown["id"] == sales["id"]
    template = a_template(ann, "Do it")
    wrong = ann.post("/runs", {"checklist_id": template, "name": "A", "folder_id": "f" * 32})
    assert list(wrong.json["errors"]) == ["folder_id"]
    assert ann.put(f"/runs/{run}", {"folders": []}).status == 200
    assert ann.get(f"/runs/{run}", **{"with": "folders"}).data["folders"]["data"] == []


def test_the_templates_own_folder_applies_and_wins_unless_the_launcher_may_choose(cast, sales):
    ann = cast.ann
    other = folder(ann, "Other", folder_type="run")["id"]
    template = a_template(ann, "Do it", default_folder=sales["id"])

    def launched(**asked):
        run = ann.post("/runs", {"checklist_id": template, "name": "A", **asked}).data["id"]
        return [each["id"] for each in ann.get(f"/runs/{run}", **{"with": "folders"}).data["folders"]["data"]]

    assert launched() == [sales["id"]]
    assert launched(folder_id=other) == [sales["id"]]
    ann.put(f"/checklists/{template}", {"title": "Onboarding", "folder_changeable_by_launcher": True})
    assert launched(folder_id=other) == [other]
    assert launched() == [sales["id"]]
    ann.delete(f"/folders/{sales['id']}")
    assert launched() == []
    assert ann.put(f"/checklists/{template}", {"title": "Onboarding", "default_folder": "f" * 32}).status == 422


def test_a_folder_shows_only_what_its_viewer_may_see(cast, sales):
    template = a_template(cast.ann, {"title": "Do it", "assignees": [cast.ann.number]})
    cast.ann.put(f"/checklists/{template}/permissions", {"process_read": {"everyone": False}})
    run = cast.ann.post("/runs", {"checklist_id": template, "name": "A", "folder_id": sales["id"]}).data["id"]
    assert [each["id"] for each in cast.ann.get("/runs", folder=sales["id"]).data] == [run]
    assert cast.bob.get("/runs", folder=sales["id"]).data == []
    assert file(cast.bob, "Run", run, sales["id"]).status == 422
