"""Every list pages in the same way: sizes, the page past the end, links, and no row twice or left out."""

from urllib.parse import parse_qs, urlsplit

import pytest

from every.shapes import called, routes
from procession.plumbing.http import Page


def is_paged(route):
    answer = route.use.__annotations__.get("return")
    return getattr(answer, "__origin__", answer) is Page


LISTS = [route for route in routes() if route.method == "GET" and is_paged(route)]
every_list = pytest.mark.parametrize("route", LISTS, ids=called)


def test_there_are_lists():
    assert LISTS


@every_list
def test_a_list_has_pages(route, acme):
    reply = acme.owner.get(acme.path(route.path), per_page=1)
    assert reply.status == 200, reply
    paging = reply.json["meta"]["pagination"]
    assert set(paging) >= {"total", "count", "per_page", "current_page", "total_pages", "links", "has_more_pages"}
    assert paging["per_page"] == 1
    assert paging["count"] == len(reply.data) <= 1
    assert paging["current_page"] == 1
    assert paging["total_pages"] == max(1, paging["total"])
    assert paging["has_more_pages"] is (paging["total"] > 1)
    assert bool(paging["links"]) is paging["has_more_pages"]


@every_list
def test_a_walk_over_links_gives_every_row_once(route, acme):
    path = acme.path(route.path)
    total = acme.owner.get(path).json["meta"]["pagination"]["total"]
    seen, step, asked = [], path + "?per_page=1&with=nothing&sort=id", 0
    while step and asked <= 60:
        reply = acme.owner.ask("GET", step)
        seen += [repr(row.get("id", row)) for row in reply.data]
        links = reply.json["meta"]["pagination"]["links"]
        following = urlsplit(links["next"]) if links and "next" in links else None
        if following:
            assert following.netloc, links
            assert parse_qs(following.query)["with"] == ["nothing"]
        step = following and f"{following.path}?{following.query}"
        asked += 1
    if asked <= 60:
        assert len(seen) == total
    assert len(set(seen)) == len(seen)


@every_list
def test_a_page_past_the_end_is_empty(route, acme):
    reply = acme.owner.get(acme.path(route.path), page=9999)
    assert reply.status == 200, reply
    assert reply.data == []
    assert reply.json["meta"]["pagination"]["has_more_pages"] is False


@every_list
def test_strange_pages_are_read_kindly(route, acme):
    for query in ({"page": 0}, {"page": -3}, {"page": "x"}, {"per_page": 0}, {"per_page": 100000}, {"sort": "nothing"}):
        reply = acme.owner.get(acme.path(route.path), **query)
        assert reply.status == 200, (query, reply)
        assert reply.json["meta"]["pagination"]["current_page"] >= 1


@every_list
def test_without_pagination_there_is_no_meta(route, acme):
    reply = acme.owner.get(acme.path(route.path), without_pagination="true")
    assert reply.status == 200, reply
    assert isinstance(reply.data, list)
