"""Who may do what with a template: five grants, and the simple access list (behaviour G7-G12, `api-templates` 1.13)."""

from collections.abc import Mapping

from procession.engine.assignees import Assignees
from procession.people import names
from procession.plumbing.work import Work
from procession.templates import assigning, change, history, store
from procession.templates.draft import Card, Draft
from procession.templates.policy import ACCESS, EVERYONE, NEW_TEMPLATE, Ability
from procession.templates.store.grants import Grants
from procession.templates.wire.bodies import GrantIn
from procession.templates.wire.errors import Errors
from procession.templates.wire.names import People


def start(work: Work, card: Card, *, private: bool) -> None:
    """What a new template is given (G10). `private`: the organization keeps new templates to creators and admins."""
    grants: Grants = {} if private else {ability: frozenset({EVERYONE}) for ability in NEW_TEMPLATE}
    store.grants.save(work, card.no, {}, grants)


def set_access(work: Work, card: Card, people: People, errors: Errors) -> None:
    """The simple list: these people and groups, and no others, hold everything but EDIT. None: unchanged."""
    if people.members is None and people.groups is None:
        return
    before = store.grants.of_templates(work, [card.no])[card.no]
    listed = frozenset[int].intersection(*(before[ability] for ability in ACCESS)) - {EVERYONE}
    groups = set(names.group_ids(work, listed))
    wanted = assigning.resolved(work, people, _present(listed, groups), errors)
    errors.stop()
    now = frozenset(wanted.parties)
    after = {ability: (parties - listed) | now if ability in ACCESS else parties for ability, parties in before.items()}
    _save(work, card, before, after)


def set_permissions(work: Work, template_id: str, wanted: Mapping[Ability, GrantIn]) -> Draft:
    """Replaces the abilities that are named, whole; the others stay."""
    draft = change.apply(work, template_id, lambda draft: draft)
    before = store.grants.of_templates(work, [draft.card.no])[draft.card.no]
    errors = Errors()
    after = dict(before)
    for ability, grant in wanted.items():
        people = People(members=tuple(grant.users or ()), groups=tuple(grant.groups or ()))
        found = assigning.resolved(work, people, _present(before[ability], set()), errors, ability.name.lower())
        everyone = {EVERYONE} if grant.everyone else set[int]()
        after[ability] = frozenset({*_without_covered(work, found.members, found.groups), *everyone})
    errors.stop()
    _save(work, draft.card, before, after)
    return draft


def _present(parties: frozenset[int], groups: set[int]) -> Assignees:
    """Who is named already, so that a list sent back as it was read is never refused."""
    members = tuple(sorted(parties - groups - {EVERYONE}))
    return Assignees(members=members, groups=tuple(sorted(groups)))


def _without_covered(work: Work, members: tuple[int, ...], groups: tuple[int, ...]) -> frozenset[int]:
    """People who are in a group of the same grant need no entry of their own (G11)."""
    covered = {person for people in names.people_of_groups(work, groups).values() for person in people}
    return frozenset({*(member for member in members if member not in covered), *groups})


def _save(work: Work, card: Card, before: Grants, after: Grants) -> None:
    if before == after:
        return
    store.grants.save(work, card.no, before, after)
    work.emit(history.permissions_changed(card, old=_spoken(before), new=_spoken(after)))


def _spoken(grants: Grants) -> dict[str, list[int]]:
    return {ability.name.lower(): sorted(parties) for ability, parties in grants.items() if parties}


def add_access(work: Work, card: Card, people: Assignees) -> None:
    """Puts these people and groups on the simple list of a new template."""
    before = store.grants.of_templates(work, [card.no])[card.no]
    added = frozenset({*people.members, *people.groups})
    after = {ability: parties | added if ability in ACCESS else parties for ability, parties in before.items()}
    store.grants.save(work, card.no, before, after)
