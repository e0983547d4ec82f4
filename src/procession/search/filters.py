"""The structured filter of a search: conditions in bracket keys, alone or in groups (`api-running` 5.1).

`filter[type]=field&filter[field]=title&filter[operation]==&filter[value]=Foo` is one condition. A list whose entry 0 is
`[type]=boolean&[value]=AND` (or OR) is a group of the others; a list without that counts for its first condition only.
"""

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias, cast

import msgspec

from procession import clock
from procession.errors import Invalid
from procession.plumbing.http.decoding import pairs
from procession.search.words import folded

MOST = 50  # conditions with their operators, as key-value pairs
DEEPEST = 6
_DAY = 86_400
_OPERATIONS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "!=": operator.ne,
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}
_KEY = re.compile(r"filter((?:\[\w*\])+)")


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What conditions may ask about a thing. `date` is when it was made."""

    starter: int | None
    date: int
    title: str
    description: str | None = None


Condition = Callable[[Facts], bool]
_Node: TypeAlias = dict[str, Any]
"""What stands in one pair of brackets: texts, or further nodes."""


def read(query_string: str, allowed: Sequence[str]) -> Condition | None:
    """The filter of a query string; None where there is none. Raises Invalid."""
    tree: _Node = {}
    count = 0
    for name, value in pairs(query_string):
        if name != "filter" and not name.startswith("filter["):
            continue
        found = _KEY.fullmatch(name)
        count += 1
        if found is None or count > MOST:
            raise _wrong("Write a filter as filter[type]=field&filter[field]=title&filter[value]=..., not as one text.")
        _put(tree, re.findall(r"\[(\w*)\]", found[1]), value or "")
    return _condition(tree, allowed) if tree else None


def _put(tree: _Node, path: list[str], value: str) -> None:
    if len(path) > DEEPEST:
        raise _wrong(f"A filter has at most {DEEPEST} levels.")
    for word in path[:-1]:
        inner = tree.setdefault(word, {})
        if isinstance(inner, str):
            raise _wrong(f"filter has two meanings at {word!r}.")
        tree = inner
    tree[path[-1]] = value


def _condition(node: _Node | str, allowed: Sequence[str]) -> Condition:
    if isinstance(node, str):
        raise _wrong("An entry of a filter is a condition or a group, not a text.")
    if "type" in node or "field" in node:
        return _field(node, allowed)
    entries = [node[key] for key in sorted(node, key=lambda key: (not key.isdecimal(), key.zfill(9)))]
    first = entries[0]
    if isinstance(first, dict) and first.get("type") == "boolean":
        return _group(str(first.get("value", "")), [_condition(each, allowed) for each in entries[1:]])
    return _condition(first, allowed)


def _group(word: str, conditions: Sequence[Condition]) -> Condition:
    how = {"AND": all, "OR": any}.get(word.strip().upper())
    if how is None:
        raise _wrong("A group of a filter is joined by AND or OR.")
    if not conditions:
        raise _wrong("A group of a filter needs at least one condition.")
    return lambda facts: how(each(facts) for each in conditions)


def _field(node: Mapping[str, Any], allowed: Sequence[str]) -> Condition:
    name, word, value = (str(node.get(key, "")) for key in ("field", "operation", "value"))
    compare = _OPERATIONS.get(word or "=")
    if node.get("type", "field") != "field" or name not in allowed:
        raise _wrong(f"A condition is about one of these fields: {', '.join(allowed)}.")
    if compare is None:
        raise _wrong(f"Compare with one of {' '.join(_OPERATIONS)}.")
    if name == "starter":
        return _starter(compare, value)
    return _date(compare, value) if name == "date" else _text(compare, name, value)


def _starter(compare: Callable[[Any, Any], bool], value: str) -> Condition:
    if not value.strip().isdecimal() or len(value) > 10:
        raise _wrong("starter is compared with the number of a member.")
    number = int(value)
    return lambda facts: facts.starter is not None and compare(facts.starter, number)


def _date(compare: Callable[[Any, Any], bool], value: str) -> Condition:
    """A bare day is compared by days."""
    try:
        instant = clock.parse(value)
    except (ValueError, OverflowError):
        raise _wrong("date is compared with a day, for example 2030-01-31.") from None
    if len(value.strip()) > len("2030-01-31"):
        return lambda facts: compare(facts.date, instant)
    return lambda facts: compare(facts.date // _DAY, instant // _DAY)


def _text(compare: Callable[[Any, Any], bool], name: str, value: str) -> Condition:
    wanted = folded(value.strip())
    return lambda facts: compare(folded(cast("str | None", getattr(facts, name)) or ""), wanted)


def _wrong(sentence: str) -> Invalid:
    return Invalid.at({"filter": [sentence]})
