"""Personal tokens: what is in them, shown once, listed, revoked."""

import re

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet

from procession.access import tokens
from support.cast import Cast

PATH = "/oauth/personal-access-tokens"


def a_token(cast: Cast, **more: object) -> dict:
    answer = cast.bob.post(PATH, {"name": "Connector", **more})
    assert answer.status == 201, answer
    return answer.json


def test_a_new_token_is_shown_once_and_works(cast: Cast):
    made = a_token(cast)
    assert made["token"]["name"] == "Connector"
    assert made["data"] == made["token"]
    assert cast.nobody(Authorization=f"Bearer {made['accessToken']}").get("/me").data["id"] == cast.bob.number
    listed = cast.bob.get(PATH)
    assert [token["name"] for token in listed.data] == ["Connector", "Tests"]
    assert made["accessToken"] not in listed.raw.decode()


def test_others_can_verify_a_token_with_the_published_keys(cast: Cast):
    made = a_token(cast, organization_id=cast.acme)
    keys = KeySet.import_key_set(cast.nobody().get("/.well-known/jwks.json").json)
    decoded = jwt.decode(made["accessToken"], keys, algorithms=["RS256"])
    assert set(decoded.header) == {"alg", "typ", "kid"}
    claims = decoded.claims
    assert claims["aud"] == "1"
    assert claims["sub"] == str(cast.bob.number)
    assert claims["jti"] == made["token"]["id"]
    assert claims["org_id"] == cast.acme
    assert claims["scope"].split(" ") == claims["scopes"] == list(tokens.FULL)
    assert "iss" not in claims
    assert claims["exp"] - claims["iat"] == 15_778_800
    assert all(isinstance(claims[name], int) for name in ("iat", "nbf", "exp"))


def test_a_token_for_all_organizations_names_none(cast: Cast):
    keys = KeySet.import_key_set(cast.nobody().get("/api/.well-known/jwks.json").json)
    assert "org_id" not in jwt.decode(a_token(cast)["accessToken"], keys, algorithms=["RS256"]).claims


def test_the_database_holds_no_token(cast: Cast):
    made = a_token(cast)

    def rows(work):
        from sqlalchemy import select

        from procession.access.tables import token
        from procession.plumbing.database.statements import everywhere

        return repr(work.rows(everywhere(select(token))))

    stored = cast.database.perform_now(rows)
    assert made["accessToken"] not in stored
    assert made["accessToken"].split(".")[2][:20] not in stored


def test_a_revoked_token_is_401_with_the_next_request(cast: Cast):
    made = a_token(cast)
    holder = cast.nobody(Authorization=f"Bearer {made['accessToken']}")
    assert holder.get("/me").status == 200
    assert cast.bob.delete(f"{PATH}/{made['token']['id']}").status == 204
    refused = holder.get("/me")
    assert refused.status == 401
    assert "revoked" in refused.json["message"]
    assert cast.bob.delete(f"{PATH}/{made['token']['id']}").status == 404


def test_nobody_revokes_the_token_of_somebody_else(cast: Cast):
    made = a_token(cast)
    assert cast.ann.delete(f"{PATH}/{made['token']['id']}").status == 404
    assert cast.nobody(Authorization=f"Bearer {made['accessToken']}").get("/me").status == 200


def test_all_tokens_of_a_person_are_revoked_at_once(cast: Cast):
    a_token(cast)
    assert cast.bob.delete(PATH).status == 204
    assert cast.bob.get("/me").status == 401
    assert cast.ann.get("/me").status == 200


def test_light_members_and_guests_make_no_tokens(cast: Cast):
    refused = cast.lia.post(PATH, {"name": "Mine"})
    assert (refused.status, refused.json["code"]) == (403, "not_allowed")
    assert not re.search("token|expired|forbidden|denied", refused.json["message"].lower())
    assert cast.gus.post(PATH, {"name": "Mine"}).status == 403


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "name"),
        ({"name": " "}, "name"),
        ({"name": "x" * 256}, "name"),
        ({"name": "x", "scopes": ["admin"]}, "scopes"),
        ({"name": "x", "scopes": "*"}, "scopes"),
        ({"name": "x", "expires_at": "yesterday"}, "expires_at"),
        ({"name": "x", "expires_at": "2020-01-01"}, "expires_at"),
        ({"name": "x", "expires_at": "2999-01-01"}, "expires_at"),
        ({"name": "x", "organization_id": "f" * 32}, "organization_id"),
    ],
)
def test_a_token_that_does_not_fit_is_refused_at_its_field(cast: Cast, body: dict, field: str):
    answer = cast.bob.post(PATH, body)
    assert answer.status == 422, answer
    assert field in answer.json["errors"]


def test_a_token_ends_when_it_was_asked_to(steered_clock, cast: Cast):
    steered_clock.stands_at("2026-03-01T09:00:00Z")
    made = a_token(cast, expires_at="2026-03-02 09:00:00", scopes=["*"])
    assert made["token"]["expires_at"] == "2026-03-02T09:00:00Z"
    holder = cast.nobody(Authorization=f"Bearer {made['accessToken']}")
    steered_clock.stands_at("2026-03-02T08:59:59Z")
    assert holder.get("/me").status == 200
    steered_clock.stands_at("2026-03-02T09:00:00Z")
    assert holder.get("/me").status == 401
