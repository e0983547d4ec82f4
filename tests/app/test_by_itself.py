"""More of what happens by itself, and of what doesn't (behaviour B52, F22, F23, F69)."""

from app.test_timekeeper import due, expire, launched, look, tidy
from support.cast import Cast
from support.news import heard
from support.small import a_template, steps_of
from support.time import SteeredClock


def test_an_expiring_task_that_waits_for_another_never_expires_b52_f23(cast: Cast, steered_clock: SteeredClock) -> None:
    """AU44 in real time: without a deadline nothing is late and nothing expires, until the other step is completed."""
    ann = cast.ann
    template = a_template(ann, "First", {"title": "Escalate", "step_type": "expiring"})
    first, second = steps_of(ann, template)
    after = {"value": 1, "unit": "days", "option": "from", "step": first}
    ann.put(f"/checklists/{template}/steps/{second}", {"title": "Escalate", "deadline": after})
    _, (task, waits) = launched(ann, template)
    assert look(ann, waits)["deadline"] is None
    steered_clock.goes_on(days=400)
    assert expire(cast) == 0
    assert waits not in [each["id"] for each in ann.get("/tasks", status="overdue").data]
    ann.post("/completed-tasks", {"task_id": task})
    assert expire(cast) == 0
    steered_clock.goes_on(days=1)
    assert expire(cast) == 1
    assert look(ann, waits)["status_label"] == "expired"


def test_expiring_asks_for_no_form_and_minds_no_issue_f22(cast: Cast) -> None:
    ann = cast.ann
    asked = [{"label": "Why", "field_type": "text", "required": True}]
    template = a_template(ann, {"title": "Answer", "step_type": "expiring", "captures": asked}, "Then")
    run, (task, _) = launched(ann, template)
    due(ann, run, task)
    assert ann.post(f"/tasks/{task}/problem", {"content": "Too late"}).status == 201
    refused = ann.post("/completed-tasks", {"task_id": task})
    assert {each["code"] for each in refused.json["blocking"]} == {"required_fields_empty", "open_issues"}
    assert expire(cast) == 1
    seen = look(ann, task)
    assert (seen["status"], seen["status_label"], seen["completed_at"] is None) == ("completed", "expired", False)


def test_what_was_tidied_away_is_in_the_system_log_f69(cast: Cast, steered_clock: SteeredClock) -> None:
    ann = cast.ann
    settings = {
        "auto_complete_tasks": True,
        "auto_complete_task_months": 3,
        "auto_archive": True,
        "auto_archive_processes_after": {"unit": "weeks", "value": 2},
    }
    assert ann.put(ann.here, settings).status == 200
    run, (task,) = launched(ann, a_template(ann, "Do it"))
    due(ann, run, task, "2026-01-06 09:00:00")
    steered_clock.stands_at("2026-04-06T08:59:00Z")
    assert tidy(cast) == 0
    steered_clock.stands_at("2026-04-06T09:01:00Z")
    assert tidy(cast) == 1
    assert ann.get(f"/runs/{run}").data["status"] == "complete"
    steered_clock.goes_on(days=13)
    assert tidy(cast) == 0
    steered_clock.goes_on(days=2)
    assert tidy(cast) == 1
    assert ann.get(f"/runs/{run}").data["status"] == "archived"
    heard(cast.database)
    logged = [each for each in ann.get("/system-logs", per_page=200).data if each["event"].startswith("auto_")]
    assert [(each["event"], each["subject_id"]) for each in logged] == [
        ("auto_archived", run),
        ("auto_completed", task),
    ]
    assert logged[1]["message"].endswith("Do it")
    assert tidy(cast) == 0
