"""Signing in by OpenID Connect, against a provider over real HTTP, which is honest, mistaken or hostile."""

import pytest

from sso.browser import Browser
from sso.world import Acme, acme_with_a_provider
from support.cast import Cast


@pytest.fixture
def acme(cast: Cast):
    with acme_with_a_provider(cast) as acme:
        yield acme


def is_turned_away(acme: Acme, browser: Browser, reply, words: str) -> None:
    assert reply.status == 403, reply
    assert reply.headers["content-type"] == "text/html; charset=utf-8"
    assert words in reply.raw.decode()
    assert browser.me().status == 401
    assert "procession_session" not in browser.cookies


def test_a_member_signs_in_and_is_where_they_wanted_to_be(acme):
    """behaviour G43"""
    acme.enabled()
    acme.identity.person["email"] = "BOB@acme.example"
    browser = acme.browser()
    back = acme.gone_and_back(browser, "/tasks%3Fview=today")
    assert (back.status, back.headers["location"]) == (303, "https://work.example/tasks?view=today")
    assert browser.me().data["email"] == "bob@acme.example"
    assert "procession_sign_on" not in browser.cookies


def test_cookies_are_out_of_reach_of_scripts_and_other_sites(acme):
    acme.enabled()
    acme.identity.person["email"] = "bob@acme.example"
    browser = acme.browser()
    left = browser.get(f"/saml/{acme.cast.acme}/login")
    back = browser.get(acme.identity.agree(left.headers["location"]))
    for line in (*left.cookies, *back.cookies):
        assert "; HttpOnly; SameSite=Lax; " in line
        assert line.endswith("; Secure")


def test_an_unknown_person_joins_if_that_is_wanted_and_the_domain_is_verified(acme):
    """behaviour G44, api-identity 2.7.1"""
    acme.verified_domain()
    acme.enabled(auto_join=True, default_role="light")
    browser = acme.browser()
    assert acme.gone_and_back(browser).status == 303
    me = browser.me().data
    assert (me["email"], me["first_name"], me["last_name"], me["role"]) == ("kim@acme.example", "Kim", "Fox", "light")
    assert me["status"] == "active"


@pytest.mark.parametrize(("joins", "verified"), [(False, True), (True, False), (False, False)])
def test_an_unknown_person_is_turned_away_otherwise_and_leaves_no_trace(acme, joins, verified):
    """behaviour G44"""
    if verified:
        acme.verified_domain()
    acme.enabled(auto_join=joins)
    browser = acme.browser()
    is_turned_away(acme, browser, acme.gone_and_back(browser), "no member here")
    assert acme.ann.get("/users", q="kim@").data == []


def test_nobody_joins_while_a_directory_decides_who_is_here(acme):
    """api-identity 2.7.3"""
    acme.verified_domain()
    acme.enabled(auto_join=True)
    from procession.people import organizations
    from procession.people.organizations import Change

    def directory(work):
        work.act_as(organizations.bot_of(work, organizations.find(work, acme.cast.acme).no))
        organizations.change(work, Change(settings={"scim_enabled": True}))

    acme.cast.database.perform_now(directory)
    browser = acme.browser()
    is_turned_away(acme, browser, acme.gone_and_back(browser), "no member here")


def test_whoever_is_disabled_stays_out_and_whoever_is_invited_has_come(acme):
    acme.enabled()
    acme.ann.delete(f"/users/{acme.cast.bob.number}/disable")
    acme.identity.person["email"] = "bob@acme.example"
    browser = acme.browser()
    is_turned_away(acme, browser, acme.gone_and_back(browser), "not active")
    invited = {
        "email": "kim@acme.example",
        "first_name": "Kim",
        "last_name": "Fox",
        "role": "standard",
        "message": "Hi",
    }
    acme.ann.post("/users/invite", invited)
    acme.identity.person["email"] = "kim@acme.example"
    assert acme.gone_and_back(browser).status == 303
    assert browser.me().data["status"] == "active"


@pytest.mark.parametrize("verified", [False, "false", None])
def test_an_address_that_the_provider_does_not_vouch_for_links_to_nobody(acme, verified):
    acme.enabled()
    acme.identity.person |= {"email": "ann@acme.example", "email_verified": verified}
    browser = acme.browser()
    is_turned_away(acme, browser, acme.gone_and_back(browser), "vouch")


def test_a_provider_that_says_nothing_about_vouching_is_believed_in_the_organizations_own_domain(acme):
    acme.verified_domain()
    acme.enabled()
    acme.identity.person |= {"email": "bob@acme.example", "email_verified": None}
    browser = acme.browser()
    assert acme.gone_and_back(browser).status == 303
    acme.identity.person |= {"email": "bob@acme.example", "email_verified": False}
    browser = acme.browser()
    is_turned_away(acme, browser, acme.gone_and_back(browser), "vouch")


def test_an_organizations_provider_opens_that_organization_only(acme):
    """Eve's own organization stays shut to whoever runs Acme's provider."""
    invited = {
        "email": "eve@elsewhere.example",
        "first_name": "Eve",
        "last_name": "Moss",
        "role": "light",
        "message": "Hi",
    }
    acme.ann.post("/users/invite", invited)
    acme.enabled()
    acme.identity.person["email"] = "eve@elsewhere.example"
    browser = acme.browser()
    assert acme.gone_and_back(browser).status == 303
    assert browser.me().data["role"] == "light"
    api = {"X-Tallyfy-Client": "web"}
    assert browser.get(f"/organizations/{acme.cast.elsewhere}", **api).status == 403
    mine = browser.get("/me/organizations", **api).json["data"]
    assert [each["id"] for each in mine] == [acme.cast.acme]
    made = browser.ask("POST", "/oauth/personal-access-tokens", b'{"name": "All"}', **api)
    assert made.status == 403
    application = (
        acme.on(acme.cast.eve).post("/oauth/clients", {"name": "Hers", "redirect": "https://hers.example/cb"}).data
    )
    asked = f"client_id={application['id']}&response_type=code&redirect_uri=https://hers.example/cb"
    assert "no active member" in browser.get(f"/oauth/authorize?{asked}").raw.decode()
    assert acme.on(acme.cast.eve).get("").status == 200


LIES = {
    "another audience": ({"aud": "another application"}, "another application"),
    "several audiences": ({"aud": ["procession at acme", "other"]}, "several applications"),
    "another party": ({"azp": "other"}, "another application"),
    "another issuer": ({"iss": "https://evil.example"}, "another issuer"),
    "no issuer": ({"iss": None}, "another issuer"),
    "over": ({"exp": 1_700_000_000}, "it is over"),
    "for ever": ({"exp": None}, "it is over"),
    "not yet": ({"nbf": 4_000_000_000}, "does not count yet"),
    "from the future": ({"iat": 4_000_000_000}, "from the future"),
    "another nonce": ({"nonce": "of another attempt"}, "another sign-in"),
    "no nonce": ({"nonce": None}, "another sign-in"),
    "nobody": ({"sub": None}, "be read"),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_token_with_one_wrong_claim_opens_nothing(acme, lie):
    acme.enabled()
    acme.identity.person["email"] = "bob@acme.example"
    acme.identity.lies, words = LIES[lie]
    browser = acme.browser()
    is_turned_away(acme, browser, acme.gone_and_back(browser), words)


@pytest.mark.parametrize("sign", ["none", "another key", "our secret", "public key as a secret", "cut off"])
def test_a_token_without_the_providers_signature_opens_nothing(acme, sign):
    acme.enabled()
    acme.identity.person["email"] = "bob@acme.example"
    acme.identity.sign = sign
    browser = acme.browser()
    is_turned_away(acme, browser, acme.gone_and_back(browser), "signature")


def test_a_provider_may_change_its_keys(acme):
    acme.enabled()
    acme.identity.person["email"] = "bob@acme.example"
    assert acme.gone_and_back(acme.browser()).status == 303
    acme.identity.key = "second"
    assert acme.gone_and_back(acme.browser()).status == 303


def test_nobody_comes_back_twice_nor_in_another_browser_nor_with_a_made_up_state(acme):
    acme.enabled()
    acme.identity.person["email"] = "bob@acme.example"
    browser, other = acme.browser(), acme.browser()
    left = browser.get(f"/saml/{acme.cast.acme}/login")
    address = acme.identity.agree(left.headers["location"])
    is_turned_away(acme, other, other.get(address), "another browser")
    made_up = browser.get(address.replace("state=", "state=x"))
    is_turned_away(acme, browser, made_up, "Start again")
    assert browser.get(address).status == 303
    again = acme.browser()
    again.cookies = dict(browser.cookies)
    assert again.get(address).status == 403


def test_a_state_of_one_organization_is_nothing_to_another(acme):
    acme.enabled()
    acme.identity.person["email"] = "bob@acme.example"
    browser = acme.browser()
    left = browser.get(f"/saml/{acme.cast.acme}/login")
    address = acme.identity.agree(left.headers["location"])
    elsewhere = browser.get(address.replace(acme.cast.acme, acme.cast.elsewhere))
    assert elsewhere.status == 403
    assert browser.me().status == 401


def test_an_attempt_is_over_after_ten_minutes(acme):
    acme.enabled()
    acme.identity.person["email"] = "bob@acme.example"
    browser = acme.browser()
    left = browser.get(f"/saml/{acme.cast.acme}/login")
    address = acme.identity.agree(left.headers["location"])
    from sqlalchemy import update

    from procession.people import organizations
    from procession.plumbing.database.statements import tenant
    from procession.sso.tables import attempt

    def grow_old(work):
        work.act_as(organizations.bot_of(work, organizations.find(work, acme.cast.acme).no))
        work.run(older)

    older = tenant(update(attempt).values(expires=1))
    acme.cast.database.perform_now(grow_old)
    is_turned_away(acme, browser, browser.get(address), "Start again")


def test_the_answer_of_another_provider_is_refused(acme):
    """Mix-up (RFC 9207)."""
    acme.enabled()
    acme.identity.person["email"] = "bob@acme.example"
    browser = acme.browser()
    left = browser.get(f"/saml/{acme.cast.acme}/login")
    address = acme.identity.agree(left.headers["location"])
    is_turned_away(acme, browser, browser.get(address + "&iss=https://evil.example"), "another provider")


def test_a_refusal_of_the_provider_is_said_without_repeating_its_words(acme):
    acme.enabled()
    browser = acme.browser()
    reply = browser.get(f"/oidc/{acme.cast.acme}/callback?error=%3Cscript%3E&state=x")
    is_turned_away(acme, browser, reply, "has not signed you in")
    assert "<script" not in reply.raw.decode()


@pytest.mark.parametrize(
    "back", ["//evil.example", "https://evil.example", "/\\evil.example", "%0d%0aSet-Cookie:x", "evil"]
)
def test_nobody_is_sent_to_another_site_afterwards(acme, back):
    acme.enabled()
    acme.identity.person["email"] = "bob@acme.example"
    assert acme.gone_and_back(acme.browser(), back).headers["location"] == "https://work.example/"


def test_an_address_may_come_from_the_userinfo_endpoint_if_it_speaks_of_the_same_person(acme):
    acme.enabled()
    acme.identity.lies = {"email": None, "email_verified": None}
    acme.identity.userinfo = {"sub": "u-1", "email": "bob@acme.example", "email_verified": True}
    browser = acme.browser()
    assert acme.gone_and_back(browser).status == 303
    assert browser.me().data["email"] == "bob@acme.example"
    acme.identity.userinfo = {"sub": "u-2", "email": "ann@acme.example", "email_verified": True}
    browser = acme.browser()
    is_turned_away(acme, browser, acme.gone_and_back(browser), "two people")


def test_without_an_enabled_connection_there_is_nothing_at_the_address(acme):
    browser = acme.browser()
    for organization in (acme.cast.acme, "0" * 32, "nonsense"):
        for path in ("/saml/{}/login", "/oidc/{}/login"):
            assert browser.get(path.format(organization)).status == 404
        assert browser.get(f"/oidc/{organization}/callback?code=a&state=b").status == 403
    acme.configured()
    assert browser.get(f"/saml/{acme.cast.acme}/login").status == 404
