"""Making templates, over HTTP (`api-templates` 1.1, 1.6)."""

FRESH = {
    "summary": None,
    "starred": False,
    "webhook": None,
    "explanation_video": None,
    "guidance": None,
    "icon": None,
    "folder_id": None,
    "prerun": [],
    "automated_actions": [],
    "started_processes": 0,
    "kickoff_title": None,
    "kickoff_description": None,
    "archived_at": None,
    "is_public": False,
    "is_featured": False,
    "public_cover": None,
    "industry_tags": [],
    "topic_tags": [],
    "type": "procedure",
    "status": None,
    "is_published_state": False,
    "dual_version_enabled": False,
    "replace_state_conditionally": False,
    "steps_count": 0,
    "is_public_kickoff": False,
    "kickoff_sharing_user_id": None,
    "ko_form_blueprint_id": None,
    "default_process_name_format": None,
    "auto_naming": False,
    "users": [],
    "groups": [],
    "folderize_process": False,
    "tag_process": False,
    "allow_launcher_change_name": False,
    "is_pinned": False,
    "default_folder": None,
    "folder_changeable_by_launcher": False,
    "can_add_oot": True,
    "custom_fields": {},
    "settings": {"webhook": None, "guidance": None, "guidance_html": None},
}


def test_a_fresh_template_shows_every_key(ann):
    made = ann.post("/checklists", {"title": " Vendor review ", "type": "procedure"})
    assert made.status == 201
    data = made.data
    assert data["title"] == "Vendor review"
    assert data["created_by"] == data["owner_id"] == data["last_updated_by"] == ann.number
    assert data["alias"].startswith("vendor-review-")
    assert data["increment_id"] == 1
    assert len(data["id"]) == 32
    assert data["created_at"] == data["last_updated"]
    own = {
        "id",
        "title",
        "created_by",
        "owner_id",
        "last_updated_by",
        "alias",
        "increment_id",
        "created_at",
        "last_updated",
    }
    assert {key: value for key, value in data.items() if key not in own} == FRESH


def test_a_title_is_required_and_without_a_type_it_is_a_procedure(ann):
    refused = ann.post("/checklists", {})
    assert refused.status == 422
    assert refused.json["errors"] == {"title": ["The title field is required."]}
    for body in ({"title": "A"}, {"title": "A", "type": None}):
        made = ann.post("/checklists", body)
        assert (made.status, made.data["type"]) == (201, "procedure")
    assert ann.post("/checklists", {"title": "A", "type": ""}).status == 422
    assert ann.post("/checklists", {"title": "A", "type": "recipe"}).status == 422
    assert ann.post("/checklists", {"title": "A" * 251, "type": "form"}).status == 422
    assert ann.post("/checklists", {"title": "A", "type": "form", "summary": "x" * 2001}).status == 422


def test_the_type_template_is_a_procedure(ann):
    assert ann.post("/checklists", {"title": "A", "type": "template"}).data["type"] == "procedure"


def test_light_members_create_nothing(lea):
    assert lea.post("/checklists", {"title": "A", "type": "procedure"}).status in {401, 403}


def test_kick_off_fields_come_with_the_template(ann):
    prerun = [
        {"label": "Second", "field_type": "text", "required": True, "position": 2},
        {"label": "Last", "field_type": "text", "required": False},
        {"label": "First", "field_type": "radio", "required": False, "options": ["Yes", "No"], "position": 1},
    ]
    data = ann.template(prerun=prerun)
    fields = data["prerun"]
    assert [(field["label"], field["position"]) for field in fields] == [("First", 1), ("Second", 2), ("Last", 3)]
    assert fields[0]["options"] == [{"id": 1, "text": "Yes", "value": None}, {"id": 2, "text": "No", "value": None}]
    assert fields[0]["checklist_id"] == data["id"]
    assert len({field["capture_id"] for field in fields}) == 3
    assert fields[1]["alias"] == f"second-{fields[1]['capture_id']}"


def test_everything_wrong_is_reported_together(ann):
    prerun = [
        {"label": "", "field_type": "number"},
        {"label": "A", "field_type": "radio", "required": True, "options": ["x"]},
    ]
    refused = ann.post("/checklists", {"title": "A", "type": "procedure", "prerun": prerun, "webhook": "nowhere"})
    assert refused.status == 422
    assert set(refused.json["errors"]) == {
        "prerun.0.label",
        "prerun.0.field_type",
        "prerun.0.required",
        "prerun.1.options",
        "webhook",
    }


def test_html_is_cleaned_and_references_are_kept(ann):
    variable = '<span class="insert-variable-tag fr-deletable" contenteditable="false">{{name-1}}</span>&nbsp;'
    summary = f'<p onclick="steal()">Hello {variable}<script>alert(1)</script></p>'
    data = ann.template(summary=summary, guidance="Fish & chips")
    assert data["summary"] == f"<p>Hello {variable}</p>"
    assert data["guidance"] == "Fish & chips"


def test_a_public_template_is_made_and_named_in_warnings(ann):
    made = ann.post("/checklists", {"title": "A", "type": "procedure", "is_public": True})
    assert made.data["is_public"] is True
    assert "is_public" in [warning["path"] for warning in made.json["warnings"]]


def test_unknown_keys_are_named_and_folders_refused(ann):
    made = ann.post("/checklists", {"title": "A", "type": "procedure", "colour": "red"})
    assert made.status == 201
    assert [warning["path"] for warning in made.json["warnings"]] == ["colour"]
    assert ann.post("/checklists", {"title": "A", "type": "procedure", "folder_id": "f" * 32}).status == 422


def test_owner_and_creator_may_be_other_members(ann, bob, eve):
    data = ann.template(owner_id=str(bob.number), user_id=bob.number)
    assert (data["owner_id"], data["created_by"]) == (bob.number, bob.number)
    assert ann.post("/checklists", {"title": "A", "type": "form", "owner_id": eve.number}).status == 422


def test_running_numbers_count_per_organization(ann, eve):
    assert [ann.template()["increment_id"], ann.template()["increment_id"]] == [1, 2]
    assert eve.template()["increment_id"] == 1


def test_the_access_list_gives_everything_but_editing(cast, ann, bob):
    data = ann.template(users=[str(bob.number)], groups=[cast.sales])
    assert (data["users"], data["groups"]) == ([bob.number], [cast.sales])
    with_permissions = ann.get(f"/checklists/{data['id']}?with=permissions").data["permissions"]["data"]
    assert with_permissions["checklist_edit"] == {"everyone": False, "users": [], "groups": []}
    launch = {"everyone": False, "users": [bob.number], "groups": [cast.sales]}
    assert with_permissions["process_launch"] == launch
    assert with_permissions["checklist_read"] == {**launch, "everyone": True}
    assert ann.post("/checklists", {"title": "A", "type": "form", "users": [999]}).status == 422
