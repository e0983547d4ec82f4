"""Changing one's own password (api-identity 3.2, behaviour G42, L-28)."""

import json

from support.cast import PASSWORD, Caller, Cast

NEW = "Brand-New-Horse-7"


def body(current: str = PASSWORD, new: str = NEW, again: str | None = None) -> dict:
    return {"current_password": current, "password": new, "password_confirmation": new if again is None else again}


def signed_in(cast: Cast, password: str = PASSWORD) -> Caller:
    raw = json.dumps({"email": cast.lia.email, "password": password}).encode()
    headers = {"Content-Type": "application/json", "X-Tallyfy-Client": "web"}
    answer = cast.stage.ask("POST", "/auth/login", raw, headers)
    assert answer.status == 200, answer
    return cast.nobody(Cookie=answer.headers["set-cookie"].split(";")[0])


def test_one_changes_ones_password_and_is_signed_out_elsewhere(cast: Cast):
    here, elsewhere = signed_in(cast), signed_in(cast)
    changed = here.put(f"/organizations/{cast.acme}/me/update-password", body())
    assert changed.status == 200, changed
    assert here.get("/me").status == 200
    assert elsewhere.get("/me").status == 401
    assert signed_in(cast, NEW).get("/me").status == 200


def test_the_present_password_is_asked_for(cast: Cast):
    here = signed_in(cast)
    wrong = here.put(f"/organizations/{cast.acme}/me/update-password", body(current="Wrong-1"))
    assert (wrong.status, [*wrong.json["errors"]]) == (422, ["current_password"])
    weak = here.put(f"/organizations/{cast.acme}/me/update-password", body(new="weak"))
    assert (weak.status, [*weak.json["errors"]]) == (422, ["password"])
    mistyped = here.put(f"/organizations/{cast.acme}/me/update-password", body(again="Other-1"))
    assert (mistyped.status, [*mistyped.json["errors"]]) == (422, ["password_confirmation"])
    assert signed_in(cast).get("/me").status == 200


def test_nobody_changes_somebody_elses(cast: Cast):
    assert cast.ann.put(f"/users/{cast.bob.number}/update-password", body()).status == 403
    assert cast.bob.put(f"/users/{cast.bob.number}/update-password", body()).status == 200
    assert cast.gus.put(f"/organizations/{cast.acme}/me/update-password", body()).status == 403
    assert cast.eve.put(f"/organizations/{cast.acme}/me/update-password", body()).status == 403


def test_three_times_a_day_is_enough(steered_clock, cast: Cast):
    """L-28."""
    passwords = [PASSWORD, "One-Horse-1", "Two-Horses-2", "Three-Horses-3", "Four-Horses-4"]
    for number in range(3):
        assert (
            cast.bob.put(
                f"/organizations/{cast.acme}/me/update-password", body(passwords[number], passwords[number + 1])
            ).status
            == 200
        )
    fourth = cast.bob.put(f"/organizations/{cast.acme}/me/update-password", body(passwords[3], passwords[4]))
    assert (fourth.status, fourth.json["code"]) == (429, "too_many_changes")
    steered_clock.goes_on(days=1)
    assert (
        cast.bob.put(f"/organizations/{cast.acme}/me/update-password", body(passwords[3], passwords[4])).status == 200
    )
