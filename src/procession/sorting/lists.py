"""Lists of tags and folders, and how many things bear a tag. Reading only."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Integer, and_, case, func, select

from procession.labels import custom, folders, keys
from procession.labels.kinds import Kind, Tree
from procession.labels.tables import tagging
from procession.labels.values import CustomKey, Folder, Tag
from procession.labels.wire import FolderOut, FoldersOut, folder_out
from procession.plumbing.database.statements import any_of, tenant
from procession.plumbing.http import Page, Window
from procession.plumbing.work import Work
from procession.processes.places import ARCHIVED
from procession.processes.tables import process
from procession.sorting.wire import APPLIES_TO, KINDS, KeyOut, StatisticsOut, TagOut, TagStatisticsOut, key_out, tag_out
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
    values = custom.of(work, [each.id for each in found])
    for out in outs:
        out.custom_fields = values[out.id]
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
    ids = [each.id for each in (everything if as_tree else shown)]
    totals, values = folders.totals(work, ids), custom.of(work, ids)
    inside: dict[str, list[Folder]] = {}
    for each in sorted(everything, key=lambda each: (each.position, each.id)) if as_tree else ():
        inside.setdefault(each.parent or "", []).append(each)

    def out(one: Folder) -> FolderOut:
        made = folder_out(one, totals.get(one.id, 0), values[one.id])
        if as_tree:
            made.children = FoldersOut([out(each) for each in inside.get(one.id, ())])
        return made

    return [out(each) for each in shown]


class WantedKeys(msgspec.Struct, frozen=True, kw_only=True):
    """What a list of custom fields is asked for; "" and None: no matter."""

    applies_to: str = ""
    key_type: str = ""
    type: str = ""
    required: bool | None = None
    active: bool | None = None
    q: str = ""


_KEY_SORTS: dict[str, Callable[[CustomKey], Any]] = {
    "key": lambda each: each.key.casefold(),
    "applies_to": lambda each: APPLIES_TO[each.kind],
    "field_type": lambda each: each.type,
    "created_at": lambda each: each.created,
    "updated_at": lambda each: each.touched,
}
KEY_SORTS = frozenset(_KEY_SORTS)


def page_of_keys(work: Work, wanted: WantedKeys, order: Sequence[tuple[str, bool]], window: Window) -> Page[KeyOut]:
    found = [each for each in keys.everything(work) if _is_wanted(each, wanted)]
    found.sort(key=lambda each: (each.key.casefold(), each.kind, each.id))
    for name, descending in reversed(order):
        found.sort(key=_KEY_SORTS[name], reverse=descending)
    shown = found[window.offset : window.offset + window.limit]
    return Page(data=[key_out(each) for each in shown], total=len(found), window=window)


def _is_wanted(one: CustomKey, wanted: WantedKeys) -> bool:
    return (
        (not wanted.applies_to or KINDS.get(wanted.applies_to) is one.kind)
        and wanted.key_type in {"", "custom", "organization"}
        and wanted.type in {"", one.type}
        and wanted.required in {None, one.required}
        and wanted.active in {None, one.active}
        and wanted.q.strip().casefold() in one.key.casefold()
    )
