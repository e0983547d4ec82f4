"""Reads query strings and path segments into structs: booleans in all spellings, lists however they are written."""

import re
from functools import lru_cache
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import inspect as types

from procession.errors import Invalid, NotFound
from procession.plumbing.http.decoding import pairs
from procession.plumbing.http.shapes import Shape

S = TypeVar("S")
_REMEMBERED = 64  # the same lists are asked for again and again
_SHORT = 256
_LONG_NUMBER = re.compile(r"\d{19}")
_TRUE = {"true", "1", "yes", "on"}
_FALSE = {"false", "0", "no", "off"}
_LISTS = (types.ListType, types.SetType, types.FrozenSetType, types.VarTupleType)


class QueryReader(Generic[S]):
    """Reads the query string of one route. Parameters nobody declared change nothing."""

    def __init__(self, struct: type[S]) -> None:
        self._shape = Shape(struct)
        self._kinds = {field.encode_name: _kind(field) for field in _fields_of(struct)}
        self._tolerant = {"page"} & self._kinds.keys()
        required = any(field.required for field in _fields_of(struct))
        self._nothing = None if required else self._shape.read({})
        config: Any = struct
        is_frozen: bool = config.__struct_config__.frozen
        self._parse = lru_cache(maxsize=_REMEMBERED)(self._read) if is_frozen else self._read

    def read(self, text: str) -> S:
        """Raises Invalid for values that don't fit; `page` alone is read as 1 when it is no number."""
        if not text and self._nothing is not None:
            return self._nothing
        return self._parse(text) if len(text) < _SHORT else self._read(text)

    def _read(self, text: str) -> S:
        values: dict[str, Any] = {}
        for name, value in pairs(text):
            plain = name[: name.index("[")] if name.endswith("]") and "[" in name else name
            kind = self._kinds.get(plain)
            if kind is not None:
                _take(values, plain, kind, value, listed=plain is not name)
        for name in self._tolerant & values.keys():
            if not values[name].lstrip("+-").isdecimal() or len(values[name]) > 18:
                values[name] = 1
        return self._shape.read(values, careful=_LONG_NUMBER.search(text) is not None)


class PathReader(Generic[S]):
    """Reads the placeholders of one route. A value of the wrong shape names nothing that exists: 404."""

    def __init__(self, struct: type[S]) -> None:
        self._struct = struct

    def read(self, values: dict[str, str]) -> S:
        try:
            return msgspec.convert(values, self._struct, strict=False)
        except msgspec.ValidationError as error:
            name = str(error).rpartition("$.")[2].rstrip("`") or "path"
            raise NotFound(f"There is nothing at this address: {name} does not have the form of an id.") from None


def _take(values: dict[str, Any], name: str, kind: str, value: str | None, *, listed: bool) -> None:
    if kind == "bool":
        _take_bool(values, name, value)
    elif kind == "list":
        if value:
            entries = [entry.strip() for entry in value.split(",")]
            values.setdefault(name, []).extend(entry for entry in entries if entry)
        else:
            values.setdefault(name, [])
    elif kind == "text":
        earlier = values.get(name)
        values[name] = f"{earlier},{value or ''}" if listed and earlier else value or ""
    elif value:
        values[name] = value.strip()


def _take_bool(values: dict[str, Any], name: str, value: str | None) -> None:
    spelled = "true" if value is None else value.strip().lower()
    if spelled in _TRUE:
        values[name] = True
    elif spelled in _FALSE:
        values[name] = False
    elif spelled:
        raise Invalid.at({name: [f"{name} must be true or false."]})


def _fields_of(struct: Any) -> tuple[types.Field, ...]:
    info = types.type_info(struct)
    if not isinstance(info, types.StructType):
        raise TypeError(f"{struct} is not a struct")
    return info.fields


def _kind(field: types.Field) -> str:
    found = field.type
    if isinstance(found, types.UnionType):
        simple = [part for part in found.types if not isinstance(part, types.NoneType)]
        found = simple[0] if len(simple) == 1 else found
    while isinstance(found, types.Metadata):
        found = found.type
    if isinstance(found, types.BoolType):
        return "bool"
    if isinstance(found, _LISTS):
        return "list"
    return "text" if isinstance(found, types.StrType) else "value"
