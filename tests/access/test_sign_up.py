"""Registering: nothing is there before the address is confirmed, and nobody learns who is known (api-identity 2.5)."""

import json
from collections.abc import Iterator

import pytest

from procession.access import reset, sign_up
from support.cast import Cast, Stage
from support.mailbox import Mailbox, a_mailbox, deliver, text_of

KIM = {
    "first_name": "Kim",
    "last_name": "Park",
    "email": "Kim@New.example",
    "password": "Fresh-Start-1",
    "company_name": "Park & Daughters",
    "timezone": "Asia/Seoul",
    "plan_code": "gold",
}


@pytest.fixture
def box():
    with a_mailbox() as made:
        yield made


@pytest.fixture
def open_door(cast: Cast, tmp_path, monkeypatch) -> Iterator[Stage]:
    monkeypatch.setattr(sign_up, "TAKES", 0.0)
    yield cast.with_settings(registration=True, data=str(tmp_path))
    cast.with_settings(data=str(tmp_path)).close()


def post(stage: Stage, path: str, body: dict, address: str = "10.0.0.1"):
    headers = {"Content-Type": "application/json", "X-Tallyfy-Client": "web"}
    return stage.ask("POST", path, json.dumps(body).encode(), headers, address)


def code_in(mail) -> str:
    return text_of(mail).partition("/verify?code=")[2].split()[0]


def test_who_confirms_the_address_has_an_organization_and_can_sign_in(cast: Cast, box: Mailbox, open_door: Stage):
    """H M1."""
    asked = post(open_door, "/auth/register", KIM)
    assert asked.status == 201, asked
    credentials = {"email": KIM["email"], "password": KIM["password"]}
    assert post(open_door, "/auth/login", credentials).status == 401, "nothing is there yet"
    deliver(cast.database, box.server)
    [mail] = box.to("kim@new.example")
    confirmed = post(open_door, "/auth/verify", {"code": code_in(mail)})
    assert confirmed.status == 200, confirmed
    assert confirmed.data["email"] == "kim@new.example"
    token = post(open_door, "/auth/login", credentials).json["access_token"]
    kim = cast.nobody(Authorization=f"Bearer {token}")
    me = kim.get(f"/organizations/{confirmed.data['organization_id']}/me").data
    assert (me["role"], me["first_name"], me["timezone"]) == ("admin", "Kim", "Asia/Seoul")
    assert kim.get("/users").status == 403, "and sees nothing of others"


def test_a_confirmation_counts_once_and_for_three_days(steered_clock, cast: Cast, box: Mailbox, open_door: Stage):
    post(open_door, "/auth/register", KIM)
    deliver(cast.database, box.server)
    code = code_in(box.mails[0])
    steered_clock.goes_on(days=3)
    over = post(open_door, "/auth/verify", {"code": code})
    assert (over.status, over.json["code"]) == (422, "link_not_valid")
    steered_clock.goes_on(seconds=-1)
    assert post(open_door, "/auth/verify", {"code": code}).status == 200
    assert post(open_door, "/auth/verify", {"code": code}).status == 422


def test_registering_twice_makes_one_account(cast: Cast, box: Mailbox, open_door: Stage):
    for _ in range(2):
        post(open_door, "/auth/register", KIM)
    deliver(cast.database, box.server)
    first, second = (code_in(mail) for mail in box.to("kim@new.example"))
    assert post(open_door, "/auth/verify", {"code": second}).status == 200
    late = post(open_door, "/auth/verify", {"code": first})
    assert (late.status, late.json["message"]) == (422, "This address has an account by now. Sign in with it.")


def test_a_known_address_is_answered_alike_and_its_owner_is_told(cast: Cast, box: Mailbox, open_door: Stage):
    answers = [
        post(open_door, "/auth/register", {**KIM, "email": email}) for email in ("x@new.example", "bob@acme.example")
    ]
    assert [answer.status for answer in answers] == [201, 201]
    assert answers[0].raw == answers[1].raw
    deliver(cast.database, box.server)
    [told] = box.to("bob@acme.example")
    assert told["Subject"] == "You have an account already"
    assert "code=" not in text_of(told)


def test_a_reset_does_not_open_what_was_not_confirmed(cast: Cast, box: Mailbox, open_door: Stage, monkeypatch):
    monkeypatch.setattr(reset, "TAKES", 0.0)
    post(open_door, "/auth/register", KIM)
    post(open_door, "/auth/password/reset-request", {"email": KIM["email"]})
    deliver(cast.database, box.server)
    assert [mail["Subject"] for mail in box.mails] == ["Confirm your e-mail address"]
    as_reset = {"code": code_in(box.mails[0]), "password": "Another-Tide-4", "password_confirmation": "Another-Tide-4"}
    assert post(open_door, "/auth/password/reset", as_reset).status == 422


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("first_name", " "),
        ("last_name", "x" * 33),
        ("first_name", "visit www.win.example"),
        ("company_name", ""),
        ("company_name", "x" * 51),
        ("email", "no address"),
        ("password", "weak"),
        ("timezone", "Middle/Earth"),
    ],
)
def test_what_can_not_be_meant_is_refused_by_name(cast: Cast, open_door: Stage, field: str, value: str):
    answer = post(open_door, "/auth/register", {**KIM, field: value})
    assert (answer.status, [*answer.json["errors"]]) == (422, [field])


def test_where_the_operator_does_not_want_it_nobody_registers(cast: Cast):
    answer = post(cast.stage, "/auth/register", KIM)
    assert (answer.status, answer.json["code"]) == (403, "registration_closed")


def may_register(stage: Stage) -> bool:
    return stage.ask("GET", "/auth/options", b"", {"Accept": "application/json"}).json["data"]["registration"]


def test_the_sign_in_page_learns_that_nobody_registers(cast: Cast):
    assert may_register(cast.stage) is False


def test_the_sign_in_page_learns_that_people_may_register(open_door: Stage):
    assert may_register(open_door) is True
