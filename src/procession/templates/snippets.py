"""Snippets: rich texts of the organization, put into other texts by reference (behaviour C24, C25; `api-templates` 7).

An edit shows in templates at the next look. Running processes keep the text they were launched with: `filling` puts it
into the version that they follow.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from procession.errors import Invalid, NotFound
from procession.events import Event
from procession.plumbing.http import Window
from procession.plumbing.work import Work
from procession.templates import found, markup, policy, store, texts, unlinking
from procession.templates.draft import Card, Snippet, WantedSnippets

LONGEST_TITLE = 250
LONGEST_CONTENT = 30_000
MOST = 2_000
"""In one organization."""

SORT_NAMES = {
    "title": "title",
    "name": "title",
    "created_at": "created",
    "created": "created",
    "updated_at": "updated",
    "updated": "updated",
    "last_updated": "updated",
}


class SnippetNotFound(NotFound):
    """No such snippet in this organization."""


def page(
    work: Work, wanted: WantedSnippets, order: Sequence[tuple[str, bool]], window: Window
) -> tuple[list[Snippet], int]:
    """One page of snippets, by title unless `order` says otherwise, and how many there are."""
    terms = [(SORT_NAMES[name], descending) for name, descending in order] or [("title", False)]
    return store.snippets.listed(work, wanted, terms, limit=window.limit, offset=window.offset)


def get(work: Work, number: int) -> Snippet:
    known = store.snippets.by_numbers(work, [number])
    if number not in known:
        raise SnippetNotFound("There is no such snippet in this organization.")
    return known[number]


def all_of(work: Work, numbers: Sequence[int]) -> dict[int, Snippet]:
    """Those of these snippets that there are."""
    return store.snippets.by_numbers(work, numbers)


def after(work: Work, number: int, limit: int) -> list[int]:
    """The numbers of the next snippets, for whoever looks at all of them."""
    return store.snippets.after(work, number, limit)


def around(work: Work, numbers: Sequence[int]) -> dict[int, list[Card]]:
    """The templates in whose texts each snippet stands, as far as they are in the caller's library."""
    ids = {texts.snippet_id(number): number for number in numbers}
    named = store.embeds.around_all(work, list(ids))
    cards = {card.id: card for card in found.seen_among(work, sorted({one for some in named.values() for one in some}))}
    return {ids[key]: [cards[one] for one in some if one in cards] for key, some in named.items()}


def create(work: Work, *, title: str | None, content: str | None, is_public: bool) -> Snippet:
    policy.must_be_able_to_write_snippets(work.actor)
    checked = _checked(title or "", content or "")
    if store.snippets.count(work) >= MOST:
        raise Invalid.at({"title": [f"An organization has at most {MOST} snippets; delete one that isn't used."]})
    number = work.number_everywhere("snippet_no")
    made = Snippet(
        no=number, title=checked[0], content=checked[1], is_public=is_public, created=work.now, touched=work.now
    )
    store.snippets.add(work, made)
    work.emit(_event("created", made))
    return made


def update(work: Work, number: int, *, title: str | None, content: str | None, is_public: bool | None) -> Snippet:
    """None: unchanged."""
    policy.must_be_able_to_write_snippets(work.actor)
    before = get(work, number)
    checked = _checked(before.title if title is None else title, before.content if content is None else content)
    public = before.is_public if is_public is None else is_public
    after = replace(before, title=checked[0], content=checked[1], is_public=public)
    if after == before:
        return before
    after = replace(after, touched=work.now)
    store.snippets.save(work, after)
    work.emit(_event("updated", after))
    return after


def delete(work: Work, number: int) -> None:
    """For good, and out of the texts of all templates and steps. What is running keeps the text."""
    policy.must_be_able_to_write_snippets(work.actor)
    gone = get(work, number)
    unlinking.take_out(work, texts.snippet_id(number), lambda text: markup.without_snippet(text, number))
    store.snippets.remove(work, number)
    work.emit(_event("deleted", gone))


def _checked(title: str, content: str) -> tuple[str, str]:
    """Both as they are kept. Raises Invalid with everything that is wrong."""
    errors: dict[str, list[str]] = {}
    title, content = title.strip(), markup.clean(content)
    if not title:
        errors["title"] = ["The title field is required."]
    elif len(title) > LONGEST_TITLE:
        errors["title"] = [f"The title of a snippet may have at most {LONGEST_TITLE} characters."]
    if not content.strip():
        errors["content"] = ["The content field is required."]
    elif len(content) > LONGEST_CONTENT:
        errors["content"] = [f"The content of a snippet may have at most {LONGEST_CONTENT} characters."]
    elif markup.snippets_in(content) or markup.embedded(content):
        errors["content"] = ["A snippet can't hold other snippets or templates; put them beside it instead."]
    if errors:
        raise Invalid.at(errors)
    return title, content


def _event(verb: str, one: Snippet) -> Event:
    body = {"text": one.title, "is_public": one.is_public}
    return Event(name=f"snippet.{verb}", verb=verb, subject="snippet", subject_id=str(one.no), body=body)
