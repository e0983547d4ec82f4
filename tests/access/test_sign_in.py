"""Signing in with a password and out again; guessing is slowed down."""

import statistics
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from procession.access import passwords, sign_in
from procession.errors import Invalid
from support.cast import PASSWORD, Cast


def sign_in_as(cast: Cast, email: str, password: str = PASSWORD, address: str = "10.0.0.1", **headers: str):
    import json

    raw = json.dumps({"email": email, "password": password}).encode()
    return cast.stage.ask(
        "POST", "/auth/login", raw, {"Content-Type": "application/json", "X-Tallyfy-Client": "web", **headers}, address
    )


def session_of(cast: Cast, answer) -> "object":
    cookie = answer.headers["set-cookie"].split(";")[0]
    return cast.nobody(Cookie=cookie)


def test_the_right_password_opens_a_session_for_the_web_app(cast: Cast):
    answer = sign_in_as(cast, "Bob@Acme.example ")
    assert answer.status == 200
    body = answer.json
    assert body["token_type"] == "Bearer"
    assert body["expires_in"] == 14 * 86_400
    assert body["expire"].endswith("Z")
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-procession_session=")
    assert {"HttpOnly", "SameSite=Lax", "Secure", "Path=/"} <= set(cookie.split("; "))
    assert answer.headers["cache-control"] == "no-store"
    bob = session_of(cast, answer)
    assert bob.get("/me").data["last_login_at"] is not None
    assert bob.get("/users").status == 200
    assert cast.nobody(Authorization=f"Bearer {body['access_token']}").get("/users").status == 200


def test_a_cookie_alone_opens_nothing(cast: Cast):
    bob = session_of(cast, sign_in_as(cast, cast.bob.email))
    answer = bob.ask("GET", "/users", headers={"X-Tallyfy-Client": None})
    assert (answer.status, answer.json["code"]) == (401, "client_header_required")


def test_pages_of_other_sites_can_not_sign_somebody_in(cast: Cast):
    form = b"email=bob%40acme.example&password=" + PASSWORD.encode()
    answer = cast.stage.ask("POST", "/auth/login", form, {"Content-Type": "application/x-www-form-urlencoded"})
    assert answer.status == 200
    assert "set-cookie" not in answer.headers


def test_a_wrong_password_and_an_unknown_address_are_told_alike(cast: Cast):
    answers = [sign_in_as(cast, cast.bob.email, "Wrong-1"), sign_in_as(cast, "nobody@acme.example", "Wrong-1")]
    bodies = [{**answer.json, "request_id": None} for answer in answers]
    assert [answer.status for answer in answers] == [401, 401]
    assert bodies[0] == bodies[1]
    assert bodies[0]["code"] == "invalid_credentials"
    assert "set-cookie" not in answers[0].headers


def test_an_unknown_address_takes_as_long_as_a_known_one(sqlite_database):
    known = passwords.hashed("Right-1")

    def seconds(stored: str | None) -> float:
        start = time.perf_counter()
        passwords.fits_now(stored, "Wrong-1")
        return time.perf_counter() - start

    times = {stored: statistics.median(seconds(stored) for _ in range(5)) for stored in (known, None)}
    assert 0.5 < times[None] / times[known] < 2


def test_the_password_of_nobody_fits_nobody():
    assert not passwords.fits_now(None, "")
    assert not passwords.fits_now("", "")
    assert not passwords.fits_now("no hash", "x")


def test_the_bot_can_not_sign_in(cast: Cast):
    bot = next(user["email"] for user in cast.ann.get("/users").data if user["type"] == "bot")
    assert sign_in_as(cast, bot, "").status == 401


@pytest.mark.parametrize("body", [b"", b"{}", b'{"email": "a"}', b'{"email": 1, "password": null}'])
def test_a_sign_in_that_does_not_fit_is_422(cast: Cast, body: bytes):
    answer = cast.stage.ask("POST", "/auth/login", body, {"Content-Type": "application/json"})
    assert (answer.status, answer.json["code"]) == (422, "invalid")


def test_guessing_is_stopped_for_the_guesser_and_not_for_the_person(cast: Cast):
    for _ in range(sign_in.TRIES["here"]):
        assert sign_in_as(cast, cast.bob.email, "Wrong-1", address="10.6.6.6").status == 401
    stopped = sign_in_as(cast, cast.bob.email, PASSWORD, address="10.6.6.6")
    assert (stopped.status, stopped.json["code"]) == (429, "too_many_sign_ins")
    assert 0 < int(stopped.headers["retry-after"]) <= sign_in.WITHIN
    assert sign_in_as(cast, cast.bob.email, PASSWORD, address="10.0.0.2").status == 200
    assert sign_in_as(cast, cast.lia.email, PASSWORD, address="10.6.6.6").status == 200


def test_guessing_an_account_from_everywhere_is_stopped(cast: Cast, monkeypatch):
    monkeypatch.setitem(sign_in.TRIES, "account", 5)
    for number in range(5):
        assert sign_in_as(cast, cast.bob.email, "Wrong-1", address=f"10.1.0.{number}").status == 401
    assert sign_in_as(cast, cast.bob.email, PASSWORD, address="10.2.0.1").status == 429
    assert sign_in_as(cast, cast.lia.email, PASSWORD, address="10.2.0.1").status == 200


def test_guessing_many_accounts_from_one_address_is_stopped(cast: Cast, monkeypatch):
    monkeypatch.setitem(sign_in.TRIES, "address", 5)
    for number in range(5):
        assert sign_in_as(cast, f"p{number}@acme.example", "Wrong-1").status == 401
    assert sign_in_as(cast, cast.bob.email).status == 429
    assert sign_in_as(cast, cast.bob.email, address="10.9.9.9").status == 200


def test_signing_in_forgets_earlier_mistakes(cast: Cast):
    for _ in range(2):
        for _ in range(sign_in.TRIES["here"] - 1):
            sign_in_as(cast, cast.bob.email, "Wrong-1")
        assert sign_in_as(cast, cast.bob.email).status == 200


def test_many_guesses_at_the_same_moment_count_each(cast: Cast):
    def begin(_: int) -> str:
        try:
            cast.database.perform_now(lambda work: sign_in.begin(work, cast.bob.email, "10.7.7.7"))
        except sign_in.TooManySignIns:
            return "stopped"
        return "tried"

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(begin, range(30)))
    assert outcomes.count("tried") == sign_in.TRIES["here"]


def test_the_quarter_of_an_hour_passes(steered_clock, cast: Cast):
    steered_clock.stands_at("2027-03-01T09:00:00Z")
    for _ in range(sign_in.TRIES["here"] + 1):
        last = sign_in_as(cast, cast.bob.email, "Wrong-1")
    assert last.status == 429
    steered_clock.stands_at("2027-03-01T09:15:00Z")
    assert sign_in_as(cast, cast.bob.email).status == 200


def test_signing_out_ends_the_session_its_token_and_the_persons_api_tokens(cast: Cast):
    answer = sign_in_as(cast, cast.bob.email)
    bob = session_of(cast, answer)
    out = bob.post("/auth/logout")
    assert (out.status, out.raw) == (204, b"")
    assert "Max-Age=0" in out.headers["set-cookie"]
    assert bob.get("/me").status == 401
    assert cast.nobody(Authorization=f"Bearer {answer.json['access_token']}").get("/me").status == 401
    assert cast.bob.get("/me").status == 401, "the personal token goes too"
    assert cast.ann.get("/me").status == 200


def test_an_operator_may_let_api_tokens_survive_signing_out(cast: Cast):
    stage = cast.with_settings(logout_revokes_personal_tokens=False)
    try:
        bob = session_of(cast, sign_in_as(cast, cast.bob.email))
        cast.on(stage, cast.bob)
        assert bob.post("/auth/logout").status == 204
        assert cast.bob.get("/me").status == 200
    finally:
        cast.with_settings()


def test_signing_out_with_the_token_of_the_sign_in_ends_the_session_too(cast: Cast):
    answer = sign_in_as(cast, cast.bob.email)
    assert cast.nobody(Authorization=f"Bearer {answer.json['access_token']}").post("/auth/logout").status == 204
    assert session_of(cast, answer).get("/me").status == 401


def test_signing_out_with_a_personal_token_ends_nothing(cast: Cast):
    assert cast.bob.post("/auth/logout").status == 204
    assert cast.bob.get("/me").status == 200


def test_each_sign_in_is_a_session_of_its_own(cast: Cast):
    first, second = (session_of(cast, sign_in_as(cast, cast.lia.email)) for _ in range(2))
    assert first.headers["Cookie"] != second.headers["Cookie"]
    first.post("/auth/logout")
    assert second.get("/me").status == 200


def test_a_session_runs_out(steered_clock, cast: Cast):
    steered_clock.stands_at("2027-03-01T09:00:00Z")
    bob = session_of(cast, sign_in_as(cast, cast.bob.email))
    steered_clock.stands_at("2027-03-15T08:59:59Z")
    assert bob.get("/me").status == 200
    steered_clock.stands_at("2027-03-15T09:00:00Z")
    assert bob.get("/me").status == 401


@pytest.mark.parametrize(
    "password",
    ["Sh0rt-1", "Passw0rd", "12345678", "qwertyuiop", "Secret123", "aaaaaaaaaaaa", "Procession1", "x" * 128],
)
def test_weak_passwords_are_refused_with_what_to_do(password: str):
    """Too short or long, or guessed within a million tries: common ones, patterns, the product's name (G42)."""
    with pytest.raises(Invalid) as no:
        passwords.must_be_good(password)
    (sentence,) = no.value.errors["password"]
    assert "8 to 127 characters" in sentence or "three or four words" in sentence


def test_passwords_made_of_what_others_know_about_the_person_are_refused():
    passwords.must_be_good("Brzeczyszczykiewicz")
    with pytest.raises(Invalid):
        passwords.must_be_good("Brzeczyszczykiewicz", about=("Grzegorz", "Brzeczyszczykiewicz", "g@acme.example"))


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery",
        "nurlettern",
        "7291 8830 5547",
        "Grüße-aus-Ulm",
        " 雪が降る町で待つ ",
        "seven tired horses walk home along the river while it rains on the hill",
    ],
)
def test_any_characters_will_do_and_are_compared_as_they_are_typed(password: str):
    """No composition is demanded, 64 characters and more are possible, and nothing is cut or trimmed."""
    passwords.must_be_good(password)
    kept = passwords.hashed(password)
    assert passwords.fits_now(kept, password)
    for other in (password.strip() + " ", password[:-1], password.swapcase() + "!"):
        assert not passwords.fits_now(kept, other)


def test_made_up_passwords_are_good_and_differ():
    made = {passwords.made_up() for _ in range(20)}
    assert len(made) == 20
    for password in made:
        passwords.must_be_good(password)


def test_what_ran_out_is_forgotten(steered_clock, cast: Cast):
    from sqlalchemy import func, select

    from procession.access import forget
    from procession.access.tables import guess, session, token
    from procession.plumbing.database.statements import everywhere

    counts = [everywhere(select(func.count()).select_from(table)) for table in (guess, session, token)]

    def left() -> list[int]:
        return cast.database.perform_now(lambda work: [work.value(count) for count in counts], writes=False)

    sign_in_as(cast, cast.bob.email)
    sign_in_as(cast, cast.bob.email, "Wrong-1")
    assert left() == [3, 1, 5]
    steered_clock.goes_on(days=1)
    cast.database.perform_now(forget.what_ran_out)
    assert left() == [0, 1, 5]
    steered_clock.goes_on(days=14)
    cast.database.perform_now(forget.what_ran_out)
    assert left() == [0, 0, 5]
    steered_clock.goes_on(days=240)
    cast.database.perform_now(forget.what_ran_out)
    assert left() == [0, 0, 0]
