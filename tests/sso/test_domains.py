"""Domains: named, proven by a TXT record on a real name server, lost again when the record goes (behaviour G44)."""

import asyncio

import pytest

from procession.people import domains, organizations
from procession.sso import verify
from support.cast import Caller, Cast
from support.names import Names, name_server


@pytest.fixture
def names():
    with name_server() as running:
        yield running


@pytest.fixture
def ann(cast: Cast, names: Names):
    stage = cast.with_settings(dns_servers=(names.server,))
    yield cast.on(stage, cast.ann)
    stage.close()


def added(ann: Caller, name: str = "acme.example", **more) -> dict:
    return ann.post("/domains", {"domain": name, **more}).data


def proven(ann: Caller, names: Names, name: str = "acme.example") -> dict:
    one = added(ann, name)
    names.records[one["txt_name"]] = ["v=spf1 -all", one["txt_value"]]
    return ann.post(f"/domains/{one['id']}/verify").data


def test_a_new_domain_says_which_record_proves_it(ann):
    one = added(ann, " ACME.example. ")
    assert (one["domain"], one["txt_name"], one["verified_at"]) == ("acme.example", "_procession.acme.example", None)
    assert one["txt_value"].startswith("procession-domain=")
    assert one["auto_join"] is True
    assert ann.get("/domains").data == [one]


def test_the_record_verifies_the_domain_and_nothing_else_does(ann, names):
    """behaviour G44, api-identity 2.7.2"""
    one = added(ann)
    refused = ann.post(f"/domains/{one['id']}/verify")
    assert (refused.status, refused.json["code"]) == (422, "txt_record_not_found")
    assert refused.json["message"].startswith("TXT record not found")
    names.records[one["txt_name"]] = ["procession-domain=of-somebody-else", one["txt_value"] + "x"]
    assert ann.post(f"/domains/{one['id']}/verify").status == 422
    names.records[one["txt_name"]] = []
    assert ann.post(f"/domains/{one['id']}/verify").status == 422
    names.records[one["txt_name"]] = [one["txt_value"]]
    verified = ann.post(f"/domains/{one['id']}/verify").data
    assert verified["verified_at"] is not None
    assert verified["txt_value"] == one["txt_value"]


def test_name_servers_that_do_not_answer_are_said_to(ann, names):
    one = added(ann)
    names.is_broken = True
    refused = ann.post(f"/domains/{one['id']}/verify")
    assert refused.status == 422
    assert "no answer" in refused.json["message"]


def test_losing_the_record_is_losing_the_domain_but_a_broken_name_server_is_not(cast, ann, names):
    """api-identity 2.7.2: checked again from time to time."""
    one = proven(ann, names)
    grow_old(cast)
    names.is_broken = True
    assert look_again(cast) == 1
    assert ann.get("/domains").data[0]["verified_at"] == one["verified_at"]
    assert look_again(cast) == 0
    names.is_broken = False
    grow_old(cast)
    assert look_again(cast) == 1
    assert ann.get("/domains").data[0]["verified_at"] == one["verified_at"]
    names.records.clear()
    grow_old(cast)
    look_again(cast)
    assert ann.get("/domains").data[0]["verified_at"] is None
    assert ann.get("/domains").data[0]["txt_value"] == one["txt_value"]


@pytest.mark.parametrize(
    "name",
    ["", "acme", "ann@acme.example", "www.acme.example", "https://acme.example", "acme..example", "-acme.example",
     "10.0.0.1", "a" * 64 + ".example", "acme.example/x", "a b.example", "x.y.acme.co.uk", "\ud800.example"],
)  # fmt: skip
def test_only_a_bare_domain_is_taken(ann, name):
    body = f'{{"domain": "{name}"}}'.encode("utf-8", "replace")
    refused = ann.ask("POST", "/domains", body)
    assert refused.status == 422
    assert "domain" in refused.json["errors"]


def test_names_of_other_scripts_are_kept_in_their_ascii_form(ann):
    assert added(ann, "Bücher.example")["domain"] == "xn--bcher-kva.example"
    assert added(ann, "acme.co.uk")["domain"] == "acme.co.uk"
    assert ann.post("/domains", {"domain": "ACME.co.uk"}).status == 422


def test_two_organizations_may_prove_the_same_domain_each_with_its_own_record(cast, ann, names):
    ours = proven(ann, names)
    eve = cast.on(ann.stage, cast.eve)
    theirs = eve.post("/domains", {"domain": "acme.example"}).data
    assert theirs["txt_value"] != ours["txt_value"]
    assert eve.post(f"/domains/{theirs['id']}/verify").status == 422
    assert eve.post(f"/domains/{ours['id']}/verify").status == 404
    assert eve.delete(f"/domains/{ours['id']}").status == 404
    assert names.asked.count("_procession.acme.example") == 2


@pytest.mark.parametrize("name", ["bob", "lia", "gus"])
def test_only_administrators_see_and_change_domains(cast, ann, names, name):
    one = added(ann)
    caller = cast.on(ann.stage, getattr(cast, name))
    asked = [
        caller.get("/domains"), caller.post("/domains", {"domain": "other.example"}),
        caller.delete(f"/domains/{one['id']}"),
        caller.post(f"/domains/{one['id']}/verify"), caller.put(f"/domains/{one['id']}", {"auto_join": False}),
    ]  # fmt: skip
    assert [each.status for each in asked] == [403] * 5
    assert names.asked == []


def test_a_removed_domain_is_gone(ann, names):
    one = proven(ann, names)
    assert ann.delete(f"/domains/{one['id']}").status == 204
    assert ann.get("/domains").data == []
    assert ann.delete(f"/domains/{one['id']}").status == 404


def test_joining_by_domain_needs_a_verified_one(ann, names):
    """behaviour G23"""
    assert ann.put("", {"auto_join_signups": True}).status == 422
    one = proven(ann, names)
    assert joined(ann, "kim@acme.example") is None
    assert ann.put("", {"auto_join_signups": True}).data["auto_join_signups"] is True
    assert joined(ann, "Kim@ACME.example") is not None
    assert joined(ann, "kim@sub.acme.example") is None
    assert joined(ann, "kim@acme.example.evil.example") is None
    ann.put(f"/domains/{one['id']}", {"auto_join": False})
    assert joined(ann, "kim@acme.example") is None


def test_changes_of_domains_are_in_the_system_log(cast, ann, names):
    proven(ann, names)
    from procession.app.listening import Listening

    asyncio.run(Listening(cast.database).catch_up())
    events = [each["event"] for each in ann.get("/system-logs").data]
    assert {"domain_added", "domain_verified"} <= set(events)


def joined(ann: Caller, email: str) -> int | None:
    return ann.stage.database.perform_now(lambda work: domains.joined_by(work, email), writes=False)


def look_again(cast: Cast) -> int:
    return asyncio.run(verify.look_again(cast.database))


def grow_old(cast: Cast) -> None:
    """As if the last look had been the day before yesterday."""

    def age(work):
        for org in organizations.numbers(work):
            work.act_as(organizations.bot_of(work, org))
            for one in domains.listed(work):
                from procession.people import store

                older = type(one)(**{name: getattr(one, name) for name in one.__struct_fields__} | {"checked": 1})
                store.domains.save(work, older)

    cast.database.perform_now(age)
