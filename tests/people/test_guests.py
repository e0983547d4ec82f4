"""Guests: made by using their address, shown with their private link, changed."""

import pytest

from procession.actor import Actor, ActorKind, Role
from procession.errors import Invalid
from procession.people import guest_codes, names
from support.cast import Cast


def test_a_guest_is_shown_whole_with_a_link_that_holds_the_code(cast: Cast):
    guest = cast.bob.get(f"/guests/{cast.gus.email}").data
    assert guest["link"] == f"https://work.example/{cast.acme}/guest/{cast.gus.code}"
    assert len(cast.gus.code) == guest_codes.LENGTH
    assert guest["details"]["first_name"] == guest["first_name"] == "Gus"
    assert guest["disabled_at"] is guest["details"]["disabled_at"] is None
    assert "stats" not in guest


@pytest.mark.parametrize("key", ["gus%40supplier.example", "GUS@supplier.example", "{number}", "{code}"])
def test_a_guest_is_found_by_address_number_and_code(cast: Cast, key: str):
    path = "/guests/" + key.format(number=cast.gus.number, code=cast.gus.code)
    assert cast.ann.get(path).data["id"] == cast.gus.number


@pytest.mark.parametrize("key", ["nobody@x.example", "999999", "99999999999999999999", "xyz"])
def test_a_guest_nobody_knows_is_not_found(cast: Cast, key: str):
    assert cast.ann.get(f"/guests/{key}").status == 404
    assert cast.ann.put(f"/guests/{key}", {"first_name": "X"}).status == 404


def test_an_address_with_a_plus_arrives_as_it_is(cast: Cast):
    cast.ann.post("/guests", {"email": "a+b@supplier.example"})
    assert cast.ann.get("/guests/a+b@supplier.example").data["email"] == "a+b@supplier.example"
    assert cast.ann.get("/guests/a%2Bb%40supplier.example").status == 200


def test_everything_that_is_said_about_a_new_guest_is_kept(cast: Cast):
    made = cast.bob.post(
        "/guests",
        {"email": "Kim@Vendor.example", "name": "Kim van Dyk", "phone": "555", "company_name": "Vendor",
         "timezone": "UTC",
         "company_url": "https://vendor.example", "cadence_days": ["Monday"], "associated_members": [cast.bob.number],
         "shoe_size": 44},
    )  # fmt: skip
    assert made.status == 201
    assert made.json["warnings"][0]["path"] == "shoe_size"
    guest = made.data
    assert (guest["email"], guest["first_name"], guest["last_name"]) == ("kim@vendor.example", "Kim", "van Dyk")
    details = guest["details"]
    assert (details["phone_1"], details["company_name"]) == ("555", "Vendor")
    assert (details["cadence_days"], details["associated_members"]) == (["Monday"], [cast.bob.number])
    assert cast.ann.get("/guests/kim@vendor.example").data == guest


def test_a_guest_who_is_here_already_is_answered_unchanged(cast: Cast):
    again = cast.ann.post("/guests", {"email": "gus@SUPPLIER.example", "first_name": "August"})
    assert (again.status, again.data["id"], again.data["first_name"]) == (201, cast.gus.number, "Gus")
    assert cast.ann.get("/guests-list").json["count"] == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", "bob@acme.example"),
        ("email", "no address"),
        ("email", "a@b"),
        ("first_name", "x" * 201),
        ("phone_1", "1" * 21),
        ("company_url", "vendor"),
        ("timezone", "Nowhere"),
        ("external_sync_source", "sap"),
        ("external_date_creation", "yesterday"),
        ("associated_members", [999_999]),
        ("cadence_days", ["Someday"]),
    ],
)
def test_a_guest_that_does_not_fit_is_refused_at_its_field(cast: Cast, field: str, value: object):
    answer = cast.ann.post("/guests", {"email": "new@x.example", field: value})
    assert answer.status == 422, answer
    assert any(path.split(".")[0] == field for path in answer.json["errors"])


def test_a_change_stores_what_is_sent_and_keeps_the_rest(cast: Cast):
    path = f"/guests/{cast.gus.email}"
    changed = cast.bob.put(
        path, {"last_name": "Berger", "phone": "1", "company_name": "Supplies", "email": cast.gus.email}
    )
    assert (changed.status, changed.data["first_name"], changed.data["last_name"]) == (200, "Gus", "Berger")
    assert changed.data["details"]["phone_1"] == "1"
    assert cast.bob.put(path, {}).data["details"]["company_name"] == "Supplies"
    assert cast.bob.put(path, {"associated_members": [cast.lia.number]}).status == 200
    assert cast.bob.put(path, {"associated_members": []}).data["details"]["associated_members"] == []
    assert cast.bob.put(path, {"email": "other@x.example"}).status == 422


def test_light_members_see_guests_and_do_not_change_them(cast: Cast):
    assert cast.lia.get("/guests").status == 200
    assert cast.lia.post("/guests", {"email": "new@x.example"}).status == 403
    assert cast.lia.put(f"/guests/{cast.gus.email}", {"first_name": "G"}).status == 403


def test_lists_of_guests_page_search_and_come_without_pages(cast: Cast):
    for name in ("ada", "bea", "cyd"):
        cast.ann.post("/guests", {"email": f"{name}@x.example", "first_name": name.title()})
    page = cast.ann.get("/guests", per_page=2, sort="-email").json
    assert [guest["first_name"] for guest in page["data"]] == ["Gus", "Cyd"]
    assert page["meta"]["pagination"]["total"] == 4
    assert cast.ann.get("/guests").json["meta"]["pagination"]["per_page"] == 999
    assert [guest["email"] for guest in cast.ann.get("/guests", q="BEA").data] == ["bea@x.example"]
    assert "meta" not in cast.ann.get("/guests", without_pagination="true").json
    brief = cast.ann.get("/guests-list").json
    assert brief["count"] == 4
    assert set(brief["data"][0]) == {"id", "email", "first_name", "last_name", "link"}


def test_the_same_address_is_another_guest_elsewhere(cast: Cast):
    assert cast.eve.get(f"/guests/{cast.gus.email}").status == 404
    there = cast.eve.post("/guests", {"email": cast.gus.email}).data
    assert there["id"] != cast.gus.number
    assert there["link"].split("/")[-1] != cast.gus.code
    assert cast.eve.get(f"/guests/{cast.gus.code}").status == 404


def test_a_guest_code_opens_no_list_of_people(cast: Cast):
    for path in ("/users", "/groups", "/guests", "", "/guests-list"):
        answer = cast.gus.get(path)
        assert (answer.status, answer.json["code"]) == (403, "not_allowed"), path


def test_rooms_find_or_create_guests_in_bulk(cast: Cast):
    def in_acme(work):
        organization = int(work.number_everywhere("nothing") and 1)
        work.act_as(Actor(kind=ActorKind.MEMBER, organization=organization, party=cast.bob.number, role=Role.STANDARD))
        return work

    def use(work):
        in_acme(work)
        numbers = names.find_or_create_guests(
            work, ["new@x.example", cast.gus.email, "NEW@x.example"], path="owners.guests"
        )
        known = names.of(work, [*numbers, cast.bob.number, 999_999])
        return numbers, known

    numbers, known = cast.database.perform_now(use)
    assert numbers[1] == cast.gus.number
    assert len(numbers) == 2
    assert known.emails(numbers) == ["new@x.example", cast.gus.email]
    assert set(known.members) == {cast.bob.number}

    def wrong(work):
        in_acme(work)
        names.must_be_assignable(
            work, members=[cast.eve.number], guests=["bob@acme.example", "x"], groups=["0" * 32], path="owners"
        )

    with pytest.raises(Invalid) as refused:
        cast.database.perform_now(wrong)
    assert set(refused.value.errors) == {"owners.users", "owners.guests", "owners.groups"}


def test_an_hour_brings_thirty_new_guests_at_most(cast: Cast):
    ann = cast.on(cast.with_settings(rate_limits="1000/min"), cast.ann)
    statuses = [ann.post("/guests", {"email": f"g{number}@x.example"}).status for number in range(31)]
    assert statuses == [201] * 30 + [429]
    assert ann.get("/guests-list").json["count"] == 31
