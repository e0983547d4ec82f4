"""Templates in depth: steps, fields with their options, the kick-off form, rules, copies."""

from kit import IS_NEWEST, ME, ORG, refused, sdk, told


def main() -> None:
    template = sdk.create_template(ORG, "Onboarding", summary="How somebody joins").id
    step = sdk.add_step_to_template(ORG, template, {"title": "Prepare", "assignees": [ME]})["id"]
    later = sdk.add_step_to_template(ORG, template, {"title": "Only if needed"})["id"]
    steps(template, step, later)
    fields(template, step, later)
    choices(template, step)
    rules(template, step, later)
    kick_off(template)
    copies(template)


def steps(template: str, step: str, later: str) -> None:
    changed = sdk.add_assignees_to_step(ORG, template, later, [ME], guests=["gus@vendor.example"])
    assert (changed["assignees"], changed["guests"]) == ([ME], ["gus@vendor.example"])
    described = sdk.edit_description_on_step(ORG, template, step, "A <b>clean</b> desk")
    assert (described["summary"], described["assignees"]) == ("A <b>clean</b> desk", [ME])
    assert sdk.reorder_step(ORG, template, later, 1)["position"] == 1
    copy = sdk.clone_step(ORG, template, later)["id"]
    titles = [one.title for one in sdk.get_template_steps(ORG, template)]
    assert titles == ["Only if needed", "Only if needed - Copy", "Prepare"]
    assert sdk.delete_step(ORG, template, copy)
    sdk.reorder_step(ORG, template, later, 2)
    assert sdk.form_fields.get_step(ORG, template, step).title == "Prepare"


def fields(template: str, step: str, later: str) -> None:
    name = sdk.add_form_field_to_step(ORG, template, step, {"field_type": "text", "label": "Name", "required": True})
    note = {"field_type": "textarea", "label": "Note", "required": False}
    note = sdk.add_form_field_to_step(ORG, template, step, {**note, "position": 2})
    changed = sdk.update_form_field(ORG, template, step, name.id, label="Full name", field_type="text", required=False)
    assert (changed.label, changed.required) == ("Full name", False)
    order = [{"id": note.id, "position": 1}, {"id": name.id, "position": 2}]
    assert sdk.reorder_form_fields(ORG, template, step, order)
    assert [one.id for one in sdk.form_fields.get_step(ORG, template, step).captures] == [note.id, name.id]
    assert sdk.move_form_field(ORG, template, step, note.id, later)
    assert [one.label for one in sdk.form_fields.get_step(ORG, template, later).captures] == ["Note"]
    assert sdk.delete_form_field(ORG, template, later, note.id)
    refused(422, sdk.add_form_field_to_step, ORG, template, step, {**_text("x"), "field_type": "hologram"})


def choices(template: str, step: str) -> None:
    options = [{"id": 1, "text": "First"}, {"id": 2, "text": "Second"}]
    floor = {"label": "Floor", "field_type": "dropdown", "required": False, "options": options}
    floor = sdk.add_form_field_to_step(ORG, template, step, floor).id
    assert sdk.form_fields.add_dropdown_option(ORG, template, step, floor, "Third", position=0)
    assert sdk.get_dropdown_options(ORG, template, step, floor) == ["Third", "First", "Second"]
    assert sdk.form_fields.remove_dropdown_option(ORG, template, step, floor, "Second")
    assert sdk.form_fields.reorder_dropdown_options(ORG, template, step, floor, ["First", "Third"])
    assert sdk.get_dropdown_options(ORG, template, step, floor) == ["First", "Third"]
    assert sdk.update_dropdown_options(ORG, template, step, floor, ["Ground", "Roof"])
    assert sdk.get_dropdown_options(ORG, template, step, floor) == ["Ground", "Roof"]


def rules(template: str, step: str, later: str) -> None:
    reason = sdk.add_form_field_to_step(ORG, template, step, _text("Reason")).id
    condition = {"conditionable_id": reason, "conditionable_type": "Capture", "operation": "equals"}
    rule = {
        "alias": "When needed",
        "conditions": [{**condition, "statement": "yes", "logic": "and"}],
        "actions": [{"action_type": "visibility", "action_verb": "show", "target_step_id": later}],
    }
    rule = sdk.create_automation_rule(ORG, template, rule)["id"]
    renamed = sdk.update_automation_rule(ORG, template, rule, {"automated_alias": "If needed"})
    assert (renamed["automated_alias"], len(renamed["conditions"])) == ("If needed", 1)
    (read,) = sdk.get_template(ORG, template_id=template).automated_actions
    assert (read.automated_alias, read.then_actions[0].target_step_id) == ("If needed", later)
    assert sdk.get_step_visibility_conditions(ORG, template, later)
    assert sdk.get_step_dependencies(ORG, template, later)["step_info"]["id"] == later
    sdk.delete_automation_rule(ORG, template, rule)
    assert sdk.get_template(ORG, template_id=template).automated_actions == []


def kick_off(template: str) -> None:
    prerun = [{"label": "Client", "field_type": "text", "required": True, "position": 1}]
    sdk.update_template_metadata(ORG, template, title="Onboarding", prerun=prerun)
    asked = sdk.get_kickoff_form_fields(ORG, template)
    (client,) = asked["ko_form_fields"] if isinstance(asked, dict) else asked  # the older release gives all of it
    client = client["id"] if isinstance(client, dict) else client.id
    refused(422, sdk.launch_process, ORG, template, "No client")
    run = sdk.launch_process(ORG, template, "With a client", prerun={client: "Ada"}).id
    assert sdk.get_process(ORG, run).prerun == {client: "Ada"}
    assert sdk.reopen_kickoff_form(ORG, run)
    assert sdk.complete_kickoff_form(ORG, run)


def copies(template: str) -> None:
    copy = sdk.duplicate_template(ORG, template, "Second round", ORG)
    assert copy.title == "Second round"
    whole = sdk.get_template_with_steps(ORG, template_id=copy.id)
    assert whole["template"].id == copy.id
    assert [one.title for one in sdk.get_template_steps(ORG, copy.id)] == ["Prepare", "Only if needed"]
    assert copy.id in [one.id for one in sdk.get_all_templates(ORG).data]
    assert sdk.delete_template(ORG, copy.id)
    refused(404, sdk.get_template, ORG, template_id=copy.id)
    if IS_NEWEST:
        assert sdk.delete_template_with_references(ORG, template)["deleted_references"] == []


def _text(label: str) -> dict:
    return {"field_type": "text", "label": label, "required": False}


if __name__ == "__main__":
    told(main)
