"""A step for a guest whose address is asked for at launch (behaviour B38)."""

from support.cast import Cast
from support.small import a_template, steps_of


def asking(cast: Cast) -> tuple[str, str]:
    template = a_template(cast.ann, {"title": "Sign", "assignees": [cast.bob.number], "guests": [""]}, "File")
    return template, steps_of(cast.ann, template)[0]


def test_a_blank_address_is_kept_and_can_be_sent_back_or_taken_out_b38(cast: Cast) -> None:
    template, step = asking(cast)
    path = f"/checklists/{template}/steps/{step}"
    assert cast.ann.get(path).data["guests"] == [""]
    assert cast.ann.put(path, {"title": "Sign it"}).data["guests"] == [""]
    both = cast.ann.put(path, {"title": "Sign", "guests": [cast.gus.email, " "]})
    assert both.data["guests"] == [cast.gus.email, ""]
    assert cast.ann.put(path, {"title": "Sign", "guests": []}).data["guests"] == []


def test_a_launch_is_asked_for_the_address_and_goes_on_without_b38(cast: Cast) -> None:
    template, step = asking(cast)
    launched = cast.ann.post("/runs", {"checklist_id": template, "name": "One"})
    assert launched.status == 201
    (warning,) = launched.json["warnings"]
    assert step in warning["path"]
    assert "asks for a guest's address" in warning["message"]
    (first, _) = cast.ann.get(f"/runs/{launched.data['id']}/tasks").data
    assert first["owners"]["users"] == [cast.bob.number]
    assert first["owners"]["guests"] == []


def test_the_guest_who_is_named_joins_the_people_of_the_step_b38(cast: Cast) -> None:
    template, step = asking(cast)
    body = {"checklist_id": template, "name": "One", "tasks": {step: {"owners": {"guests": ["kim@supplier.example"]}}}}
    launched = cast.ann.post("/runs", body)
    assert (launched.status, "warnings" in launched.json) == (201, False)
    (first, _) = cast.ann.get(f"/runs/{launched.data['id']}/tasks").data
    assert first["owners"]["users"] == [cast.bob.number]
    assert [guest["email"] if isinstance(guest, dict) else guest for guest in first["owners"]["guests"]] == [
        "kim@supplier.example"
    ]
