"""Groups: made, changed, listed, removed; who may, and what is refused."""

import pytest

from support.cast import Cast


def a_group(cast: Cast, name: str = "Sales", **more: object) -> dict:
    return cast.ann.post("/groups", {"name": name, **more}).data


def test_a_group_holds_members_and_guests(cast: Cast):
    made = cast.ann.post(
        "/groups",
        {
            "name": "Sales",
            "description": "",
            "members": [str(cast.bob.number)],
            "guests": [cast.gus.email, "New@x.example"],
        },
    )
    assert made.status == 201
    group = made.data
    assert (group["name"], group["description"]) == ("Sales", None)
    assert group["members"] == [cast.bob.number]
    assert group["guests"] == [cast.gus.email, "new@x.example"]
    assert group["last_updated"] == group["updated_at"]
    assert cast.ann.get("/guests/new@x.example").status == 200
    assert cast.lia.get(f"/groups/{group['id']}").data == group


def test_lists_that_are_given_replace_and_lists_left_out_stay(cast: Cast):
    group = a_group(cast, members=[cast.bob.number], guests=[cast.gus.email], description="Sells")
    path = f"/groups/{group['id']}"
    changed = cast.ann.put(path, {"members": [cast.lia.number]}).data
    assert (changed["members"], changed["guests"]) == ([cast.lia.number], [cast.gus.email])
    assert changed["description"] == "Sells"
    changed = cast.ann.put(path, {"guests": [], "description": ""}).data
    assert (changed["members"], changed["guests"], changed["description"]) == ([cast.lia.number], [], None)
    assert cast.ann.put(path, {"name": "Selling"}).data["name"] == "Selling"


def test_users_is_another_name_of_members(cast: Cast):
    assert a_group(cast, users=[cast.bob.number])["members"] == [cast.bob.number]


def test_includes_keep_guests_an_array_of_addresses(cast: Cast):
    group = a_group(cast, members=[cast.bob.number], guests=[cast.gus.email])
    shown = cast.ann.get(f"/groups/{group['id']}", with_="users,guest_records,assets").data
    assert shown["guests"] == [cast.gus.email]
    assert shown["users"]["data"][0]["email"] == cast.bob.email
    assert shown["guest_records"]["data"][0]["link"].endswith(f"/guest/{cast.gus.code}")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "name"),
        ({"name": " "}, "name"),
        ({"name": "x" * 201}, "name"),
        ({"name": "Twice"}, "name"),
        ({"name": "A", "members": [999_999]}, "members"),
        ({"name": "A", "members": ["bob"]}, "members.0"),
        ({"name": "A", "guests": ["no address"]}, "guests"),
        ({"name": "A", "guests": ["bob@acme.example"]}, "guests"),
    ],
)
def test_a_group_that_does_not_fit_is_refused_and_nothing_is_made(cast: Cast, body: dict, field: str):
    a_group(cast, "Twice")
    answer = cast.ann.post("/groups", body)
    assert answer.status == 422, answer
    assert field in answer.json["errors"]
    assert cast.ann.get("/groups").json["meta"]["pagination"]["total"] == 1
    assert cast.ann.get("/guests-list").json["count"] == 1


def test_people_of_other_organizations_can_not_join(cast: Cast):
    answer = cast.ann.post("/groups", {"name": "Spies", "members": [cast.eve.number]})
    assert answer.status == 422


def test_standard_members_manage_groups_only_while_the_organization_lets_them(cast: Cast):
    assert cast.bob.post("/groups", {"name": "Bobs"}).status == 201
    cast.ann.put("", {"allow_manage_groups": False})
    refused = cast.bob.post("/groups", {"name": "More"})
    assert (refused.status, refused.json["code"]) == (403, "not_allowed")
    assert cast.lia.post("/groups", {"name": "Lias"}).status == 403
    assert cast.ann.post("/groups", {"name": "Anns"}).status == 201


def test_removing_a_group_leaves_its_people(cast: Cast):
    group = a_group(cast, members=[cast.bob.number])
    gone = cast.ann.delete(f"/groups/{group['id']}")
    assert (gone.status, gone.raw) == (204, b"")
    assert cast.ann.get(f"/groups/{group['id']}").status == 404
    assert cast.ann.delete(f"/groups/{group['id']}").status == 404
    assert cast.ann.get(f"/users/{cast.bob.number}").status == 200
    assert a_group(cast)["name"] == group["name"]


def test_groups_are_found_sorted_and_paged(cast: Cast):
    for name in ("beta", "Alpha", "gamma"):
        a_group(cast, name, description=f"The {name} people")
    by_name = cast.ann.get("/groups", sort_by="name").data
    assert [group["name"] for group in by_name] == ["Alpha", "beta", "gamma"]
    assert [group["name"] for group in cast.ann.get("/groups", q="GAMMA p").data] == ["gamma"]
    page = cast.ann.get("/groups", per_page=2, page=2, sort="-name").json
    assert [group["name"] for group in page["data"]] == ["Alpha"]
    assert page["meta"]["pagination"]["links"]["previous"].startswith("https://work.example/organizations/")


def test_groups_of_another_organization_do_not_exist_here(cast: Cast):
    group = a_group(cast)
    for method in ("GET", "PUT", "DELETE"):
        assert cast.eve.ask(method, f"/groups/{group['id']}", {} if method == "PUT" else None).status == 404
    assert cast.eve.get("/groups").data == []
