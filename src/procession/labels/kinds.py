"""What can bear a label. The room keeps `(kind, id)` and knows nothing else of a thing (decision 0012)."""

from enum import IntEnum


class Kind(IntEnum):
    """The kinds of things. The numbers are stored."""

    TEMPLATE = 1
    PROCESS = 2
    TASK = 3
    STEP = 4


class Tree(IntEnum):
    """The two trees of folders (behaviour B18). The numbers are stored; a folder never changes its tree."""

    TEMPLATES = 1
    WORK = 2


TREE_OF = {Kind.TEMPLATE: Tree.TEMPLATES, Kind.PROCESS: Tree.WORK, Kind.TASK: Tree.WORK}
"""In which tree a thing is filed."""

SUBJECTS = {Kind.TEMPLATE: "template", Kind.PROCESS: "process", Kind.TASK: "task", Kind.STEP: "step"}
"""What history calls them."""
