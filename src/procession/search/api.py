"""Routes of searching (`api-running` 5.1, `api-templates` 1.11, 8)."""

from collections.abc import Sequence
from typing import Annotated

import msgspec
from msgspec import Meta

from procession.errors import Invalid
from procession.plumbing.http import Page, PageQuery, RequestFacts, Route, Window, window
from procession.plumbing.http.replies import pagination
from procession.plumbing.work import Work
from procession.processes.queries import words_in
from procession.search import filters, find, show
from procession.search.documents import Kind
from procession.search.find import Found
from procession.search.wire import FoundOut, MetaOut, SearchOut, TaskOfTemplateOut, TaskSearchIn
from procession.tasks import lists
from procession.tasks.lists import Wanted

TAG = "Search"
KINDS: dict[str, Kind] = {
    "blueprint": Kind.TEMPLATE,
    "process": Kind.PROCESS,
    "task": Kind.TASK,
    "snippet": Kind.SNIPPET,
    "capture": Kind.FIELD,
    "step": Kind.STEP,
}
"""The words of `on`."""

UNASKED = ("blueprint", "process", "task", "snippet")
_OF_WORK = ("starter", "date", "title", "description")
FIELDS = {"blueprint": _OF_WORK, "process": _OF_WORK, "task": ("starter", "title")}


class OrgPath(msgspec.Struct):
    org: str


class SearchQuery(PageQuery, kw_only=True, frozen=True):
    search: Annotated[str, Meta(description="The words to find, or their beginnings; all of them.")] = ""
    on: Annotated[str, Meta(description="blueprint, process, task, snippet, capture, step; comma separated.")] = ""
    tags: Annotated[bool, Meta(description="Adds the tags of templates, processes and tasks.")] = False


def search(work: Work, path: OrgPath, query: SearchQuery, request: RequestFacts) -> SearchOut:
    """Find templates, processes, tasks, snippets, form fields and steps by words.

    Every word of `search`, or a word that begins with it, has to be there; case and accents don't matter. Exact titles
    come first, then what was touched last. The answer has one paged list for each kind of `on`, at top level. What was
    just written is found a moment later. Confidential tasks and whatever the caller may not see are never found.

    `filter[...]` narrows by `starter`, `date`, `title`, `description` (templates, processes) or `starter`, `title`.
    """
    kinds = _kinds(query.on)
    text = query.search.strip()
    if not text:
        raise Invalid.at({"search": ["The search field is required."]})
    if len(text) > find.LONGEST:
        raise Invalid.at({"search": [f"Search for at most {find.LONGEST} characters."]})
    allowed = [name for name in _OF_WORK if all(name in FIELDS.get(kind, ("title",)) for kind in kinds)]
    condition = filters.read(request.query_string, allowed)
    answer = SearchOut()
    for name in kinds:
        kind = KINDS[name]
        found = find.find(work, kind, text, condition)
        setattr(answer, name, _listed(work, kind, found, query, request))
    return answer


def _kinds(text: str) -> list[str]:
    kinds = list(dict.fromkeys(words_in(text.lower()))) or list(UNASKED)
    if unknown := [kind for kind in kinds if kind not in KINDS]:
        raise Invalid.at({"on": [f"{unknown[0]!r} can't be searched. Use some of: {', '.join(KINDS)}."]})
    return kinds


def _listed(work: Work, kind: Kind, found: Sequence[Found], query: SearchQuery, request: RequestFacts) -> FoundOut:
    part = _window(query)
    here = found[part.offset : part.offset + part.limit]
    data = show.shown(work, kind, here, request.base_url, tags=query.tags) if here else []
    page = Page(data=data, total=len(found), window=part)
    address = request.api_url + request.path
    return FoundOut(data=data, meta=MetaOut(pagination=pagination(page, address, request.query_string)))


def _window(query: SearchQuery) -> Window:
    return window(msgspec.structs.replace(query, without_pagination=False), default=20)


def search_tasks_of_template(
    work: Work, path: OrgPath, query: PageQuery, body: TaskSearchIn, request: RequestFacts
) -> Page[TaskOfTemplateOut]:
    """Tasks of a template, or of one of its steps, that contain a text: an old way to find them."""
    part = window(query, default=10)
    wanted = Wanted(template=body.checklist_id or None, step=body.step_id or None, q=body.q or "", status="all")
    ids, total = lists.page(work, wanted, query, part)
    data = [
        TaskOfTemplateOut(
            task_id=one.id,
            run_id=one.run_id,
            checklist_id=one.checklist_id,
            step_id=one.step_id,
            title=one.title,
            status=one.status,
        )
        for one in show.tasks(work, ids, request.base_url)
    ]
    return Page(data=data, total=total, window=part)


ROUTES: tuple[Route, ...] = (
    Route(method="GET", path="/organizations/{org}/search", use=search, tag=TAG),
    Route(
        method="POST",
        path="/organizations/{org}/checklists/search/tasks",
        use=search_tasks_of_template,
        tag=TAG,
        writes=False,
    ),
)
