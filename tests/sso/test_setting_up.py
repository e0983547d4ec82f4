"""Setting up single sign-on: described, tested, enabled, and required of everybody but administrators."""

import pytest

from sso.world import CONFIRMED, Acme, acme_with_a_provider
from support.cast import PASSWORD, Cast
from support.identity import SECRET


@pytest.fixture
def acme(cast: Cast):
    with acme_with_a_provider(cast) as acme:
        yield acme


def test_a_connection_is_described_tested_and_enabled_in_that_order(acme):
    """behaviour G43"""
    nothing = acme.ann.get("/security/sso").data
    assert (nothing["provider"], nothing["status"]) == (None, "draft")
    assert nothing["redirect_uri"] == f"https://work.example/oidc/{acme.cast.acme}/callback"
    draft = acme.configured()
    assert (draft["status"], draft["protocol"], draft["has_client_secret"]) == ("draft", "oidc", True)
    refused = acme.ann.post("/security/sso/enable", CONFIRMED)
    assert (refused.status, refused.json["code"]) == (422, "sso_not_tested")
    tested = acme.ann.post("/security/sso/test").data
    assert tested["status"] == "tested"
    assert tested["tested_at"] is not None
    enabled = acme.ann.post("/security/sso/enable", CONFIRMED).data
    assert enabled["status"] == "enabled"
    shown = acme.ann.get("").data
    assert (shown["saml_enabled"], shown["saml_login_url"]) == (True, enabled["login_url"])
    assert acme.ann.post("/security/sso/disable", CONFIRMED).data["status"] == "tested"
    assert acme.ann.get("").data["saml_enabled"] is False


def test_the_secret_is_never_shown_and_stays_when_it_is_left_out(acme):
    acme.enabled()
    body = {
        "provider": "oidc",
        "method": "metadata_url",
        "metadata_url": acme.identity.issuer,
        "client_id": "procession at acme",
    }
    changed = acme.ann.put("/security/sso", {**body, "default_role": "light", **CONFIRMED}).data
    assert (changed["has_client_secret"], changed["status"], changed["default_role"]) == (True, "enabled", "light")
    assert SECRET not in acme.ann.get("/security/sso").raw.decode()
    acme.identity.person["email"] = "bob@acme.example"
    assert acme.gone_and_back(acme.browser()).status == 303


def test_another_provider_needs_another_test(acme):
    acme.enabled()
    body = {"provider": "oidc", "method": "metadata_url", "metadata_url": acme.identity.issuer, "client_id": "other"}
    assert acme.ann.put("/security/sso", body).json["code"] == "step_up_required"
    changed = acme.ann.put("/security/sso", {**body, **CONFIRMED}).data
    assert (changed["status"], changed["has_client_secret"]) == ("draft", False)
    assert acme.browser().get(f"/saml/{acme.cast.acme}/login").status == 404


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"client_secret": "wrong"}, "client id and secret"),
        ({"metadata_url": "http://127.0.0.1:1"}, "takes no connection"),
        ({"metadata_url": "https://10.0.0.1"}, "private network"),
    ],
)
def test_a_test_that_fails_says_why(acme, wrong, words):
    acme.configured(**wrong)
    failed = acme.ann.post("/security/sso/test")
    assert (failed.status, failed.json["code"]) == (422, "sso_test_failed")
    assert words in failed.json["message"]
    assert acme.ann.get("/security/sso").data["status"] == "draft"


def test_a_provider_that_calls_itself_differently_fails_the_test(acme):
    acme.identity.described = {"issuer": "https://evil.example"}
    acme.configured()
    assert "another issuer" in acme.ann.post("/security/sso/test").json["message"]


@pytest.mark.parametrize("name", ["bob", "lia", "gus"])
def test_only_administrators_set_up_single_sign_on(acme, name):
    acme.configured()
    caller = acme.on(getattr(acme.cast, name))
    body = {"provider": "oidc", "method": "metadata_url", "metadata_url": "https://a.example", "client_id": "1"}
    asked = [
        caller.get("/security/sso"), caller.put("/security/sso", body), caller.delete("/security/sso", CONFIRMED),
        caller.post("/security/sso/test"), caller.post("/security/sso/enable", CONFIRMED),
        caller.post("/security/sso/disable", CONFIRMED),
        caller.put("/security/sso/enforcement", {"enforced": True, **CONFIRMED}),
    ]  # fmt: skip
    assert [each.status for each in asked] == [403] * 7


def test_a_wrong_password_confirms_nothing_and_is_counted(acme):
    acme.configured()
    acme.ann.post("/security/sso/test")
    for _ in range(10):
        refused = acme.ann.post("/security/sso/enable", {"current_password": "Wrong-1"})
        assert (refused.status, refused.json["code"]) == (403, "step_up_required")
    assert acme.ann.post("/security/sso/enable", CONFIRMED).status == 429
    assert acme.ann.get("/security/sso").data["status"] == "tested"


def test_requiring_it_needs_a_verified_domain_and_the_password(acme):
    """behaviour G44, G45"""
    acme.enabled()
    wanted = {"enforced": True}
    assert acme.ann.put("/security/sso/enforcement", wanted).json["code"] == "step_up_required"
    refused = acme.ann.put("/security/sso/enforcement", {**wanted, **CONFIRMED})
    assert (refused.status, list(refused.json["errors"])) == (422, ["enforced"])
    acme.verified_domain()
    assert acme.ann.put("/security/sso/enforcement", {**wanted, **CONFIRMED}).data["enforced"] is True


def signed_in(acme: Acme, email: str):
    body = f'{{"email": "{email}", "password": "{PASSWORD}"}}'.encode()
    return acme.stage.ask("POST", "/auth/login", body, {"Content-Type": "application/json"})


def test_while_it_is_required_only_administrators_use_a_password_and_sessions_go_on(acme):
    """behaviour G45"""
    before = signed_in(acme, "bob@acme.example").json["access_token"]
    acme.required()
    refused = signed_in(acme, "bob@acme.example")
    assert (refused.status, refused.json["code"]) == (403, "sso_required")
    assert refused.json["data"]["saml_login_url"] == f"https://work.example/saml/{acme.cast.acme}/login"
    assert signed_in(acme, "ann@acme.example").status == 200
    bob = acme.on(acme.cast.bob)
    bob.headers["Authorization"] = f"Bearer {before}"
    assert bob.get("/me").status == 200
    acme.identity.person["email"] = "bob@acme.example"
    assert acme.gone_and_back(acme.browser()).status == 303
    acme.ann.put("/security/sso/enforcement", {"enforced": False, **CONFIRMED})
    assert signed_in(acme, "bob@acme.example").status == 200


def test_whoever_is_elsewhere_too_comes_in_there_by_password_and_not_here(acme):
    """An organization decides for itself only."""
    invited = {
        "email": "eve@elsewhere.example",
        "first_name": "Eve",
        "last_name": "M",
        "role": "standard",
        "message": "Hi",
    }
    acme.ann.post("/users/invite", invited)
    acme.enabled()
    acme.identity.person["email"] = "eve@elsewhere.example"
    acme.gone_and_back(acme.browser())
    acme.required()
    eve = acme.on(acme.cast.eve)
    eve.headers["Authorization"] = f"Bearer {signed_in(acme, 'eve@elsewhere.example').json['access_token']}"
    assert eve.get("").status == 200
    assert eve.get(f"/organizations/{acme.cast.acme}").status == 403


def test_a_password_grant_opens_nothing_that_requires_single_sign_on(acme):
    """api-identity 2.2"""
    made = acme.ann.post("/oauth/clients", {"name": "Backup", "confidential": True}).data
    acme.required()

    def granted(email):
        who = f"username={email}&password={PASSWORD}"
        body = f"grant_type=password&client_id={made['id']}&client_secret={made['secret']}&{who}"
        return acme.stage.ask(
            "POST", "/oauth/token", body.encode(), {"Content-Type": "application/x-www-form-urlencoded"}
        )

    refused = granted("bob@acme.example")
    assert (refused.status, refused.json["error"]) == (400, "invalid_grant")
    assert granted("ann@acme.example").status == 200


def test_nobody_is_invited_and_no_guest_has_an_address_of_ours(acme):
    """behaviour G24, G45"""
    acme.required()
    invited = {"email": "kim@acme.example", "first_name": "Kim", "last_name": "Fox", "role": "light", "message": "Hi"}
    refused = acme.ann.post("/users/invite", invited)
    assert (refused.status, refused.json["code"]) == (403, "sso_enforced")
    assert acme.ann.post("/guests", {"email": "kim@acme.example"}).status == 422
    assert acme.ann.post("/guests", {"email": "kim@supplier.example"}).status == 201


def test_what_is_required_can_neither_be_changed_nor_removed(acme):
    acme.required()
    body = {
        "provider": "oidc",
        "method": "metadata_url",
        "metadata_url": "https://a.example",
        "client_id": "1",
        **CONFIRMED,
    }
    for refused in (
        acme.ann.put("/security/sso", body),
        acme.ann.delete("/security/sso", CONFIRMED),
        acme.ann.post("/security/sso/disable", CONFIRMED),
    ):
        assert (refused.status, refused.json["code"]) == (422, "sso_still_required")
    acme.ann.put("/security/sso/enforcement", {"enforced": False, **CONFIRMED})
    assert acme.ann.delete("/security/sso", CONFIRMED).status == 204
    assert acme.ann.get("").data["saml_enabled"] is False


def test_all_administrators_get_a_letter(acme):
    """behaviour G45, M46"""
    import asyncio

    from procession.app.listening import Listening

    acme.required()
    asyncio.run(Listening(acme.cast.database).catch_up())
    letters = [each for each in acme.ann.get("/mails").data if each["kind"] == "sso_enforcement_changed"]
    assert [each["email"] for each in letters] == ["ann@acme.example"]
    events = {each["event"] for each in acme.ann.get("/system-logs", per_page=100).data}
    assert {"sso_updated", "sso_tested", "sso_enabled", "sso_enforcement_changed", "signed_in"} - events <= {
        "signed_in"
    }


def test_the_door_is_found_by_the_domain_alone(acme):
    acme.enabled()

    def found(email):
        return acme.stage.ask("GET", f"/auth/sso?email={email}", b"", {}).json["data"]["login_url"]

    assert found("nobody@acme.example") is None
    acme.verified_domain()
    assert found("nobody@acme.example") == f"https://work.example/saml/{acme.cast.acme}/login"
    assert found("Bob@ACME.example") == found("nobody@acme.example")
    assert found("bob@other.example") is None
    assert found("nonsense") is None


def test_saml_is_refused_as_long_as_it_is_not_offered(acme):
    refused = acme.ann.put(
        "/security/sso", {"provider": "okta", "method": "manual", "idp_sso_url": "https://a.example"}
    )
    assert (refused.status, list(refused.json["errors"])) == (422, ["protocol"])
    assert acme.ann.get("/security/sso").data["provider"] is None
