"""Snippets: rich texts that stand in other texts by reference (behaviour C24, C25; `api-templates` 3.9, 7)."""

from typing import Any

import pytest

CHIP = '<span class="insert-snippet-tag fr-deletable" contenteditable="false" data-snippet-id="{}">[[{}]]</span>'


def a_snippet(by: Any, content: str = "<p>Kind regards</p>", title: str = "Closing", **more: Any) -> dict[str, Any]:
    made = by.post("/text-templates", {"title": title, "content": content, **more})
    assert made.status == 201, made.body
    return made.data


def chip(snippet: dict[str, Any]) -> str:
    return CHIP.format(snippet["id"], snippet["title"])


def shown(snippet: dict[str, Any], text: str) -> str:
    return chip(snippet).replace(f"[[{snippet['title']}]]", text)


def test_administrators_write_snippets_and_every_member_reads_them(ann, bob, lea):
    """behaviour C24, G4."""
    one = a_snippet(ann)
    assert set(one) == {"id", "title", "content", "is_public", "created_at", "last_updated"}
    assert (one["title"], one["content"], one["is_public"]) == ("Closing", "<p>Kind regards</p>", False)
    assert isinstance(one["id"], int)
    path = f"/text-templates/{one['id']}"
    for by in (bob, lea):
        assert by.post("/text-templates", {"title": "A", "content": "B"}).status == 403
        assert by.put(path, {"title": "A"}).status == by.delete(path).status == 403
        assert by.get(path).data == one
        assert by.get("/text-templates").data == [one]
    changed = ann.put(path, {"is_public": True}).data
    assert (changed["title"], changed["content"], changed["is_public"]) == ("Closing", "<p>Kind regards</p>", True)
    assert ann.delete(path).status == 204
    assert ann.get(path).status == ann.put(path, {"title": "A"}).status == ann.delete(path).status == 404


def test_snippets_of_another_organization_are_not_there(ann, eve):
    one = a_snippet(ann)
    path = f"/text-templates/{one['id']}"
    assert eve.get(path).status == eve.put(path, {"title": "Mine"}).status == eve.delete(path).status == 404
    assert eve.get("/text-templates").data == []
    step = eve.step(eve.template()["id"], summary=f"<p>{chip(one)}!</p>")
    assert step["summary"] == "<p>!</p>"


def test_the_list_is_searched_sorted_and_paged(ann):
    for title, content, public in (("b", "About pay", True), ("A", "About PAY day", False), ("c", "100% else", True)):
        a_snippet(ann, content, title, is_public=public)

    def titles(query: str) -> list[str]:
        return [one["title"] for one in ann.get(f"/text-templates{query}").data]

    assert titles("") == ["A", "b", "c"]
    assert titles("?q=pay&sort=-title") == ["b", "A"]
    assert titles("?q=100%25") == ["c"]
    assert titles("?is_public=true") == ["b", "c"]
    assert titles("?is_public=false") == ["A"]
    assert titles("?sort=-created_at")[0] == "c"
    page = ann.get("/text-templates?per_page=2&page=2")
    assert ([one["title"] for one in page.data], page.json["meta"]["pagination"]["total"]) == (["c"], 3)


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"content": "A"}, {"title"}),
        ({"title": "A"}, {"content"}),
        ({}, {"title", "content"}),
        ({"title": "A" * 251, "content": "A" * 30_001}, {"title", "content"}),
        ({"title": "A", "content": CHIP.format(1, "Other")}, {"content"}),
    ],
)
def test_what_is_no_snippet_is_refused_with_everything_that_is_wrong(ann, body, where):
    """A snippet holds no other, so putting texts in always ends (behaviour C24)."""
    refused = ann.post("/text-templates", body)
    assert (refused.status, set(refused.json["errors"])) == (422, where)


def test_the_content_is_cleaned_to_what_is_safe(ann):
    """behaviour C30."""
    made = a_snippet(ann, '<p onclick="x()">Hi<script>alert(1)</script></p>')
    assert made["content"] == "<p>Hi</p>"


def test_templates_show_the_present_text_wherever_a_chip_stands(ann):
    """behaviour C25."""
    one = a_snippet(ann)
    text = f"<p>{chip(one)}&nbsp;and more</p>"
    field = {"label": "Why", "field_type": "textarea", "required": False, "guidance": text, "default_value": text}
    template = ann.template(summary=text, guidance=text, kickoff_description=text, prerun=[field])["id"]
    step = ann.step(template, summary=text, captures=[field])["id"]

    def texts() -> set[str]:
        whole = ann.get(f"/checklists/{template}?with=steps").data
        (inside,) = whole["steps"]["data"]
        alone = ann.get(f"/checklists/{template}/steps/{step}").data
        form = ann.get(f"/checklists/{template}/form-fields").data
        fields = [*whole["prerun"], *inside["captures"], *alone["captures"], *form["form_fields"]]
        fields += [*form["ko_form_fields"], *ann.get(f"/checklists/{template}/steps/{step}/captures").data]
        found = {whole[name] for name in ("summary", "guidance", "kickoff_description")}
        found |= {inside["summary"], alone["summary"]}
        return found | {each[name] for each in fields for name in ("guidance", "default_value")}

    assert texts() == {f"<p>{shown(one, 'Kind regards')}&nbsp;and more</p>"}
    ann.put(f"/text-templates/{one['id']}", {"content": "<p>Cheers</p>"})
    assert texts() == {f"<p>{shown(one, 'Cheers')}&nbsp;and more</p>"}


def test_what_was_read_can_be_sent_back_and_is_still_a_reference(ann):
    one = a_snippet(ann, "<p>First <span>one</span></p><p>Second</p>")
    template = ann.template(summary=f"<p>{chip(one)}, then</p>")["id"]
    read = ann.get(f"/checklists/{template}").data
    assert "First <span>one</span></p><p>Second" in read["summary"]
    ann.put(f"/checklists/{template}", read)
    ann.put(f"/text-templates/{one['id']}", {"content": "<p>New</p>"})
    assert ann.get(f"/checklists/{template}").data["summary"] == f"<p>{shown(one, 'New')}, then</p>"


def test_deleting_takes_the_chips_out_of_all_templates_and_steps(ann, bob):
    """behaviour C25."""
    one, other = a_snippet(ann), a_snippet(ann, "Stays", "Other")
    template = bob.template(summary=f"<p>See {chip(one)}{chip(other)}</p>")["id"]
    step = bob.step(template, summary=f"{chip(one)}!")["id"]
    archived = bob.template("Old", summary=f"<p>{chip(one)}.</p>")["id"]
    bob.delete(f"/checklists/{archived}")
    assert ann.delete(f"/text-templates/{one['id']}").status == 204
    assert bob.get(f"/checklists/{template}").data["summary"] == f"<p>See {shown(other, 'Stays')}</p>"
    assert bob.get(f"/checklists/{template}/steps/{step}").data["summary"] == "!"
    assert bob.put(f"/checklists/{archived}/restore").data["summary"] == "<p>.</p>"


def test_where_a_snippet_is_used_is_told_as_far_as_one_sees_it(ann, bob):
    one, unused = a_snippet(ann), a_snippet(ann, title="Unused")
    template = ann.template("Invoice")
    ann.step(template["id"], summary=chip(one))
    closed = {name: {"everyone": False} for name in ("checklist_read", "process_read")}
    path = f"/text-templates/{one['id']}?with=checklists"
    assert bob.get(path).data["checklists"]["data"] == [{"id": template["id"], "title": "Invoice"}]
    ann.put(f"/checklists/{template['id']}/permissions", closed)
    assert bob.get(path).data["checklists"]["data"] == []
    listed = {each["id"]: each["checklists"]["data"] for each in ann.get("/text-templates?with=checklists").data}
    assert listed == {one["id"]: [{"id": template["id"], "title": "Invoice"}], unused["id"]: []}
    clone = ann.post(f"/checklists/{template['id']}/clone", {"title": "Again"}).data["id"]
    assert [each["id"] for each in ann.get(path).data["checklists"]["data"]] == [template["id"], clone]


def test_a_text_shows_only_so_much_of_snippets(ann):
    long = a_snippet(ann, "x" * 30_000)
    step = ann.step(ann.template()["id"], summary=f"<p>{chip(long) * 20}</p>")
    assert step["summary"].count("x" * 30_000) == 16


def test_an_import_keeps_the_texts_of_snippets_that_are_not_known_here(ann, eve):
    """Numbers of another organization mean nothing, or something else (behaviour C25)."""
    one, own = a_snippet(ann), a_snippet(eve, "Something else")
    template = ann.template(summary=f"<p>Bye, {chip(one)}</p>")["id"]
    ann.step(template, summary=chip(one))
    exported = ann.get(f"/checklists/{template}?with=steps").data
    brought = eve.post("/checklists", exported)
    assert brought.data["summary"] == "<p>Bye, Kind regards</p>"
    assert [each["path"] for each in brought.json["warnings"]] == ["snippets", "owner_id"]
    again = ann.post("/checklists", exported).data
    assert again["summary"] == f"<p>Bye, {shown(one, 'Kind regards')}</p>"
    confused = {**exported, "summary": exported["summary"].replace(f'"{one["id"]}"', f'"{own["id"]}"')}
    assert eve.post("/checklists", confused).data["summary"] == "<p>Bye, Kind regards</p>"
