"""What the official SDK makes of a no: the status and sentence it reports, what it repeats, and how often."""

from types import SimpleNamespace

import pytest
from tallyfy import TallyfySDK
from tallyfy.models import TallyfyError, TallyfyNotDeliveredError

from support.servers import Server, free_port, fresh_store


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def world(request, tmp_path_factory):
    yield from serving(request.param, tmp_path_factory.mktemp("sdk-errors"), "off")


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def strict(request, tmp_path_factory):
    yield from serving(request.param, tmp_path_factory.mktemp("sdk-limits"), "1/s")


def serving(kind, folder, limits):
    with fresh_store(kind, folder) as store, Server(store, folder, rate_limits=limits) as running:
        acme, elsewhere = running.organization(), running.organization("Elsewhere", "eve@elsewhere.example")
        sdk = TallyfySDK(api_key=acme.token, base_url=running.url, max_retries=0)
        yield SimpleNamespace(sdk=sdk, org=acme.organization, acme=acme, elsewhere=elsewhere, url=running.url)


def refusal(method, *arguments, **named) -> TallyfyError:
    with pytest.raises(TallyfyError) as refused:
        method(*arguments, **named)
    assert type(refused.value) is TallyfyError
    assert refused.value.side_effect_possible is False
    assert refused.value.response_data["message"] in str(refused.value)
    return refused.value


def test_each_kind_of_no_arrives_with_its_status_and_its_sentence(world):
    sdk, org = world.sdk, world.org
    unknown = refusal(sdk.get_task, org, "1" * 32, "0" * 32)
    assert (unknown.status_code, unknown.response_data["code"]) == (404, "not_found")
    not_ours = refusal(sdk.get_organization, world.elsewhere.organization)
    assert not_ours.status_code == 403
    wrong = refusal(sdk.create_group, org, "Sales", guests=["kim"])
    assert wrong.status_code == 422
    assert wrong.response_data["message"] in next(iter(wrong.response_data["errors"].values()))
    twice = sdk.create_task(org, "Buy flowers", "2035-02-01 12:00:00", user_ids=[world.acme.user]).id
    sdk.complete_standalone_task(org, twice)
    done = refusal(sdk.complete_standalone_task, org, twice)
    assert (done.status_code, done.response_data["code"]) == (422, "task_already_completed")


def test_a_wrong_token_is_401_and_nothing_is_repeated(world):
    stranger = TallyfySDK(api_key="wrong", base_url=world.url, max_retries=3, retry_delay=60)
    assert refusal(stranger.get_current_user_info, world.org).status_code == 401
    stranger.close()


def test_too_many_requests_are_waited_out_and_a_post_happens_once(strict):
    """A 429 means that nothing was done, so the SDK repeats even a POST, after Retry-After."""
    hasty = TallyfySDK(api_key=strict.acme.token, base_url=strict.url, max_retries=10, retry_jitter=0)
    waits: list[float] = []
    real = hasty._sleep_before_retry

    def noted(attempt, reason, response=None):
        waits.append(int(response.headers["Retry-After"]))
        real(attempt, reason, response)

    hasty._sleep_before_retry = noted
    for number in range(5):
        hasty.create_tag(strict.org, f"Tag {number}")
    assert waits, "the limit was never reached"
    assert set(waits) == {1}
    assert sorted(tag.title for tag in hasty.get_tags(strict.org)) == [f"Tag {number}" for number in range(5)]


def test_who_does_not_repeat_is_told_how_long_to_wait(strict):
    def ask_often():
        for _ in range(50):
            strict.sdk.get_current_user_info(strict.org)

    refused = refusal(ask_often)
    assert (refused.status_code, refused.response_data["code"]) == (429, "rate_limited")


def test_nothing_answers_is_not_taken_for_an_answer(world):
    nowhere = TallyfySDK(api_key="x", base_url=f"http://127.0.0.1:{free_port()}", max_retries=0)
    with pytest.raises(TallyfyError) as failed:
        nowhere.get_current_user_info(world.org)
    assert failed.value.status_code is None
    unwritten = TallyfySDK(api_key="x", base_url="nonsense", max_retries=0)
    with pytest.raises(TallyfyNotDeliveredError):
        unwritten.get_current_user_info(world.org)
