"""Export and import (`api-templates` 1.6, 1.12)."""

DROPPED = (
    *("id", "owner_id", "created_by", "alias", "steps_count", "industry_tags", "topic_tags", "folder_id"),
    *("kickoff_title", "kickoff_description", "started_processes", "created_at", "last_updated", "archived_at"),
)


def exported(ann, template):
    """As the backup script and the command line do: the read object without fourteen keys, which must be there."""
    read = ann.get(f"/checklists/{template}?with=steps,automated_actions").data
    for key in DROPPED:
        del read[key]
    return read


def test_what_was_exported_comes_back_with_new_ids(cast, ann, bob, eve):
    template = ann.template("Onboarding", prerun=[{"label": "Client", "field_type": "text", "required": True}])
    alias = template["prerun"][0]["alias"]
    first = ann.step(template["id"], f"Call {{{{{alias}}}}}", assignees=[bob.number], guests=["gus@vendor.example"])
    options = [{"id": 4, "text": "Gold"}, {"id": 9, "text": "Silver"}]
    ann.field(template["id"], first["id"], "Grade", field_type="dropdown", options=options)
    waits = {"value": 2, "unit": "days", "option": "prior_to", "step": first["id"]}
    ann.step(template["id"], "Prepare", deadline=waits)
    body = exported(ann, template["id"])
    made = eve.post("/checklists", {**body, "users": [bob.number], "groups": [cast.sales]})
    assert made.status == 201, made.body
    copy = eve.get(f"/checklists/{made.data['id']}?with=steps").data
    one, two = copy["steps"]["data"]
    assert (copy["steps_count"], copy["users"], copy["groups"]) == (2, [], [])
    assert one["title"] == f"Call {{{{{copy['prerun'][0]['alias']}}}}}"
    assert (one["assignees"], one["guests"]) == ([], ["gus@vendor.example"])
    assert [(option["id"], option["text"]) for option in one["captures"][0]["options"]] == [(4, "Gold"), (9, "Silver")]
    assert two["deadline"] == {**waits, "step": one["id"]}
    assert one["id"] != first["id"]
    paths = {warning["path"] for warning in made.json["warnings"]}
    assert {"steps.0.assignees", "template.assignees", "template.groups"} <= paths


def test_milestones_and_tags_of_steps_come_along(ann, eve):
    template = ann.template("Onboarding")
    stages = f"/checklists/{template['id']}/stages"
    late, early = (ann.post(stages, {"name": name}).data["id"] for name in ("Later", "First"))
    ann.put(f"{stages}/{early}", {"position": 1})
    step = ann.step(template["id"], "Sign", stage_id=late)
    ann.step(template["id"], "Wait")
    wrapped = {"data": [{"id": 1, "title": "Important"}, {"nothing": 1}]}
    body = ann.get(f"/checklists/{template['id']}?with=steps,automated_actions,stages,steps.tags").data
    assert body["steps"]["data"][0]["tags"] == {"data": []}
    body["steps"]["data"][0]["tags"] = wrapped
    for key in DROPPED:
        del body[key]
    made = eve.post("/checklists", body)
    assert made.status == 201, made.body
    copy = eve.get(f"/checklists/{made.data['id']}?with=steps,stages,steps.tags").data
    assert [stage["name"] for stage in copy["stages"]["data"]] == ["First", "Later"]
    one, two = copy["steps"]["data"]
    assert (one["stage_id"], two["stage_id"]) == (copy["stages"]["data"][1]["id"], None)
    assert one["stage_id"] != late
    assert one["id"] != step["id"]
    assert [tag["title"] for tag in one["tags"]["data"]] == ["Important"]
    assert two["tags"]["data"] == []


def test_a_milestone_that_did_not_come_along_is_named(ann):
    steps = [{"title": "Sign", "stage_id": "c" * 32}]
    stages = ["x", {"id": 7}, {"id": "d" * 32, "name": "x" * 300, "position": "x"}, {"id": "e" * 32, "name": "Kept"}]
    made = ann.post("/checklists", {"title": "Copy", "type": "procedure", "steps": steps, "stages": stages})
    assert made.status == 201, made.body
    named = {warning["path"] for warning in made.json["warnings"]}
    assert {"steps.0.stage_id", "stages.0", "stages.1", "stages.2"} <= named
    copy = ann.get(f"/checklists/{made.data['id']}?with=steps,stages").data
    assert [stage["name"] for stage in copy["stages"]["data"]] == ["Kept"]
    assert copy["steps"]["data"][0]["stage_id"] is None


def test_a_backup_without_steps_imports_and_names_its_rules(ann):
    rule = {"id": "a" * 32, "automated_alias": "Hide", "conditions": [], "then_actions": []}
    body = {
        "title": "From a backup",
        "type": "procedure",
        "status": None,
        "automated_actions": [rule],
        "steps_count": 3,
    }
    made = ann.post("/checklists", {**body, "default_folder": "f" * 32, "summary": "x" * 3000})
    assert made.status == 201
    assert {"automated_actions.0", "default_folder"} <= {warning["path"] for warning in made.json["warnings"]}


def test_an_import_forgives_what_means_nothing(ann):
    steps = [
        {"title": "Second", "position": 2, "bp_to_launch": {"id": "b" * 32}, "stage_id": "c" * 32, "tags": None},
        {"id": "d" * 32, "title": "First", "position": 1, "deadline": {"value": 3, "unit": "days", "option": "from"}},
        {"title": "Third", "deadline": {"value": 1, "unit": "day", "option": "from", "step": "e" * 32}},
        {"title": "Fourth", "deadline": {"value": 1, "unit": "day", "option": "from", "step": "d" * 32}},
    ]
    body = {"title": "Migrated", "type": "template", "steps": {"data": steps}}
    made = ann.post("/checklists", {**body, "default_process_name_format": "{{lost-7}}", "auto_naming": True})
    assert made.status == 201, made.body
    found = ann.get(f"/checklists/{made.data['id']}/steps").data
    assert [step["title"] for step in found] == ["First", "Second", "Third", "Fourth"]
    assert [step["deadline"]["step"] for step in found] == ["start_run", "start_run", "start_run", found[0]["id"]]
    assert found[1]["bp_to_launch"]["id"] is None
    assert made.data["default_process_name_format"] is None


def test_a_template_is_made_together_with_its_steps(ann):
    captures = [{"label": "Name", "field_type": "text", "required": True}]
    body = {"title": "Whole", "type": "procedure", "steps": [{"title": "A", "captures": captures}, {"title": "B"}]}
    made = ann.post("/checklists-with-steps", body)
    assert made.status == 201
    first, second = made.data["steps"]["data"]
    assert (first["title"], second["title"], first["captures"][0]["label"]) == ("A", "B", "Name")
    assert "title" in "".join(ann.post("/checklists-with-steps", {**body, "steps": [{}]}).json["errors"])
