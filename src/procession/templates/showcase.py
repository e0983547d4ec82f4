"""What strangers see of templates: one that was made public, and the library of all of them (behaviour B20, B21).

Structure only: texts, steps and the kick-off form; never people, answers, comments, rules or numbers of processes.
Private, archived, never published and unknown templates are the same to a stranger.
"""

import msgspec
from msgspec.structs import replace

from procession.engine.template import Template
from procession.errors import NotFound
from procession.ids import is_id
from procession.people import visitors
from procession.plumbing.http.queries import Window
from procession.plumbing.work import Work
from procession.templates import filling, markup, policy, store, texts
from procession.templates.draft import Card, Draft
from procession.templates.store.showcase import Shown, Wanted

LONGEST_ALIAS = 300
MOST = 1_000
"""A stranger is shown no more entries than this at once."""


class Public(msgspec.Struct, frozen=True, kw_only=True):
    """A public template with the version that launches take. Its texts are already those for strangers."""

    shown: Shown
    card: Card
    content: Template


def get(work: Work, key: str) -> Public:
    """By id or alias, in whichever organization; from here on the unit is a stranger's there. Raises NotFound."""
    shown = _find(work, key)
    if shown is None:
        raise nothing_public()
    visitors.enter(work, shown.organization)
    card = store.cards.find(work, shown.template)
    version = card.live_version if card is not None and store.showcase.is_open(card) else None
    content = store.versions.read(work, card.no, version) if card is not None and version is not None else None
    if card is None or content is None:
        raise nothing_public()
    return Public(shown=shown, card=card, content=for_strangers(work, content))


def library(work: Work, wanted: Wanted, window: Window) -> tuple[list[Shown], int]:
    """Public templates of all organizations here; the featured ones first, then the newest."""
    return store.showcase.page(work, wanted, limit=min(window.limit, MOST), offset=window.offset)


def find_to_copy(work: Work, organization: str, template_id: str) -> Draft | None:
    """A public template of that organization for somebody who doesn't belong to it: with its forms and rules, without
    addresses of webhooks. The unit is a stranger's afterwards."""
    shown = store.showcase.find(work, template_id) if is_id(template_id) else None
    if shown is None or shown.organization != organization:
        return None
    found = get(work, template_id)
    held = policy.standing(work.actor, owner=found.card.owner, creator=found.card.creator, granted=())
    return Draft(card=found.card, content=_without_webhooks(found.content), held=held)


def _without_webhooks(content: Template) -> Template:
    steps = [replace(step, settings=replace(step.settings, webhook=None)) for step in content.steps]
    rules = [
        replace(rule, actions=tuple(one for one in rule.actions if one.type != "webhook")) for rule in content.rules
    ]
    return replace(
        content,
        steps=tuple(steps),
        rules=tuple(rule for rule in rules if rule.actions),
        settings=replace(content.settings, webhook=None),
    )


def for_strangers(work: Work, content: Template) -> Template:
    """Without confidential steps, and with texts that name nothing that isn't public itself."""
    public = store.showcase.among(work, texts.templates_in(content))
    steps = tuple(step for step in content.steps if not step.settings.secret)
    known = texts.changed(replace(content, steps=steps), lambda text: markup.with_embeds(text, public))
    (filled,) = filling.shown(work, [known], public=True)
    return filled


def nothing_public() -> NotFound:
    """The same words as for an organization nobody knows."""
    return NotFound("There is nothing public at this address.")


def _find(work: Work, key: str) -> Shown | None:
    if is_id(key):
        return store.showcase.find(work, key)
    return store.showcase.find_by_alias(work, key) if 0 < len(key) <= LONGEST_ALIAS else None
