"""The public page of a process: what a stranger with the link sees, and never sees (`api-running` 1.12, F70)."""

import pytest

from procession.plumbing.http.limits import addresses
from procession.plumbing.http.limits.addresses import Addresses
from support.cast import GUEST, Caller, Cast


def a_public_run(cast: Cast, **settings) -> dict[str, str]:
    asked = {"label": "Customer", "field_type": "text", "required": False}
    template = cast.ann.post("/checklists", {"title": "Deals", "type": "procedure", "prerun": [asked]}).data
    kickoff = template["prerun"][0]
    steps = f"/checklists/{template['id']}/steps"
    step = cast.ann.post(steps, {"title": f"Call {{{{{kickoff['alias']}}}}}"}).data["id"]
    field = cast.ann.post(f"{steps}/{step}/captures", {"label": "Price", "field_type": "text", "required": False}).data
    launched = {"checklist_id": template["id"], "name": "Deal 7", "prerun": {kickoff["id"]: "Harbor"}}
    run = cast.ann.post("/runs", {**launched, "summary": "Notes", **settings}).data["id"]
    task = cast.ann.get(f"/runs/{run}/tasks").data[0]["id"]
    owners = {"users": [cast.bob.number], "guests": [GUEST]}
    cast.ann.put(f"/tasks/{task}", {"owners": owners, "webhook": "https://hook.example/secret"})
    cast.ann.post(f"/tasks/{task}/captures", {"id": field["id"], "value": "ninety"})
    cast.ann.post(f"/tasks/{task}/comment", {"content": "Between us"})
    cast.ann.post(f"/tasks/{task}/comment", {"content": "For all", "state": "open"})
    secret = {"title": "Quietly", "task_type": "task", "deadline": "2035-01-01", "top_secret": True, "run_id": run}
    cast.ann.post("/tasks", {**secret, "owners": {"users": [cast.ann.number]}})
    cast.ann.post("/completed-tasks", {"task_id": task})
    return {
        "run": run,
        "task": task,
        "field": field["id"],
        "number": str(field["capture_id"]),
        "kickoff": kickoff["id"],
    }


def stranger(cast: Cast) -> Caller:
    return Caller(cast.stage, cast.acme, headers={"X-Tallyfy-Client": ""})


def page(cast: Cast, run: str) -> str:
    return f"/api/public/organizations/{cast.acme}/runs/{run}"


def test_a_private_archived_or_unknown_process_is_not_there(cast: Cast) -> None:
    made = a_public_run(cast)
    run = made["run"]
    assert cast.ann.get(f"/runs/{run}").data["public_url"] is None
    for path in (page(cast, run), page(cast, run) + "/tasks", page(cast, "0" * 32), page(cast, "nonsense")):
        assert stranger(cast).get(path).status == 404
    url = cast.ann.put(f"/runs/{run}", {"is_public": True}).data["public_url"]
    assert url == f"https://work.example/public/organizations/{cast.acme}/runs/{run}"
    assert stranger(cast).get(page(cast, run)).status == 200
    elsewhere = page(cast, run).replace(cast.acme, cast.elsewhere)
    assert stranger(cast).get(elsewhere).status == 404
    assert stranger(cast).get(page(cast, run).replace(cast.acme, "acme")).status == 404
    cast.ann.delete(f"/runs/{run}")
    assert stranger(cast).get(page(cast, run)).status == 404


def test_the_page_shows_the_run_and_its_tasks_by_name(cast: Cast) -> None:
    made = a_public_run(cast, is_public=True)
    shown = stranger(cast).get(page(cast, made["run"])).data
    assert (shown["name"], shown["custom_fields"], shown["prerun"]) == ("Deal 7", None, {made["kickoff"]: "Harbor"})
    (task,) = stranger(cast).get(page(cast, made["run"]) + "/tasks").data
    assert (task["title"], task["taskdata"]) == ("Call Harbor", {made["field"]: "ninety"})
    assert (task["assignee_names"], task["completer_name"]) == (["Bob Reyes", "Gus Berg"], "Ann Lee")
    assert [each["content"] for each in task["threads"]["data"]] == ["For all"]
    assert task["form_fields"]["data"][0]["value"] == "ninety"


def test_links_of_guests_addresses_webhooks_and_secret_tasks_never_show(cast: Cast) -> None:
    made = a_public_run(cast, is_public=True)
    for path in ("", "/tasks", "/tasks?without_pagination=true&with=step,run,run.checklist,run.permissions,threads"):
        text = stranger(cast).get(page(cast, made["run"]) + path).raw.decode()
        for secret in (cast.gus.code, GUEST, "hook.example", "Quietly", "Between us", "@acme.example"):
            assert secret not in text, secret


@pytest.mark.parametrize(
    ("words", "gone", "left"),
    [
        (["comments"], ["For all"], ["ninety", "Harbor", "Bob Reyes"]),
        (["form_fields"], ["ninety", "Call Harbor", '"Harbor"'], ["For all", "Bob Reyes"]),
        (["assignees"], ["Bob Reyes", "Gus Berg"], ["ninety", "For all"]),
        (["comments", "form_fields", "assignees"], ["For all", "ninety", "Harbor", "Bob Reyes", "Ann Lee"], ["Deal 7"]),
    ],
)
def test_what_is_kept_back_comes_back_nowhere(cast: Cast, words: list[str], gone: list[str], left: list[str]) -> None:
    run = a_public_run(cast, is_public=True, publicly_hidden_fields=words)["run"]
    text = "".join(stranger(cast).get(page(cast, run) + path).raw.decode() for path in ("", "/tasks?with=form_fields"))
    assert [each for each in gone if each in text] == []
    assert [each for each in left if each not in text] == []


def test_single_fields_are_kept_back_by_id_or_capture_id(cast: Cast) -> None:
    made = a_public_run(cast, is_public=True)
    for word in (made["field"], made["number"]):
        cast.ann.put(f"/runs/{made['run']}", {"publicly_hidden_fields": [word]})
        shown = stranger(cast).get(page(cast, made["run"]) + "/tasks")
        assert "ninety" not in shown.raw.decode()
        assert stranger(cast).get(page(cast, made["run"])).data["prerun"] == {made["kickoff"]: "Harbor"}


def test_strangers_are_limited_by_address(cast: Cast) -> None:
    made = a_public_run(cast, is_public=True)
    limited = cast.with_settings(rate_limits="on")
    path = page(cast, made["run"])
    statuses = [limited.ask("GET", path, b"", {}, "192.0.2.1").status for _ in range(121)]
    assert statuses[:120] == [200] * 120
    last = limited.ask("GET", path, b"", {}, "192.0.2.1")
    assert (last.status, last.json["code"]) == (429, "rate_limited")
    assert 0 < int(last.headers["retry-after"]) <= 60
    assert limited.ask("GET", path, b"", {}, "192.0.2.2").status == 200
    limited.close()


def test_counting_addresses_needs_bounded_memory_and_forgets_each_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "MOST_ADDRESSES", 3)
    counted = Addresses()
    assert [counted.wait("2001:db8::1", "x", 1, 60), counted.wait("2001:db8::2", "x", 1, 70)] == [0, 50]
    for number in range(100):
        counted.wait(f"192.0.2.{number}", "x", 5, 80)
    assert len(counted._counted) <= 4
    assert counted.wait("198.51.100.1", "x", 5, 119) == 1
    assert counted.wait("198.51.100.1", "x", 5, 120) == 0
