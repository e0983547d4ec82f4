"""Values of this room: tags, folders, and what bears them."""

from typing import Any

import msgspec

from procession.labels.custom_types import Definition
from procession.labels.kinds import Kind, Tree


class Tag(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the organization's list of tags (behaviour B17). `automatic`: made by a machine."""

    id: str
    no: int
    title: str
    color: str | None
    automatic: bool
    created: int


class Tagging(msgspec.Struct, frozen=True, kw_only=True):
    """A tag on a thing. `no` is the number that the wire removes it by."""

    no: int
    kind: Kind
    object: str
    tag: Tag


class Folder(msgspec.Struct, frozen=True, kw_only=True):
    """A folder of one tree; siblings stand in the order of `position`, from 1."""

    id: str
    tree: Tree
    parent: str | None
    position: int
    name: str
    created: int


class Filing(msgspec.Struct, frozen=True, kw_only=True):
    """A thing in a folder. `no` is the number that the wire removes it by."""

    no: int
    kind: Kind
    object: str
    folder: str


class WantedTags(msgspec.Struct, frozen=True, kw_only=True):
    """What a list of tags is asked for. `automatic` None: both kinds."""

    q: str = ""
    automatic: bool | None = None


class CustomKey(msgspec.Struct, frozen=True, kw_only=True):
    """What administrators let people say about one kind of thing (behaviour K16)."""

    id: str
    no: int
    kind: Kind
    key: str
    type: str
    required: bool
    active: bool
    definition: Definition
    created: int
    touched: int


class CustomValue(msgspec.Struct, frozen=True, kw_only=True):
    """The value of one key on one thing."""

    object: str
    key: str
    value: Any
