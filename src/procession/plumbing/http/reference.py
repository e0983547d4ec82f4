"""The routes that describe and watch the API itself: OpenAPI, `/docs/index`, the readable page, health."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import msgspec
from sqlalchemy import literal, select

from procession import __version__
from procession.plumbing.database.statements import everywhere
from procession.plumbing.http.answers import Answer
from procession.plumbing.http.openapi import document
from procession.plumbing.http.pages import PAGE_HEADERS, reference_page
from procession.plumbing.http.plans import Plan
from procession.plumbing.http.request import RequestFacts
from procession.plumbing.http.routes import Access, Route
from procession.plumbing.http.settings import HttpSettings
from procession.plumbing.work import Work

_ONE = everywhere(select(literal(1).label("one")))
_READ_BY_CLIENTS = ("tags", "summary", "description", "operationId", "parameters")


class Health(msgspec.Struct):
    """`status` is `ok` when requests can be served, which includes the database."""

    status: str
    version: str


class Reference:
    """Made from the routes on first use, because starting quickly matters more."""

    def __init__(self, plans: Sequence[Plan], settings: HttpSettings) -> None:
        self._plans = list(plans)
        self._settings = settings

    def routes(self) -> tuple[Route, ...]:
        """To be served beside the rooms' own; those that are not hidden are part of the document."""
        shown = (Route(method="GET", path="/health", use=health, tag="System", access=Access.OPEN),)
        self._plans.extend(Plan(route) for route in shown)
        hidden = (
            ("/openapi.json", self.openapi),
            ("/docs/index", self.docs_index),
            ("/docs", self.page),
            ("/", self.page),
        )
        described = (
            Route(method="GET", path=path, use=use, tag="System", access=Access.OPEN, hidden=True)
            for path, use in hidden
        )
        return (*shown, *described)

    @cached_property
    def document(self) -> dict[str, Any]:
        return document(self._plans, self._settings)

    @cached_property
    def _document(self) -> bytes:
        return msgspec.json.encode(self.document)

    @cached_property
    def _page(self) -> bytes:
        return reference_page(self.document).encode()

    def openapi(self) -> Answer:
        """The OpenAPI 3.1 document of this API."""
        return Answer(body=self._document, content_type="application/json")

    def page(self) -> Answer:
        """The reference for people."""
        return Answer(body=self._page, content_type="text/html; charset=utf-8", headers=PAGE_HEADERS)

    def docs_index(self, request: RequestFacts) -> Answer:
        """Paths, methods and parameters for programs that explore the API (api-identity 2.6.3)."""
        parameters = self.document["components"]["parameters"]
        paths = {
            path: {method: _explored(operation, parameters) for method, operation in methods.items()}
            for path, methods in self.document["paths"].items()
        }
        found = {"basePath": request.prefix or "/", "info": self.document["info"], "paths": paths}
        return Answer(body=msgspec.json.encode(found), content_type="application/json")


def health(work: Work) -> Health:
    """Whether the server answers and its database does."""
    work.value(_ONE)
    return Health("ok", __version__)


def _explored(operation: dict[str, Any], shared: dict[str, Any]) -> dict[str, Any]:
    found = {name: operation[name] for name in _READ_BY_CLIENTS}
    found["parameters"] = [
        shared[parameter["$ref"].rpartition("/")[2]] if "$ref" in parameter else parameter
        for parameter in operation["parameters"]
    ]
    return found
