"""Archiving, restoring and deleting templates (behaviour B13, B14, `api-templates` 1.7)."""

from msgspec.structs import replace

from procession.errors import Kind as Reason
from procession.errors import Refusal
from procession.files import remove
from procession.labels import filing
from procession.labels.kinds import Kind
from procession.plumbing.work import Work
from procession.templates import change, history, markup, policy, starring, store, unlinking
from procession.templates.draft import Draft, Place
from procession.templates.wire.templates import Reference


class NotArchived(Refusal):
    """Only an archived template can be deleted for good."""

    kind = Reason.NOT_POSSIBLE
    code = "template_not_archived"


def archive(work: Work, template_id: str) -> list[Reference]:
    """Takes the template out of the library; running processes go on. Its chips disappear from every other template's
    texts, and restoring does not bring them back: the answer names where they were."""

    def edit(draft: Draft) -> Draft:
        return replace(draft, card=replace(draft.card, place=Place.ARCHIVED, archived=work.now))

    change.apply(work, template_id, edit)
    return unlinking.take_out(work, template_id, lambda text: markup.without_embeds(text, template_id))


def restore(work: Work, template_id: str) -> Draft:
    def edit(draft: Draft) -> Draft:
        return replace(draft, card=replace(draft.card, place=Place.ACTIVE, archived=None))

    return change.apply(work, template_id, edit, of_archived=True)


def purge(work: Work, template_id: str) -> list[Reference]:
    """For good, by an administrator, once archived. Processes keep the versions they run on, and the name; nothing
    else of the template is left."""
    policy.must_be_able_to_purge(work.actor)
    card = store.cards.lock(work, template_id)
    if card is None:
        raise policy.template_not_found()
    if card.place is not Place.ARCHIVED:
        raise NotArchived("Archive this template first; only an archived template can be deleted for good.")
    gone = replace(
        card,
        alias=f"gone-{card.no}",
        place=Place.GONE,
        pinned=False,
        revision=card.revision + 1,
        touched=work.now,
        toucher=work.actor.party,
    )
    store.cards.save(work, gone, seen=card.revision)
    store.versions.drop_drafts(work, card.no)
    store.grants.clear(work, card.no)
    store.suggestions.clear(work, card.id)
    starring.forget(work, starring.Kind.TEMPLATE, card.id)
    filing.forget(work, Kind.TEMPLATE, card.id)
    remove.with_objects(work, [card.id])
    work.emit(history.deleted(card))
    return []
