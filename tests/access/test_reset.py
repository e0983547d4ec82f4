"""A forgotten password: a link that counts once, for an hour, and that nobody can find out about (behaviour G42)."""

import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from procession.access import reset, sign_in
from procession.plumbing.mail import ledger
from support.cast import PASSWORD, Cast
from support.mailbox import Mailbox, a_mailbox, deliver, text_of

NEW = "Brand-New-Horse-7"


@pytest.fixture
def box():
    with a_mailbox() as made:
        yield made


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(reset, "TAKES", 0.0)


def post(cast: Cast, path: str, body: dict, address: str = "10.0.0.1"):
    raw = json.dumps(body).encode()
    headers = {"Content-Type": "application/json", "X-Tallyfy-Client": "web"}
    return cast.stage.ask("POST", path, raw, headers, address)


def ask(cast: Cast, email: str, address: str = "10.0.0.1"):
    return post(cast, "/auth/password/reset-request", {"email": email}, address)


def choose(cast: Cast, code: str, password: str = NEW, again: str | None = None, address: str = "10.0.0.1"):
    body = {"code": code, "password": password, "password_confirmation": password if again is None else again}
    return post(cast, "/auth/password/reset", body, address)


def sign_in_with(cast: Cast, password: str, email: str = "bob@acme.example"):
    return post(cast, "/auth/login", {"email": email, "password": password})


def code_for(cast: Cast, box: Mailbox, email: str = "bob@acme.example") -> str:
    assert ask(cast, email).status == 200
    deliver(cast.database, box.server)
    mail = next(each for each in reversed(box.to(email)) if each["Subject"] == "Choose a new password")
    return text_of(mail).partition("/password/reset?code=")[2].split()[0]


def test_a_new_password_is_chosen_with_the_mailed_link(cast: Cast, box: Mailbox, quick):
    """G42, H M3, M4."""
    answer = choose(cast, code_for(cast, box))
    assert answer.status == 200, answer
    assert sign_in_with(cast, PASSWORD).status == 401
    assert sign_in_with(cast, NEW).status == 200
    box.mails.clear()
    deliver(cast.database, box.server)
    assert [mail["Subject"] for mail in box.to("bob@acme.example")] == ["Your password was changed"]


def test_whoever_was_signed_in_is_signed_out_everywhere(cast: Cast, box: Mailbox, quick):
    before = sign_in_with(cast, PASSWORD)
    by_cookie = cast.nobody(Cookie=before.headers["set-cookie"].split(";")[0])
    by_token = cast.nobody(Authorization=f"Bearer {before.json['access_token']}")
    assert [by_cookie.get("/me").status, by_token.get("/me").status, cast.bob.get("/me").status] == [200, 200, 200]
    choose(cast, code_for(cast, box))
    assert [by_cookie.get("/me").status, by_token.get("/me").status, cast.bob.get("/me").status] == [401, 401, 401]
    assert cast.ann.get("/me").status == 200


def test_a_link_counts_once(cast: Cast, box: Mailbox, quick):
    code = code_for(cast, box)
    assert choose(cast, code).status == 200
    again = choose(cast, code, "Another-Horse-8")
    assert (again.status, again.json["code"]) == (422, "link_not_valid")
    assert sign_in_with(cast, NEW).status == 200


def test_a_link_counts_once_also_for_many_at_the_same_moment(cast: Cast, box: Mailbox, quick):
    digest = reset.hashed(code_for(cast, box))

    def use(number: int) -> bool:
        ready = reset.Ready(digest=digest, hashed=f"hash {number}")
        try:
            cast.database.perform_now(lambda work: reset.finish(work, ready))
        except reset.LinkNotValid:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(use, range(6))).count(True) == 1


def test_choosing_ends_the_persons_other_links(cast: Cast, box: Mailbox, quick):
    first, second = code_for(cast, box), code_for(cast, box)
    assert choose(cast, second).status == 200
    assert choose(cast, first, "Another-Horse-8").status == 422


def test_a_link_to_an_address_that_was_given_up_counts_no_more(cast: Cast, box: Mailbox, quick):
    """Behaviour G47: whoever reads the old mailbox chooses no password."""
    code = code_for(cast, box)
    changed = {"email": "robert@acme.example", "password": PASSWORD}
    assert cast.bob.put(cast.bob.here + "/me/update-email", changed).status == 200
    assert choose(cast, code).status == 422
    assert sign_in_with(cast, PASSWORD, "robert@acme.example").status == 200


def test_a_link_is_over_after_an_hour(steered_clock, cast: Cast, box: Mailbox, quick):
    """G42, L-20."""
    code = code_for(cast, box)
    steered_clock.goes_on(minutes=60)
    assert choose(cast, code).status == 422
    steered_clock.goes_on(seconds=-1)
    assert choose(cast, code).status == 200


def test_a_password_that_is_too_weak_or_mistyped_leaves_the_link_valid(cast: Cast, box: Mailbox, quick):
    code = code_for(cast, box)
    weak, mistyped = choose(cast, code, "weak"), choose(cast, code, again="Something-Else-1")
    assert (weak.status, [*weak.json["errors"]]) == (422, ["password"])
    assert (mistyped.status, [*mistyped.json["errors"]]) == (422, ["password_confirmation"])
    assert choose(cast, code).status == 200


def test_a_known_and_an_unknown_address_are_told_the_same_and_only_one_gets_mail(cast: Cast, box: Mailbox, quick):
    bot = next(user["email"] for user in cast.ann.get("/users").data if user["type"] == "bot")
    asked = ("bob@acme.example", "nobody@acme.example", "no address", bot)
    answers = [ask(cast, email) for email in asked]
    assert {answer.status for answer in answers} == {200}
    assert len({answer.raw for answer in answers}) == 1
    deliver(cast.database, box.server)
    assert [mail["To"] for mail in box.mails] == ["bob@acme.example"]


def test_a_known_and_an_unknown_address_take_the_same_time(cast: Cast, monkeypatch):
    monkeypatch.setattr(reset, "TAKES", 0.3)

    def seconds(email: str) -> float:
        start = time.perf_counter()
        assert ask(cast, email).status == 200
        return time.perf_counter() - start

    known = [seconds("bob@acme.example") for _ in range(3)]
    unknown = [seconds(f"nobody{number}@acme.example") for number in range(3)]
    assert min(*known, *unknown) >= 0.3
    assert abs(min(known) - min(unknown)) < 0.1


def test_nobody_is_flooded_with_links(cast: Cast, box: Mailbox, quick):
    for email in ("bob@acme.example", "nobody@acme.example"):
        answers = [ask(cast, email, f"10.3.0.{number}").status for number in range(sign_in.ASKINGS + 1)]
        assert answers == [200] * sign_in.ASKINGS + [429]
    deliver(cast.database, box.server)
    assert len(box.mails) == sign_in.ASKINGS


def test_guessing_links_is_stopped(cast: Cast, monkeypatch, quick):
    monkeypatch.setitem(sign_in.TRIES, "address", 5)
    assert [choose(cast, f"guess-{number}").status for number in range(6)] == [422] * 5 + [429]


def test_somebody_who_is_disabled_everywhere_gets_no_link(cast: Cast, box: Mailbox, quick):
    cast.ann.delete(f"/users/{cast.bob.number}/disable")
    deliver(cast.database, box.server)
    box.mails.clear()
    assert ask(cast, "bob@acme.example").status == 200
    deliver(cast.database, box.server)
    assert box.mails == []


def test_the_link_is_nowhere_but_in_the_mail(cast: Cast, box: Mailbox, quick):
    """J41."""
    code = code_for(cast, box)
    assert code not in cast.ann.get("/mails").raw.decode()
    deliver(cast.database, box.server)
    log = cast.ann.get("/system-logs").raw.decode()
    assert "password_reset_initiated" in log
    assert code not in log
    kept = cast.database.perform_now(lambda work: ledger.newest(work, 10), writes=False)
    assert [one.letter for one in kept] == [None], "what was sent is forgotten"


def test_wrong_passwords_and_resets_stand_in_the_log_of_ones_organizations(cast: Cast, box: Mailbox, quick):
    """J37, J40."""
    sign_in_with(cast, "Wrong-1")
    sign_in_with(cast, "Wrong-1", "nobody@acme.example")
    choose(cast, code_for(cast, box))
    deliver(cast.database, box.server)
    found = [entry["event"] for entry in cast.ann.get("/system-logs", category="security").data]
    assert found.count("login_failed") == 1
    assert {"password_reset_initiated", "password_reset_completed"} <= set(found)
    theirs = [entry["event"] for entry in cast.eve.get("/system-logs").data]
    assert "login_failed" not in theirs
