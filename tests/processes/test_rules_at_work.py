"""What the history of a process says of its rules (behaviour D11, D12)."""

from typing import Any

from support.cast import Cast
from support.small import a_rule, a_template, completed, showing, steps_of


def test_the_history_says_what_a_rule_did_and_that_one_was_held_back_d11_d12(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "A", "B", "C", "D")
    a, b, c, d = steps_of(ann, template)

    def reopened(step: str) -> dict[str, Any]:
        condition = {"conditionable_type": "Step", "conditionable_id": step, "operation": "reopened"}
        return {**condition, "statement": None, "logic": "or"}

    def reopening(step: str) -> dict[str, str]:
        return {"action_type": "status", "action_verb": "reopen", "target_step_id": step}

    for name, conditions, action in (
        ("Back to B", [reopened(a), reopened(c)], reopening(b)),
        ("Back to C", [reopened(b)], reopening(c)),
    ):
        rule = {"automated_alias": name, "conditions": conditions, "then_actions": [action]}
        assert ann.post(f"/checklists/{template}/automated-actions", rule).status == 201
    a_rule(ann, template, "Show D", completed(a), showing(d))
    run = ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    tasks = [each["id"] for each in ann.get(f"/runs/{run}/tasks").data]
    done = [ann.post("/completed-tasks", {"task_id": task}).data for task in tasks[:3]]
    assert list(done[0]["tasks_changed_by_rules"]) == [tasks[3]]
    assert done[0]["tasks_changed_by_rules"][tasks[3]]["status"] == "not-started"

    back = ann.delete(f"/completed-tasks/{tasks[0]}").data
    assert set(back["tasks_changed_by_rules"]) == set(tasks[1:3])
    assert [each["status"] for each in ann.get(f"/runs/{run}/tasks").data[:3]] == ["in-progress"] * 3
    feed = ann.get("/activity-feeds", entity_type="run", entity_id=run, per_page=100).data
    said = [each["description"][0] for each in feed]
    assert said.count("A rule acted in process: One") == 3
    assert said.count("A rule was held back, to stop a circle, in process: One") == 1
    assert "Reopened task: C" in said
