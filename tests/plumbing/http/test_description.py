"""The API describes itself: OpenAPI, `/docs/index`, the readable page, health (api-identity 2.6.3)."""

import re

import pytest
from openapi_spec_validator import validate

from plumbing.http.client import Client
from plumbing.http.conftest import Start
from plumbing.http.notes import ACME
from procession import __version__
from procession.app import wiring
from procession.plumbing.http import Access, HttpSettings, Item, Route
from procession.plumbing.http.openapi import document
from procession.plumbing.http.plans import Plan
from procession.plumbing.work import Work


@pytest.fixture
def described(api: Client):
    return api.get("/openapi.json", headers={}).json


def operation(described, method: str, path: str):
    return described["paths"][path][method]


def test_the_document_is_valid_openapi(described):
    validate(described)
    assert described["openapi"] == "3.1.0"
    assert [server["url"] for server in described["servers"]] == ["https://work.example/api", "https://work.example"]


def test_the_document_of_all_rooms_is_valid_and_every_route_is_told_well():
    plans = [Plan(route) for route in wiring.ROUTES]
    whole = document(plans, HttpSettings())
    validate(whole)
    for path, methods in whole["paths"].items():
        for method, found in methods.items():
            where = f"{method} {path}"
            assert found["summary"], where
            assert found["tags"], where
            assert re.fullmatch("[a-z][a-z0-9_]*", found["operationId"]), where
            assert any(status.startswith("2") for status in found["responses"]), where
            assert "default" in found["responses"], where


def test_bodies_answers_and_errors_are_typed(described):
    made = operation(described, "post", "/organizations/{org}/notes")
    assert made["operationId"] == "make_note"
    assert made["summary"] == "Makes a note."
    assert made["description"] == "It is counted, so that tests see whether it happened."
    assert made["requestBody"]["required"] is True
    assert made["requestBody"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/NoteIn"}
    answer = made["responses"]["201"]["content"]["application/json"]["schema"]
    assert answer["properties"]["data"] == {"$ref": "#/components/schemas/NoteOut"}
    assert answer["required"] == ["data"]
    assert {"400", "401", "403", "409", "413", "415", "422", "429", "default"} <= set(made["responses"])
    problem = made["responses"]["422"]["content"]["application/json"]["schema"]
    assert problem == {"$ref": "#/components/schemas/Problem"}


def test_answers_say_that_no_key_is_omitted_but_includes(described):
    schemas = described["components"]["schemas"]
    assert schemas["NoteOut"]["required"] == ["id", "title", "place"]
    assert schemas["NoteIn"]["required"] == ["title"]
    assert schemas["Problem"]["required"] == ["error", "message", "code", "request_id"]


def test_pages_and_listings_have_their_envelopes(described):
    page = operation(described, "get", "/organizations/{org}/notes")["responses"]["200"]
    schema = page["content"]["application/json"]["schema"]
    assert schema["properties"]["data"]["items"] == {"$ref": "#/components/schemas/NoteOut"}
    assert schema["properties"]["meta"]["properties"]["pagination"] == {"$ref": "#/components/schemas/Pagination"}
    assert "X-RateLimit-Remaining" in page["headers"]
    listing = operation(described, "get", "/organizations/{org}/names")["responses"]["200"]
    assert listing["content"]["application/json"]["schema"]["properties"]["count"] == {"type": "integer"}


def test_parameters_carry_types_and_meanings(described):
    parameters = {
        parameter["name"]: parameter
        for parameter in operation(described, "get", "/organizations/{org}/notes")["parameters"]
    }
    assert parameters["org"]["in"] == "path"
    assert parameters["with"]["description"].startswith("What to include")
    assert parameters["status"]["schema"]["items"]["enum"] == ["done", "open"]
    assert parameters["status"]["explode"] is False
    assert parameters["urgent"]["schema"] == {"type": "boolean"}
    assert parameters["minimum"]["schema"] == {"type": "integer", "default": 0}
    assert "NoteQuery" not in described["components"]["schemas"]


def test_who_may_ask_is_told(described):
    assert operation(described, "post", "/sign-in")["security"] == []
    closed = operation(described, "get", "/me")["security"]
    assert closed == [{"token": [], "client": []}, {"session": [], "client": []}]
    made = operation(described, "post", "/organizations/{org}/notes")
    assert {"$ref": "#/components/parameters/IdempotencyKey"} in made["parameters"]


def test_two_handlers_of_one_name_are_refused():
    def same(work: Work) -> Item[int]:
        """Same."""
        return Item(1)

    def other(work: Work) -> Item[int]:
        """Other."""
        return Item(1)

    other.__name__ = "same"
    routes = [
        Route(method="GET", path=path, use=use, tag="T", access=Access.PERSON)
        for path, use in (("/a", same), ("/b", other))
    ]
    with pytest.raises(ValueError, match="same"):
        document([Plan(route) for route in routes], HttpSettings())


@pytest.mark.parametrize(("prefix", "base"), [("", "/"), ("/api", "/api")])
def test_docs_index_follows_the_rules_its_reader_depends_on(api: Client, prefix: str, base: str):
    answer = api.get(f"{prefix}/docs/index", headers={})
    assert (answer.status, answer.json["basePath"]) == (200, base)
    names_by_position: dict[str, str] = {}
    for path, methods in answer.json["paths"].items():
        assert not path.startswith("/api")
        names = re.findall(r"\{([^}]*)\}", path)
        assert len(names) == len(set(names))
        segments = path.split("/")
        for position, segment in enumerate(segments):
            if "{" in segment:
                assert re.fullmatch(r"\{[a-z]{1,8}\}", segment), path
                start = re.sub(r"\{[^}]*\}", "{}", "/".join(segments[:position]))
                assert names_by_position.setdefault(start, segment) == segment
                assert position != 2 or segments[1] != "organizations" or segment == "{org}"
        for method, found in methods.items():
            assert method in {"get", "post", "put", "patch", "delete"}
            assert {"tags", "summary", "description", "parameters"} <= set(found)
            assert all("name" in parameter for parameter in found["parameters"])


@pytest.mark.parametrize("path", ["/docs", "/api/docs", "/api", "/api/"])
def test_the_reference_needs_nothing_from_outside(api: Client, path: str):
    answer = api.get(path, headers={"accept": "text/html"})
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    page = answer.body.decode()
    assert "make_note" in page
    assert "Makes a note." in page
    assert not re.search(r'(src|href)="(https?:)?//', page)
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_text_from_docstrings_is_escaped_in_the_reference():
    def risky(work: Work) -> Item[int]:
        """<script>alert(1)</script> and `code`."""
        return Item(1)

    from procession.plumbing.http.pages import reference_page

    plan = Plan(Route(method="GET", path="/risky", use=risky, tag="<b>", access=Access.PERSON))
    page = reference_page(document([plan], HttpSettings()))
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; and <code>code</code>." in page
    assert "<b>" not in page


@pytest.mark.parametrize("path", ["/health", "/api/health"])
def test_health_needs_nobody_and_says_the_version(start: Start, path: str):
    answer = start(rate_limits="1/h").get(path, headers={})
    assert (answer.status, answer.json) == (200, {"status": "ok", "version": __version__})


def test_a_description_is_served_whatever_the_organization(api: Client):
    assert api.get(f"/organizations/{ACME}/docs", headers={}).status == 404
