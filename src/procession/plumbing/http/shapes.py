"""From plain values to typed structs: one quick conversion, and when it fails every wrong field is named.

Unknown keys never fail a request; `unknown_keys` finds them so that they become warnings (DECISIONS 4).
"""

from collections.abc import Iterator, Mapping
from enum import Enum
from types import UnionType as PipeUnion
from typing import Annotated, Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import UnsetType
from msgspec import inspect as types

from procession.errors import Invalid

S = TypeVar("S")
MAX_ERRORS = 100
_BIGGEST = 2**63 - 1


class Shape(Generic[S]):
    """Reads one struct type. Made once per route."""

    def __init__(self, struct: type[S]) -> None:
        self.struct = struct
        self._known = _known(struct, {})

    def read(self, values: Mapping[str, Any], *, careful: bool = False) -> S:
        """Raises Invalid with a sentence for each wrong field. `careful`: also look for numbers beyond 64 bits."""
        try:
            result = msgspec.convert(values, self.struct, strict=False)
        except msgspec.ValidationError as error:
            errors = self.explain(values)
            raise Invalid.at(errors or {"body": [f"{error}."]}) from None
        if careful and (errors := self.explain(values)):
            raise Invalid.at(errors)
        return result

    def explain(self, values: Mapping[str, Any]) -> dict[str, list[str]]:
        """Dotted path to sentences, for everything that does not fit."""
        errors: dict[str, list[str]] = {}
        for path, sentence in _explain(values, self.struct, ""):
            if len(errors) >= MAX_ERRORS:
                break
            errors.setdefault(path, []).append(sentence)
        return errors

    def unknown_keys(self, values: Mapping[str, Any]) -> list[str]:
        """The dotted paths of keys that no field reads."""
        return [] if self._known is None else list(_unknown(values, self._known, ""))


class _Known(msgspec.Struct):
    """What is known of an object's keys (`keys` None: any key), its children, and the items of a list or mapping."""

    keys: frozenset[str] | None = None
    children: dict[str, "_Known"] = {}
    items: "_Known | None" = None


def _known(annotation: Any, seen: dict[Any, _Known]) -> _Known | None:
    plain = _stripped(annotation)
    if _is_struct(plain):
        if plain in seen:
            return seen[plain]
        known = seen[plain] = _Known(keys=frozenset(_fields(plain)))
        for name, hint in _fields(plain).items():
            child = _known(hint, seen)
            if child is not None:
                known.children[name] = child
        return known
    if _is_union(plain):
        found = [known for part in get_args(plain) if (known := _known(part, seen)) is not None]
        return found[0] if len(found) == 1 else None
    arguments = [part for part in get_args(plain) if part is not Ellipsis]
    if get_origin(plain) in {list, set, tuple, dict, frozenset} and arguments:
        items = _known(arguments[-1], seen)
        return None if items is None else _Known(items=items)
    return None


def _unknown(value: Any, known: _Known, path: str) -> Iterator[str]:
    if isinstance(value, dict):
        if known.keys is not None:
            for key in value.keys() - known.keys:
                yield _join(path, str(key))
            for name, child in known.children.items():
                if name in value:
                    yield from _unknown(value[name], child, _join(path, name))
        elif known.items is not None:
            for key, child_value in value.items():
                yield from _unknown(child_value, known.items, _join(path, str(key)))
    elif isinstance(value, list) and known.items is not None:
        for index, child_value in enumerate(value):
            yield from _unknown(child_value, known.items, _join(path, str(index)))


def _explain(value: Any, annotation: Any, path: str) -> Iterator[tuple[str, str]]:
    plain = _stripped(annotation)
    inside: Iterator[tuple[str, str]] | None = None
    if _is_struct(plain) and isinstance(value, Mapping):
        inside = _explain_struct(value, plain, path)
    elif _is_union(plain):
        inside = _explain_union(value, plain, path)
    elif get_origin(plain) in {list, set, tuple, frozenset} and isinstance(value, list):
        item = get_args(plain)[0]
        inside = (
            found for index, child in enumerate(value) for found in _explain(child, item, _join(path, str(index)))
        )
    elif get_origin(plain) is dict and isinstance(value, dict):
        item = get_args(plain)[1]
        inside = (found for key, child in value.items() for found in _explain(child, item, _join(path, str(key))))
    deeper = list(inside) if inside is not None else []
    yield from deeper
    if not deeper and (sentence := _misfit(value, annotation, _label(path))):
        yield path or "body", sentence


def _explain_struct(value: Mapping[str, Any], struct: Any, path: str) -> Iterator[tuple[str, str]]:
    hints = _fields(struct)
    required = {field.encode_name for field in msgspec.structs.fields(struct) if field.required}
    for name, hint in hints.items():
        if name in value:
            yield from _explain(value[name], hint, _join(path, name))
        elif name in required:
            yield _join(path, name), f"{name} is required."


def _explain_union(value: Any, union: Any, path: str) -> Iterator[tuple[str, str]]:
    parts = [part for part in get_args(union) if part not in {type(None), UnsetType}]
    if value is None and type(None) in get_args(union):
        return
    fitting = [part for part in parts if _is_container_for(value, part)]
    if len(parts) == 1 or len(fitting) == 1:
        yield from _explain(value, (fitting or parts)[0], path)


def _is_container_for(value: Any, part: Any) -> bool:
    plain = _stripped(part)
    if isinstance(value, dict):
        return _is_struct(plain) or get_origin(plain) is dict
    return isinstance(value, list) and get_origin(plain) in {list, set, tuple, frozenset}


def _misfit(value: Any, annotation: Any, name: str) -> str:
    """One sentence on why the value does not fit the annotation; "" when it does."""
    try:
        result = msgspec.convert(value, annotation, strict=False)
    except msgspec.ValidationError:
        return f"{name} {_rule(value, types.type_info(annotation))}."
    if isinstance(result, int) and abs(result) > _BIGGEST:
        return f"{name} is too large."
    return ""


def _label(path: str) -> str:
    """What the sentence calls the field: its name, or its list's name and its place there."""
    start, _, last = path.rpartition(".")
    return f"{start.rpartition('.')[2]}.{last}" if last.isdecimal() and start else last or "The body"


def _rule(value: Any, wanted: types.Type) -> str:
    """`must be ...`, in words of the request and not of Python."""
    if isinstance(wanted, types.UnionType):
        words = [_noun(part) for part in wanted.types]
        simple = [part for part in wanted.types if not isinstance(part, types.NoneType)]
        if len(simple) == 1 and value is not None:
            return _rule(value, simple[0])
        return "must be " + " or ".join(words)
    if isinstance(wanted, types.Metadata):
        return _rule(value, wanted.type)
    limit = _broken_limit(value, wanted)
    return limit or f"must be {_noun(wanted)}"


def _broken_limit(value: Any, wanted: types.Type) -> str:
    if isinstance(wanted, types.StrType) and isinstance(value, str):
        return _broken_length(len(value), wanted, "characters") or "does not have the expected form"
    if isinstance(wanted, types.ListType | types.SetType | types.VarTupleType) and isinstance(value, list):
        return _broken_length(len(value), wanted, "entries")
    if isinstance(wanted, types.IntType | types.FloatType) and _is_number(value):
        for bound, words in ((wanted.ge, "at least"), (wanted.gt, "more than"), (wanted.le, "at most")):
            if bound is not None and not _within(float(value), words, bound):
                return f"must be {words} {bound}"
    return ""


def _broken_length(length: int, wanted: Any, noun: str) -> str:
    if wanted.min_length is not None and length < wanted.min_length:
        return "must not be empty" if wanted.min_length == 1 else f"must have at least {wanted.min_length} {noun}"
    if wanted.max_length is not None and length > wanted.max_length:
        return f"must have at most {wanted.max_length} {noun}"
    return ""


def _is_number(value: Any) -> bool:
    if isinstance(value, bool):
        return False
    try:
        float(value)
    except (TypeError, ValueError, OverflowError):
        return False
    return True


def _within(value: float, words: str, bound: float) -> bool:
    return {"at least": value >= bound, "more than": value > bound, "at most": value <= bound}[words]


_NOUNS: dict[type[types.Type], str] = {
    types.NoneType: "null",
    types.BoolType: "true or false",
    types.IntType: "a whole number",
    types.FloatType: "a number",
    types.StrType: "text",
    types.ListType: "a list",
    types.SetType: "a list",
    types.VarTupleType: "a list",
    types.DictType: "an object",
    types.StructType: "an object",
}


def _noun(wanted: types.Type) -> str:
    if isinstance(wanted, types.Metadata):
        return _noun(wanted.type)
    if isinstance(wanted, types.LiteralType):
        return "one of: " + ", ".join(str(value) for value in wanted.values)
    if isinstance(wanted, types.EnumType):
        members: list[Enum] = list(wanted.cls)
        return "one of: " + ", ".join(str(member.value) for member in members)
    return _NOUNS.get(type(wanted), "another kind of value")


def _fields(struct: Any) -> dict[str, Any]:
    """Wire names and annotations of a struct's fields."""
    hints = get_type_hints(struct, include_extras=True)
    return {field.encode_name: hints[field.name] for field in msgspec.structs.fields(struct)}


def _stripped(annotation: Any) -> Any:
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if _is_union(annotation):
        parts = [part for part in get_args(annotation) if part not in {type(None), UnsetType}]
        if len(parts) == 1 and type(None) not in get_args(annotation):
            return _stripped(parts[0])
    return annotation


def _is_union(annotation: Any) -> bool:
    return get_origin(annotation) in {Union, PipeUnion}


def _is_struct(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, msgspec.Struct)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
