"""The library (`api-templates` 1.4, 1.11; behaviour G8)."""

import pytest


def titles(answer):
    assert answer.status == 200, answer.body
    return [template["title"] for template in answer.data]


@pytest.fixture
def library(ann, bob):
    """Made in this order, all within one second or two; sorted by title to be sure."""
    made = {title: ann.template(title) for title in ("Zebra", "apple", "Mango")}
    made["Bob's"] = bob.template("Bob's", type="form")
    return made


def test_every_item_is_the_whole_object(ann):
    template = ann.template("A", prerun=[{"label": "N", "field_type": "text", "required": True}])
    listed = ann.get("/checklists").json
    assert listed["data"] == [template]
    assert listed["meta"]["pagination"]["has_more_pages"] is False
    with_steps = ann.get("/checklists?with=steps,tags,folder,stages").data[0]
    assert with_steps["steps"] == {"data": []}
    assert (with_steps["tags"], with_steps["folder"], with_steps["stages"]) == (
        {"data": []},
        {"data": None},
        {"data": []},
    )


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sort=title", ["apple", "Bob's", "Mango", "Zebra"]),
        ("sort_by=-name", ["Zebra", "Mango", "Bob's", "apple"]),
        ("sort_by=title&sort=desc", ["Zebra", "Mango", "Bob's", "apple"]),
        ("sort=title&q=A", ["apple", "Mango", "Zebra"]),
        ("sort=title&q=%25", []),
        ("type=form", ["Bob's"]),
        ("type=template&sort=title", ["apple", "Mango", "Zebra"]),
        ("folder=" + "f" * 32, []),
        ("tag=urgent", []),
        ("sort=title&status=active&per_page=2&page=2", ["Mango", "Zebra"]),
        ("sort=title&limit=1", ["apple"]),
        ("status=finishing", []),
        ("sort=title&status=completed", ["apple", "Bob's", "Mango", "Zebra"]),
        ("sort=title&status=draft", ["apple", "Bob's", "Mango", "Zebra"]),
        ("page=7", []),
        ("starred=true", []),
        ("owner_id=4711", []),
    ],
)
def test_filters_and_orders(ann, library, query, expected):
    assert titles(ann.get(f"/checklists?{query}")) == expected


def test_pinned_templates_come_first_in_every_order(ann, library):
    ann.put(f"/checklists/{library['Zebra']['id']}", {"title": "Zebra", "is_pinned": True})
    for order in ("title", "-title", "created", "steps_count", "-started_processes", "nonsense"):
        assert titles(ann.get(f"/checklists?sort={order}"))[0] == "Zebra"


def test_stars_owners_and_archives(ann, bob, library):
    path = f"/checklists/{library['Mango']['id']}"
    ann.put(path, {"title": "Mango", "starred": True})
    assert titles(ann.get("/checklists?starred=1")) == ["Mango"]
    assert titles(ann.get(f"/checklists?owner_id={bob.number}")) == ["Bob's"]
    ann.delete(path)
    assert titles(ann.get("/checklists?sort=title")) == ["apple", "Bob's", "Zebra"]
    assert titles(ann.get("/checklists?archived=only")) == ["Mango"]
    assert titles(ann.get("/checklists?status=archived")) == ["Mango"]
    assert titles(ann.get("/checklists?archived=1&sort=title")) == ["apple", "Bob's", "Mango", "Zebra"]
    assert titles(ann.get("/checklists?archived=false&sort=title")) == ["apple", "Bob's", "Zebra"]


def test_a_walk_gives_every_row_once(ann):
    made = {ann.template(f"T{number}")["id"] for number in range(7)}
    seen = [template["id"] for page in (1, 2, 3, 4) for template in ann.get(f"/checklists?per_page=2&page={page}").data]
    assert len(seen) == len(set(seen)) == 7
    assert set(seen) == made


def test_members_see_what_was_granted_to_them(cast, ann, bob, lea):
    secret = ann.template("Secret")
    path = f"/checklists/{secret['id']}"
    assert titles(bob.get("/checklists")) == ["Secret"]
    nobody = {"everyone": False, "users": [], "groups": []}
    hidden = {"checklist_read": nobody, "process_read": nobody}
    shown = ann.put(f"{path}/permissions", hidden).data
    assert shown["checklist_read"] == nobody
    assert titles(bob.get("/checklists")) == titles(lea.get("/checklists")) == []
    assert bob.get("/checklists").json["meta"]["pagination"]["total"] == 0
    assert bob.get(path).status == bob.put(path, {"title": "A"}).status == 404
    assert titles(ann.get("/checklists")) == ["Secret"]
    ann.put(f"{path}/permissions", {"process_read": {"groups": [cast.sales]}})
    assert titles(bob.get("/checklists")) == ["Secret"]
    assert bob.put(path, {"title": "A"}).status == 403
    ann.put(f"{path}/permissions", {"checklist_edit": {"groups": [cast.sales]}})
    assert bob.put(path, {"title": "A"}).status == 200
    ann.put(f"{path}/permissions", {"process_read": {"everyone": True}})
    assert titles(lea.get("/checklists")) == []  # a light member needs READ or LAUNCH
    ann.put(f"{path}/permissions", {"process_launch": {"users": [lea.number]}})
    assert titles(lea.get("/checklists")) == ["A"]
    assert lea.put(path, {"title": "Lea"}).status == 403


def test_people_of_a_granted_group_need_no_entry_of_their_own(cast, ann, bob):
    path = f"/checklists/{ann.template()['id']}"
    both = {"checklist_edit": {"users": [bob.number, ann.number], "groups": [cast.sales]}}
    edit = ann.put(f"{path}/permissions", both).data["checklist_edit"]
    assert edit == {"everyone": False, "users": [ann.number], "groups": [cast.sales]}


def test_nobody_sees_another_organization(ann, eve):
    template = ann.template()["id"]
    path = f"/checklists/{template}"
    assert titles(eve.get("/checklists")) == []
    assert eve.get(path).status == eve.put(path, {"title": "A"}).status == eve.delete(path).status == 404
    foreign = eve.client.get(f"/organizations/{ann.organization}/checklists", headers=eve.headers)
    assert foreign.status == 403


def test_a_light_list_of_titles(ann, library):
    listed = ann.get("/checklists-list?q=m&sort=title").data
    assert [(set(one), one["title"]) for one in listed] == [({"id", "title"}, "Mango")]
