"""Finding things by words (api-running 5.1, api-templates 8, behaviour J22-J24)."""

import pytest
from typer.testing import CliRunner

from procession.app.cli import app
from support.cast import Caller, Cast
from support.news import heard
from support.small import a_contract, a_one_off, a_run, a_template

KINDS = ("blueprint", "process", "task", "snippet", "capture", "step")


def ids(who: Caller, text: str, on: str, **more: object) -> list[str]:
    reply = who.get("/search", search=text, on=on, **more)
    assert reply.status == 200, reply
    return [each["id"] for each in reply.json[on]["data"]]


def test_things_of_every_kind_are_found_by_their_words(cast: Cast) -> None:
    made = a_contract(cast.ann)
    heard(cast.database)
    reply = cast.ann.get("/search", search="sign", on=",".join(KINDS), per_page=5)
    assert "data" not in reply.json
    assert set(reply.json) == set(KINDS)
    assert [each["id"] for each in reply.json["blueprint"]["data"]] == [made["template"]]
    assert [each["id"] for each in reply.json["process"]["data"]] == [made["run"]]  # by the title of its task
    assert [each["id"] for each in reply.json["task"]["data"]] == [made["task"]]
    assert reply.json["task"]["data"][0]["run_id"] == made["run"]
    assert reply.json["task"]["data"][0]["owners"]["users"] == [cast.ann.number]
    assert {each["id"] for each in reply.json["capture"]["data"]} == {made["field"], made["date_field"]}
    assert [each["title"] for each in reply.json["step"]["data"]] == ["Sign the contract"]
    assert reply.json["capture"]["data"][0]["checklist_id"] == made["template"]
    assert reply.json["snippet"]["data"] == []
    paging = reply.json["snippet"]["meta"]["pagination"]
    assert (paging["total"], paging["total_pages"], paging["per_page"], paging["links"]) == (0, 1, 5, [])


def test_beginnings_of_words_match_whatever_their_case_and_accents(cast: Cast) -> None:
    run, _ = a_run(cast.ann, name="Überprüfung für Łódź & Café Noël")
    heard(cast.database)
    for text in ("UBERPRU", "uberprufung cafe", "noel,   cafe!", "für", "Noe\u0308l"):
        assert ids(cast.ann, text, "process") == [run], text
    for text in ("prufung", "cafe tea", "&", "%", '"', "' OR 1", "*", "()", "!!!"):
        assert ids(cast.ann, text, "process") == [], text


def test_what_people_write_later_is_found_too(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    alone = a_one_off(cast.ann, "Call the bank")["id"]
    cast.ann.put(f"/runs/{run}", {"name": "Renamed", "summary": "<p>Watch the <b>budget</b></p>"})
    cast.ann.post(f"/tasks/{task}/comment", {"content": "The figures look suspicious"})
    said = cast.ann.post(f"/tasks/{alone}/comment", {"content": "They were friendly"}).data["id"]
    heard(cast.database)
    assert ids(cast.ann, "renamed budget", "process") == [run]
    assert ids(cast.ann, "suspicious", "process") == [run]
    assert ids(cast.ann, "suspicious", "task") == [task]
    assert ids(cast.ann, "friendly", "task") == [alone]
    cast.ann.delete(f"/tasks/{alone}/comment/{said}")
    cast.ann.put(f"/tasks/{alone}", {"title": "Write to the bank"})
    heard(cast.database)
    assert ids(cast.ann, "friendly", "task") == []
    assert ids(cast.ann, "call bank", "task") == []
    assert ids(cast.ann, "write bank", "task") == [alone]


def test_exact_titles_come_first_then_what_was_touched_last(cast: Cast) -> None:
    names = ("Review", "Review of contracts", "A review")
    runs = {name: a_run(cast.ann, name=name)[0] for name in names}
    heard(cast.database)
    assert ids(cast.ann, "review", "process")[0] == runs["Review"]
    reply = cast.ann.get("/search", search="review", on="process", per_page=2)
    paging = reply.json["process"]["meta"]["pagination"]
    assert (paging["total"], paging["count"], paging["has_more_pages"]) == (3, 2, True)
    assert "page=2" in paging["links"]["next"]
    second = ids(cast.ann, "review", "process", per_page=2, page=2)
    assert {*second, *(each["id"] for each in reply.json["process"]["data"])} == set(runs.values())


def test_only_what_the_searcher_may_see_is_found(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann, "Wages")
    secret = a_one_off(cast.ann, "Wages of Bob", top_secret=True)["id"]
    heard(cast.database)
    assert ids(cast.ann, "wages", "task") == [task, secret]
    assert ids(cast.bob, "wages", "task") == [task]
    assert ids(cast.lia, "wages", "task") == []
    assert ids(cast.lia, "wages", "process") == []
    template = cast.ann.get(f"/runs/{run}").data["checklist_id"]
    assert ids(cast.bob, "wages", "blueprint") == ids(cast.bob, "onboarding", "blueprint") == [template]
    nobody = {name: {"everyone": False} for name in ("checklist_read", "process_launch", "process_read")}
    assert cast.ann.put(f"/checklists/{template}/permissions", nobody).status == 200
    assert ids(cast.bob, "wages", "blueprint") == ids(cast.bob, "wages", "step") == []
    assert ids(cast.bob, "wages", "task") == []
    cast.ann.put(f"/checklists/{template}/permissions", {"process_read": {"everyone": True}})
    assert ids(cast.eve, "wages", "task") == []
    cast.ann.post(f"/tasks/{task}/comment", {"content": f"@[{cast.lia.number}]"})
    assert ids(cast.lia, "wages", "process") == [run]
    assert cast.gus.get("/search", search="wages").status == 403


def test_words_of_a_confidential_task_do_not_give_away_its_process(cast: Cast) -> None:
    run, (_, task) = a_run(cast.ann, "Plain", "Dismissal")
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"top_secret": True, "title": "Dismissal of Bob"})
    cast.ann.post(f"/tasks/{task}/comment", {"content": "Because of embezzlement"})
    heard(cast.database)
    assert ids(cast.bob, "dismissal", "task") == []
    assert ids(cast.bob, "embezzlement", "process") == []
    assert ids(cast.ann, "embezzlement", "task") == [task]


def test_what_is_archived_or_deleted_is_not_found(cast: Cast) -> None:
    run, _ = a_run(cast.ann, "Fly to Mars", name="Mission")
    template = cast.ann.get(f"/runs/{run}").data["checklist_id"]
    alone = a_one_off(cast.ann, "Mission patch")["id"]
    heard(cast.database)
    assert ids(cast.ann, "mission", "process") == [run]
    cast.ann.delete(f"/runs/{run}")
    assert (ids(cast.ann, "mission", "process"), ids(cast.ann, "mars", "task")) == ([], [])
    cast.ann.delete(f"/runs/{run}/delete")
    cast.ann.delete(f"/tasks/{alone}")
    cast.ann.delete(f"/tasks/{alone}/delete")
    cast.ann.delete(f"/checklists/{template}")
    heard(cast.database)
    for kind in KINDS:
        assert ids(cast.ann, "mission", kind) == ids(cast.ann, "mars", kind) == [], kind
    cast.ann.put(f"/checklists/{template}/restore")
    heard(cast.database)
    assert ids(cast.ann, "mars", "blueprint") == [template]


def test_a_step_that_was_taken_out_is_not_found(cast: Cast) -> None:
    template = a_template(cast.ann, "Water the plants", "Feed the cat")
    step = cast.ann.get(f"/checklists/{template}/steps").data[0]["id"]
    heard(cast.database)
    assert ids(cast.ann, "plants", "step") == [step]
    cast.ann.delete(f"/checklists/{template}/steps/{step}")
    heard(cast.database)
    assert ids(cast.ann, "plants", "step") == []
    assert ids(cast.ann, "plants", "blueprint") == []


@pytest.mark.parametrize(
    ("query", "path"),
    [
        ({}, "search"),
        ({"search": "  "}, "search"),
        ({"search": "x" * 201}, "search"),
        ({"search": "x", "on": "process,people"}, "on"),
        ({"search": "x", "filter": "title=Foo"}, "filter"),
        ({"search": "x", "filter[type]": "field", "filter[field]": "colour", "filter[value]": "x"}, "filter"),
        ({"search": "x", "filter[0][type]": "boolean", "filter[0][value]": "XOR"}, "filter"),
        ({"search": "x", "filter[a][b][c][d][e][f][g]": "x"}, "filter"),
    ],
)
def test_what_is_no_question_is_refused_by_name(cast: Cast, query: dict[str, str], path: str) -> None:
    refused = cast.ann.get("/search", **query)
    assert refused.status == 422, refused
    assert path in refused.json["errors"]


def test_a_structured_filter_narrows_what_is_found(cast: Cast) -> None:
    first, _ = a_run(cast.ann, name="Review one")
    template = cast.ann.get(f"/runs/{first}").data["checklist_id"]
    cast.ann.put(f"/checklists/{template}/permissions", {"process_launch": {"everyone": True}})
    second = cast.ann.post("/runs", {"checklist_id": template, "name": "Review two"}).data["id"]
    heard(cast.database)
    one = {"filter[type]": "field", "filter[field]": "title", "filter[operation]": "=", "filter[value]": "REVIEW ONE"}
    assert ids(cast.ann, "review", "process", **one) == [first]
    assert ids(cast.ann, "review", "process", **{**one, "filter[operation]": "<>"}) == [second]
    either = {
        "filter[0][type]": "boolean",
        "filter[0][value]": "OR",
        "filter[1][type]": "field",
        "filter[1][field]": "title",
        "filter[1][value]": "Review two",
        "filter[2][0][type]": "boolean",
        "filter[2][0][value]": "AND",
        "filter[2][1][field]": "starter",
        "filter[2][1][value]": str(cast.ann.number),
        "filter[2][2][field]": "date",
        "filter[2][2][operation]": ">=",
        "filter[2][2][value]": "2099-01-01",
    }
    assert ids(cast.ann, "review", "process", **either) == [second]
    mine = {"filter[field]": "starter", "filter[value]": str(cast.bob.number)}
    assert ids(cast.ann, "review", "process", **mine) == []


def test_the_index_can_be_made_anew(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann, "Unheard")
    made = CliRunner().invoke(app, ["rebuild-search", "--database", cast.database.url])
    assert made.exit_code == 0, made.output
    assert ids(cast.ann, "unheard", "task") == [task]
    assert ids(cast.ann, "unheard", "process") == [run]


def test_tasks_of_a_template_are_found_the_old_way(cast: Cast) -> None:
    made = a_contract(cast.ann)
    path = "/checklists/search/tasks"
    listed = cast.ann.post(path, {"checklist_id": made["template"], "q": "sign the"})
    assert [(each["run_id"], each["task_id"]) for each in listed.data] == [(made["run"], made["task"])]
    assert len(cast.ann.post(path, {"checklist_id": made["template"]}).data) == 2
    step = listed.data[0]["step_id"]
    assert [each["task_id"] for each in cast.ann.post(path, {"step_id": step}).data] == [made["task"]]
    assert cast.ann.post(path, {"step_id": "no"}).data == []
    assert cast.lia.post(path, {}).data == []


def test_things_are_found_by_their_tags_and_shown_with_them(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    template = cast.ann.get(f"/runs/{run}").data["checklist_id"]
    tag = cast.ann.post("/tags", {"title": "Quarterly", "color": "#3366cc"}).data["id"]
    for kind, identity in (("run", run), ("task", task), ("checklist", template)):
        tagged = cast.ann.post("/checklists/tags", {"tag_id": tag, "subject_type": kind, "subject_id": identity})
        assert tagged.status in {200, 201}, tagged
    heard(cast.database)
    for kind, identity in (("process", run), ("task", task), ("blueprint", template)):
        assert ids(cast.ann, "quarterly", kind) == [identity], kind
        shown = cast.ann.get("/search", search="quarterly", on=kind, tags=True).json[kind]["data"][0]
        assert [each["title"] for each in shown["tags"]] == ["Quarterly"]
    assert "tags" not in cast.ann.get("/search", search="quarterly", on="task").json["task"]["data"][0]
