"""What the room works with: the card of a template on its shelf, its content, an engine value, in versions; and the
snippets and lists of options that templates share."""

from enum import IntEnum

import msgspec

from procession.engine.template import Column, Template
from procession.templates.policy import Standing


class Place(IntEnum):
    """Where a template stands. GONE: deleted for good, its frozen versions kept for the processes launched from it."""

    ACTIVE = 1
    ARCHIVED = 4
    GONE = 5


class VersionState(IntEnum):
    DRAFT = 1
    FROZEN = 2


class PartKind(IntEnum):
    """What an id inside a template names (table `template_part`)."""

    STEP = 1
    FIELD = 2
    KICKOFF_FIELD = 3
    RULE = 4
    STAGE = 5


class Publicity(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What outsiders may see of a template. `kickoff_sharer` is the member in whose name public submissions run."""

    is_public: bool = False
    is_featured: bool = False
    public_kickoff: bool = False
    kickoff_sharer: int | None = None


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """What is true of a template whatever its version (table `template`).

    `live_version` is what a launch takes: the draft itself without dual versions, the last published one with them
    (None: never published). `digest` names the draft version's content.
    """

    id: str
    no: int
    number: int
    title: str
    kind: str
    alias: str
    status: str | None
    place: Place
    owner: int
    creator: int
    pinned: bool
    published: bool
    dual: bool
    publicity: Publicity
    steps_count: int
    live_version: int | None
    draft_version: int
    digest: str
    revision: int
    created: int
    touched: int
    toucher: int | None
    archived: int | None


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A template while it is being changed: its card and the content of its newest version.

    `held` is what the caller may do with it.
    """

    card: Card
    content: Template
    held: Standing


class Snippet(msgspec.Struct, frozen=True, kw_only=True):
    """A rich text that stands in many texts by reference (behaviour C24). `no` is the wire's id; `is_public`: it is
    shown on public pages too (B21)."""

    no: int
    title: str
    content: str
    is_public: bool
    created: int
    touched: int


class WantedSnippets(msgspec.Struct, frozen=True, kw_only=True):
    """What a list of snippets is asked for; "" and None: no matter."""

    q: str = ""
    is_public: bool | None = None


class ListRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row of a list; a cell for each column. `id` is the id of the option that it makes (behaviour C4)."""

    id: int
    cells: tuple[str, ...]


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """What a list holds."""

    columns: tuple[Column, ...]
    rows: tuple[ListRow, ...] = ()


class OptionList(msgspec.Struct, frozen=True, kw_only=True):
    """A table of the organization whose rows are the options of fields (behaviour C5, K17). `revision` counts its
    changes; `gone` since when it is deleted."""

    id: str
    name: str
    table: Table
    revision: int
    created: int
    touched: int
    gone: int | None = None
