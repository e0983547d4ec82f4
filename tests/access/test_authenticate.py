"""Who is asking: tokens, sessions and guest codes, and how each can fail."""

import time

import pytest

from procession.access import tokens
from procession.access.last_used import LAST_USED
from procession.access.tokens import Wish
from procession.plumbing.database.statements import everywhere  # noqa: F401 - the look-up is such a statement
from support.cast import Cast


def test_a_token_opens_what_its_person_may_do(cast: Cast):
    assert cast.bob.get("/me").data["id"] == cast.bob.number
    assert cast.bob.get(cast.bob.here + "/me").data["role"] == "standard"


@pytest.mark.parametrize(
    "value",
    [None, "Bearer", "Bearer ", "Bearer{token}", "Bearer  {token}", "{token}", "Basic {token}", "Bearer x{token}"],
)
def test_whatever_is_not_bearer_one_space_and_a_known_token_is_401(cast: Cast, value: str | None):
    header = None if value is None else value.format(token=cast.ann.token)
    for path in ("/me", "/users", "/oauth/personal-access-tokens"):
        answer = cast.ann.ask("GET", path, headers={"Authorization": header})
        assert (answer.status, answer.json["code"]) == (401, "unauthenticated"), answer
        assert answer.headers["www-authenticate"] == "Bearer"


def test_the_word_bearer_counts_in_any_case(cast: Cast):
    assert cast.ann.ask("GET", "/me", headers={"Authorization": f"bearer {cast.ann.token}"}).status == 200


def test_a_token_without_the_client_header_is_told_its_name(cast: Cast):
    answer = cast.ann.ask("GET", "/users", headers={"X-Tallyfy-Client": None})
    assert (answer.status, answer.json["code"]) == (401, "client_header_required")
    assert "X-Tallyfy-Client" in answer.json["message"]
    assert "client_header_policy" in answer.json["message"]
    assert cast.ann.ask("GET", "/users", headers={"X-Tallyfy-Client": "anything at all"}).status == 200


def test_a_lenient_organization_takes_requests_without_the_client_header(cast: Cast):
    cast.ann.put("", {"client_header_policy": "lenient"})
    assert cast.bob.ask("GET", "/users", headers={"X-Tallyfy-Client": None}).status == 200
    assert cast.eve.ask("GET", "/users", headers={"X-Tallyfy-Client": None}).status == 401
    cast.ann.put("", {"client_header_policy": None})
    assert cast.bob.ask("GET", "/users", headers={"X-Tallyfy-Client": None}).status == 401


def test_a_lenient_installation_leaves_strict_organizations_strict(cast: Cast):
    cast.ann.put("", {"client_header_policy": "strict"})
    lenient = cast.with_settings(client_header_policy="lenient")
    try:
        ann, eve = cast.on(lenient, cast.ann), cast.on(lenient, cast.eve)
        assert ann.ask("GET", "/users", headers={"X-Tallyfy-Client": None}).status == 401
        assert eve.ask("GET", "/users", headers={"X-Tallyfy-Client": None}).status == 200
    finally:
        cast.with_settings()


def test_an_unknown_token_is_401_even_without_the_client_header(cast: Cast):
    answer = cast.nobody(Authorization="Bearer nonsense").ask("GET", "/users", headers={"X-Tallyfy-Client": None})
    assert (answer.status, answer.json["code"]) == (401, "unauthenticated")


def test_a_token_of_another_organization_is_403_with_a_word_clients_read_as_login(cast: Cast):
    for method, path in (("GET", "/users"), ("PUT", ""), ("GET", "/guests")):
        answer = cast.eve.ask(method, f"/organizations/{cast.acme}{path}", {} if method == "PUT" else None)
        assert (answer.status, answer.json["code"]) == (403, "wrong_organization")
        assert "token" in answer.json["message"]


def test_an_expired_token_is_401(steered_clock, cast: Cast):
    steered_clock.goes_on(days=200)
    answer = cast.ann.get("/me")
    assert (answer.status, answer.json["code"]) == (401, "unauthenticated")
    assert "expired" in answer.json["message"]


def test_a_guest_code_is_a_guest_of_its_own_organization_only(cast: Cast):
    assert cast.gus.get(f"/organizations/{cast.elsewhere}/users").json["code"] == "wrong_organization"
    wrong = cast.nobody(**{"X-Guest-Code": "A" * 40}).get("/users")
    assert (wrong.status, wrong.json["code"]) == (401, "unauthenticated")


def test_open_routes_do_not_mind_a_bad_token(cast: Cast):
    for headers in ({}, {"Authorization": "Bearer nonsense"}, {"Authorization": "nonsense"}):
        assert cast.nobody(**headers).get("/.well-known/jwks.json").status == 200
        assert cast.nobody(**headers).get("/health").status == 200


def test_last_use_is_noted_in_memory_and_written_behind(cast: Cast):
    def used() -> object:
        return cast.bob.get("/oauth/personal-access-tokens").data[0]["last_used_at"]

    LAST_USED.take()
    assert used() is None
    waiting = LAST_USED.take()
    assert len(waiting) == 1
    cast.database.perform_now(lambda work: LAST_USED.write(work, waiting))
    assert str(used()).endswith("Z")
    assert cast.ann.get(f"/users/{cast.bob.number}").data["last_accessed_at"] is not None
    LAST_USED.take()
    assert used() is not None
    assert not LAST_USED.take(), "used within five minutes, so there is nothing to write again"


def test_the_look_up_is_one_query_by_the_hash(cast: Cast):
    """One statement with an index for each table, whatever the person belongs to (measured: `bench/`)."""
    from procession.access import store

    statements = []

    def look(work):
        original = type(work).row

        class Counting(type(work)):
            __slots__ = ()

            def row(self, statement, /, **values):
                statements.append(statement)
                return original(self, statement, **values)

        work.__class__ = Counting
        return store.look_up_token(work, tokens.hashed(cast.ann.token), cast.acme)

    row = cast.database.perform_now(look, writes=False)
    assert row.party == cast.ann.number
    assert len(statements) == 1


def test_a_tied_token_opens_one_organization_and_makes_no_free_one(cast: Cast):
    made = cast.ann.post("/oauth/personal-access-tokens", {"name": "Acme only", "organization_id": cast.acme}).json
    tied = cast.nobody(Authorization=f"Bearer {made['accessToken']}")
    assert [each["id"] for each in tied.get("/me/organizations").data] == [cast.acme]
    assert tied.get("/users").status == 200
    assert tied.post("/oauth/personal-access-tokens", {"name": "Free"}).status == 403
    assert tied.post("/oauth/personal-access-tokens", {"name": "Mine", "organization_id": cast.acme}).status == 201
    assert (
        cast.ann.post("/oauth/personal-access-tokens", {"name": "x", "organization_id": cast.elsewhere}).status == 422
    )


def test_the_hot_path_takes_microseconds_on_sqlite(sqlite_database):
    """Not a benchmark, a fuse: authenticating costs well under a millisecond."""
    from support.cast import Stage, gather

    cast = gather(Stage(sqlite_database))
    from procession.access.authenticate import authenticate
    from procession.plumbing.http import Credentials

    credentials = Credentials(bearer=cast.ann.token, client_header="t", organization_id=cast.acme)

    def many(work):
        start = time.perf_counter()
        for _ in range(200):
            authenticate(work, credentials)
        return (time.perf_counter() - start) / 200

    assert sqlite_database.perform_now(many, writes=False) < 0.001


def test_a_long_lived_token_says_so(cast: Cast):
    def make(work):
        return tokens.create_for(work, cast.bob.number, Wish(name="Long", lifetime=86_400 * 365 * 5))

    made = cast.database.perform_now(make)
    assert made.token.expires - made.token.created == 86_400 * 365 * 5
