"""What a template is, and what of it reaches its processes (behaviour B1-B8, B16, B30, B31, B43, B50, E3, E13)."""

from typing import Any

from support.cast import Caller, Cast
from support.small import a_field, a_one_off, a_rule, a_template, closed, completed, hiding, steps_of
from support.time import SteeredClock


def launched(by: Caller, template: str, **more: Any) -> str:
    made = by.post("/runs", {"checklist_id": template, "name": "One", **more})
    assert made.status == 201, made
    return made.data["id"]


def tasks(by: Caller, run: str, **query: Any) -> list[dict[str, Any]]:
    return by.get(f"/runs/{run}/tasks", per_page=100, **query).data


def test_the_kind_of_a_template_is_chosen_once_b1(cast: Cast) -> None:
    ann = cast.ann
    asked = [{"label": "Why", "field_type": "text", "required": False}]
    for kind in ("procedure", "document", "form"):
        template = a_template(ann, type=kind, prerun=asked)
        shown = ann.get(f"/checklists/{template}").data
        assert (shown["type"], len(shown["prerun"]), shown["steps_count"]) == (kind, 1, 0)
        other = "form" if kind != "form" else "document"
        refused = ann.put(f"/checklists/{template}", {"title": "Onboarding", "type": other})
        assert (refused.status, list(refused.json["errors"])) == (422, ["type"])
        added = ann.post(f"/checklists/{template}/steps", {"title": "Do it"})
        assert (added.status, added.json.get("code")) == (
            (201, None) if kind == "procedure" else (422, "only_procedures_have_steps")
        )
        assert ann.get("/checklists", type=kind).data[0]["id"] == template


def test_titles_and_summaries_have_their_limits_b3(cast: Cast) -> None:
    """Also B30: steps."""
    ann = cast.ann
    made = ann.post("/checklists", {"title": "t" * 250, "type": "procedure", "summary": "s" * 2_000})
    assert (made.status, len(made.data["title"]), len(made.data["summary"])) == (201, 250, 2_000)
    path = f"/checklists/{made.data['id']}"
    for body, where in (
        ({"title": "t" * 251, "type": "procedure"}, "title"),
        ({"title": "T", "type": "procedure", "summary": "s" * 2_001}, "summary"),
        ({"title": "", "type": "procedure"}, "title"),
    ):
        assert list(ann.post("/checklists", body).json["errors"]) == [where]
    assert list(ann.put(path, {"title": "t" * 251}).json["errors"]) == ["title"]
    assert ann.post(f"{path}/steps", {"title": "t" * 600}).status == 201
    assert list(ann.post(f"{path}/steps", {"title": "t" * 601}).json["errors"]) == ["title"]


def test_a_status_is_a_label_and_stops_no_launch_b4(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Do it")
    assert ann.get(f"/checklists/{template}").data["status"] is None
    for label in ("started", "in_progress", "finishing", "published"):
        changed = ann.put(f"/checklists/{template}", {"title": "Onboarding", "status": label})
        assert changed.data["status"] == label
        assert [each["id"] for each in ann.get("/checklists", status=label).data] == [template]
        launched(ann, template)


def test_everybody_who_sees_a_template_sets_its_label_b5(cast: Cast) -> None:
    template = a_template(cast.ann, "Do it")
    path, body = f"/checklists/{template}", {"title": "Onboarding", "status": "finishing"}
    for who in (cast.ann, cast.bob, cast.lia):
        assert who.put(path, body).data["status"] == "finishing"
        assert cast.ann.put(path, {**body, "status": "started"}).data["status"] == "started"
    assert cast.lia.put(path, {**body, "summary": "Mine"}).status == 403
    closed(cast.ann, template)
    assert cast.bob.put(path, body).status == cast.lia.put(path, body).status == 404
    assert cast.gus.put(path, body).status == 403


def test_no_later_edit_reaches_a_running_process_b7(cast: Cast, steered_clock: SteeredClock) -> None:
    """Texts, fields, rules (D1), deadlines, steps that come and go, the kick-off form: the process keeps its own."""
    ann = cast.ann
    asked = [{"label": "Client", "field_type": "text", "required": False}]
    template = a_template(ann, "First", "Second", "Third", prerun=asked, summary="As it was")
    path = f"/checklists/{template}"
    first, second, third = steps_of(ann, template)
    field = a_field(ann, template, first, "Reason")
    rule = a_rule(ann, template, "Hide it", completed(first), hiding(second))
    run = launched(ann, template)
    before = tasks(ann, run, with_="form_fields,summary")

    ann.put(path, {"title": "Other", "summary": "New", "prerun": [], "can_add_oot": False})
    ann.delete(f"{path}/automated-actions/{rule}")
    days = {"value": 40, "unit": "days", "option": "from", "step": "start_run"}
    ann.put(f"{path}/steps/{first}", {"title": "Changed", "summary": "New", "deadline": days, "step_type": "approval"})
    ann.put(f"{path}/steps/{first}/captures/{field}", {"label": "Ground", "field_type": "text", "required": True})
    assert ann.delete(f"{path}/steps/{third}").status == 204
    ann.post(f"{path}/steps", {"title": "Fourth"})

    assert tasks(ann, run, with_="form_fields,summary") == before
    fields = ann.get(f"/runs/{run}/form-fields").data
    assert [each["label"] for each in fields["form_fields"]] == ["Reason"]
    assert [each["label"] for each in fields["ko_form_fields"]] == ["Client"]
    ann.post("/completed-tasks", {"task_id": before[0]["id"]})
    assert [each["status"] for each in tasks(ann, run)] == ["completed", "auto-skipped", "not-started"]
    a_one_off(ann, "More", run_id=run)
    later = launched(ann, template)
    assert [each["title"] for each in tasks(ann, later)] == ["Changed", "Second", "Fourth"]


def test_steps_and_added_tasks_stay_where_they_were_added_b8(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "First")
    run = launched(ann, template)
    before = ann.get(f"/checklists/{template}", with_="steps").data
    a_one_off(ann, "Extra", run_id=run)
    unchanged = ann.get(f"/checklists/{template}", with_="steps").data
    assert unchanged == before
    ann.post(f"/checklists/{template}/steps", {"title": "Second"})
    assert [each["title"] for each in tasks(ann, run)] == ["First", "Extra"]
    assert [each["title"] for each in tasks(ann, launched(ann, template))] == ["First", "Second"]


def test_every_setting_of_a_template_is_kept_b16(cast: Cast) -> None:
    """Also E13: the kick-off form's own title and text."""
    ann = cast.ann
    template = a_template(ann, "Do it")
    folder = ann.post("/folders", {"name": "Deals", "folder_type": "run"}).data["id"]
    wanted = {
        "guidance": "Ask the client first",
        "explanation_video": "https://video.example/42",
        "icon": "fa-star",
        "webhook": "https://hooks.example/x",
        "kickoff_title": "Before we begin",
        "kickoff_description": "A few questions",
        "folderize_process": True,
        "tag_process": True,
        "default_folder": folder,
        "folder_changeable_by_launcher": True,
        "allow_launcher_change_name": True,
        "can_add_oot": False,
    }
    changed = ann.put(f"/checklists/{template}", {"title": "Onboarding", **wanted}).data
    read = ann.get(f"/checklists/{template}").data
    assert {key: read[key] for key in wanted} == wanted == {key: changed[key] for key in wanted}
    fresh = ann.get(f"/checklists/{a_template(ann, title='Fresh')}").data
    assert (fresh["kickoff_title"], fresh["can_add_oot"], fresh["folderize_process"]) == (None, True, False)
    assert list(ann.put(f"/checklists/{template}", {"title": "O", "webhook": "ftp://x"}).json["errors"]) == ["webhook"]


def test_a_copied_step_is_like_its_original_b31(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "Before")
    steps = f"/checklists/{template}/steps"
    group = ann.post("/groups", {"name": "Sales", "members": [cast.bob.number]}).data["id"]
    tag = ann.post("/tags", {"title": "Urgent", "color": "#FF5733"}).data["id"]
    made = ann.post(
        steps,
        {
            "title": "Sign",
            "step_type": "approval",
            "summary": "<p>Read it</p>",
            "assignees": [cast.bob.number],
            "guests": ["gus@supplier.example"],
            "groups": [group],
            "deadline": {"value": 3, "unit": "weeks", "option": "from", "step": "start_run"},
            "webhook": "https://hooks.example/x",
            "everyone_must_complete": True,
            "can_complete_only_assignees": True,
            "prevent_guest_comment": True,
            "max_assignable": 9,
            "captures": [{"label": "Why", "field_type": "text", "required": True}],
            "tags": [tag],
        },
    ).data
    ann.post(steps, {"title": "After"})
    copied = ann.post(f"{steps}/{made['id']}/clone").data
    own = {"id", "alias", "title", "position", "captures", "created_at", "last_updated"}
    assert {key: value for key, value in copied.items() if key not in own} == {
        key: value for key, value in made.items() if key not in own
    }
    assert copied["title"] == "Sign - Copy"
    assert not {copied["id"], copied["alias"]} & {made["id"], made["alias"]}
    assert [each["label"] for each in copied["captures"]] == ["Why"]
    assert [each["title"] for each in ann.get(steps).data] == ["Before", "Sign", "Sign - Copy", "After"]
    for each in (made, copied):
        bears = ann.get(f"{steps}/{each['id']}", with_="tags").data["tags"]["data"]
        assert [one["title"] for one in bears] == ["Urgent"]


def test_the_default_deadline_is_the_organizations_b43(cast: Cast, steered_clock: SteeredClock) -> None:
    ann = cast.ann
    template = a_template(ann, {"title": "A", "deadline": None})
    assert tasks(ann, launched(ann, template))[0]["deadline"] == "2026-01-10T09:00:00Z"
    assert ann.put(ann.here, {"default_deadline": {"value": 2, "type": "weeks"}}).status == 200
    assert tasks(ann, launched(ann, template))[0]["deadline"] == "2026-01-19T09:00:00Z"


def test_another_working_week_leaves_stored_deadlines_b50(cast: Cast, steered_clock: SteeredClock) -> None:
    ann = cast.ann
    template = a_template(ann, {"title": "A", "deadline": _days(5)})
    first = launched(ann, template)
    due = tasks(ann, first)[0]["deadline"]
    assert due == "2026-01-10T09:00:00Z"  # a Saturday
    ann.put(ann.here, {"working_days": {day: {"enabled": False} for day in ("Saturday", "Sunday")}})
    assert tasks(ann, first)[0]["deadline"] == due
    assert tasks(ann, launched(ann, template))[0]["deadline"] == "2026-01-12T00:00:00Z"


def test_what_a_launch_says_stays_in_its_process_e3(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "First")
    (step,) = steps_of(ann, template)
    before = ann.get(f"/checklists/{template}", with_="steps").data
    said = {step: {"title": "Mine", "owners": {"users": [cast.bob.number]}, "deadline": "2035-01-01"}}
    run = launched(ann, template, tasks=said)
    assert tasks(ann, run)[0]["title"] == "Mine"
    after = ann.get(f"/checklists/{template}", with_="steps").data
    assert after["steps"] == before["steps"]
    assert tasks(ann, launched(ann, template))[0]["title"] == "First"


def _days(amount: int) -> dict[str, Any]:
    return {"value": amount, "unit": "days", "option": "from", "step": "start_run"}
