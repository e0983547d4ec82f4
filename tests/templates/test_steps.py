"""Steps (`api-templates` 2)."""

import pytest

NEW = {
    "alias": None,
    "summary": None,
    "step_type": "task",
    "position": 1,
    "stage_id": None,
    "assignees": [],
    "guests": [],
    "groups": [],
    "roles": [],
    "role_changes_every_time": False,
    "assign_run_starter": True,
    "allow_guest_owners": True,
    "max_assignable": None,
    "can_complete_only_assignees": False,
    "everyone_must_complete": False,
    "skip_start_process": False,
    "prevent_guest_comment": False,
    "top_secret": False,
    "send_chromeless": False,
    "webhook": None,
    "deadline": {"value": 1, "unit": "day", "option": "from", "step": "start_run"},
    "start_date": None,
    "is_soft_start_date": True,
    "bp_to_launch": {"id": None, "default_name_format": None, "tasks_within_process": False, "field_mapping": []},
    "captures": [],
    "ai_assigned": False,
    "ai_allowed_app_keys": [],
    "ai_on_uncertainty": None,
    "custom_fields": {},
    "archived_at": None,
}


@pytest.fixture
def template(ann):
    return ann.template()["id"]


def test_a_new_step_shows_every_key_and_stands_last(ann, template):
    step = ann.step(template, "Sign the contract", position=1)
    expected = {**NEW, "alias": step["alias"]}
    own = {"id", "checklist_id", "title", "created_at", "last_updated"}
    assert {key: value for key, value in step.items() if key not in own} == expected
    assert step["alias"].startswith("sign-the-contract-")
    assert ann.step(template, "Second", position=1)["position"] == 2


def test_settings_people_and_timing_are_kept(cast, ann, bob, template):
    first = ann.step(template, "First")
    sent = {
        "summary": "<p>Do it</p>",
        "step_type": "approval",
        "assignees": [str(bob.number), ann.number],
        "guests": ["Gus@Vendor.example"],
        "groups": [cast.sales],
        "max_assignable": 5,
        "everyone_must_complete": True,
        "can_complete_only_assignees": True,
        "assign_run_starter": False,
        "top_secret": True,
        "webhook": "https://hooks.example/x",
        "deadline": {"value": 2, "unit": "weeks", "option": "after", "step": first["id"]},
        "start_date": {"value": 3, "unit": "days"},
        "is_soft_start_date": False,
    }
    step = ann.step(template, "Approve", **sent)
    assert step["assignees"] == [bob.number, ann.number]
    assert (step["guests"], step["groups"]) == (["gus@vendor.example"], [cast.sales])
    assert step["deadline"] == {"value": 2, "unit": "weeks", "option": "from", "step": first["id"]}
    for key in ("summary", "step_type", "max_assignable", "webhook", "start_date", "top_secret", "is_soft_start_date"):
        assert step[key] == sent[key], key
    assert ann.get(f"/checklists/{template}/steps/{step['id']}").data == step


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        ({"title": ""}, "title"),
        ({"title": "x" * 601}, "title"),
        ({"title": "A", "step_type": "dance"}, "step_type"),
        ({"title": "A", "deadline": {"value": 1, "unit": "day"}}, "deadline.option"),
        (
            {"title": "A", "deadline": {"value": 1, "unit": "year", "option": "from", "step": "start_run"}},
            "deadline.unit",
        ),
        (
            {"title": "A", "deadline": {"value": 1, "unit": "day", "option": "near", "step": "start_run"}},
            "deadline.option",
        ),
        ({"title": "A", "deadline": {"value": 1, "unit": "day", "option": "from", "step": "f" * 32}}, "deadline.step"),
        ({"title": "A", "assignees": [4711]}, "assignees"),
        ({"title": "A", "groups": ["f" * 32]}, "groups"),
        ({"title": "A", "guests": ["nobody"]}, "guests"),
        ({"title": "A", "webhook": "ftp://x"}, "webhook"),
        ({"title": "A", "bp_to_launch": "f" * 32}, "bp_to_launch"),
    ],
)
def test_what_is_wrong_is_named(ann, template, wrong, path):
    refused = ann.post(f"/checklists/{template}/steps", wrong)
    assert refused.status == 422
    assert path in refused.json["errors"], refused.json


def test_more_assignees_than_the_maximum_are_refused(cast, ann, bob, template):
    step = ann.step(template, "Sign", max_assignable=1, assignees=[bob.number], groups=[cast.sales])
    path = f"/checklists/{template}/steps/{step['id']}"
    assert "max_assignable" in ann.put(path, {"title": "Sign", "assignees": [bob.number, ann.number]}).json["errors"]
    assert ann.put(path, {"title": "Sign", "max_assignable": 0}).data["max_assignable"] is None


def test_absent_people_stay_and_an_empty_list_means_nobody(cast, ann, bob, template):
    step = ann.step(template, "Sign", assignees=[bob.number], guests=["gus@vendor.example"], groups=[cast.sales])
    path = f"/checklists/{template}/steps/{step['id']}"
    kept = ann.put(path, {"title": "Sign here"}).data
    assert (kept["assignees"], kept["guests"], kept["groups"]) == ([bob.number], ["gus@vendor.example"], [cast.sales])
    cleared = ann.put(path, {"title": "Sign here", "guests": [], "groups": []}).data
    assert (cleared["assignees"], cleared["guests"], cleared["groups"]) == ([bob.number], [], [])


def test_what_was_read_may_be_sent_back(ann, template):
    step = ann.step(template, "Sign", captures=[{"label": "Name", "field_type": "text", "required": True}])
    again = ann.put(f"/checklists/{template}/steps/{step['id']}", step)
    assert again.status == 200
    assert again.data == step


def test_steps_are_moved_and_the_real_position_is_shown(ann, template):
    ids = [ann.step(template, title)["id"] for title in ("A", "B", "C")]
    steps = f"/checklists/{template}/steps"
    assert ann.put(f"{steps}/{ids[0]}/reorder", {"position": 99}).data["position"] == 3
    assert ann.put(f"{steps}/{ids[2]}", {"position": 1}).data["position"] == 1
    assert [step["title"] for step in ann.get(steps).data] == ["C", "B", "A"]
    assert ann.put(f"{steps}/{ids[0]}/reorder", {"position": 0}).status == 422
    assert ann.put(f"{steps}/{ids[0]}/reorder", {}).status == 422


def test_a_step_that_others_wait_for_is_not_deleted(ann, template):
    first = ann.step(template, "First")
    anchor = {"value": 1, "unit": "day", "option": "from", "step": first["id"]}
    second = ann.step(template, "Second", deadline=anchor)
    steps = f"/checklists/{template}/steps"
    refused = ann.delete(f"{steps}/{first['id']}")
    assert refused.status == 403
    assert refused.json["message"] == "Cannot delete this step because other steps have deadlines that depend on it."
    assert ann.delete(f"{steps}/{second['id']}").status == 204
    assert ann.delete(f"{steps}/{first['id']}").status == 204
    assert ann.delete(f"{steps}/{first['id']}").status == 404
    assert ann.get(f"/checklists/{template}").data["steps_count"] == 0


def test_deadlines_that_depend_on_each_other_are_refused(ann, template):
    first = ann.step(template, "First")
    second = ann.step(template, "Second", deadline={"value": 1, "unit": "day", "option": "from", "step": first["id"]})
    circle = {"title": "First", "deadline": {"value": 1, "unit": "day", "option": "from", "step": second["id"]}}
    assert "deadline.step" in ann.put(f"/checklists/{template}/steps/{first['id']}", circle).json["errors"]


def test_a_copy_stands_right_after_its_original(cast, ann, bob, template):
    field = {"label": "Name", "field_type": "text", "required": True}
    step = ann.step(template, "Sign", assignees=[bob.number], captures=[field], summary="Hello {{x}}")
    ann.step(template, "Last")
    alias = step["captures"][0]["alias"]
    ann.put(f"/checklists/{template}/steps/{step['id']}", {"title": "Sign", "summary": f"For {{{{{alias}}}}}"})
    copy = ann.post(f"/checklists/{template}/steps/{step['id']}/clone")
    assert copy.status == 201
    copy = copy.data
    assert (copy["title"], copy["position"], copy["assignees"]) == ("Sign - Copy", 2, [bob.number])
    assert copy["captures"][0]["id"] != step["captures"][0]["id"]
    assert copy["summary"] == f"For {{{{{copy['captures'][0]['alias']}}}}}"
    assert copy["alias"] != step["alias"]


def test_steps_come_a_hundred_at_a_time(ann, template):
    for number in range(12):
        ann.step(template, f"Step {number}")
    steps = f"/checklists/{template}/steps"
    listed = ann.get(f"{steps}?without_pagination=true").json
    assert (len(listed["data"]), listed["meta"]["pagination"]["per_page"]) == (12, 100)
    page = ann.get(f"{steps}?page=2&per_page=5").json
    assert [step["title"] for step in page["data"]] == [f"Step {number}" for number in range(5, 10)]
    assert page["meta"]["pagination"]["total_pages"] == 3


def test_all_or_any_assignees_must_complete(ann, template):
    step = ann.step(template)
    path = "//processes/micro-functions/organizations/{}/blueprints/{}/steps/{}/edit-step-type"
    path = path.format(ann.organization, template, step["id"])
    assert ann.put(path, {"stepType": "all"}).data["everyone_must_complete"] is True
    assert ann.put(path, {"stepType": "any"}).data["everyone_must_complete"] is False
    assert ann.put(path, {"stepType": "some"}).status == 422


def test_older_words_for_steps_are_understood(ann, bob, template):
    step = ann.step(template, "Sign", description="How to", owners={"users": [bob.number], "guests": ["g@x.example"]})
    assert (step["summary"], step["assignees"], step["guests"]) == ("How to", [bob.number], ["g@x.example"])


def test_a_step_may_name_a_template_to_launch(ann, template):
    target, form = (
        ann.template("Next"),
        ann.template("Asks", prerun=[{"label": "A", "field_type": "text", "required": True}]),
    )
    made = ann.post(f"/checklists/{template}/steps", {"title": "Go", "bp_to_launch": target["id"]})
    assert made.data["bp_to_launch"]["id"] == target["id"]
    assert "warnings" not in made.json
    within = {"id": template, "tasks_within_process": True}
    refused = ann.post(f"/checklists/{template}/steps", {"title": "Go", "bp_to_launch": within})
    assert refused.json["errors"] == {"bp_to_launch": ["A template can't be put into its own processes."]}
    steps = f"/checklists/{template}/steps"
    for wrong in (target["id"], form["id"]):
        assert "bp_to_launch" in ann.post(steps, {"title": "Go", "bp_to_launch": wrong}).json["errors"]
    cleared = ann.put(f"{steps}/{made.data['id']}", {"title": "Go", "bp_to_launch": None})
    assert cleared.data["bp_to_launch"]["id"] is None


def test_deadlines_if_launched_now(ann, template):
    first = ann.step(template, "First")
    waits = ann.step(template, "Waits", deadline={"value": 1, "unit": "day", "option": "from", "step": first["id"]})
    back = {"value": 1, "unit": "hour", "option": "prior_to", "step": first["id"]}
    before = ann.step(template, "Before", deadline=back)
    listed = ann.get(f"/checklists/{template}/steps-deadlines").data
    by_step = {one["step_id"]: one["deadline_time"] for one in listed}
    assert by_step[waits["id"]] is None
    assert by_step[before["id"]] < by_step[first["id"]]
