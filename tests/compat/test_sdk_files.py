"""Every file method of the official SDK (tallyfy 3.1.0, `sdk.files`) does what its documentation says."""

from types import SimpleNamespace

import pytest
from tallyfy import TallyfySDK
from tallyfy.models import TallyfyError

from support.servers import Server, fresh_store

PDF = b"%PDF-1.7 " + b"signed" * 50_000


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def world(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("sdk-files")
    with fresh_store(request.param, folder) as store, Server(store, folder) as running:
        acme = running.organization()
        sdk = TallyfySDK(api_key=acme.token, base_url=running.url, max_retries=0)
        yield SimpleNamespace(sdk=sdk, org=acme.organization, me=acme.user)


@pytest.fixture
def contract(world):
    sdk, org = world.sdk, world.org
    template = sdk.create_template(org, "Signing").id
    step = sdk.add_step_to_template(org, template, {"title": "Sign", "assignees": [world.me]})["id"]
    field = sdk.add_form_field_to_step(
        org, template, step, {"label": "Contract", "field_type": "file", "required": True}
    )
    run = sdk.launch_process(org, template, "Example Ltd").id
    task = sdk.get_tasks_for_process(org, process_id=run).data[0].id
    return {"template": template, "step": step, "field": field.id, "run": run, "task": task}


def test_a_file_is_uploaded_attached_and_downloaded(world, contract):
    sdk, org = world.sdk, world.org
    made = sdk.upload_file(
        org,
        PDF,
        "Contract Ö.pdf",
        contract["field"],
        "Run",
        contract["run"],
        step_id=contract["step"],
        checklist_id=contract["template"],
    )
    assert (made.filename, made.version, made.source) == ("Contract Ö.pdf", 1, "local")
    assert (made.uploaded_from, made.step_id) == (contract["field"], contract["step"])
    assert made.subject == {"id": contract["run"], "type": "Run"}
    assert sdk.download_file(org, made.id) == PDF
    task = sdk.update_task(
        org, contract["run"], contract["task"], taskdata={contract["field"]: [{"id": made.id, "source": "local"}]}
    )
    [value] = task.taskdata[contract["field"]]
    assert sdk.download_file_from_url(value["url"]) == PDF
    assert sdk.download_file_from_url(value["full_url"]) == PDF
    assert sdk.complete_task(org, contract["run"], contract["task"]).status == "completed"


def test_files_of_kick_off_forms_and_one_off_tasks(world, contract):
    sdk, org = world.sdk, world.org
    kick_off = sdk.upload_file(org, b"brief", "brief.txt", "ko_field", "Checklist", contract["template"])
    assert sdk.download_file(org, kick_off.id) == b"brief"
    with pytest.raises(TallyfyError) as refusal:
        sdk.upload_file(org, b"MZ", "virus.exe", "ko_field", "Checklist", contract["template"])
    assert refusal.value.status_code == 422
    with pytest.raises(TallyfyError) as refusal:
        sdk.download_file(org, "0" * 32)
    assert refusal.value.status_code == 404
    with pytest.raises(TallyfyError, match=r"larger|bytes|exceed"):
        sdk.download_file(org, kick_off.id, max_bytes=2)
