"""Publishing, and the draft beside the published version (behaviour B6, `api-templates` 1.9)."""

from msgspec.structs import replace

from procession.plumbing.work import Work
from procession.templates import change, store
from procession.templates.draft import Card, Draft

PUBLISHED, UNPUBLISHED = "published", "draft"


def publish(work: Work, template_id: str) -> Draft:
    """The present content is what is published. With dual versions it is frozen, and launches take it from now on."""

    def edit(draft: Draft) -> Draft:
        card = replace(draft.card, published=True, status=PUBLISHED)
        return replace(draft, card=_frozen_live(work, card) if card.dual else card)

    return change.apply(work, template_id, edit)


def unpublish(work: Work, template_id: str) -> Draft:
    """No longer published. With dual versions nothing can be launched until it is published again."""

    def edit(draft: Draft) -> Draft:
        card = replace(draft.card, published=False, status=UNPUBLISHED)
        return replace(draft, card=replace(card, live_version=None) if card.dual else card)

    return change.apply(work, template_id, edit)


def with_dual(work: Work, card: Card, dual: bool) -> Card:
    """Switched on: what was published stays what is launched. Switched off: the draft is."""
    if dual == card.dual:
        return card
    if not dual:
        return replace(card, dual=False, live_version=card.draft_version)
    card = replace(card, dual=True, live_version=None)
    return _frozen_live(work, card) if card.published else card


def _frozen_live(work: Work, card: Card) -> Card:
    store.versions.freeze(work, card.no, card.draft_version)
    return replace(card, live_version=card.draft_version)
