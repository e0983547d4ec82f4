"""Preferences of members and guests (behaviour H4 - H6, K19, K21; api-identity 3.2.1, 3.7.4)."""

import pytest

from procession.people import preferences, visitors
from support.cast import GUEST, Cast


def mine(caller, path: str = "") -> dict[str, str]:
    return {each["slug"]: each["value"] for each in caller.get(path or caller.here + "/me/preferences").data}


def test_everybody_has_preferences_with_defaults(cast: Cast):
    """Behaviour H4, H5."""
    found = mine(cast.lia)
    assert found["daily_digest"] == found["notify_mentions"] == found["all_mail"] == "1"
    assert found["cadence_days"] == "Monday,Wednesday,Friday"
    assert (found["date_display"], found["app_language"]) == ("relative", "en")
    assert all(each["last_updated"] is None for each in cast.lia.get(cast.lia.here + "/me/preferences").data)


@pytest.mark.parametrize(("slug", "sent", "kept"), [
    ("daily_digest", 0, "0"), ("daily_digest", "0", "0"), ("notify_comments", False, "0"), ("sounds", "1", "1"),
    ("cadence_days", ["friday", "Monday"], "Monday,Friday"), ("cadence_days", "Sunday", "Sunday"),
    ("cadence_days", [], ""),
    ("date_display", "hard", "hard"), ("content_language", "pt-BR", "pt-BR"), ("step_preferences", True, "1"),
])  # fmt: skip
def test_a_preference_is_chosen_and_kept_for_oneself_alone(cast: Cast, slug: str, sent: object, kept: str):
    """Behaviour K19: none of it affects others."""
    before = mine(cast.lia)
    chosen = cast.bob.put(f"{cast.bob.here}/me/preferences/{slug}", {"value": sent}).data
    assert (chosen["slug"], chosen["value"]) == (slug, kept)
    assert mine(cast.bob)[slug] == kept
    assert mine(cast.lia) == before
    cast.bob.put(f"{cast.bob.here}/me/preferences/{slug}", {"value": None})
    assert mine(cast.bob)[slug] == preferences.DEFAULTS[slug]


@pytest.mark.parametrize(("slug", "sent"), [
    ("daily_digest", 2), ("daily_digest", "maybe"), ("cadence_days", "Someday"), ("cadence_days", True),
    ("date_display", "soft"), ("app_language", "english please"), ("app_language", 7), ("cadence_days", ["Monday"] * 8),
])  # fmt: skip
def test_what_does_not_fit_is_refused(cast: Cast, slug: str, sent: object):
    refused = cast.bob.put(f"{cast.bob.here}/me/preferences/{slug}", {"value": sent})
    assert refused.status == 422
    assert next(iter(refused.json["errors"])).startswith("value")
    assert cast.bob.put(f"{cast.bob.here}/me/preferences/nonsense", {"value": 1}).status == 404


def test_the_language_of_the_interface_is_the_persons_locale(cast: Cast):
    cast.bob.put(f"{cast.bob.here}/me/preferences/app_language", {"value": "de"})
    assert cast.bob.get("/me").data["locale"] == "de"


def test_administrators_and_nobody_else_see_and_set_those_of_others(cast: Cast):
    path = f"/users/{cast.bob.number}/preferences"
    assert cast.ann.put(f"{path}/daily_digest", {"value": 0}).data["value"] == "0"
    assert mine(cast.ann, path) == mine(cast.bob, path) == mine(cast.bob)
    for who in (cast.lia, cast.gus):
        assert who.get(path).status == 403
        assert who.put(f"{path}/daily_digest", {"value": 1}).status == 403
    assert cast.eve.get(f"/users/{cast.bob.number}/preferences").status == 404


def test_an_include_shows_them_to_those_who_may_see_them(cast: Cast):
    own = cast.bob.get("/me", with_="preferences").data["preferences"]["data"]
    assert {each["slug"] for each in own} == set(preferences.DEFAULTS)
    seen = {each["id"]: "preferences" in each for each in cast.bob.get("/users", with_="preferences").data}
    assert [number for number, there in seen.items() if there] == [cast.bob.number]
    assert all("preferences" in each for each in cast.ann.get("/users", with_="preferences").data)
    assert "preferences" not in cast.ann.get("/me").data


def test_newcomers_get_the_organizations_digest_days_and_the_others_keep_theirs(cast: Cast):
    """Behaviour H6."""
    cast.ann.put("", {"cadence_days": ["Tuesday"], "guest_cadence_days": ["Thursday"]})
    invited = {"email": "new@acme.example", "first_name": "New", "last_name": "One"}
    new = cast.ann.post("/users/invite", invited).data["id"]
    assert mine(cast.ann, f"/users/{new}/preferences")["cadence_days"] == "Tuesday"
    assert mine(cast.bob)["cadence_days"] == "Monday,Wednesday,Friday"
    cast.ann.post("/guests", {"email": "new@supplier.example"})
    assert mine(cast.ann, "/guests/new@supplier.example/preferences")["cadence_days"] == "Thursday"
    assert mine(cast.ann, f"/guests/{GUEST}/preferences")["cadence_days"] == "Monday,Wednesday,Friday"


def test_a_guest_chooses_digest_days_and_languages_by_the_private_link_and_nothing_else(cast: Cast):
    """Behaviour H4 and G, permission matrix: digest days and language only."""
    path = f"/guests/{cast.gus.code}/preferences"
    assert set(mine(cast.gus, path)) == {"daily_digest", "cadence_days", "app_language", "content_language"}
    said = {"daily_digest": 0, "cadence_days": "Monday", "app_language": "fr", "notify_comments": 0}
    answer = cast.gus.put(path, said)
    assert [each["path"] for each in answer.json["warnings"]] == ["notify_comments"]
    assert mine(cast.gus, path) == {
        "daily_digest": "0", "cadence_days": "Monday", "app_language": "fr", "content_language": "en"
    }  # fmt: skip
    assert cast.ann.get(f"/guests/{GUEST}").data["details"]["cadence_days"] == ["Monday"]
    assert cast.gus.put(path, {"cadence_days": None, "daily_digest": None}).status == 200
    assert mine(cast.gus, path)["cadence_days"] == "Monday,Wednesday,Friday"
    refused = cast.gus.put(path, {"app_language": "no language"})
    assert (refused.status, list(refused.json["errors"])) == (422, ["app_language"])


def test_a_guest_reaches_no_other_guests_preferences(cast: Cast):
    cast.ann.post("/guests", {"email": "other@supplier.example"})
    for key in ("other@supplier.example", "nobody@supplier.example"):
        assert cast.gus.get(f"/guests/{key}/preferences").status == 403
        assert cast.gus.put(f"/guests/{key}/preferences", {"daily_digest": 0}).status == 403
    assert cast.lia.get(f"/guests/{GUEST}/preferences").status == 403
    assert cast.bob.get(f"/guests/{GUEST}/preferences").status == 200
    assert cast.bob.put(f"/guests/{GUEST}/preferences", {"daily_digest": 0}).status == 403
    assert cast.ann.put(f"/guests/{GUEST}/preferences", {"daily_digest": 0}).status == 200


def test_whoever_sends_mail_asks_one_question(cast: Cast):
    """Behaviour H4: everything off is off."""

    def wants(slug: str) -> bool:
        def ask(work):
            visitors.enter(work, cast.acme)
            return preferences.is_on(work, cast.bob.number, slug)

        return cast.database.perform_now(ask)

    assert wants("notify_comments")
    cast.bob.put(f"{cast.bob.here}/me/preferences/notify_comments", {"value": 0})
    assert (wants("notify_comments"), wants("notify_mentions")) == (False, True)
    cast.bob.put(f"{cast.bob.here}/me/preferences/all_mail", {"value": 0})
    assert not wants("notify_mentions")
