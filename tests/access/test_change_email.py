"""Another address to sign in with (behaviour G47, L-28), and who may change whose."""

import pytest

from support.cast import PASSWORD, Cast
from support.news import heard

NEW = {"email": "Robert@Acme.example", "password": PASSWORD}


def sign_in(cast: Cast, email: str) -> int:
    return cast.nobody().post("/auth/login", {"email": email, "password": PASSWORD}).status


def test_somebody_changes_the_address_with_the_present_password_and_signs_in_by_the_new_one(cast: Cast):
    changed = cast.bob.put(cast.bob.here + "/me/update-email", NEW)
    assert changed.data["email"] == "robert@acme.example"
    assert (sign_in(cast, "robert@acme.example"), sign_in(cast, cast.bob.email)) == (200, 401)
    heard(cast.database)
    entry = cast.ann.get("/system-logs", event="email_address_changed").data[0]
    assert (entry["changes"]["old"], entry["changes"]["new"]) == (cast.bob.email, "robert@acme.example")
    assert PASSWORD not in str(entry)


@pytest.mark.parametrize(("email", "password", "at"), [
    ("robert@acme.example", "Wrong-Horse-9", "password"), ("no address", PASSWORD, "email"),
    ("lia@acme.example", PASSWORD, "email"), ("eve@elsewhere.example", PASSWORD, "email"),
    ("gus@supplier.example", PASSWORD, "email"),
])  # fmt: skip
def test_what_does_not_fit_changes_nothing(cast: Cast, email: str, password: str, at: str):
    refused = cast.bob.put(cast.bob.here + "/me/update-email", {"email": email, "password": password})
    assert (refused.status, list(refused.json["errors"])) == (422, [at])
    assert cast.bob.get("/me").data["email"] == cast.bob.email


def test_an_address_changes_three_times_a_day_and_no_more(cast: Cast):
    """Behaviour G47, L-28."""
    for number in range(3):
        body = {"email": f"bob{number}@acme.example", "password": PASSWORD}
        assert cast.bob.put(cast.bob.here + "/me/update-email", body).status == 200
    same = {"email": "bob2@acme.example", "password": PASSWORD}
    assert cast.bob.put(cast.bob.here + "/me/update-email", same).status == 200
    refused = cast.bob.put(cast.bob.here + "/me/update-email", {**same, "email": "bob3@acme.example"})
    assert (refused.status, refused.json["code"]) == (429, "too_many_changes")
    assert 0 < int(refused.headers["retry-after"]) <= 86_400
    assert cast.bob.get("/me").data["email"] == "bob2@acme.example"


def test_guessing_the_password_here_is_counted_as_at_the_door(cast: Cast):
    for _ in range(10):
        assert cast.bob.put(cast.bob.here + "/me/update-email", {**NEW, "password": "Wrong-1"}).status == 422
    assert cast.bob.put(cast.bob.here + "/me/update-email", NEW).status == 429


def test_administrators_change_those_of_members_who_are_here_alone_with_their_own_password(cast: Cast):
    path = f"/users/{cast.bob.number}/update-email"
    assert cast.ann.put(path, {**NEW, "password": "Wrong-Horse-9"}).status == 422
    assert cast.ann.put(path, NEW).data["email"] == "robert@acme.example"
    for who in (cast.lia, cast.gus):
        assert who.put(path, NEW).status == 403
    assert cast.eve.put(path, NEW).status == 404
    cast.lia.ask("POST", "/organizations", {"name": "Side"})
    assert cast.ann.put(f"/users/{cast.lia.number}/update-email", NEW).status == 403


def test_the_bot_and_those_who_are_disabled_keep_their_addresses(cast: Cast):
    bot = next(each["id"] for each in cast.ann.get("/users").data if each["type"] == "bot")
    cast.ann.delete(f"/users/{cast.bob.number}/disable")
    for number in (bot, cast.bob.number):
        assert cast.ann.put(f"/users/{number}/update-email", NEW).status == 422
