"""Routes of what strangers see of templates (`api-templates` 1.13, behaviour B20); they need no token."""

import msgspec

from procession.plumbing.http import Access, Item, Page, RequestFacts, Route, window
from procession.plumbing.work import Work
from procession.templates import showcase
from procession.templates.wire.public import (
    LibraryEntryOut,
    LibraryQuery,
    PublicTemplateOut,
    library_entry_out,
    public_template_out,
    read_library,
)

TAG = "Public pages"
PER_MINUTE = 120


class PublicTemplatePath(msgspec.Struct):
    """`template` is the id or the alias."""

    template: str


def get_public_template(work: Work, path: PublicTemplatePath, request: RequestFacts) -> Item[PublicTemplateOut]:
    """The structure of a template that was made public, by id or alias.

    Title, summary, guidance, steps with their descriptions, and the kick-off form; never people, answers, comments,
    rules or confidential steps. With a draft beside the published version, the published one.
    """
    return Item(public_template_out(showcase.get(work, path.template), request.base_url))


def list_library(work: Work, query: LibraryQuery, request: RequestFacts) -> Page[LibraryEntryOut]:
    """The public templates of all organizations on this server, featured ones first, then the newest.

    To copy one, clone it with its organization as `tenant`.
    """
    view = window(query)
    found, total = showcase.library(work, read_library(query), view)
    shown = [library_entry_out(each, request.base_url) for each in found]
    return Page(data=shown, total=total, window=view)


ROUTES: tuple[Route, ...] = (
    Route(
        method="GET",
        path="/public/library",
        use=list_library,
        tag=TAG,
        access=Access.OPEN,
        per_address=PER_MINUTE,
    ),
    Route(
        method="GET",
        path="/public/checklists/{template}",
        use=get_public_template,
        tag=TAG,
        access=Access.OPEN,
        per_address=PER_MINUTE,
    ),
)
