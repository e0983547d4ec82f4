"""Whatever stands in the query or in the path of a reading request, the answer is one, or says what is wrong."""

from typing import get_type_hints
from urllib.parse import quote

import msgspec
import pytest

from every.shapes import called, must_be_an_error, routes
from every.world import PLACEHOLDER

STRANGE = ["x", "\u2603", "-1", "9" * 25, "0" * 32, "2030-13-45", "a,b,,c", "'\"--", "\x00"]
READING = [route for route in routes() if route.method == "GET"]
ASKING = [route for route in READING if "query" in route.use.__annotations__ and not route.hidden]  # pages are hidden


@pytest.mark.parametrize("route", ASKING, ids=called)
def test_no_query_breaks_the_server(route, acme):
    query = get_type_hints(route.use)["query"]
    for field in msgspec.structs.fields(query):
        for value in STRANGE:
            reply = acme.owner.ask("GET", f"{acme.path(route.path)}?{field.encode_name}={quote(value)}")
            assert reply.status in {200, 400, 404, 422}, (field.encode_name, value, reply)
            if reply.status != 200:
                must_be_an_error(reply, reply.status)


@pytest.mark.parametrize("route", [route for route in READING if "{" in route.path], ids=called)
def test_no_id_breaks_the_server(route, acme):
    names = PLACEHOLDER.findall(route.path)
    for before, name in names:
        for value in STRANGE:
            path = acme.path(route.path.replace(f"{before}/{{{name}}}", f"{before}/{quote(value, safe='')}"))
            reply = acme.owner.ask("GET", path)
            if route.hidden:
                assert reply.status in {403, 404}, (value, reply)
            else:
                must_be_an_error(reply, 403 if name == "org" and reply.status == 403 else 404)
