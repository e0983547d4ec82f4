"""A copy of all that is known about a person, and its removal, after which history can still be read (G36)."""

import json

import pytest

from procession.personal import export
from support.cast import GUEST, Cast
from support.news import heard
from support.small import a_one_off, a_template


@pytest.fixture
def busy(cast: Cast) -> str:
    """A task of Bob and Gus, on which both said something; its id."""
    task = a_one_off(cast.ann, owners={"users": [cast.bob.number], "guests": [GUEST], "groups": []})["id"]
    assert cast.bob.post(f"/tasks/{task}/comment", {"content": "Bob was here"}).status < 300
    assert cast.gus.post(f"/tasks/{task}/comment", {"content": "Gus was here"}).status < 300
    cast.ann.post("/groups", {"name": "Signers", "members": [cast.bob.number], "guests": [GUEST]})
    cast.bob.put(cast.bob.here + "/me/preferences/sounds", {"value": 0})
    heard(cast.database)
    return task


def test_everybody_gets_a_copy_of_what_is_known_about_them(cast: Cast, busy: str):
    cast.bob.upload(f"/tasks/{busy}/attachments", "notes.txt", b"Notes")
    reply = cast.bob.get(cast.bob.here + "/me/personal-data")
    assert reply.headers["content-disposition"] == 'attachment; filename="personal-data.json"'
    found = reply.data
    assert (found["person"]["email"], found["organization_id"]) == (cast.bob.email, cast.acme)
    assert [each["id"] for each in found["assigned_tasks"]] == [busy]
    assert [each["name"] for each in found["groups"]] == ["Signers"]
    assert found["preferences"] == [{"slug": "sounds", "value": "0"}]
    assert "Bob was here" in json.dumps(found["comments"])
    assert [each["name"] for each in found["files"]] == ["notes.txt"]
    assert {"file.uploaded"} <= {each["name"] for each in found["activity"]}
    whole = json.dumps(found)
    assert cast.bob.token not in whole
    assert "argon2" not in whole
    assert "Gus was here" not in json.dumps(found["comments"])


def test_a_copy_is_whole_however_much_there_is(cast: Cast, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(export, "AT_ONCE", 2)
    template = a_template(cast.bob)
    for number in range(5):
        cast.bob.post("/runs", {"checklist_id": template, "name": f"Number {number}"})
    found = cast.bob.get(cast.bob.here + "/me/personal-data").data
    assert [each["name"] for each in found["processes"]] == [f"Number {number}" for number in range(5)]
    assert len({each["seq"] for each in found["activity"]}) == len(found["activity"]) > 4
    assert found["files"] == []


def test_administrators_get_that_of_others_and_nobody_else_does(cast: Cast, busy: str):
    assert cast.ann.get(f"/users/{cast.bob.number}/personal-data").data["person"]["id"] == cast.bob.number
    for who in (cast.lia, cast.gus):
        assert who.get(f"/users/{cast.bob.number}/personal-data").status == 403
        assert who.delete(f"/users/{cast.bob.number}/personal-data").status == 403
    assert cast.eve.get(f"/users/{cast.bob.number}/personal-data").status == 404
    assert cast.bob.get(f"/guests/{GUEST}/personal-data").status == 403


def test_a_guest_gets_a_copy_by_the_private_link_without_the_link_itself(cast: Cast, busy: str):
    found = cast.gus.get(f"/guests/{cast.gus.code}/personal-data").data
    assert found["person"]["email"] == GUEST
    assert [each["id"] for each in found["assigned_tasks"]] == [busy]
    assert cast.gus.code not in json.dumps(cast.ann.get(f"/guests/{GUEST}/personal-data").data)
    cast.ann.post("/guests", {"email": "other@supplier.example"})
    assert cast.gus.get("/guests/other@supplier.example/personal-data").status == 403


def test_a_member_is_forgotten_and_history_still_says_that_it_was_somebody(cast: Cast, busy: str):
    path = f"/users/{cast.bob.number}"
    cast.ann.patch(path, {"phone": "12345", "job_title": "Buyer"})
    cast.ann.patch(path, {"phone": None, "job_title": None, "first_name": "Rob"})
    assert cast.ann.delete(f"{path}/personal-data").json["code"] == "member_not_disabled"
    cast.ann.delete(f"{path}/disable")
    heard(cast.database)
    for _ in range(2):
        gone = cast.ann.delete(f"{path}/personal-data").data
        assert (gone["full_name"], gone["phone"], gone["job_title"]) == (
            f"Deleted person {cast.bob.number}",
            None,
            None,
        )
    heard(cast.database)
    everything = json.dumps([
        cast.ann.get("/users").json, cast.ann.get("/system-logs", per_page=200).json, cast.ann.get(path).json,
        cast.ann.get(f"/tasks/{busy}", with_="threads").json, cast.ann.get("/activity-feeds", per_page=100).json,
    ])  # fmt: skip
    for known in ("bob@acme.example", "Reyes", "12345", "Buyer", "Rob"):
        assert known not in everything, known
    assert f"Deleted person {cast.bob.number}" in everything
    assert "Bob was here" in everything
    left = cast.ann.get(f"{path}/personal-data").data
    assert (left["preferences"], left["letters"], left["notifications"], left["groups"]) == ([], [], [], [])
    assert cast.ann.put(f"{path}/enable").status == 404
    again = {"email": "bob@acme.example", "first_name": "Bob", "last_name": "Reyes"}
    assert cast.ann.post("/users/invite", again).data["id"] != cast.bob.number


def test_who_belongs_to_other_organizations_too_is_forgotten_by_nobody_else(cast: Cast):
    cast.bob.ask("POST", "/organizations", {"name": "Side"})
    cast.ann.delete(f"/users/{cast.bob.number}/disable")
    assert cast.ann.delete(f"/users/{cast.bob.number}/personal-data").status == 403
    assert cast.bob.get("/me").data["first_name"] == "Bob"


def test_a_guest_is_forgotten_and_the_address_is_somebody_new(cast: Cast, busy: str):
    assert cast.ann.delete(f"/guests/{GUEST}/personal-data").json["code"] == "member_not_disabled"
    cast.ann.delete(f"/guests/{GUEST}")
    heard(cast.database)
    gone = cast.ann.delete(f"/guests/{GUEST}/personal-data").data
    assert (gone["first_name"], gone["last_name"]) == ("Deleted person", str(cast.gus.number))
    assert GUEST not in json.dumps(cast.ann.get("/system-logs", per_page=200).json)
    assert cast.gus.get(f"/guests/{cast.gus.code}/tasks").status == 401
    assert cast.ann.post("/guests", {"email": GUEST}).data["id"] != cast.gus.number
    assert cast.ann.delete("/guests/never@supplier.example/personal-data").status == 404


def test_the_bot_is_no_person(cast: Cast):
    bot = next(each["id"] for each in cast.ann.get("/users").data if each["type"] == "bot")
    assert cast.ann.get(f"/users/{bot}/personal-data").status == 404
    assert cast.ann.delete(f"/users/{bot}/personal-data").json["code"] == "bot_member"
