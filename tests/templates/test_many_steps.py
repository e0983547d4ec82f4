"""Many steps of a template changed in one call, and favourites marked for others (behaviour B22, B23)."""

from typing import Any

import pytest

from support.cast import Caller, Cast
from support.small import a_template, closed, steps_of


def titles(by: Any, template: str) -> list[str]:
    return [step["title"] for step in by.get(f"/checklists/{template}/steps").data]


def test_steps_are_made_of_lines_b22(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "First")
    path = f"/checklists/{template}/steps-from-lines"
    made = ann.post(path, {"lines": "Call the client\r\n\n   Write it down \n\tSend it"})
    assert made.status == 201
    assert [(step["title"], step["position"]) for step in made.data] == [
        ("Call the client", 2),
        ("Write it down", 3),
        ("Send it", 4),
    ]
    assert titles(ann, template) == ["First", "Call the client", "Write it down", "Send it"]
    assert len({step["alias"] for step in made.data}) == 3
    assert made.data[0] == ann.get(f"/checklists/{template}/steps/{made.data[0]['id']}").data
    for lines, where in (
        ("", "lines"),
        (" \n \n", "lines"),
        ("A\n" * 201, "lines"),
        (f"Fine\n{'x' * 601}", "lines.2.title"),
        ("x" * 130_001, "lines"),
    ):
        refused = ann.post(path, {"lines": lines})
        assert (refused.status, list(refused.json["errors"])) == (422, [where])
    assert len(titles(ann, template)) == 4
    form = ann.post("/checklists", {"title": "Asks", "type": "form"}).data["id"]
    assert ann.post(f"/checklists/{form}/steps-from-lines", {"lines": "A"}).json["code"] == "only_procedures_have_steps"


def test_somebody_is_put_on_many_steps_and_taken_off_again_b22(cast: Cast) -> None:
    ann, bob = cast.ann, cast.bob
    template = a_template(ann, {"title": "A", "assignees": [bob.number]}, "B", {"title": "C", "max_assignable": 1})
    a, b, c = steps_of(ann, template)
    path = f"/checklists/{template}/steps-assignees"
    put = ann.put(path, {"steps": [b, a], "assign": {"users": [ann.number], "guests": ["Gus@vendor.example"]}})
    assert [(one["title"], one["assignees"], one["guests"]) for one in put.data] == [
        ("A", [bob.number, ann.number], ["gus@vendor.example"]),
        ("B", [ann.number], ["gus@vendor.example"]),
    ]
    again = ann.put(path, {"steps": [a, b], "assign": {"users": [ann.number]}})
    assert again.data == put.data
    off = ann.put(path, {"steps": [a, b], "unassign": {"users": [ann.number], "guests": ["gus@vendor.example"]}})
    assert [one["assignees"] for one in off.data] == [[bob.number], []]
    assert [one["guests"] for one in off.data] == [[], []]

    too_many = ann.put(path, {"steps": [a, b, c], "assign": {"users": [ann.number, bob.number]}})
    assert (too_many.status, list(too_many.json["errors"])) == (422, ["max_assignable"])
    for body, where in (
        ({"steps": [a]}, "assign"),
        ({"steps": [a], "assign": {"users": []}}, "assign"),
        ({"steps": [], "assign": {"users": [ann.number]}}, "steps"),
        ({"steps": ["0" * 32], "assign": {"users": [ann.number]}}, "steps"),
        ({"steps": [a], "assign": {"users": [4711]}}, "assign.assignees"),
        ({"steps": [a] * 201, "assign": {"users": [ann.number]}}, "steps"),
    ):
        refused = ann.put(path, body)
        assert (refused.status, list(refused.json["errors"])) == (422, [where]), refused.body
    assert [one["assignees"] for one in ann.get(f"/checklists/{template}/steps").data] == [[bob.number], [], []]


def test_deadlines_of_many_steps_count_from_the_launch_b23(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "A", "B", "C")
    a, b, c = steps_of(ann, template)
    waits = {"value": 1, "unit": "days", "option": "from", "step": a}
    ann.put(f"/checklists/{template}/steps/{c}", {"title": "C", "deadline": waits})
    path = f"/checklists/{template}/steps-deadlines"
    dated = ann.put(path, {"steps": [b, c], "deadline": {"value": 2, "unit": "weeks"}})
    wanted = {"value": 2, "unit": "weeks", "option": "from", "step": "start_run"}
    assert [(one["title"], one["deadline"]) for one in dated.data] == [("B", wanted), ("C", wanted)]
    assert ann.get(f"/checklists/{template}/steps/{a}").data["deadline"]["unit"] == "day"
    for deadline, where in (
        ({"value": 2, "unit": "years"}, "deadline.unit"),
        ({"value": -1, "unit": "days"}, "deadline.value"),
    ):
        refused = ann.put(path, {"steps": [a, b], "deadline": deadline})
        assert (refused.status, list(refused.json["errors"])) == (422, [where])
    assert ann.put(path, {"steps": [a], "deadline": {**wanted, "step": a}}).data[0]["deadline"]["step"] == "start_run"


def test_an_administrator_marks_a_favourite_for_others_b22(cast: Cast) -> None:
    ann, bob, lea = cast.ann, cast.bob, cast.lea
    template = a_template(ann, "A")
    path = f"/checklists/{template}/starred-by"
    marked = ann.put(path, {"users": [bob.number, lea.number]})
    assert {one["id"] for one in marked.data["starredByUsers"]["data"]} == {bob.number, lea.number}
    assert [who.get(f"/checklists/{template}").data["starred"] for who in (ann, bob, lea)] == [False, True, True]
    back = ann.put(path, {"users": [lea.number], "starred": False})
    assert [one["id"] for one in back.data["starredByUsers"]["data"]] == [bob.number]
    assert ann.put(path, {"users": [bob.number]}).status == 200
    assert bob.put(path, {"users": [lea.number]}).status == 403
    assert cast.eve.put(path, {"users": [lea.number]}).status == 404
    assert list(ann.put(path, {"users": [cast.eve.number]}).json["errors"]) == ["users"]
    assert ann.put(path, {"users": []}).status == 422


@pytest.mark.parametrize(
    ("method", "way", "more"),
    [
        ("post", "steps-from-lines", {"lines": "A"}),
        ("put", "steps-assignees", {"assign": {"guests": ["gus@vendor.example"]}}),
        ("put", "steps-deadlines", {"deadline": {"value": 1, "unit": "days"}}),
    ],
)
def test_only_who_may_edit_changes_many_steps(cast: Cast, method: str, way: str, more: dict[str, Any]) -> None:
    template = a_template(cast.ann, "A")
    body = {"steps": steps_of(cast.ann, template), **more}

    def asked(by: Caller) -> int:
        return getattr(by, method)(f"/checklists/{template}/{way}", body).status

    assert (asked(cast.bob), asked(cast.lea), asked(cast.eve)) == (403, 403, 404)
    closed(cast.ann, template, checklist_edit=[cast.bob.number, cast.lea.number])
    assert (asked(cast.bob), asked(cast.lea)) == (201 if method == "post" else 200, 404)
    cast.ann.delete(f"/checklists/{template}")
    assert asked(cast.ann) == 404
