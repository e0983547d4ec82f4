"""A second step at sign-in: an authenticator app, recovery codes, and organizations that ask for it (behaviour K12)."""

import json
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest

from procession import clock
from procession.access import second_code, sign_in
from procession.access.refusals import WrongCode
from support.cast import PASSWORD, Caller, Cast


def post(cast: Cast, path: str, body: dict, address: str = "10.0.0.1"):
    headers = {"Content-Type": "application/json", "X-Tallyfy-Client": "web"}
    return cast.stage.ask("POST", path, json.dumps(body).encode(), headers, address)


def sign_in_as(cast: Cast, who: Caller, code: str | None = None, address: str = "10.0.0.1"):
    body = {"email": who.email, "password": PASSWORD} | ({} if code is None else {"code": code})
    return post(cast, "/auth/login", body, address)


def browser(cast: Cast, answer) -> Caller:
    assert answer.status == 200, answer
    return cast.nobody(Cookie=answer.headers["set-cookie"].split(";")[0])


class App:
    """An authenticator app with the secret it was given."""

    def __init__(self, uri: str) -> None:
        self.secret = parse_qs(urlsplit(uri).query)["secret"][0]

    def code(self, later: int = 0) -> str:
        return pyotp.TOTP(self.secret).at(clock.now() + later)


def set_up(cast: Cast, who: Caller) -> tuple[App, list[str], Caller]:
    """The app, the recovery codes, and the browser it was set up in."""
    here = browser(cast, sign_in_as(cast, who))
    started = here.post("/me/second-step", {"password": PASSWORD})
    assert started.status == 200, started
    app = App(started.data["uri"])
    assert app.secret == started.data["secret"]
    confirmed = here.post("/me/second-step/confirm", {"code": app.code()})
    assert confirmed.status == 200, confirmed
    return app, confirmed.data["recovery_codes"], here


@pytest.fixture(autouse=True)
def _time_stands_still(steered_clock):
    steered_clock.stands_at("2027-03-01T09:00:00Z")


def test_from_then_on_a_code_is_asked_for(cast: Cast, steered_clock):
    app, _, _ = set_up(cast, cast.bob)
    without = sign_in_as(cast, cast.bob)
    assert (without.status, without.json["code"]) == (401, "second_step_needed")
    assert "set-cookie" not in without.headers
    steered_clock.goes_on(seconds=30)
    wrong = sign_in_as(cast, cast.bob, "000000")
    assert (wrong.status, wrong.json["code"]) == (401, "wrong_code")
    assert "set-cookie" not in wrong.headers
    assert browser(cast, sign_in_as(cast, cast.bob, app.code())).get("/me").status == 200


def test_a_wrong_password_never_says_that_there_is_a_second_step(cast: Cast):
    app, _, _ = set_up(cast, cast.bob)
    for code in (None, app.code(30), "000000"):
        body = {"email": cast.bob.email, "password": "Wrong-1"} | ({} if code is None else {"code": code})
        assert post(cast, "/auth/login", body).json["code"] == "invalid_credentials"


def test_a_code_counts_once(cast: Cast, steered_clock):
    app, _, _ = set_up(cast, cast.bob)
    assert sign_in_as(cast, cast.bob, app.code()).status == 401, "it was used to set it up"
    steered_clock.goes_on(seconds=30)
    assert sign_in_as(cast, cast.bob, app.code()).status == 200
    assert sign_in_as(cast, cast.bob, app.code()).status == 401
    assert sign_in_as(cast, cast.bob, app.code(-30)).status == 401, "nor an earlier one"


def test_a_code_counts_once_also_for_many_at_the_same_moment(cast: Cast, steered_clock):
    app, _, _ = set_up(cast, cast.bob)
    steered_clock.goes_on(seconds=30)

    def use(_: int) -> bool:
        try:
            return cast.database.perform_now(lambda work: second_code.pass_it(work, cast.bob.number, app.code()))
        except WrongCode:
            return False

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(use, range(6))).count(True) == 1


def test_a_clock_may_be_half_a_minute_wrong(cast: Cast, steered_clock):
    app, _, _ = set_up(cast, cast.bob)
    steered_clock.goes_on(minutes=5)
    assert sign_in_as(cast, cast.bob, app.code(-60)).status == 401
    assert sign_in_as(cast, cast.bob, app.code(-30)).status == 200
    assert sign_in_as(cast, cast.bob, app.code(30)).status == 200
    assert sign_in_as(cast, cast.bob, app.code(60)).status == 401


def test_each_recovery_code_counts_once(cast: Cast):
    _, codes, here = set_up(cast, cast.bob)
    assert len(set(codes)) == 10
    assert sign_in_as(cast, cast.bob, codes[0]).status == 200
    assert sign_in_as(cast, cast.bob, codes[0]).status == 401
    assert sign_in_as(cast, cast.bob, codes[1].replace("-", "").upper()).status == 200
    assert here.get("/me/second-step").data["recovery_codes"] == 8
    assert sign_in_as(cast, cast.lia, codes[2]).status == 200, "Lia has no second step, so hers is not looked at"
    renewed = here.post("/me/second-step/recovery-codes", {"password": PASSWORD}).data["recovery_codes"]
    assert sign_in_as(cast, cast.bob, codes[3]).status == 401
    assert sign_in_as(cast, cast.bob, renewed[0]).status == 200


def test_somebody_elses_recovery_code_opens_nothing(cast: Cast):
    _, codes, _ = set_up(cast, cast.bob)
    set_up(cast, cast.lia)
    assert sign_in_as(cast, cast.lia, codes[0]).status == 401


def test_guessing_codes_is_stopped_from_everywhere(cast: Cast, steered_clock):
    app, _, _ = set_up(cast, cast.bob)
    steered_clock.goes_on(minutes=5)
    tries = [sign_in_as(cast, cast.bob, f"{n:06}", f"10.4.0.{n}").status for n in range(sign_in.TRIES["code"])]
    assert set(tries) == {401}
    assert sign_in_as(cast, cast.bob, app.code(), "10.5.0.1").status == 429
    steered_clock.goes_on(seconds=sign_in.WITHIN)
    assert sign_in_as(cast, cast.bob, app.code(), "10.5.0.1").status == 200


def test_a_stolen_session_changes_nothing_without_the_password(cast: Cast):
    here = browser(cast, sign_in_as(cast, cast.bob))
    assert here.post("/me/second-step", {"password": "Wrong-1"}).status == 422
    _, _, here = set_up(cast, cast.bob)
    assert here.post("/me/second-step/remove", {"password": "Wrong-1"}).status == 422
    assert here.post("/me/second-step/recovery-codes", {"password": "Wrong-1"}).status == 422
    assert sign_in_as(cast, cast.bob).status == 401


def test_it_counts_only_after_a_code_was_shown(cast: Cast):
    here = browser(cast, sign_in_as(cast, cast.bob))
    missing = here.post("/me/second-step/confirm", {"code": "123456"})
    assert (missing.status, missing.json["code"]) == (422, "second_step_missing")
    here.post("/me/second-step", {"password": PASSWORD})
    assert here.post("/me/second-step/confirm", {"code": "000000"}).status == 422
    assert here.get("/me/second-step").data == {
        "is_on": False,
        "since": None,
        "recovery_codes": 0,
        "is_required": False,
    }
    assert sign_in_as(cast, cast.bob).status == 200


def test_it_can_be_removed_and_set_up_anew(cast: Cast, steered_clock):
    _, codes, here = set_up(cast, cast.bob)
    again = here.post("/me/second-step", {"password": PASSWORD})
    assert (again.status, again.json["code"]) == (422, "second_step_is_on")
    assert here.post("/me/second-step/remove", {"password": PASSWORD}).status == 204
    assert sign_in_as(cast, cast.bob).status == 200
    steered_clock.goes_on(minutes=1)
    set_up(cast, cast.bob)
    assert sign_in_as(cast, cast.bob, codes[0]).status == 401, "old recovery codes are gone"


def test_applications_change_nothing_of_it(cast: Cast):
    assert cast.gus.get("/me/second-step").status == 403
    assert cast.nobody().get("/me/second-step").status == 401


def test_an_application_does_not_get_a_token_for_a_password_alone(cast: Cast):
    """The password grant has no second step (api-identity 2.2)."""
    client = cast.ann.post("/oauth/clients", {"name": "Old one", "redirect": "https://x.example/back"}).data
    grant = {
        "grant_type": "password",
        "client_id": str(client["id"]),
        "client_secret": client["secret"],
        "username": cast.bob.email,
        "password": PASSWORD,
    }
    assert post(cast, "/oauth/token", grant).status == 200
    set_up(cast, cast.bob)
    refused = post(cast, "/oauth/token", grant)
    assert (refused.status, refused.json["error"]) == (400, "invalid_grant")
    assert "second step" in refused.json["message"]


def test_an_organization_asks_everybody_for_it(cast: Cast, steered_clock):
    locked = cast.ann.put("/security", {"require_second_step": True})
    assert (locked.status, locked.json["code"]) == (422, "second_step_missing"), "nobody locks themselves out"
    bob = browser(cast, sign_in_as(cast, cast.bob))
    token = cast.nobody(Authorization=f"Bearer {sign_in_as(cast, cast.bob).json['access_token']}")
    _, _, ann = set_up(cast, cast.ann)
    assert ann.put("/security", {"require_second_step": True}).status == 200
    assert ann.get("/users").status == 200, "Ann came with a second step"
    for weak in (bob, token):
        closed = weak.get("/users")
        assert (closed.status, closed.json["code"]) == (403, "second_step_required")
        assert weak.get("/me").status == 200, "and there Bob can set one up"
    assert bob.get("/me/second-step").data["is_required"] is True
    assert cast.bob.get("/users").status == 200, "personal tokens go on"
    assert cast.eve.get("/users").status == 200, "others don't ask for it"
    app = App(bob.post("/me/second-step", {"password": PASSWORD}).data["uri"])
    assert bob.post("/me/second-step/confirm", {"code": app.code()}).status == 200
    assert bob.get("/users").status == 200
    assert token.get("/users").status == 403, "that sign-in is still one without"
    steered_clock.goes_on(seconds=30)
    assert browser(cast, sign_in_as(cast, cast.bob, app.code())).get("/users").status == 200
    assert bob.post("/me/second-step/remove", {"password": PASSWORD}).status == 204
    assert bob.get("/users").status == 403
    assert ann.put("/security", {"require_second_step": False}).status == 200
    assert bob.get("/users").status == 200


def test_only_administrators_decide_what_is_asked_of_sign_ins(cast: Cast):
    for other in (cast.bob, cast.lia, cast.gus):
        assert other.get("/security").status == 403
        assert other.put("/security", {"require_second_step": False}).status == 403
    assert cast.ann.get("/security").data == {"require_second_step": False}
    assert cast.eve.put(f"/organizations/{cast.acme}/security", {"require_second_step": False}).status == 403


def test_the_secret_is_nowhere_but_in_the_first_answer(cast: Cast):
    """J41."""
    from support.mailbox import deliver

    app, codes, here = set_up(cast, cast.ann)
    deliver(cast.database, None)
    shown = here.get("/me/second-step").raw + here.get("/system-logs").raw + here.get("/me").raw
    assert b"second_step_added" in shown
    for secret in (app.secret, *codes):
        assert secret.encode() not in shown
