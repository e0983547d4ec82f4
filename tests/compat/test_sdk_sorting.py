"""Tags and folders by every method the official SDK has for them."""

from types import SimpleNamespace

import pytest
from tallyfy import TallyfySDK
from tallyfy.models import TallyfyError

from support.servers import Server, fresh_store


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def world(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("sdk-sorting")
    with fresh_store(request.param, folder) as store, Server(store, folder) as running:
        acme = running.organization()
        sdk = TallyfySDK(api_key=acme.token, base_url=running.url, max_retries=0)
        template = sdk.create_template(acme.organization, "Onboarding").id
        sdk.add_step_to_template(acme.organization, template, {"title": "Prepare", "assignees": [acme.user]})
        run = sdk.launch_process(acme.organization, template, "Onboarding").id
        yield SimpleNamespace(sdk=sdk, org=acme.organization, template=template, run=run)


def test_tags_by_the_sdk(world):
    sdk, org = world.sdk, world.org
    tag = sdk.create_tag(org, "Urgent", color="#FF5733")
    assert (tag.title, tag.color, tag.type, tag.auto_generated) == ("Urgent", "#FF5733", "private", False)
    machine = sdk.create_tag(org, "from:mail")
    assert [each.id for each in sdk.get_tags(org)] == [tag.id]
    assert [each.id for each in sdk.get_tags(org, auto_generated=True)] == [machine.id]
    assert sdk.update_tag(org, tag.id, title="Very urgent").color == "#FF5733"
    assert sdk.get_tag(org, tag.id).title == "Very urgent"
    assert sdk.tag_template(org, world.template, tag.id) is True
    assert sdk.tag_process(org, world.run, tag.id) is True
    with pytest.raises(TallyfyError) as refusal:
        sdk.tag_template(org, world.template, tag.id, tag_type="public")
    assert refusal.value.status_code == 422
    (found,) = sdk._make_request("GET", f"organizations/{org}/checklists", params={"tag": "Very urgent"})["data"]
    assert found["id"] == world.template
    (found,) = sdk._make_request("GET", f"organizations/{org}/runs", params={"tag": tag.id})["data"]
    assert found["id"] == world.run
    assert sdk.untag_template(org, tag.id, template_id=world.template) is True
    assert sdk.untag_process(org, world.run, tag.id) is True
    with pytest.raises(ValueError, match="not found"):
        sdk.untag_template(org, tag.id, template_id=world.template)
    assert sdk.delete_tag(org, tag.id) is True
    assert sdk.get_tags(org) == []


def test_folders_by_the_sdk(world):
    sdk, org = world.sdk, world.org
    shelf = sdk.create_folder(org, "Shelf")
    inner = sdk.create_folder(org, "Inner", parent_id=shelf.id)
    assert (shelf.folder_type, inner.parent_id) == ("checklist", shelf.id)
    (top,) = sdk.get_folders(org)
    assert [each.id for each in top.children] == [inner.id]
    assert sdk.update_folder(org, inner.id, name="Renamed").parent_id == shelf.id
    assert sdk.get_folder(org, inner.id).name == "Renamed"
    assert sdk.add_object_to_folder(org, shelf.id, world.template, "checklist") is True
    assert [each.id for each in sdk.get_all_templates(org, folder=shelf.id).data] == [world.template]
    with pytest.raises(TallyfyError) as refusal:
        sdk.add_object_to_folder(org, shelf.id, world.run, "run")
    assert refusal.value.status_code == 422
    made = sdk._make_request("POST", f"organizations/{org}/folders", data={"name": "Work", "folder_type": "run"})
    filed = sdk.add_object_to_folder(org, made["data"]["id"], world.run, "run")
    assert filed["subject_id"] == world.run
    assert [each.name for each in sdk.get_folders(org, folder_type="run")] == ["Work"]
    assert sdk.remove_object_from_folder(org, filed["id"]) is True
    assert sdk.delete_folder(org, shelf.id) is True
    assert sdk.get_folder(org, inner.id).parent_id is None
