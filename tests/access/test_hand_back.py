"""An application ends a token it holds, or asks whether it still counts (RFC 7009, RFC 7662), by authlib's client."""

import pytest

from access.oauth import BACK, VERIFIER, a_code, an_application, an_mcp_client, ask, must_refuse, session
from support.cast import Cast

TOKEN, END, LOOK = (f"https://work.example/oauth/{what}" for what in ("token", "revoke", "introspect"))


def client_of(cast: Cast, made: dict):
    return session(cast, client_id=str(made["id"]), client_secret=made["secret"])


def signed_in(cast: Cast, made: dict, client) -> dict:
    """Bob lets the application in."""
    code = a_code(cast, made["id"], cast.bob)
    return client.fetch_token(TOKEN, code=code, code_verifier=VERIFIER, redirect_uri=BACK)


def opens(cast: Cast, token: dict) -> int:
    return cast.nobody(Authorization=f"Bearer {token['access_token']}").get("/users").status


def state(client, text: str, **more: str) -> dict:
    return client.introspect_token(LOOK, token=text, **more).json()


def test_authlib_ends_an_access_token_and_the_refresh_token_gives_the_next(cast: Cast):
    made = an_application(cast)
    client = client_of(cast, made)
    token = signed_in(cast, made, client)
    assert opens(cast, token) == 200
    answer = client.revoke_token(END, token=token["access_token"], token_type_hint="access_token")
    assert (answer.status_code, answer.json()) == (200, {})
    assert opens(cast, token) == 401
    renewed = client.refresh_token(TOKEN, refresh_token=token["refresh_token"])
    assert opens(cast, renewed) == 200


def test_authlib_ends_a_refresh_token_and_with_it_everything(cast: Cast):
    made = an_application(cast)
    client = client_of(cast, made)
    token = signed_in(cast, made, client)
    assert cast.bob.get("/oauth/tokens").data
    assert client.revoke_token(END, token=token["refresh_token"]).status_code == 200
    assert opens(cast, token) == 401
    assert cast.bob.get("/oauth/tokens").data == []
    grant = {"grant_type": "refresh_token", "refresh_token": token["refresh_token"]}
    must_refuse(ask(cast, **grant, client_id=made["id"], client_secret=made["secret"]), 400, "invalid_grant")
    assert client.revoke_token(END, token=token["refresh_token"]).status_code == 200, "again, as RFC 7009 has it"


def test_authlib_is_told_what_a_token_is_good_for(cast: Cast):
    made = an_application(cast)
    client = client_of(cast, made)
    token = signed_in(cast, made, client)
    said = state(client, token["access_token"], token_type_hint="access_token")
    assert (said["active"], said["sub"], said["org_id"]) == (True, str(cast.bob.number), cast.acme)
    assert said["client_id"] == said["aud"] == str(made["id"])
    assert said["exp"] - said["iat"] == token["expires_in"]
    assert state(client, token["refresh_token"])["token_type"] == "refresh_token"
    client.revoke_token(END, token=token["access_token"])
    assert state(client, token["access_token"]) == {"active": False}
    renewed = client.refresh_token(TOKEN, refresh_token=token["refresh_token"])
    assert state(client, token["refresh_token"]) == {"active": False}, "spent"
    assert state(client, renewed["access_token"])["active"]
    cast.ann.delete(f"/users/{cast.bob.number}/disable")
    assert state(client, renewed["access_token"]) == {"active": False}


def test_an_applications_own_token_has_no_person(cast: Cast):
    made = an_application(cast)
    client = client_of(cast, made)
    token = client.fetch_token(TOKEN, grant_type="client_credentials")
    said = state(client, token["access_token"])
    assert (said["active"], said["sub"], said["org_id"]) == (True, "", cast.acme)
    assert client.revoke_token(END, token=token["access_token"]).status_code == 200
    assert state(client, token["access_token"]) == {"active": False}


def test_tokens_of_others_are_neither_ended_nor_spoken_of(cast: Cast):
    made, other = an_application(cast), an_application(cast)
    token = signed_in(cast, made, client_of(cast, made))
    stranger = client_of(cast, other)
    for text in (token["access_token"], token["refresh_token"], cast.bob.token, "nothing"):
        assert stranger.revoke_token(END, token=text).status_code == 200
        assert state(stranger, text) == {"active": False}
    assert opens(cast, token) == 200
    assert cast.bob.get("/me").status == 200


@pytest.mark.parametrize("where", ["/oauth/revoke", "/oauth/introspect"])
def test_who_asks_proves_itself(cast: Cast, where: str):
    made = an_application(cast)
    must_refuse(ask(cast, where, token="x", client_id=made["id"], client_secret="wrong"), 401, "invalid_client")
    must_refuse(ask(cast, where, token="x"), 400, "invalid_request")
    must_refuse(ask(cast, where, client_id=made["id"], client_secret=made["secret"]), 400, "invalid_request")
    for _ in range(20):
        refused = ask(cast, where, token="x", client_id=made["id"], client_secret="guess")
    assert refused.status == 429


def test_a_client_without_secret_ends_its_tokens_and_may_not_ask_about_any(cast: Cast):
    made = an_mcp_client(cast)
    code = a_code(cast, made["client_id"], cast.bob, where="/mcp/oauth/authorize")
    asked = {"grant_type": "authorization_code", "code": code, "redirect_uri": BACK, "code_verifier": VERIFIER}
    token = ask(cast, "/mcp/oauth/token", **asked, client_id=made["client_id"]).json
    shown = {"token": token["access_token"], "client_id": made["client_id"]}
    must_refuse(ask(cast, "/oauth/introspect", **shown), 400, "unauthorized_client")
    assert ask(cast, "/oauth/revoke", **shown).status == 200
    assert opens(cast, token) == 401
