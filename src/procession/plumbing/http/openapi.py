"""The API described by its own types: an OpenAPI 3.1 document, made from routes, structs and docstrings."""

import inspect
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
from msgspec import UnsetType
from msgspec import inspect as types

from procession import __version__
from procession.plumbing.http.answers import Answer, Item, Listing, Nothing, Page, Stream
from procession.plumbing.http.plans import Plan
from procession.plumbing.http.problems import STATUS, OAuthProblem, Problem
from procession.plumbing.http.replies import Pagination
from procession.plumbing.http.router import placeholders
from procession.plumbing.http.routes import Access
from procession.plumbing.http.settings import HttpSettings
from procession.plumbing.http.streams import Stored
from procession.plumbing.work import Warning_

Json = dict[str, Any]
_REF = "#/components/schemas/{name}"
_PROBLEM: Json = {"$ref": "#/components/schemas/Problem"}
_OAUTH_PROBLEM: Json = {"$ref": "#/components/schemas/OAuthProblem"}
_MEANINGS = {
    400: "The request can't be read.",
    401: "Not signed in, or the client header is missing.",
    403: "The caller may not do this, or does not belong to the organization.",
    404: "No such thing here.",
    409: "Something else stands in the way right now.",
    413: "The body is too large.",
    415: "The type of the body is not supported.",
    422: "The values don't fit, or this is not possible in the present state.",
    429: "The rate limit is used up; Retry-After says for how long.",
    503: "Not ready; try again soon.",
}


def document(plans: Sequence[Plan], settings: HttpSettings) -> Json:
    """The whole document. Raises ValueError when two handlers have the same name."""
    shown = [plan for plan in plans if not plan.route.hidden]
    _must_have_unique_names(shown)
    schemas = Schemas(shown)
    paths: dict[str, Json] = {}
    times: Counter[str] = Counter()
    for plan in shown:
        for path in (plan.route.path, *plan.route.aliases):
            operation = _operation(plan, path, schemas, alias=times[plan.name])
            times[plan.name] += 1
            paths.setdefault(path, {})[plan.route.method.lower()] = operation
    base = settings.base_url
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Procession",
            "version": __version__,
            "description": _INTRODUCTION,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": base + "/api"}, {"url": base}],
        "tags": [{"name": tag} for tag in dict.fromkeys(plan.route.tag for plan in shown)],
        "paths": paths,
        "components": {
            "schemas": schemas.mentioned(paths),
            "securitySchemes": _SECURITY_SCHEMES,
            "parameters": {"IdempotencyKey": _IDEMPOTENCY_KEY},
            "headers": _HEADERS,
        },
    }


class Schemas:
    """JSON schemas of all structs that the routes mention, each under one name."""

    def __init__(self, plans: Sequence[Plan]) -> None:
        read = ("query", "body", "path", "form")
        asked = [plan.hints[part] for plan in plans for part in read if part in plan.hints]
        answered = [found for plan in plans for found in _answered(plan.hints["return"])]
        everything = _unique([Problem, OAuthProblem, Pagination, Warning_, *answered, *asked])
        schemas, components = msgspec.json.schema_components(everything, ref_template=_REF)
        self._by_type = list(zip(everything, schemas, strict=True))
        self.components: dict[str, Json] = dict(components)
        self.components["Warning"] = self.components.pop(Warning_.__name__)
        only_answered = set(_structs([*answered, Problem, OAuthProblem, Pagination, Warning_])) - set(_structs(asked))
        for struct in only_answered:
            self._never_omits(struct)

    def of(self, kind: Any) -> Json:
        return next((schema for known, schema in self._by_type if known == kind), {})

    def fields(self, struct: Any) -> dict[str, Json]:
        """The schemas of a struct's fields by their wire names."""
        reference = self.of(struct).get("$ref", "")
        return self.components.get(reference.rpartition("/")[2], {}).get("properties", {})

    def mentioned(self, paths: Json) -> Json:
        """The components that the paths refer to, directly or through others; parameters are written out."""
        found: Json = {}
        pending = _references(paths)
        while pending:
            name = pending.pop()
            if name not in found:
                found[name] = self.components[name]
                pending |= _references(found[name])
        return {name: found[name] for name in self.components if name in found}

    def _never_omits(self, struct: Any) -> None:
        """Answers send every key, so all are required but those that stand for an include nobody asked for."""
        schema = self.components.get(self.of(struct).get("$ref", "").rpartition("/")[2]) or self.components.get(
            struct.__name__
        )
        if schema is None or struct.__struct_config__.omit_defaults:
            return
        hints = get_type_hints(struct, include_extras=True)
        fields = msgspec.structs.fields(struct)
        required = [field.encode_name for field in fields if UnsetType not in _parts(hints[field.name])]
        schema["required"] = required
        for field in schema.get("properties", {}).values():
            field.pop("default", None)


def _operation(plan: Plan, path: str, schemas: Schemas, *, alias: int) -> Json:
    route = plan.route
    summary, _, description = (inspect.getdoc(plan.use) or plan.name.replace("_", " ")).partition("\n")
    operation: Json = {
        "operationId": plan.name if not alias else f"{plan.name}_alias_{alias}",
        "tags": [route.tag],
        "summary": summary.strip(),
        "description": description.strip(),
        "parameters": list(_parameters(plan, path, schemas)),
        "responses": _responses(plan, path, schemas),
    }
    if route.access is Access.OPEN:
        operation["security"] = []
    else:
        operation["security"] = [{"token": [], "client": []}, {"session": [], "client": []}]
        if route.method != "GET":
            operation["parameters"].append({"$ref": "#/components/parameters/IdempotencyKey"})
    if plan.body is not None:
        schema = schemas.of(plan.hints["body"])
        required = any(field.required for field in msgspec.structs.fields(plan.hints["body"]))
        content = {"schema": schema}
        operation["requestBody"] = {
            "required": required,
            "content": {"application/json": content, "application/x-www-form-urlencoded": content},
        }
    if route.upload is not None:
        operation["requestBody"] = _upload_body(plan, schemas)
    return operation


def _upload_body(plan: Plan, schemas: Schemas) -> Json:
    upload = plan.route.upload
    fields = dict(schemas.fields(plan.hints["form"])) if plan.form is not None else {}
    part = upload.parts[0] if upload is not None else ""
    binary: Json = {"type": "string", "format": "binary", "description": "The file itself."}
    schema: Json = {"type": "object", "properties": {part: binary, **fields}, "required": [part]}
    return {"required": True, "content": {"multipart/form-data": {"schema": schema}}}


def _parameters(plan: Plan, path: str, schemas: Schemas) -> Iterator[Json]:
    known = schemas.fields(plan.hints["path"]) if "path" in plan.hints else {}
    for name in placeholders(path):
        schema = _simplified(known.get(name, {"type": "string"}))
        yield {"name": name, "in": "path", "required": True, "schema": schema, **_described(schema)}
    if plan.query is None:
        return
    struct = plan.hints["query"]
    required = {field.encode_name for field in msgspec.structs.fields(struct) if field.required}
    for name, field in schemas.fields(struct).items():
        schema = _simplified(field)
        listed: Json = {"style": "form", "explode": False} if schema.get("type") == "array" else {}
        yield {
            "name": name,
            "in": "query",
            "required": name in required,
            "schema": schema,
            **_described(schema),
            **listed,
        }


def _described(schema: Json) -> Json:
    description = schema.pop("description", "")
    return {"description": description} if description else {}


def _simplified(schema: Json) -> Json:
    """A parameter is absent rather than null, so null is no choice of its own."""
    choices = [choice for choice in schema.get("anyOf", ()) if choice.get("type") != "null"]
    rest = {key: value for key, value in schema.items() if key not in {"anyOf", "default"} or key == "default"}
    if rest.get("default", 0) is None:
        rest.pop("default")
    if "anyOf" not in schema:
        return rest
    rest.pop("anyOf", None)
    return {**rest, **choices[0]} if len(choices) == 1 else {**rest, "anyOf": choices}


def _responses(plan: Plan, path: str, schemas: Schemas) -> Json:
    returned = plan.hints["return"]
    status = "204" if returned is Nothing else str(plan.status)
    success: Json = {"description": "Done." if returned is not Nothing else "Done; nothing to say."}
    success["headers"] = {"X-Request-Id": {"$ref": "#/components/headers/RequestId"}}
    if plan.access is not Access.OPEN:
        success["headers"].update(
            {f"X-RateLimit-{name}": {"$ref": f"#/components/headers/RateLimit{name}"} for name in _LIMIT_HEADERS}
        )
    if returned in {Answer, Stream, Stored}:
        success["content"] = {"*/*": {}}
    elif returned is not Nothing:
        success["content"] = {"application/json": {"schema": _answer_schema(returned, schemas)}}
    responses: Json = {str(code): success for code in (status, *plan.route.also)}
    if returned is Stored:
        responses["206"] = success | {"description": "The part that was asked for."}
        responses["416"] = {"description": "None of the bytes asked for are there."}
    for code in sorted(_error_statuses(plan, path)):
        responses[str(code)] = _error(_MEANINGS[code], plan)
    responses["default"] = _error("Anything else that went wrong.", plan)
    return responses


def _error(meaning: str, plan: Plan) -> Json:
    schema = {"anyOf": [_OAUTH_PROBLEM, _PROBLEM]} if plan.route.oauth else _PROBLEM
    return {"description": meaning, "content": {"application/json": {"schema": schema}}}


def _error_statuses(plan: Plan, path: str) -> set[int]:
    statuses = {STATUS[refusal.kind] for refusal in plan.route.refusals}
    if plan.access is not Access.OPEN:
        statuses |= {401, 403, 429} | ({409, 422} if plan.route.method != "GET" else set())
    if plan.route.per_address:
        statuses.add(429)
    if set(placeholders(path)) - {"org"}:
        statuses.add(404)
    if plan.query is not None:
        statuses.add(422)
    if plan.body is not None or plan.route.upload is not None:
        statuses |= {400, 413, 415, 422}
    return statuses


def _answer_schema(returned: Any, schemas: Schemas) -> Json:
    warnings: Json = {"type": "array", "items": {"$ref": "#/components/schemas/Warning"}}
    origin, arguments = get_origin(returned), get_args(returned)
    if origin is Page:
        meta: Json = {
            "type": "object",
            "properties": {"pagination": schemas.of(Pagination)},
            "required": ["pagination"],
            "additionalProperties": True,
        }
        return _object(data=_list_of(schemas.of(arguments[0])), meta=meta, warnings=warnings, optional={"meta"})
    if origin is Listing:
        return _object(data=_list_of(schemas.of(arguments[0])), count={"type": "integer"}, warnings=warnings)
    if origin is Item:
        return _object(data=schemas.of(arguments[0]), warnings=warnings)
    return {"allOf": [schemas.of(returned), {"type": "object", "properties": {"warnings": warnings}}]}


def _object(*, optional: set[str] | None = None, **properties: Json) -> Json:
    left_out = {"warnings"} | (optional or set())
    required = [name for name in properties if name not in left_out]
    return {"type": "object", "properties": properties, "required": required}


def _list_of(items: Json) -> Json:
    return {"type": "array", "items": items}


def _answered(returned: Any) -> list[Any]:
    if returned in {Nothing, Answer, Stream, Stored}:
        return []
    return list(get_args(returned)) if get_origin(returned) in {Item, Page, Listing} else [returned]


def _structs(wanted: Sequence[Any]) -> Iterator[Any]:
    """Every struct class that can be reached from these types."""
    seen: set[Any] = set()
    pending: list[Any] = list(types.multi_type_info(wanted))
    while pending:
        found = pending.pop()
        if isinstance(found, types.StructType):
            if found.cls in seen:
                continue
            seen.add(found.cls)
            yield found.cls
            pending.extend(field.type for field in found.fields)
            continue
        for part in ("type", "item_type", "value_type"):
            if (inner := getattr(found, part, None)) is not None:
                pending.append(inner)
        pending.extend(getattr(found, "types", ()))
        pending.extend(getattr(found, "item_types", ()))


def _references(value: Any) -> set[str]:
    return set(re.findall(r"#/components/schemas/([^\"]+)", msgspec.json.encode(value).decode()))


def _parts(annotation: Any) -> set[Any]:
    """The annotation's alternatives, looking through Annotated."""
    if hasattr(annotation, "__metadata__"):
        return _parts(annotation.__origin__)
    found: set[Any] = set()
    for part in get_args(annotation):
        if part is UnsetType:
            found.add(part)
    return found


def _unique(values: Sequence[Any]) -> list[Any]:
    found: list[Any] = []
    for value in values:
        if value not in found:
            found.append(value)
    return found


def _must_have_unique_names(plans: Sequence[Plan]) -> None:
    names: dict[str, Any] = {}
    for plan in plans:
        if names.setdefault(plan.name, plan.use) is not plan.use:
            raise ValueError(f"two handlers are called {plan.name}; operation ids are unique")


_INTRODUCTION = """The API of Procession, compatible with the Tallyfy API.

Every path is served under `/api` and at the root. Send your token as `Authorization: Bearer <token>`, and the header
`X-Tallyfy-Client` with any value."""

_SECURITY_SCHEMES: Json = {
    "token": {"type": "http", "scheme": "bearer", "description": "An API token."},
    "session": {
        "type": "apiKey",
        "in": "cookie",
        "name": "procession_session",
        "description": "The web app's session.",
    },
    "client": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Tallyfy-Client",
        "description": "Which client is calling. Any value; an organization may be lenient about it.",
    },
}

_IDEMPOTENCY_KEY: Json = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "Makes the request safe to repeat for 24 hours: the same key and body give the stored answer.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"},
}

_LIMIT_HEADERS = {
    "Limit": "Requests allowed in the tighter window.",
    "Remaining": "Requests left in that window.",
    "Reset": "When there is room for one more than now, in unix seconds.",
}
_HEADERS: Json = {
    "RequestId": {"description": "Quote it when you report a problem.", "schema": {"type": "string"}},
    **{
        f"RateLimit{name}": {"description": meaning, "schema": {"type": "integer"}}
        for name, meaning in _LIMIT_HEADERS.items()
    },
}
