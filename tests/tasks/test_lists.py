"""The five lists of tasks: states, people, dates, orders, pages, sight (api-running 2.2, 2.3)."""

from typing import Any

import pytest

from support.cast import Caller, Cast
from support.small import a_one_off, a_run


def ids(by: Caller, path: str = "/tasks", **query: Any) -> list[str]:
    reply = by.get(by.here + path, per_page=100, **query)
    assert reply.json["meta"]["pagination"]["total"] == len(reply.data), reply
    return [each["id"] for each in reply.data]


def titles(by: Caller, path: str = "/tasks", **query: Any) -> list[str]:
    reply = by.get(by.here + path, per_page=100, **query)
    assert reply.json["meta"]["pagination"]["total"] == len(reply.data), reply
    return [each["title"] for each in reply.data]


def test_states_select_what_they_say(cast: Cast) -> None:
    ann = cast.ann
    run, (first, second, third) = a_run(ann, "Done", "Hidden", "Begun")
    ann.post(f"/runs/{run}/completed-tasks", {"task_id": first})
    assert ann.put(f"/runs/{run}/tasks/{second}/hide", {"comment": "Not now"}).data["status"] == "auto-skipped"
    ann.put(f"/runs/{run}/tasks/{third}", {"status": "in-progress", "deadline": "2035-01-04"})
    late = a_one_off(ann, "Late", deadline="2020-01-05 17:00:00")["id"]
    soon = a_one_off(ann, "Later")["id"]
    expected = {
        "": {first, third, late, soon},
        "all": {first, third, late, soon},
        "active": {third, late, soon},
        "incomplete": {third, late, soon},
        "to-do": {third, late, soon},
        "active_visible": {third, late, soon},
        "inprogress": {third},
        "in-progress": {third},
        "not-started": {late, soon},
        "complete": {first},
        "completed": {first},
        "overdue": {late},
        "on_time": {third, soon},
        "due_soon": set(),
        "problem": set(),
        "auto-skipped": {second},
        "hidden": {second},
        "archived": set(),
        "draft": set(),
        "nonsense": set(),
    }
    for status, wanted in expected.items():
        assert set(ids(ann, status=status)) == wanted, status
    assert ids(ann, f"/runs/{run}/tasks") == [first, second, third]
    assert ids(ann, f"/runs/{run}/tasks", status="all") == [first, third]
    assert ids(ann, f"/runs/{run}/tasks", status="hidden") == [second]
    meta = ann.get("/tasks").json["meta"]
    assert (meta["overdue_tasks"], meta["tasks_due_soon"]) == (1, 0)


def test_people_select_their_tasks_directly_and_by_group(cast: Cast) -> None:
    ann, bob, lia = cast.ann, cast.bob, cast.lia
    group = ann.post("/groups", {"name": "Sales", "description": "x", "members": [lia.number]}).data["id"]
    mine = a_one_off(ann, "Ann's")["id"]
    bobs = a_one_off(ann, "Bob's", owners={"users": [bob.number]})["id"]
    group_task = a_one_off(ann, "Group's", owners={"groups": [group]})["id"]
    both = a_one_off(ann, "Both", owners={"users": [lia.number], "groups": [group]})["id"]
    guest = a_one_off(ann, "Guest's", owners={"users": [ann.number], "guests": ["gus@supplier.example"]})["id"]
    nobody = a_one_off(ann, "Nobody's")["id"]
    ann.put(f"/tasks/{nobody}", {"owners": {"users": []}})

    assert ids(ann, "/me/tasks") == [guest, mine]
    assert set(ids(lia, "/me/tasks")) == {group_task, both}
    assert set(ids(ann, f"/users/{lia.number}/tasks")) == {group_task, both}
    assert ids(ann, f"/users/{bob.number}/tasks") == [bobs]
    assert ids(ann, "/guests/gus@supplier.example/tasks") == [guest]
    assert ids(cast.gus, f"/guests/{cast.gus.code}/tasks") == [guest]
    assert cast.gus.get("/guests/other@supplier.example/tasks").status == 403
    assert set(ids(ann, owners=f"{bob.number},{lia.number}")) == {bobs, group_task, both}
    assert ids(ann, owners=str(lia.number), groups=group, q="both") == [both]
    assert ids(ann, guests="gus@supplier.example") == [guest]
    assert set(ids(ann, groups=group)) == {group_task, both}
    assert ids(ann, groups="f" * 32) == []
    assert ids(ann, unassigned="true") == [nobody]
    assert ids(ann, assignee="unassigned") == [nobody]
    assert len(ids(ann, assignee="anyone")) == 5
    assert ids(ann, assignee="me") == [guest, mine]
    assert ids(ann, assignee="gus@supplier.example") == [guest]
    assert ids(ann, assignee=str(bob.number)) == [bobs]
    assert ids(ann, tag="x") == []
    assert ann.get("/users/999999/tasks").status == 404
    assert ann.get("/guests/never@seen.example/tasks").status == 404


def test_a_finished_task_leaves_my_list_at_once(cast: Cast) -> None:
    task = a_one_off(cast.ann)["id"]
    assert ids(cast.ann, "/me/tasks") == [task]
    cast.ann.post("/completed-tasks", {"task_id": task})
    assert ids(cast.ann, "/me/tasks") == []
    assert ids(cast.ann, "/me/tasks", status="all") == [task]
    assert ids(cast.ann, "/me/tasks", status="completed") == [task]


def test_dates_and_kinds_and_words(cast: Cast) -> None:
    ann = cast.ann
    run, (step,) = a_run(ann, "Prüfung der Akten", name="Straße 100%")
    day = a_one_off(ann, "On the tenth", deadline="2035-01-10 12:00:00")["id"]
    after = a_one_off(ann, "On the twelfth", deadline="2035-01-12 12:00:00")["id"]
    assert ids(ann, deadline_on="2035-01-10") == [day]
    assert ids(ann, deadline_on="2035-01-10", deadline_after="2036-01-01") == [day]
    assert ids(ann, deadline_after="2035-01-10") == [after]
    assert set(ids(ann, deadline_before="2035-01-12", is_oneoff="true")) == {day}
    assert set(ids(ann, deadline_start_range="2035-01-10", deadline_end_range="2035-01-12")) == {day, after}
    assert ann.get("/tasks", deadline_on="soon").status == 422
    assert ids(ann, is_oneoff="false") == [step]
    today = ann.get(f"/tasks/{day}").data["created_at"][:10]
    assert len(ids(ann, created=today)) == len(ids(ann, created=f"{today}:{today}")) == 3
    assert ids(ann, created="2020-01-01") == []
    assert ids(ann, q="PRÜFUNG") == [step]
    assert ids(ann, q="straße 100%") == [step]
    assert ids(ann, q="100_") == []
    assert ids(ann, q="twelfth") == [after]
    template = ann.get(f"/runs/{run}").data["checklist_id"]
    assert ids(ann, checklist_id=template) == [step]
    assert ids(ann, checklist_id="f" * 32) == []


def test_orders_in_all_dialects(cast: Cast) -> None:
    ann = cast.ann
    a_one_off(ann, "Beta", deadline="2035-01-02")
    a_one_off(ann, "Alpha", deadline="2035-01-03")
    a_one_off(ann, "Gamma", deadline="2035-01-01")
    assert titles(ann) == ["Gamma", "Alpha", "Beta"]
    assert titles(ann, sort="newest") == ["Gamma", "Alpha", "Beta"]
    assert titles(ann, sort="-newest") == ["Beta", "Alpha", "Gamma"]
    assert titles(ann, sort="deadline") == ["Gamma", "Beta", "Alpha"]
    assert titles(ann, sort="-deadline") == ["Alpha", "Beta", "Gamma"]
    assert titles(ann, sort_by="title") == ["Alpha", "Beta", "Gamma"]
    assert titles(ann, sort_by="name", sort="desc") == ["Gamma", "Beta", "Alpha"]
    assert titles(ann, sort="created_at") == ["Beta", "Alpha", "Gamma"]
    assert titles(ann, sort="nonsense") == ["Gamma", "Alpha", "Beta"]
    for path in ("/me/tasks", f"/users/{ann.number}/tasks"):
        assert titles(ann, path, sort="deadline") == ["Gamma", "Beta", "Alpha"]
        assert titles(ann, path) == ["Gamma", "Alpha", "Beta"]


@pytest.mark.parametrize("path", ["/tasks", "/me/tasks", "run"])
def test_a_walk_over_pages_gives_every_task_once(cast: Cast, path: str) -> None:
    ann = cast.ann
    run, _ = a_run(ann, *[f"Step {number}" for number in range(7)])
    for number in range(4):
        a_one_off(ann, f"Task {number}")
    path = ann.here + (f"/runs/{run}/tasks" if path == "run" else path)
    seen: list[str] = []
    page = 1
    while True:
        reply = ann.get(path, per_page=3, page=page).json
        seen += [each["id"] for each in reply["data"]]
        pagination = reply["meta"]["pagination"]
        if not pagination["has_more_pages"]:
            break
        page += 1
    assert len(seen) == len(set(seen)) == pagination["total"]
    assert ann.get(path, page=99).data == []
    assert len(ann.get(path, without_pagination="true").data) == len(seen)


def test_includes_are_wrapped_and_unknown_ones_ignored(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    names = "run.checklist,step,form_fields,tags,threads,threads_count,assets,folders,roles,activities,summary"
    shown = cast.ann.get("/tasks", with_=f"{names},ko_form_fields,ko-form-fields,member_watchers.watcher,what").data[0]
    assert shown["run"]["data"]["id"] == run
    assert shown["run"]["data"]["checklist"]["data"]["id"] == shown["checklist_id"]
    assert shown["step"]["data"]["id"] == shown["step_id"]
    assert shown["form_fields"] == {"data": []}
    for name in ("tags", "assets", "folders", "roles", "activities", "threads", "ko_form_fields", "ko-form-fields"):
        assert shown[name] == {"data": []}, name
    assert "summary" in shown
    assert "what" not in shown
    assert cast.ann.get(f"/tasks/{task}", with_="run").data["run"]["data"]["id"] == run
    one_off = a_one_off(cast.ann)["id"]
    assert cast.ann.get(f"/tasks/{one_off}", with_="run,step").data["run"] == {"data": None}


def test_sight_decides_what_is_listed(cast: Cast) -> None:
    ann, bob, lia = cast.ann, cast.bob, cast.lia
    run, (task,) = a_run(ann)
    template = ann.get(f"/runs/{run}").data["checklist_id"]
    open_one = a_one_off(ann, "Open")["id"]
    secret = a_one_off(ann, "Secret", top_secret=True)["id"]
    assert set(ids(ann)) == {task, open_one, secret}
    assert set(ids(bob)) == {task, open_one}
    assert ids(lia) == []
    assert bob.get(f"/tasks/{secret}").status == 404
    assert lia.get(f"/tasks/{open_one}").status == 404
    assert set(ids(bob, f"/users/{ann.number}/tasks")) == {task, open_one}
    nobody = {"everyone": False, "users": [], "groups": []}
    ann.put(f"/checklists/{template}/permissions", {"process_read": nobody, "checklist_read": nobody})
    assert set(ids(bob)) == {open_one}
    assert bob.get(f"/runs/{run}/tasks").status == 404
    ann.put(f"/runs/{run}/tasks/{task}", {"owners": {"users": [bob.number]}})
    assert set(ids(bob)) == {task, open_one}
    assert ids(bob, f"/runs/{run}/tasks") == [task]
    ann.put(f"/runs/{run}/tasks/{task}", {"owners": {"users": [lia.number]}})
    assert set(ids(bob)) == {open_one}
    assert bob.get(f"/runs/{run}").status == 404
    assert ids(lia) == [task]
    lias = lia.post(
        "/tasks", {"title": "Own", "task_type": "task", "deadline": "2035-01-01", "owners": {"users": [lia.number]}}
    )
    assert set(ids(lia)) == {task, lias.data["id"]}


def test_archived_work_is_out_of_sight_until_asked_for(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": {"users": [cast.ann.number]}})
    cast.ann.delete(f"/runs/{run}")
    assert ids(cast.ann) == ids(cast.ann, "/me/tasks") == []
    assert (
        ids(cast.ann, archived="only") == ids(cast.ann, archived="true") == ids(cast.ann, status="archived") == [task]
    )
    assert ids(cast.ann, f"/runs/{run}/tasks") == [task]
    cast.ann.put(f"/runs/{run}/activate")
    assert ids(cast.ann) == ids(cast.ann, "/me/tasks") == [task]
