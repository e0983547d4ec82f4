"""Processes, tasks and comments by every method the official SDK has for them."""

from types import SimpleNamespace

import pytest
from tallyfy import TallyfySDK
from tallyfy.models import TallyfyError

from support.servers import Server, fresh_store


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def world(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("sdk-running")
    with fresh_store(request.param, folder) as store, Server(store, folder) as running:
        acme = running.organization()
        sdk = TallyfySDK(api_key=acme.token, base_url=running.url, max_retries=0)
        yield SimpleNamespace(sdk=sdk, org=acme.organization, me=acme.user, acme=acme)


@pytest.fixture
def template(world):
    made = world.sdk.create_template(world.org, "Onboarding")
    for title in ("Prepare", "Welcome"):
        world.sdk.add_step_to_template(world.org, made.id, {"title": title, "assignees": [world.me]})
    return made


@pytest.fixture
def run(world, template):
    return world.sdk.launch_process(world.org, template.id, "Ada joins")


def test_a_process_is_launched_with_everything_the_sdk_can_say(world, template):
    sdk, org = world.sdk, world.org
    parent = sdk.launch_process(org, template.id, "First")
    step = sdk.get_template_steps(org, template.id)[0]
    made = sdk.launch_process(
        org,
        template.id,
        "Second",
        summary="Notes",
        owner_id=world.me,
        is_public=True,
        assign_someone_else=True,
        publicly_hidden_fields=["comments"],
        tasks={step.id: {"position": 1, "deadline": "2035-01-01 00:00:00", "max_assignable": 1}},
        users=[world.me],
        groups=[],
        parent_id=parent.id,
    )
    assert (made.name, made.summary, made.owner_id, made.status) == ("Second", "Notes", world.me, "active")
    assert (made.progress.complete, made.progress.total, made.progress.percent) == (0, 2, 0)
    assert made.collaborators == [world.me]
    first = sdk.get_tasks_for_process(org, process_id=made.id).data[0]
    assert (first.deadline, first.max_assignable) == ("2035-01-01T00:00:00Z", 1)


def test_a_process_is_read_changed_archived_and_taken_back(world, run):
    sdk, org = world.sdk, world.org
    read = sdk.get_process(org, run.id, with_="checklist,tasks,next_task,tags")
    assert (read.id, read.increment_id, read.checklist_title) == (run.id, run.increment_id, "Onboarding")
    assert sdk.update_process(org, run.id, name="Ada has joined", summary="Done").name == "Ada has joined"
    assert run.id in [one.id for one in sdk.get_organization_runs(org, status="active", sort="-created_at").data]
    assert sdk.archive_process(org, run.id) is True
    assert sdk.get_process(org, run.id).status == "archived"
    assert run.id not in [one.id for one in sdk.get_organization_runs(org).data]
    assert sdk.reactivate_process(org, run.id).archived_at is None


def test_the_kickoff_form_is_reopened_and_submitted(world, template):
    sdk, org = world.sdk, world.org
    sdk.update_template_metadata(
        org, template.id, title="Onboarding", prerun=[{"label": "Name", "field_type": "text", "required": True}]
    )
    field = sdk.get_kickoff_form_fields(org, template.id)[0]
    with pytest.raises(TallyfyError) as refusal:
        sdk.launch_process(org, template.id, "No name")
    assert refusal.value.status_code == 422
    made = sdk.launch_process(org, template.id, "Named", prerun={_id(field): "Ada"})
    assert made.prerun == {_id(field): "Ada"}
    assert made.prerun_length == 1
    assert sdk.reopen_kickoff_form(org, made.id) is True
    assert sdk.get_process(org, made.id).prerun_completed_at is None
    assert sdk.complete_kickoff_form(org, made.id) is True
    assert sdk.get_process(org, made.id).prerun_completed_by == world.me


def test_tasks_are_found_read_changed_completed_and_reopened(world, run):
    sdk, org = world.sdk, world.org
    first, second = sdk.get_tasks_for_process(org, process_id=run.id).data
    assert (first.title, first.position, first.owners.users, first.run_id) == ("Prepare", 1, [world.me], run.id)
    assert {first.id, second.id} <= {one.id for one in sdk.get_my_tasks(org).data}
    assert {first.id, second.id} <= {one.id for one in sdk.get_user_tasks(org, world.me).data}
    read = sdk.get_task(org, run.id, first.id, with_="step,run,form_fields")
    assert (read.id, read.step.title, read.run.id) == (first.id, "Prepare", run.id)
    moved = sdk.update_task(org, run.id, first.id, deadline="2035-02-03 10:00:00", title="Prepare well")
    assert (moved.title, moved.deadline) == ("Prepare well", "2035-02-03T10:00:00Z")
    owners = {"users": [world.me], "guests": ["kim@supplier.example"], "groups": []}
    shared = sdk.update_task(org, run.id, first.id, owners=owners)
    assert shared.owners.guests == ["kim@supplier.example"]
    assert [one.id for one in sdk.get_guest_tasks(org, "kim@supplier.example").data] == [first.id]
    done = sdk.complete_task(org, run.id, first.id)
    assert (done.status, done.completer_id) == ("completed", world.me)
    assert sdk.reopen_task(org, run.id, first.id).completed_at is None
    sdk.complete_task(org, run.id, first.id)
    assert sdk.complete_task(org, run.id, second.id, override_user=world.me).status == "completed"
    finished = sdk.get_process(org, run.id)
    assert (finished.status, finished.progress.percent) == ("complete", 100)


def test_one_off_tasks(world):
    sdk, org = world.sdk, world.org
    made = sdk.create_task(
        org, "Buy flowers", "2035-02-01 12:00:00", user_ids=[world.me], description="Red", max_assignable=2
    )
    assert (made.title, made.run_id, made.is_oneoff_task, made.max_assignable) == ("Buy flowers", None, True, 2)
    assert sdk.get_standalone_task(org, made.id).summary == "Red"
    assert sdk.update_standalone_task(org, made.id, title="Buy tulips").title == "Buy tulips"
    said = sdk.add_task_comment(org, made.id, "Yellow ones")
    assert [one.id for one in sdk.get_standalone_task_comments(org, made.id)] == [said.id]
    assert sdk.complete_standalone_task(org, made.id).status == "completed"
    assert sdk.reopen_standalone_task(org, made.id).status == "in-progress"
    assert sdk.delete_standalone_task(org, made.id) is True


def test_comments_and_issues(world, run):
    sdk, org = world.sdk, world.org
    task = sdk.get_tasks_for_process(org, process_id=run.id).data[0]
    said = sdk.threads.add_task_comment(org, task.id, "Hello", state="open", label="advice", sent_to=[world.me])
    assert (said.content, said.state, said.label) == ("Hello", "open", "advice")
    assert sdk.update_task_comment(org, task.id, said.id, "Good morning", state="collapsed").state == "collapsed"
    assert [one.content for one in sdk.get_task_comments(org, run.id, task.id)] == ["Good morning"]
    assert sdk.delete_task_comment(org, task.id, said.id) is True
    issue = sdk.report_task_issue(org, task.id, "The door is locked")
    assert sdk.get_process(org, run.id).status == "problem"
    with pytest.raises(TallyfyError) as refusal:
        sdk.complete_task(org, run.id, task.id)
    assert refusal.value.status_code == 422
    assert sdk.threads.resolve_task_issues(org, task.id, issue.id, content="Found the key") is True
    assert sdk.complete_task(org, run.id, task.id).status == "completed"


def test_a_walk_over_all_runs_gives_each_once(world, template):
    made = {world.sdk.launch_process(world.org, template.id, f"Run {number}").id for number in range(7)}
    seen: list[str] = []
    page = 1
    while True:
        found = world.sdk.get_organization_runs(world.org, per_page=3, page=page, checklist_id=template.id)
        seen += [one.id for one in found.data]
        if page >= found.meta.total_pages:
            break
        page += 1
    assert sorted(seen) == sorted(made)


def _id(field) -> str:
    return field["id"] if isinstance(field, dict) else field.id
