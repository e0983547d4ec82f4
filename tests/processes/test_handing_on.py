"""Answers of a process become the kick-off answers of the one that a task starts (behaviour E39)."""

from typing import Any

from support.cast import Caller, Cast, Reply
from support.news import heard
from support.small import a_field, a_template, steps_of

CHOICES = [{"id": 1, "text": "Gold"}, {"id": 2, "text": "Silver"}]


def asked(label: str, kind: str = "text", *, required: bool = True, **more: Any) -> dict[str, Any]:
    return {"label": label, "field_type": kind, "required": required, **more}


def kickoff_ids(by: Caller, template: str) -> list[str]:
    return [field["id"] for field in by.get(f"/checklists/{template}").data["prerun"]]


def mapped(by: Caller, template: str, target: str, pairs: list[tuple[Any, Any]], **more: Any) -> Reply:
    """The first step of `template` starts `target` with these answers."""
    mapping = [{"source": source, "target": into} for source, into in pairs]
    starts = {"id": target, "field_mapping": mapping, **more}
    step = steps_of(by, template)[0]
    return by.put(f"/checklists/{template}/steps/{step}", {"title": "Go", "bp_to_launch": starts})


def complete(cast: Cast, run: str, title: str = "Go") -> list[str]:
    """Completes the task; what the bot said then."""
    (task,) = (one for one in cast.ann.get(f"/runs/{run}/tasks", per_page=100).data if one["title"] == title)
    assert cast.ann.post(f"/runs/{run}/completed-tasks", {"task_id": task["id"]}).status == 200
    heard(cast.database)
    return [said["content"] for said in cast.ann.get(f"/tasks/{task['id']}/comments").data]


def launched_by(by: Caller, run: str) -> dict[str, Any]:
    (other,) = (one for one in by.get("/runs").data if one["id"] != run)
    assert other["parent_id"] == run
    return other["prerun"]


def test_answers_are_handed_on_and_lift_the_ban_on_required_fields(cast: Cast) -> None:
    """behaviour E38, E39."""
    ann = cast.ann
    target = a_template(ann, "Next", prerun=[asked("Client"), asked("Level", "dropdown", options=CHOICES)])
    client, level = kickoff_ids(ann, target)
    template = a_template(ann, "Go", "Before", prerun=[asked("Who", required=False)])
    (who,) = kickoff_ids(ann, template)
    before = steps_of(ann, template)[1]
    picked = a_field(ann, template, before, "Which", "radio", options=CHOICES)
    assert mapped(ann, template, target, [(who, client)]).status == 422
    changed = mapped(ann, template, target, [(who, client), (picked, level)])
    assert changed.data["bp_to_launch"]["field_mapping"] == [
        {"source": who, "target": client},
        {"source": picked, "target": level},
    ]
    run = ann.post("/runs", {"checklist_id": template, "name": "One", "prerun": {who: "Example Ltd"}}).data["id"]
    task = ann.get(f"/runs/{run}/tasks").data[1]["id"]
    ann.put(f"/runs/{run}/tasks/{task}", {"taskdata": {picked: "Silver"}})
    assert complete(cast, run)[0].startswith("Launched ")
    assert launched_by(ann, run) == {client: "Example Ltd", level: {"id": 2, "text": "Silver"}}


def test_every_kind_of_answer_arrives_as_the_other_field_takes_it(cast: Cast) -> None:
    """Like as it is, choices by their texts, everything else as text."""
    ann, bob = cast.ann, cast.bob
    kinds = [
        ("text", {}, "A & B"),
        ("date", {}, "2030-01-02"),
        ("multiselect", {"options": CHOICES}, [{"id": 2, "text": "Silver", "selected": True}]),
        ("table", {"columns": [{"id": 1, "label": "Item"}]}, ["Desk"]),
        ("assignees_form", {}, {"users": [bob.number], "guests": [], "groups": []}),
    ]
    fields = [asked(kind, kind, required=False, **more) for kind, more, _ in kinds]
    other = [{**one, "options": [{"id": 7, "text": "Silver"}]} if "options" in one else one for one in fields]
    texts = [asked(f"{kind} as text", "textarea") for kind, _, _ in kinds[:3]]
    template, target = a_template(ann, "Go", prerun=fields), a_template(ann, "Next", prerun=[*other, *texts])
    sources, targets = kickoff_ids(ann, template), kickoff_ids(ann, target)
    pairs = [*zip(sources, targets[:5], strict=True), *zip(sources[:3], targets[5:], strict=True)]
    assert mapped(ann, template, target, pairs).status == 200
    prerun = {source: value for source, (_, _, value) in zip(sources, kinds, strict=True)}
    run = ann.post("/runs", {"checklist_id": template, "name": "One", "prerun": prerun}).data["id"]
    complete(cast, run)
    arrived = launched_by(ann, run)
    assert [arrived[one] for one in targets] == [
        "A & B",
        "2030-01-02",
        [{"id": 7, "text": "Silver", "selected": True}],
        ["Desk"],
        {"users": [bob.number], "guests": [], "groups": []},
        "A & B",
        "2030-01-02",
        "Silver",
    ]


def test_what_is_empty_or_does_not_fit_is_said_on_the_task(cast: Cast) -> None:
    """behaviour E10, E39: nothing is launched without what it needs."""
    ann = cast.ann
    target = a_template(ann, "Next", title="Next one", prerun=[asked("Level", "dropdown", options=CHOICES)])
    (level,) = kickoff_ids(ann, target)
    template = a_template(ann, "Go", prerun=[asked("Which", required=False)])
    (which,) = kickoff_ids(ann, template)
    assert mapped(ann, template, target, [(which, level)]).status == 200
    launch = {"checklist_id": template, "name": "One"}
    empty, wrong = (ann.post("/runs", {**launch, "prerun": given}).data["id"] for given in ({}, {which: "Iron"}))
    assert complete(cast, empty) == ["Nothing was launched: Next one asks for Level first."]
    (said,) = complete(cast, wrong)
    assert said == "The template that this task starts couldn't be started: Invalid dropdown choice selected."
    assert len(ann.get("/runs").data) == 2


def test_a_mapping_that_makes_no_sense_is_refused_with_everything_that_is_wrong(cast: Cast) -> None:
    ann = cast.ann
    form = [asked("Client", required=False), asked("Table", "table", required=False, columns=[{"label": "A"}])]
    target = a_template(ann, "Next", prerun=[*form, asked("Paper", "file", required=False)])
    client, table, paper = kickoff_ids(ann, target)
    template = a_template(ann, "Go", prerun=form)
    who, _ = kickoff_ids(ann, template)
    pairs = [
        ("f" * 32, client),
        (who, "f" * 32),
        (who, table),
        (who, paper),
        (None, None),
        (who, client),
        (who, client),
    ]
    refused = mapped(ann, template, target, pairs)
    wrong = {int(path.rsplit(".", 1)[1]) for path in refused.json["errors"]}
    assert (refused.status, wrong) == (422, {0, 1, 2, 3, 4, 6})
    assert mapped(ann, template, target, [(who, client)], tasks_within_process=True).status == 422


def test_numbers_of_fields_are_taken_and_a_mapping_that_is_not_mentioned_stays(cast: Cast) -> None:
    ann = cast.ann
    target = a_template(ann, "Next", prerun=[asked("Client")])
    template = a_template(ann, "Go", prerun=[asked("Who", required=False)])
    source, into = (ann.get(f"/checklists/{one}").data["prerun"][0] for one in (template, target))
    expected = [{"source": source["id"], "target": into["id"]}]
    kept = mapped(ann, template, target, [(source["capture_id"], into["capture_id"])]).data["bp_to_launch"]
    assert kept["field_mapping"] == expected
    path = f"/checklists/{template}/steps/{steps_of(ann, template)[0]}"
    for starts in (target, {"id": target, "default_name_format": "Follow-up"}):
        assert ann.put(path, {"title": "Go", "bp_to_launch": starts}).data["bp_to_launch"]["field_mapping"] == expected
    assert ann.put(path, {"title": "Go", "bp_to_launch": {"id": target, "field_mapping": []}}).status == 422
    assert ann.put(path, {"title": "Go", "bp_to_launch": None}).data["bp_to_launch"]["field_mapping"] == []


def test_a_field_whose_answer_is_handed_on_cannot_be_deleted(cast: Cast) -> None:
    """behaviour B34."""
    ann = cast.ann
    target = a_template(ann, "Next", prerun=[asked("Client")])
    (client,) = kickoff_ids(ann, target)
    template = a_template(ann, "Go", "Before")
    go, before = steps_of(ann, template)
    field = a_field(ann, template, before, "Who")
    assert mapped(ann, template, target, [(field, client)]).status == 200
    path = f"/checklists/{template}/steps/{before}"
    for refused in (ann.delete(f"{path}/captures/{field}"), ann.delete(path)):
        assert (refused.status, "hands" in refused.json["message"]) == (403, True)
    assert ann.delete(f"/checklists/{template}/steps/{go}").status == 204
    assert ann.delete(path).status == 204


def test_a_copy_hands_on_the_answers_of_its_own_fields(cast: Cast) -> None:
    """behaviour B12."""
    ann = cast.ann
    target = a_template(ann, "Next", prerun=[asked("Client")])
    template = a_template(ann, "Go", prerun=[asked("Who", required=False)])
    (into,), (who,) = kickoff_ids(ann, target), kickoff_ids(ann, template)
    mapped(ann, template, target, [(who, into)])
    clone = ann.post(f"/checklists/{template}/clone", {}).data["id"]
    (own,) = kickoff_ids(ann, clone)
    (step,) = ann.get(f"/checklists/{clone}/steps").data
    assert own != who
    assert step["bp_to_launch"]["field_mapping"] == [{"source": own, "target": into}]
