"""Watchers: who is told what happens to something (api-identity 4.2, api-running 5.4, behaviour H19-H25, E47)."""

import pytest

from support.cast import Cast
from support.small import a_one_off, a_run, a_template

HOOK = "https://hooks.example/abc"


def watcher(**more: object) -> dict[str, object]:
    return {
        "object_type": "organization",
        "notification_type": "webhook",
        "frequency": "electric",
        "webhook": HOOK,
    } | more


def test_the_cycle_of_a_trigger_subscribe_list_unsubscribe(cast: Cast) -> None:
    """The n8n trigger of api-identity 5.14."""
    body = watcher(object_id=cast.acme)
    made = cast.ann.post(f"/users/{cast.ann.number}/add-watcher", body)
    assert made.status == 201
    assert (made.data["webhook"], made.data["webhook_url"], made.data["user_id"]) == (HOOK, HOOK, cast.ann.number)
    assert "nothing is sent" in made.json["warnings"][0]["message"]
    again = cast.ann.post(f"/users/{cast.ann.number}/add-watcher", body)
    assert (again.status, again.data) == (200, made.data)
    assert cast.ann.get("/watchers", notification="webhook").data == [made.data]
    assert cast.ann.get("/watchers", notification="email").data == []
    assert cast.ann.delete(f"/remove-watcher/{made.data['id']}").status == 204
    assert cast.ann.delete(f"/remove-watcher/{made.data['id']}").status == 404
    assert cast.bob.post(f"/users/{cast.bob.number}/add-watcher", body).status == 403
    assert cast.ann.post(f"/users/{cast.ann.number}/add-watcher", watcher(object_id=cast.elsewhere)).status == 404


def test_what_is_no_subscription_is_refused_by_name(cast: Cast) -> None:
    path = f"/users/{cast.ann.number}/add-watcher"
    empty = cast.ann.post(path, {})
    assert set(empty.json["errors"]) == {"object_type", "object_id", "notification_type"}
    wrong = watcher(object_id=cast.acme, webhook="ftp://x", frequency="often")
    assert set(cast.ann.post(path, wrong).json["errors"]) == {"webhook", "frequency"}
    without = watcher(object_id=cast.acme, webhook=None)
    assert set(cast.ann.post(path, without).json["errors"]) == {"webhook"}
    assert set(cast.ann.post(path, watcher(object_id="nonsense")).json["errors"]) == {"object_id"}
    stranger = cast.ann.post("/users/999999/add-watcher", watcher(object_id=cast.acme))
    assert (stranger.status, list(stranger.json["errors"])) == (422, ["user"])
    assert cast.ann.post(path, watcher(object_type="user", object_id=2**31 + 5)).status == 404


def test_one_watches_what_one_sees_and_leaves_it(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    template = cast.ann.get(f"/runs/{run}").data["checklist_id"]
    secret = a_one_off(cast.ann, top_secret=True)["id"]
    for kind, identity in (("run", run), ("task", task), ("checklist", template)):
        body = {"object_type": kind, "object_id": identity, "notification_type": "email"}
        assert cast.bob.post(f"/users/{cast.bob.number}/add-watcher", body).status == 201
        assert cast.bob.post(f"/users/{cast.ann.number}/add-watcher", body).status == 403
    hidden = {"object_type": "task", "object_id": secret, "notification_type": "email"}
    assert cast.bob.post(f"/users/{cast.bob.number}/add-watcher", hidden).status == 404
    mine = cast.bob.get("/watchers").data
    assert [(each["object_type"], each["object_id"]) for each in mine] == [
        ("run", run), ("task", task), ("checklist", template)
    ]  # fmt: skip
    assert cast.lia.get("/watchers").data == []
    assert len(cast.ann.get("/watchers", object_type="run", object_id=run).data) == 1
    assert cast.lia.delete(f"/remove-watcher/{mine[0]['id']}").status == 404
    shown = cast.ann.get(f"/runs/{run}", with_="member_watchers.watcher").data["member_watchers"]["data"]
    assert (shown[0]["user_id"], shown[0]["watcher"]["data"]["full_name"]) == (cast.bob.number, "Bob Reyes")
    assert cast.ann.get(f"/tasks/{task}", with_="member_watchers").data["member_watchers"]["data"] == [mine[1]]
    assert cast.ann.get("/runs", with_="member_watchers").data[0]["member_watchers"]["data"] == [mine[0]]


def test_an_administrator_makes_somebody_a_watcher_who_then_sees_the_process(cast: Cast) -> None:
    run, _ = a_run(cast.ann)
    assert cast.lia.get(f"/runs/{run}").status == 404
    body = {"object_type": "run", "object_id": run, "notification_type": "email"}
    made = cast.ann.post(f"/users/{cast.lia.number}/add-watcher", body).data
    assert cast.lia.get(f"/runs/{run}").status == 200
    assert cast.lia.delete(f"/remove-watcher/{made['id']}").status == 204
    assert cast.lia.get(f"/runs/{run}").status == 404


def test_a_favourite_is_watched_until_it_is_none_any_more(cast: Cast) -> None:
    run, (task,) = a_run(cast.ann)
    cast.bob.put(f"/runs/{run}", {"starred": True})
    cast.bob.put(f"/tasks/{task}", {"starred": True})
    assert [each["object_type"] for each in cast.bob.get("/watchers").data] == ["run", "task"]
    cast.bob.put(f"/runs/{run}", {"starred": False})
    assert [each["object_type"] for each in cast.bob.get("/watchers").data] == ["task"]


def test_default_watchers_of_a_template_watch_what_is_launched_from_it(cast: Cast) -> None:
    template = a_template(cast.ann, "Do it")
    first = cast.ann.post("/runs", {"checklist_id": template, "name": "Before"}).data["id"]
    group = cast.ann.post("/groups", {"name": "Signers", "members": [cast.lia.number, cast.bob.number]}).data["id"]
    path = f"/checklists/{template}/watchers"
    set_ = cast.ann.put(path, {"members": [cast.ann.number], "groups": [group]})
    assert set_.data == {"members": [cast.ann.number], "groups": [group], "guests": []}
    assert set_.json["warnings"]
    watchers = cast.ann.get(f"/checklists/{template}", with_="member_watchers").data["member_watchers"]["data"]
    assert watchers == [{"user_id": cast.ann.number, "group_id": None}, {"user_id": None, "group_id": group}]
    run = cast.ann.post("/runs", {"checklist_id": template, "name": "After"}).data["id"]
    shown = cast.ann.get(f"/runs/{run}", with_="member_watchers").data["member_watchers"]["data"]
    assert {each["user_id"] for each in shown} == {cast.ann.number, cast.bob.number, cast.lia.number}
    assert {each["frequency"] for each in shown} == {"chilled"}
    assert cast.ann.get(f"/runs/{first}", with_="member_watchers").data["member_watchers"]["data"] == []
    assert cast.ann.put(path, {"members": []}).data["members"] == []
    assert cast.ann.put(path, {"members": [999_999]}).status == 422
    assert cast.lia.put(path, {"members": []}).status in {403, 404}


def test_watchers_go_with_what_they_watched(cast: Cast) -> None:
    run, _ = a_run(cast.ann)
    cast.bob.put(f"/runs/{run}", {"starred": True})
    cast.ann.delete(f"/runs/{run}")
    cast.ann.delete(f"/runs/{run}/delete")
    assert cast.bob.get("/watchers").data == []


@pytest.mark.parametrize("many", [200])
def test_one_thing_has_a_bounded_number_of_watchers(cast: Cast, many: int) -> None:
    path = f"/users/{cast.ann.number}/add-watcher"
    for number in range(many):
        assert cast.ann.post(path, watcher(object_id=cast.acme, webhook=f"{HOOK}/{number}")).status == 201
    full = cast.ann.post(path, watcher(object_id=cast.acme))
    assert (full.status, full.json["code"]) == (422, "watchers_full")
