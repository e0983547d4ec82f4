"""The system log (api-identity 2.7.4, api-running 5.3, behaviour J36-J41)."""

import csv
import io

from sqlalchemy import select

from procession.activity import export
from procession.people import visitors
from procession.plumbing.database.statements import tenant
from procession.plumbing.database.tables import EVENT
from procession.plumbing.work import Work
from support.cast import PASSWORD, Cast
from support.news import heard
from support.small import a_one_off, a_run, a_template


def events(cast: Cast, **query: object) -> list[str]:
    heard(cast.database)
    reply = cast.ann.get("/system-logs", per_page=200, **query)
    assert reply.status == 200, reply
    return [each["event"] for each in reply.data if each["event"] != "system_log_viewed"]


def test_sign_ins_are_told_to_the_organizations_of_the_person(cast: Cast) -> None:
    body = {"email": "bob@acme.example", "password": PASSWORD}
    assert cast.nobody().post("/auth/login", body).status == 200
    assert events(cast, event="signed_in") == ["signed_in"]
    entry = cast.ann.get("/system-logs", event="signed_in").data[0]
    assert (entry["category"], entry["severity"], entry["actor_id"]) == ("security", "info", cast.bob.number)
    assert entry["actor_name"] == "Bob Reyes"
    assert PASSWORD not in str(cast.ann.get("/system-logs").json)
    assert cast.eve.get("/system-logs", event="signed_in").data == []


def test_tokens_roles_settings_and_deletions_are_in_the_log(cast: Cast) -> None:
    cast.ann.post("/oauth/personal-access-tokens", {"name": "Reports"})
    cast.ann.put(f"/users/{cast.lia.number}/role", {"role": "standard"})
    cast.ann.put(cast.ann.here, {"name": "Acme Ltd"})
    cast.ann.put(f"/checklists/{a_template(cast.ann)}/permissions", {"process_launch": {"everyone": False}})
    task = a_one_off(cast.ann)["id"]
    cast.ann.delete(f"/tasks/{task}")
    cast.ann.delete(f"/tasks/{task}/delete")
    found = events(cast)
    assert {"token_created", "settings_changed", "task_deleted"} <= set(found)
    entry = cast.ann.get("/system-logs", event="settings_changed").data[0]
    assert entry["changes"]["changes"]["name"] == {"old": "Acme", "new": "Acme Ltd"}
    token = cast.ann.get("/system-logs", q="reports").data[0]
    assert (token["event"], token["message"]) == ("token_created", "An API token was made: Reports")


def test_who_comes_and_goes_is_in_the_log(cast: Cast) -> None:
    invited = {
        "email": "new@acme.example",
        "first_name": "New",
        "last_name": "One",
        "role": "standard",
        "message": "Hi",
    }
    assert cast.ann.post("/users/invite", invited).status in {200, 201}
    assert cast.ann.delete(f"/users/{cast.bob.number}/disable").status == 200
    assert {"member_invited", "member_disabled"} <= set(events(cast))
    assert cast.ann.get("/system-logs", event="member_disabled").data[0]["subject_id"] == str(cast.bob.number)


def test_ordinary_work_is_not_in_the_log(cast: Cast) -> None:
    before = events(cast)
    run, (task,) = a_run(cast.ann)
    cast.ann.post(f"/runs/{run}/completed-tasks", {"task_id": task})
    assert events(cast) == before


def test_the_log_is_filtered_and_for_administrators_only(cast: Cast) -> None:
    cast.ann.post("/groups", {"name": "Signers", "members": []})
    everything = events(cast)
    assert everything
    assert events(cast, category="people") == events(cast, type="people") != everything
    assert events(cast, severity="nonsense") == []
    assert events(cast, actor_id=cast.lia.number) == []
    assert events(cast, **{"from": "2001-01-01", "to": "2099-01-01"}) == everything
    assert events(cast, to="2001-01-01") == []
    assert cast.ann.get("/system-logs", **{"from": "soon"}).status == 422
    for who in (cast.bob, cast.lia, cast.gus):
        assert who.get("/system-logs").status == 403


def test_the_log_comes_as_csv_with_its_filters_and_without_a_limit(cast: Cast, monkeypatch) -> None:
    """Behaviour J38; nothing in it is run by a spreadsheet (J30)."""
    monkeypatch.setattr(export, "AT_ONCE", 2)
    for name in ("=1+1", "Two", "Three"):
        cast.ann.post("/oauth/personal-access-tokens", {"name": name})
    cast.ann.put(cast.ann.here, {"name": "Acme Ltd"})
    shown = events(cast)
    reply = cast.ann.get("/system-logs/export")
    assert (reply.status, reply.headers["content-type"]) == (200, "text/csv; charset=utf-8")
    assert 'filename="system-log.csv"' in reply.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(reply.raw.decode())))
    assert [row["event"] for row in rows] == shown
    assert len(rows) > 4
    (changed,) = [row for row in rows if row["event"] == "settings_changed"]
    assert (changed["actor_name"], "Acme Ltd" in changed["changes"]) == ("Ann Lee", True)
    tokens = cast.ann.get("/system-logs/export", event="token_created").raw.decode()
    assert tokens.count("token_created") == shown.count("token_created") >= 3
    assert ",=1+1" not in tokens
    for who in (cast.bob, cast.lia, cast.gus):
        assert who.get("/system-logs/export").status == 403


def test_entries_say_from_where_by_which_program_and_what_was_before_and_after(cast: Cast) -> None:
    """Who, from where, and what changed (behaviour J36, J37, J41)."""
    headers = {"User-Agent": "Browser/9", "X-Tallyfy-Client": "n8n", "Content-Type": "application/json"}
    cast.ann.ask("PUT", "", {"name": "Acme Ltd"}, headers=headers)
    template = a_template(cast.ann)
    grant = {"process_launch": {"everyone": True}}
    cast.ann.ask("PUT", f"/checklists/{template}/permissions", grant, headers=headers)
    cast.ann.ask("PUT", f"/users/{cast.lia.number}/role", {"role": "standard"}, headers=headers)
    heard(cast.database)
    found = {each["event"]: each for each in cast.ann.get("/system-logs", per_page=200).data}
    for event in ("settings_changed", "template_permissions_changed", "role_changed"):
        entry = found[event]
        assert (entry["address"], entry["agent"], entry["client"]) == ("127.0.0.1", "Browser/9", "n8n")
        assert (entry["actor_id"], entry["application"]) == (cast.ann.number, None)
    assert found["settings_changed"]["changes"]["changes"] == {"name": {"old": "Acme", "new": "Acme Ltd"}}
    assert (found["role_changed"]["changes"]["old"], found["role_changed"]["changes"]["new"]) == ("light", "standard")
    assert (
        found["template_permissions_changed"]["changes"]["old"]
        != found["template_permissions_changed"]["changes"]["new"]
    )
    assert [each["event"] for each in cast.ann.get("/system-logs", q="browser/9").data] == [
        "role_changed", "template_permissions_changed", "settings_changed"
    ]  # fmt: skip


def test_sign_ins_and_tokens_say_from_where(cast: Cast) -> None:
    body = {"email": "bob@acme.example", "password": PASSWORD}
    cast.nobody(**{"User-Agent": "Phone/1"}).post("/auth/login", body)
    cast.ann.post("/oauth/personal-access-tokens", {"name": "Reports"})
    heard(cast.database)
    entry = cast.ann.get("/system-logs", event="signed_in").data[0]
    assert (entry["address"], entry["agent"]) == ("127.0.0.1", "Phone/1")
    assert cast.ann.get("/system-logs", event="token_created").data[0]["address"] == "127.0.0.1"


def test_ordinary_work_keeps_no_address(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    cast.ann.post(f"/runs/{run}/completed-tasks", {"task_id": task})
    statement = tenant(select(EVENT.c.name).where(EVENT.c.came_from.is_not(None)))

    def kept(work: Work) -> set[str]:
        visitors.enter(work, cast.acme)
        return {row.name for row in work.rows(statement)}

    assert not {name for name in cast.database.perform_now(kept) if name.startswith(("task.", "process."))}


def test_changed_applications_and_groups_show_before_and_after(cast: Cast) -> None:
    made = cast.ann.post("/oauth/clients", {"name": "Sync", "redirect": "https://sync.example/back"}).data
    number = made["id"]
    cast.ann.put(f"/oauth/clients/{number}", {"name": "Sync 2", "redirect": "https://sync.example/back"})
    group = cast.ann.post("/groups", {"name": "Signers", "members": [cast.bob.number]}).data["id"]
    cast.ann.put(f"/groups/{group}", {"members": [cast.lia.number]})
    heard(cast.database)
    changed = cast.ann.get("/system-logs", event="application_changed").data[0]["changes"]["changes"]
    assert changed == {"name": {"old": "Sync", "new": "Sync 2"}}
    people = cast.ann.get("/system-logs", event="group_updated").data[0]["changes"]["changes"]["members"]
    assert people == {"old": [cast.bob.number], "new": [cast.lia.number]}
    assert str(made.get("secret")) not in str(cast.ann.get("/system-logs", per_page=200).json)


def test_that_the_log_was_read_and_exported_is_in_the_log(cast: Cast) -> None:
    """Behaviour J37."""
    cast.ann.get("/system-logs")
    cast.ann.get("/system-logs/export")
    heard(cast.database)
    found = [each["event"] for each in cast.ann.get("/system-logs").data]
    assert found[:2] == ["system_log_exported", "system_log_viewed"]
    cast.ann.get("/system-logs", page=2)
    heard(cast.database)
    assert [each["event"] for each in cast.ann.get("/system-logs").data].count("system_log_viewed") == 2
