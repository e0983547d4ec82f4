"""Job titles: places at steps, filled by whoever launches (behaviour A2, B35, B37)."""

from typing import Any

from support.cast import Caller, Cast
from support.small import a_template, steps_of


def a_title(by: Caller, name: str = "Approver") -> dict[str, Any]:
    made = by.post("/job-titles", {"name": name})
    assert made.status == 201, made.json
    return made.data


def owners(by: Caller, run: str) -> list[tuple[list[int], list[str], list[str]]]:
    tasks = by.get(f"/runs/{run}/tasks", per_page=100).data
    return [(one["owners"]["users"], one["owners"]["guests"], one["owners"]["groups"]) for one in tasks]


def launched(by: Caller, template: str, **more: Any) -> str:
    return by.post("/runs", {"checklist_id": template, "name": "One", **more}).data["id"]


def test_administrators_keep_the_list_and_every_member_reads_it(cast: Cast) -> None:
    """behaviour A2: a role is something else."""
    ann, bob, lia = cast.ann, cast.bob, cast.lia
    clerk, approver = a_title(ann, "Clerk"), a_title(ann)
    assert set(clerk) == {"id", "name", "created_at", "last_updated"}
    path = f"/job-titles/{clerk['id']}"
    for by in (bob, lia):
        assert [one["name"] for one in by.get("/job-titles").data] == ["Approver", "Clerk"]
        assert by.get(path).data == clerk
        assert by.post("/job-titles", {"name": "Boss"}).status == 403
        assert by.put(path, {"name": "Boss"}).status == by.delete(path).status == 403
    assert cast.gus.get("/job-titles").status == 403
    assert [one["id"] for one in ann.get("/job-titles", q="APP").data] == [approver["id"]]
    assert ann.put(path, {"name": "Senior clerk"}).data["name"] == "Senior clerk"
    assert ann.delete(path).status == 204
    assert ann.get(path).status == ann.put(path, {"name": "A"}).status == ann.delete(path).status == 404
    assert cast.eve.get("/job-titles").data == []


def test_names_are_asked_for_and_unique_in_any_case(cast: Cast) -> None:
    ann = cast.ann
    one, other = a_title(ann, "Approver"), a_title(ann, "Clerk")
    for body in ({}, {"name": " "}, {"name": "approver"}, {"name": "x" * 201}):
        refused = ann.post("/job-titles", body)
        assert (refused.status, list(refused.json["errors"])) == (422, ["name"])
    assert ann.put(f"/job-titles/{other['id']}", {"name": "APPROVER"}).status == 422
    assert ann.put(f"/job-titles/{one['id']}", {"name": "APPROVER"}).data["name"] == "APPROVER"


def test_a_step_names_job_titles_and_shows_their_present_names(cast: Cast) -> None:
    """behaviour B35, B37."""
    ann = cast.ann
    approver, clerk = a_title(ann), a_title(ann, "Clerk")
    template = a_template(ann, {"title": "Check", "roles": [approver["id"], {"id": clerk["id"], "name": "Old name"}]})
    (step,) = steps_of(ann, template)
    path = f"/checklists/{template}/steps/{step}"

    def roles() -> list[str]:
        return [one["name"] for one in ann.get(path).data["roles"]]

    assert ann.get(path).data["roles"][0] == {"id": approver["id"], "name": "Approver"}
    ann.put(f"/job-titles/{approver['id']}", {"name": "Chief"})
    assert roles() == ["Chief", "Clerk"]
    assert ann.put(path, {"title": "Check it"}).status == 200
    assert roles() == ["Chief", "Clerk"]
    read = ann.get(path).data
    assert ann.put(path, read).data["roles"] == read["roles"]
    ann.delete(f"/job-titles/{clerk['id']}")
    assert roles() == ["Chief"]
    assert ann.put(path, {"title": "Check it", "roles": []}).data["roles"] == []
    refused = ann.put(path, {"title": "Check it", "roles": ["Nobody"]})
    assert (refused.status, list(refused.json["errors"])) == (422, ["roles"])


def test_whoever_launches_says_who_fills_a_job_title_and_each_time_anew(cast: Cast) -> None:
    """behaviour B37, B40."""
    ann, bob = cast.ann, cast.bob
    approver = a_title(ann)
    group = ann.post("/groups", {"name": "Sales", "description": "Sellers", "members": [bob.number]}).data["id"]
    more = {"title": "More", "roles": [approver["id"]], "assignees": [ann.number]}
    template = a_template(ann, {"title": "Check", "roles": [approver["id"]]}, more, "Else")
    first = launched(ann, template, roles={approver["id"]: {"users": [bob.number], "guests": ["kim@x.example"]}})
    assert owners(ann, first) == [
        ([bob.number], ["kim@x.example"], []),
        ([ann.number, bob.number], ["kim@x.example"], []),
        ([ann.number], [], []),
    ]
    second = launched(ann, template, roles={approver["id"]: {"groups": [group]}})
    assert owners(ann, second)[0] == ([], [], [group])
    task = ann.get(f"/runs/{second}/tasks", **{"with": "roles"}).data[0]
    assert task["roles"]["data"] == [{"id": approver["id"], "name": "Approver"}]


def test_an_unfilled_job_title_leaves_the_step_as_if_nobody_was_assigned(cast: Cast) -> None:
    """behaviour B37, B39."""
    ann = cast.ann
    approver = a_title(ann)
    alone = {"title": "Nobody", "roles": [approver["id"]], "assign_run_starter": False}
    template = a_template(ann, {"title": "Check", "roles": [approver["id"]]}, alone)
    assert owners(ann, launched(ann, template)) == [([ann.number], [], []), ([], [], [])]


def test_an_override_of_the_launch_counts_before_the_job_title(cast: Cast) -> None:
    """behaviour B40."""
    ann, bob, lia = cast.ann, cast.bob, cast.lia
    approver = a_title(ann)
    template = a_template(ann, {"title": "Check", "roles": [approver["id"]]})
    (step,) = steps_of(ann, template)
    roles = {approver["id"]: {"users": [bob.number]}}
    run = launched(ann, template, roles=roles, tasks={step: {"owners": {"users": [lia.number]}}})
    assert owners(ann, run) == [([lia.number], [], [])]


def test_what_cannot_fill_a_job_title_is_refused_and_nothing_is_launched(cast: Cast) -> None:
    """behaviour B41, G38."""
    ann = cast.ann
    approver = a_title(ann)
    template = a_template(ann, {"title": "Check", "roles": [approver["id"]], "max_assignable": 1})
    both = {"users": [ann.number, cast.bob.number]}
    for roles in ({"f" * 32: {"users": []}}, {approver["id"]: {"users": [cast.eve.number]}}, {approver["id"]: both}):
        assert ann.post("/runs", {"checklist_id": template, "name": "One", "roles": roles}).status == 422
    assert ann.get("/runs").data == []


def test_a_job_title_that_no_step_asks_for_is_named_in_warnings(cast: Cast) -> None:
    ann = cast.ann
    approver = a_title(ann)
    body = {"checklist_id": a_template(ann, "Do"), "name": "One", "roles": {approver["id"]: {"users": [ann.number]}}}
    launch = ann.post("/runs", body)
    assert (launch.status, [one["path"] for one in launch.json["warnings"]]) == (201, [f"roles.{approver['id']}"])


def test_copies_and_imports_keep_job_titles_that_are_known(cast: Cast) -> None:
    """behaviour B12; elsewhere they are found by name."""
    ann, eve = cast.ann, cast.eve
    approver, clerk = a_title(ann), a_title(ann, "Clerk")
    template = a_template(ann, {"title": "Check", "roles": [approver["id"], clerk["id"]]})
    clone = ann.post(f"/checklists/{template}/clone", {}).data["id"]
    exported = ann.get(f"/checklists/{template}", **{"with": "steps"}).data
    there = a_title(eve, "approver")
    brought = eve.post("/checklists", exported)
    assert [one["path"] for one in brought.json["warnings"] if "roles" in one["path"]] == ["steps.0.roles"]

    def roles(by: Caller, one: str) -> list[str]:
        (step,) = by.get(f"/checklists/{one}/steps").data
        return [role["id"] for role in step["roles"]]

    assert roles(ann, clone) == [approver["id"], clerk["id"]]
    assert roles(eve, brought.data["id"]) == [there["id"]]
