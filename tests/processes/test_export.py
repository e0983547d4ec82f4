"""Exports: 49 columns of one process or many, and the table of one template (`api-running` 1.11, 5.5, J27-J31)."""

import csv
import io
from typing import Any

import pytest

from procession.processes import export
from support.cast import GUEST, Cast
from support.small import a_run, a_template

NASTY = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")']


def read(reply: Any) -> list[dict[str, str]]:
    assert reply.status == 200, reply
    assert reply.headers["content-type"] == "text/csv; charset=utf-8"
    assert reply.headers["content-disposition"].startswith("attachment; filename=")
    return list(csv.DictReader(io.StringIO(reply.raw.decode(), newline="")))


def a_deal(cast: Cast, name: str = "Deal 1") -> dict[str, str]:
    """A process with an answered kick-off form, a done task with an answer, an open one with an issue, a hidden one."""
    asked = {"label": "Customer", "field_type": "text", "required": False}
    template = cast.ann.post("/checklists", {"title": "Deals", "type": "procedure", "prerun": [asked]}).data
    steps = f"/checklists/{template['id']}/steps"
    first = cast.ann.post(steps, {"title": "Offer"}).data["id"]
    price = {"label": "Price", "field_type": "text", "required": False}
    field = cast.ann.post(f"{steps}/{first}/captures", price).data
    for title in ("Sign", "Celebrate"):
        cast.ann.post(steps, {"title": title})
    launched = {"checklist_id": template["id"], "name": name, "prerun": {template["prerun"][0]["id"]: "Acme"}}
    run = cast.ann.post("/runs", launched).data["id"]
    offer, sign, celebrate = (one["id"] for one in cast.ann.get(f"/runs/{run}/tasks").data)
    cast.ann.post(f"/tasks/{offer}/captures", {"id": field["id"], "value": "90"})
    cast.ann.put(f"/tasks/{sign}", {"owners": {"users": [cast.bob.number], "guests": [GUEST]}})
    cast.ann.post(f"/tasks/{sign}/problem", {"content": "No pen"})
    cast.ann.put(f"/runs/{run}/tasks/{celebrate}/hide", {})
    return {
        "template": template["id"],
        "run": run,
        "offer": offer,
        "sign": sign,
        "step": first,
        "field": field["id"],
        "kickoff": template["prerun"][0]["id"],
    }


def test_a_process_in_49_columns(cast: Cast) -> None:
    made = a_deal(cast)
    cast.ann.post("/completed-tasks", {"task_id": made["offer"]})
    found = read(cast.bob.get(f"/runs/{made['run']}/export", format="csv"))
    assert list(found[0]) == list(export.COLUMNS)
    assert len(export.COLUMNS) == 49
    kinds = [row["type"] for row in found]
    assert kinds == [
        "kick_off_task",
        "process_task",
        "process_task_data",
        "process_task",
        "process_task_comment",
        "process_task",
    ]
    kickoff, offer, price, sign, issue, celebrate = found
    assert {row["process_id"] for row in found} == {made["run"]}
    assert {row["has_form_fields"] for row in found} == {"Yes"}
    assert (offer["blueprint_id"], offer["blueprint_name"]) == (made["template"], "Deals")
    assert (offer["process_owner"], offer["process_owner_id"]) == ("Ann Lee", str(cast.ann.number))
    assert (offer["total_tasks_in_process"], offer["tasks_completed"], offer["process_status"]) == ("3", "1", "problem")
    assert (kickoff["kick_off_task_id"], kickoff["answer_in_form_field"]) == (made["kickoff"], "Acme")
    assert (offer["process_task_id"], offer["process_task_alias"]) == (made["offer"], made["step"])
    assert (offer["completed_by"], sign["completed_by"]) == (str(cast.ann.number), "0")
    assert (price["process_task_data_id"], price["process_task_data_name"]) == (made["field"], "Offer")
    assert (price["question_in_form_field"], price["answer_in_form_field"]) == ("Price", "90")
    assert (sign["user_assigned"], sign["guest_assigned"], sign["total_assignees"]) == ("Bob Reyes", GUEST, "2")
    assert (sign["issue_reported"], sign["no_of_issue_reported"], sign["issue_resolved"]) == ("Yes", "1", "No")
    assert (issue["comment"], issue["process_task_comment_name"]) == ("No pen", "Sign")
    assert (celebrate["process_task_status"], celebrate["assigned_or_shown_on"]) == ("hidden", "")
    assert sign["process_task_status"] == "shown"
    assert len(offer["completed_on"]) == len("2026-01-05 09:00:00")
    assert "NaN" not in str(found)


def test_answers_show_once_the_task_is_completed(cast: Cast) -> None:
    made = a_deal(cast)
    found = read(cast.ann.get(f"/runs/{made['run']}/export"))
    assert [row["answer_in_form_field"] for row in found if row["type"] == "process_task_data"] == [""]


def test_the_same_as_json_for_the_command_line_client(cast: Cast) -> None:
    made = a_deal(cast)
    shown = cast.ann.post(f"/runs/{made['run']}/export").data
    assert shown["columns"] == list(export.COLUMNS)
    assert shown["filename"] == "Deal 1.csv"
    assert shown["run"]["id"] == made["run"]
    as_file = read(cast.ann.get(f"/runs/{made['run']}/export"))
    as_text = [["" if cell is None else str(cell) for cell in row] for row in shown["rows"]]
    assert as_text == [list(row.values()) for row in as_file]


@pytest.mark.parametrize("text", NASTY)
def test_no_cell_is_run_by_a_spreadsheet(cast: Cast, text: str) -> None:
    run, (task,) = a_run(cast.ann, "Do it", name=text.strip() + " name")
    cast.ann.post(f"/tasks/{task}/comment", {"content": text})
    found = read(cast.ann.get(f"/runs/{run}/export"))
    cells = [cell for row in found for cell in row.values()]
    assert not [cell for cell in cells if cell[:1] in tuple("=+-@\t\r")]
    assert {row["process_name"] for row in found} == {"'" + text.strip() + " name"}
    assert read(cast.ann.get("/export/processes.csv"))[0]["process_name"].startswith("'")


def test_only_what_the_caller_sees_is_exported(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann, "Do it")
    secret = {"title": "Quietly", "task_type": "task", "deadline": "2035-01-01", "top_secret": True, "run_id": run}
    cast.ann.post("/tasks", {**secret, "owners": {"users": [cast.ann.number]}})
    assert [row["process_task_name"] for row in read(cast.ann.get(f"/runs/{run}/export"))] == ["Do it", "Quietly"]
    assert [row["process_task_name"] for row in read(cast.bob.get(f"/runs/{run}/export"))] == ["Do it"]
    assert [row["process_task_name"] for row in read(cast.bob.get("/export/processes.csv"))] == ["Do it"]
    cast.ann.put(f"/tasks/{task}", {"owners": {"users": [cast.lia.number], "guests": [GUEST]}})
    for path in (f"/runs/{run}/export", "/export/processes.csv", "/runs/export?checklist_id=" + "0" * 32):
        assert cast.lia.get(path).status == 403
        assert cast.gus.get(path).status == 403
    assert cast.lia.post(f"/runs/{run}/export").status == 403
    assert cast.eve.get(f"/runs/{run}/export").status == 404
    assert read(cast.eve.get("/export/processes.csv")) == []


def test_processes_a_member_does_not_see_are_left_out(cast: Cast) -> None:
    template = a_template(cast.ann, "Do it")
    nobody = {"everyone": False, "users": [], "groups": []}
    names = ("checklist_read", "checklist_edit", "process_launch", "checklist_duplicate", "process_read")
    cast.ann.put(f"/checklists/{template}/permissions", dict.fromkeys(names, nobody))
    run = cast.ann.post("/runs", {"checklist_id": template, "name": "Hidden"}).data["id"]
    assert cast.bob.get(f"/runs/{run}/export").status == 404
    assert read(cast.bob.get("/export/processes.csv")) == []
    assert cast.bob.get("/runs/export", checklist_id=template).status == 404
    assert len(read(cast.ann.get("/export/processes.csv"))) == 1


def test_many_processes_oldest_first_in_pieces_of_any_size(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    template = a_template(cast.ann, *(f"Step {number}" for number in range(5)))
    runs = [cast.ann.post("/runs", {"checklist_id": template, "name": f"Run {n}"}).data["id"] for n in range(7)]
    other, _ = a_run(cast.ann, "Else")
    whole = cast.ann.get("/export/processes.csv").raw
    assert len(read(cast.ann.get("/export/processes.csv"))) == 7 * 5 + 1
    for at_once, tasks in ((2, 3), (1, 5), (3, 12)):
        monkeypatch.setattr(export, "AT_ONCE", at_once)
        monkeypatch.setattr(export, "TASKS_AT_ONCE", tasks)
        assert cast.ann.get("/export/processes.csv").raw == whole
        assert len(read(cast.ann.get(f"/runs/{runs[0]}/export"))) == 5
        assert len(cast.ann.post(f"/runs/{runs[0]}/export").data["rows"]) == 5
        by_template = read(cast.ann.get("/export/processes.csv", checklist_id=template))
        assert list(dict.fromkeys(row["process_id"] for row in by_template)) == runs
        named = read(cast.ann.get("/export/processes.csv", q="run 3"))
        assert {row["process_name"] for row in named} == {"Run 3"}
    cast.ann.delete(f"/runs/{other}")
    archived = read(cast.ann.get("/export/processes.csv", status="archived"))
    assert [row["process_id"] for row in archived] == [other]


def test_the_table_of_one_template_has_a_row_per_process_and_a_column_per_field(cast: Cast) -> None:
    made = a_deal(cast)
    again = cast.ann.post("/runs", {"checklist_id": made["template"], "name": "Deal 2"}).data["id"]
    found = read(cast.ann.get("/runs/export", checklist_id=made["template"]))
    assert [row["process_id"] for row in found] == [made["run"], again]
    assert [row["Customer"] for row in found] == ["Acme", ""]
    assert [row["Offer: Price"] for row in found] == ["90", ""]
    assert found[0]["owner"] == "Ann Lee"
    refused = cast.ann.get("/runs/export")
    assert (refused.status, list(refused.json["errors"])) == (422, ["checklist_id"])
    for unknown in ("0" * 32, "nonsense"):
        assert cast.ann.get("/runs/export", checklist_id=unknown).status == 404
