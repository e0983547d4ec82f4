"""Lists of tags and folders, and how many things bear a tag. Reading only."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Integer, and_, case, func, select

from procession.labels import folders
from procession.labels.kinds import Kind, Tree
from procession.labels.tables import tagging
from procession.labels.values import Folder, Tag
from procession.labels.wire import FolderOut, FoldersOut, folder_out
from procession.plumbing.database.statements import any_of, tenant
from procession.plumbing.http import Page, Window
from procession.plumbing.work import Work
from procession.processes.places import ARCHIVED
from procession.processes.tables import process
from procession.sorting.wire import StatisticsOut, TagOut, TagStatisticsOut, tag_out
from procession.templates.draft import Place
from procession.templates.tables import template

_G = tagging.c


def _counted(kind: Kind, things: Any, archived: int) -> Any:
    is_archived = things.c.place == archived
    return tenant(
        select(
            _G.tag,
            func.sum(case((is_archived, 0), else_=1)).label("active"),
            func.sum(case((is_archived, 1), else_=0)).label("archived"),
        )
        .select_from(tagging.join(things, and_(things.c.org == _G.org, things.c.id == _G.object)))
        .where(any_of(_G.tag, "numbers", Integer), _G.kind == int(kind))
        .group_by(_G.tag)
    )


_TEMPLATES = _counted(Kind.TEMPLATE, template, int(Place.ARCHIVED))
_PROCESSES = _counted(Kind.PROCESS, process, ARCHIVED)
"""Things that are gone for good bear no tags."""


def tags_out(work: Work, found: Sequence[Tag], *, statistics: bool) -> list[TagOut]:
    outs = [tag_out(each) for each in found]
    if statistics and found:
        numbers = [each.no for each in found]
        templates = {row.tag: row for row in work.rows(_TEMPLATES, numbers=numbers)}
        processes = {row.tag: row for row in work.rows(_PROCESSES, numbers=numbers)}
        for each, out in zip(found, outs, strict=True):
            out.statistics = StatisticsOut(_statistics(templates.get(each.no), processes.get(each.no)))
    return outs


def _statistics(templates: Any, processes: Any) -> TagStatisticsOut:
    return TagStatisticsOut(
        active_template=int(templates.active) if templates else 0,
        archived_template=int(templates.archived) if templates else 0,
        active_process=int(processes.active) if processes else 0,
        archived_process=int(processes.archived) if processes else 0,
    )


class WantedFolders(msgspec.Struct, frozen=True, kw_only=True):
    """What a list of folders is asked for. `as_tree`: with what stands inside; without `q` only those at the top."""

    tree: Tree | None = None
    q: str = ""
    as_tree: bool = False


_SORTS: dict[str, Callable[[Folder], Any]] = {
    "position": lambda each: each.position,
    "name": lambda each: each.name.casefold(),
    "title": lambda each: each.name.casefold(),
    "created_at": lambda each: each.created,
}
SORTS = frozenset(_SORTS)


def page_of_folders(
    work: Work, wanted: WantedFolders, order: Sequence[tuple[str, bool]], window: Window
) -> Page[FolderOut]:
    everything = folders.everything(work)
    needle = wanted.q.strip().casefold()
    found = [
        each
        for each in everything
        if (wanted.tree is None or each.tree is wanted.tree)
        and (needle in each.name.casefold() if needle else not (wanted.as_tree and each.parent))
    ]
    found.sort(key=lambda each: (each.tree, each.parent or "", each.position, each.id))
    for name, descending in reversed(order):
        found.sort(key=_SORTS[name], reverse=descending)
    shown = found[window.offset : window.offset + window.limit]
    return Page(data=_shown(work, everything, shown, as_tree=wanted.as_tree), total=len(found), window=window)


def one_folder(work: Work, folder_id: str, *, as_tree: bool) -> FolderOut:
    found = folders.get(work, folder_id)
    return _shown(work, folders.everything(work) if as_tree else [found], [found], as_tree=as_tree)[0]


def _shown(work: Work, everything: Sequence[Folder], shown: Sequence[Folder], *, as_tree: bool) -> list[FolderOut]:
    totals = folders.totals(work, [each.id for each in (everything if as_tree else shown)])
    inside: dict[str, list[Folder]] = {}
    for each in sorted(everything, key=lambda each: (each.position, each.id)) if as_tree else ():
        inside.setdefault(each.parent or "", []).append(each)

    def out(one: Folder) -> FolderOut:
        made = folder_out(one, totals.get(one.id, 0))
        if as_tree:
            made.children = FoldersOut([out(each) for each in inside.get(one.id, ())])
        return made

    return [out(each) for each in shown]
