"""Rules of people and permissions that no room has to itself, and the limits of what people send, each at its edge."""

import json

import pytest

from support.cast import GUEST, PASSWORD, Caller, Cast
from support.news import heard
from support.small import a_one_off, a_run, a_template


def bot_of(cast: Cast) -> int:
    return next(each["id"] for each in cast.ann.get("/users").data if each["type"] == "bot")


def staffed(*people: int) -> dict:
    return {"owners": {"users": list(people), "guests": [], "groups": []}}


def test_the_bot_is_not_assigned_edited_or_counted(cast: Cast):
    """Behaviour G3."""
    bot = bot_of(cast)
    body = {"title": "Do it", "task_type": "task", "deadline": "2090-01-01T09:00:00Z", **staffed(bot)}
    assert cast.ann.post("/tasks", body).status == 422
    assert cast.ann.post("/groups", {"name": "Machines", "members": [bot]}).status == 422
    assert cast.ann.patch(f"/users/{bot}", {"first_name": "Rob"}).json["code"] == "bot_member"
    assert cast.ann.get("").data["users_count"] == 3
    assert cast.ann.delete(f"/users/{bot}/disable?with_reassignment=true&to={cast.bob.number}").status == 400


def test_a_light_member_completes_what_is_theirs_and_sees_only_that(cast: Cast):
    """Behaviour G5, G6."""
    own = a_one_off(cast.ann, **staffed(cast.lia.number))["id"]
    other = a_one_off(cast.ann, **staffed(cast.bob.number))["id"]
    run, (task,) = a_run(cast.ann)
    assert cast.lia.post("/completed-tasks", {"task_id": own}).status < 300
    assert cast.lia.get(f"/tasks/{other}").status in {403, 404}
    assert cast.lia.get(f"/runs/{run}").status in {403, 404}
    assert cast.lia.post(f"/runs/{run}/completed-tasks", {"task_id": task}).status in {403, 404}


def test_nobodys_grant_keeps_administrators_and_owners_out(cast: Cast):
    """Behaviour G9."""
    template = a_template(cast.bob)
    nobody = {"everyone": False, "users": [], "groups": []}
    words = ("checklist_edit", "checklist_read", "process_launch", "checklist_duplicate", "process_read")
    cast.bob.put(f"/checklists/{template}/permissions", dict.fromkeys(words, nobody))
    for who in (cast.ann, cast.bob):
        assert who.get(f"/checklists/{template}").status == 200
        assert who.put(f"/checklists/{template}", {"title": "Still ours"}).status == 200
        assert who.post("/runs", {"checklist_id": template}).status == 201
    assert cast.lia.get(f"/checklists/{template}").status == 404


def test_a_confidential_task_is_found_by_nobody_else(cast: Cast):
    """Behaviour G16."""
    secret = a_one_off(cast.bob, title="Raise of Lia", top_secret=True, **staffed(cast.bob.number))["id"]
    heard(cast.database)
    assert secret in json.dumps(cast.bob.get("/search", search="raise", on="task").json)
    assert secret not in json.dumps(cast.lia.get("/search", search="raise", on="task").json)
    assert cast.lia.get(f"/tasks/{secret}").status in {403, 404}


def test_members_are_active_invited_disabled_or_the_bot(cast: Cast):
    """Behaviour G21."""
    cast.ann.post("/users/invite", {"email": "kim@acme.example", "first_name": "Kim", "last_name": "Park"})
    cast.ann.delete(f"/users/{cast.lia.number}/disable")
    found = {each["email"].partition("@")[0].partition("+")[0]: each for each in cast.ann.get("/users").data}
    states = {name: (each["status"], each["type"]) for name, each in found.items()}
    assert states == {
        "ann": ("active", "admin"), "bob": ("active", "standard"), "kim": ("invited", None),
        "lia": ("disabled", "light"), "bot": ("active", "bot"),
    }  # fmt: skip
    assert [each["email"] for each in cast.ann.get("/users", status="disabled").data] == [cast.lia.email]
    assert [each["email"] for each in cast.ann.get("/users", status="invited").data] == ["kim@acme.example"]


def test_the_only_administrator_becomes_no_guest_and_the_place_of_the_default_one_passes_on(cast: Cast):
    """Behaviour G26, G34."""
    refused = cast.ann.put(f"/users/{cast.ann.number}/to/guest")
    assert (refused.status, refused.json["code"]) == (400, "last_administrator")
    assert cast.ann.get("/me").data["status"] == "active"
    cast.ann.put(f"/users/{cast.bob.number}/role", {"role": "admin"})
    assert cast.bob.put(f"/users/{cast.ann.number}/to/guest").data["email"] == cast.ann.email
    assert cast.bob.get("/me").data["is_default_admin"] is True


def test_somebody_who_comes_back_has_role_history_and_password_as_before(cast: Cast):
    """Behaviour G35."""
    task = a_one_off(cast.ann, **staffed(cast.bob.number))["id"]
    cast.bob.post("/completed-tasks", {"task_id": task})
    cast.ann.delete(f"/users/{cast.bob.number}/disable")
    assert cast.ann.put(f"/users/{cast.bob.number}/enable").data["role"] == "standard"
    signed_in = cast.nobody().post("/auth/login", {"email": cast.bob.email, "password": PASSWORD}).json
    back = Caller(cast.stage, cast.acme, cast.bob.number, token=signed_in["access_token"])
    assert back.get(f"/tasks/{task}").data["completer_id"] == cast.bob.number


def test_who_is_disabled_is_skipped_at_launch_and_the_others_are_not(cast: Cast):
    """Behaviour G38."""
    step = {"title": "Sign", "step_type": "task", "assignees": [cast.lia.number, cast.bob.number]}
    template = cast.ann.post("/checklists-with-steps", {"title": "Deal", "type": "procedure", "steps": [step]}).data[
        "id"
    ]
    cast.ann.delete(f"/users/{cast.bob.number}/disable")
    run = cast.ann.post("/runs", {"checklist_id": template}).data["id"]
    [task] = cast.ann.get(f"/runs/{run}/tasks").data
    assert task["owners"]["users"] == [cast.lia.number]


def test_who_is_in_a_group_counts_for_open_tasks_at_once_and_a_deleted_group_for_nobody(cast: Cast):
    """Behaviour G40, G41."""
    group = cast.ann.post("/groups", {"name": "Signers", "members": [cast.bob.number]}).data["id"]
    owners = {"owners": {"users": [], "guests": [], "groups": [group]}}
    task = a_one_off(cast.ann, **owners)["id"]
    assert cast.lia.get(f"/tasks/{task}").status in {403, 404}
    cast.ann.put(f"/groups/{group}", {"members": [cast.lia.number]})
    assert cast.lia.get(f"/tasks/{task}").status == 200
    assert cast.ann.delete(f"/groups/{group}").status == 204
    assert cast.lia.get(f"/tasks/{task}").status in {403, 404}
    shown = cast.ann.get(f"/tasks/{task}")
    assert (shown.status, shown.data["owners"]["users"]) == (200, [])


LIMITS = [
    ("L-9", "POST", "/groups", "name", 200, {"name": "x"}),
    ("L-10", "PUT", "", "name", 50, {}),
    ("L-11", "PATCH", "/users/{bob}", "first_name", 32, {}),
    ("L-11", "PATCH", "/users/{bob}", "last_name", 32, {}),
    ("L-12", "PUT", "/guests/{guest}", "first_name", 200, {}),
    ("L-12", "PUT", "/guests/{guest}", "last_name", 200, {}),
    ("L-12", "PUT", "/guests/{guest}", "company_name", 200, {}),
    ("L-12", "PUT", "/guests/{guest}", "opportunity_name", 200, {}),
    ("L-12", "PUT", "/guests/{guest}", "status", 200, {}),
    ("L-12", "PUT", "/guests/{guest}", "phone_1", 20, {}),
    ("L-12", "PUT", "/guests/{guest}", "phone_2", 20, {}),
    (
        "L-13",
        "POST",
        "/users/invite",
        "message",
        5_000,
        {"email": "kim@acme.example", "first_name": "Kim", "last_name": "Park"},
    ),
    ("L-1", "POST", "/checklists", "title", 250, {"type": "procedure"}),
    ("L-2", "POST", "/checklists", "summary", 2_000, {"type": "procedure", "title": "Sales"}),
    ("L-7", "POST", "/folders", "name", 32, {"folder_type": "run"}),
    ("L-8", "POST", "/tags", "title", 30, {}),
]


@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: f"{limit[0]}-{limit[3]}")
def test_a_text_of_the_greatest_length_is_taken_and_one_letter_more_is_refused(cast: Cast, limit: tuple):
    """Behaviour K, limits L-1, L-2, L-7 to L-13."""
    rule, method, path, field, most, rest = limit
    where = path.format(bob=cast.bob.number, guest=GUEST)
    refused = cast.ann.ask(method, where, {**rest, field: "x" * (most + 1)})
    assert (rule, refused.status, list(refused.json["errors"])) == (rule, 422, [field])
    taken = cast.ann.ask(method, where, {**rest, field: "x" * most})
    assert (rule, taken.status < 300) == (rule, True), taken


@pytest.mark.parametrize(("field", "least", "most"), [
    ("auto_complete_task_months", 2, 24), ("auto_archive_processes_after", 1, 90),
])  # fmt: skip
def test_what_happens_by_itself_happens_within_its_bounds(cast: Cast, field: str, least: int, most: int):
    """Behaviour K5, L-31."""

    def said(number: int) -> object:
        return number if field == "auto_complete_task_months" else {"unit": "days", "value": number}

    for number in (least, most):
        assert cast.ann.put("", {field: said(number)}).status == 200
    for number in (least - 1, most + 1):
        assert cast.ann.put("", {field: said(number)}).status == 422


def test_the_system_log_has_pages_of_two_hundred_at_most(cast: Cast):
    """Behaviour L-29."""
    for asked, shown in ((None, 25), (200, 200), (500, 200)):
        query = {} if asked is None else {"per_page": asked}
        assert cast.ann.get("/system-logs", **query).json["meta"]["pagination"]["per_page"] == shown


def test_an_hour_brings_a_hundred_and_twenty_comments_at_most(cast: Cast):
    """Behaviour L-24, L-27."""
    task = a_one_off(cast.ann, **staffed(cast.bob.number))["id"]
    limited = cast.on(cast.with_settings(rate_limits="10000/min"), cast.ann)
    statuses = [limited.post(f"/tasks/{task}/comment", {"content": str(n)}).status for n in range(121)]
    assert set(statuses[:120]) <= {200, 201}
    refused = limited.post(f"/tasks/{task}/comment", {"content": "One more"})
    assert (statuses[120], refused.status, refused.json["code"]) == (429, 429, "RATE_LIMIT_EXCEEDED")
    assert int(refused.headers["retry-after"]) > 0
