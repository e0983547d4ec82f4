"""Public kick-off forms: asking for the link, filling in, and following it (`api-running` 1.13, behaviour E19-E25)."""

from typing import Any

import pytest

from procession.plumbing.mail import ledger
from support.cast import GUEST, Caller, Cast
from support.servers import Reply
from support.time import SteeredClock

KIM = "kim@visitor.example"


def stranger(cast: Cast) -> Caller:
    return Caller(cast.stage, cast.acme, headers={"X-Tallyfy-Client": ""})


def a_form(cast: Cast, **settings: Any) -> dict[str, Any]:
    prerun = [
        {"label": "Customer", "field_type": "text", "required": True},
        {
            "label": "Who asks",
            "field_type": "assignees_form",
            "required": False,
            "settings": {"default_to_guest": True},
        },
        {"label": "Others", "field_type": "assignees_form", "required": False},
        {"label": "Papers", "field_type": "file", "required": False},
    ]
    body = {"title": "Deals", "type": "procedure", "prerun": prerun, "is_public_kickoff": True, **settings}
    made = cast.ann.post("/checklists", body).data
    cast.ann.post(f"/checklists/{made['id']}/steps", {"title": "Secret inner step", "assignees": [cast.bob.number]})
    return cast.ann.get(f"/checklists/{made['id']}").data


def at(cast: Cast, made: dict[str, Any], tail: str = "/kickoff") -> str:
    return f"/api/public/organizations/{cast.acme}/checklists/{made['id']}{tail}"


def letters(cast: Cast) -> list[Any]:
    """Newest first."""

    def read(work: Any) -> list[Any]:
        return [each.letter for each in ledger.newest(work, 100)]

    return cast.database.perform_now(read, writes=False)


def asked(cast: Cast, made: dict[str, Any], email: str = KIM, **more: Any) -> Reply:
    return stranger(cast).post(at(cast, made, "/kickoff-access"), {"email": email, **more})


def link(cast: Cast, made: dict[str, Any], email: str = KIM, **more: Any) -> str:
    """The code of the private link that comes by mail."""
    assert asked(cast, made, email, **more).status == 202
    letter = letters(cast)[0]
    assert letter.to == email
    path, _, code = letter.button.path.partition("?token=")
    assert path == f"/{cast.acme}/public/kickoff/{made['alias']}"
    return code


def submitted(cast: Cast, made: dict[str, Any], code: str, answers: Any = None, **more: Any) -> Reply:
    prerun = {made["prerun"][0]["id"]: "Harbor"} if answers is None else answers
    return stranger(cast).post(at(cast, made, "/runs"), {"token": code, "prerun": prerun, **more})


def test_the_link_comes_by_mail_opens_the_form_and_then_shows_progress_only(cast: Cast) -> None:
    """behaviour E19, E20, E21, E23"""
    made = a_form(cast)
    head = stranger(cast).get(at(cast, made)).data
    assert (head["title"], head["organization"]["name"], head["prerun"]) == ("Deals", "Acme", None)
    code = link(cast, made)
    form = stranger(cast).get(at(cast, made), token=code).data
    assert [field["label"] for field in form["prerun"]] == ["Customer", "Who asks", "Others", "Papers"]
    assert (form["email"], form["run"]) == (KIM, None)
    done = submitted(cast, made, code)
    assert done.status == 201, done.raw
    assert (done.data["run"]["status"], done.data["run"]["progress"]["total"], done.data["prerun"]) == (
        "active",
        1,
        None,
    )
    (run,) = cast.ann.get("/runs").data
    assert (run["started_by"], run["owner_id"]) == (cast.ann.number, cast.ann.number)
    assert run["prerun"][made["prerun"][0]["id"]] == "Harbor"
    assert run["prerun"][made["prerun"][1]["id"]] == {"users": [], "guests": [KIM], "groups": []}
    assert KIM in [guest["email"] for guest in cast.ann.get("/guests").data]
    (task,) = cast.ann.get(f"/runs/{run['id']}/tasks").data
    cast.ann.post("/completed-tasks", {"task_id": task["id"]})
    seen = stranger(cast).get(at(cast, made), token=code)
    assert (seen.data["run"]["status"], seen.data["run"]["progress"]["percent"]) == ("complete", 100)
    text = seen.raw.decode()
    assert not [each for each in ("Secret inner step", "Bob", "Ann", "Harbor", run["id"]) if each in text]


def test_a_link_starts_one_process_however_often_it_is_submitted(cast: Cast) -> None:
    """behaviour E20"""
    made = a_form(cast)
    code = link(cast, made)
    assert [submitted(cast, made, code).status for _ in range(3)] == [201, 201, 201]
    assert len(cast.ann.get("/runs").data) == 1
    other = link(cast, made)
    assert other != code
    assert submitted(cast, made, other).status == 201
    assert len(cast.ann.get("/runs").data) == 2


def test_closed_archived_foreign_and_unknown_forms_are_the_same_to_a_stranger(cast: Cast) -> None:
    """behaviour E19: nobody can find out what exists"""
    closed, archived = a_form(cast, is_public_kickoff=False, is_public=True), a_form(cast)
    cast.ann.delete(f"/checklists/{archived['id']}")
    draft = {"title": "D", "type": "form", "is_public_kickoff": True, "dual_version_enabled": True}
    unpublished = cast.ann.post("/checklists", draft).data
    foreign = cast.eve.post("/checklists", {"title": "T", "type": "form", "is_public_kickoff": True}).data
    keys = [closed["id"], closed["alias"], archived["id"], unpublished["id"], foreign["id"], "0" * 32, "x" * 999, "no"]
    answers = [stranger(cast).get(at(cast, {"id": key})) for key in keys]
    answers += [asked(cast, {"id": key}) for key in keys]
    answers += [submitted(cast, {"id": key}, "x" * 40, {}) for key in keys]
    assert {answer.status for answer in answers} == {404}
    assert {answer.json["message"] for answer in answers} == {"There is nothing public at this address."}
    assert letters(cast) == []


def test_a_wrong_old_or_foreign_code_opens_nothing(cast: Cast, steered_clock: SteeredClock) -> None:
    made, other = a_form(cast), a_form(cast)
    code = link(cast, made)
    assert stranger(cast).get(at(cast, other), token=code).status == 404
    for wrong in (code[:-1], code.lower(), "x" * 40, cast.gus.code):
        assert stranger(cast).get(at(cast, made), token=wrong).status == 404
        assert submitted(cast, made, wrong).status == 404
    steered_clock.goes_on(days=31)
    assert stranger(cast).get(at(cast, made), token=code).status == 404
    assert submitted(cast, made, code).status == 404


def test_switching_sharing_off_closes_the_form_and_leaves_progress(cast: Cast) -> None:
    made = a_form(cast)
    waiting, started = link(cast, made), link(cast, made, "lou@visitor.example")
    assert submitted(cast, made, started).status == 201
    cast.ann.put(f"/checklists/{made['id']}", {"title": "Deals", "is_public_kickoff": False})
    assert stranger(cast).get(at(cast, made), token=waiting).status == 404
    assert submitted(cast, made, waiting).status == 404
    assert stranger(cast).get(at(cast, made), token=started).data["run"]["status"] == "active"


def test_asking_says_the_same_of_every_address_and_members_are_sent_to_sign_in(cast: Cast) -> None:
    """behaviour E22: who is known here can't be found out"""
    made = a_form(cast)
    answers = [asked(cast, made, email) for email in (KIM, GUEST, "BOB@acme.example")]
    assert {(answer.status, str(answer.data)) for answer in answers} == {(202, str(answers[0].data))}
    member, guest, new = letters(cast)
    assert (new.kind, guest.kind, member.kind) == ("kickoff_link", "kickoff_link", "kickoff_sign_in")
    assert member.button.path == f"/{cast.acme}/process/{made['id']}/create"


def test_a_visitor_who_became_a_member_meanwhile_is_sent_to_sign_in(cast: Cast) -> None:
    """behaviour E22"""
    made = a_form(cast)
    code = link(cast, made, GUEST)
    assert cast.ann.post(f"/guests/{GUEST}/to/member").status == 200
    refused = submitted(cast, made, code)
    assert (refused.status, refused.json["code"]) == (422, "address_of_member")


def test_required_fields_are_asked_for_and_the_link_stays_good(cast: Cast) -> None:
    """behaviour E10"""
    made = a_form(cast)
    code = link(cast, made)
    refused = submitted(cast, made, code, {})
    assert refused.status == 422
    assert "Customer" in str(refused.json["errors"])
    assert KIM not in [guest["email"] for guest in cast.ann.get("/guests").data]
    assert submitted(cast, made, code).status == 201


def test_a_stranger_names_nobody_inside_and_no_file_by_id(cast: Cast) -> None:
    """Numbers of members and ids of files can't be tried out"""
    made = a_form(cast)
    code = link(cast, made)
    customer, picker, others, papers = (field["id"] for field in made["prerun"])
    for field, value in (
        (picker, {"users": [cast.bob.number]}),
        (others, {"groups": ["0" * 32]}),
        (papers, [{"id": "0" * 32}]),
        (others, {"guests": [f"g{number}@x.example" for number in range(11)]}),
    ):
        refused = submitted(cast, made, code, {customer: "Harbor", field: value})
        assert refused.status == 422, value
    named = {"guests": ["lou@visitor.example"]}
    paper = [{"url": "https://files.example/contract.pdf", "source": "url"}]
    done = submitted(cast, made, code, {customer: "Harbor", others: named, papers: paper})
    assert done.status == 201, done.raw


def test_values_of_the_link_fill_in_the_form(cast: Cast) -> None:
    """behaviour E28"""
    made = a_form(cast)
    alias = made["prerun"][0]["alias"]
    code = link(cast, made, ko_fields=[{alias: "Harbor"}, {"nonsense": "1"}], default_run_name="Deal 7")
    opened = stranger(cast).get(at(cast, made), token=code)
    assert (opened.data["prefill"], opened.data["name"]) == ({made["prerun"][0]["id"]: "Harbor"}, "Deal 7")
    assert "nonsense" in opened.json["warnings"][0]["message"]
    assert submitted(cast, made, code, name="Deal 8").data["run"]["name"] == "Deal 8"
    for wrong in ([1], "text", [{alias: "x" * 20_000}]):
        assert asked(cast, made, "lou@visitor.example", ko_fields=wrong).status == 422


def test_links_are_not_sent_without_end_to_one_address(cast: Cast, steered_clock: SteeredClock) -> None:
    """behaviour E25"""
    made = a_form(cast)
    code = link(cast, made)
    again = asked(cast, made)
    assert (again.status, again.json["code"]) == (429, "link_asked_too_often")
    assert 0 < int(again.headers["retry-after"]) <= 300
    steered_clock.goes_on(seconds=301)
    assert link(cast, made) == code  # the same link once more
    for _ in range(4):
        assert asked(cast, a_form(cast)).status == 202
    assert asked(cast, a_form(cast)).status == 429
    assert asked(cast, made, "lou@visitor.example").status == 202
    steered_clock.goes_on(seconds=3_601)
    assert asked(cast, a_form(cast)).status == 202


def test_strangers_are_limited_by_network_address(cast: Cast) -> None:
    """behaviour E25"""
    made = a_form(cast)
    limited = cast.with_settings(rate_limits="on")
    path = at(cast, made, "/runs")
    body, headers = b'{"token": "x"}', {"Content-Type": "application/json"}
    statuses = [limited.ask("POST", path, body, headers, "192.0.2.1").status for _ in range(11)]
    assert statuses == [404] * 10 + [429]
    assert limited.ask("POST", path, body, headers, "192.0.2.2").status == 404
    limited.close()


def test_new_guests_count_towards_the_hourly_limit(cast: Cast) -> None:
    """behaviour E25, L-25"""
    made = a_form(cast)
    limited = cast.with_settings(rate_limits="on")
    code = link(cast, made)
    ann = cast.on(limited, cast.ann)
    for number in range(30):
        assert ann.post("/guests", {"email": f"g{number}@x.example"}).status == 201
    body = {"token": code, "prerun": {made["prerun"][0]["id"]: "Harbor"}}
    refused = cast.on(limited, stranger(cast)).post(at(cast, made, "/runs"), body)
    assert (refused.status, refused.json["code"]) == (429, "RATE_LIMIT_EXCEEDED")
    assert cast.ann.get("/runs").data == []
    known = link(cast, made, GUEST)
    assert cast.on(limited, stranger(cast)).post(at(cast, made, "/runs"), {**body, "token": known}).status == 201
    limited.close()


def test_the_owner_takes_the_place_of_a_sharer_who_left_and_then_the_link_stops(cast: Cast) -> None:
    """behaviour E23, G32"""
    made = a_form(cast, is_public_kickoff=False)
    cast.ann.put(f"/checklists/{made['id']}/permissions", {"checklist_edit": {"everyone": True}})
    grants = {name: {"everyone": True} for name in ("checklist_edit", "process_launch")}
    cast.ann.put(f"/checklists/{made['id']}/permissions", grants)
    assert cast.bob.put(f"/checklists/{made['id']}", {"title": "Deals", "is_public_kickoff": True}).status == 200
    assert submitted(cast, made, link(cast, made)).status == 201
    assert [run["started_by"] for run in cast.ann.get("/runs").data] == [cast.bob.number]
    assert cast.ann.delete(f"/users/{cast.bob.number}/disable").status == 200
    assert submitted(cast, made, link(cast, made, "lou@visitor.example")).status == 201
    assert {run["started_by"] for run in cast.ann.get("/runs").data} == {cast.bob.number, cast.ann.number}


def test_the_visitor_gets_a_guest_link_once_a_task_is_theirs(cast: Cast) -> None:
    """behaviour E20, G27"""
    made = a_form(cast)
    code = link(cast, made)
    assert submitted(cast, made, code).data["run"]["guest_link"] is None
    (run,) = cast.ann.get("/runs").data
    (task,) = cast.ann.get(f"/runs/{run['id']}/tasks").data
    cast.ann.put(f"/tasks/{task['id']}", {"owners": {"guests": [KIM]}})
    guest_link = stranger(cast).get(at(cast, made), token=code).data["run"]["guest_link"]
    assert guest_link == cast.ann.get(f"/guests/{KIM}").data["link"]


@pytest.mark.parametrize("email", ["", "kim", "kim@", "a@b.example, c@d.example", "x" * 300 + "@x.example"])
def test_only_an_address_is_taken(cast: Cast, email: str) -> None:
    assert asked(cast, a_form(cast), email).status == 422
    assert letters(cast) == []
