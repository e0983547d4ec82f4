"""Members: lists, one member, roles, profiles, the default administrator."""

import pytest

from support.cast import Cast


def test_everybody_sees_all_members_and_the_bot(cast: Cast):
    for caller in (cast.ann, cast.bob, cast.lia):
        page = caller.get("/users")
        emails = [user["email"] for user in page.data]
        assert emails[0] == "ann@acme.example"
        assert {"bob@acme.example", "lia@acme.example"} < set(emails)
        assert [user["type"] for user in page.data].count("bot") == 1
        assert page.json["meta"]["pagination"]["per_page"] == 9999


def test_the_brief_list_has_a_count_and_no_pages(cast: Cast):
    answer = cast.lia.get("/users-list").json
    assert answer["count"] == len(answer["data"]) == 4
    assert "meta" not in answer
    assert set(answer["data"][0]) == {
        "id", "email", "first_name", "last_name", "full_name", "username", "profile_pic", "role", "status"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"q": "REYES"}, ["bob"]),
        ({"q": "lia@"}, ["lia"]),
        ({"q": "100%"}, []),
        ({"role": "light"}, ["lia"]),
        ({"status": "disabled"}, []),
    ],
)
def test_members_are_found_by_text_role_and_status(cast: Cast, query: dict, found: list[str]):
    emails = [user["email"] for user in cast.ann.get("/users", **query).data]
    assert emails == [f"{name}@acme.example" for name in found]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ({"sort": "-last_name"}, "bob@acme.example"),
        ({"sort_by": "last_name", "sort": "desc"}, "bob@acme.example"),
        ({"sort_by": "first_name", "sort_direction": "asc"}, "ann@acme.example"),
        ({"sort": "no_such_field"}, "ann@acme.example"),
    ],
)
def test_members_sort_in_all_three_dialects(cast: Cast, query: dict, first: str):
    assert cast.ann.get("/users", **query).data[0]["email"] == first


def test_pages_of_members_hold_as_many_as_the_total_says(cast: Cast):
    seen = []
    for page in (1, 2, 3):
        answer = cast.ann.get("/users", per_page=2, page=page).json
        seen += [user["id"] for user in answer["data"]]
        assert answer["meta"]["pagination"]["total"] == 4
    assert len(seen) == len(set(seen)) == 4


def test_one_member_is_shown_whole(cast: Cast):
    bob = cast.lia.get(f"/users/{cast.bob.number}").data
    assert bob["full_name"] == "Bob Reyes"
    assert bob["status"] == "active"
    assert bob["is_active"] is bob["active"] is True
    assert bob["UTC_offset"] == "+00:00"
    assert bob["last_updated"] == bob["updated_at"]
    assert bob["is_default_admin"] is False
    assert cast.ann.get(f"/users/{cast.ann.number}").data["is_default_admin"] is True


def test_includes_show_groups_and_only_common_organizations_of_others(cast: Cast):
    cast.ann.post("/groups", {"name": "Sales", "members": [cast.bob.number], "guests": [cast.gus.email]})
    bob = cast.ann.get(f"/users/{cast.bob.number}", with_="groups, organizations,country,nonsense").data
    assert [group["name"] for group in bob["groups"]["data"]] == ["Sales"]
    assert bob["groups"]["data"][0]["guests"] == [cast.gus.email]
    assert [each["id"] for each in bob["organizations"]["data"]] == [cast.acme]
    assert bob["country"] == {"data": None}
    assert "groups" not in cast.ann.get(f"/users/{cast.bob.number}").data


def test_members_of_other_organizations_are_unknown_here(cast: Cast):
    for number in (cast.eve.number, cast.gus.number, 999_999):
        answer = cast.ann.get(f"/users/{number}")
        assert (answer.status, answer.json["code"]) == (404, "not_found")


def test_an_admin_changes_roles_and_they_count_with_the_next_request(cast: Cast):
    assert cast.bob.put("", {"description": "Mine now"}).status == 403
    raised = cast.ann.put(f"/users/{cast.bob.number}/role", {"role": "Admin"})
    assert raised.data["role"] == "admin"
    assert cast.bob.put("", {"description": "Mine now"}).status == 200
    assert cast.ann.put(f"/users/{cast.bob.number}/role", {"role": "light"}).data["role"] == "light"
    assert cast.bob.put("", {"description": "Still mine?"}).status == 403


def test_only_admins_change_roles(cast: Cast):
    for caller in (cast.bob, cast.lia):
        answer = caller.put(f"/users/{cast.lia.number}/role", {"role": "admin"})
        assert answer.status == 403
        assert "token" not in answer.json["message"].lower()


def test_the_default_administrator_stays_one_until_another_is_chosen(cast: Cast):
    lowered = cast.ann.put(f"/users/{cast.ann.number}/role", {"role": "standard"})
    assert (lowered.status, lowered.json["code"]) == (400, "default_administrator")
    assert cast.ann.put(f"/users/{cast.bob.number}/default-admin").status == 422
    cast.ann.put(f"/users/{cast.bob.number}/role", {"role": "admin"})
    assert cast.ann.put(f"/users/{cast.bob.number}/default-admin").data["is_default_admin"] is True
    assert cast.ann.put(f"/users/{cast.ann.number}/role", {"role": "standard"}).status == 200
    last = cast.bob.put(f"/users/{cast.bob.number}/role", {"role": "light"})
    assert last.status == 400


@pytest.mark.parametrize("body", [{"role": "owner"}, {}, {"role": 7}])
def test_a_role_that_is_none_is_refused(cast: Cast, body: dict):
    answer = cast.ann.put(f"/users/{cast.bob.number}/role", body)
    assert answer.status == 422
    assert "role" in answer.json["errors"]


def test_the_bot_is_no_person_to_be_changed(cast: Cast):
    bot = next(user for user in cast.ann.get("/users").data if user["type"] == "bot")
    for path, body in ((f"/users/{bot['id']}/role", {"role": "admin"}), (f"/users/{bot['id']}/default-admin", None)):
        answer = cast.ann.put(path, body)
        assert (answer.status, answer.json["code"]) == (400, "bot_member")


def test_people_change_their_own_profile(cast: Cast):
    body = {"first_name": "Robert", "last_name": "Reyes", "timezone": "Asia/Kolkata", "phone": "12", "team": None}
    changed = cast.bob.put(
        cast.bob.here + "/me", {**body, "job_title": "Buyer", "date_format": "DD/MM/YYYY", "color": "red"}
    )
    assert changed.data["full_name"] == "Robert Reyes"
    assert changed.data["UTC_offset"] == "+05:30"
    assert changed.data["date_format"] == "dd/mm/yyyy"
    assert changed.json["warnings"][0]["path"] == "color"
    again = cast.ann.get(f"/users/{cast.bob.number}").data
    assert (again["job_title"], again["phone"]) == ("Buyer", "12")
    assert cast.bob.put(cast.bob.here + "/me", {"phone": None}).data["job_title"] == "Buyer"


def test_an_admin_changes_the_profile_of_others_and_others_do_not(cast: Cast):
    body = {"first_name": "Lia", "last_name": "Sato", "timezone": "Europe/Madrid"}
    assert cast.bob.put(f"/users/{cast.lia.number}", body).status == 403
    assert cast.ann.put(f"/users/{cast.lia.number}", body).data["last_name"] == "Sato"
    missing = cast.ann.put(f"/users/{cast.lia.number}", {"first_name": "Lia"})
    assert {"last_name", "timezone"} <= set(missing.json["errors"])
    assert cast.ann.patch(f"/users/{cast.lia.number}", {"last_name": "Ito"}).data["last_name"] == "Ito"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("first_name", "x" * 33),
        ("first_name", "see https://spam.example"),
        ("first_name", "   "),
        ("timezone", "Mars/Olympus"),
        ("phone", "1" * 21),
        ("date_format", "yyyy-mm-dd"),
    ],
)
def test_a_profile_that_does_not_fit_is_refused_at_its_field(cast: Cast, field: str, value: str):
    answer = cast.bob.put(cast.bob.here + "/me", {field: value})
    assert answer.status == 422
    assert list(answer.json["errors"]) == [field]
