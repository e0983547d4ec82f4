"""How paths find their routes (api-identity 1.1, DECISIONS 11)."""

import pytest

from plumbing.http.client import Client
from plumbing.http.notes import ACME, OTHER
from procession.plumbing.http import Item, Route
from procession.plumbing.http.plans import Plan, RouteMistake
from procession.plumbing.http.router import Router
from procession.plumbing.work import Work

NOTE = f"/organizations/{ACME}/notes/{'1' * 32}"


@pytest.mark.parametrize("prefix", ["", "/api", "/api/api"])
@pytest.mark.parametrize("ending", ["", "/"])
def test_every_route_answers_at_the_root_and_under_api_with_or_without_a_slash(api: Client, prefix: str, ending: str):
    assert api.get(prefix + NOTE + ending).status == 200


def test_the_host_name_never_matters(api: Client):
    assert api.get(NOTE, host="whatever.example").status == 200


def test_path_segments_are_decoded_and_a_plus_stays_a_plus(api: Client):
    names = f"/organizations/{ACME}/names"
    assert api.get(f"{names}/a+b@example.com").data == "a+b@example.com"
    assert api.get(f"{names}/a%2Bb%40example.com").data == "a+b@example.com"
    assert api.get(f"{names}/J%C3%BCrgen%2FBonn").data == "Jürgen/Bonn"


def test_a_literal_segment_beats_a_placeholder(api: Client):
    answer = api.get(f"/organizations/{ACME}/notes/export")
    assert (answer.body, answer.headers["content-type"]) == (b"Tea\n", "text/plain; charset=utf-8")
    assert answer.headers["content-disposition"] == "inline"


def test_a_literal_segment_gives_way_where_only_the_placeholder_leads_on():
    router: Router[str] = Router()
    router.add("GET", "/runs/export", "export")
    router.add("GET", "/runs/{run}/tasks", "tasks")
    found = router.find("GET", "/runs/export/tasks")
    assert (found.target, found.values) == ("tasks", {"run": "export"})


def test_an_unknown_first_word_suggests_nothing(api: Client):
    unknown = api.get("/qwertyuiop/zzz")
    assert (unknown.status, unknown.code) == (404, "unknown_route")
    assert unknown.json["message"] == "There is no such route."


def test_an_unknown_route_is_told_apart_from_a_missing_thing_and_names_the_nearest_one(api: Client):
    unknown = api.get(f"/organizations/{ACME}/note/{'1' * 32}")
    assert (unknown.status, unknown.code) == (404, "unknown_route")
    assert unknown.json["message"].endswith("The nearest one is GET /organizations/{org}/notes/{note}.")
    missing = api.get(f"/organizations/{ACME}/notes/{'0' * 32}")
    assert (missing.status, missing.code) == (404, "not_found")


def test_the_product_word_for_a_resource_leads_to_its_real_path(api: Client):
    assert "GET /organizations/{org}/names" in api.get(f"/organizations/{ACME}/people").json["message"]


@pytest.mark.parametrize("path", ["//me", "/organizations//notes", "/me/x", "/%00", f"{NOTE}%00", "/api/api/api/me"])
def test_odd_paths_are_unknown_or_name_nothing(api: Client, path: str):
    assert api.get(path).status == 404


def test_a_wrong_method_is_answered_with_those_that_work(api: Client):
    answer = api.call("PATCH", NOTE)
    assert (answer.status, answer.code) == (405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, HEAD, DELETE, OPTIONS"


def test_head_is_get_without_the_body(api: Client):
    got, head = api.get(NOTE), api.call("HEAD", NOTE)
    assert (head.status, head.body) == (200, b"")
    assert head.headers["content-length"] == str(len(got.body))


def test_options_lists_methods_without_asking_who_is_there(api: Client):
    answer = api.call("OPTIONS", NOTE, headers={})
    assert (answer.status, answer.headers["allow"]) == (204, "GET, HEAD, DELETE, OPTIONS")
    assert api.call("OPTIONS", "/nowhere", headers={}).status == 404


@pytest.mark.parametrize("wrong", ["1" * 31, "A" * 32, "x", "1" * 33])
def test_an_id_of_the_wrong_shape_names_nothing(api: Client, wrong: str):
    answer = api.get(f"/organizations/{ACME}/notes/{wrong}")
    assert (answer.status, answer.code) == (404, "not_found")


@pytest.mark.parametrize("wrong", ["abc", "0", "-1", "1.5", "9" * 40])
def test_a_number_of_the_wrong_shape_names_nothing(api: Client, wrong: str):
    assert api.get(f"/organizations/{ACME}/users/{wrong}").status == 404
    assert api.get(f"/organizations/{ACME}/users/1001").data == 1001


def test_an_alias_is_the_same_route(api: Client):
    assert api.post(f"/organizations/{ACME}/memos", {"title": "Tea"}).status == 201


def test_a_foreign_organization_is_refused_before_anything_else_is_looked_at(api: Client):
    for organization in (OTHER, "f" * 32, "nonsense"):
        assert api.get(f"/organizations/{organization}/notes/wrong").status == 403


def route(path: str, use: object, method: str = "GET") -> Route:
    return Route(method=method, path=path, use=use, tag="Tests")  # type: ignore[arg-type]


def sound(work: Work) -> Item[int]:
    return Item(1)


@pytest.mark.parametrize(
    "path",
    [
        "/organizations/{org}/x/{group_id}",
        "/organizations/{org}/x-{a}",
        "/organizations/{org}/{x}/{x}",
        "/organizations",
    ],
)
def test_paths_that_explorers_of_the_api_stumble_over_are_refused_at_start(path: str):
    """api-identity 2.6.3: whole segments, plain words of at most eight letters, none twice; members name {org}."""
    router: Router[Plan] = Router()
    with pytest.raises(ValueError, match=r"organization|placeholder"):
        router.add("GET", path, Plan(route(path, sound)))


def test_one_position_has_one_name_and_one_handler():
    router: Router[str] = Router()
    router.add("GET", "/guests/{guest}", "a")
    with pytest.raises(ValueError, match="guest"):
        router.add("PUT", "/guests/{email}", "b")
    with pytest.raises(ValueError, match="already"):
        router.add("GET", "/guests/{guest}", "c")


def test_a_handler_that_no_request_can_serve_is_refused_at_start():
    def odd(work: Work, something: int) -> Item[int]:
        return Item(something)

    def untyped(work: Work):  # type: ignore[no-untyped-def]
        return Item(1)

    for handler in (odd, untyped):
        with pytest.raises(RouteMistake):
            Plan(route("/organizations/{org}/x", handler))
