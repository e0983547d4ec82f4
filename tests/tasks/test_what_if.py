"""A form that is being filled in, and why a task is as it is, through HTTP."""

from typing import Any

from support.cast import Caller, Cast
from support.small import a_field, a_one_off, a_rule, a_template, answered, closed, completed, showing, steps_of


def _asked(by: Caller, **check: Any) -> dict[str, str]:
    """A process in which an answer of the first task shows the second."""
    template = closed(by, a_template(by, "Ask", {"title": "Check", **check}))
    ask, second = steps_of(by, template)
    field = a_field(by, template, ask, "Kind")
    count = a_field(by, template, ask, "Count", required=True, field_validation=["numeric"])
    note = a_field(by, template, ask, "Note", default_value_enabled=True, default_value="{{TEMPLATE_NAME}}")
    a_rule(by, template, "Check big ones", answered(field, "big"), showing(second))
    run = by.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    task, other = (one["id"] for one in by.get(f"/runs/{run}/tasks").data)
    return {"run": run, "task": task, "other": other, "kind": field, "count": count, "note": note}


def test_a_form_says_what_its_answers_would_do(cast: Cast) -> None:
    it = _asked(cast.ann)
    body = {"taskdata": {it["kind"]: "big", it["count"]: "many"}}
    for path in (f"/tasks/{it['task']}/preview", f"/runs/{it['run']}/tasks/{it['task']}/preview"):
        seen = cast.ann.post(path, body).data
        assert seen["taskdata"] == {it["kind"]: "big", it["note"]: "Onboarding"}
        assert seen["errors"] == {it["count"]: ["Count must be a number."]}
        assert [reason["message"] for reason in seen["blocking"]] == ["Count is required"]
        (effect,) = seen["effects"]
        assert (effect["task_id"], effect["change"], effect["rule"]["name"]) == (it["other"], "shown", "Check big ones")
    assert cast.ann.get(f"/tasks/{it['task']}").data["taskdata"] == {}


def test_a_form_says_what_completing_it_would_do(cast: Cast) -> None:
    it = _asked(cast.ann)
    body = {"taskdata": {it["kind"]: "big", it["count"]: "3"}, "complete": True}
    seen = cast.ann.post(f"/tasks/{it['task']}/preview", body).data
    assert [effect["change"] for effect in seen["effects"]] == ["shown", "completed"]
    assert cast.ann.get(f"/tasks/{it['task']}").data["status"] == "not-started"


def test_a_form_tells_nothing_of_tasks_that_the_caller_may_not_see(cast: Cast) -> None:
    it = _asked(cast.ann, top_secret=True)
    cast.ann.put(f"/runs/{it['run']}/tasks/{it['task']}", {"owners": {"users": [cast.bob.number], "guests": []}})
    seen = cast.bob.post(f"/tasks/{it['task']}/preview", {"taskdata": {it["kind"]: "big"}}).data
    assert (seen["effects"], seen["errors"]) == ([], {})
    done = cast.bob.put(f"/runs/{it['run']}/tasks/{it['task']}", {"taskdata": {it["kind"]: "big", it["count"]: "3"}})
    assert done.status == 200


def test_what_rules_changed_is_told_only_of_tasks_that_the_caller_may_see(cast: Cast) -> None:
    template = a_template(
        cast.ann, {"title": "Ask", "assignees": [cast.bob.number]}, {"title": "X", "top_secret": True}
    )
    ask, secret = steps_of(cast.ann, template)
    a_rule(cast.ann, template, "Then X", completed(ask), showing(secret))
    run = cast.ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    (task,) = (one["id"] for one in cast.bob.get(f"/runs/{run}/tasks").data)
    done = cast.bob.post(f"/runs/{run}/completed-tasks", {"task_id": task}).data
    assert done["tasks_changed_by_rules"] == {}
    assert cast.ann.delete(f"/runs/{run}/completed-tasks/{task}").status == 200


def test_who_may_not_answer_may_not_try(cast: Cast) -> None:
    it = _asked(cast.ann)
    assert cast.bob.post(f"/tasks/{it['task']}/preview", {}).status == 404
    assert cast.lia.post(f"/tasks/{it['task']}/preview", {}).status == 404


def test_a_completed_task_is_not_filled_in(cast: Cast) -> None:
    it = _asked(cast.ann)
    cast.ann.post(f"/tasks/{it['task']}/captures", {"id": it["count"], "value": "3"})
    cast.ann.post(f"/runs/{it['run']}/completed-tasks", {"task_id": it["task"]})
    refused = cast.ann.post(f"/tasks/{it['task']}/preview", {"taskdata": {it["kind"]: "big"}})
    assert (refused.status, refused.json["code"]) == (422, "task_already_completed")


def test_a_one_off_task_is_tried_and_explained_too(cast: Cast) -> None:
    one = a_one_off(cast.ann)
    assert cast.ann.post(f"/tasks/{one['id']}/preview", {}).data["effects"] == []
    told = cast.ann.get(f"/tasks/{one['id']}/why").data
    assert ([reason["change"] for reason in told["reasons"]], told["rules"]) == (["added"], [])


def test_why_names_the_rule_and_what_set_it_off_d12(cast: Cast) -> None:
    it = _asked(cast.ann)
    why = f"/runs/{it['run']}/tasks/{it['other']}/why"
    before = cast.ann.get(why).data
    assert (before["status"], [reason["status"] for reason in before["reasons"]]) == ("auto-skipped", ["auto-skipped"])
    (rule,) = before["rules"]
    assert (rule["name"], rule["is_true"]) == ("Check big ones", False)
    assert [(each["subject"], each["statement"], each["is_met"]) for each in rule["conditions"]] == [
        ("Kind", "big", False)
    ]
    assert rule["actions"] == [{"action_type": "visibility", "action_verb": "show"}]

    cast.ann.post(f"/tasks/{it['task']}/captures", {"id": it["kind"], "value": "big"})
    shown = cast.ann.get(f"/tasks/{it['other']}/why").data["reasons"][0]
    assert (shown["change"], shown["rule"]["name"], shown["by"]) == ("shown", "Check big ones", cast.ann.number)
    assert shown["because"] == {"event": "answer", "subject_id": it["kind"], "subject": "Kind"}

    cast.ann.put(f"/runs/{it['run']}/tasks/{it['other']}/hide", {})
    hidden = cast.ann.get(f"/tasks/{it['other']}/why").data["reasons"][0]
    assert (hidden["change"], hidden["rule"], hidden["because"], hidden["by_hand"]) == ("hidden", None, None, True)


def test_why_is_for_those_who_see_the_task(cast: Cast) -> None:
    it = _asked(cast.ann)
    assert cast.bob.get(f"/tasks/{it['other']}/why").status == 404
    assert cast.ann.get(f"/tasks/{'0' * 32}/why").status == 404
