"""Tags: the organization's list, and putting them on templates, processes, tasks and steps (`api-templates` 6)."""

import pytest

from support.small import a_one_off, a_run, a_template


@pytest.fixture
def urgent(cast):
    return cast.ann.post("/tags", {"title": "Urgent", "color": "#FF5733"}).data


def tag(by, kind, thing, tag_id, **more):
    return by.post("/checklists/tags", {"subject_id": thing, "subject_type": kind, "tag_id": tag_id, **more})


def titles(by, path, **query):
    reply = by.get(path, **query)
    assert reply.status == 200, reply
    return [each["title"] for each in reply.data]


def test_a_tag_is_made_read_changed_and_deleted(cast, urgent):
    assert urgent == {
        "id": urgent["id"],
        "title": "Urgent",
        "color": "#FF5733",
        "type": "private",
        "auto_generated": False,
        "created_at": urgent["created_at"],
        "deleted_at": None,
        "custom_fields": {},
    }
    path = f"/tags/{urgent['id']}"
    assert cast.bob.get(path).data == urgent
    assert cast.ann.put(path, {"color": "#00FF00"}).data == {**urgent, "color": "#00FF00"}
    assert cast.ann.put(path, {"title": "Very urgent"}).data["title"] == "Very urgent"
    assert cast.ann.delete(path).status == cast.ann.delete(path).status == 204
    assert cast.ann.get(path).status == 404


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({}, "title"),
        ({"title": " "}, "title"),
        ({"title": "x" * 31}, "title"),
        ({"title": "urgent"}, "title"),
        ({"title": "New", "color": "red"}, "color"),
        ({"title": "New", "color": "#12345"}, "color"),
    ],
)
def test_what_is_no_tag_is_refused_by_name(cast, urgent, body, where):
    reply = cast.ann.post("/tags", body)
    assert reply.status == 422, reply
    assert list(reply.json["errors"]) == [where]


def test_a_tag_may_not_take_another_ones_title(cast, urgent):
    other = cast.ann.post("/tags", {"title": "Later"}).data["id"]
    assert cast.ann.put(f"/tags/{other}", {"title": "URGENT"}).status == 422
    assert cast.ann.get(f"/tags/{other}").data["title"] == "Later"
    assert cast.ann.put(f"/tags/{other}", {"title": "LATER"}).data["title"] == "LATER"


def test_only_administrators_keep_the_list_of_tags(cast, urgent):
    path = f"/tags/{urgent['id']}"
    for who in (cast.bob, cast.lia):
        assert who.post("/tags", {"title": "Mine"}).status == 403
        assert who.put(path, {"title": "Mine"}).status == 403
        assert who.delete(path).status == 403
        assert who.get("/tags").status == 200
    assert cast.gus.get("/tags").status == 403


def test_the_list_leaves_out_tags_made_by_a_machine_unless_asked(cast, urgent):
    cast.ann.post("/tags", {"title": "from:mail"})
    cast.ann.post("/tags", {"title": "Asap"})
    assert titles(cast.ann, "/tags") == ["Asap", "Urgent"]
    assert titles(cast.ann, "/tags", sort="-title") == ["Urgent", "Asap"]
    assert titles(cast.ann, "/tags", all="true") == ["Asap", "from:mail", "Urgent"]
    assert titles(cast.ann, "/tags", all="True") == ["Asap", "Urgent"]
    assert titles(cast.ann, "/tags", auto_generated="True") == ["from:mail"]
    assert titles(cast.ann, "/tags", q="urg", per_page=1) == ["Urgent"]
    assert titles(cast.eve, "/tags") == []


def test_a_tag_is_put_on_a_template_once_and_taken_off_by_its_number(cast, urgent):
    template = a_template(cast.ann)
    made = tag(cast.ann, "Checklist", template, urgent["id"], tag_type="private")
    assert made.status == 201
    assert made.data == {
        "id": made.data["id"],
        "tag_id": urgent["id"],
        "subject_id": template,
        "subject_type": "Checklist",
    }
    assert tag(cast.ann, "checklist", template, urgent["id"]).data == made.data
    (shown,) = cast.ann.get(f"/checklists/{template}", **{"with": "tags"}).data["tags"]["data"]
    assert (shown["id"], shown["tag_id"], shown["title"]) == (made.data["id"], urgent["id"], "Urgent")
    assert cast.ann.get("/checklists", **{"with": "tags"}).data[0]["tags"]["data"] == [shown]
    assert cast.ann.delete(f"/checklists/tags/{shown['id']}").status == 204
    assert cast.ann.delete(f"/checklists/tags/{shown['id']}").status == 404
    assert cast.ann.delete(f"/checklists/tags/{urgent['id']}").status == 404
    assert cast.ann.get(f"/checklists/{template}", **{"with": "tags"}).data["tags"]["data"] == []


def test_what_is_not_there_cannot_be_tagged(cast, urgent):
    template = a_template(cast.ann)
    cases = {
        "subject_id": tag(cast.ann, "Checklist", "f" * 32, urgent["id"]),
        "tag_id": tag(cast.ann, "Checklist", template, "f" * 32),
        "subject_type": tag(cast.ann, "Folder", template, urgent["id"]),
    }
    for where, reply in cases.items():
        assert reply.status == 422, reply
        assert list(reply.json["errors"]) == [where]
    assert cases["subject_id"].json["message"] == "Subject not found"
    assert list(tag(cast.ann, "Run", template, urgent["id"], tag_type="public").json["errors"]) == ["tag_id"]
    cast.ann.delete(f"/checklists/{template}")
    assert tag(cast.ann, "Checklist", template, urgent["id"]).status == 422


def test_standard_members_tag_what_they_may_edit_and_light_ones_nothing(cast, urgent):
    template = a_template(cast.ann)
    run, _ = a_run(cast.ann)
    assert tag(cast.bob, "Checklist", template, urgent["id"]).status == 403
    assert tag(cast.bob, "Run", run, urgent["id"]).status == 201
    assert tag(cast.lia, "Run", run, urgent["id"]).status == 403
    assert tag(cast.eve, "Run", run, urgent["id"]).status == 422


def test_processes_and_tasks_are_found_by_their_tags(cast, urgent):
    ann = cast.ann
    later = ann.post("/tags", {"title": "Later"}).data["id"]
    run, (task,) = a_run(ann, tags=[urgent["id"], "later"])
    other, _ = a_run(ann)
    alone = a_one_off(ann, tags=["Later"])
    assert [each["id"] for each in ann.get("/runs", tag="URGENT").data] == [run]
    assert [each["id"] for each in ann.get("/runs", tag_ids=f"{urgent['id']},{later}").data] == [run]
    assert [each["id"] for each in ann.get("/runs", untagged="true").data] == [other]
    assert ann.get("/runs", tag="nobody knows").data == []
    assert {each["id"] for each in ann.get("/tasks", tag=later).data} == {task, alone["id"]}
    assert {each["id"] for each in ann.get(f"{ann.here}/me/tasks", tag="later").data} == {task, alone["id"]}
    assert ann.get("/tasks", tag="urgent,later", **{"with": "tags"}).data[0]["tags"]["data"] == []
    shown = ann.get(f"/tasks/{alone['id']}", **{"with": "tags"}).data["tags"]["data"]
    assert [each["title"] for each in shown] == ["Later"]


def test_templates_are_found_by_all_of_their_tags(cast, urgent):
    ann = cast.ann
    ann.post("/tags", {"title": "Later"})
    one, both = a_template(ann), a_template(ann)
    for template in (one, both):
        tag(ann, "Checklist", template, urgent["id"])
    tag(ann, "Checklist", both, ann.get("/tags", q="later").data[0]["id"])
    assert {each["id"] for each in ann.get("/checklists", tag="urgent").data} == {one, both}
    assert [each["id"] for each in ann.get("/checklists", tag="urgent,Later").data] == [both]
    assert [each["id"] for each in cast.bob.get("/checklists", tag="urgent,Later").data] == [both]
    assert ann.get("/checklists", tag="urgent,missing").data == []


def test_tags_of_a_process_are_replaced_by_an_update(cast, urgent):
    run, (task,) = a_run(cast.ann, tags=["Urgent"])
    assert cast.ann.put(f"/runs/{run}", {"name": "Renamed"}).status == 200
    assert len(cast.ann.get(f"/runs/{run}", **{"with": "tags"}).data["tags"]["data"]) == 1
    assert cast.ann.put(f"/runs/{run}", {"tags": []}).status == 200
    assert cast.ann.get(f"/runs/{run}", **{"with": "tags"}).data["tags"]["data"] == []
    assert cast.lia.put(f"/runs/{run}", {"tags": ["Urgent"]}).status == 403
    assert cast.ann.put(f"/tasks/{task}", {"tags": ["Urgent"]}).status == 200
    assert cast.ann.put(f"/tasks/{task}", {"tags": ["Unknown"]}).status == 422
    assert len(cast.ann.get(f"/tasks/{task}", **{"with": "tags"}).data["tags"]["data"]) == 1


def test_a_launch_with_an_unknown_tag_leaves_nothing_behind(cast):
    template = a_template(cast.ann, "Do it")
    reply = cast.ann.post("/runs", {"checklist_id": template, "name": "A", "tags": ["f" * 32]})
    assert (reply.status, list(reply.json["errors"])) == (422, ["tags"])
    assert cast.ann.get("/runs").data == []


def test_deleting_a_tag_takes_it_off_everything(cast, urgent):
    template = a_template(cast.ann)
    tag(cast.ann, "Checklist", template, urgent["id"])
    cast.ann.delete(f"/tags/{urgent['id']}")
    assert cast.ann.get(f"/checklists/{template}", **{"with": "tags"}).data["tags"]["data"] == []
    assert cast.ann.get("/checklists", tag=urgent["id"]).data == []


def test_statistics_count_what_bears_a_tag(cast, urgent):
    ann = cast.ann
    kept, archived = a_template(ann), a_template(ann)
    run, _ = a_run(ann, tags=["Urgent"])
    a_run(ann, tags=["Urgent"])
    for template in (kept, archived):
        tag(ann, "Checklist", template, urgent["id"])
    ann.delete(f"/checklists/{archived}")
    ann.delete(f"/runs/{run}")
    (shown,) = ann.get("/tags", **{"with": "statistics"}).data
    expected = {"active_template": 1, "archived_template": 1, "active_process": 1, "archived_process": 1}
    assert shown["statistics"] == {"data": expected}
    ann.delete(f"/runs/{run}/delete")
    assert ann.get(f"/tags/{urgent['id']}", **{"with": "statistics"}).data["statistics"]["data"] == {
        **expected,
        "archived_process": 0,
    }


def test_a_copy_bears_the_same_tags(cast, urgent):
    ann = cast.ann
    template = a_template(ann, {"title": "Sign", "tags": ["urgent"]})
    tag(ann, "Checklist", template, urgent["id"])
    copy = ann.post(f"/checklists/{template}/clone", {}).data["id"]
    shown = ann.get(f"/checklists/{copy}", **{"with": "tags,steps.tags"}).data
    assert [each["title"] for each in shown["tags"]["data"]] == ["Urgent"]
    (step,) = shown["steps"]["data"]
    assert [each["title"] for each in step["tags"]["data"]] == ["Urgent"]
    again = ann.post(f"/checklists/{copy}/steps/{step['id']}/clone").data["id"]
    read = ann.get(f"/checklists/{copy}/steps/{again}", **{"with": "tags"}).data
    assert [each["title"] for each in read["tags"]["data"]] == ["Urgent"]


def test_a_step_is_tagged_too(cast, urgent):
    template = a_template(cast.ann, "Sign")
    (step,) = cast.ann.get(f"/checklists/{template}/steps").data
    assert tag(cast.ann, "Step", step["id"], urgent["id"]).status == 201
    assert tag(cast.bob, "Step", step["id"], urgent["id"]).status == 403
    (shown,) = cast.ann.get(f"/checklists/{template}/steps", **{"with": "tags"}).data
    assert [each["tag_id"] for each in shown["tags"]["data"]] == [urgent["id"]]
