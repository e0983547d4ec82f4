"""Views that people keep (behaviour J15, `api-running` 1.15)."""

from typing import Any

from support.cast import Caller, Cast
from support.small import a_one_off, a_run, a_template


def a_view(by: Caller, **more: Any) -> dict[str, Any]:
    made = by.post("/views", {"name": "Mine", "type": "run", **more})
    assert made.status == 201, made
    return made.data


def test_it_is_made_shown_changed_and_removed(cast: Cast) -> None:
    criteria = [{"field": "status", "value": "active"}, {"field": "owners", "value": [cast.ann.number, 7]}]
    made = a_view(cast.ann, criteria=criteria, sort="-due_date", columns=["name", "progress"], filter_type="all")
    assert (made["name"], made["type"], made["is_active"], made["is_shared"]) == ("Mine", "run", True, False)
    assert made["criteria"][1] == {"field": "owners", "value": f"{cast.ann.number},7"}
    assert (made["user_id"], made["can_edit"], made["columns"]) == (cast.ann.number, True, ["name", "progress"])
    assert cast.ann.get("/views").data == [made]
    assert cast.ann.get("/views", type="task").data == []
    path = f"/views/{made['id']}"
    changed = cast.ann.put(path, {"name": "Ours", "is_active": 0, "sort": None}).data
    assert (changed["name"], changed["is_active"], changed["sort"]) == ("Ours", False, None)
    assert changed["criteria"] == made["criteria"]
    assert cast.ann.put(path, {"criteria": []}).data["query"] == ""
    assert cast.ann.delete(path).status == 204
    assert cast.ann.delete(path).status == 404


def test_its_query_is_what_the_list_takes(cast: Cast) -> None:
    template = a_template(cast.ann, "Do it")
    for name in ("Blue & green", "Red"):
        cast.ann.post("/runs", {"checklist_id": template, "name": name})
    a_run(cast.ann)
    criteria = [{"field": "checklist_id", "value": template}, {"field": "q", "value": "e & g"}]
    view = a_view(cast.ann, criteria=criteria, sort="name")
    assert [one["name"] for one in cast.ann.get(f"/runs?{view['query']}").data] == ["Blue & green"]
    a_one_off(cast.ann, "Call")
    tasks = a_view(cast.ann, type="task", criteria=[{"field": "is_oneoff", "value": True}])
    assert [one["title"] for one in cast.ann.get(f"/tasks?{tasks['query']}").data] == ["Call"]


def test_a_shared_view_is_everybodys_and_changed_by_its_maker_and_administrators(cast: Cast) -> None:
    own, shared = a_view(cast.bob), a_view(cast.bob, name="For all", is_shared=True)
    assert [(one["name"], one["can_edit"]) for one in cast.lia.get("/views").data] == [("For all", False)]
    assert [(one["name"], one["can_edit"]) for one in cast.ann.get("/views").data] == [("For all", True)]
    assert cast.lia.put(f"/views/{shared['id']}", {"name": "Hers"}).status == 403
    assert cast.lia.delete(f"/views/{shared['id']}").status == 403
    assert cast.ann.put(f"/views/{shared['id']}", {"name": "Everybody's"}).data["name"] == "Everybody's"
    assert cast.ann.put(f"/views/{own['id']}", {"name": "x"}).status == 404
    assert cast.lia.post("/views", {"name": "Light", "is_shared": True}).status == 403
    assert cast.lia.post("/views", {"name": "Light"}).status == 201
    assert cast.gus.get("/views").status == 403
    assert cast.eve.put(f"{cast.eve.here}/views/{shared['id']}", {"name": "x"}).status == 404


def test_what_the_list_would_not_take_is_refused_with_its_place(cast: Cast) -> None:
    def wrong(**body: Any) -> dict[str, list[str]]:
        reply = cast.ann.post("/views", {"name": "Mine", **body})
        assert reply.status == 422, reply
        return reply.json["errors"]

    assert "name" in wrong(name=" ")
    assert "type" in wrong(type="checklist")
    assert "filter_type" in wrong(filter_type="any")
    assert "sort" in wrong(sort="colour")
    assert "columns" in wrong(columns=[""])
    criteria = [
        {"field": "colour", "value": "red"},
        {"field": "status", "value": "sleeping"},
        {"field": "untagged", "value": "perhaps"},
        {"field": "q", "value": {"a": 1}},
        {"field": "tag", "value": "a"},
        {"field": "tag", "value": "b"},
        {"field": "page", "value": 2},
    ]
    found = wrong(criteria=criteria)
    expected = {f"criteria.{index}.field" for index in (0, 5, 6)} | {f"criteria.{index}.value" for index in (1, 2, 3)}
    assert set(found) == expected
    assert "checklist_id" in found["criteria.0.field"][0]
    assert "criteria" in wrong(criteria=[{"field": "q", "value": "x"}] * 41)
    made = a_view(cast.ann)
    assert "type" in cast.ann.put(f"/views/{made['id']}", {"type": "task"}).json["errors"]
