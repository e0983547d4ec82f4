"""The token endpoint: each grant, driven by authlib's client and by hand, and each way to cheat it."""

import json

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet

from access.oauth import BACK, VERIFIER, a_code, an_application, an_mcp_client, ask, must_refuse, session
from procession.access import tokens
from support.cast import PASSWORD, Cast

TOKEN = "https://work.example/oauth/token"


def claims_of(cast: Cast, text: str) -> dict:
    keys = KeySet.import_key_set(cast.nobody().get("/.well-known/jwks.json").json)
    return jwt.decode(text, keys, algorithms=["RS256"]).claims


def opens(cast: Cast, text: str) -> int:
    return cast.nobody(Authorization=f"Bearer {text}").get("/users").status


def own(made: dict) -> dict:
    return {"client_id": made["id"], "client_secret": made["secret"]}


def test_authlib_gets_an_applications_token_with_each_way_to_show_the_secret(cast: Cast):
    made = an_application(cast)
    for method in ("client_secret_post", "client_secret_basic"):
        client = session(
            cast,
            client_id=str(made["id"]),
            client_secret=made["secret"],
            token_endpoint_auth_method=method,
            scope="read write",
        )
        token = client.fetch_token(TOKEN, grant_type="client_credentials")
        claims = claims_of(cast, token["access_token"])
        assert (claims["aud"], claims["sub"], claims["org_id"]) == (str(made["id"]), "", cast.acme)
        assert claims["exp"] - claims["iat"] == token["expires_in"] == 604_800


def test_json_and_the_prefix_are_taken_too(cast: Cast):
    body = json.dumps({"grant_type": "client_credentials", **own(an_application(cast))}).encode()
    answer = cast.stage.ask("POST", "/api/oauth/token", body, {"Content-Type": "application/json"})
    assert answer.status == 200
    assert answer.headers["cache-control"] == "no-store"


def test_authlib_exchanges_a_password(cast: Cast):
    made = an_application(cast)
    client = session(cast, client_id=str(made["id"]), client_secret=made["secret"])
    token = client.fetch_token(TOKEN, username=cast.bob.email, password=PASSWORD)
    assert token["expires_in"] == 15_778_800
    claims = claims_of(cast, token["access_token"])
    assert (claims["sub"], claims["org_id"]) == (str(cast.bob.number), cast.acme)
    assert claims["scopes"] == list(tokens.FULL)
    renewed = client.refresh_token(TOKEN, refresh_token=token["refresh_token"])
    assert opens(cast, renewed["access_token"]) == 200
    assert opens(cast, token["access_token"]) == 401


def test_a_wrong_password_is_invalid_grant_and_guessing_is_slowed_down(cast: Cast):
    made = an_application(cast)
    asked = {"grant_type": "password", "username": cast.bob.email, "password": "Wrong-1", **own(made)}
    for _ in range(10):
        must_refuse(ask(cast, **asked), 400, "invalid_grant")
    must_refuse(ask(cast, **asked), 429, "temporarily_unavailable")


def test_people_of_other_organizations_get_no_token_of_this_one(cast: Cast):
    asked = {"grant_type": "password", "username": cast.eve.email, "password": PASSWORD}
    must_refuse(ask(cast, **asked, **own(an_application(cast))), 400, "invalid_grant")


def test_the_operator_switches_passwords_off(cast: Cast):
    made = an_application(cast)
    cast.with_settings(password_grant=False)
    asked = {"grant_type": "password", "username": cast.bob.email, "password": PASSWORD}
    must_refuse(ask(cast, **asked, **own(made)), 400, "unsupported_grant_type")


def test_authlib_signs_somebody_in_with_a_code_and_pkce(cast: Cast):
    made = an_application(cast)
    client = session(
        cast, client_id=str(made["id"]), client_secret=made["secret"], redirect_uri=BACK, code_challenge_method="S256"
    )
    code = a_code(cast, made["id"], cast.bob)
    token = client.fetch_token(TOKEN, code=code, code_verifier=VERIFIER)
    assert opens(cast, token["access_token"]) == 200
    shown = cast.bob.get("/oauth/tokens").data[0]
    assert shown["client"] == {"id": made["id"], "name": "Connector"}
    assert cast.bob.delete(f"/oauth/tokens/{shown['id']}").status == 204
    assert opens(cast, token["access_token"]) == 401
    again = {"grant_type": "refresh_token", "refresh_token": token["refresh_token"]}
    must_refuse(ask(cast, **again, **own(made)), 400, "invalid_grant")


def exchange(cast: Cast, made: dict, code: str, **more) -> object:
    asked = {"grant_type": "authorization_code", "code": code, "redirect_uri": BACK, "code_verifier": VERIFIER}
    return ask(cast, **asked | own(made) | more)


def test_a_code_that_comes_again_ends_what_came_of_it(cast: Cast):
    made = an_application(cast)
    code = a_code(cast, made["id"], cast.bob)
    first = exchange(cast, made, code)
    assert first.status == 200
    must_refuse(exchange(cast, made, code), 400, "invalid_grant")
    assert opens(cast, first.json["access_token"]) == 401
    renew = {"grant_type": "refresh_token", "refresh_token": first.json["refresh_token"]}
    must_refuse(ask(cast, **renew, **own(made)), 400, "invalid_grant")


@pytest.mark.parametrize(
    "wrong",
    [
        {"code_verifier": "x" * 43},
        {"code_verifier": ""},
        {"redirect_uri": "https://client.example/back"},
        {"redirect_uri": BACK + "/"},
    ],
)
def test_a_code_is_bound_to_its_verifier_and_address(cast: Cast, wrong: dict):
    made = an_application(cast)
    code = a_code(cast, made["id"], cast.bob)
    must_refuse(exchange(cast, made, code, **wrong), 400, "invalid_grant")
    assert exchange(cast, made, code).status == 200


def test_a_verifier_for_a_code_without_challenge_is_refused(cast: Cast):
    made = an_application(cast)
    code = a_code(cast, made["id"], cast.bob, code_challenge=None, code_challenge_method=None)
    must_refuse(exchange(cast, made, code), 400, "invalid_grant")
    assert exchange(cast, made, code, code_verifier="").status == 200


def test_another_application_can_neither_use_nor_burn_a_code_or_refresh_token(cast: Cast):
    made, other = an_application(cast), an_application(cast)
    code = a_code(cast, made["id"], cast.bob)
    must_refuse(exchange(cast, other, code), 400, "invalid_grant")
    first = exchange(cast, made, code)
    assert first.status == 200
    renew = {"grant_type": "refresh_token", "refresh_token": first.json["refresh_token"]}
    must_refuse(ask(cast, **renew, **own(other)), 400, "invalid_grant")
    assert ask(cast, **renew, **own(made)).status == 200


def test_a_refresh_token_that_comes_again_ends_the_family(cast: Cast):
    made = an_application(cast)
    first = exchange(cast, made, a_code(cast, made["id"], cast.bob)).json
    renew = {"grant_type": "refresh_token", **own(made)}
    second = ask(cast, **renew, refresh_token=first["refresh_token"]).json
    assert second["refresh_token"] != first["refresh_token"]
    must_refuse(ask(cast, **renew, refresh_token=first["refresh_token"]), 400, "invalid_grant")
    assert opens(cast, second["access_token"]) == 401
    must_refuse(ask(cast, **renew, refresh_token=second["refresh_token"]), 400, "invalid_grant")


def test_a_code_is_over_after_a_minute(cast: Cast):
    from sqlalchemy import update

    from procession.access.tables import consent_code
    from procession.plumbing.database.statements import everywhere

    made = an_application(cast)
    code = a_code(cast, made["id"], cast.bob)

    def let_it_pass(work):
        work.run(everywhere(update(consent_code).values(expires=consent_code.c.expires - 60)))

    cast.database.perform_now(let_it_pass)
    must_refuse(exchange(cast, made, code), 400, "invalid_grant")


@pytest.mark.parametrize(
    ("asked", "status", "error"),
    [
        ({}, 400, "invalid_request"),
        ({"grant_type": "client_credentials"}, 400, "invalid_request"),
        ({"grant_type": "client_credentials", "client_id": "abc", "client_secret": "x"}, 401, "invalid_client"),
        ({"grant_type": "client_credentials", "client_id": "9" * 10, "client_secret": "x"}, 401, "invalid_client"),
        ({"grant_type": "client_credentials", "client_id": "77", "client_secret": "x"}, 401, "invalid_client"),
    ],
)
def test_bad_requests_are_refused_in_oauths_words(cast: Cast, asked: dict, status: int, error: str):
    must_refuse(ask(cast, **asked), status, error)


def test_unknown_grants_and_grants_that_are_not_the_applications_are_refused(cast: Cast):
    made = an_application(cast, grants=["client_credentials"])
    must_refuse(ask(cast, grant_type="magic", **own(made)), 400, "unsupported_grant_type")
    must_refuse(exchange(cast, made, "x"), 400, "unauthorized_client")


def test_guessing_secrets_is_slowed_down(cast: Cast):
    made = an_application(cast)
    asked = {"grant_type": "client_credentials", "client_id": made["id"]}
    for _ in range(20):
        must_refuse(ask(cast, **asked, client_secret="wrong"), 401, "invalid_client")
    refused = ask(cast, **asked, client_secret=made["secret"])
    must_refuse(refused, 429, "temporarily_unavailable")
    assert int(refused.headers["retry-after"]) > 0
    assert ask(cast, **asked, client_secret=made["secret"], address="10.9.9.9").status == 200


def test_an_address_asks_for_tokens_sixty_times_a_minute(cast: Cast):
    statuses = [ask(cast, grant_type="client_credentials", client_id="abc").status for _ in range(3)]
    assert statuses == [401] * 3
    made = an_application(cast)
    statuses = [ask(cast, grant_type="client_credentials", **own(made)).status for _ in range(61)]
    assert statuses == [200] * 60 + [429]


def test_mcp_tokens_prove_scopes_and_change_with_each_refreshing(cast: Cast):
    made = an_mcp_client(cast)
    code = a_code(cast, made["client_id"], cast.bob, where="/mcp/oauth/authorize", scope="mcp.tasks.read")
    asked = {"grant_type": "authorization_code", "code": code, "redirect_uri": BACK, "code_verifier": VERIFIER}
    must_refuse(ask(cast, **asked, client_id=made["client_id"]), 401, "invalid_client")  # the other endpoint
    first = ask(cast, "/mcp/oauth/token", **asked, client_id=made["client_id"])
    assert first.status == 200
    assert (first.json["scope"], first.json["expires_in"]) == ("mcp.tasks.read", 3_600)
    claims = claims_of(cast, first.json["access_token"])
    assert (claims["aud"], claims["org_id"], claims["mcp_resource"]) == (made["client_id"], cast.acme, "mcp-host")
    assert (claims["scope"], claims["scopes"]) == ("mcp.tasks.read", ["mcp.tasks.read"])
    renew = {"grant_type": "refresh_token", "client_id": made["client_id"]}
    wider = ask(cast, "/mcp/oauth/token", **renew, refresh_token=first.json["refresh_token"], scope="mcp.tasks.write")
    must_refuse(wider, 400, "invalid_scope")
    second = ask(cast, "/mcp/oauth/token", **renew, refresh_token=first.json["refresh_token"])
    assert second.status == 200
    must_refuse(ask(cast, "/mcp/oauth/token", **renew, refresh_token=first.json["refresh_token"]), 400, "invalid_grant")
    assert opens(cast, second.json["access_token"]) == 401


def test_a_token_with_scopes_for_reading_only_reads(cast: Cast):
    made = an_mcp_client(cast)
    code = a_code(cast, made["client_id"], cast.bob, where="/mcp/oauth/authorize", scope="mcp.users.read")
    asked = {"grant_type": "authorization_code", "code": code, "redirect_uri": BACK, "code_verifier": VERIFIER}
    text = ask(cast, "/mcp/oauth/token", **asked, client_id=made["client_id"]).json["access_token"]
    bob = cast.nobody(Authorization=f"Bearer {text}")
    assert bob.get("/users").status == 200
    refused = bob.post("/groups", {"name": "New"})
    assert refused.status == 403
    assert "read only" in refused.json["message"]
    assert bob.post("/oauth/personal-access-tokens", {"name": "Wider"}).status == 403


def test_a_connector_that_can_not_send_the_client_header_is_exempt(cast: Cast):
    for exempt, status in ((True, 200), (False, 401)):
        made = an_application(cast, client_header_exempt=exempt)
        text = exchange(cast, made, a_code(cast, made["id"], cast.bob)).json["access_token"]
        bob = cast.nobody(Authorization=f"Bearer {text}")
        assert bob.ask("GET", "/users", headers={"X-Tallyfy-Client": None}).status == status


def test_the_description_for_mcp_clients_names_what_is_served(cast: Cast):
    for name in ("oauth-authorization-server", "openid-configuration"):
        said = cast.nobody().get(f"/.well-known/{name}").json
        assert said["issuer"] == "https://work.example"
        assert said["code_challenge_methods_supported"] == ["S256"]
        assert said["response_types_supported"] == ["code"]
        assert len(said["scopes_supported"]) == 12
        assert said["token_endpoint"] == "https://work.example/mcp/oauth/token"
        assert set(said["token_endpoint_auth_methods_supported"]) == {
            "none",
            "client_secret_post",
            "client_secret_basic",
        }


def test_signing_out_leaves_what_applications_hold(cast: Cast):
    made = an_application(cast)
    asked = {"grant_type": "password", "username": cast.bob.email, "password": PASSWORD, **own(made)}
    text = ask(cast, **asked).json["access_token"]
    body = json.dumps({"email": cast.bob.email, "password": PASSWORD}).encode()
    signed_in = cast.stage.ask("POST", "/auth/login", body, {"Content-Type": "application/json"}).json["access_token"]
    assert cast.nobody(Authorization=f"Bearer {signed_in}").post("/auth/logout").status == 204
    assert opens(cast, text) == 200
