"""Templates that everybody may look at, and the library of them (`api-templates` 1.13, behaviour B20, B21, E24)."""

from typing import Any

import pytest

from support.cast import Caller, Cast
from support.news import heard
from support.servers import Reply

HIDDEN = ("Bob", "Reyes", "@acme.example", "hook.example", "Payroll secrets", "Harbor", "gus@supplier.example")


def stranger(cast: Cast) -> Caller:
    return Caller(cast.stage, cast.acme, headers={"X-Tallyfy-Client": ""})


def a_template(cast: Cast, **settings: Any) -> dict[str, Any]:
    """With people, a webhook, a confidential step and a running process: none of it is a stranger's business."""
    asked = {"label": "Customer", "field_type": "text", "required": True}
    picker = {"label": "Who asks", "field_type": "assignees_form", "required": False}
    kickoff = [
        {**asked, "guidance": "<p>The whole name</p>"},
        {**picker, "settings": {"default_to_guest": True, "x": 1}},
    ]
    body = {"title": "Deals", "type": "procedure", "prerun": kickoff, "webhook": "https://hook.example/x", **settings}
    made = cast.ann.post(
        "/checklists", {**body, "summary": "<p>How we <b>close</b></p>", "guidance": "Ask first."}
    ).data
    steps = f"/checklists/{made['id']}/steps"
    people = {"assignees": [cast.bob.number], "guests": [cast.gus.email]}
    first = cast.ann.post(steps, {"title": "Call them", "summary": "<p>Be kind</p>", **people}).data
    cast.ann.post(f"{steps}/{first['id']}/captures", {"label": "Price", "field_type": "text", "required": False})
    cast.ann.post(steps, {"title": "Payroll secrets", "top_secret": True})
    cast.ann.post("/runs", {"checklist_id": made["id"], "prerun": {made["prerun"][0]["id"]: "Harbor"}})
    return cast.ann.get(f"/checklists/{made['id']}").data


def page(cast: Cast, key: str) -> Reply:
    return stranger(cast).get(f"/api/public/checklists/{key}")


def test_a_public_template_shows_its_structure_to_strangers(cast: Cast) -> None:
    """behaviour B20"""
    made = a_template(cast, is_public=True)
    shown = page(cast, made["id"]).data
    assert (shown["title"], shown["summary"], shown["guidance"]) == (
        "Deals",
        "<p>How we <b>close</b></p>",
        "Ask first.",
    )
    assert [(step["title"], step["summary"]) for step in shown["steps"]["data"]] == [("Call them", "<p>Be kind</p>")]
    assert [field["label"] for field in shown["prerun"]] == ["Customer", "Who asks"]
    assert [field["settings"] for field in shown["prerun"]] == [None, {"default_to_guest": True}]
    assert shown["organization"] == {"id": cast.acme, "name": "Acme", "logo": None}
    assert (shown["custom_fields"], shown["is_public_kickoff"]) == (None, False)
    assert shown["public_url"] == f"https://work.example/public/checklists/{made['id']}"
    assert page(cast, made["alias"]).data == shown


def test_people_answers_webhooks_and_confidential_steps_never_show(cast: Cast) -> None:
    """behaviour B20"""
    made = a_template(cast, is_public=True)
    text = page(cast, made["id"]).raw.decode() + stranger(cast).get("/api/public/library").raw.decode()
    assert [each for each in HIDDEN if each in text] == []
    for key in ("owner_id", "created_by", "users", "started_processes", "automated_actions", "assignees", "Price"):
        assert f'"{key}"' not in text


def test_private_archived_unpublished_and_unknown_templates_are_the_same_to_a_stranger(cast: Cast) -> None:
    """behaviour B20, B6: nobody can find out what exists"""
    private = a_template(cast)
    archived = a_template(cast, is_public=True)
    cast.ann.delete(f"/checklists/{archived['id']}")
    draft = cast.ann.post(
        "/checklists", {"title": "D", "type": "form", "is_public": True, "dual_version_enabled": True}
    )
    keys = [private["id"], private["alias"], archived["id"], draft.data["id"], "0" * 32, "nonsense", "x" * 2_000]
    answers = [page(cast, key) for key in keys]
    assert {answer.status for answer in answers} == {404}
    assert {answer.json["message"] for answer in answers} == {"There is nothing public at this address."}


def test_switching_it_off_makes_the_link_dead_at_once_and_on_again_alive(cast: Cast) -> None:
    """behaviour B20"""
    made = a_template(cast)
    path = f"/checklists/{made['id']}"
    for is_public, status in ((True, 200), (False, 404), (True, 200)):
        answer = cast.ann.put(path, {"title": "Deals", "is_public": is_public})
        assert "warnings" not in answer.json
        assert (page(cast, made["id"]).status, page(cast, made["alias"]).status) == (status, status)
        assert len(library(cast)) == (1 if is_public else 0)
    cast.ann.delete(path)
    assert (page(cast, made["id"]).status, library(cast)) == (404, [])
    cast.ann.put(f"{path}/restore")
    assert page(cast, made["id"]).status == 200


def library(cast: Cast, **query: Any) -> list[str]:
    return [entry["title"] for entry in stranger(cast).get("/api/public/library", **query).data]


def test_the_library_finds_public_templates_of_all_organizations(cast: Cast) -> None:
    """`api-templates` 1.13"""
    cast.ann.post("/checklists", {"title": "Hiring", "type": "procedure", "is_public": True, "summary": "50% faster"})
    cast.eve.post("/checklists", {"title": "Onboarding", "type": "form", "is_public": True, "is_featured": True})
    cast.eve.post("/checklists", {"title": "Firing", "type": "procedure"})
    assert library(cast) == ["Onboarding", "Hiring"]  # the featured one first
    assert library(cast, q="hIr") == ["Hiring"]
    assert (library(cast, q="50%"), library(cast, q="5_%")) == (["Hiring"], [])
    assert (library(cast, type="form"), library(cast, type="document")) == (["Onboarding"], [])
    first = stranger(cast).get("/api/public/library", per_page=1)
    assert (len(first.data), first.json["meta"]["pagination"]["total"]) == (1, 2)
    assert {entry["organization"]["name"] for entry in stranger(cast).get("/api/public/library").data} == {
        "Acme",
        "Elsewhere",
    }


def test_the_published_version_shows_while_the_draft_is_being_written(cast: Cast) -> None:
    """behaviour B6, B20"""
    body = {"title": "First words", "type": "procedure", "is_public": True, "dual_version_enabled": True}
    made = cast.ann.post("/checklists", body).data
    path = f"/checklists/{made['id']}"
    assert cast.ann.put(f"{path}/publish").status == 200
    cast.ann.put(path, {"title": "Second words", "summary": "Not yet"})
    assert (page(cast, made["id"]).data["title"], library(cast)) == ("First words", ["First words"])
    cast.ann.put(f"{path}/publish")
    assert (page(cast, made["id"]).data["title"], library(cast)) == ("Second words", ["Second words"])


def test_only_what_is_public_itself_stands_in_the_texts(cast: Cast) -> None:
    """behaviour B20, B21"""
    private = cast.ann.post("/checklists", {"title": "Hush", "type": "procedure"}).data["id"]
    public = cast.ann.post("/checklists", {"title": "Known", "type": "procedure", "is_public": True}).data["id"]
    chip = '<span class="insert-blueprint-tag" data-blueprint-id="{}">[[{}]]</span>'
    held = [
        cast.ann.post("/text-templates", {"title": "Words", "content": said, "is_public": is_public}).data["id"]
        for said, is_public in (("Bank account", False), ("Opening hours", True))
    ]
    snippets = "".join(f'<span class="insert-snippet-tag" data-snippet-id="{one}">[[Words]]</span>' for one in held)
    text = f"<p>See {chip.format(private, 'Hush')}{chip.format(public, 'Known')}{snippets}</p>"
    made = cast.ann.post("/checklists", {"title": "T", "type": "procedure", "is_public": True, "summary": text}).data
    shown = page(cast, made["id"]).data["summary"]
    assert [word in shown for word in ("Hush", "Known", "Bank account", "Opening hours")] == [False, True, False, True]


def test_a_shared_alias_leads_to_whoever_was_public_first(cast: Cast) -> None:
    """Nobody takes over the address of somebody else's public template."""
    ours = cast.ann.post("/checklists", {"title": "Ours", "type": "procedure", "is_public": True}).data
    theirs = cast.eve.post("/checklists", {"title": "Theirs", "type": "procedure"}).data
    taken = cast.eve.put(f"/checklists/{theirs['id']}", {"title": "Theirs", "alias": ours["alias"], "is_public": True})
    assert taken.status == 200
    assert page(cast, ours["alias"]).data["title"] == "Ours"
    assert page(cast, theirs["id"]).data["title"] == "Theirs"


def test_a_public_template_is_copied_by_anybody_without_people_and_webhooks(cast: Cast) -> None:
    """`api-templates` 1.13: importing from the library is cloning with the owner as `tenant`"""
    made, private = a_template(cast, is_public=True), a_template(cast)
    path = f"/checklists/{made['id']}/clone"
    copied = cast.eve.post(path, {"title": "Ours now", "tenant": cast.acme})
    assert copied.status == 201, copied.raw
    whole = cast.eve.get(f"/checklists/{copied.data['id']}?with=steps").data
    assert [step["title"] for step in whole["steps"]["data"]] == ["Call them"]
    assert [field["label"] for field in whole["steps"]["data"][0]["captures"]] == ["Price"]
    assert (whole["webhook"], whole["is_public"], whole["steps"]["data"][0]["assignees"]) == (None, False, [])
    assert cast.eve.post(f"/checklists/{private['id']}/clone", {"tenant": cast.acme}).status == 404
    assert cast.eve.post(path, {"tenant": cast.elsewhere}).status == 404


@pytest.mark.parametrize(
    ("shared", "said"),
    [
        ({"is_public": True}, "blueprint_made_public"),
        ({"is_public_kickoff": True}, "kickoff_form_made_public"),
    ],
)
def test_making_something_public_is_said_and_logged(cast: Cast, shared: dict[str, bool], said: str) -> None:
    """behaviour E24, from the first day of a template or later"""
    made = cast.ann.post("/checklists", {"title": "New", "type": "procedure", **shared})
    assert [warning["path"] for warning in made.json["warnings"]] == list(shared)
    later = cast.ann.post("/checklists", {"title": "Later", "type": "procedure"}).data["id"]
    cast.ann.put(f"/checklists/{later}", {"title": "Later", **shared})
    heard(cast.database)
    logged = [each["event"] for each in cast.ann.get("/system-logs", category="security").data]
    assert logged.count(said) == 2
