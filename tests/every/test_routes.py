"""What holds for every route there is, on both databases. A new route is tested the moment it is in a list."""

import re

import pytest

from every.shapes import called, must_be_an_error, routes, with_body
from every.world import NOWHERE, PLACEHOLDER
from procession.plumbing.http import Access

CLOSED = routes(Access.MEMBER, Access.PERSON)
OF_ORGANIZATIONS = routes(Access.MEMBER)
WITH_BODY = list(with_body())


def every(chosen):
    return pytest.mark.parametrize("route", chosen, ids=called)


@every(CLOSED)
def test_nobody_gets_in_without_a_token(route, acme):
    reply = acme.owner.ask(route.method, acme.path(route.path), headers={"Authorization": None})
    must_be_an_error(reply, 401, "unauthenticated")


@every(CLOSED)
def test_a_wrong_token_is_nobody(route, acme):
    reply = acme.owner.ask(route.method, acme.path(route.path), headers={"Authorization": "Bearer " + "x" * 40})
    must_be_an_error(reply, 401, "unauthenticated")


@every(CLOSED)
def test_a_token_without_the_client_header_is_refused_by_name(route, acme):
    reply = acme.owner.ask(route.method, acme.path(route.path), headers={"X-Tallyfy-Client": None})
    must_be_an_error(reply, 401, "client_header_required")
    assert "X-Tallyfy-Client" in reply.json["message"]


@every(OF_ORGANIZATIONS)
def test_eve_may_not_knock_at_acme(route, acme, eves):
    must_be_an_error(eves.owner.ask(route.method, acme.path(route.path)), 403)


@every([each for each in OF_ORGANIZATIONS if len(PLACEHOLDER.findall(each.path)) > 1 and not each.applications])
def test_acmes_things_do_not_exist_at_eves(route, acme, eves):
    path = acme.path(route.path).replace(acme.owner.organization, eves.owner.organization)
    if str(acme.owner.user) in path.split("/"):
        path = path.replace(f"/{acme.owner.user}/", "/2147483000/")
    reply = eves.owner.ask(route.method, path, {} if route.method in {"POST", "PUT", "PATCH"} else None)
    if f"{route.method} {route.path}" == "DELETE /organizations/{org}/tags/{tag}":
        assert reply.status == 204  # also for a tag that is not there; Acme's is still where it was
        assert acme.owner.get(acme.path(route.path)).status == 200
        return
    # A body that is needed and absent may be refused first; nothing of Acme is said either way.
    # An unknown guest to remove is 422 by api-identity 3.7.1.
    refused_first = route in WITH_BODY or route.use.__name__ == "remove_guest"
    assert reply.status == 404 or (reply.status == 422 and refused_first), reply
    must_be_an_error(reply, reply.status)


@every(WITH_BODY)
def test_a_body_that_cannot_be_read_is_400(route, acme):
    for broken in (b"{", b'{"title": }', b"\xff\xfe"):
        must_be_an_error(acme.owner.ask(route.method, acme.path(route.path), broken), 400)


@every(WITH_BODY)
def test_a_body_that_is_no_object_is_refused(route, acme):
    for wrong in (b"[]", b'"text"', b"3"):
        reply = acme.owner.ask(route.method, acme.path(route.path), wrong)
        assert reply.status in {400, 422}, reply
        must_be_an_error(reply, reply.status)


@every([route for route in CLOSED if route.method == "GET" and "{" in route.path.replace("{org}", "")])
def test_what_does_not_exist_is_404(route, acme):
    path = re.sub(r"\{(?!org)\w+\}", NOWHERE, route.path).replace("{org}", acme.owner.organization)
    must_be_an_error(acme.owner.ask("GET", path), 404)


@every([route for route in CLOSED if route.method == "GET"])
def test_both_prefixes_and_a_trailing_slash_are_the_same(route, acme):
    path = acme.path(route.path)
    plain = acme.owner.ask("GET", path)
    assert plain.status < 500, plain
    for same in ("/api" + path, path + "/", "/api/api" + path):
        reply = acme.owner.ask("GET", same)
        assert reply.status == plain.status, (same, reply)


@every(routes())
def test_the_reference_says_what_it_is(route):
    assert (route.use.__doc__ or "").strip(), f"{route.use.__qualname__} has no docstring"
    assert route.tag
    for name in re.findall(r"\{(\w+)\}", route.path):
        assert re.fullmatch(r"[a-z]{1,8}", name), f"{name}: a plain word of at most eight letters"


def test_placeholders_in_one_place_have_one_name():
    names = {}
    for route in routes():
        segments = route.path.split("/")
        for place, segment in enumerate(segments):
            if segment.startswith("{"):
                above = re.sub(r"\{\w+\}", "{}", "/".join(segments[:place]))
                assert names.setdefault(above, segment) == segment, f"{route.path}: {segment} or {names[above]}"


def test_an_unknown_path_names_the_nearest_one(acme):
    reply = acme.owner.get("taks")
    must_be_an_error(reply, 404, "unknown_route")
    assert "/tasks" in reply.json["message"]


def test_a_wrong_method_names_the_right_ones(acme):
    reply = acme.owner.ask("PATCH", "me/tasks")
    must_be_an_error(reply, 405)
    assert "GET" in reply.headers["allow"]
