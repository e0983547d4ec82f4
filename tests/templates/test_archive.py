"""Archive, restore, delete for good (`api-templates` 1.7)."""

import pytest

CHIP = (
    '<span class="insert-blueprint-tag fr-deletable" contenteditable="false" data-blueprint-id="{}">[[It]]</span>&nbsp;'
)


def test_an_archived_template_is_only_in_the_list(ann):
    template = ann.template()
    path = f"/checklists/{template['id']}"
    gone = ann.delete(path)
    assert gone.status == 200
    assert gone.json == {
        "message": "The Template was deleted, and references were also deleted from:",
        "deleted_references": [],
    }
    assert ann.get(path).status == ann.put(path, {"title": "A"}).status == ann.delete(path).status == 404
    assert ann.post(f"{path}/steps", {"title": "A"}).status == 404
    assert ann.get("/checklists?archived=only").data[0]["archived_at"] is not None
    back = ann.put(f"{path}/restore").data
    assert (back["archived_at"], back["title"]) == (None, template["title"])
    assert ann.get(path).status == 200


def test_chips_of_an_archived_template_are_taken_out_of_other_texts(ann, bob):
    target = ann.template("Target")
    chip = CHIP.format(target["id"])
    other = bob.template("Other", summary=f"<p>See {chip}for more</p>")
    step = bob.step(other["id"], "Read", summary=f"{chip}!")
    references = ann.delete(f"/checklists/{target['id']}").json["deleted_references"]
    assert references == [
        {"type": "Blueprint", "title": "Other", "id": other["id"]},
        {"type": "Step", "title": "Read", "id": step["id"]},
    ]
    assert bob.get(f"/checklists/{other['id']}").data["summary"] == "<p>See for more</p>"
    assert bob.get(f"/checklists/{other['id']}/steps/{step['id']}").data["summary"] == "!"
    ann.put(f"/checklists/{target['id']}/restore")
    assert ann.delete(f"/checklists/{target['id']}").json["deleted_references"] == []


def test_only_archived_templates_are_deleted_for_good_and_only_by_administrators(ann, bob):
    template = bob.template()
    path = f"/checklists/{template['id']}"
    refused = ann.delete(f"{path}/delete")
    assert (refused.status, refused.json["code"]) == (422, "template_not_archived")
    ann.delete(path)
    assert bob.delete(f"{path}/delete").status == 403
    assert ann.delete(f"{path}/delete").json["deleted_references"] == []
    assert ann.put(f"{path}/restore").status == ann.delete(f"{path}/delete").status == 404
    assert ann.get("/checklists?archived=1").data == []


@pytest.mark.parametrize("what", ["", "/restore"])
def test_readers_may_not_archive_or_restore(ann, bob, what):
    path = f"/checklists/{ann.template()['id']}"
    if what:
        ann.delete(path)
        assert bob.put(path + what).status == 403
    else:
        assert bob.delete(path).status == 403
