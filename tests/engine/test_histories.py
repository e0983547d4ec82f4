"""Histories recorded long ago replay to the very same process: what is in somebody's database stays readable.

When a test here fails, the change that you made can't read what is already stored. Mend the change: give a new key a
default, keep the old name readable, teach `evolve` both forms. Never record the history again, and never edit it: the
databases out there are not recorded again either (docs/guides/record-a-history.md).
"""

import importlib
import inspect
import pkgutil
import typing

import msgspec
import pytest

from procession import engine
from procession.engine import assignees, happenings, process, refusals, template
from procession.engine import replay as replayed
from procession.engine.counters import recounted
from procession.engine.happenings import AnyHappening
from procession.engine.process import Process
from procession.errors import Refusal
from support.histories import FOLDER, agrees, names, recorded, stable
from support.stories import STORIES

WORDS = FOLDER / "words" / "words.json"
VALUES = (template, process, happenings)


@pytest.mark.parametrize("name", names())
def test_a_recorded_history_replays_to_the_very_same_process(name):
    history = recorded(name)
    made = replayed(event.happening for event in history.events)
    assert stable(made) == bytes(history.process)
    assert list(made.tasks) == history.order
    assert recounted(made) == made


@pytest.mark.parametrize("name", names())
def test_what_was_stored_still_says_the_same(name):
    """Every key is known and read as the value that it was, under the name and verb that the feed knows."""
    history = recorded(name)
    for event in history.events:
        happening = event.happening
        assert agrees(msgspec.json.decode(event.body), happening), bytes(event.body)
        assert (type(happening).name, type(happening).verb) == (event.name, event.verb)
        assert msgspec.json.decode(msgspec.json.encode(happening), type=AnyHappening) == happening
    assert agrees(msgspec.json.decode(history.template), history.its_template)
    assert stable(msgspec.json.decode(history.process, type=Process)) == bytes(history.process)


def test_everything_that_can_happen_is_recorded():
    kinds = {type(event.happening) for name in names() for event in recorded(name).events}
    assert kinds == set(typing.get_args(AnyHappening))
    assert len(names()) >= 30


def test_every_story_is_recorded():
    """`python scripts/record_history.py` records a new one."""
    assert set(STORIES) <= set(names())


@pytest.mark.parametrize("name", STORIES)
def test_a_story_played_again_tells_what_it_told_then(name):
    """If it tells something else on purpose, give the story a new name and record that; the old file stays."""
    played = STORIES[name]().keeps_its_promises()
    assert played.history == [event.happening for event in recorded(name).events]


# --- words and defaults that are stored, or read by clients ---------------------------------------------------------


def said() -> dict[str, dict[str, typing.Any]]:
    """Names of events, codes of refusals, and what a key means that a stored value leaves out."""
    kinds = typing.get_args(AnyHappening)
    codes = [one for _, one in inspect.getmembers(refusals, inspect.isclass) if issubclass(one, Refusal)]
    return {
        "events": {kind.__name__: [kind.name, kind.verb] for kind in kinds},
        "refusals": {one.__name__: [one.code, one.kind.name] for one in codes if one is not Refusal},
        "left out": {each.__name__: left_out(each) for module in VALUES for each in structs(module)},
    }


def structs(module) -> list[type[msgspec.Struct]]:
    found = inspect.getmembers(module, lambda one: isinstance(one, type) and issubclass(one, msgspec.Struct))
    return [one for _, one in found if one.__module__ == module.__name__]


def left_out(kind: type[msgspec.Struct]) -> dict[str, typing.Any]:
    """The defaults of a struct, in the form in which they would be stored."""
    defaults = {field.name: field.default for field in msgspec.structs.fields(kind)}
    return {
        name: msgspec.json.decode(msgspec.json.encode(default))
        for name, default in defaults.items()
        if default is not msgspec.NODEFAULT and default is not msgspec.UNSET
    }


def test_words_that_are_stored_or_read_by_clients_never_change():
    known, now = msgspec.json.decode(WORDS.read_bytes()), said()
    for part, words in known.items():
        assert {name: now[part].get(name) for name in words} == words, part
        if part != "left out":
            assert set(now[part]) == set(words), f"Add what is new to {WORDS.name}, by hand."


def all_structs() -> list[type[msgspec.Struct]]:
    modules = [importlib.import_module(it.name) for it in pkgutil.walk_packages(engine.__path__, "procession.engine.")]
    return [kind for module in modules for kind in structs(module)]


SHORT = {  # values of few parts, which may be made by position
    *("Answer", "Asked", "Assignees", "By", "Calendar", "Change", "Context", "Decision", "Event", "Mark", "Parked"),
    *("People", "Reading", "Remark", "Shifted", "Skipped", "_Subjects"),
}
WRITTEN_WHOLE = {
    "Injected",
    "Mapped",
    "Snippet",
    "Column",
    "DeadlineRule",
    "Mark",
    "Option",
    "Shift",
    "Shifted",
    "Skipped",
    "Stage",
    "StartRule",
}


def test_every_value_of_the_engine_is_frozen_and_long_ones_are_made_by_name():
    found = all_structs()
    assert [kind for kind in found if not kind.__struct_config__.frozen] == []
    by_position = {
        kind.__name__
        for kind in found
        if any(each.kind is not each.KEYWORD_ONLY for each in inspect.signature(kind).parameters.values())
    }
    assert by_position <= SHORT


def test_what_a_default_says_is_not_stored():
    stored = [kind for module in (*VALUES, assignees) for kind in structs(module)]
    assert {kind.__name__ for kind in stored if not kind.__struct_config__.omit_defaults} == WRITTEN_WHOLE
