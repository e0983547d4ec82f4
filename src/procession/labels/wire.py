"""Tags and folders as the public API shows them (`api-templates` 1.5, 5, 6)."""

from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from procession import clock
from procession.labels import custom, filing, folders, tagging
from procession.labels.kinds import Kind, Tree
from procession.labels.values import Folder, Tag, Tagging
from procession.plumbing.work import Work

TREES = {Tree.TEMPLATES: "checklist", Tree.WORK: "run"}


class TaggingOut(msgspec.Struct, kw_only=True):
    """A tag on a thing. `id` is the number of the association, which removes it; `tag_id` is the tag's own."""

    id: int
    tag_id: str
    title: str
    color: str | None
    type: str
    auto_generated: bool
    created_at: str
    deleted_at: str | None


class FolderOut(msgspec.Struct, kw_only=True):
    """A folder. `total` counts what stands directly in it; `parent` is filled only where the chain was asked for."""

    id: str
    name: str
    parent_id: str | None
    parent: "FolderOut | None"
    total: int
    position: int
    folder_type: str
    created_at: str
    custom_fields: dict[str, Any] | None
    children: "FoldersOut | UnsetType" = UNSET
    relation_id: int | UnsetType = UNSET


class FoldersOut(msgspec.Struct):
    data: list[FolderOut]


def tagging_out(found: Tagging) -> TaggingOut:
    one: Tag = found.tag
    return TaggingOut(
        id=found.no,
        tag_id=one.id,
        title=one.title,
        color=one.color,
        type="private",
        auto_generated=one.automatic,
        created_at=clock.show(one.created),
        deleted_at=None,
    )


def tags_of(work: Work, kind: Kind, objects: Sequence[str]) -> dict[str, list[TaggingOut]]:
    """What `with=tags` adds, for the whole page at once."""
    return {each: [tagging_out(one) for one in found] for each, found in tagging.of(work, kind, objects).items()}


def folder_out(one: Folder, total: int, values: dict[str, Any]) -> FolderOut:
    return FolderOut(
        id=one.id,
        name=one.name,
        parent_id=one.parent,
        parent=None,
        total=total,
        position=one.position,
        folder_type=TREES[one.tree],
        created_at=clock.show(one.created),
        custom_fields=values,
    )


def folders_of(work: Work, kind: Kind, objects: Sequence[str]) -> dict[str, FolderOut]:
    """The folder of each of these things, with the number that takes it out; those in no folder are left out."""
    filed = filing.of(work, kind, objects)
    wanted = sorted({each.folder for each in filed.values()})
    known, totals, values = folders.by_ids(work, wanted), folders.totals(work, wanted), custom.of(work, wanted)
    found: dict[str, FolderOut] = {}
    for object_id, one in filed.items():
        if one.folder in known:
            out = folder_out(known[one.folder], totals.get(one.folder, 0), values[one.folder])
            out.relation_id = one.no
            found[object_id] = out
    return found


def chain_out(work: Work, folder_id: str) -> FolderOut | None:
    """The folder with the chain of folders above it, as `parent`."""
    found = folders.chain(work, folder_id)
    ids = [each.id for each in found]
    totals, values = folders.totals(work, ids), custom.of(work, ids)
    above: FolderOut | None = None
    for one in reversed(found):
        out = folder_out(one, totals.get(one.id, 0), values[one.id])
        out.parent, above = above, out
    return above
