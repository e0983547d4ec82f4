"""Lists of the organization: tables whose rows are the options of fields (behaviour C4, C5, K17)."""

from typing import Any

import pytest

ROWS = ["Gold", "Silver"]


def a_list(by: Any, name: str = "Levels", **more: Any) -> dict[str, Any]:
    made = by.post("/lists", {"name": name, **({"rows": ROWS} if "rows" not in more else {}), **more})
    assert made.status == 201, made.body
    return made.data


def options(field: dict[str, Any]) -> list[tuple[int, str]]:
    return [(one["id"], one["text"]) for one in field["options"]]


def test_administrators_keep_lists_and_every_member_reads_them(ann, bob, lea, eve):
    """behaviour K13, K17."""
    one = a_list(ann)
    path = f"/lists/{one['id']}"
    assert set(one) == {"id", "name", "columns", "rows", "rows_count", "created_at", "last_updated"}
    assert one["columns"] == [{"id": 1, "label": "Option"}]
    assert one["rows"] == [{"id": 1, "cells": ["Gold"]}, {"id": 2, "cells": ["Silver"]}]
    for by in (bob, lea):
        assert by.post("/lists", {"name": "A"}).status == 403
        assert by.put(path, {"name": "A"}).status == by.delete(path).status == 403
        assert by.get(path).data == one
        assert [each["name"] for each in by.get("/lists?q=LEV").data] == ["Levels"]
    assert eve.get(path).status == eve.put(path, {"name": "A"}).status == eve.delete(path).status == 404
    assert eve.get("/lists").data == []
    assert ann.put(path, {"name": "Grades"}).data["rows"] == one["rows"]
    assert ann.delete(path).status == 204
    assert ann.get(path).status == ann.put(path, {"name": "A"}).status == ann.delete(path).status == 404
    assert ann.get("/lists").data == []


def test_the_list_of_lists_is_short_and_sorted(ann):
    for name in ("b", "A"):
        a_list(ann, name)
    listed = ann.get("/lists").data
    assert [(one["name"], one["rows_count"], "rows" in one) for one in listed] == [("A", 2, False), ("b", 2, False)]
    assert len(ann.get("/lists?with=rows&sort=-name").data[0]["rows"]) == 2


def test_rows_have_cells_and_keep_their_ids(ann):
    """behaviour C4."""
    columns = ["Country", {"id": 5, "label": "Capital"}]
    rows = [["Spain", "Madrid"], {"id": 9, "cells": ["Peru"]}, "Chad"]
    one = a_list(ann, columns=columns, rows=rows)
    assert one["columns"] == [{"id": 6, "label": "Country"}, {"id": 5, "label": "Capital"}]
    assert [(row["id"], row["cells"]) for row in one["rows"]] == [
        (10, ["Spain", "Madrid"]),
        (9, ["Peru", ""]),
        (11, ["Chad", ""]),
    ]
    path = f"/lists/{one['id']}"
    assert ann.put(path, one).data["rows"] == one["rows"]
    turned = ann.put(path, {"columns": [one["columns"][1], "Continent"]}).data
    assert [row["cells"] for row in turned["rows"]] == [["Madrid", ""], ["", ""], ["", ""]]
    assert [column["id"] for column in turned["columns"]] == [5, 7]


def test_rows_that_are_sent_as_texts_keep_the_ids_of_those_that_say_the_same(ann):
    """behaviour C4."""
    path = f"/lists/{a_list(ann)['id']}"
    changed = ann.put(path, {"rows": ["Iron", "Silver", "Gold"]}).data
    assert [(row["id"], *row["cells"]) for row in changed["rows"]] == [(3, "Iron"), (2, "Silver"), (1, "Gold")]
    again = ann.put(path, {"rows": ["Gold", {"id": 1, "cells": ["Pure gold"]}, "Lead"]}).data
    assert [(row["id"], *row["cells"]) for row in again["rows"]] == [(4, "Gold"), (1, "Pure gold"), (5, "Lead")]


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({}, {"name"}),
        ({"name": "x" * 251}, {"name"}),
        ({"name": "A", "columns": []}, {"columns"}),
        ({"name": "A", "columns": [""], "rows": [["a", "b"]]}, {"columns.0.label", "rows.0"}),
        ({"name": "A", "rows": [{"id": 1, "cells": ["a"]}, {"id": 1, "cells": ["b"]}]}, {"rows"}),
        ({"name": "A", "rows": ["x" * 501]}, {"rows.0"}),
        ({"name": "A", "rows": ["x"] * 2001}, {"rows"}),
    ],
)
def test_what_is_no_list_is_refused_with_everything_that_is_wrong(ann, body, where):
    refused = ann.post("/lists", body)
    assert (refused.status, set(refused.json["errors"])) == (422, where)


@pytest.mark.parametrize("kind", ["dropdown", "radio", "multiselect"])
def test_a_field_offers_what_the_list_has_now(ann, kind):
    """behaviour C5."""
    one = a_list(ann)
    template = ann.template()["id"]
    step = ann.step(template)["id"]
    field = ann.field(template, step, field_type=kind, list=one["id"])
    assert field["list"] == {"id": one["id"], "column_id": None}
    assert options(field) == [(1, "Gold"), (2, "Silver")]
    ann.put(f"/lists/{one['id']}", {"rows": [{"id": 2, "cells": ["Pure silver"]}, "Iron", "", "Iron"]})
    path = f"/checklists/{template}/steps/{step}/captures/{field['id']}"
    assert options(ann.get(path).data) == [(2, "Pure silver"), (3, "Iron")]
    whole = ann.get(f"/checklists/{template}?with=steps").data
    assert options(whole["steps"]["data"][0]["captures"][0]) == [(2, "Pure silver"), (3, "Iron")]
    assert ann.put(path, ann.get(path).data).data["list"] == field["list"]
    own = ann.put(path, {**field, "list": None, "options": ["A", "B"]}).data
    assert (own["list"], options(own)) == (None, [(1, "A"), (2, "B")])


def test_a_field_of_the_kickoff_form_may_take_another_column(ann):
    one = a_list(ann, columns=["Code", "Country"], rows=[["ES", "Spain"], ["PE", "Peru"]])
    asked = {"label": "Where", "field_type": "dropdown", "required": False, "list": {"id": one["id"], "column_id": 2}}
    template = ann.template(prerun=[asked])
    assert options(template["prerun"][0]) == [(1, "Spain"), (2, "Peru")]
    form = ann.get(f"/checklists/{template['id']}/form-fields").data
    assert options(form["ko_form_fields"][0]) == [(1, "Spain"), (2, "Peru")]


@pytest.mark.parametrize("link", ["f" * 32, "no-id", 7, {"id": "f" * 32}, {"column_id": 1}])
def test_a_list_that_is_not_there_is_refused(ann, link):
    template = ann.template()["id"]
    step = ann.step(template)["id"]
    body = {"label": "Which", "field_type": "dropdown", "required": False, "list": link}
    for refused in (
        ann.post(f"/checklists/{template}/steps/{step}/captures", body),
        ann.put(f"/checklists/{template}", {"title": "A", "prerun": [body]}),
        ann.post(f"/checklists/{template}/steps", {"title": "A", "captures": [body]}),
    ):
        assert refused.status == 422
        assert next(iter(refused.json["errors"])).endswith("list")


def test_a_list_in_use_is_not_deleted_and_where_is_told(ann, bob):
    one = a_list(ann)
    path = f"/lists/{one['id']}"
    template = bob.template("Invoice")["id"]
    step = bob.step(template)["id"]
    field = bob.field(template, step, field_type="dropdown", list=one["id"])["id"]
    refused = ann.delete(path)
    assert (refused.status, refused.json["code"], "'Invoice'" in refused.json["message"]) == (422, "list_in_use", True)
    assert ann.get(f"{path}?with=checklists").data["checklists"]["data"] == [{"id": template, "title": "Invoice"}]
    assert bob.delete(f"/checklists/{template}/steps/{step}/captures/{field}").status == 204
    assert ann.delete(path).status == 204


def test_a_copy_elsewhere_and_an_import_keep_the_options_as_their_own(ann, eve, cast):
    """behaviour B12, C5."""
    one = a_list(ann)
    asked = {"label": "Level", "field_type": "radio", "required": False, "list": one["id"]}
    template = ann.template(prerun=[asked])
    clone = ann.post(f"/checklists/{template['id']}/clone", {}).data
    assert clone["prerun"][0]["list"] == {"id": one["id"], "column_id": None}
    brought = eve.post("/checklists", {**ann.get(f"/checklists/{template['id']}").data, "steps": []})
    assert [each["path"] for each in brought.json["warnings"]] == ["prerun.0.list", "owner_id"]
    cast.invite_eve()
    copied = eve.post(f"/checklists/{template['id']}/clone", {"tenant": ann.organization}).data
    for each in (brought.data, copied):
        assert (each["prerun"][0]["list"], options(each["prerun"][0])) == (None, [(1, "Gold"), (2, "Silver")])
