"""Routes of folders (`api-templates` 5)."""

from typing import Annotated

import msgspec
from msgspec import UNSET, Meta
from msgspec.structs import replace

from procession.labels import folders
from procession.labels.folders import FoldersFull
from procession.labels.kinds import Tree
from procession.labels.wire import FolderOut
from procession.plumbing.http import (
    NOTHING,
    HexId,
    Item,
    Nothing,
    Number,
    Page,
    PageQuery,
    Route,
    includes,
    ordering,
    window,
)
from procession.plumbing.work import Work
from procession.sorting import lists, shelving
from procession.sorting.lists import WantedFolders
from procession.sorting.wire import FilingIn, FilingOut, FolderIn, text

TAG = "Folders"
_TREES = {"run": Tree.WORK, "checklist": Tree.TEMPLATES}


class FolderPath(msgspec.Struct):
    org: str
    folder: HexId


class LinkPath(msgspec.Struct):
    org: str
    link: Number


class FolderListQuery(PageQuery, kw_only=True, frozen=True):
    folder_type: Annotated[str, Meta(description="checklist or run; without it, both trees.")] = ""
    pagination: Annotated[str, Meta(description="false: all of them at once.")] = ""


class FolderQuery(msgspec.Struct, kw_only=True, frozen=True):
    with_: Annotated[str, Meta(description="children: with the folders inside.")] = msgspec.field(
        default="", name="with"
    )


def list_folders(work: Work, query: FolderListQuery) -> Page[FolderOut]:
    """Folders by position. With `with=children` those at the top with everything below them."""
    is_whole = query.without_pagination or query.pagination.strip().lower() in {"false", "0"}
    chosen = window(replace(query, without_pagination=is_whole))
    wanted = WantedFolders(
        tree=_TREES.get(query.folder_type.strip().lower()), q=query.q, as_tree=includes(query).wants("children")
    )
    return lists.page_of_folders(work, wanted, ordering(query, lists.SORTS, ()), chosen)


def create_folder(work: Work, body: FolderIn) -> Item[FolderOut]:
    """A new folder, the last of its siblings. Only the literal `run` as `folder_type` makes one for processes."""
    tree = Tree.WORK if body.folder_type == "run" else Tree.TEMPLATES
    made = folders.create(work, text(body.name), tree=tree, parent=text(body.parent_id))
    return Item(lists.one_folder(work, made.id, as_tree=False))


def get_folder(work: Work, path: FolderPath, query: FolderQuery) -> Item[FolderOut]:
    """One folder."""
    return Item(lists.one_folder(work, path.folder, as_tree=includes(query.with_).wants("children")))


def update_folder(work: Work, path: FolderPath, body: FolderIn) -> Item[FolderOut]:
    """Renames or moves a folder; what is absent stays. It never changes its tree, nor goes below itself."""
    position = body.position if isinstance(body.position, int) else UNSET
    folders.update(work, path.folder, name=body.name, parent=body.parent_id, position=position)
    return Item(lists.one_folder(work, path.folder, as_tree=False))


def delete_folder(work: Work, path: FolderPath) -> Nothing:
    """Deletes a folder and nothing else: its contents stand in no folder, folders inside it move up."""
    folders.delete(work, path.folder)
    return NOTHING


def add_object_to_folder(work: Work, body: FilingIn) -> Item[FilingOut]:
    """Puts a process or a task into a folder, out of the one where it stood. A template works too, as by
    its `folder_id`."""
    return Item(shelving.put(work, body))


def remove_object_from_folder(work: Work, path: LinkPath) -> Nothing:
    """Takes something out of its folder, by the number that filing it answered."""
    shelving.take_out(work, path.link)
    return NOTHING


_FOLDERS = "/organizations/{org}/folders"

ROUTES = (
    Route(method="GET", path=_FOLDERS, use=list_folders, tag=TAG),
    Route(method="POST", path=_FOLDERS, use=create_folder, tag=TAG, status=201, refusals=(FoldersFull,)),
    Route(method="GET", path=_FOLDERS + "/{folder}", use=get_folder, tag=TAG),
    Route(method="PUT", path=_FOLDERS + "/{folder}", use=update_folder, tag=TAG),
    Route(method="DELETE", path=_FOLDERS + "/{folder}", use=delete_folder, tag=TAG, status=204),
    Route(method="POST", path=_FOLDERS + "/add-object", use=add_object_to_folder, tag=TAG, status=201),
    Route(
        method="DELETE",
        path="/organizations/{org}/folders-objects/{link}",
        use=remove_object_from_folder,
        tag=TAG,
        status=204,
    ),
)
