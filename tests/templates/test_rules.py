"""Rules (`api-templates` 4)."""

import pytest


@pytest.fixture
def world(cast, ann, bob):
    template = ann.template("Review", prerun=[{"label": "Amount", "field_type": "text", "required": False}])
    first = ann.step(template["id"], "First", step_type="approval")
    second = ann.step(template["id"], "Second")
    field = ann.field(template["id"], first["id"], "Reason")
    picker = ann.field(template["id"], first["id"], "Who", field_type="assignees_form")
    return {
        "template": template["id"],
        "path": f"/checklists/{template['id']}/automated-actions",
        "first": first["id"],
        "second": second["id"],
        "field": field,
        "picker": picker,
        "kickoff": template["prerun"][0]["id"],
    }


def when(subject, operation, statement=None, kind="Step", **more):
    return {
        "conditionable_id": subject,
        "conditionable_type": kind,
        "operation": operation,
        "statement": statement,
        **more,
    }


def show(step):
    return {"action_type": "visibility", "action_verb": "show", "target_step_id": step}


def test_a_rule_is_made_with_conditions_and_actions(cast, ann, bob, world):
    body = {
        "automated_alias": "Escalate",
        "conditions": [
            when(world["first"], "approved", "on-time", logic="or"),
            when(world["field"]["capture_id"], "contains", "late", "form_field", logic="or", position=9),
            when(world["kickoff"], "greater_than", 100, "prerun", position=2),
        ],
        "then_actions": [
            show(world["second"]),
            {
                "action_type": "assignment",
                "action_verb": "assign",
                "target_step_id": world["second"],
                "assignees": {"users": [str(bob.number), "x"], "guests": ["Gus@x.example"], "groups": [cast.sales]},
            },
            {
                "action_type": "deadline",
                "target_step_id": world["second"],
                "deadline": {"value": 2, "unit": "day", "option": "prior_to"},
            },
        ],
    }
    made = ann.post(world["path"], body)
    assert made.status == 201, made.body
    rule = made.data
    assert [
        (one["conditionable_type"], one["operation"], one["logic"], one["position"]) for one in rule["conditions"]
    ] == [
        ("Prerun", "greater_than", "and", 1),
        ("Capture", "contains", "or", 2),
        ("Step", "approved", "or", 3),
    ]
    assert rule["conditions"][1]["conditionable_id"] == world["field"]["id"]
    assert rule["then_actions"][1]["assignees"] == {
        "users": [bob.number],
        "guests": ["gus@x.example"],
        "groups": [cast.sales],
    }
    assert rule["then_actions"][2]["deadline"] == {"value": 2, "unit": "days", "option": "before"}
    assert rule["then_actions"][2]["action_verb"] == "deadline"
    assert rule["archived_at"] is None
    assert ann.get(f"/checklists/{world['template']}").data["automated_actions"] == [rule]
    assert ann.get("/checklists").data[0]["automated_actions"] == [rule]


def test_other_names_and_a_missing_name_are_understood(ann, world):
    body = {
        "conditions": [when(world["first"], "completed")],
        "actions": [show(world["second"])],
        "condition_logic": "or",
    }
    rule = ann.post(world["path"], body).data
    assert (rule["automated_alias"], rule["conditions"][0]["logic"]) == ("Rule 1", "or")
    assert ann.post(world["path"], {**body, "alias": "Named"}).data["automated_alias"] == "Named"


def test_the_stored_rule_may_be_sent_back_changed(ann, world):
    conditions = [when(world["first"], "completed"), when(world["first"], "rejected", logic="or")]
    rule = ann.post(world["path"], {"conditions": conditions, "then_actions": [show(world["second"])]}).data
    path = f"{world['path']}/{rule['id']}"
    assert ann.put(path, rule).data == rule
    kept = rule["conditions"][1]
    changed = ann.put(path, {**rule, "conditions": [kept, when(world["first"], "reopened")]}).data
    assert changed["conditions"][0]["id"] == kept["id"]
    assert changed["conditions"][1]["id"] not in {one["id"] for one in rule["conditions"]}
    assert changed["then_actions"] == rule["then_actions"]
    renamed = ann.put(path, {"automated_alias": "New name"}).data
    assert (renamed["automated_alias"], renamed["conditions"]) == ("New name", changed["conditions"])
    assert ann.delete(path).status == 204
    assert ann.delete(path).status == ann.put(path, rule).status == 404


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"automated_alias": "x" * 301}, "automated_alias"),
        ({"conditions": []}, "conditions"),
        ({"then_actions": []}, "then_actions"),
        ({"conditions": [{"conditionable_id": "f" * 32}]}, "conditions.0.statement"),
        ({"conditions": [when("f" * 32, "completed")]}, "conditions"),
        ({"conditions": [when("f" * 32, "completed", kind="Planet")]}, "conditions.0.conditionable_type"),
        ({"conditions": [when("f" * 32, "sings")]}, "conditions"),
        ({"then_actions": [show("f" * 32)]}, "then_actions"),
        ({"then_actions": [{**show("f" * 32), "action_verb": "assign"}]}, "then_actions"),
        ({"then_actions": [{"action_type": "dance", "target_step_id": "f" * 32}]}, "then_actions.0.action_type"),
        ({"then_actions": [{"action_type": "visibility", "target_step_id": "f" * 32}]}, "then_actions.0.action_verb"),
    ],
)
def test_what_is_wrong_is_named(ann, world, change, path):
    good = {"conditions": [when(world["first"], "completed")], "then_actions": [show(world["second"])]}
    refused = ann.post(world["path"], {**good, **change})
    assert refused.status == 422
    assert path in refused.json["errors"], refused.json


def test_an_assignment_needs_somebody_and_a_webhook_an_address(ann, world):
    conditions = [when(world["first"], "completed")]
    target = {"target_step_id": world["second"]}
    nobody = {"action_type": "assignment", "action_verb": "assign", **target}
    assert "assignees" in ann.post(world["path"], {"conditions": conditions, "then_actions": [nobody]}).json["message"]
    picked = {**nobody, "actionable_id": world["picker"]["id"], "actionable_type": "Capture"}
    assert ann.post(world["path"], {"conditions": conditions, "then_actions": [picked]}).status == 201
    call = {"action_type": "webhook", **target}
    refused = ann.post(world["path"], {"conditions": conditions, "then_actions": [call]})
    assert refused.json["message"] == "Please provide a webhook URL for the webhook action."
    called = {**call, "webhook_url": "https://hooks.example/x", "alias_name": "told"}
    assert ann.post(world["path"], {"conditions": conditions, "then_actions": [called]}).status == 201


def test_what_rules_point_at_is_not_deleted(ann, world):
    steps = f"/checklists/{world['template']}/steps"
    field = f"{steps}/{world['first']}/captures/{world['field']['id']}"
    conditions = [
        when(world["field"]["id"], "is_not_empty", None, "Capture"),
        when(world["kickoff"], "is_empty", None, "Prerun"),
    ]
    rule = ann.post(world["path"], {"conditions": conditions, "then_actions": [show(world["second"])]}).data
    refused = ann.delete(field)
    assert (refused.status, refused.json["code"]) == (403, "field_in_use")
    assert refused.json["message"] == "Cannot delete a form field that is being used in a rule in other steps."
    for step in (world["first"], world["second"]):
        refused = ann.delete(f"{steps}/{step}")
        assert refused.json["message"] == "Cannot delete this step because there are rules dependent on it."
    assert ann.delete(f"/checklists/{world['template']}/preruns/{world['kickoff']}").status == 403
    assert ann.put(f"/checklists/{world['template']}", {"title": "A", "prerun": []}).status == 403
    ann.delete(f"{world['path']}/{rule['id']}")
    assert ann.delete(field).status == 204


def test_a_field_that_a_rule_takes_people_from_keeps_its_type(ann, world):
    action = {"action_type": "assignment", "action_verb": "assign_only", "target_step_id": world["second"]}
    action |= {"actionable_id": world["picker"]["id"], "actionable_type": "Capture"}
    ann.post(world["path"], {"conditions": [when(world["first"], "completed")], "then_actions": [action]})
    path = f"/checklists/{world['template']}/steps/{world['first']}/captures/{world['picker']['id']}"
    assert "field_type" in ann.put(path, {"label": "Who", "field_type": "text", "required": False}).json["errors"]


def test_copies_and_imports_take_their_rules_along(cast, ann, bob, world, eve):
    assign = {"action_type": "assignment", "action_verb": "assign", "target_step_id": world["second"]}
    assign |= {"assignees": {"users": [bob.number]}}
    conditions = [when(world["field"]["id"], "equals", "yes", "Capture")]
    ann.post(
        world["path"],
        {"automated_alias": "R", "conditions": conditions, "then_actions": [show(world["second"]), assign]},
    )
    ann.post(world["path"], {"automated_alias": "Only Bob", "conditions": conditions, "then_actions": [assign]})
    copy = ann.post(f"/checklists/{world['template']}/clone").data
    assert [len(rule["then_actions"]) for rule in copy["automated_actions"]] == [2, 1]
    fields = ann.get(f"/checklists/{copy['id']}/form-fields").data["form_fields"]
    subject = copy["automated_actions"][0]["conditions"][0]["conditionable_id"]
    assert subject in {field["id"] for field in fields}
    body = ann.get(f"/checklists/{world['template']}?with=steps,automated_actions").data
    made = eve.post("/checklists", body)
    assert made.status == 201, made.body
    rules = made.data["automated_actions"]
    assert [(rule["automated_alias"], len(rule["then_actions"])) for rule in rules] == [("R", 1)]
    steps = eve.get(f"/checklists/{made.data['id']}/steps").data
    assert rules[0]["then_actions"][0]["target_step_id"] == steps[1]["id"]
    assert any("Only Bob" in warning["message"] for warning in made.json["warnings"])


def test_readers_may_not_write_rules(bob, world):
    body = {"conditions": [when(world["first"], "completed")], "then_actions": [show(world["second"])]}
    assert bob.post(world["path"], body).status == 403
