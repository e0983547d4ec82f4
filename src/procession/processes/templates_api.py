"""Reading templates (`api-templates` 1.4, 1.5). These two routes stand here and not with the others of templates,
because they show running work beside them (decision 0019)."""

import msgspec

from procession.plumbing.http import HexId, Item, Page, RequestFacts, Route, includes, window
from procession.plumbing.work import Work
from procession.processes import beside_templates
from procession.processes.show_task import Look
from procession.templates import lists, reading
from procession.templates.wire.queries import TemplateListQuery, TemplateQuery, read_filter, read_order, read_version
from procession.templates.wire.templates import TemplateOut

TAG = "Templates"


class TemplatePath(msgspec.Struct, frozen=True):
    template: HexId


def list_templates(work: Work, query: TemplateListQuery, request: RequestFacts) -> Page[TemplateOut]:
    """The library: templates the caller holds a permission on, pinned ones first.

    `with` knows steps, permissions, tags, folder, stages, statistics, starredByUsers, assets, member_watchers,
    guest_watchers, threads, runs and linked_tasks; kick-off fields and rules are always there. `runs` and
    `linked_tasks` hold the newest 10 of each template that the caller may see, archived ones left out.
    """
    chosen = window(query)
    found, total = lists.page(work, read_filter(query), read_order(query), chosen)
    return Page(data=beside_templates.listed(work, found, includes(query), _look(request)), total=total, window=chosen)


def get_template(work: Work, path: TemplatePath, query: TemplateQuery, request: RequestFacts) -> Item[TemplateOut]:
    """One template, in its present version or an older one. Archived templates are only in the list.

    `with` knows what it knows in the list; `runs` (its processes) and `linked_tasks` (one-off tasks that name it in
    `checklist_id`) hold the newest 100 that the caller may see, archived ones left out.
    """
    draft = reading.get_version(work, path.template, read_version(query))
    wants_chain = query.entire_folder_tree.strip().lower() in {"1", "true"}
    return Item(beside_templates.one(work, draft, includes(query.with_), _look(request), whole_chain=wants_chain))


def _look(request: RequestFacts) -> Look:
    return Look(base_url=request.base_url)


_TEMPLATES = "/organizations/{org}/checklists"

ROUTES: tuple[Route, ...] = (
    Route(method="GET", path=_TEMPLATES, use=list_templates, tag=TAG),
    Route(method="GET", path=_TEMPLATES + "/{template}", use=get_template, tag=TAG),
)
