"""Snippets in a template that is imported: elsewhere their numbers mean something else, or nothing (behaviour C25)."""

from collections.abc import Callable
from typing import Any

import msgspec

from procession.plumbing.work import Work
from procession.templates import markup, store
from procession.templates.wire.bodies import CreateTemplateIn


def with_known_snippets(work: Work, body: CreateTemplateIn) -> CreateTemplateIn:
    """The body with references to snippets of this organization only. Of others the text that came along stays, as
    plain text, and they are named in `warnings`."""
    held: Any = msgspec.to_builtins(body)
    numbers: set[int] = set()
    _each_text(held, lambda text: _noted(text, numbers))
    if not numbers:
        return body
    known = store.snippets.by_numbers(work, sorted(numbers))
    foreign: set[int] = set()

    def put(opening: str, number: int, inside: str) -> str:
        one = known.get(number)
        if one is not None and (markup.is_label(inside) or inside == markup.inline(one.content)):
            return f"{opening}{inside}</span>"
        foreign.add(number)
        return "" if markup.is_label(inside) else inside

    found = _each_text(held, lambda text: markup.with_chips(text, put))
    for number in sorted(foreign):
        work.warn("snippets", f"The snippet {number} is not one of this organization; its text stands there instead.")
    return msgspec.convert(found, CreateTemplateIn)


def _noted(text: str, numbers: set[int]) -> str:
    numbers.update(markup.snippets_in(text))
    return text


def _each_text(held: Any, change: Callable[[str], str]) -> Any:
    if isinstance(held, str):
        return change(held)
    if isinstance(held, list):
        return [_each_text(one, change) for one in held]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(held, dict):
        return {key: _each_text(one, change) for key, one in held.items()}  # pyright: ignore[reportUnknownVariableType]
    return held
