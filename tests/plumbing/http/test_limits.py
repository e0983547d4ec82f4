"""Rate limits: never more than the limit in any window, and never refused early (DECISIONS 6, DATA 9)."""

import asyncio
import itertools
import threading
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from plumbing.http.client import TOKEN
from plumbing.http.conftest import Start
from plumbing.http.notes import ACME
from procession import clock
from procession.plumbing.database import Database
from procession.plumbing.database.statements import everywhere
from procession.plumbing.database.tables import PERMIT
from procession.plumbing.http.limits import permits_for
from procession.plumbing.http.limits.gate import Permits
from procession.plumbing.http.limits.policy import MICROSECOND, parse_limits
from procession.plumbing.http.limits.ring import Ring
from procession.plumbing.http.limits.slices import SLICES, Slices, slice_end
from support.time import SteeredClock

STEPS = st.lists(st.integers(0, 40 * MICROSECOND), max_size=120)
START = 1_767_603_600 * MICROSECOND


@pytest.fixture
def permits(database: Database) -> Iterator[Permits]:
    made = permits_for(database)
    yield made
    made.close()


class Instants:
    """A clock with fractions of seconds that a test moves on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = START
        monkeypatch.setattr(clock, "precisely", lambda: self.now / MICROSECOND)
        monkeypatch.setattr(clock, "is_steered", lambda: True)


@pytest.fixture
def instants(monkeypatch: pytest.MonkeyPatch) -> Instants:
    return Instants(monkeypatch)


# ---- the setting


@pytest.mark.parametrize("text", ["off", "0", "", "OFF", "0/min", "0/min,0/h"])
def test_off_is_off(text: str):
    assert parse_limits(text) is None


def test_figures_may_be_written_in_several_ways():
    assert parse_limits("on") == parse_limits("100/min,1000/h") == parse_limits(" 100 / minute , 1000/hour ")
    assert [quota.amount for quota in parse_limits("0/min,7/h").quotas] == [7]


@pytest.mark.parametrize("text", ["many", "100", "100/week", "100/min;5/h", "-1/min", "1.5/min"])
def test_anything_else_is_refused_with_a_sentence(text: str):
    with pytest.raises(ValueError, match="is not a rate limit"):
        parse_limits(text)


# ---- counting one by one


def allowed_by_hand(accepted: list[int], now: int, policy) -> bool:
    return all(sum(moment > now - quota.span for moment in accepted) < quota.amount for quota in policy.quotas)


@given(STEPS)
def test_a_ring_allows_exactly_what_counting_by_hand_allows(steps: list[int]):
    policy = parse_limits("3/min,7/h")
    ring, accepted, now = Ring(policy.biggest), [], START
    for step in steps:
        now += step
        expected = allowed_by_hand(accepted, now, policy)
        allowance = ring.take(policy, now)
        assert allowance.allowed is expected
        if expected:
            accepted.append(now)
        left = [quota.amount - sum(moment > now - quota.span for moment in accepted) for quota in policy.quotas]
        assert allowance.remaining == min(left)
        if not expected:
            assert not allowed_by_hand(accepted, allowance.reset - 1, policy)
            assert allowed_by_hand(accepted, allowance.reset, policy)


@given(STEPS, st.integers(1, 12))
def test_a_ring_keeps_what_it_knows_when_the_limits_change(steps: list[int], size: int):
    policy, other = parse_limits("3/min,7/h"), parse_limits(f"{size}/h")
    ring, accepted, now = Ring(policy.biggest), [], START
    for step in steps:
        now += step
        if ring.take(policy, now).allowed:
            accepted.append(now)
    ring = ring.resized(other.biggest)
    within = sum(moment > now - other.quotas[0].span for moment in accepted)
    assert ring.take(other, now).allowed is (min(within, 7) < size)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.integers(0, 40 * MICROSECOND), max_size=40))
def test_permits_of_both_databases_allow_exactly_what_counting_by_hand_allows(
    permits: Permits, instants: Instants, steps: list[int]
):
    policy = parse_limits("3/min,7/h")
    bucket = f"test {next(_numbers)}"
    instants.now, accepted = START, []
    for step in steps:
        instants.now += step
        expected = allowed_by_hand(accepted, instants.now, policy)
        allowance = permits.take(1, bucket, policy)
        assert allowance.allowed is expected
        if expected:
            accepted.append(instants.now)
        left = [quota.amount - sum(at > instants.now - quota.span for at in accepted) for quota in policy.quotas]
        assert allowance.remaining == min(left)


_numbers = itertools.count()


def test_threads_together_get_exactly_the_limit(permits: Permits):
    policy = parse_limits("50/min")
    allowed: list[bool] = []

    def ask() -> None:
        allowed.extend(permits.take(1, "api", policy).allowed for _ in range(20))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(allowed), sum(allowed)) == (160, 50)


def test_machines_together_get_exactly_the_limit(postgres_database: Database):
    """Each has connections of its own, and none asks its own clock."""
    policy = parse_limits("30/min,40/h")
    machines = [permits_for(postgres_database) for _ in range(3)]
    allowed = [machine.take(1, "api", policy).allowed for _ in range(20) for machine in machines]
    assert sum(allowed) == 30
    assert allowed[:30] == [True] * 30
    for machine in machines:
        machine.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=st.lists(st.tuples(st.integers(0, 40 * MICROSECOND), st.integers(0, 2)), max_size=40))
def test_workers_sharing_a_limit_never_exceed_it_and_never_refuse_early(
    postgres_database: Database, instants: Instants, asked: list[tuple[int, int]]
):
    """Three of them, in any order and at any distance of time, decide like one that counts by hand (DECISIONS 6)."""
    policy, bucket = parse_limits("3/min,7/h"), f"shared {next(_numbers)}"
    workers = [permits_for(postgres_database) for _ in range(3)]
    instants.now, accepted = START, []
    for step, worker in asked:
        instants.now += step
        expected = allowed_by_hand(accepted, instants.now, policy)
        assert workers[worker].take(1, bucket, policy).allowed is expected
        if expected:
            accepted.append(instants.now)
    for each in workers:
        each.close()


def test_changed_limits_count_what_was_accepted_before(permits: Permits, instants: Instants):
    for _ in range(5):
        permits.take(1, "api", parse_limits("10/min"))
    assert permits.take(1, "api", parse_limits("8/min")).remaining == 2
    assert not permits.take(1, "api", parse_limits("3/min")).allowed
    assert permits.take(1, "api", parse_limits("20/min")).allowed


# ---- counting in slices


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3 * MICROSECOND), st.integers(1, 4_000)), max_size=60))
def test_slices_never_allow_more_than_the_limit_and_refuse_at_most_a_slice_early(asked: list[tuple[int, int]]):
    policy = parse_limits("20000/min")
    (quota,) = policy.quotas
    slices, accepted, now = Slices(policy), [], START
    for step, wanted in asked:
        now += step
        granted, allowance = slices.take(policy, now, wanted=wanted)
        accepted.append((now, granted))
        within = sum(amount for moment, amount in accepted if moment > now - quota.span)
        assert within <= quota.amount
        early = now - quota.span - 2 * quota.span // SLICES
        if granted < wanted:
            assert sum(amount for moment, amount in accepted if moment > early) == quota.amount
        assert allowance.remaining >= 0


def test_permits_given_back_are_there_again():
    policy = parse_limits("20000/min")
    slices = Slices(policy)
    assert slices.take(policy, START, wanted=20_000)[0] == 20_000
    slices.give_back(policy, START, 500)
    assert slices.take(policy, START, wanted=1_000)[0] == 500
    assert slice_end(policy, START) - START <= MICROSECOND


def test_big_limits_hold_over_threads_on_both_databases(permits: Permits):
    policy = parse_limits("11000/h")
    allowed: list[bool] = []

    def ask() -> None:
        allowed.extend(permits.take(1, "api", policy).allowed for _ in range(3_000))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(allowed) == 11_000


def test_big_limits_come_back_after_the_window(permits: Permits, instants: Instants):
    policy = parse_limits("10001/min")
    assert sum(permits.take(1, "api", policy).allowed for _ in range(10_100)) == 10_001
    instants.now += 61 * MICROSECOND
    assert permits.take(1, "api", policy).allowed


# ---- over HTTP


def limited(name: str) -> dict[str, str]:
    return {**TOKEN, "authorization": f"Bearer {name}"}


def test_every_answer_tells_the_tighter_window(start: Start, steered_clock: SteeredClock):
    api = start(rate_limits="5/min,20/h")
    answer = api.get("/me")
    assert answer.headers["x-ratelimit-limit"] == "5"
    assert answer.headers["x-ratelimit-remaining"] == "4"
    assert answer.headers["x-ratelimit-reset"] == str(clock.now() + 60)
    assert answer.headers["ratelimit"] == '"minute";r=4;t=60'
    assert answer.headers["ratelimit-policy"] == '"minute";q=5;w=60, "hour";q=20;w=3600'
    refused = api.get(f"/organizations/{ACME}/notes/{'0' * 32}")
    assert (refused.status, refused.headers["x-ratelimit-remaining"]) == (404, "3")


def test_over_the_limit_is_429_with_the_time_to_come_back(start: Start, steered_clock: SteeredClock):
    api = start(rate_limits="2/min")
    assert [api.get("/me").status for _ in range(3)] == [200, 200, 429]
    refused = api.post(f"/organizations/{ACME}/notes", {"title": "Tea"}, headers=limited("bob"))
    assert (refused.status, refused.code) == (429, "rate_limited")
    assert refused.headers["retry-after"] == "60"
    assert refused.headers["x-ratelimit-remaining"] == "0"
    assert "2 requests per minute" in refused.json["message"]
    assert api.get("/me", headers=limited("eve")).status == 200, "another organization has its own"
    steered_clock.goes_on(seconds=59)
    assert api.get("/me").headers["retry-after"] == "1"
    steered_clock.goes_on(seconds=1)
    assert api.get("/me").status == 200


def test_sessions_have_their_own_bucket_per_person(start: Start, steered_clock: SteeredClock):
    api = start(rate_limits="1/min", session_limits="2/min")
    assert [api.get("/me").status for _ in range(2)] == [200, 429]
    ann = {"cookie": "procession_session=ann", "x-tallyfy-client": "web"}
    bob = {"cookie": "procession_session=bob", "x-tallyfy-client": "web"}
    assert [api.get("/me", headers=ann).status for _ in range(3)] == [200, 200, 429]
    assert api.get("/me", headers=bob).status == 200


def test_an_organization_may_have_its_own_limits(start: Start, steered_clock: SteeredClock):
    api = start(rate_limits="1/min")
    assert [api.get("/me", headers=limited("ann-free")).status for _ in range(5)] == [200] * 5
    assert [api.get("/me", headers=limited("eve-limited")).status for _ in range(3)] == [200, 200, 429]


def test_off_reads_and_writes_nothing(start: Start):
    api = start(rate_limits="off")
    answer = api.get("/me")
    assert "x-ratelimit-limit" not in answer.headers
    api.run(api.api.gate.permits.keep())
    assert api.api.database.perform_now(lambda work: work.value(_ROWS), writes=False) == 0


def test_permits_survive_a_restart(start: Start, steered_clock: SteeredClock):
    for _ in range(2):
        api = start(rate_limits="3/min,20000/h")
        api.get("/me")
        api.get("/me", headers={"cookie": "procession_session=ann", "x-tallyfy-client": "web"})
        api.run(api.api.stop())
    assert start(rate_limits="3/min,20000/h").get("/me").headers["x-ratelimit-remaining"] == "0"


def test_a_refused_body_counts_and_a_stranger_does_not(start: Start, steered_clock: SteeredClock):
    api = start(rate_limits="2/min")
    for _ in range(3):
        assert api.get("/me", headers=limited("nobody")).status == 401
    assert api.post(f"/organizations/{ACME}/notes", b"{broken").status == 400
    assert api.get("/me").headers["x-ratelimit-remaining"] == "0"


def test_a_capped_action_counts_what_was_done_and_says_the_cap(start: Start, steered_clock: SteeredClock):
    api = start(rate_limits="on")
    rare = f"/organizations/{ACME}/rare"
    assert [api.post(rare, {}).status for _ in range(3)] == [422] * 3
    assert [api.post(rare, {"title": "Tea"}).status for _ in range(2)] == [200, 200]
    refused = api.post(rare, {"title": "Tea"})
    assert (refused.status, refused.code, refused.headers["retry-after"]) == (429, "RATE_LIMIT_EXCEEDED", "3600")
    assert "2 per hour per organization" in refused.json["message"]
    assert api.get(f"/organizations/{ACME}/notes-count").data == 2
    steered_clock.goes_on(hours=1)
    assert api.post(rare, {"title": "Tea"}).status == 200
    assert start(rate_limits="off").post(rare, {"title": "Tea"}).status == 200


def test_requests_at_once_get_exactly_the_limit(start: Start):
    api = start(rate_limits="10/min")

    async def all_at_once() -> list[int]:
        return [answer.status for answer in await asyncio.gather(*(api.asked("GET", "/me") for _ in range(30)))]

    statuses = api.run(all_at_once())
    assert (statuses.count(200), statuses.count(429)) == (10, 20)


_ROWS = everywhere(select(func.count()).select_from(PERMIT))
