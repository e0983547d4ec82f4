"""Routes of improvement comments (`api-templates` 1.12, behaviour B24)."""

from typing import Annotated

import msgspec
from msgspec import Meta

from procession.plumbing.http import NOTHING, Cap, HexId, Item, Nothing, Page, PageQuery, Route, window
from procession.plumbing.work import Work
from procession.templates import suggest
from procession.templates.api.paths import TEMPLATE, TemplatePath
from procession.templates.suggestion import Suggestion
from procession.templates.wire.suggestions import SuggestionChangeIn, SuggestionIn, SuggestionOut

TAG = "Templates"
COMMENTS = Cap("comments", 120)  # counted together with those on tasks and processes (behaviour F63)


class CommentPath(msgspec.Struct, frozen=True):
    template: HexId
    comment: HexId


class CommentsQuery(PageQuery, kw_only=True, frozen=True):
    step_id: Annotated[str, Meta(description="Only those on this step.")] = ""


def comment_on_template(work: Work, path: TemplatePath, body: SuggestionIn) -> Item[SuggestionOut]:
    """Suggest how a template, or one of its steps, could be better. Comments stay with the template.

    Whoever may read the template comments on it; answers (`reply_to`) come from its editors, or from who asked.
    """
    return _shown(work, suggest.suggest(work, path.template, body))


def list_template_comments(work: Work, path: TemplatePath, query: CommentsQuery) -> Page[SuggestionOut]:
    """What was suggested, oldest first. Hidden comments show to their authors and to editors of the template."""
    part = window(query, default=100)
    found, total = suggest.listed(work, path.template, step=query.step_id, window=part)
    return Page(data=suggest.shown(work, found), total=total, window=part)


def change_template_comment(work: Work, path: CommentPath, body: SuggestionChangeIn) -> Item[SuggestionOut]:
    """Change the text (its author, administrators), or mark it as new, read or hidden (editors of the template)."""
    return _shown(work, suggest.change(work, path.template, path.comment, body))


def delete_template_comment(work: Work, path: CommentPath) -> Nothing:
    """Delete one's own comment for good, with the answers to it; administrators any."""
    suggest.remove(work, path.template, path.comment)
    return NOTHING


def _shown(work: Work, said: Suggestion) -> Item[SuggestionOut]:
    return Item(suggest.shown(work, [said])[0])


ROUTES = (
    Route(method="POST", path=f"{TEMPLATE}/comment", use=comment_on_template, tag=TAG, status=201, cap=COMMENTS),
    Route(method="GET", path=f"{TEMPLATE}/comments", use=list_template_comments, tag=TAG),
    Route(method="PUT", path=f"{TEMPLATE}/comment/{{comment}}", use=change_template_comment, tag=TAG),
    Route(method="DELETE", path=f"{TEMPLATE}/comment/{{comment}}", use=delete_template_comment, tag=TAG, status=204),
)
