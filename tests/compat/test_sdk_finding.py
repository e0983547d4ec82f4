"""Searching by every method the official SDK has for it, on a running server that hears its own news."""

import time
from types import SimpleNamespace

import pytest
from tallyfy import TallyfySDK
from tallyfy.models import TallyfyError

from support.servers import Server, fresh_store

PATIENCE = 15.0


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def world(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("sdk-finding")
    with fresh_store(request.param, folder) as store, Server(store, folder) as running:
        acme = running.organization()
        sdk = TallyfySDK(api_key=acme.token, base_url=running.url, max_retries=0)
        yield SimpleNamespace(sdk=sdk, org=acme.organization, me=acme.user)


def soon(look):
    """What `look` gives, as soon as it gives something."""
    until = time.monotonic() + PATIENCE
    while not (found := look()) and time.monotonic() < until:
        time.sleep(0.2)
    return found


def test_the_sdk_finds_what_was_written_a_moment_ago(world):
    sdk, org = world.sdk, world.org
    template = sdk.create_template(org, "Moving house")
    sdk.add_step_to_template(org, template.id, {"title": "Pack the boxes", "assignees": [world.me]})
    run = sdk.launch_process(org, template.id, "Moving to Lisbon")
    (found,) = soon(lambda: sdk.search_processes(org, "lisbon").data)
    assert (found.id, found.name, found.status, found.type) == (run.id, "Moving to Lisbon", "active", "procedure")
    (task,) = soon(lambda: sdk.search_tasks(org, "pack boxes").data)
    assert (task.title, task.run_id, task.owners.users) == ("Pack the boxes", run.id, [world.me])
    (card,) = soon(lambda: sdk.search_templates(org, "moving", per_page=5).data)
    assert (card.id, card.title, card.steps_count) == (template.id, "Moving house", 1)
    assert sdk.search_snippets(org, "moving").data == []
    assert sdk.search_processes_by_name(org, "moving to lisbon") == run.id
    assert sdk.search_templates_by_name(org, "Moving House") == template.id
    everything = sdk.search_all(org, "moving")
    assert everything
    with pytest.raises(TallyfyError) as refusal:
        sdk.search_processes(org, " ")
    assert refusal.value.status_code in {None, 422}
