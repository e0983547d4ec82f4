"""The one door for edits of templates: lock, load the draft, apply, check, save, tell.

Edits go to the newest version. While nothing was launched from it, it is changed in place; a frozen one is followed
by a new one, with the same ids inside (DATA 3.2). Processes keep the version they were launched from (behaviour B7).
"""

from collections.abc import Callable

from msgspec.structs import replace

from procession.engine.template import Template
from procession.people import names
from procession.plumbing.work import Work
from procession.templates import checks, history, policy, reading, store, texts
from procession.templates.draft import Card, Draft, Place
from procession.templates.policy import Standing

Edit = Callable[[Draft], Draft]
Allow = Callable[[Standing], None]


def apply(
    work: Work, template_id: str, edit: Edit, *, allow: Allow = policy.must_be_able_to_edit, of_archived: bool = False
) -> Draft:
    """The template after `edit`. `allow` decides who may see and change it; `of_archived` lets archived ones in.

    Raises TemplateNotFound for a template that is unknown, out of sight or archived, and whatever `allow`, `edit` and
    the checks refuse.
    """
    card = store.cards.lock(work, template_id)
    if card is None or (card.place is Place.ARCHIVED and not of_archived):
        raise policy.template_not_found()
    held = reading.standing(work, card)
    allow(held)
    before = Draft(card=card, content=store.versions.draft_of(work, card), held=held)
    after = edit(before)
    if after.content == before.content:
        after = replace(after, content=before.content)
    if after.content is before.content and after.card == before.card:
        return before
    return _save(work, before, after)


def _save(work: Work, before: Draft, after: Draft) -> Draft:
    card = replace(after.card, revision=before.card.revision + 1, touched=work.now, toucher=work.actor.party)
    content = before.content
    if after.content is not before.content:
        checks.must_hold(after.content, groups=_capped_groups(work, after.content))
        card, content = _save_content(work, card, after.content)
        store.parts.save(work, before.content, content)
        seen, shown = texts.embedded(before.content), texts.embedded(content)
        store.embeds.save(work, card.no, seen, shown)
    store.cards.save(work, card, seen=before.card.revision)
    store.showcase.keep(work, before.card, card)
    saved = replace(after, card=card, content=content)
    work.emit(*history.changed(before, saved))
    return saved


def _save_content(work: Work, card: Card, content: Template) -> tuple[Card, Template]:
    """In place while the version is a draft, else as the next version."""
    version = card.draft_version
    content = replace(content, version=version)
    packed = store.versions.pack(content)
    if not store.versions.rewrite(work, card.no, version, packed):
        version += 1
        content = replace(content, version=version)
        packed = store.versions.pack(content)
        store.versions.add(work, card, version, packed)
    changed = replace(
        card,
        title=content.title,
        steps_count=len(content.steps),
        digest=packed.digest,
        draft_version=version,
        live_version=card.live_version if card.dual else version,
    )
    return changed, content


def _capped_groups(work: Work, content: Template) -> dict[int, tuple[int, ...]]:
    """Who is in the groups of steps with a maximum (B41)."""
    capped = {group for step in content.steps if step.settings.max_assignees for group in step.assignees.groups}
    return names.people_of_groups(work, capped) if capped else {}
