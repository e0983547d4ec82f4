"""Templates of somebody who goes: what they own and where they stand in steps passes to a successor
(behaviour G30, G32, G33)."""

from collections.abc import Iterator

from msgspec.structs import replace

from procession.engine.assignees import Assignees, unique
from procession.engine.template import Step
from procession.errors import Refusal
from procession.plumbing.work import Work
from procession.templates import change, store
from procession.templates.draft import Card, Draft
from procession.templates.policy import Standing

AT_ONCE = 100  # templates whose content is looked at together


def to(work: Work, leaving: int, *, owner: int, successor: int | None) -> int:
    """Templates they own belong to `owner`; in steps the successor stands in their place, if there is one. How many
    changed.

    A template whose rules forbid it (a step's greatest number of people) stays as it is, and is named in a warning.
    """
    return sum(_passed(work, card, leaving, owner, successor) for card in _concerned(work, leaving, successor))


def _concerned(work: Work, leaving: int, successor: int | None) -> Iterator[Card]:
    after = 0
    while cards := store.cards.after(work, after, limit=AT_ONCE):
        contents = {} if successor is None else store.versions.drafts_of(work, cards)
        for card in cards:
            content = contents.get(card.id)
            named = content is not None and any(leaving in step.assignees.members for step in content.steps)
            if named or leaving in {card.owner, card.publicity.kickoff_sharer}:
                yield card
        after = cards[-1].no


def _passed(work: Work, card: Card, leaving: int, owner: int, successor: int | None) -> bool:
    def edit(draft: Draft) -> Draft:
        steps = draft.content.steps
        if successor is not None:
            steps = tuple(_staffed(step, leaving, successor) for step in steps)
        owned = replace(draft.card, owner=owner) if draft.card.owner == leaving else draft.card
        if owned.publicity.kickoff_sharer == leaving:
            owned = replace(owned, publicity=replace(owned.publicity, kickoff_sharer=owned.owner))
        content = draft.content if steps == draft.content.steps else replace(draft.content, steps=steps)
        return replace(draft, card=owned, content=content)

    try:
        change.apply(work, card.id, edit, allow=_decided_before, of_archived=True)
    except Refusal as refusal:
        work.warn(f"templates.{card.id}", f"This template stays as it is: {refusal.message}")
        return False
    return True


def _staffed(step: Step, leaving: int, successor: int) -> Step:
    """The successor stands where the one who goes stood, once."""
    present = step.assignees
    if leaving not in present.members:
        return step
    members = unique(tuple(successor if each == leaving else each for each in present.members))
    return replace(step, assignees=Assignees(members, present.guests, present.groups))


def _decided_before(standing: Standing) -> None:
    """Whether the caller may was asked before anything was changed."""
