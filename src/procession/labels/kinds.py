"""What can bear a label. The room keeps `(kind, id)` and knows nothing else of a thing (decision 0012)."""

from enum import IntEnum

import msgspec


class Kind(IntEnum):
    """The kinds of things. The numbers are stored."""

    TEMPLATE = 1
    PROCESS = 2
    TASK = 3
    STEP = 4
    FIELD = 5
    KICKOFF_FIELD = 6
    MEMBER = 7
    GUEST = 8
    FOLDER = 9
    TAG = 10


class Tree(IntEnum):
    """The two trees of folders (behaviour B18). The numbers are stored; a folder never changes its tree."""

    TEMPLATES = 1
    WORK = 2


TREE_OF = {Kind.TEMPLATE: Tree.TEMPLATES, Kind.PROCESS: Tree.WORK, Kind.TASK: Tree.WORK}
"""In which tree a thing is filed."""

SUBJECTS = {
    Kind.TEMPLATE: "template",
    Kind.PROCESS: "process",
    Kind.TASK: "task",
    Kind.STEP: "step",
    Kind.FIELD: "field",
    Kind.KICKOFF_FIELD: "field",
    Kind.MEMBER: "member",
    Kind.GUEST: "guest",
    Kind.FOLDER: "folder",
    Kind.TAG: "tag",
}
"""What history calls them."""


class Thing(msgspec.Struct, frozen=True, kw_only=True):
    """Something that bears values of custom fields. `within` is the template around a step or field (the template
    itself, too), or the process around a task."""

    kind: Kind
    id: str
    within: str | None = None


def id_of_person(number: int) -> str:
    """Members and guests have numbers; here they have ids like everything else."""
    return f"{number:032x}"
