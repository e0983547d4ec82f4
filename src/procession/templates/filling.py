"""Putting the texts of snippets where their chips stand (behaviour C16, C25, B21; `api-templates` 3.9).

A template is shown with the present texts inside the chips, so that what was read can be sent back. A process follows a
version in whose texts they stand for good, as they were when it began. A snippet that is not there is nothing.
"""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from procession.engine.template import Snippet as PlacedText
from procession.engine.template import Step, Template
from procession.plumbing.work import Work
from procession.templates import choosing, markup, store, texts
from procession.templates.texts import Change

MOST_INSERTED = 500_000
"""Characters of snippets in the texts of one template; chips beyond show nothing."""


def shown(work: Work, contents: Sequence[Template], *, public: bool = False) -> list[Template]:
    """The contents as they are read, with the present options of lists and the present texts inside the chips.
    `public`: for anybody, hence only with the snippets that may be seen on public pages."""
    contents = choosing.filled(work, contents)
    numbers = {number for content in contents for number in texts.snippets_in(content)}
    if not numbers:
        return contents
    known = store.snippets.by_numbers(work, sorted(numbers))
    bodies = {number: one.content for number, one in known.items() if one.is_public or not public}
    return [texts.changed(each, _inside(bodies)) if texts.snippets_in(each) else each for each in contents]


def shown_steps(work: Work, content: Template, steps: Sequence[Step]) -> list[Step]:
    """Steps of this content as they are read."""
    if not texts.snippets_in(content) and not texts.lists_in(content):
        return list(steps)
    (filled,) = shown(work, [content])
    return [filled.step_by_key.get(step.id, step) for step in steps]


def for_processes(work: Work, content: Template, *, kept: Sequence[PlacedText] = ()) -> Template:
    """The content as processes follow it: the texts themselves instead of the chips. `kept` are texts as a process has
    them already; of all others the present one counts. The very same content, if there is no chip in it."""
    numbers = texts.snippets_in(content)
    if not numbers:
        return content
    bodies = {one.no: one.content for one in kept}
    known = store.snippets.by_numbers(work, [number for number in numbers if number not in bodies])
    bodies |= {number: one.content for number, one in known.items()}
    placed = tuple(PlacedText(no=number, content=bodies[number]) for number in numbers if number in bodies)
    filled = texts.changed(content, _instead(bodies))
    return replace(filled, base=content.base or content.version, snippets=placed)


def for_elsewhere(work: Work, content: Template) -> Template:
    """The content for another organization, where nobody knows these snippets and lists: texts and options its own."""
    own = choosing.detached(work, content)
    return replace(for_processes(work, own), base=own.base, snippets=())


def written(work: Work, html: str) -> str:
    """A text of running work as it is kept: cleaned, and with the present texts instead of the chips."""
    cleaned = markup.clean(html)
    numbers = markup.snippets_in(cleaned)
    if not numbers:
        return cleaned
    known = store.snippets.by_numbers(work, sorted(set(numbers)))
    return _instead({number: one.content for number, one in known.items()})(cleaned)


def _inside(bodies: Mapping[int, str]) -> Change:
    allowance = _Allowance()

    def put(opening: str, number: int, _: str) -> str:
        body = allowance.take(bodies.get(number))
        return "" if body is None else f"{opening}{markup.inline(body)}</span>"

    return lambda text: markup.with_chips(text, put)


def _instead(bodies: Mapping[int, str]) -> Change:
    """Cleaned again, because a text of several paragraphs may come to stand inside of one."""
    allowance = _Allowance()

    def put(_: str, number: int, __: str) -> str:
        body = allowance.take(bodies.get(number))
        return "" if body is None else markup.inline(body)

    def change(text: str) -> str:
        return markup.clean(markup.with_chips(text, put)) if markup.snippets_in(text) else text

    return change


class _Allowance:
    """How much may still be put in."""

    def __init__(self) -> None:
        self._left = MOST_INSERTED

    def take(self, body: str | None) -> str | None:
        """The body, or None when there is none or it is too much."""
        if body is None or len(body) > self._left:
            return None
        self._left -= len(body)
        return body
