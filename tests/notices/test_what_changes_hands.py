"""Who is told when a task appears, comes back, or changes hands (behaviour D23, D36, E45, E46, F19, F33, F39)."""

from notices.test_notices import owned_by, told
from support.cast import Cast
from support.news import heard
from support.small import a_field, a_one_off, a_rule, a_run, a_template, answered, showing, steps_of


def test_who_launches_is_not_told_and_others_are_e45(cast: Cast) -> None:
    template = a_template(cast.ann, {"title": "Bob's", "assignees": [cast.bob.number]}, "Mine")
    cast.ann.post("/runs", {"checklist_id": template, "name": "Big"})
    heard(cast.database)
    assert told(cast.ann) == []
    assert told(cast.bob) == [("assigned", "Ann Lee assigned “Bob's” to you.")]


def test_a_task_that_a_rule_shows_is_told_to_its_assignees_d23_e46(cast: Cast) -> None:
    ann = cast.ann
    template = a_template(ann, "First", {"title": "Bob's", "assignees": [cast.bob.number]})
    first, second = steps_of(ann, template)
    field = a_field(ann, template, first, "Kind")
    a_rule(ann, template, "Show", answered(field, "big"), showing(second))
    run = ann.post("/runs", {"checklist_id": template, "name": "Big"}).data["id"]
    task, hidden = (each["id"] for each in ann.get(f"/runs/{run}/tasks").data)
    ann.put(f"/runs/{run}/tasks/{hidden}", {"deadline": "2036-01-01"})
    heard(cast.database)
    assert told(cast.bob) == []
    ann.post(f"/tasks/{task}/captures", {"id": field, "value": "big"})
    heard(cast.database)
    assert [kind for kind, _ in told(cast.bob)] == ["assigned"]
    ann.post(f"/tasks/{task}/captures", {"id": field, "value": "small"})
    heard(cast.database)
    assert len(told(cast.bob)) == 1


def test_a_reopened_task_is_told_to_its_assignees_f19(cast: Cast) -> None:
    run, (task, _) = a_run(cast.ann, "Sign", "Other")
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": owned_by(cast.bob, cast.ann)})
    cast.bob.post("/completed-tasks", {"task_id": task})
    cast.ann.delete(f"/runs/{run}/completed-tasks/{task}")
    heard(cast.database)
    assert told(cast.bob)[0] == ("reopened", "Ann Lee reopened “Sign”.")
    assert [kind for kind, _ in told(cast.ann)] == ["completed"]
    assert told(cast.lia) == []


def test_who_is_put_on_a_task_and_who_is_taken_off_is_told_f39(cast: Cast) -> None:
    """Whoever was there and stays is told nothing; a group counts for its people."""
    group = cast.ann.post("/groups", {"name": "Signers", "members": [cast.lia.number, cast.bob.number]}).data["id"]
    run, (task,) = a_run(cast.ann, "Sign")
    path = f"/runs/{run}/tasks/{task}"
    cast.ann.put(path, {"owners": owned_by(cast.bob)})
    cast.ann.put(path, {"owners": {"users": [], "guests": [], "groups": [group]}})
    heard(cast.database)
    assert [kind for kind, _ in told(cast.bob)] == ["assigned"]
    assert [kind for kind, _ in told(cast.lia)] == ["assigned"]
    cast.ann.put(path, {"owners": {**owned_by(cast.ann), "groups": []}})
    heard(cast.database)
    assert told(cast.bob)[0] == ("unassigned", "Ann Lee took you off “Sign”.")
    assert told(cast.lia) == []  # a light member doesn't see the task any more, nor what was told of it
    assert told(cast.ann) == []


def test_who_made_a_one_off_task_hears_of_its_completion_f33(cast: Cast) -> None:
    task = a_one_off(cast.ann, "Call", owners=owned_by(cast.bob))["id"]
    cast.bob.post("/completed-tasks", {"task_id": task})
    heard(cast.database)
    assert told(cast.ann) == [("completed", "Bob Reyes completed “Call”.")]
