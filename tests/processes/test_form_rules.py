"""Rules of forms and variables, as somebody meets them who fills in a form (behaviour C1-C23)."""

from typing import Any

import pytest

from support.cast import Caller, Cast
from support.small import a_field, a_template, steps_of

CHOICES = [{"id": 1, "text": "Desk"}, {"id": 2, "text": "Phone"}]


def launched(by: Caller, template: str, **more: Any) -> str:
    return by.post("/runs", {"checklist_id": template, "name": "One", **more}).data["id"]


def a_form(by: Caller, kind: str = "text", **more: Any) -> tuple[str, str, str]:
    """A process whose only task asks one thing: process, task and field."""
    template = a_template(by, "Ask")
    field = a_field(by, template, steps_of(by, template)[0], "Thing", kind, **more)
    run = launched(by, template)
    return run, by.get(f"/runs/{run}/tasks").data[0]["id"], field


def complete(by: Caller, run: str, task: str) -> int:
    return by.post(f"/runs/{run}/completed-tasks", {"task_id": task}).status


def test_renaming_a_field_leaves_its_alias_and_its_guidance_is_cleaned(cast: Cast) -> None:
    """behaviour C2, A5."""
    ann = cast.ann
    template = a_template(ann, "Ask")
    (step,) = steps_of(ann, template)
    path = f"/checklists/{template}/steps/{step}/captures"
    field = ann.post(path, {"label": "Client", "field_type": "text", "required": False}).data
    body = {"label": "Customer", "field_type": "text", "required": True, "guidance": "<p>Who?<script>x</script></p>"}
    changed = ann.put(f"{path}/{field['id']}", body).data
    assert (changed["label"], changed["alias"], changed["required"]) == ("Customer", field["alias"], True)
    assert changed["guidance"] == "<p>Who?</p>"


@pytest.mark.parametrize(
    ("required", "settings", "needed"), [(False, {}, 0), (True, {}, 1), (False, {"must_all_checked": True}, 2)]
)
def test_a_checklist_asks_for_nothing_for_one_or_for_all(
    cast: Cast, required: bool, settings: dict[str, Any], needed: int
) -> None:
    """behaviour C3."""
    ann = cast.ann
    run, task, field = a_form(ann, "multiselect", required=required, settings=settings, options=CHOICES)
    for chosen in range(3):
        ticked = [{**one, "selected": place < chosen} for place, one in enumerate(CHOICES)]
        ann.put(f"/runs/{run}/tasks/{task}", {"taskdata": {field: ticked}})
        assert complete(ann, run, task) == (422 if chosen < needed else 200)
        ann.delete(f"/runs/{run}/completed-tasks/{task}")


def test_answers_are_saved_one_at_a_time_and_completing_is_something_else(cast: Cast) -> None:
    """behaviour C8, C10: what is required is asked for when the task is completed, not before."""
    ann = cast.ann
    template = a_template(ann, "Ask")
    (step,) = steps_of(ann, template)
    first, second = (a_field(ann, template, step, label, required=True) for label in ("First", "Second"))
    run = launched(ann, template)
    task = ann.get(f"/runs/{run}/tasks").data[0]["id"]
    for field, missing in ((first, ["Second"]), (second, [])):
        assert ann.post(f"/tasks/{task}/captures", {"id": field, "value": "Kim"}).status < 300
        assert ann.get(f"/runs/{run}/tasks/{task}").data["status"] == "in-progress"
        reasons = ann.get(f"/tasks/{task}/completion-check").data["blocking"]
        assert [one["field"]["label"] for one in reasons] == missing
    assert complete(ann, run, task) == 200


def test_what_does_not_fit_changes_nothing_and_everything_wrong_is_named(cast: Cast) -> None:
    """behaviour C9, C11."""
    ann = cast.ann
    template = a_template(ann, "Ask")
    (step,) = steps_of(ann, template)
    number = a_field(ann, template, step, "Amount", field_validation=["numeric"])
    date = a_field(ann, template, step, "When", "date")
    fine = a_field(ann, template, step, "Who")
    run = launched(ann, template)
    task = ann.get(f"/runs/{run}/tasks").data[0]["id"]
    refused = ann.put(f"/runs/{run}/tasks/{task}", {"taskdata": {number: "many", date: "soon", fine: "Kim"}})
    assert (refused.status, set(refused.json["errors"])) == (422, {number, date})
    assert ann.get(f"/runs/{run}/tasks/{task}").data["taskdata"] == {}


def test_options_are_taken_by_their_very_text_and_only_what_is_marked_counts(cast: Cast) -> None:
    """behaviour C12."""
    ann = cast.ann
    run, task, field = a_form(ann, "dropdown", options=CHOICES)
    path = f"/runs/{run}/tasks/{task}"
    for wrong in ("desk", " Desk", "Chair", {"id": 1, "text": "Phone"}):
        assert ann.put(path, {"taskdata": {field: wrong}}).status == 422
    assert ann.put(path, {"taskdata": {field: {"id": 1, "text": "Desk"}}}).status == 200
    run, task, field = a_form(ann, "multiselect", options=CHOICES, required=True)
    unmarked = ann.put(f"/runs/{run}/tasks/{task}", {"taskdata": {field: [CHOICES[0]]}})
    assert "not selected" in unmarked.json["warnings"][0]["message"]
    assert complete(ann, run, task) == 422


def test_a_completed_task_keeps_its_answers_until_it_is_reopened(cast: Cast) -> None:
    """behaviour C13, C14."""
    ann = cast.ann
    run, task, field = a_form(ann)
    path = f"/runs/{run}/tasks/{task}"
    ann.put(path, {"taskdata": {field: "Kim"}})
    complete(ann, run, task)
    assert ann.put(path, {"taskdata": {field: "Lou"}}).status == 422
    ann.delete(f"/runs/{run}/completed-tasks/{task}")
    assert ann.get(path).data["taskdata"] == {field: "Kim"}
    assert ann.put(path, {"taskdata": {field: "Lou"}}).data["taskdata"] == {field: "Lou"}


def test_the_kickoff_form_is_changed_by_those_who_answer_for_the_process(cast: Cast) -> None:
    """behaviour C13: administrators, owner and starter."""
    ann, bob, lia = cast.ann, cast.bob, cast.lia
    template = a_template(ann, "Do", prerun=[{"label": "Who", "field_type": "text", "required": False}])
    (who,) = (field["id"] for field in ann.get(f"/checklists/{template}").data["prerun"])
    for owner in (ann, bob):
        run = launched(ann, template, owner_id=owner.number, prerun={who: "Kim"})
        ann.delete(f"/runs/{run}/complete-prerun")
        assert ann.put(f"/runs/{run}", {"prerun": {who: "Lou"}}).data["prerun"] == {who: "Lou"}
        assert (bob.put(f"/runs/{run}", {"prerun": {who: "Pat"}}).status < 300) is (owner is bob)
        assert lia.put(f"/runs/{run}", {"prerun": {who: "Sam"}}).status in {403, 404}


def test_a_changed_answer_changes_every_place_that_shows_it(cast: Cast) -> None:
    """behaviour C16, C18, C19, C20, C21."""
    ann = cast.ann
    asked = [
        {"label": "Client", "field_type": "text", "required": False, "prefix": "Dr ", "suffix": "!"},
        {"label": "Extras", "field_type": "multiselect", "required": False, "options": CHOICES},
        {"label": "Empty", "field_type": "text", "required": False},
    ]
    template = a_template(ann, prerun=asked)
    client, extras, empty = ann.get(f"/checklists/{template}").data["prerun"]
    names = (client["alias"], "\ufeff" + extras["alias"] + "\u200b", empty["alias"], "nobody-1", "TEMPLATE_NAME")
    text = " | ".join(f"{{{{{name}}}}}" for name in names)
    ann.post(f"/checklists/{template}/steps", {"title": f"See {text}", "summary": f"<p>{text}</p>"})
    ticked = [{**one, "selected": True} for one in CHOICES]
    run = launched(ann, template, prerun={client["id"]: "<i>Kim", extras["id"]: ticked})
    task = ann.get(f"/runs/{run}/tasks").data[0]

    def shown() -> tuple[str, str]:
        one = ann.get(f"/tasks/{task['id']}", **{"with": "summary"}).data
        return one["title"], one["summary"]

    rest = "Desk, Phone |  | {{nobody-1}} | Onboarding"
    assert shown() == (f"See Dr <i>Kim! | {rest}", f"<p>Dr &lt;i&gt;Kim! | {rest}</p>")
    ann.delete(f"/runs/{run}/complete-prerun")
    ann.put(f"/runs/{run}", {"prerun": {client["id"]: "{{TEMPLATE_NAME}}"}})
    assert shown()[1].startswith("<p>Dr {{TEMPLATE_NAME}}! | ")


def test_a_default_is_filled_with_variables_and_counts_once_the_form_is_submitted(cast: Cast) -> None:
    """behaviour C23."""
    ann = cast.ann
    template = a_template(ann, "Ask", prerun=[{"label": "Who", "field_type": "text", "required": False}])
    (who,) = ann.get(f"/checklists/{template}").data["prerun"]
    default = {"default_value_enabled": True, "default_value": f"Desk of {{{{{who['alias']}}}}}"}
    field = a_field(ann, template, steps_of(ann, template)[0], "What", required=True, **default)
    run = launched(ann, template, prerun={who["id"]: "Kim"})
    task = ann.get(f"/runs/{run}/tasks").data[0]["id"]
    assert complete(ann, run, task) == 200
    assert ann.get(f"/runs/{run}/tasks/{task}").data["taskdata"] == {field: "Desk of Kim"}


def test_a_document_asks_for_its_fields_and_its_text_stays(cast: Cast) -> None:
    """behaviour C27, C28: the same field may stand in the text twice, and is asked once."""
    ann = cast.ann
    document = a_template(ann, type="document", prerun=[{"label": "Name", "field_type": "text", "required": True}])
    (name,) = ann.get(f"/checklists/{document}").data["prerun"]
    blank = f'<editor-form-field contenteditable="false" data-field-id="{name["id"]}">Name</editor-form-field>'
    text = f"<p>Between us and {blank}. Signed: {blank}</p>"
    assert (
        ann.put(f"/checklists/{document}", {"title": "Contract", "summary": text}).data["summary"].count(name["id"])
        == 2
    )
    assert ann.post("/runs", {"checklist_id": document, "name": "One"}).status == 422
    run = launched(ann, document, prerun={name["id"]: "Kim"})
    ann.put(f"/checklists/{document}", {"title": "Contract", "summary": "<p>Other</p>"})
    ann.delete(f"/runs/{run}/complete-prerun")
    after = ann.put(f"/runs/{run}", {"prerun": {name["id"]: "Lou"}}).data
    assert after["prerun"] == {name["id"]: "Lou"}
    kept = ann.get(f"/runs/{run}", **{"with": "checklist"}).data["checklist"]["data"]["summary"]
    assert kept.count(name["id"]) == 2
