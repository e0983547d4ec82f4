"""Recorded histories: what was stored once must be readable for ever.

A file holds the templates, the events with the very bytes of their bodies, and the process that they made.
"""

from pathlib import Path
from typing import Any

import msgspec
from msgspec import NODEFAULT
from msgspec.structs import FieldInfo, fields

from procession.engine.happenings import AnyHappening, Happening
from procession.engine.template import Template
from support.rehearsal import Rehearsal

FOLDER = Path(__file__).parents[1] / "engine" / "histories"


def stable(value: Any) -> bytes:
    """The serialized form that is compared: keys and sets sorted, and nothing in it that says what a default says."""
    return msgspec.json.encode(_plain(value))


def _plain(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        said = {field.name: getattr(value, field.name) for field in fields(value) if not _is_default(field, value)}
        return {name: _plain(said[name]) for name in sorted(said)}
    if isinstance(value, dict):
        return {str(key): _plain(value[key]) for key in sorted(value, key=str)}
    if isinstance(value, frozenset):
        return sorted(value)
    return [_plain(each) for each in value] if isinstance(value, list | tuple) else value


def _is_default(field: FieldInfo, value: Any) -> bool:
    made: Any = field.default_factory
    default = field.default if made is NODEFAULT else made()
    return getattr(value, field.name) == default


def agrees(stored: Any, value: Any) -> bool:
    """Is what was stored all that the value says? A key that nobody knows any more is a disagreement."""
    if isinstance(value, msgspec.Struct):
        known = {field.name: field for field in fields(value)}
        tag = value.__struct_config__.tag_field
        silent = [field for name, field in known.items() if name not in stored]
        here = {name: each for name, each in stored.items() if name != tag}
        said = set(here) <= set(known) and all(agrees(each, getattr(value, name)) for name, each in here.items())
        return said and all(_is_default(field, value) for field in silent)
    if isinstance(value, dict):
        same = {str(key): each for key, each in value.items()}
        return set(stored) == set(same) and all(agrees(each, same[key]) for key, each in stored.items())
    if isinstance(value, list | tuple):
        return len(stored) == len(value) and all(agrees(*pair) for pair in zip(stored, value, strict=True))
    return sorted(stored) == sorted(value) if isinstance(value, frozenset) else bool(stored == value)


class Stored(msgspec.Struct):
    """One event as its row has it (`name`, `verb`, `body`)."""

    name: str
    verb: str
    body: msgspec.Raw

    @property
    def happening(self) -> Happening:
        return msgspec.json.decode(self.body, type=AnyHappening)  # pyright: ignore


class History(msgspec.Struct):
    """`order` are the tasks by position; `process` is `stable` of the process at the end."""

    about: str
    template: msgspec.Raw
    events: list[Stored]
    order: list[str]
    process: msgspec.Raw

    @property
    def its_template(self) -> Template:
        return msgspec.json.decode(self.template, type=Template)


def recorded(name: str) -> History:
    return msgspec.json.decode((FOLDER / f"{name}.json").read_bytes(), type=History)


def names() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def written(about: str, it: Rehearsal) -> bytes:
    """The file for what was rehearsed: one event a line, so that a difference can be read."""
    template = msgspec.json.encode(it.template)
    events = [
        b'{"name":%b,"verb":%b,"body":%b}'
        % (msgspec.json.encode(each.name), msgspec.json.encode(each.verb), msgspec.json.encode(each))
        for each in it.history
    ]
    order = msgspec.json.encode(list(it.process.tasks))
    lines = [
        b'{"about":%b,' % msgspec.json.encode(about),
        b'"template":%b,' % template,
        b'"events":[',
        b",\n".join(events),
        b'],"order":%b,' % order,
        b'"process":%b}' % stable(it.process),
    ]
    return b"\n".join(lines) + b"\n"
