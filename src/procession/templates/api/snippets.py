"""Routes of snippets, which the public API calls text templates (`api-templates` 7)."""

from collections.abc import Sequence

import msgspec

from procession.plumbing.http import NOTHING, Includes, Item, Nothing, Number, Page, Route, includes, ordering, window
from procession.plumbing.work import Work
from procession.templates import snippets
from procession.templates.api.paths import ORGANIZATION
from procession.templates.draft import Snippet
from procession.templates.wire.snippets import (
    SnippetIn,
    SnippetListQuery,
    SnippetOut,
    SnippetQuery,
    read_wanted,
    snippet_out,
    text,
    users_out,
)

TAG = "Snippets"


class SnippetPath(msgspec.Struct, frozen=True):
    snippet: Number


def list_snippets(work: Work, query: SnippetListQuery) -> Page[SnippetOut]:
    """The organization's snippets, by title. `q` looks at title and content.

    `with=checklists` names the templates that hold each, as far as you see them.
    """
    chosen = window(query)
    found, total = snippets.page(work, read_wanted(query), ordering(query, snippets.SORT_NAMES, ()), chosen)
    return Page(data=_outs(work, found, includes(query)), total=total, window=chosen)


def create_snippet(work: Work, body: SnippetIn) -> Item[SnippetOut]:
    """A new snippet: rich text that stands in other texts by reference. Administrators only.

    In a text it is `<span class="insert-snippet-tag" data-snippet-id="12">[[Title]]</span>`; the number decides. It may
    name variables, and holds no other snippets. `is_public` lets public templates show it.
    """
    made = snippets.create(work, title=text(body.title), content=text(body.content), is_public=body.is_public is True)
    return Item(snippet_out(made))


def get_snippet(work: Work, path: SnippetPath, query: SnippetQuery) -> Item[SnippetOut]:
    """One snippet."""
    return Item(_outs(work, [snippets.get(work, path.snippet)], includes(query.with_))[0])


def update_snippet(work: Work, path: SnippetPath, body: SnippetIn) -> Item[SnippetOut]:
    """Changes a snippet; what is absent stays. Administrators only.

    Templates show the new text at the next look. Processes that are running keep the text they were launched with.
    """
    public = body.is_public if isinstance(body.is_public, bool) else None
    changed = snippets.update(work, path.snippet, title=text(body.title), content=text(body.content), is_public=public)
    return Item(snippet_out(changed))


def delete_snippet(work: Work, path: SnippetPath) -> Nothing:
    """Deletes a snippet for good, and takes it out of the texts of all templates and steps. Administrators only.

    Processes that are running keep the text.
    """
    snippets.delete(work, path.snippet)
    return NOTHING


def _outs(work: Work, found: Sequence[Snippet], include: Includes) -> list[SnippetOut]:
    outs = [snippet_out(one) for one in found]
    if include.wants("checklists"):
        around = snippets.around(work, [one.no for one in found])
        for out in outs:
            out.checklists = users_out(around[out.id])
    return outs


_ALL = f"{ORGANIZATION}/text-templates"
_ONE = _ALL + "/{snippet}"

ROUTES = (
    Route(method="GET", path=_ALL, use=list_snippets, tag=TAG),
    Route(method="POST", path=_ALL, use=create_snippet, tag=TAG, status=201),
    Route(method="GET", path=_ONE, use=get_snippet, tag=TAG),
    Route(method="PUT", path=_ONE, use=update_snippet, tag=TAG),
    Route(method="DELETE", path=_ONE, use=delete_snippet, tag=TAG, status=204),
)
