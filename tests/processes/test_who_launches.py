"""Who may launch what, and what may be seen and done afterwards (behaviour B6, B15, E11, E14-E18)."""

from support.cast import GUEST, Caller, Cast
from support.small import a_run, a_template, closed, steps_of


def launch(by: Caller, template: str) -> int:
    return by.post("/runs", {"checklist_id": template, "name": "One"}).status


def test_owners_launch_and_edit_whatever_was_granted_b15_e14(cast: Cast) -> None:
    """Without the grant: refused in words that say so."""
    ann, bob, lia = cast.ann, cast.bob, cast.lia
    template = bob.post("/checklists", {"title": "Bob's", "type": "procedure"}).data["id"]
    shown = bob.get(f"/checklists/{template}").data
    assert shown["owner_id"] == shown["created_by"] == bob.number
    closed(ann, template)
    assert (launch(ann, template), launch(bob, template), launch(lia, template)) == (201, 201, 404)
    assert bob.post(f"/checklists/{template}/steps", {"title": "Do it"}).status == 201

    given = a_template(ann, "Do it")
    refused = bob.post("/runs", {"checklist_id": given, "name": "One"})
    assert (refused.status, refused.json["message"]) == (403, "You may not launch processes from this template.")
    ann.put(f"/checklists/{given}", {"title": "Onboarding", "owner_id": bob.number})
    closed(ann, given)
    assert launch(bob, given) == 201
    assert bob.put(f"/checklists/{given}", {"title": "Mine now"}).status == 200

    for grant in ({"users": [bob.number]}, {"everyone": True}, {"groups": [_group(cast)]}):
        other = closed(ann, a_template(ann, "Do it"))
        assert launch(bob, other) in {403, 404}
        ann.put(f"/checklists/{other}/permissions", {"process_launch": grant})
        assert launch(bob, other) == 201, grant


def _group(cast: Cast) -> str:
    return cast.ann.post("/groups", {"name": "Sales", "members": [cast.bob.number]}).data["id"]


def test_a_light_member_launches_what_was_granted_and_no_more_e15(cast: Cast) -> None:
    ann, lia = cast.ann, cast.lia
    template = closed(ann, a_template(ann, "Do it"))
    assert launch(lia, template) == 404
    assert lia.get("/checklists").data == []
    closed(ann, template, process_launch=[lia.number])
    assert [each["id"] for each in lia.get("/checklists").data] == [template]
    assert launch(lia, template) == 201
    (step,) = steps_of(ann, template)
    assert lia.put(f"/checklists/{template}", {"title": "Mine"}).status == 403
    assert lia.post(f"/checklists/{template}/steps", {"title": "More"}).status == 403
    assert lia.delete(f"/checklists/{template}/steps/{step}").status == 403
    assert cast.gus.post("/runs", {"checklist_id": template}).status == 403


def test_what_is_archived_or_was_never_published_is_not_launched_e16(cast: Cast) -> None:
    """Also B6. A fresh template without two versions can be launched, whatever its label."""
    ann = cast.ann
    fresh = a_template(ann, "Do it")
    assert launch(ann, fresh) == 201
    ann.delete(f"/checklists/{fresh}")
    refused = ann.post("/runs", {"checklist_id": fresh, "name": "One"})
    assert (refused.status, refused.json["code"]) == (422, "template_archived")
    dual = a_template(ann, "As published", dual_version_enabled=True)
    refused = ann.post("/runs", {"checklist_id": dual, "name": "One"})
    assert (refused.status, refused.json["code"]) == (422, "template_not_published")
    ann.put(f"/checklists/{dual}/publish")
    (step,) = steps_of(ann, dual)
    ann.put(f"/checklists/{dual}/steps/{step}", {"title": "In the draft"})
    run = ann.post("/runs", {"checklist_id": dual, "name": "One"}).data["id"]
    assert [each["title"] for each in ann.get(f"/runs/{run}/tasks").data] == ["As published"]


def test_kickoff_answers_are_read_at_every_task_e11(cast: Cast) -> None:
    asked = [{"label": "Client", "field_type": "text", "required": False}]
    template = a_template(cast.ann, "First", "Second", prerun=asked)
    field = cast.ann.get(f"/checklists/{template}").data["prerun"][0]["id"]
    body = {"checklist_id": template, "name": "One", "prerun": {field: "Harbor"}}
    run = cast.ann.post("/runs", body).data["id"]
    first, second = (each["id"] for each in cast.ann.get(f"/runs/{run}/tasks").data)
    cast.ann.put(f"/runs/{run}/tasks/{first}", {"owners": {"users": [cast.lia.number], "guests": [GUEST]}})
    for who in (cast.ann, cast.bob, cast.lia):
        assert who.get(f"/runs/{run}").data["prerun"] == {field: "Harbor"}
        for task in (first, second):
            shown = who.get(f"/tasks/{task}", with_="ko_form_fields").data["ko_form_fields"]["data"]
            assert [(each["label"], each["value"]) for each in shown] == [("Client", "Harbor")]
    assert "Harbor" not in cast.gus.get(f"/tasks/{first}", with_="ko_form_fields").raw.decode()


def test_a_token_may_what_its_person_may_e17(cast: Cast) -> None:
    """A token made by Bob launches what he may, and that changes with him; a revoked one launches nothing."""
    made = cast.bob.post("/oauth/personal-access-tokens", {"name": "Flow"}).json
    flow = Caller(cast.stage, cast.acme, cast.bob.number, token=made["accessToken"])
    template = a_template(cast.ann, "Do it")
    assert launch(flow, template) == launch(cast.bob, template) == 403
    cast.ann.put(f"/checklists/{template}/permissions", {"process_launch": {"users": [cast.bob.number]}})
    run = flow.post("/runs", {"checklist_id": template, "name": "One"})
    assert (run.status, run.data["started_by"]) == (201, cast.bob.number)
    assert flow.delete(f"/runs/{run.data['id']}").status == 200
    assert flow.delete(f"/runs/{run.data['id']}/delete").status == 403
    assert cast.bob.delete(f"/oauth/personal-access-tokens/{made['token']['id']}").status == 204
    assert launch(flow, template) == 401


def test_cancelling_is_archiving_e18(cast: Cast) -> None:
    """Launched, watched and cancelled by the API alone; there is no other state for a cancelled process."""
    run, (task, _) = a_run(cast.ann, "First", "Second")
    assert cast.ann.get(f"/runs/{run}").data["progress"]["percent"] == 0
    cast.ann.post("/completed-tasks", {"task_id": task})
    assert cast.ann.get(f"/runs/{run}").data["progress"]["percent"] == 50
    cancelled = cast.ann.delete(f"/runs/{run}").data
    assert (cancelled["status"], cancelled["completed_at"]) == ("archived", None)
    assert cast.ann.get("/runs").data == []
    assert [each["id"] for each in cast.ann.get("/runs", status="archived").data] == [run]
