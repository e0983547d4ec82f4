"""The page that applications send people to: nobody is sent to a stranger, and nothing is allowed behind one's back."""

import pytest

from access.oauth import BACK, CHALLENGE, Browser, an_application, an_mcp_client, answered
from support.cast import PASSWORD, Cast

CODE = {"response_type": "code", "redirect_uri": BACK, "code_challenge": CHALLENGE, "code_challenge_method": "S256"}


def test_the_page_says_who_wants_what_and_can_not_be_framed(cast: Cast):
    made = an_application(cast, name="<b>Bold</b>")
    browser = Browser(cast)
    page = browser.open(**CODE, client_id=made["id"])
    assert page.status == 200
    assert page.headers["content-type"].startswith("text/html")
    assert page.headers["cache-control"] == "no-store"
    policy = page.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in policy
    assert "form-action 'self' https://client.example;" in policy
    text = page.raw.decode()
    assert "&lt;b&gt;Bold" in text
    assert "<b>Bold" not in text
    assert '<label for="password">' in text
    text = browser.sign_in(cast.bob).raw.decode()
    assert "<legend>Organization</legend>" in text
    assert cast.bob.email in text
    assert "https://client.example" in text


@pytest.mark.parametrize(
    "wrong",
    [
        {"client_id": "424242"},
        {"client_id": "x"},
        {"client_id": ""},
        {"redirect_uri": "https://evil.example/"},
        {"redirect_uri": BACK + "&more=1"},
        {"redirect_uri": BACK.upper()},
        {"redirect_uri": ""},
    ],
)
def test_strangers_addresses_end_on_our_page(cast: Cast, wrong: dict):
    asked = {**CODE, "client_id": an_application(cast)["id"]} | wrong
    page = Browser(cast).open(**asked)
    assert page.status == 400
    assert "location" not in page.headers


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"response_type": "magic"}, "unsupported_response_type"),
        ({"response_type": "token"}, "unauthorized_client"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge": "short"}, "invalid_request"),
    ],
)
def test_other_errors_go_back_to_the_application(cast: Cast, wrong: dict, error: str):
    asked = {**CODE, "client_id": an_application(cast)["id"], "state": "s"} | wrong
    back = answered(Browser(cast).open(**asked))
    assert (back["error"], back["state"]) == (error, "s")


def test_public_and_mcp_clients_need_pkce(cast: Cast):
    plain = {"response_type": "code", "redirect_uri": BACK}
    public = an_application(cast, confidential=False)["id"]
    assert answered(Browser(cast).open(**plain, client_id=public))["error"] == "invalid_request"
    mcp = an_mcp_client(cast, token_endpoint_auth_method="client_secret_post")["client_id"]
    assert answered(Browser(cast).open("/mcp/oauth/authorize", **plain, client_id=mcp))["error"] == "invalid_request"


def test_who_refuses_is_sent_back_with_access_denied(cast: Cast):
    browser = Browser(cast)
    browser.open(**CODE, client_id=an_application(cast)["id"], state="s")
    browser.sign_in(cast.bob)
    back = answered(browser.send(decision="refuse"))
    assert (back["error"], back["state"]) == ("access_denied", "s")
    assert "code" not in back


def test_a_wrong_password_is_said_on_the_page_and_nobody_is_signed_in(cast: Cast):
    browser = Browser(cast)
    browser.open(**CODE, client_id=an_application(cast)["id"])
    page = browser.send(decision="sign_in", email=cast.bob.email, password="Wrong-1")
    assert page.status == 400
    assert 'role="alert"' in page.raw.decode()
    assert "procession_session" not in browser.cookies


def test_a_form_of_another_site_or_for_another_request_allows_nothing(cast: Cast):
    made, other = an_application(cast), an_application(cast)
    browser = Browser(cast)
    browser.open(**CODE, client_id=other["id"])
    browser.sign_in(cast.bob)
    for_other = browser.proof()
    browser.open(**CODE, client_id=made["id"])
    for proof in ("", "0" * 64, "é", for_other):
        page = browser.send(decision="allow", organization=cast.acme, proof=proof)
        assert page.status == 400, proof
        assert "location" not in page.headers
    assert cast.bob.get("/oauth/tokens").data == []
    stranger = Browser(cast)
    stranger.open(**CODE, client_id=made["id"])
    page = stranger.send(decision="sign_in", email=cast.bob.email, password=PASSWORD, proof="")
    assert "procession_session" not in stranger.cookies


def test_an_organization_that_is_not_ones_own_can_not_be_chosen(cast: Cast):
    browser = Browser(cast)
    browser.open(**CODE, client_id=an_application(cast)["id"])
    browser.sign_in(cast.bob)
    assert browser.send(decision="allow", organization=cast.elsewhere).status == 400


def test_people_of_other_organizations_can_not_let_its_application_in(cast: Cast):
    browser = Browser(cast)
    browser.open(**CODE, client_id=an_application(cast)["id"])
    assert browser.sign_in(cast.eve).status == 403


def test_nothing_ticked_is_nothing_allowed(cast: Cast):
    browser = Browser(cast)
    browser.open("/mcp/oauth/authorize", **CODE, client_id=an_mcp_client(cast)["client_id"])
    page = browser.sign_in(cast.bob)
    assert page.raw.decode().count('type="checkbox"') == 12
    assert browser.send(decision="allow", organization=cast.acme).status == 400


def test_the_redirect_of_mcp_carries_code_and_state_only(cast: Cast):
    browser = Browser(cast)
    wanted = {**CODE, "client_id": an_mcp_client(cast)["client_id"], "state": "s", "resource": "https://mcp.example"}
    browser.open("/mcp/oauth/authorize", **wanted)
    browser.sign_in(cast.bob)
    back = browser.allow(cast, **{"scopes[0]": "mcp.users.read"})
    assert set(back) == {"code", "state", "from"}


def test_the_implicit_grant_gives_a_public_application_a_token_in_the_fragment(cast: Cast):
    made = an_application(cast, confidential=False)
    browser = Browser(cast)
    browser.open(response_type="token", redirect_uri=BACK, client_id=made["id"], state="s")
    browser.sign_in(cast.bob)
    back = browser.allow(cast)
    assert "#access_token=" in browser.page.headers["location"]
    assert (back["token_type"], back["expires_in"], back["state"]) == ("Bearer", "15778800", "s")
    holder = cast.nobody(Authorization=f"Bearer {back['access_token']}")
    assert [each["id"] for each in holder.get("/me/organizations").data] == [cast.acme]


def test_the_operator_switches_the_implicit_grant_off(cast: Cast):
    made = an_application(cast, confidential=False)
    cast.with_settings(implicit_grant=False)
    back = answered(Browser(cast).open(response_type="token", redirect_uri=BACK, client_id=made["id"]))
    assert back["error"] == "unsupported_response_type"
