"""Running work keeps the texts of snippets as they were when it began (behaviour C16, C25)."""

from typing import Any

from support.cast import Caller, Cast
from support.news import heard
from support.small import a_one_off, a_template, steps_of

CHIP = '<span class="insert-snippet-tag" data-snippet-id="{}">[[It]]</span>'


def a_snippet(by: Caller, content: str) -> int:
    return by.post("/text-templates", {"title": "It", "content": content}).data["id"]


def edit(by: Caller, snippet: int, content: str) -> None:
    assert by.put(f"/text-templates/{snippet}", {"content": content}).status == 200


def launched(by: Caller, template: str, **more: Any) -> str:
    return by.post("/runs", {"checklist_id": template, "name": "One", **more}).data["id"]


def texts_of(by: Caller, run: str) -> list[str]:
    listed = by.get(f"/runs/{run}/tasks", per_page=100).data
    return [by.get(f"/tasks/{one['id']}", **{"with": "summary"}).data["summary"] for one in listed]


def test_a_process_keeps_the_text_it_was_launched_with(cast: Cast) -> None:
    """behaviour C25, B7."""
    ann = cast.ann
    snippet = a_snippet(ann, "<p>First</p>")
    template = a_template(ann, {"title": "Read", "summary": f"<p>{CHIP.format(snippet)}!</p>"})
    first = launched(ann, template)
    edit(ann, snippet, "<p>Second</p>")
    second = launched(ann, template)
    ann.delete(f"/text-templates/{snippet}")
    third = launched(ann, template)
    assert [texts_of(ann, run) for run in (first, second, third)] == [
        ["<p>First!</p>"],
        ["<p>Second!</p>"],
        ["<p>!</p>"],
    ]


def test_processes_with_the_same_texts_follow_the_same_version(cast: Cast) -> None:
    """What people see as the version is the template's own."""
    ann = cast.ann
    snippet = a_snippet(ann, "Text")
    template = a_template(ann, {"title": "Read", "summary": CHIP.format(snippet)})
    runs = [launched(ann, template), launched(ann, template)]
    assert [ann.get(f"/runs/{run}/version").data for run in runs] == [
        {"version": 1, "newest": 1, "is_newest": True},
        {"version": 1, "newest": 1, "is_newest": True},
    ]
    (checklist,) = {ann.get(f"/runs/{run}", **{"with": "checklist"}).data["checklist"]["data"]["id"] for run in runs}
    assert checklist == template


def test_variables_in_a_snippet_are_filled_in(cast: Cast) -> None:
    """behaviour C16, C22: also those of a step's answer, escaped."""
    ann = cast.ann
    asked = [{"label": "Client", "field_type": "text", "required": False}]
    template = a_template(ann, "Ask", prerun=asked)
    (ask,) = steps_of(ann, template)
    answer = {"label": "Price", "field_type": "text", "required": False}
    price = ann.post(f"/checklists/{template}/steps/{ask}/captures", answer).data
    (client,) = ann.get(f"/checklists/{template}").data["prerun"]
    snippet = a_snippet(ann, f"<p>{{{{{client['alias']}}}}} pays {{{{{price['alias']}}}}}, {{{{no-such}}}}</p>")
    ann.post(f"/checklists/{template}/steps", {"title": "Read", "summary": f"<p>{CHIP.format(snippet)}</p>"})
    run = launched(ann, template, prerun={client["id"]: "A & B"})
    asking = ann.get(f"/runs/{run}/tasks").data[0]["id"]
    ann.put(f"/runs/{run}/tasks/{asking}", {"taskdata": {price["id"]: "<b>5"}})
    assert texts_of(ann, run)[1] == "<p>A &amp; B pays &lt;b&gt;5, {{no-such}}</p>"


def test_a_snippet_of_several_paragraphs_breaks_the_one_it_stands_in(cast: Cast) -> None:
    ann = cast.ann
    snippet = a_snippet(ann, "<p>One</p><p>Two</p>")
    template = a_template(ann, {"title": "Read", "summary": f"<p>Before {CHIP.format(snippet)}</p>"})
    assert texts_of(ann, launched(ann, template)) == ["<p>Before </p><p>One</p><p>Two</p><p></p>"]


def test_moving_to_another_version_takes_its_texts_as_they_are_now(cast: Cast) -> None:
    ann = cast.ann
    snippet = a_snippet(ann, "First")
    template = a_template(ann, {"title": "Read", "summary": CHIP.format(snippet)})
    run = launched(ann, template)
    edit(ann, snippet, "Second")
    ann.post(f"/checklists/{template}/steps", {"title": "More", "summary": CHIP.format(snippet)})
    assert texts_of(ann, run) == ["First"]
    assert ann.post(f"/runs/{run}/version", {}).status == 200
    assert texts_of(ann, run) == ["Second", "Second"]


def test_injected_steps_bring_their_own_texts_and_leave_the_others_as_they_were(cast: Cast) -> None:
    """behaviour E41, C25."""
    ann = cast.ann
    snippet = a_snippet(ann, "First")
    target = a_template(ann, {"title": "More", "summary": CHIP.format(snippet)})
    template = a_template(ann, {"title": "Go", "summary": CHIP.format(snippet)})
    (go,) = steps_of(ann, template)
    starts = {"id": target, "tasks_within_process": True}
    ann.put(f"/checklists/{template}/steps/{go}", {"title": "Go", "bp_to_launch": starts})
    run = launched(ann, template)
    edit(ann, snippet, "Second")
    (task,) = ann.get(f"/runs/{run}/tasks").data
    ann.post(f"/runs/{run}/completed-tasks", {"task_id": task["id"]})
    heard(cast.database)
    edit(ann, snippet, "Third")
    assert texts_of(ann, run) == ["First", "Second"]


def test_texts_written_into_running_work_keep_what_they_showed(cast: Cast) -> None:
    """One-off tasks, edits of a task, notes of a process and comments (behaviour C25)."""
    ann = cast.ann
    snippet = a_snippet(ann, "<p>First</p>")
    text = f"<p>{CHIP.format(snippet)}!</p>"
    task = a_one_off(ann, summary=text)["id"]
    run = launched(ann, a_template(ann, "Read"), summary=text)
    (inside,) = ann.get(f"/runs/{run}/tasks").data
    ann.put(f"/runs/{run}/tasks/{inside['id']}", {"summary": text})
    said = ann.post(f"/tasks/{task}/comment", {"content": text}).data["content"]
    edit(ann, snippet, "<p>Second</p>")
    seen = [ann.get(f"/tasks/{task}", **{"with": "summary"}).data["summary"], *texts_of(ann, run), said]
    assert [*seen, ann.get(f"/runs/{run}").data["summary"]] == ["<p>First!</p>"] * 4
    ann.put(f"/runs/{run}", {"summary": text})
    assert ann.get(f"/runs/{run}").data["summary"] == "<p>Second!</p>"


def test_notes_of_a_process_are_cleaned_to_what_is_safe(cast: Cast) -> None:
    """behaviour C30."""
    ann = cast.ann
    bad = '<p onclick="x()">Hi<script>alert(1)</script></p>'
    template = a_template(ann, "Read")
    (step,) = steps_of(ann, template)
    run = launched(ann, template, summary=bad, tasks={step: {"summary": bad}})
    assert (ann.get(f"/runs/{run}").data["summary"], texts_of(ann, run)) == ("<p>Hi</p>", ["<p>Hi</p>"])
    assert ann.put(f"/runs/{run}", {"summary": bad}).data["summary"] == "<p>Hi</p>"


def test_snippets_are_found_by_their_words(cast: Cast) -> None:
    """`api-templates` 7, 8: `on=snippet`."""
    ann = cast.ann
    snippet = a_snippet(ann, "<p>Confidentiality clause</p>")
    heard(cast.database)
    asked = {"search": "confid", "on": "snippet"}
    found = cast.lia.get("/search", **asked).json["snippet"]["data"]
    assert found == [{"id": snippet, "title": "It", "content": "<p>Confidentiality clause</p>"}]
    assert cast.eve.get("/search", **asked).json["snippet"]["data"] == []
    ann.delete(f"/text-templates/{snippet}")
    heard(cast.database)
    assert ann.get("/search", **asked).json["snippet"]["data"] == []
