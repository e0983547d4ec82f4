"""Improvement comments on templates, and reading without launching (behaviour B24, B24a, F56, F62)."""

from typing import Any

from support.cast import Caller, Cast
from support.small import a_template, closed, steps_of

KEYS = {
    "id", "checklist_id", "step_id", "reply_to", "content", "label", "state", "author_id", "author", "created_at",
    "updated_at",
}  # fmt: skip


def said(by: Caller, template: str, **query: Any) -> list[str]:
    reply = by.get(f"/checklists/{template}/comments", **query)
    assert reply.status == 200, reply
    assert reply.json["meta"]["pagination"]["total"] == len(reply.data)
    return [one["content"] for one in reply.data]


def suggest(by: Caller, template: str, content: str, **more: Any) -> dict[str, Any]:
    made = by.post(f"/checklists/{template}/comment", {"content": content, **more})
    assert made.status == 201, made
    return made.data


def test_readers_suggest_and_editors_answer_b24(cast: Cast) -> None:
    ann, bob, lia = cast.ann, cast.bob, cast.lia
    template = a_template(ann, "Ask", "Do")
    ask, do = steps_of(ann, template)
    whole = suggest(bob, template, "<p>Too <b>long</b><script>x</script></p>")
    assert set(whole) == KEYS
    assert (whole["content"], whole["checklist_id"], whole["step_id"], whole["state"], whole["label"]) == (
        "<p>Too <b>long</b></p>", template, None, "new", "improvement"
    )  # fmt: skip
    assert whole["author"] == {"id": bob.number, "email": bob.email, "full_name": "Bob Reyes"}
    of_step = suggest(lia, template, "Ask by phone", step_id=ask)
    answer = suggest(ann, template, "We will", reply_to=of_step["id"])
    assert (answer["reply_to"], answer["step_id"]) == (of_step["id"], ask)
    assert suggest(lia, template, "Thank you", reply_to=of_step["id"])["author_id"] == lia.number
    assert said(bob, template) == ["<p>Too <b>long</b></p>", "Ask by phone", "We will", "Thank you"]
    assert said(bob, template, step_id=ask) == ["Ask by phone", "We will", "Thank you"]
    assert said(bob, template, step_id=do) == said(bob, template, step_id="nonsense") == []

    shown = bob.get(f"/checklists/{template}", with_="threads,steps").data
    assert [one["content"] for one in shown["threads"]["data"]] == said(bob, template)
    assert [len(step["comments"]["data"]) for step in shown["steps"]["data"]] == [3, 0]
    assert [each["threads"]["data"] for each in bob.get("/checklists", with_="threads").data] == [
        shown["threads"]["data"]
    ]

    path = f"/checklists/{template}/comment"
    for body, where in (
        ({}, "content"),
        ({"content": " "}, "content"),
        ({"content": "<script>x</script>"}, "content"),
        ({"content": "x" * 30_001}, "content"),
        ({"content": "x", "step_id": "0" * 32}, "step_id"),
        ({"content": "x", "reply_to": "0" * 32}, "reply_to"),
        ({"content": "x", "reply_to": answer["id"]}, "reply_to"),
    ):
        refused = ann.post(path, body)
        assert (refused.status, list(refused.json["errors"])) == (422, [where]), body


def test_editors_mark_suggestions_as_read_or_hide_them_b24(cast: Cast) -> None:
    ann, bob, lia = cast.ann, cast.bob, cast.lia
    template = a_template(ann, "Ask")
    one, two = suggest(bob, template, "Shorter"), suggest(lia, template, "Rude")
    suggest(ann, template, "Please", reply_to=two["id"])
    path = f"/checklists/{template}/comment"
    assert ann.put(f"{path}/{one['id']}", {"state": "read"}).data["state"] == "read"
    hidden = ann.put(f"{path}/{two['id']}", {"state": "hidden"}).data
    assert (hidden["state"], hidden["content"]) == ("hidden", "Rude")
    assert said(bob, template) == ["Shorter"]
    assert said(lia, template) == ["Shorter", "Rude"]  # her own
    assert said(ann, template) == ["Shorter", "Rude", "Please"]
    threads = [who.get(f"/checklists/{template}", with_="threads").data["threads"]["data"] for who in (bob, lia, ann)]
    assert [len(each) for each in threads] == [1, 2, 3]
    assert bob.put(f"{path}/{two['id']}", {"content": "Mine"}).status == 404
    assert ann.put(f"{path}/{two['id']}", {"state": "new"}).data["state"] == "new"
    assert said(bob, template) == ["Shorter", "Rude", "Please"]
    for wrong in ("gone", "READ", ""):
        assert list(ann.put(f"{path}/{one['id']}", {"state": wrong}).json["errors"]) == ["state"]


def test_who_may_suggest_and_who_may_change_a_suggestion_b24(cast: Cast) -> None:
    ann, bob, lia = cast.ann, cast.bob, cast.lia
    template = a_template(ann, "Ask")
    path = f"/checklists/{template}/comment"
    mine = suggest(bob, template, "Mine")
    assert bob.put(f"{path}/{mine['id']}", {"content": "Better"}).data["content"] == "Better"
    for body in ({"content": "Hers"}, {"state": "read"}):
        assert lia.put(f"{path}/{mine['id']}", body).status == 403
    assert bob.put(f"{path}/{mine['id']}", {"state": "read"}).status == 403
    assert bob.post(path, {"content": "x", "reply_to": suggest(lia, template, "Hers")["id"]}).status == 403
    assert lia.delete(f"{path}/{mine['id']}").status == 403
    assert ann.put(f"{path}/{mine['id']}", {"content": "By Ann"}).status == 200
    assert cast.eve.post(path, {"content": "x"}).status == cast.eve.get(f"{path}s").status == 404
    assert cast.gus.post(path, {"content": "x"}).status == cast.gus.get(f"{path}s").status == 403
    closed(ann, template, process_launch=[lia.number])
    assert lia.post(path, {"content": "x"}).status == lia.get(f"{path}s").status == 403
    assert bob.post(path, {"content": "x"}).status == 404
    shown = lia.get(f"/checklists/{template}", with_="threads").data["threads"]
    assert shown == {"data": []}
    closed(ann, template, checklist_edit=[bob.number])
    assert bob.put(f"{path}/{mine['id']}", {"state": "hidden"}).data["state"] == "hidden"
    other = a_template(ann, "Other")
    assert ann.put(f"/checklists/{other}/comment/{mine['id']}", {"content": "x"}).status == 404
    assert bob.delete(f"{path}/{mine['id']}").status == 204
    assert bob.delete(f"{path}/{mine['id']}").status == 404


def test_reading_without_launching_b24a(cast: Cast) -> None:
    ann, bob = cast.ann, cast.bob
    template = closed(ann, a_template(ann, "Ask"), checklist_read=[bob.number])
    assert [each["id"] for each in bob.get("/checklists").data] == [template]
    assert bob.get(f"/checklists/{template}", with_="steps").data["steps"]["data"][0]["title"] == "Ask"
    assert suggest(bob, template, "Good to know")["content"] == "Good to know"
    body = {"object_type": "checklist", "object_id": template, "notification_type": "email"}
    assert bob.post(f"/users/{bob.number}/add-watcher", body).status == 201
    assert bob.post("/runs", {"checklist_id": template, "name": "One"}).status == 403
    assert ann.get(f"/checklists/{template}").data["started_processes"] == 0
    assert ann.get("/runs").data == []


def test_suggestions_stay_with_the_template_f62(cast: Cast) -> None:
    """Copies and processes have none of them; they go with the template, and with the one they answer."""
    ann = cast.ann
    template = a_template(ann, "Ask")
    (step,) = steps_of(ann, template)
    of_step = suggest(cast.bob, template, "Shorter", step_id=step)
    suggest(ann, template, "Fine", reply_to=of_step["id"])
    run = ann.post("/runs", {"checklist_id": template, "name": "One"}).data["id"]
    (task,) = ann.get(f"/runs/{run}/tasks", with_="threads").data
    assert task["threads"] == ann.get(f"/runs/{run}", with_="threads").data["threads"] == {"data": []}
    copy = ann.post(f"/checklists/{template}/clone", {}).data["id"]
    assert said(ann, copy) == []
    assert said(ann, template) == ["Shorter", "Fine"]
    assert cast.bob.delete(f"/checklists/{template}/comment/{of_step['id']}").status == 204
    assert said(ann, template) == []
    again = suggest(ann, template, "Once more")
    ann.delete(f"/checklists/{template}")
    assert ann.get(f"/checklists/{template}/comments").status == 404
    ann.put(f"/checklists/{template}/restore")
    assert said(ann, template) == ["Once more"]
    ann.delete(f"/checklists/{template}")
    ann.delete(f"/checklists/{template}/delete")
    assert ann.put(f"/checklists/{template}/comment/{again['id']}", {"content": "x"}).status == 404
