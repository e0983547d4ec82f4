"""Repeating a request with an Idempotency-Key (DECISIONS 7, DATA 9)."""

import asyncio
import threading

import pytest
from sqlalchemy import func, select

from plumbing.http.client import TOKEN, Client, Response
from plumbing.http.conftest import Start
from plumbing.http.notes import ACME, ROUTES, authenticate
from procession.plumbing.database import Database, open_database
from procession.plumbing.database.statements import everywhere
from procession.plumbing.database.tables import IDEMPOTENCY
from procession.plumbing.http import HttpSettings, idempotency
from procession.plumbing.http.application import Api
from support.time import SteeredClock

NOTES = f"/organizations/{ACME}/notes"
KEY = {"idempotency_key": "k-1"}


def made(api: Client) -> int:
    return api.get(f"/organizations/{ACME}/notes-count").data


def test_the_same_key_and_body_give_the_stored_answer_byte_for_byte(api: Client):
    first = api.post(NOTES, {"title": "Tea", "colour": 1}, **KEY)
    again = api.post(NOTES, {"title": "Tea", "colour": 1}, **KEY)
    assert (again.status, again.body) == (first.status, first.body) == (201, first.body)
    assert again.headers["content-type"] == "application/json"
    assert again.headers["idempotency-replayed"] == "true"
    assert "idempotency-replayed" not in first.headers
    assert made(api) == 1


def test_the_same_key_works_under_either_prefix(api: Client):
    first = api.post(NOTES, {"title": "Tea"}, **KEY)
    assert api.post(f"/api{NOTES}/", {"title": "Tea"}, **KEY).body == first.body


def test_another_request_with_the_same_key_is_refused(api: Client):
    api.post(NOTES, {"title": "Tea"}, **KEY)
    others = [
        api.post(NOTES, {"title": "Coffee"}, **KEY),
        api.post(f"{NOTES}?q=1", {"title": "Tea"}, **KEY),
        api.post(f"/organizations/{ACME}/memos", {"title": "Tea"}, **KEY),
        api.call("DELETE", f"{NOTES}/{'1' * 32}", **KEY),
    ]
    assert {(other.status, other.code) for other in others} == {(422, "idempotency_key_reused")}
    assert made(api) == 1


def test_another_person_may_use_the_same_key(api: Client):
    first = api.post(NOTES, {"title": "Tea"}, **KEY)
    other = api.post(NOTES, {"title": "Tea"}, headers={**TOKEN, "authorization": "Bearer bob"}, **KEY)
    assert other.status == 201
    assert other.body != first.body


def test_an_empty_answer_is_repeated_too(api: Client):
    target = f"{NOTES}/{'1' * 32}"
    assert api.call("DELETE", target, **KEY).status == 204
    again = api.call("DELETE", target, **KEY)
    assert (again.status, again.body, again.headers["idempotency-replayed"]) == (204, b"", "true")


def test_what_was_refused_is_judged_afresh(api: Client):
    assert api.post(NOTES, {}, **KEY).status == 422
    assert api.post(NOTES, {"title": "Tea"}, **KEY).status == 201


def test_without_a_key_requests_are_carried_out_each_time(api: Client):
    for _ in range(2):
        api.post(NOTES, {"title": "Tea"})
    assert made(api) == 2


@pytest.mark.parametrize("key", ["", " ", "x" * 256, "\x01", "ü"])
def test_a_key_that_is_no_key_is_malformed(api: Client, key: str):
    assert api.post(NOTES, {"title": "Tea"}, idempotency_key=key).code == "malformed"


def test_a_key_is_forgotten_after_a_day(api: Client, steered_clock: SteeredClock):
    first = api.post(NOTES, {"title": "Tea"}, **KEY)
    steered_clock.goes_on(hours=23, minutes=59)
    assert api.post(NOTES, {"title": "Tea"}, **KEY).body == first.body
    steered_clock.goes_on(minutes=2)
    assert api.post(NOTES, {"title": "Coffee"}, **KEY).status == 201


def test_expired_answers_are_removed_in_small_batches(api: Client, steered_clock: SteeredClock, monkeypatch):
    for number in range(3):
        api.post(NOTES, {"title": "Tea"}, idempotency_key=f"k-{number}")
    steered_clock.goes_on(days=2)
    api.post(NOTES, {"title": "Tea"}, idempotency_key="new")
    database = api.api.database
    assert database.perform_now(idempotency.forget_expired) == 3
    assert database.perform_now(lambda work: work.value(_ROWS), writes=False) == 1


def test_a_secret_that_is_shown_once_is_not_kept(api: Client):
    first = api.post(f"/organizations/{ACME}/tokens", **KEY)
    again = api.post(f"/organizations/{ACME}/tokens", **KEY)
    assert (first.status, again.status, again.code) == (200, 409, "answer_shown_once")
    assert made(api) == 1
    stored = api.api.database.perform_now(lambda work: work.rows(_STORED), writes=False)
    assert first.data.encode() not in b"".join(bytes(row.answer) for row in stored)


def test_repetitions_at_once_are_carried_out_once(start: Start):
    api = start()

    async def all_at_once() -> list[Response]:
        return await asyncio.gather(*(api.asked("POST", NOTES, {"title": "Tea"}, **KEY) for _ in range(8)))

    answers = api.run(all_at_once())
    assert made(api) == 1
    done = [answer for answer in answers if answer.status == 201]
    waiting = [answer for answer in answers if answer.status == 409]
    assert len({answer.body for answer in done}) == 1
    assert len(done) + len(waiting) == 8
    assert all((one.code, one.headers["retry-after"]) == ("request_still_running", "1") for one in waiting)
    assert api.post(NOTES, {"title": "Tea"}, **KEY).body == done[0].body


def test_repetitions_on_several_machines_are_carried_out_once(postgres_database: Database):
    """Each machine has its own database pool; they meet in the advisory lock."""
    machines = [
        Client(Api(ROUTES, open_database(postgres_database.url), authenticate, HttpSettings(rate_limits="off")))
        for _ in range(3)
    ]
    answers: list[Response] = []

    def ask(machine: Client) -> None:
        for number in range(20):
            answers.append(machine.post(NOTES, {"title": "Tea"}, idempotency_key=f"k-{number}"))

    threads = [threading.Thread(target=ask, args=(machine,)) for machine in machines]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {answer.status for answer in answers} <= {201, 409}
    assert made(machines[0]) == len({answer.body for answer in answers if answer.status == 201}) == 20
    for machine in machines:
        machine.close()
        machine.api.database.close()


_ROWS = everywhere(select(func.count()).select_from(IDEMPOTENCY))
_STORED = everywhere(select(IDEMPOTENCY.c.answer))
