"""Putting things into folders and taking them out (behaviour B18, J21). Whether the thing exists, and whether the
caller may, is asked by the rooms above."""

from collections.abc import Sequence

from procession.errors import Invalid
from procession.ids import is_id
from procession.labels import events, store
from procession.labels.kinds import TREE_OF, Kind, Tree
from procession.labels.values import Filing, Folder
from procession.plumbing.work import Work

_NOWHERE = {Tree.TEMPLATES: "No such a folder exists in Templates.", Tree.WORK: "No such a folder exists in Processes."}


def of(work: Work, kind: Kind, objects: Sequence[str]) -> dict[str, Filing]:
    """Where these things stand; those in no folder are left out. One query."""
    return store.filings.of(work, kind, objects)


def must_be_folder(work: Work, sent: str, kind: Kind, *, path: str) -> Folder:
    """The folder with this id, of the tree where such things stand. Raises Invalid at `path`."""
    found = store.folders.find(work, sent) if is_id(sent) else None
    if found is None or found.tree is not TREE_OF[kind]:
        raise Invalid.at({path: [_NOWHERE[TREE_OF[kind]]]})
    return found


def file(work: Work, kind: Kind, object_id: str, folder: Folder) -> Filing:
    """Into this folder, and out of the one where it stood; doing it twice is doing it once."""
    there = store.filings.of(work, kind, [object_id]).get(object_id)
    if there is not None and there.folder == folder.id:
        return there
    number = work.number_everywhere("filing_no") if there is None else there.no
    made = Filing(no=number, kind=kind, object=object_id, folder=folder.id)
    store.filings.save(work, made)
    old = None if there is None else there.folder
    work.emit(events.labelled(kind, object_id, "folder", old=old, new=folder.id))
    return made


def unfile(work: Work, kind: Kind, object_id: str) -> None:
    """Out of its folder; nothing happens when it is in none."""
    there = store.filings.of(work, kind, [object_id]).get(object_id)
    if there is None:
        return
    store.filings.remove(work, kind, object_id)
    work.emit(events.labelled(kind, object_id, "folder", old=there.folder, new=None))


def find(work: Work, number: int) -> Filing | None:
    return store.filings.find(work, number)


def forget(work: Work, kind: Kind, *objects: str) -> None:
    """The things are gone for good: no tags, in no folder, no values of custom fields."""
    store.taggings.clear(work, kind, objects)
    store.filings.clear(work, kind, objects)
    store.custom.clear(work, objects)
    if kind is Kind.TEMPLATE:
        for each in objects:
            store.custom.clear_within(work, each)
