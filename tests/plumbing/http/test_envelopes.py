"""How answers look (api-identity 1.3, 1.10)."""

import re

from plumbing.http.client import Client
from plumbing.http.conftest import Start
from plumbing.http.notes import ACME

NOTES = f"/organizations/{ACME}/notes"


def test_an_item_stands_under_data_with_nulls_and_without_includes_nobody_asked_for(api: Client):
    answer = api.get(f"{NOTES}/{'1' * 32}")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
    assert answer.json == {"data": {"id": "1" * 32, "title": "Tea", "place": None}}


def test_a_listing_counts_and_an_empty_answer_is_empty(api: Client):
    assert api.get(f"/organizations/{ACME}/names").json == {"data": ["Ann", "Bob"], "count": 2}
    answer = api.call("DELETE", f"{NOTES}/{'1' * 32}")
    assert (answer.status, answer.body) == (204, b"")
    assert "content-type" not in answer.headers


def test_a_subclassed_item_carries_further_keys_and_a_bare_struct_is_sent_as_it_is(api: Client):
    assert api.post(f"/organizations/{ACME}/tokens").json["hint"] == "shown once"
    answer = api.post("/sign-in", {"name": "bob"}, headers={})
    assert (answer.status, answer.json) == (201, {"name": "bob", "known": False})


def test_a_handler_may_set_a_cookie_and_another_status(api: Client):
    answer = api.post("/sign-in", {"name": "ann"}, headers={})
    assert answer.status == 200
    assert answer.headers["set-cookie"] == "procession_session=ann; Path=/; HttpOnly; SameSite=Lax; Max-Age=60"


def test_no_answer_is_kept_by_anybody(api: Client):
    for path in ("/me", "/nowhere", "/health"):
        assert api.get(path).headers["cache-control"] == "no-store"
        assert api.get(path).headers["x-content-type-options"] == "nosniff"


def test_no_answer_is_run_or_framed_and_browsers_stay_with_https(start: Start):
    for path in ("/me", "/nowhere"):
        policy = start().get(path).headers["content-security-policy"]
        assert policy == "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"
    assert start().get("/me").headers["strict-transport-security"] == "max-age=31536000"
    assert "strict-transport-security" not in start(public_url="http://127.0.0.1:8000").get("/me").headers


def test_every_answer_has_a_request_id_and_a_sane_one_is_echoed(api: Client):
    assert re.fullmatch("[0-9a-f]{32}", api.get("/me").headers["x-request-id"])
    assert api.get("/nowhere", x_request_id="Ab-1._x").headers["x-request-id"] == "Ab-1._x"
    for odd in ("a b", "x" * 129, "", "ü"):
        assert api.get("/me", x_request_id=odd).headers["x-request-id"] != odd
    refused = api.get("/nowhere")
    assert refused.json["request_id"] == refused.headers["x-request-id"]


def test_pages_of_listed_origins_may_read_answers_and_others_may_not(start: Start):
    api = start(cors_origins=("https://tools.example/",))
    for origin in ("https://tools.example", "https://work.example"):
        answer = api.get("/me", origin=origin)
        assert answer.headers["access-control-allow-origin"] == origin
        assert "Retry-After" in answer.headers["access-control-expose-headers"]
    assert "access-control-allow-origin" not in api.get("/me", origin="https://evil.example").headers


def test_a_preflight_needs_nobody_and_names_what_is_allowed(start: Start):
    api = start(cors_origins=("*",), rate_limits="1/h")
    asked = {"origin": "https://any.example", "access-control-request-method": "POST"}
    for _ in range(3):
        answer = api.call("OPTIONS", NOTES, headers=asked)
        assert answer.status == 204
    assert answer.headers["access-control-allow-origin"] == "https://any.example"
    assert "DELETE" in answer.headers["access-control-allow-methods"]
    assert "Idempotency-Key" in answer.headers["access-control-allow-headers"]
