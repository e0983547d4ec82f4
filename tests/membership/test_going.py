"""Members and guests who go and come back (behaviour G25 - G37, api-identity 3.4.7 - 3.4.9, 3.7.1)."""

import pytest

from support.cast import GUEST, PASSWORD, Caller, Cast
from support.small import a_one_off


@pytest.fixture
def bobs(cast: Cast) -> str:
    """A one-off task of Bob and Gus."""
    return a_one_off(cast.ann, owners={"users": [cast.bob.number], "guests": [GUEST], "groups": []})["id"]


def owners(cast: Cast, task: str) -> tuple[list[int], list[str]]:
    shown = cast.ann.get(f"/tasks/{task}").data["owners"]
    return shown["users"], shown["guests"]


def test_a_disabled_member_is_out_at_once_and_comes_back_as_before(cast: Cast, bobs):
    group = cast.ann.post("/groups", {"name": "Sales", "members": [cast.bob.number, cast.lia.number]}).data["id"]
    gone = cast.ann.delete(f"/users/{cast.bob.number}/disable").data
    assert (gone["status"], gone["is_active"], gone["disabled_by"]) == ("disabled", False, cast.ann.number)
    assert gone["disabled_at"]
    assert cast.bob.get("/users").status in {401, 403}
    assert cast.ann.get(f"/groups/{group}").data["members"] == [cast.lia.number]
    assert owners(cast, bobs)[0] == [cast.bob.number]
    assert cast.ann.delete(f"/users/{cast.bob.number}/disable").data["status"] == "disabled"
    back = cast.ann.put(f"/users/{cast.bob.number}/enable").data
    assert (back["status"], back["role"], back["reactivated_by"]) == ("active", "standard", cast.ann.number)
    assert back["disabled_at"] is None
    assert cast.bob.get("/users").status == 401  # tokens of before stay ended
    signed_in = cast.nobody().post("/auth/login", {"email": cast.bob.email, "password": PASSWORD})
    assert signed_in.status == 200


def test_open_work_is_handed_over(cast: Cast, bobs):
    template = cast.ann.post("/checklists", {"title": "Sales", "type": "procedure"}).data["id"]
    owned = cast.ann.post("/runs", {"checklist_id": template, "name": "Deal", "owner_id": cast.bob.number}).data["id"]
    path = f"/users/{cast.bob.number}/disable"
    for wrong in ("", f"&to={cast.bob.number}", "&to=999999"):
        assert set(cast.ann.delete(f"{path}?with_reassignment=true{wrong}").json["errors"]) == {"to"}
    assert cast.ann.get(f"/users/{cast.bob.number}").data["status"] == "active"
    assert cast.ann.delete(f"{path}?with_reassignment=true&to={cast.lia.number}").data["status"] == "disabled"
    assert owners(cast, bobs) == ([cast.lia.number], [GUEST])
    assert cast.ann.get(f"/runs/{owned}").data["owner_id"] == cast.lia.number


def test_without_a_successor_processes_go_to_the_default_administrator(cast: Cast):
    template = cast.ann.post("/checklists", {"title": "Sales", "type": "procedure"}).data["id"]
    owned = cast.ann.post("/runs", {"checklist_id": template, "name": "Deal", "owner_id": cast.bob.number}).data["id"]
    cast.ann.delete(f"/users/{cast.bob.number}")
    assert cast.ann.get(f"/runs/{owned}").data["owner_id"] == cast.ann.number


def test_an_organization_always_has_an_administrator(cast: Cast):
    refused = cast.ann.delete(f"/users/{cast.ann.number}/disable")
    assert (refused.status, refused.json["code"]) == (400, "last_administrator")
    bot = next(each for each in cast.ann.get("/users").data if each["type"] == "bot")
    for path in ("disable", "delete"):
        assert cast.ann.delete(f"/users/{bot['id']}/{path}").status == 400
    cast.ann.put(f"/users/{cast.bob.number}/role", {"role": "admin"})
    assert cast.bob.delete(f"/users/{cast.ann.number}/disable").data["status"] == "disabled"
    assert cast.bob.get("/me").data["is_default_admin"] is True


def test_only_administrators_send_members_away(cast: Cast):
    for by in (cast.bob, cast.lia):
        assert by.delete(f"/users/{cast.lia.number}/disable").status == 403
        assert by.put(f"/users/{cast.lia.number}/enable").status == 403
        assert by.delete(f"/users/{cast.lia.number}/delete").status == 403
        assert by.put(f"/users/{cast.lia.number}/to/guest").status == 403
        assert by.delete(f"/guests/{GUEST}").status == 403
        assert by.post(f"/guests/{GUEST}/reset-link").status == 403
        assert by.post(f"/guests/{GUEST}/to/member").status == 403
    assert cast.lia.delete(f"/guests/{GUEST}/disable").status == 403


def test_a_deleted_member_leaves_name_and_history(cast: Cast):
    path = f"/users/{cast.bob.number}"
    refused = cast.ann.delete(f"{path}/delete")
    assert (refused.status, refused.json["message"]) == (400, "Please disable the user before deletion.")
    cast.ann.delete(f"{path}/disable")
    gone = cast.ann.delete(f"{path}/delete").data
    assert gone["last_name"] == "Reyes(Deleted)"
    assert gone["email"] == f"bob@acme.example.deleted.{cast.bob.number}"
    assert cast.ann.delete(f"{path}/delete").data["last_name"] == "Reyes(Deleted)"
    assert cast.ann.put(f"{path}/enable").status == 404
    again = {"email": "bob@acme.example", "first_name": "Bob", "last_name": "Reyes"}
    assert cast.ann.post("/users/invite", again).data["id"] != cast.bob.number


def test_a_member_becomes_a_guest_and_keeps_the_open_tasks(cast: Cast, bobs):
    guest = cast.ann.put(f"/users/{cast.bob.number}/to/guest").data
    assert (guest["email"], guest["first_name"]) == ("bob@acme.example", "Bob")
    assert owners(cast, bobs) == (
        [cast.ann.number],
        [GUEST, "bob@acme.example"],
    )  # somebody inside oversees guests (F40)
    assert cast.bob.get("/users").status in {401, 403}
    code = guest["link"].rpartition("/")[2]
    assert cast.nobody(**{"X-Guest-Code": code}).get(f"/tasks/{bobs}").status == 200


def test_a_guest_becomes_a_member_with_the_open_tasks(cast: Cast, bobs):
    reply = cast.ann.post(f"/guests/{GUEST}/to/member")
    assert (reply.data["status"], reply.data["role"], reply.data["first_name"]) == ("invited", "standard", "Gus")
    assert owners(cast, bobs) == ([cast.bob.number, reply.data["id"]], [])
    assert cast.gus.get(f"/tasks/{bobs}").status == 401
    accepted = {"code": reply.json["invitation"]["code"], "password": PASSWORD}
    assert cast.nobody().post("/auth/accept-invitation", accepted).data["status"] == "active"


def test_a_guest_is_disabled_without_open_tasks_and_enabled_again(cast: Cast, bobs):
    refused = cast.bob.delete(f"/guests/{GUEST}/disable")
    assert (refused.status, refused.json["message"]) == (403, "Cannot disable guest with incomplete tasks")
    cast.ann.put(f"/tasks/{bobs}", {"owners": {"users": [cast.bob.number], "guests": [], "groups": []}})
    gone = cast.bob.delete(f"/guests/{GUEST}/disable").data
    assert gone["disabled_at"]
    assert cast.gus.get(f"/guests/{cast.gus.code}/tasks").status == 401
    assert cast.bob.put(f"/guests/{GUEST}/enable").data["disabled_at"] is None
    assert cast.gus.get(f"/guests/{cast.gus.code}/tasks").status == 200


def test_a_removed_guest_is_off_all_tasks_and_may_be_used_again(cast: Cast, bobs):
    gone = cast.ann.delete(f"/guests/{GUEST}").data
    assert gone["deleted_at"]
    assert owners(cast, bobs) == ([cast.bob.number], [])
    assert cast.ann.get(f"/guests/{GUEST}").status == 404
    assert cast.ann.delete(f"/guests/{GUEST}").status == 422
    assert cast.ann.post("/guests", {"email": GUEST}).data["id"] == gone["id"]


def test_a_new_link_kills_the_old_one(cast: Cast):
    link = cast.ann.post(f"/guests/{GUEST}/reset-link").data["link"]
    code = link.rpartition("/")[2]
    assert code != cast.gus.code
    assert cast.gus.get(f"/guests/{cast.gus.code}/tasks").status == 401
    assert cast.nobody(**{"X-Guest-Code": code}).get(f"/guests/{code}/tasks").status == 200
    assert cast.ann.get(f"/guests/{GUEST}").data["link"] == link


def with_step_of(cast: Cast, who) -> str:
    step = {"title": "Sign", "step_type": "task", "assignees": [who.number]}
    made = cast.ann.post("/checklists-with-steps", {"title": "Contract", "type": "procedure", "steps": [step]})
    assert made.status in {200, 201}, made
    return made.data["id"]


def people_of(cast: Cast, template: str) -> list[int]:
    [step] = cast.ann.get(f"/checklists/{template}", with_="steps").data["steps"]["data"]
    return step["assignees"]


def test_places_in_steps_and_owned_templates_pass_to_the_successor(cast: Cast):
    """Behaviour G30, G33."""
    staffed = with_step_of(cast, cast.bob)
    owned = cast.bob.post("/checklists", {"title": "Bob's own", "type": "procedure"}).data["id"]
    assert cast.ann.get(f"/checklists/{owned}").data["owner_id"] == cast.bob.number
    cast.ann.delete(f"/users/{cast.bob.number}/disable?with_reassignment=true&to={cast.lia.number}")
    assert people_of(cast, staffed) == [cast.lia.number]
    assert cast.ann.get(f"/checklists/{owned}").data["owner_id"] == cast.lia.number


def test_skipping_leaves_tasks_and_steps_with_whoever_goes_and_administrators_find_them(cast: Cast, bobs):
    """Behaviour G31, G33: nothing becomes unassigned; what is owned goes to the default administrator."""
    staffed = with_step_of(cast, cast.bob)
    owned = cast.bob.post("/checklists", {"title": "Bob's own", "type": "procedure"}).data["id"]
    cast.ann.delete(f"/users/{cast.bob.number}/disable")
    assert people_of(cast, staffed) == [cast.bob.number]
    assert owners(cast, bobs)[0] == [cast.bob.number]
    assert bobs in [each["id"] for each in cast.ann.get(f"/users/{cast.bob.number}/tasks").data]
    assert cast.ann.get(f"/checklists/{owned}").data["owner_id"] == cast.ann.number
    again = cast.ann.delete(f"/users/{cast.bob.number}/disable?with_reassignment=true&to={cast.lia.number}")
    assert again.status == 200
    assert people_of(cast, staffed) == [cast.lia.number]
    assert owners(cast, bobs)[0] == [cast.lia.number]


def test_a_successor_who_is_on_the_step_already_stands_there_once(cast: Cast):
    step = {"title": "Sign", "step_type": "task", "assignees": [cast.lia.number, cast.bob.number]}
    made = cast.ann.post("/checklists-with-steps", {"title": "Contract", "type": "procedure", "steps": [step]})
    cast.ann.delete(f"/users/{cast.bob.number}/disable?with_reassignment=true&to={cast.lia.number}")
    assert people_of(cast, made.data["id"]) == [cast.lia.number]


def test_favourites_and_watching_of_whoever_goes_vanish_and_stay_gone(cast: Cast):
    """Behaviour G32."""
    template = cast.bob.post("/checklists", {"title": "Sales", "type": "procedure"}).data["id"]
    assert cast.bob.put(f"/checklists/{template}", {"title": "Sales", "starred": True}).data["starred"] is True
    assert [each["object_id"] for each in cast.bob.get("/watchers").data] == [template]
    cast.ann.delete(f"/users/{cast.bob.number}/disable")
    cast.ann.put(f"/users/{cast.bob.number}/enable")
    signed_in = cast.nobody().post("/auth/login", {"email": cast.bob.email, "password": PASSWORD}).json
    back = Caller(cast.stage, cast.acme, cast.bob.number, token=signed_in["access_token"])
    assert back.get("/watchers").data == []
    assert back.get(f"/checklists/{template}").data["starred"] is False


def test_sessions_and_tokens_end_at_once(cast: Cast):
    """Behaviour G32."""
    signed_in = cast.nobody().post("/auth/login", {"email": cast.bob.email, "password": PASSWORD}).json
    held = Caller(cast.stage, cast.acme, cast.bob.number, token=signed_in["access_token"])
    assert held.get("/users").status == cast.bob.get("/users").status == 200
    cast.ann.delete(f"/users/{cast.bob.number}/disable")
    assert held.get("/users").status == cast.bob.get("/users").status == 401
