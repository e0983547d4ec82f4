"""The kick-off form of a template as strangers may fill it in (behaviour E19), for the room of visitors."""

import msgspec

from procession.engine.template import Field, Template
from procession.ids import is_id
from procession.plumbing.work import Work
from procession.templates import showcase, store
from procession.templates.draft import Card, Place

DEFAULT_TO_GUEST = "default_to_guest"
"""Our word in the free `settings` of an assignee picker: whoever submits the public form is the answer (E21)."""


class PublicForm(msgspec.Struct, frozen=True, kw_only=True):
    """`content` is the version that launches take, as strangers may see it. `hosts`: in whose name processes start, the
    first who can (E23). `is_open`: it can be filled in now."""

    id: str
    alias: str
    content: Template
    hosts: tuple[int, ...]
    is_open: bool

    @property
    def heading(self) -> str:
        """An empty title falls back to the template's (E13)."""
        return self.content.kickoff.title or self.content.title

    @property
    def takes_name(self) -> bool:
        """Whether a name that is given counts (E6)."""
        return not self.content.naming.automatic or self.content.naming.launcher_may_rename


def find(work: Work, key: str) -> PublicForm | None:
    """By the template's id or alias, in the unit's organization; also of one that is closed, so look at `is_open`."""
    card = _card(work, key)
    version = None if card is None else card.live_version
    content = None if card is None or version is None else store.versions.read(work, card.no, version)
    if card is None or content is None:
        return None
    return PublicForm(
        id=card.id,
        alias=card.alias,
        content=showcase.for_strangers(work, content),
        hosts=tuple(each for each in (card.publicity.kickoff_sharer, card.owner) if each),
        is_open=card.publicity.public_kickoff and card.place is Place.ACTIVE,
    )


def wants_visitor(field: Field) -> bool:
    return (field.settings or {}).get(DEFAULT_TO_GUEST) is True


def _card(work: Work, key: str) -> Card | None:
    if not 0 < len(key) <= showcase.LONGEST_ALIAS:
        return None
    identity = key if is_id(key) else store.cards.id_of_alias(work, key)
    return None if identity is None else store.cards.find(work, identity)
