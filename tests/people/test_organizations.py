"""The organization: its settings, who sees and who changes them, and the calendar the engine gets."""

import pytest

from procession.actor import Actor, ActorKind
from procession.people import calendar, organizations
from support.cast import Caller, Cast

DAY_OFF = {"enabled": False, "all_hours": False, "start": "09:00", "end": "17:00"}
OFFICE = {"enabled": True, "all_hours": False, "start": "09:00", "end": "17:00"}


def test_members_see_their_organization_with_every_setting(cast: Cast):
    acme = cast.lia.get("").data
    assert (acme["id"], acme["name"], acme["slug"]) == (cast.acme, "Acme", "acme")
    assert acme["users_count"] == 3
    assert acme["default_deadline"] == {"type": "days", "value": 5}
    assert acme["auto_archive_processes_after"] == {"unit": "weeks", "value": 52}
    assert list(acme["working_days"]) == [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    ]  # fmt: skip
    assert acme["created_on"] == acme["created_at"]
    assert "user_role" not in acme
    with_billing = cast.ann.get("", with_="subscription,billing_info").data
    assert with_billing["subscription"] == with_billing["billing_info"] == {"data": None}


def test_only_admins_change_the_organization(cast: Cast):
    for caller in (cast.bob, cast.lia):
        assert caller.put("", {"name": "Ours"}).status == 403
    assert cast.ann.put("", {"name": "  Acme Ltd "}).data["name"] == "Acme Ltd"
    assert cast.ann.patch("", {"city": "Oslo"}).data["city"] == "Oslo"
    assert cast.bob.get("").data["city"] == "Oslo"


def test_every_setting_that_is_shown_and_taken_is_kept(cast: Cast):
    wanted = {
        "industry": "Tools", "description": "Makes things", "address1": "1 Way", "state": None, "zipcode": "0150",
        "timezone": "Europe/Oslo", "allow_user_invite": False, "wyiwyg": False, "restrict_blueprint_permissions": True,
        "auto_complete_tasks": False, "auto_complete_task_months": 2, "auto_archive": True,
        "auto_archive_processes_after": {"unit": "days", "value": 30},
        "default_deadline": {"type": "hours", "value": 8},
        "holidays": ["2026-12-25"], "cadence_days": ["Monday"], "guest_cadence_days": [],
        "send_future_start_reminders": False, "webhook_date_field_format": "d/m/Y h:i A T",
        "maximum_group_assignment_limit": 7, "global_css": "p{}", "homepage_snippet": "Hello",
        "client_header_policy": "lenient", "rate_limits": "200/min",
    }  # fmt: skip
    changed = cast.ann.put("", wanted)
    assert "warnings" not in changed.json
    assert {name: changed.data[name] for name in wanted} == wanted
    again = cast.ann.get("").data
    assert {name: again[name] for name in wanted} == wanted
    assert cast.ann.put("", {"client_header_policy": None, "rate_limits": None}).data["rate_limits"] is None


def test_sending_back_what_was_read_changes_nothing(cast: Cast):
    before = cast.ann.get("").data
    after = cast.ann.put("", before)
    assert after.status == 200
    assert after.data == before


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 51}, "name"),
        ({"timezone": "Mars"}, "timezone"),
        ({"auto_complete_task_months": 25}, "auto_complete_task_months"),
        ({"auto_archive_processes_after": {"unit": "years", "value": 1}}, "auto_archive_processes_after.unit"),
        ({"default_deadline": {"type": "days", "value": 0}}, "default_deadline.value"),
        ({"working_days": {"Monday": {**OFFICE, "start": "18:00"}}}, "working_days.Monday"),
        ({"working_days": {"Funday": OFFICE}}, "working_days"),
        ({"holidays": ["2026-02-30"]}, "holidays.0"),
        ({"rate_limits": "lots"}, "rate_limits"),
        ({"client_header_policy": "maybe"}, "client_header_policy"),
        ({"auto_join_signups": True}, "auto_join_signups"),
        ({"allow_user_invite": "perhaps"}, "allow_user_invite"),
    ],
)
def test_a_setting_that_does_not_fit_is_refused_at_its_path(cast: Cast, body: dict, path: str):
    answer = cast.ann.put("", body)
    assert answer.status == 422, answer
    assert any(each.startswith(path) for each in answer.json["errors"]), answer


def test_the_calendar_of_the_engine_follows_the_settings(cast: Cast):
    week = {"Monday": OFFICE, "Saturday": DAY_OFF, "Sunday": DAY_OFF}
    cast.ann.put("", {"working_days": week, "timezone": "Asia/Tokyo", "holidays": ["2026-01-12"]})

    def read(work):
        work.act_as(Actor(kind=ActorKind.BOT, organization=1))
        return calendar.of(work)

    found = cast.database.perform_now(read)
    assert found.timezone == "Asia/Tokyo"
    assert found.hours == ((540, 1020), (0, 1440), (0, 1440), (0, 1440), (0, 1440), None, None)
    assert found.holidays == {"2026-01-12"}
    assert (found.default_amount, found.default_unit) == (5, "days")


def test_the_older_way_to_say_working_days_is_understood(cast: Cast):
    older = {"determine_deadline": {"workdays": 1, "holidays": 1}, "workdays": ["Monday"], "holidays": ["01-01"]}
    changed = cast.ann.put("", {"settings": older})
    enabled = [day for day, hours in changed.data["working_days"].items() if hours["enabled"]]
    assert enabled == ["Monday"]
    assert [warning["path"] for warning in changed.json["warnings"]] == ["settings.holidays"]


def test_a_week_without_a_working_day_is_refused(cast: Cast):
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    assert cast.ann.put("", {"working_days": dict.fromkeys(days, DAY_OFF)}).status == 422


@pytest.mark.parametrize("organization", ["elsewhere", "unknown", "rubbish"])
def test_an_organization_one_is_not_in_is_refused_as_wrong(cast: Cast, organization: str):
    organization_id = {"elsewhere": cast.elsewhere, "unknown": "f" * 32, "rubbish": "acme"}[organization]
    answer = cast.ann.get(f"/organizations/{organization_id}")
    assert (answer.status, answer.json["code"]) == (403, "wrong_organization")
    assert "token" in answer.json["message"]


def test_my_organizations_say_what_i_am_there(cast: Cast):
    [acme] = cast.bob.get("/me/organizations").data
    assert (acme["id"], acme["user_role"], acme["user_status"]) == (cast.acme, "standard", "active")
    assert acme["joined_on"].endswith("Z")
    assert acme["disabled_on"] is acme["last_accessed"] is None
    assert acme["users_count"] == 3


def test_one_person_in_two_organizations_chooses_the_current_one(cast: Cast):
    def join(work):
        from procession.actor import Role
        from procession.people import organizations
        from procession.people.organizations import Owner

        work.act_as(Actor(kind=ActorKind.BOT, organization=2, role=Role.ADMIN))
        return organizations.add_member(work, Owner(email=cast.bob.email), Role.LIGHT)

    assert cast.database.perform_now(join) == cast.bob.number
    assert [each["name"] for each in cast.bob.get("/me/organizations").data] == ["Acme", "Elsewhere"]
    assert cast.bob.get("/me").data["role"] == "standard"
    assert cast.bob.put("/me/current-organization", {"organization_id": cast.elsewhere}).status == 200
    assert cast.bob.get("/me").data["role"] == "light"
    assert cast.bob.get(f"/organizations/{cast.elsewhere}/me").data["role"] == "light"
    assert cast.bob.get(f"/organizations/{cast.acme}/me").data["role"] == "standard"
    assert cast.lia.put("/me/current-organization", {"organization_id": cast.elsewhere}).status == 422
    refused = cast.ann.patch(f"/users/{cast.bob.number}", {"last_name": "X"})
    assert refused.status == 403
    mine = cast.bob.get(f"/users/{cast.bob.number}", with_="organizations").data["organizations"]["data"]
    assert len(mine) == 2


def test_organizations_of_the_same_name_have_slugs_of_their_own(cast: Cast):
    from procession.people import organizations
    from procession.people.organizations import Owner

    def make(work):
        return organizations.create(work, "Ácme!", Owner(email="zoe@x.example")).organization.slug

    assert [cast.database.perform_now(make) for _ in range(2)] == ["acme-2", "acme-3"]


def test_whoever_is_signed_in_makes_a_further_organization_and_owns_it(cast: Cast):
    """Behaviour G1, G4: one login in several organizations."""
    made = cast.lia.ask("POST", "/organizations", {"name": "Side Business", "timezone": "Europe/Oslo"})
    assert (made.status, made.data["name"], made.data["timezone"], made.data["users_count"]) == (
        201, "Side Business", "Europe/Oslo", 1
    )  # fmt: skip
    me = cast.lia.get("/me").data
    assert (me["id"], me["role"], me["is_default_admin"]) == (cast.lia.number, "admin", True)
    there = {each["name"]: each["user_role"] for each in cast.lia.get("/me/organizations").data}
    assert there == {"Acme": "light", "Side Business": "admin"}
    assert cast.ann.get(f"/organizations/{made.data['id']}").status == 403
    assert cast.lia.get("").data["name"] == "Acme"


def test_an_organization_is_not_made_by_guests_nobody_or_with_a_name_that_does_not_fit(cast: Cast):
    """Behaviour L-10: 50 characters."""
    assert cast.gus.ask("POST", "/organizations", {"name": "Mine"}).status == 403
    assert cast.nobody().ask("POST", "/organizations", {"name": "Mine"}).status == 401
    assert cast.bob.ask("POST", "/organizations", {"name": "x" * 50}).status == 201
    for wrong in ({"name": "x" * 51}, {"name": "  "}, {"name": "Ours", "timezone": "Mars/Olympus"}, {}):
        assert cast.bob.ask("POST", "/organizations", wrong).status == 422
    tied = cast.bob.post("/oauth/personal-access-tokens", {"name": "Here only", "organization_id": cast.acme})
    held = Caller(cast.stage, cast.acme, cast.bob.number, token=tied.json["accessToken"])
    assert held.ask("POST", "/organizations", {"name": "Mine"}).status == 403


def test_the_operator_may_keep_making_organizations_to_themselves(cast: Cast):
    closed = cast.with_settings(new_organizations=False)
    refused = cast.on(closed, cast.ann).ask("POST", "/organizations", {"name": "Mine"})
    assert (refused.status, refused.json["code"]) == (403, "not_allowed")
    assert cast.on(cast.with_settings(), cast.ann).ask("POST", "/organizations", {"name": "Mine"}).status == 201


def test_one_person_founds_so_many_organizations_and_no_more(cast: Cast):
    for number in range(organizations.MOST_FOUNDED - 1):
        assert cast.ann.ask("POST", "/organizations", {"name": f"Number {number}"}).status == 201
    assert cast.ann.ask("POST", "/organizations", {"name": "One too many"}).status == 422
