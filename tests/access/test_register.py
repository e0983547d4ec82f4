"""Registering applications: who may, what is shown of the secret, which addresses codes may be sent to."""

import pytest

from access.oauth import BACK, an_application, an_mcp_client, ask
from support.cast import Cast
from support.time import SteeredClock


def test_the_secret_is_shown_once_and_kept_as_a_hash(cast: Cast):
    made = an_application(cast)
    assert made["confidential"]
    assert len(made["secret"]) == 43
    assert (made["redirect"], made["user_id"]) == (BACK, cast.ann.number)
    listed = cast.ann.get("/oauth/clients")
    assert [each["id"] for each in listed.data] == [made["id"]]
    assert listed.data[0]["secret"] is None
    assert made["secret"] not in listed.raw.decode()

    def rows(work):
        from sqlalchemy import select

        from procession.access.tables import client
        from procession.plumbing.database.statements import everywhere

        return repr(work.rows(everywhere(select(client))))

    assert made["secret"] not in cast.database.perform_now(rows)


def test_a_repeated_request_does_not_show_the_secret_from_a_store(cast: Cast):
    key = {"Idempotency-Key": "once"}
    first = cast.ann.ask("POST", "/oauth/clients", {"name": "A"}, headers=key)
    again = cast.ann.ask("POST", "/oauth/clients", {"name": "A"}, headers=key)
    assert first.status == 201
    assert first.data["secret"] not in again.raw.decode()


def test_only_administrators_register_and_see_applications(cast: Cast):
    made = an_application(cast)
    for who in (cast.bob, cast.lia, cast.gus):
        assert who.post("/oauth/clients", {"name": "Mine"}).status == 403
        assert who.get("/oauth/clients").status == 403
        assert who.delete(f"/oauth/clients/{made['id']}").status == 403
    assert cast.nobody().get("/oauth/clients").status == 401


def test_applications_of_other_organizations_do_not_exist(cast: Cast):
    made = an_application(cast)
    assert cast.eve.get("/oauth/clients").data == []
    assert cast.eve.put(f"/oauth/clients/{made['id']}", {"name": "Eve's"}).status == 404
    assert cast.eve.delete(f"/oauth/clients/{made['id']}").status == 404


def test_an_application_is_changed_and_keeps_its_grants_and_secret(cast: Cast):
    made = an_application(cast, grants=["client_credentials"])
    changed = cast.ann.put(f"/oauth/clients/{made['id']}", {"name": "Other", "redirect": ["https://b.example/x"]})
    assert changed.status == 200
    assert (changed.data["name"], changed.data["redirects"]) == ("Other", ["https://b.example/x"])
    assert changed.data["grants"] == ["client_credentials"]
    told = ask(cast, grant_type="client_credentials", client_id=made["id"], client_secret=made["secret"])
    assert told.status == 200


def test_a_changed_secret_lets_the_old_one_work_until_it_is_replaced(cast: Cast, steered_clock: SteeredClock):
    made = an_application(cast)

    def lets_in(secret: str) -> bool:
        told = ask(cast, grant_type="client_credentials", client_id=made["id"], client_secret=secret)
        return told.status == 200

    changed = cast.ann.post(f"/oauth/clients/{made['id']}/secret", {"overlap_hours": 2})
    assert changed.status == 200
    assert lets_in(made["secret"])
    assert lets_in(changed.data["secret"])
    steered_clock.goes_on(hours=2)
    assert not lets_in(made["secret"])
    at_once = cast.ann.post(f"/oauth/clients/{made['id']}/secret", {"overlap_hours": 0})
    assert not lets_in(changed.data["secret"])
    assert lets_in(at_once.data["secret"])
    assert cast.ann.get("/oauth/clients").data[0]["secret"] is None


def test_only_administrators_change_secrets_and_public_applications_have_none(cast: Cast):
    made = an_application(cast)
    for who in (cast.bob, cast.lia, cast.gus):
        assert who.post(f"/oauth/clients/{made['id']}/secret", {}).status == 403
    assert cast.eve.post(f"/oauth/clients/{made['id']}/secret", {}).status == 404
    assert cast.ann.post(f"/oauth/clients/{made['id']}/secret", {"overlap_hours": 169}).status == 422
    public = an_application(cast, confidential=False)
    assert cast.ann.post(f"/oauth/clients/{public['id']}/secret", {}).status == 422


def test_an_application_may_have_limits_of_its_own(cast: Cast, steered_clock: SteeredClock):
    """One that runs wild is refused, and leaves the organization's requests to the others."""
    made = an_application(cast, rate_limit="3/min")
    assert made["rate_limit"] == "3/min"
    own = {"client_id": made["id"], "client_secret": made["secret"]}
    token = ask(cast, grant_type="client_credentials", **own).json["access_token"]
    there = cast.nobody(Authorization=f"Bearer {token}")
    path = f"/applications/{cast.acme}/users/{cast.bob.email}/token"
    answers = [there.post(path) for _ in range(4)]
    assert [answer.status for answer in answers] == [200, 200, 200, 429]
    assert answers[2].headers["x-ratelimit-remaining"] == "0"
    assert "3 requests per minute" in answers[3].json["message"]
    as_bob = cast.nobody(Authorization=f"Bearer {answers[0].json['access_token']}")
    assert as_bob.get("/me").status == 429
    assert cast.ann.get("/me").status == 200
    changed = cast.ann.put(f"/oauth/clients/{made['id']}", {"name": "A"})
    assert changed.data["rate_limit"] is None
    assert as_bob.get("/me").status == 200
    assert cast.ann.put(f"/oauth/clients/{made['id']}", {"name": "A", "rate_limit": "many"}).status == 422


def test_revoking_ends_the_application_and_its_tokens_at_once(cast: Cast):
    made = an_application(cast)
    own = {"client_id": made["id"], "client_secret": made["secret"]}
    token = ask(cast, grant_type="client_credentials", **own).json["access_token"]
    assert cast.ann.delete(f"/oauth/clients/{made['id']}").status == 204
    assert ask(cast, grant_type="client_credentials", **own).status == 401
    there = cast.nobody(Authorization=f"Bearer {token}")
    assert there.post(f"/applications/{cast.acme}/users/{cast.bob.email}/token").status == 401
    assert cast.ann.delete(f"/oauth/clients/{made['id']}").status == 404


@pytest.mark.parametrize(
    "address",
    [
        "http://client.example/back",
        "https://client.example/back#here",
        "https://ann@client.example/back",
        "https://client.example\\@evil.example/",
        "https://*.example/back",
        "javascript:alert(1)",
        "data:text/html,x",
        "app://back",
        "/back",
        "https:///back",
        "https://client.example/a b",
    ],
)
def test_addresses_that_are_not_safe_are_refused(cast: Cast, address: str):
    answer = cast.ann.post("/oauth/clients", {"name": "A", "redirect": [address]})
    assert (answer.status, answer.json["code"]) == (400, "invalid_redirect_uri")


def test_programs_on_devices_may_use_localhost_and_schemes_of_their_own(cast: Cast):
    wanted = ["http://127.0.0.1:7777/back", "http://localhost/back", "com.example.app:/back", "cursor://x.y/callback"]
    made = an_application(cast, redirect=wanted, confidential=False)
    assert made["redirects"] == wanted
    assert made["secret"] is None
    assert "client_credentials" not in made["grants"]


def test_public_applications_get_no_grant_that_needs_a_secret(cast: Cast):
    body = {"name": "A", "confidential": False, "grants": ["client_credentials"]}
    assert cast.ann.post("/oauth/clients", body).json["code"] == "invalid_client_metadata"


def test_scopes_are_listed(cast: Cast):
    found = [each["id"] for each in cast.bob.get("/oauth/scopes").data]
    assert found[0] == "*"
    assert len(found) == 13
    assert "mcp.tasks.read" in found


def test_mcp_clients_register_themselves_at_most_five_times_an_hour(cast: Cast):
    made = an_mcp_client(cast)
    assert made["grant_types"] == ["authorization_code", "refresh_token"]
    assert "client_secret" not in made
    kept = an_mcp_client(cast, token_endpoint_auth_method="client_secret_post")
    assert kept["client_secret_expires_at"] == 0
    for _ in range(3):
        an_mcp_client(cast)
    body = b'{"redirect_uris":["https://client.example/back"]}'
    answer = cast.stage.ask("POST", "/mcp/oauth/register", body, {"Content-Type": "application/json"})
    assert (answer.status, answer.json["error"]) == (429, "temporarily_unavailable")
    assert int(answer.headers["retry-after"]) > 0


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"{}", "invalid_redirect_uri"),
        (b'{"redirect_uris":["http://evil.example"]}', "invalid_redirect_uri"),
        (b'{"redirect_uris":["https://a.example"],"token_endpoint_auth_method":"magic"}', "invalid_client_metadata"),
        (b'{"redirect_uris":7}', "invalid_request"),
        (b"{", "invalid_request"),
    ],
)
def test_what_can_not_be_registered_is_refused_in_the_words_of_rfc_7591(cast: Cast, body: bytes, error: str):
    answer = cast.stage.ask("POST", "/mcp/oauth/register", body, {"Content-Type": "application/json"})
    assert (answer.status, answer.json["error"]) == (400, error)
