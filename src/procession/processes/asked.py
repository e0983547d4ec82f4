"""Reading what a list of processes is asked for (`api-running` 1.5)."""

from typing import Annotated

from msgspec import Meta

from procession.plumbing.http import PageQuery
from procession.processes.lists import Wanted
from procession.processes.queries import MOST_NAMED, numbers_in, words_in


class RunListQuery(PageQuery, kw_only=True, frozen=True):
    """The filters of `api-running` 1.5."""

    status: Annotated[str, Meta(description="active, delayed, problem, issue, complete, archived, all, ...")] = ""
    owners: Annotated[str, Meta(description="User ids, comma separated: owner, or assigned to a task.")] = ""
    groups: Annotated[str, Meta(description="Group ids, comma separated: assigned to a task.")] = ""
    checklist_id: Annotated[str, Meta(description="Only processes of this template.")] = ""
    blueprint_id: Annotated[str, Meta(description="Another name of checklist_id.")] = ""
    folder: Annotated[str, Meta(description="Ids of folders, comma separated: in any of them.")] = ""
    tag: Annotated[str, Meta(description="Ids or titles of tags, comma separated: all of them.")] = ""
    tag_ids: Annotated[str, Meta(description="Another name of tag.")] = ""
    untagged: Annotated[bool, Meta(description="true: only processes without any tag.")] = False
    starred: Annotated[bool | None, Meta(description="Favourites of the caller.")] = None
    type: Annotated[str, Meta(description="procedure, form or document.")] = ""
    task_status: Annotated[str, Meta(description="all, in-progress or completed, for the caller or `owners`.")] = ""
    archived: Annotated[str, Meta(description="`only`: archived ones; `true`: archived ones too.")] = ""
    me: Annotated[bool, Meta(description="Only processes the caller takes part in.")] = False
    form_fields_values: bool = True


def wanted(query: RunListQuery) -> Wanted:
    return Wanted(
        q=query.q,
        status=query.status.strip().lower(),
        archived=query.archived,
        owners=numbers_in(query.owners),
        groups=words_in(query.groups) if query.groups else None,
        template=(query.checklist_id or query.blueprint_id).strip().lower() or None,
        starred=query.starred,
        kind=query.type.strip().lower() or None,
        task_status=query.task_status,
        takes_part=query.me,
        tags=(words_in(query.tag) + words_in(query.tag_ids))[:MOST_NAMED],
        untagged=query.untagged,
        folders=words_in(query.folder)[:MOST_NAMED],
    )
