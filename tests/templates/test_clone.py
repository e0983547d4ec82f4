"""Duplicating (`api-templates` 1.8; behaviour A6, B12)."""

import pytest


@pytest.fixture
def original(cast, ann, bob):
    client = {"label": "Client", "field_type": "text", "required": True}
    template = ann.template("Onboarding", summary="Welcome", prerun=[client], users=[bob.number])
    alias = template["prerun"][0]["alias"]
    path = f"/checklists/{template['id']}"
    ann.put(path, {"title": "Onboarding", "auto_naming": True, "default_process_name_format": f"For {{{{{alias}}}}}"})
    first = ann.step(template["id"], f"Call {{{{{alias}}}}}", assignees=[bob.number], groups=[cast.sales])
    field = ann.field(template["id"], first["id"], "Result")
    waits = {"value": 2, "unit": "days", "option": "from", "step": first["id"]}
    ann.step(template["id"], "Write", summary=f"About {{{{{field['alias']}}}}}", deadline=waits)
    return ann.get(f"{path}?with=steps").data


def test_everything_in_a_copy_is_new_and_points_at_the_copy(ann, original, bob):
    cloned = ann.post(f"/checklists/{original['id']}/clone")
    assert cloned.status == 201
    copy = ann.get(f"/checklists/{cloned.data['id']}?with=steps").data
    assert copy["title"] == "COPY OF - Onboarding"
    assert (copy["summary"], copy["started_processes"], copy["users"]) == ("Welcome", 0, [])
    field, old_field = copy["prerun"][0], original["prerun"][0]
    assert field["id"] != old_field["id"]
    assert field["alias"] != old_field["alias"]
    assert copy["default_process_name_format"] == f"For {{{{{field['alias']}}}}}"
    first, second = copy["steps"]["data"]
    assert first["title"] == f"Call {{{{{field['alias']}}}}}"
    assert (first["assignees"], first["groups"]) == ([bob.number], original["steps"]["data"][0]["groups"])
    assert second["deadline"]["step"] == first["id"]
    assert second["summary"] == f"About {{{{{first['captures'][0]['alias']}}}}}"
    assert set(ids(original)) & set(ids(copy)) == set()


def test_a_copy_is_named_in_a_form_too(ann, original):
    headers = {**ann.headers, "content-type": "application/x-www-form-urlencoded"}
    path = f"/organizations/{ann.organization}/checklists/{original['id']}/clone"
    body = f"tenant={ann.organization}&title=Second%20round".encode()
    assert ann.client.post(path, body, headers=headers).data["title"] == "Second round"


def test_duplicating_needs_the_permission(ann, bob, lea, original):
    path = f"/checklists/{original['id']}"
    assert bob.post(f"{path}/clone").status == 201  # through the access list
    ann.put(path, {"title": "Onboarding", "users": [lea.number]})
    assert bob.post(f"{path}/clone").status == 403
    assert lea.post(f"{path}/clone").status == 403


def test_another_organizations_template_is_copied_without_its_people(cast, ann, original, eve):
    path = f"/checklists/{original['id']}/clone"
    assert eve.post(path, {"tenant": ann.organization}).status == 404
    cast.invite_eve()
    copied = eve.post(path, {"tenant": ann.organization, "title": "Ours"})
    assert copied.status == 201, copied.body
    copy = eve.get(f"/checklists/{copied.data['id']}?with=steps").data
    first = copy["steps"]["data"][0]
    assert (copy["title"], first["assignees"], first["groups"]) == ("Ours", [], [])
    assert copy["owner_id"] == eve.number
    assert eve.get("/checklists").json["meta"]["pagination"]["total"] == 1


def ids(template):
    yield template["id"]
    for field in template["prerun"]:
        yield field["id"]
    for step in template["steps"]["data"]:
        yield step["id"]
        yield from (field["id"] for field in step["captures"])
