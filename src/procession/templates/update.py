"""Changing a template: texts, settings, kick-off form, owner, access list (`api-templates` 1.6)."""

from msgspec import UNSET
from msgspec.structs import replace

from procession.errors import Invalid
from procession.people import names
from procession.plumbing.work import Work
from procession.templates import change, fields, labelling, policy, publish, sharing, starring, store
from procession.templates.draft import Card, Draft, Publicity
from procession.templates.wire.bodies import KINDS, Settings, TemplateIn, UpdateTemplateIn, read_content, read_settings
from procession.templates.wire.errors import Errors

_LIGHT_TOUCH = ("status",)  # what anybody who sees the template may change (behaviour B5)


def update(work: Work, template_id: str, body: UpdateTemplateIn) -> Draft:
    """Absent keys stay. Status and the caller's star need sight only; the rest needs EDIT."""
    errors = Errors()

    def edit(draft: Draft) -> Draft:
        settings = read_settings(body, draft.card.publicity, errors)
        _check_kind(body, draft.card, errors)
        folder = labelling.folder_sent(work, body, errors)
        content = read_content(body, draft.content, errors, longest_summary=None)
        content = labelling.with_default_folder(work, content, body, errors)
        if settings.prerun is not None:
            content = fields.kickoff_fields(work, content, settings.prerun, errors)
        card = _card(work, draft.card, settings, errors)
        errors.stop()
        after = replace(draft, card=card, content=content)
        _must_be_allowed(work, draft, after, settings, is_moved=labelling.moves(work, template_id, folder))
        return after

    after = change.apply(work, template_id, edit, allow=policy.must_see)
    settings = read_settings(body, after.card.publicity, errors)
    sharing.set_access(work, after.card, settings.access, errors)
    set_star(work, after.card, settings)
    labelling.put(work, template_id, labelling.folder_sent(work, body, errors))
    return after


def _must_be_allowed(work: Work, before: Draft, after: Draft, settings: Settings, *, is_moved: bool) -> None:
    untouched = replace(after.card, **{name: getattr(before.card, name) for name in _LIGHT_TOUCH})
    shares = settings.access.members is not None or settings.access.groups is not None
    if after.content != before.content or untouched != before.card or shares or is_moved:
        policy.must_be_able_to_edit(before.held)
    if after.card.pinned != before.card.pinned:
        policy.must_be_able_to_pin(work.actor)


def _card(work: Work, card: Card, settings: Settings, errors: Errors) -> Card:
    if settings.owner not in {None, card.owner}:
        must_be_member(work, settings.owner, "owner_id", errors)
    if settings.alias not in {None, card.alias} and store.cards.alias_taken(work, settings.alias or "", but=card.id):
        errors.add("alias", "Another template has this alias.")
    changed = replace(
        card,
        status=card.status if settings.status is UNSET else settings.status,
        alias=settings.alias or card.alias,
        owner=settings.owner or card.owner,
        pinned=card.pinned if settings.pinned is None else settings.pinned,
        publicity=shared_publicity(work, card.publicity, settings.publicity),
    )
    return changed if settings.dual is None else publish.with_dual(work, changed, settings.dual)


def shared_publicity(work: Work, before: Publicity, after: Publicity) -> Publicity:
    """Whoever opens the kick-off form to the public is the one in whose name submissions run (behaviour E23)."""
    if after.public_kickoff == before.public_kickoff:
        return after
    return replace(after, kickoff_sharer=work.actor.party if after.public_kickoff else None)


def must_be_member(work: Work, number: int | None, path: str, errors: Errors) -> None:
    try:
        names.must_be_active_members(work, [number or 0], path=path)
    except Invalid as refusal:
        for where, sentences in refusal.errors.items():
            errors.add(where, sentences[0])


def _check_kind(body: TemplateIn, card: Card, errors: Errors) -> None:
    if isinstance(body.type, str) and KINDS.get(body.type) != card.kind:
        errors.add("type", f"The kind of a template is chosen once; this one stays a {card.kind}.")


def set_star(work: Work, card: Card, settings: Settings) -> None:
    if settings.starred is None:
        return
    (starring.mark if settings.starred else starring.unmark)(work, starring.Kind.TEMPLATE, card.id)
