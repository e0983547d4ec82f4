"""From bytes to plain values: JSON and form bodies, and query strings (api-identity 1.2, api-running 0.1)."""

import re
from typing import Any
from urllib.parse import unquote_plus

import msgspec

from procession.errors import Invalid, Kind, Refusal

MAX_DEPTH = 64
_MAX_PIECES = 20_000
_JSON = b"application/json"
_FORM = b"application/x-www-form-urlencoded"
_BIGGEST = 2**63 - 1
_SUSPICIOUS = re.compile(rb"\\u0000|\d{19}")
_decode = msgspec.json.Decoder().decode


class Malformed(Refusal):
    """The request can't be read at all."""

    kind = Kind.MALFORMED
    code = "malformed"


class UnsupportedBody(Refusal):
    """A body of a type that this route does not take."""

    kind = Kind.UNSUPPORTED
    code = "unsupported_media_type"


class BodyTooLarge(Refusal):
    """More bytes than the operator allows."""

    kind = Kind.TOO_LARGE
    code = "payload_too_large"


def read_body(raw: bytes, content_type: bytes) -> dict[str, Any]:
    """The body's keys and values; an empty body is `{}`, whatever type it claims to have."""
    if not raw or raw.isspace():
        return {}
    kind = content_type.partition(b";")[0].strip().lower()
    if kind == _FORM and not raw.lstrip().startswith(b"{"):
        return _form(raw)
    if kind and kind not in {_JSON, _FORM} and kind[-5:] != b"+json":
        raise UnsupportedBody("Send the body as application/json or application/x-www-form-urlencoded.")
    return _json(raw)


def is_suspicious(raw: bytes) -> bool:
    """Whether the body may hold what no column takes, so that its numbers are worth a closer look."""
    return _SUSPICIOUS.search(raw) is not None


def _json(raw: bytes) -> dict[str, Any]:
    try:
        value = _decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Malformed(f"The body is not valid JSON: {error}.") from None
    except RecursionError:
        raise Malformed("The body is nested too deeply.") from None
    if not isinstance(value, dict):
        raise Malformed("The body must be a JSON object.")
    if raw.count(b"[") + raw.count(b"{") > MAX_DEPTH and _depth(value) > MAX_DEPTH:
        raise Malformed(f"The body is nested more than {MAX_DEPTH} levels deep.")
    if is_suspicious(raw):
        _must_be_storable(value)
    return value


def _depth(value: Any) -> int:
    """How deep lists and objects are nested, level by level and without recursion."""
    level, depth = [value], 0
    while level:
        depth += 1
        following: list[Any] = []
        for entry in level:
            following.extend(entry.values() if isinstance(entry, dict) else entry)
        level = [entry for entry in following if isinstance(entry, dict | list)]
    return depth


def _must_be_storable(value: Any) -> None:
    """Refuses what no database column takes: the character NUL, and whole numbers beyond 64 bits."""
    errors: dict[str, list[str]] = {}
    pending: list[tuple[str, Any]] = [("", value)]
    while pending:
        path, entry = pending.pop()
        if isinstance(entry, dict):
            pending.extend((f"{path}.{key}" if path else key, child) for key, child in entry.items())
            if any("\0" in key for key in entry):
                errors[path or "body"] = ["A key contains the character NUL, which can't be stored."]
        elif isinstance(entry, list):
            pending.extend((f"{path}.{index}", child) for index, child in enumerate(entry))
        elif isinstance(entry, str) and "\0" in entry:
            errors[path] = ["The text contains the character NUL, which can't be stored."]
        elif isinstance(entry, int) and abs(entry) > _BIGGEST:
            errors[path] = ["The number is too large."]
    if errors:
        raise Invalid.at(errors)


def pairs(text: str) -> list[tuple[str, str | None]]:
    """The pieces of a query string, decoded; `+` is a space; a name without `=` has None.

    Raises Malformed for NUL and for absurdly many pieces."""
    pieces = text.split("&")
    if len(pieces) > _MAX_PIECES:
        raise Malformed("There are too many parameters.")
    found: list[tuple[str, str | None]] = []
    for piece in pieces:
        if not piece:
            continue
        name, equals, value = piece.partition("=")
        if "%" in piece or "+" in piece:
            name, value = unquote_plus(name), unquote_plus(value)
            if "\0" in name or "\0" in value:
                raise Invalid.at({name.replace("\0", ""): ["The text contains the character NUL."]})
        found.append((name, value if equals else None))
    return found


def _form(raw: bytes) -> dict[str, Any]:
    """`a=1&b[]=2&b[]=3&c[d]=4` as `{"a": "1", "b": ["2", "3"], "c": {"d": "4"}}`."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        raise Malformed("The form is not UTF-8.") from None
    result: dict[str, Any] = {}
    for name, value in pairs(text.strip()):
        head, _, rest = name.partition("[")
        keys = [head, *(part.rstrip("]") for part in rest.split("["))] if rest else [head]
        if len(keys) > MAX_DEPTH:
            raise Malformed("The form is nested too deeply.")
        _put(result, keys, value or "")
    return {key: _lists(value) for key, value in result.items()}


def _put(target: dict[str, Any], keys: list[str], value: str) -> None:
    for key in keys[:-1]:
        following = target.setdefault(key, {})
        if not isinstance(following, dict):
            raise Malformed(f"The form gives {key[:40]} both a value and parts.")
        target = following
    last = keys[-1]
    if last == "" and len(keys) > 1:
        last = str(len(target))
    target[last] = value


def _lists(value: Any) -> Any:
    """Objects whose keys are 0, 1, 2, ... were lists."""
    if not isinstance(value, dict):
        return value
    children = {key: _lists(child) for key, child in value.items()}
    if list(children) == [str(index) for index in range(len(children))]:
        return list(children.values())
    return children
