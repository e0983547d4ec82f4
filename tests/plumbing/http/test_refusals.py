"""How the API says no (api-identity 1.8, DECISIONS 2)."""

import pytest
from structlog.testing import capture_logs

from plumbing.http.client import TOKEN, Client
from plumbing.http.notes import ACME, OTHER
from procession.errors import Kind
from procession.plumbing.http.problems import STATUS

NOTES = f"/organizations/{ACME}/notes"
NOTE = f"{NOTES}/{'1' * 32}"


def test_every_kind_of_refusal_has_one_status():
    assert set(STATUS) == set(Kind)


def test_a_refusal_says_everything_a_client_may_read(api: Client):
    answer = api.post(f"{NOTE}/finish", x_request_id="r1")
    assert answer.status == 422
    assert answer.json == {
        "error": True,
        "message": "Fill in Sum first.",
        "code": "not_yet",
        "errors": {"sum": ["Fill in Sum first."]},
        "blocking": [
            {
                "code": "required",
                "message": "Fill in Sum first.",
                "field": {"id": "c" * 32, "capture_id": 7, "alias": "sum", "label": "Sum"},
            }
        ],
        "request_id": "r1",
    }


def test_a_refused_unit_leaves_nothing_behind(api: Client):
    before = api.get(f"/organizations/{ACME}/notes-count").data
    api.post(f"{NOTE}/finish")
    assert api.post(NOTES, {"title": "Tea"}).status == 201
    assert api.get(f"/organizations/{ACME}/notes-count").data == before + 1


def test_retry_after_is_in_whole_seconds_and_errors_come_with_422_alone(api: Client):
    answer = api.post(f"/organizations/{ACME}/clash")
    assert (answer.status, answer.headers["retry-after"]) == (409, "3")
    assert set(answer.json) == {"error", "message", "code", "request_id"}


def test_a_bug_is_logged_once_with_its_request_and_never_shown(api: Client):
    with capture_logs() as logs:
        answer = api.post(f"{NOTE}/break", x_request_id="r2")
    assert (answer.status, answer.code) == (500, "server_error")
    assert b"secret detail" not in answer.body
    assert b"ZeroDivision" not in answer.body
    (entry,) = logs
    assert entry["request_id"] == "r2"
    assert entry["route"] == "/organizations/{org}/notes/{note}/break"
    assert "ann" not in str({key: value for key, value in entry.items() if key != "exc_info"})


@pytest.mark.parametrize(
    "authorization", ["", "ann", "Bearer", "Bearerann", "Bearer  ann", "Bearer ann bob", "Basic ann", "Bearer nobody"]
)
def test_who_does_not_prove_who_they_are_gets_401_and_learns_nothing(api: Client, authorization: str):
    headers = {"x-tallyfy-client": "tests"} | ({"authorization": authorization} if authorization else {})
    for target in (NOTE, f"{NOTES}/wrong-id", "/me"):
        answer = api.get(target, headers=headers)
        assert (answer.status, answer.code) == (401, "unauthenticated")
        assert answer.headers["www-authenticate"] == "Bearer"
    assert api.post(NOTES, b"{broken", headers=headers).status == 401


def test_the_scheme_is_compared_without_case(api: Client):
    assert api.get("/me", headers={**TOKEN, "authorization": "bEARER ann"}).data == 11


def test_a_session_cookie_is_a_credential_too(api: Client):
    headers = {"cookie": "theme=dark; procession_session=bob", "x-tallyfy-client": "web"}
    assert api.get("/me", headers=headers).data == 12


def test_an_open_route_minds_neither_a_stale_cookie_nor_a_wrong_token(api: Client):
    for headers in ({"authorization": "Bearer nobody"}, {"cookie": "procession_session=gone", "x-tallyfy-client": "w"}):
        assert api.post("/sign-in", {"name": "bob"}, headers=headers).json["known"] is False


def test_an_open_route_believes_a_cookie_only_beside_the_client_header(api: Client):
    headers = {"cookie": "procession_session=ann"}
    assert api.post("/sign-in", {"name": "bob"}, headers=headers).json["known"] is False
    assert api.post("/sign-in", {"name": "bob"}, headers={**headers, "x-tallyfy-client": "w"}).json["known"] is True


def test_a_foreign_organization_is_refused_before_the_body_is_judged(api: Client):
    assert api.post(f"/organizations/{OTHER}/notes", b"{broken").status == 403
    assert api.post(NOTES, b"{broken").status == 400
