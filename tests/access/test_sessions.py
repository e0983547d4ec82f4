"""Sessions: where one is signed in, ending them, and what a stranger's page can not do with them."""

import json

import pytest

from support.cast import PASSWORD, Caller, Cast


def sign_in_as(cast: Cast, who: Caller, agent: str = "Firefox on a laptop", address: str = "10.0.0.1", **headers: str):
    raw = json.dumps({"email": who.email, "password": PASSWORD}).encode()
    sent = {"Content-Type": "application/json", "X-Tallyfy-Client": "web", "User-Agent": agent, **headers}
    return cast.stage.ask("POST", "/auth/login", raw, sent, address)


def browser(cast: Cast, answer) -> Caller:
    assert answer.status == 200, answer
    return cast.nobody(Cookie=answer.headers["set-cookie"].split(";")[0])


def test_one_sees_where_one_is_signed_in(cast: Cast):
    laptop = browser(cast, sign_in_as(cast, cast.bob))
    phone = browser(cast, sign_in_as(cast, cast.bob, "Safari on a phone", "10.0.0.9"))
    browser(cast, sign_in_as(cast, cast.lia))
    found = phone.get("/me/sessions").data
    assert [(each["device"], each["address"], each["is_current"]) for each in found] == [
        ("Safari on a phone", "10.0.0.9", True),
        ("Firefox on a laptop", "10.0.0.1", False),
    ]
    assert [each["is_current"] for each in laptop.get("/me/sessions").data] == [False, True]
    assert not any(each["is_current"] for each in cast.bob.get("/me/sessions").data), "a token is no session"
    secrets = {each.headers["Cookie"].partition("=")[2] for each in (laptop, phone)}
    assert not any(secret in phone.get("/me/sessions").raw.decode() for secret in secrets)


def test_one_signs_out_somewhere_else(cast: Cast):
    laptop, answer = browser(cast, sign_in_as(cast, cast.bob)), sign_in_as(cast, cast.bob)
    lost = browser(cast, answer)
    lost_token = cast.nobody(Authorization=f"Bearer {answer.json['access_token']}")
    there = next(each["id"] for each in laptop.get("/me/sessions").data if not each["is_current"])
    assert laptop.delete(f"/me/sessions/{there}").status == 204
    assert [lost.get("/me").status, lost_token.get("/me").status, laptop.get("/me").status] == [401, 401, 200]
    assert laptop.delete(f"/me/sessions/{there}").status == 404


def test_nobody_ends_the_session_of_somebody_else(cast: Cast):
    bob, lia = browser(cast, sign_in_as(cast, cast.bob)), browser(cast, sign_in_as(cast, cast.lia))
    [hers] = lia.get("/me/sessions").data
    assert bob.delete(f"/me/sessions/{hers['id']}").status == 404
    assert cast.ann.delete(f"/me/sessions/{hers['id']}").status == 404
    assert lia.get("/me").status == 200


def test_one_signs_out_everywhere_else(cast: Cast):
    here, *others = (browser(cast, sign_in_as(cast, cast.bob)) for _ in range(3))
    lia = browser(cast, sign_in_as(cast, cast.lia))
    assert here.delete("/me/sessions").status == 204
    assert [each.get("/me").status for each in (here, *others, lia)] == [200, 401, 401, 200]
    assert cast.bob.get("/me").status == 200, "tokens for programs go on"


def test_a_session_that_somebody_else_has_put_into_the_browser_is_not_taken_over(cast: Cast):
    planted = "a" * 43
    answer = sign_in_as(cast, cast.bob, Cookie=f"procession_session={planted}")
    assert planted not in answer.headers["set-cookie"]
    assert cast.nobody(Cookie=f"procession_session={planted}").get("/me").status == 401
    mine = browser(cast, sign_in_as(cast, cast.lia)).headers["Cookie"]
    after = sign_in_as(cast, cast.bob, Cookie=mine).headers["set-cookie"].split(";")[0]
    assert after != mine


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_page_of_another_site_can_do_nothing_with_the_cookie(cast: Cast, method: str):
    bob = browser(cast, sign_in_as(cast, cast.bob))
    path, body = ("/me", None) if method == "GET" else ("/tags", {"title": "Planted"})
    form = bob.ask(method, path, body, headers={"X-Tallyfy-Client": None})
    assert (form.status, form.json["code"]) == (401, "client_header_required")
    scripted = bob.ask(method, path, body, headers={"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"})
    assert scripted.status == 401
    for own in ("same-origin", "same-site", "none"):
        assert bob.ask("GET", "/me", headers={"Sec-Fetch-Site": own}).status == 200


def test_other_sites_are_not_allowed_to_send_the_header(cast: Cast):
    asked = {"Origin": "https://evil.example", "Access-Control-Request-Headers": "x-tallyfy-client"}
    answer = cast.stage.ask("OPTIONS", "/me", b"", {**asked, "Access-Control-Request-Method": "POST"})
    assert "access-control-allow-origin" not in answer.headers
    assert "access-control-allow-credentials" not in answer.headers


def test_the_cookie_is_for_the_server_and_for_https_alone(cast: Cast):
    """Its name begins with `__Host-`, so that nobody on a neighbouring host can plant one; it is read before others."""
    cookie, *rest = sign_in_as(cast, cast.bob).headers["set-cookie"].split("; ")
    flags = set(rest)
    assert cookie.startswith("__Host-procession_session=")
    here = {"X-Tallyfy-Client": "web"}
    assert cast.nobody(Cookie=f"procession_session=planted; {cookie}", **here).get("/me").status == 200
    assert cast.nobody(Cookie=f"procession_session=planted; {cookie[7:]}", **here).get("/me").status == 401
    assert {"HttpOnly", "SameSite=Lax", "Secure", "Path=/"} <= flags
    assert not any(flag.startswith("Domain") for flag in flags)
