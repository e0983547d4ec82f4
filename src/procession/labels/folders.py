"""Folders: create, rename, move, delete, and the tree as a whole (behaviour B18, B19; `api-templates` 5)."""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from procession.errors import Invalid, Kind, NotFound, Refusal
from procession.ids import is_id
from procession.labels import events, policy, store
from procession.labels.kinds import Tree
from procession.labels.values import Folder
from procession.plumbing.work import Work

LONGEST_NAME = 32
MOST_FOLDERS = 2_000
DEEPEST = 20


class FoldersFull(Refusal):
    """The organization has as many folders as it may have."""

    kind = Kind.NOT_POSSIBLE
    code = "folders_full"


class FolderNotFound(NotFound):
    """No such folder in this organization."""


def get(work: Work, folder_id: str) -> Folder:
    found = store.folders.find(work, folder_id)
    if found is None:
        raise FolderNotFound("There is no such folder in this organization.")
    return found


def everything(work: Work) -> list[Folder]:
    """All folders of the organization; there are few (`MOST_FOLDERS`)."""
    return store.folders.everything(work)


def by_ids(work: Work, ids: Sequence[str]) -> dict[str, Folder]:
    return store.folders.by_ids(work, ids)


def totals(work: Work, ids: Sequence[str]) -> dict[str, int]:
    """How many things stand directly in each of these folders; empty ones are left out."""
    return store.folders.totals(work, ids)


def chain(work: Work, folder_id: str | None) -> list[Folder]:
    """The folder and those above it, nearest first."""
    known = {each.id: each for each in store.folders.everything(work)}
    found: list[Folder] = []
    while folder_id in known and len(found) < DEEPEST:
        found.append(known[folder_id])
        folder_id = known[folder_id].parent
    return found


def create(work: Work, name: str | None, *, tree: Tree, parent: str | None) -> Folder:
    policy.must_be_able_to_manage_folders(work.actor)
    known = {each.id: each for each in store.folders.lock_everything(work)}
    if len(known) >= MOST_FOLDERS:
        raise FoldersFull(f"An organization may have {MOST_FOLDERS} folders. Remove one first.")
    above = _parent(known, parent, tree)
    made = Folder(
        id=work.new_id(),
        tree=tree,
        parent=above,
        position=len(_siblings(known, tree, above)) + 1,
        name=_name(name),
        created=work.now,
    )
    _must_fit(known, made, above)
    store.folders.add(work, made)
    work.emit(events.folder_changed("created", made.id, {"text": made.name}))
    return made


def update(
    work: Work,
    folder_id: str,
    *,
    name: str | UnsetType | None = UNSET,
    parent: str | UnsetType | None = UNSET,
    position: int | UnsetType | None = UNSET,
) -> Folder:
    """Absent stays. A folder never goes below itself, nor into the other tree."""
    policy.must_be_able_to_manage_folders(work.actor)
    known = {each.id: each for each in store.folders.lock_everything(work)}
    before = known.get(folder_id)
    if before is None:
        raise FolderNotFound("There is no such folder in this organization.")
    after = before if name is UNSET else replace(before, name=_name(name))
    if parent is not UNSET:
        after = replace(after, parent=_parent(known, parent, before.tree))
        _must_fit(known, after, after.parent)
    moved = _placed(known, before, after, position if isinstance(position, int) else None)
    store.folders.save(work, [each for each in moved.values() if known[each.id] != each])
    after = moved[folder_id]
    if after != before:
        changes = {key: [getattr(before, key), getattr(after, key)] for key in ("name", "parent", "position")}
        work.emit(events.folder_changed("updated", folder_id, {"text": after.name, "changes": changes}))
    return after


def delete(work: Work, folder_id: str) -> None:
    """What stood in it stands in no folder; folders inside move up to where it was (behaviour B18)."""
    policy.must_be_able_to_manage_folders(work.actor)
    known = {each.id: each for each in store.folders.lock_everything(work)}
    gone = known.get(folder_id)
    if gone is None:
        raise FolderNotFound("There is no such folder in this organization.")
    start = len(_siblings(known, gone.tree, gone.parent))
    inside = _siblings(known, gone.tree, folder_id)
    risen = [replace(each, parent=gone.parent, position=start + n) for n, each in enumerate(inside, start=1)]
    store.folders.save(work, risen)
    store.filings.empty(work, folder_id)
    store.folders.remove(work, folder_id)
    store.custom.clear(work, [folder_id])
    work.emit(events.folder_changed("deleted", folder_id, {"text": gone.name}))


def _name(sent: str | UnsetType | None) -> str:
    name = sent.strip() if isinstance(sent, str) else ""
    if not name:
        raise Invalid.at({"name": ["The name field is required."]})
    if len(name) > LONGEST_NAME:
        raise Invalid.at({"name": [f"The name of a folder may have at most {LONGEST_NAME} characters."]})
    return name


def _parent(known: Mapping[str, Folder], sent: str | UnsetType | None, tree: Tree) -> str | None:
    if not isinstance(sent, str) or not sent:
        return None
    found = known.get(sent) if is_id(sent) else None
    if found is None:
        raise Invalid.at({"parent_id": ["There is no such folder in this organization."]})
    if found.tree is not tree:
        raise Invalid.at({"parent_id": ["Folders of templates and folders of processes are two separate trees."]})
    return found.id


def _must_fit(known: Mapping[str, Folder], one: Folder, above: str | None) -> None:
    """Neither below itself, nor too deep."""
    depth = 1
    while above is not None:
        if above == one.id:
            raise Invalid.at({"parent_id": ["A folder can't be moved below itself."]})
        above, depth = known[above].parent, depth + 1
    if depth + _height(known, one.id) > DEEPEST:
        raise Invalid.at({"parent_id": [f"Folders may be nested {DEEPEST} deep at most."]})


def _height(known: Mapping[str, Folder], folder_id: str) -> int:
    """How many storeys of folders stand below this one."""
    level, height = {folder_id}, 0
    while level := {each.id for each in known.values() if each.parent in level}:
        height += 1
    return height


def _siblings(known: Mapping[str, Folder], tree: Tree, parent: str | None) -> list[Folder]:
    found = [each for each in known.values() if each.tree is tree and each.parent == parent]
    return sorted(found, key=lambda each: (each.position, each.id))


def _placed(known: Mapping[str, Folder], before: Folder, after: Folder, position: int | None) -> dict[str, Folder]:
    """The folder at its place among its siblings, counted anew from 1; at the end when it came from elsewhere."""
    others = [each for each in _siblings(known, after.tree, after.parent) if each.id != after.id]
    here = before.position if before.parent == after.parent else len(others) + 1
    place = min(max(here if position is None else position, 1), len(others) + 1)
    ordered = [*others[: place - 1], after, *others[place - 1 :]]
    return {each.id: replace(each, position=n) for n, each in enumerate(ordered, start=1)}
