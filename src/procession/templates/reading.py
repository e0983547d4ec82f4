"""Looking at templates: finding one the caller may see, and gathering what an answer about templates needs."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Integer, func, select

from procession.actor import Actor
from procession.engine.assignees import Assignees
from procession.engine.template import Step, Template
from procession.labels import filing
from procession.labels.kinds import Kind
from procession.people import job_titles, names
from procession.plumbing.database.statements import any_of, param, tenant
from procession.plumbing.database.tables import TALLY
from procession.plumbing.work import Work
from procession.templates import filling, policy, starring, store
from procession.templates.draft import Card, Draft, Place
from procession.templates.policy import EVERYONE, Ability, Standing
from procession.templates.wire.names import Names
from procession.templates.wire.templates import Granted, View

LAUNCHES = 101  # kind of tally: processes ever launched, by template number
STANDING = 5  # kind of tally that the room of processes keeps: processes by template number and place

_LAUNCHED = tenant(
    select(TALLY.c.scope, func.sum(TALLY.c.n).label("launches"))
    .where(TALLY.c.kind == param("what"), any_of(TALLY.c.scope, "numbers", Integer))
    .group_by(TALLY.c.scope)
)
_STANDING = tenant(
    select(TALLY.c.scope, TALLY.c.place, func.sum(TALLY.c.n).label("n"))
    .where(TALLY.c.kind == STANDING, any_of(TALLY.c.scope, "numbers", Integer))
    .group_by(TALLY.c.scope, TALLY.c.place)
)


def standing(work: Work, card: Card) -> Standing:
    """What the caller may do with this template; grants are looked up only for those who need one."""
    actor = work.actor
    held = policy.standing(actor, owner=card.owner, creator=card.creator, granted=())
    if held.full:
        return held
    granted = store.grants.held(work, card.no, actor.parties)
    return policy.standing(actor, owner=card.owner, creator=card.creator, granted=granted)


def get(
    work: Work, template_id: str, *, allow: Callable[[Standing], None] = policy.must_see, of_archived: bool = False
) -> Draft:
    """A template and its newest content. Raises TemplateNotFound as `change.apply` does."""
    card = store.cards.find(work, template_id)
    if card is None or (card.place is Place.ARCHIVED and not of_archived):
        raise policy.template_not_found()
    held = standing(work, card)
    allow(held)
    return Draft(card=card, content=store.versions.draft_of(work, card), held=held)


def get_version(
    work: Work,
    template_id: str,
    version: int | None,
    *,
    allow: Callable[[Standing], None] = policy.must_see,
) -> Draft:
    """As `get`; with a number, the content is that version's. Raises TemplateNotFound when there is no such version."""
    draft = get(work, template_id, allow=allow)
    if version is None or version == draft.content.version:
        return draft
    content = store.versions.read(work, draft.card.no, version)
    if content is None:
        raise policy.template_not_found()
    return replace(draft, content=content)


def view(work: Work, card: Card, content: Template) -> View:
    return views(work, [(card, content)])[0]


def views(work: Work, found: Sequence[tuple[Card, Template]]) -> list[View]:
    """What answers about these templates need, in a fixed number of queries."""
    numbers = [card.no for card, _ in found]
    grants = store.grants.of_templates(work, numbers)
    starred = store.stars.among(work, work.actor.party, starring.Kind.TEMPLATE, [card.id for card, _ in found])
    launches = launched(work, numbers)
    known = _names(work, found, grants)
    contents = filling.shown(work, [content for _, content in found])
    filed = filing.of(work, Kind.TEMPLATE, [card.id for card, _ in found])
    return [
        replace(
            _view(
                card,
                content,
                known,
                grants[card.no],
                is_starred=card.id in starred,
                launches=launches.get(card.no, 0),
            ),
            reads=_may(work.actor, card, grants[card.no], Ability.READ),
            edits=_may(work.actor, card, grants[card.no], Ability.EDIT),
            folder=filed[card.id].folder if card.id in filed else None,
        )
        for (card, _), content in zip(found, contents, strict=True)
    ]


def _may(actor: Actor, card: Card, grants: dict[Ability, frozenset[int]], ability: Ability) -> bool:
    """Whether the caller may do this with the template; to look into it, LAUNCH alone isn't enough (G12)."""
    mine = {EVERYONE, *actor.parties}
    granted = [ability for ability, parties in grants.items() if mine & parties]
    return policy.standing(actor, owner=card.owner, creator=card.creator, granted=granted).has(ability)


def launched(work: Work, numbers: Sequence[int]) -> dict[int, int]:
    """How many processes were ever launched from these templates."""
    if not numbers:
        return {}
    return {row.scope: row.launches for row in work.rows(_LAUNCHED, what=LAUNCHES, numbers=list(numbers))}


def processes_by_place(work: Work, numbers: Sequence[int]) -> dict[int, dict[int, int]]:
    """How many processes of these templates there are, by template number and place; from the totals, not counted."""
    found: dict[int, dict[int, int]] = {number: {} for number in numbers}
    for row in work.rows(_STANDING, numbers=list(numbers)) if numbers else ():
        found[row.scope][row.place] = row.n
    return found


def names_in(work: Work, contents: Sequence[Template]) -> Names:
    """The outside names of everybody these contents mention."""
    return _named(work, _mentioned(contents), set(), _steps_of(contents))


def names_of_steps(work: Work, steps: Sequence[Step]) -> Names:
    return _named(work, [step.assignees for step in steps], set(), steps)


def _names(work: Work, found: Sequence[tuple[Card, Template]], grants: dict[int, Any]) -> Names:
    granted = {party for held in grants.values() for parties in held.values() for party in parties}
    contents = [content for _, content in found]
    return _named(work, _mentioned(contents), granted, _steps_of(contents))


def _steps_of(contents: Sequence[Template]) -> list[Step]:
    return [step for content in contents for step in content.steps]


def _mentioned(contents: Sequence[Template]) -> list[Assignees]:
    steps = [step.assignees for content in contents for step in content.steps]
    actions = (action for content in contents for rule in content.rules for action in rule.actions)
    watchers = [content.settings.watchers for content in contents]
    return [*steps, *watchers, *(action.assignees for action in actions if action.assignees)]


def _named(work: Work, mentioned: Sequence[Assignees], granted: set[int], steps: Sequence[Step]) -> Names:
    guests = {guest for assignees in mentioned for guest in assignees.guests}
    groups = {group for assignees in mentioned for group in assignees.groups} | (granted - {EVERYONE})
    return Names(
        guests=names.guest_emails(work, guests) if guests else {},
        groups=names.group_ids(work, groups) if groups else {},
        job_titles=job_titles.named(work, {number for step in steps for number in step.job_titles}),
    )


def _view(
    card: Card,
    content: Template,
    known: Names,
    grants: dict[Ability, frozenset[int]],
    *,
    is_starred: bool,
    launches: int,
) -> View:
    on_the_list = frozenset[int].intersection(*(grants[ability] for ability in policy.ACCESS)) - {EVERYONE}
    return View(
        card=card,
        content=content,
        names=known,
        grants={ability: _granted(parties, known) for ability, parties in grants.items()},
        users=tuple(sorted(party for party in on_the_list if party not in known.groups)),
        groups=tuple(sorted(party for party in on_the_list if party in known.groups)),
        starred=is_starred,
        launches=launches,
    )


def _granted(parties: frozenset[int], known: Names) -> Granted:
    people = sorted(parties - {EVERYONE})
    return Granted(
        everyone=EVERYONE in parties,
        members=tuple(party for party in people if party not in known.groups),
        groups=tuple(party for party in people if party in known.groups),
    )
