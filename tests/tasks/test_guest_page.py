"""A guest's page: what the private link opens and what not (`api-running` 2.13, behaviour F13, F60, F61, G27-G29)."""

import pytest

from support.cast import GUEST, Caller, Cast
from support.small import a_run

OTHER = "oda@harbor.example"
SIGN = {"title": "Sign for {{nothing}}", "summary": "Read it first."}


def a_guests_task(cast: Cast, **settings) -> tuple[str, str, str]:
    """A process with a task of Gus and another guest, and a second task of Ann's; and the field of the first."""
    template = cast.ann.post("/checklists", {"title": "Contract", "type": "procedure"}).data["id"]
    steps = f"/checklists/{template}/steps"
    step = cast.ann.post(steps, {"title": "Sign"}).data["id"]
    field = cast.ann.post(f"{steps}/{step}/captures", {"label": "Name", "field_type": "text", "required": True}).data
    cast.ann.post(steps, {"title": "File it"})
    run = cast.ann.post("/runs", {"checklist_id": template, "name": "Contract 7"}).data["id"]
    task = cast.ann.get(f"/runs/{run}/tasks").data[0]["id"]
    owners = {"users": [cast.bob.number], "guests": [GUEST, OTHER]}
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": owners, "webhook": "https://hook.example/secret", **settings})
    return run, task, field["id"]


def by_link(cast: Cast) -> Caller:
    """Somebody who has nothing but the link: no token, no header."""
    return Caller(cast.stage, cast.acme, headers={"X-Tallyfy-Client": ""})


def page(cast: Cast) -> str:
    return f"/guests/{cast.gus.code}"


def test_the_link_alone_opens_the_guests_task(cast: Cast) -> None:
    run, task, field = a_guests_task(cast)
    shown = by_link(cast).get(f"{page(cast)}/tasks/{task}").data
    assert shown["guest_email"] == GUEST
    assert shown["organization"] == {"id": cast.acme, "name": "Acme"}
    assert shown["run"] == {"id": run, "name": "Contract 7", "progress": {"complete": 0, "total": 2, "percent": 0}}
    assert [each["id"] for each in shown["form_fields"]] == [field]
    assert shown["threads"] == {"total": 0, "problems": 0}
    assert shown["is_completable"] is True


def test_nobody_elses_link_name_or_webhook_is_shown(cast: Cast) -> None:
    _, task, _ = a_guests_task(cast)
    other = cast.ann.get(f"/guests/{OTHER}").data
    for answer in (
        by_link(cast).get(f"{page(cast)}/tasks/{task}"),
        by_link(cast).get(f"{page(cast)}/tasks"),
        cast.gus.get(f"/tasks/{task}", with_="run,step,ko_form_fields,threads"),
    ):
        text = answer.raw.decode()
        assert answer.status == 200
        for secret in (OTHER, other["link"].rpartition("/")[2], "hook.example", "Reyes"):
            assert secret not in text, secret
    own = cast.gus.get(f"/tasks/{task}").data["owners"]
    assert own["guests"] == [GUEST]
    assert len(own["taskUrls"]) == 1
    assert cast.gus.code in own["taskUrls"][0]


def test_includes_show_a_guest_no_template_and_nothing_of_a_private_process(cast: Cast) -> None:
    asked = {"label": "Price", "field_type": "text", "required": False}
    template = cast.ann.post("/checklists", {"title": "Deal", "type": "procedure", "prerun": [asked]}).data
    cast.ann.post(f"/checklists/{template['id']}/steps", {"title": "Look"})
    launched = {"checklist_id": template["id"], "name": "Deal", "summary": "Keep it quiet"}
    prerun = {template["prerun"][0]["id"]: "ninety"}
    run = cast.ann.post("/runs", {**launched, "prerun": prerun}).data["id"]
    task = cast.ann.get(f"/runs/{run}/tasks").data[0]["id"]
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": {"guests": [GUEST]}})
    shown = cast.gus.get(f"/tasks/{task}", with_="run.checklist,run.permissions,run.threads,step,ko_form_fields").data
    assert shown["step"] == {"data": None}
    assert shown["run"]["data"]["name"] == "Deal"
    assert shown["run"]["data"]["prerun"] == {}
    assert shown["run"]["data"]["summary"] is None
    assert shown["run"]["data"]["checklist"] == {"data": None}
    assert "ninety" not in cast.gus.get(f"/tasks/{task}", with_="run,ko_form_fields").raw.decode()
    assert cast.ann.get(f"/tasks/{task}", with_="run").data["run"]["data"]["summary"] == "Keep it quiet"


def test_a_guest_saves_and_completes_once(cast: Cast) -> None:
    run, task, field = a_guests_task(cast)
    guest = by_link(cast)
    blocked = guest.post(f"{page(cast)}/completed-tasks", {"task_id": task})
    assert (blocked.status, blocked.json["code"]) == (422, "required_fields_empty")
    saved = guest.put(f"{page(cast)}/tasks/{task}", {"taskdata": {field: "Gus Berg"}}).data
    assert (saved["status"], saved["taskdata"]) == ("in-progress", {field: "Gus Berg"})
    done = guest.post(f"{page(cast)}/completed-tasks", {"task_id": task}).data
    assert (done["status"], done["completer_guest"]) == ("completed", GUEST)
    seen = cast.ann.get(f"/runs/{run}/tasks/{task}").data
    assert (seen["completer_guest"], seen["completer_guest_id"]) == (GUEST, cast.gus.code)
    assert guest.post(f"{page(cast)}/completed-tasks", {"task_id": task}).json["code"] == "task_already_completed"
    refused = guest.delete(f"{page(cast)}/completed-tasks/{task}")
    assert refused.status == 403
    assert "reopen" in refused.json["message"]
    again = cast.ann.delete(f"{page(cast)}/completed-tasks/{task}").data
    assert (again["status"], again["completer_guest"]) == ("in-progress", None)


def test_answers_and_completion_in_one_call_happen_together_or_not_at_all(cast: Cast) -> None:
    _, task, field = a_guests_task(cast)
    guest = by_link(cast)
    path = f"{page(cast)}/tasks/{task}"
    assert guest.put(path, {"taskdata": {field: ""}, "status": "completed"}).status == 422
    assert guest.get(path).data["status"] == "not-started"
    assert guest.put(path, {"taskdata": {field: "Gus"}, "status": "completed"}).data["status"] == "completed"


@pytest.mark.parametrize("body", [{"title": "Mine"}, {"deadline": "2035-01-01"}, {"owners": {"users": []}}])
def test_a_guest_changes_nothing_but_answers_and_state(cast: Cast, body: dict) -> None:
    _, task, _ = a_guests_task(cast)
    before = cast.ann.get(f"/tasks/{task}").data
    answer = by_link(cast).put(f"{page(cast)}/tasks/{task}", body)
    assert [each["path"] for each in answer.json["warnings"]] == list(body)
    assert cast.ann.get(f"/tasks/{task}").data == before
    assert by_link(cast).put(f"{page(cast)}/tasks/{task}", {"status": "auto-skipped"}).status == 403


def test_other_tasks_other_guests_and_dead_links_open_nothing(cast: Cast) -> None:
    run, task, _ = a_guests_task(cast)
    others = cast.ann.get(f"/runs/{run}/tasks").data[1]["id"]
    guest = by_link(cast)
    assert guest.get(f"{page(cast)}/tasks/{others}").status == 404
    assert guest.post(f"{page(cast)}/completed-tasks", {"task_id": others}).status == 404
    assert cast.gus.get(f"/guests/{OTHER}/tasks/{task}").status == 403
    assert guest.get(f"/guests/{'x' * 40}/tasks/{task}").status == 401
    assert guest.get(f"/guests/{GUEST}/tasks/{task}").status == 401
    elsewhere = Caller(cast.stage, cast.elsewhere, headers={"X-Tallyfy-Client": ""})
    assert elsewhere.get(f"{page(cast)}/tasks/{task}").status == 403
    assert guest.get(page(cast)).status == 401
    cast.ann.put(f"/runs/{run}/tasks/{task}", {"owners": {"guests": [OTHER]}})
    assert guest.get(f"{page(cast)}/tasks/{task}").status == 404


def test_the_link_counts_before_a_members_cookie(cast: Cast) -> None:
    _, task, field = a_guests_task(cast)
    browser = Caller(cast.stage, cast.acme, headers={"Cookie": "procession_session=whatever"})
    saved = browser.put(f"{page(cast)}/tasks/{task}", {"taskdata": {field: "Gus"}, "status": "completed"}).data
    assert saved["completer_guest"] == GUEST


def test_a_member_uses_the_same_address_as_themselves(cast: Cast) -> None:
    run, task, field = a_guests_task(cast)
    others = cast.ann.get(f"/runs/{run}/tasks").data[1]["id"]
    assert cast.bob.get(f"/guests/{GUEST}/tasks/{task}").data["guest_email"] == GUEST
    assert cast.bob.get(f"/guests/{GUEST}/tasks/{others}").status == 404
    done = cast.bob.put(f"/guests/{GUEST}/tasks/{task}", {"taskdata": {field: "Bob"}, "status": "completed"}).data
    assert done["completer_guest"] is None
    assert cast.ann.get(f"/tasks/{task}").data["completer_id"] == cast.bob.number


def test_a_guest_reads_what_is_meant_for_guests_and_answers_openly(cast: Cast) -> None:
    _, task, _ = a_guests_task(cast)
    cast.ann.post(f"/tasks/{task}/comment", {"content": "Between us"})
    cast.ann.post(f"/tasks/{task}/comment", {"content": "Welcome", "state": "open"})
    guest = by_link(cast)
    said = guest.post(f"{page(cast)}/tasks/{task}/comment", {"content": f"Hi @[{cast.bob.number}]"})
    assert (said.status, said.data["state"], said.data["author_type"]) == (201, "open", "guest")
    assert said.data["sent_to"] == []
    assert "Bob" not in said.raw.decode()
    shown = guest.get(f"{page(cast)}/tasks/{task}").data
    assert [each["content_raw"] for each in shown["comments"]["data"]] == ["Welcome", f"Hi @[{cast.bob.number}]"]
    assert shown["threads"] == {"total": 2, "problems": 0}


def test_a_task_can_keep_comments_from_its_guests(cast: Cast) -> None:
    _, task, _ = a_guests_task(cast, prevent_guest_comment=True)
    cast.ann.post(f"/tasks/{task}/comment", {"content": "Welcome", "state": "open"})
    guest = by_link(cast)
    assert guest.post(f"{page(cast)}/tasks/{task}/comment", {"content": "Hi"}).status == 403
    assert guest.get(f"{page(cast)}/tasks/{task}").data["comments"]["data"] == []
    assert cast.gus.get(f"/tasks/{task}", with_="threads").data["threads"]["data"] == []


def test_in_a_public_process_a_guest_sees_the_other_tasks_as_the_public_does(cast: Cast) -> None:
    run, (mine, theirs) = a_run(cast.ann, "Sign", "Sign for {{first-field}}")
    cast.ann.put(f"/runs/{run}/tasks/{mine}", {"owners": {"guests": [GUEST]}})
    cast.ann.put(f"/runs/{run}/tasks/{theirs}", {"owners": {"users": [cast.bob.number], "guests": [OTHER]}})
    assert cast.gus.get(f"/runs/{run}/tasks").status == 404
    cast.ann.put(f"/runs/{run}", {"is_public": True, "publicly_hidden_fields": ["assignees", "comments"]})
    cast.ann.post(f"/tasks/{theirs}/comment", {"content": "Visible", "state": "open"})
    own, other = cast.gus.get(f"/runs/{run}/tasks", with_="threads").data
    assert (own["owners"]["guests"], other["owners"]["guests"], other["owners"]["users"]) == ([GUEST], [], [])
    assert other["threads"]["data"] == []
    assert cast.gus.get(f"/tasks/{theirs}").data["owners"]["users"] == []
    cast.ann.put(f"/runs/{run}", {"publicly_hidden_fields": []})
    other = cast.gus.get(f"/runs/{run}/tasks", with_="threads").data[1]
    assert other["owners"]["users"] == [cast.bob.number]
    assert [each["content"] for each in other["threads"]["data"]] == ["Visible"]
