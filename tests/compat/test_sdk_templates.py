"""Templates, steps, form fields and kick-off fields by every method the official SDK has for them."""

from types import SimpleNamespace

import pytest
from tallyfy import TallyfySDK
from tallyfy.models import TallyfyError

from support.servers import Server, fresh_store


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def world(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("sdk-templates")
    with fresh_store(request.param, folder) as store, Server(store, folder) as running:
        acme = running.organization()
        sdk = TallyfySDK(api_key=acme.token, base_url=running.url, max_retries=0)
        yield SimpleNamespace(sdk=sdk, org=acme.organization, me=acme.user)


@pytest.fixture
def template(world):
    return world.sdk.create_template(world.org, "Onboarding", summary="How somebody joins", starred=True)


@pytest.fixture
def step(world, template):
    return world.sdk.add_step_to_template(world.org, template.id, {"title": "Prepare", "assignees": [world.me]})["id"]


def test_a_template_is_made_read_changed_and_archived(world, template):
    sdk, org = world.sdk, world.org
    assert (template.title, template.type, template.summary) == ("Onboarding", "procedure", "How somebody joins")
    assert (template.starred, template.is_public, template.steps, template.prerun) == (True, False, [], [])
    assert (template.owner_id, template.created_by, template.last_updated_by) == (world.me, world.me, world.me)
    changed = sdk.update_template_metadata(org, template.id, title="Welcome", guidance="Be kind", icon="fa-users")
    assert (changed.title, changed.guidance, changed.icon) == ("Welcome", "Be kind", "fa-users")
    read = sdk.get_template(org, template_id=template.id)
    assert (read.id, read.title, read.alias) == (template.id, "Welcome", template.alias)
    assert template.id in [one.id for one in sdk.get_all_templates(org).data]
    assert sdk.get_all_templates(org, folder="f" * 32).data == []
    assert sdk.delete_template_with_references(org, template.id)["deleted_references"] == []
    with pytest.raises(TallyfyError) as refusal:
        sdk.get_template(org, template_id=template.id)
    assert refusal.value.status_code == 404


def test_steps_are_added_edited_moved_copied_and_deleted(world, template):
    sdk, org = world.sdk, world.org
    first = sdk.add_step_to_template(
        org, template.id, {"title": "Prepare", "assignees": [world.me], "max_assignable": 2}
    )
    deadline = {"value": 2, "unit": "days", "option": "from", "step": first["id"]}
    more = {"title": "Say hello", "step_type": "approval", "guests": ["gus@vendor.example"], "deadline": deadline}
    last = sdk.add_step_to_template(org, template.id, {**more, "everyone_must_complete": True, "summary": "Smile"})
    assert sdk.edit_description_on_step(org, template.id, first["id"], "A <b>clean</b> desk")["assignees"] == [world.me]
    steps = sdk.get_template_steps(org, template.id)
    assert [(one.title, one.position) for one in steps] == [("Prepare", 1), ("Say hello", 2)]
    assert (steps[0].summary, steps[0].max_assignable) == ("A <b>clean</b> desk", 2)
    assert (steps[1].step_type, steps[1].guests, steps[1].everyone_must_complete) == (
        "approval",
        ["gus@vendor.example"],
        True,
    )
    assert (steps[1].deadline.step, steps[1].deadline.value) == (first["id"], 2)
    assert sdk.reorder_step(org, template.id, last["id"], 1)["position"] == 1
    copy = sdk.clone_step(org, template.id, first["id"])
    assert [one.title for one in sdk.get_template_steps(org, template.id)] == ["Say hello", "Prepare", "Prepare - Copy"]
    assert sdk.delete_step(org, template.id, copy["id"]) is True
    with pytest.raises(TallyfyError) as refusal:
        sdk.delete_step(org, template.id, first["id"])
    assert refusal.value.status_code == 403
    assert "deadlines" in str(refusal.value)
    assert sdk.form_fields.get_step(org, template.id, last["id"]).title == "Say hello"


def test_more_steps_than_fit_a_page_all_arrive(world, template):
    for number in range(101):
        world.sdk.add_step_to_template(world.org, template.id, {"title": f"Step {number}"})
    steps = world.sdk.get_template_steps(world.org, template.id)
    assert [one.position for one in steps] == list(range(1, 102))


def test_form_fields_are_made_changed_ordered_and_moved(world, template, step):
    sdk, org = world.sdk, world.org
    place = (org, template.id, step)
    name = sdk.add_form_field_to_step(*place, {"field_type": "text", "label": "Name"})
    assert (name.label, name.required, name.position, name.step_id) == ("Name", True, 1, step)
    options = [{"id": 1, "text": "First"}, {"id": 2, "text": "Second"}]
    floor = sdk.add_form_field_to_step(
        *place, {"field_type": "dropdown", "label": "Floor", "required": False, "options": options, "position": 2}
    )
    whole = {"label": "Full name", "field_type": "text", "required": False, "guidance": "As in the passport"}
    changed = sdk.update_form_field(*place, name.id, **whole)
    assert (changed.label, changed.required, changed.guidance) == ("Full name", False, "As in the passport")
    assert sdk.get_dropdown_options(*place, floor.id) == ["First", "Second"]
    assert sdk.form_fields.add_dropdown_option(*place, floor.id, "Third", position=0) is True
    assert sdk.form_fields.remove_dropdown_option(*place, floor.id, "Second") is True
    assert sdk.form_fields.reorder_dropdown_options(*place, floor.id, ["First", "Third"]) is True
    assert sdk.get_dropdown_options(*place, floor.id) == ["First", "Third"]
    order = [{"id": floor.id, "position": 1}, {"id": name.id, "position": 2}]
    assert sdk.reorder_form_fields(*place, order) is True
    assert [one.label for one in sdk.form_fields.get_step(*place).captures] == ["Floor", "Full name"]
    other = sdk.add_step_to_template(org, template.id, {"title": "Other"})["id"]
    assert sdk.move_form_field(org, template.id, step, name.id, other) is True
    assert sdk.delete_form_field(org, template.id, step, floor.id) is True
    assert sdk.form_fields.get_step(*place).captures == []
    assert [one.id for one in sdk.form_fields.get_step(org, template.id, other).captures] == [name.id]


def test_the_kick_off_form_travels_inside_the_template(world, template):
    sdk, org = world.sdk, world.org
    prerun = [{"label": "Client", "field_type": "text", "required": True, "position": 1}]
    changed = sdk.update_template_metadata(org, template.id, title="Onboarding", prerun=prerun)
    assert [(one.alias.startswith("client-"), one.required) for one in changed.prerun] == [(True, True)]
    fields = sdk.get_kickoff_form_fields(org, template.id)
    assert [(one["id"], one["label"]) for one in fields] == [(changed.prerun[0].id, "Client")]


def test_a_template_is_duplicated_with_everything_in_it(world, template, step):
    sdk, org = world.sdk, world.org
    sdk.add_form_field_to_step(org, template.id, step, {"field_type": "text", "label": "Name"})
    copy = sdk.duplicate_template(org, template.id, "Second round", org)
    assert (copy.title, copy.started_processes) == ("Second round", 0)
    steps = sdk.get_template_steps(org, copy.id)
    assert [(one.title, one.assignees, one.captures[0].label) for one in steps] == [("Prepare", [world.me], "Name")]
    whole = sdk.get_template_with_steps(org, template_id=copy.id)
    assert whole["template"].id == copy.id


def test_the_analysis_methods_can_read_our_templates(world, template, step):
    sdk, org = world.sdk, world.org
    found = sdk.templates.get_step_dependencies(org, template.id, step)
    assert found["step_info"]["id"] == step
    assert sdk.templates.get_step_visibility_conditions(org, template.id, step)


def test_rules_are_made_changed_and_at_work_in_a_process(world, template, step):
    sdk, org = world.sdk, world.org
    later = sdk.add_step_to_template(org, template.id, {"title": "Only if needed"})["id"]
    reason = sdk.add_form_field_to_step(org, template.id, step, {"field_type": "text", "label": "Reason"})
    condition = {"conditionable_id": reason.id, "conditionable_type": "Capture", "operation": "equals"}
    action = {"action_type": "visibility", "action_verb": "show", "target_step_id": later}
    rule = sdk.create_automation_rule(
        org,
        template.id,
        {
            "alias": "When needed",
            "conditions": [{**condition, "statement": "yes", "logic": "and"}],
            "actions": [action],
        },
    )
    renamed = sdk.update_automation_rule(org, template.id, rule["id"], {"automated_alias": "If needed"})
    assert (renamed["id"], renamed["conditions"]) == (rule["id"], rule["conditions"])
    read = sdk.get_template(org, template_id=template.id).automated_actions
    assert [(one.automated_alias, one.then_actions[0].target_step_id) for one in read] == [("If needed", later)]
    run = sdk.launch_process(org, template.id, "With a rule")

    def status(title):
        tasks = sdk.get_tasks_for_process(org, process_id=run.id).data
        return next((one.status for one in tasks if one.title == title), None)

    assert status("Only if needed") in {None, "auto-skipped"}
    first = next(one for one in sdk.get_tasks_for_process(org, process_id=run.id).data if one.title == "Prepare")
    sdk.update_task(org, run.id, first.id, taskdata={reason.id: "yes"})
    assert status("Only if needed") not in {None, "auto-skipped"}
    sdk.delete_automation_rule(org, template.id, rule["id"])
    assert sdk.get_template(org, template_id=template.id).automated_actions == []
