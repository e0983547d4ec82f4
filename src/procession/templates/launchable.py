"""What the room of processes may take from here: the version a launch uses, and the versions processes run on."""

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from procession.actor import Actor
from procession.engine.composing import composed
from procession.engine.template import Injected, Snippet, Template
from procession.errors import Invalid, Kind, Refusal
from procession.plumbing.work import Work
from procession.templates import choosing, filling, policy, reading, store
from procession.templates.draft import Card, Place
from procession.templates.policy import EVERYONE, Ability


class TemplateArchived(Refusal):
    """An archived template can't be launched; restore it first (behaviour E16)."""

    kind = Kind.NOT_POSSIBLE
    code = "template_archived"


class TemplateNotPublished(Refusal):
    """With a draft beside the published version, only a published one can be launched (behaviour B6)."""

    kind = Kind.NOT_POSSIBLE
    code = "template_not_published"


def frozen_version(work: Work, template_id: str) -> Template:
    """The version that a launch takes, frozen from now on, and counted as launched (`api-running` 1.3).

    Call it in the unit that stores the process. `no` and `version` of the result name it for ever. Raises
    TemplateNotFound, NotAllowed, TemplateArchived, TemplateNotPublished.
    """
    card, version = _launched(work, template_id)
    store.versions.freeze(work, card.no, version)
    work.tally(reading.LAUNCHES, card.no, 0, 1)
    return _followed(work, _content(work, card.no, version), keep=True)


def live_version(work: Work, template_id: str) -> Template:
    """What `frozen_version` would give, only looked at. Raises the same."""
    card, version = _launched(work, template_id)
    return _followed(work, _content(work, card.no, version), keep=False)


def version_to_rehearse(work: Work, template_id: str, version: int | None) -> Template:
    """Any version, the newest one if none is named, for those who may read the template. Raises TemplateNotFound,
    NotAllowed."""
    content = reading.get_version(work, template_id, version, allow=policy.must_be_able_to_read).content
    return choosing.one(work, replace(filling.for_processes(work, content), version=content.version))


def version_to_move_to(
    work: Work, no: int, version: int | None, *, keep: bool, injected: Sequence[Injected] = ()
) -> Template:
    """A version that processes of this template may run on: any up to the one that launches take, which is also meant
    when none is named; with what was `injected` into the process. `keep`: it is frozen from now on. Raises Invalid."""
    card = store.cards.by_no(work, no)
    newest = card.live_version if card is not None else None
    wanted = newest if version is None else version
    if newest is None or wanted is None or not 1 <= wanted <= newest:
        most = "there is none to move to" if newest is None else f"choose one from 1 to {newest}"
        raise Invalid.at({"version": [f"The template has no such published version; {most}."]})
    if keep:
        store.versions.freeze(work, no, wanted)
    content = store.versions.read(work, no, wanted)
    if content is None:
        raise Invalid.at({"version": ["This version isn't kept any more; choose another one."]})
    return _followed(work, content, injected, keep=keep)


def version_with(work: Work, running: Template, template_id: str, *, after: str) -> Template:
    """The version that a process runs on, with the steps of another template put behind one of its own (E41).

    Call it in the unit that moves the process there. Raises as `frozen_version`.
    """
    other = frozen_version(work, template_id)
    base = running if running.base is None else version(work, running.no, running.base)
    new = Injected(template=other.id, no=other.no, version=other.version, after=after)
    return _followed(work, base, (*running.injected, new), keep=True, kept=running.snippets)


def _followed(
    work: Work, base: Template, injected: Sequence[Injected] = (), *, keep: bool, kept: Sequence[Snippet] = ()
) -> Template:
    """What a process follows: the version with what was injected, and with snippets as texts of its own (C25); the
    version itself, if there is nothing of either. `kept` are the texts that the process has already."""
    content = filling.for_processes(work, base, kept=kept)
    if injected:
        known = versions(work, {(each.no, each.version) for each in injected})
        content = composed(content, [(each, known[each.no, each.version]) for each in injected])
    found = content if content is base else store.versions.compose(work, content, keep=keep)
    return choosing.one(work, found)


def _launched(work: Work, template_id: str) -> tuple[Card, int]:
    card = store.cards.find(work, template_id)
    if card is None:
        raise policy.template_not_found()
    held = reading.standing(work, card)
    policy.must_see(held)
    policy.must_be_able_to_launch(held)
    if card.place is Place.ARCHIVED:
        raise TemplateArchived("This template is archived. Restore it to launch processes from it.")
    if card.live_version is None:
        raise TemplateNotPublished("This template was never published. Publish it to launch processes from it.")
    return card, card.live_version


def _content(work: Work, no: int, version: int) -> Template:
    content = store.versions.read(work, no, version)
    if content is None:
        raise policy.template_not_found()
    return content


def find_by_alias(work: Work, alias: str) -> str | None:
    """The id of the template with this alias (`checklist_public_name` of old launches)."""
    return store.cards.id_of_alias(work, alias)


def versions(work: Work, wanted: Collection[tuple[int, int]]) -> dict[tuple[int, int], Template]:
    """The contents that processes run on, by (template number, version), with the options that their lists have now.
    One query for those not in memory."""
    found = store.versions.read_frozen(work, wanted)
    return dict(zip(found, choosing.filled(work, list(found.values())), strict=True))


def version(work: Work, no: int, number: int) -> Template:
    """The content that one process runs on. A process whose version is missing is a bug, hence KeyError."""
    return versions(work, [(no, number)])[(no, number)]


def card_of(work: Work, no: int) -> Card | None:
    """The card behind a template's number, also of a template that was deleted for good."""
    return store.cards.by_no(work, no)


def readable_processes(work: Work) -> list[int] | None:
    """The numbers of the templates whose processes the caller may all see: by PROCESS READ, as owner or as creator
    (behaviour G7, G9, G13). None: the caller sees everything."""
    actor = work.actor
    if policy.sees_all(actor):
        return None
    granted = store.grants.templates_with(work, Ability.PROCESS_READ, _whose_grants(actor))
    return sorted({*granted, *store.cards.numbers_of(work, actor.party)})


def may_read_processes(work: Work, no: int) -> bool:
    """Whether the caller may see every process of this template."""
    readable = readable_processes(work)
    return readable is None or no in readable


def _whose_grants(actor: Actor) -> tuple[int, ...]:
    """What everyone holds shows processes to standard members; light ones need a grant of their own (G4, G6)."""
    return actor.parties if actor.is_light else (EVERYONE, *actor.parties)


def may_edit(work: Work, no: int) -> bool:
    card = store.cards.by_no(work, no)
    return card is not None and reading.standing(work, card).has(Ability.EDIT)
