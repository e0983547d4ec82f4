"""A route made ready: everything that reflection can tell is found out once, when the server starts."""

import inspect
from typing import Any, Protocol, get_type_hints

import msgspec

from procession.errors import Refusal
from procession.plumbing.http import decoding
from procession.plumbing.http.answers import Stream
from procession.plumbing.http.parameters import PathReader, QueryReader
from procession.plumbing.http.request import RequestFacts
from procession.plumbing.http.router import placeholders
from procession.plumbing.http.routes import Access, Route
from procession.plumbing.http.shapes import Shape
from procession.plumbing.http.streams import Stored
from procession.plumbing.work import Warning_

_PARAMETERS = {"work", "path", "query", "body", "request", "prepared", "form", "file"}
_BEFORE = {"database", "path", "query", "body", "request", "actor"}
_MAX_WARNINGS = 50


class RouteMistake(ValueError):
    """A route that can't work; found when the server starts."""


class Inputs(Protocol):
    """What was read of a request before its unit of work: the handler's arguments, or why they can't be had."""

    arguments: dict[str, Any]
    refusal: Refusal | None
    early_warnings: list[Warning_]


class Plan:
    """How one route is served."""

    __slots__ = (
        "access",
        "body",
        "form",
        "hints",
        "is_writing",
        "path",
        "prepare",
        "prepare_wants",
        "query",
        "route",
        "status",
        "use",
        "wants_request",
        "wants_unit",
        "wants_work",
    )

    def __init__(self, route: Route) -> None:
        self.route = route
        self.use = route.use
        self.status = route.status
        self.access = route.access
        self.is_writing = route.is_writing
        self.hints = _hints(route)
        self.wants_work = "work" in self.hints
        self.wants_request = "request" in self.hints
        self.wants_unit = self.wants_work or route.access is not Access.OPEN
        self.prepare = route.prepare
        self.prepare_wants = _wants_before(route)
        self.path = PathReader(self.hints["path"]) if "path" in self.hints else None
        self.query = QueryReader(self.hints["query"]) if "query" in self.hints else None
        self.body = Shape(self.hints["body"]) if "body" in self.hints else None
        self.form = Shape(self.hints["form"]) if "form" in self.hints else None

    @property
    def needs_store(self) -> bool:
        """Whether it takes or sends bytes of files."""
        return self.route.upload is not None or self.hints["return"] is Stored

    @property
    def name(self) -> str:
        return self.use.__name__

    def read(
        self, inputs: Inputs, values: dict[str, str], query_string: str, raw: bytes, content_type: bytes | None
    ) -> None:
        """Reads path, query and body. A refusal is kept for later: who may not come in learns nothing from it."""
        arguments = inputs.arguments
        try:
            if self.path is not None:
                arguments["path"] = self.path.read(values)
            if self.query is not None:
                arguments["query"] = self.query.read(query_string)
            if self.body is not None:
                arguments["body"] = self._read_body(raw, content_type or b"", inputs)
        except Refusal as refusal:
            inputs.refusal = refusal

    def read_form(self, inputs: Inputs, fields: dict[str, str]) -> None:
        """Reads the text fields that came with a file. Raises Invalid."""
        if self.form is None:
            return
        inputs.arguments["form"] = self.form.read(fields)
        for path in self.form.unknown_keys(fields)[:_MAX_WARNINGS]:
            inputs.early_warnings.append(Warning_(path, f"{path} is not known here; nothing was done with it."))

    def _read_body(self, raw: bytes, content_type: bytes, inputs: Inputs) -> Any:
        shape = self.body
        if shape is None:
            return None
        values = decoding.read_body(raw, content_type)
        body = shape.read(values, careful=bool(values) and decoding.is_suspicious(raw))
        for path in shape.unknown_keys(values)[:_MAX_WARNINGS]:
            inputs.early_warnings.append(Warning_(path, f"{path} is not known here; nothing was done with it."))
        return body


def _wants_before(route: Route) -> frozenset[str]:
    """The parameters of the step before the unit of work."""
    if route.prepare is None:
        return frozenset()
    where = f"{route.method} {route.path}"
    if route.upload is not None:
        raise RouteMistake(f"{where}: a route that takes a file does not prepare")
    if not inspect.iscoroutinefunction(route.prepare):
        raise RouteMistake(f"{where}: what prepares is an async function")
    names = frozenset(inspect.signature(route.prepare).parameters)
    if unknown := names - _BEFORE:
        raise RouteMistake(f"{where}: {route.prepare.__name__} takes {sorted(unknown)}, which is not there yet")
    if "actor" in names and route.access is Access.OPEN:
        raise RouteMistake(f"{where}: nobody is known on an open route")
    return names


def _hints(route: Route) -> dict[str, Any]:
    where = f"{route.method} {route.path}"
    hints = get_type_hints(route.use, include_extras=True)
    names = list(inspect.signature(route.use).parameters)
    if unknown := set(names) - _PARAMETERS:
        raise RouteMistake(f"{where}: {route.use.__name__} takes {sorted(unknown)}, which no request has")
    if ("prepared" in names) != (route.prepare is not None):
        raise RouteMistake(f"{where}: prepared is what the route's prepare returns")
    if missing := [name for name in (*names, "return") if name not in hints]:
        raise RouteMistake(f"{where}: {route.use.__name__} says no type for {missing}")
    if ("file" in names) != (route.upload is not None) or ("form" in names and route.upload is None):
        raise RouteMistake(f"{where}: file and form are what the route's upload brings")
    if route.upload is not None and ("body" in names or route.access is not Access.MEMBER):
        raise RouteMistake(f"{where}: a route that takes a file is for members and guests, and has no other body")
    if "request" in names and hints["request"] is not RequestFacts:
        raise RouteMistake(f"{where}: request is a RequestFacts")
    if route.method == "GET" and "body" in names:
        raise RouteMistake(f"{where}: GET has no body")
    if hints["return"] is Stream and route.method != "GET":
        raise RouteMistake(f"{where}: only reading routes stream, since a repeated request gets the same bytes")
    for path in (route.path, *route.aliases):
        _check_placeholders(where, path, hints.get("path"), route.access)
    return hints


def _check_placeholders(where: str, path: str, struct: Any, access: Access) -> None:
    asked = set(placeholders(path))
    if access is Access.MEMBER and "org" not in asked:
        raise RouteMistake(f"{where}: a route for members names its organization")
    fields = msgspec.structs.fields(struct) if struct is not None else ()
    known = {field.encode_name for field in fields}
    required = {field.encode_name for field in fields if field.required}
    if unread := asked - known - {"org"}:
        raise RouteMistake(f"{where}: nobody reads {sorted(unread)} of {path}")
    if absent := required - asked:
        raise RouteMistake(f"{where}: {path} has no {sorted(absent)}")
