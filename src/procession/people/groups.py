"""Groups of members and guests (behaviour G39 - G41, api-identity 3.6)."""

from collections.abc import Sequence

import msgspec

from procession.errors import Invalid, NotFound
from procession.people import events, guests, policy, store
from procession.people.values import Group, PartyKind
from procession.plumbing.work import Work

LONGEST_NAME = 200


class GroupFacts(msgspec.Struct, frozen=True, kw_only=True):
    """The new state of a group. `members` or `guests` None: unchanged (nobody, for a new group)."""

    name: str
    description: str | None = None
    members: Sequence[int] | None = None
    guests: Sequence[str] | None = None


def get(work: Work, group_id: str) -> Group:
    group = store.groups.find(work, group_id)
    if group is None:
        raise NotFound("There is no such group in this organization.")
    return group


def create(work: Work, facts: GroupFacts) -> Group:
    _must_be_allowed(work)
    name = _free_name(work, facts.name, but=None)
    group_id = work.new_id()
    number = store.organizations.new_party(work, PartyKind.GROUP, org=work.org)
    store.groups.add(work, no=number, group_id=group_id, name=name, description=facts.description)
    _set_people(work, number, facts, members=(), guest_emails=())
    work.emit(events.group_changed("created", group_id, {"text": name}))
    return get(work, group_id)


def update(work: Work, group_id: str, facts: GroupFacts) -> Group:
    """Lists that are given replace the old ones. Present people of the group count from now on (behaviour G40)."""
    _must_be_allowed(work)
    group = get(work, group_id)
    name = _free_name(work, facts.name, but=group.no)
    store.groups.save(work, group.no, name=name, description=facts.description)
    if facts.members is not None or facts.guests is not None:
        _set_people(work, group.no, facts, members=group.members, guest_emails=group.guests)
    changed = get(work, group_id)
    work.emit(events.group_changed("updated", group_id, {"changes": _differences(group, changed)}))
    return changed


def delete(work: Work, group_id: str) -> None:
    """For good; the people stay. Steps, tasks and grants that name the group no longer reach anybody through it."""
    _must_be_allowed(work)
    group = get(work, group_id)
    store.groups.remove(work, group.no)
    work.emit(events.group_changed("deleted", group_id, {"snapshot": msgspec.to_builtins(group)}))


def _must_be_allowed(work: Work) -> None:
    policy.must_be_able_to_manage_groups(work.actor, store.organizations.load(work, work.org).settings)


def _free_name(work: Work, name: str, *, but: int | None) -> str:
    name = name.strip()
    if not name:
        raise Invalid.at({"name": ["Enter a name for the group."]})
    if len(name) > LONGEST_NAME:
        raise Invalid.at({"name": [f"A group's name has at most {LONGEST_NAME} characters."]})
    if store.groups.number_named(work, name) not in {None, but}:
        raise Invalid.at({"name": ["There is a group with this name already."]})
    return name


def _set_people(
    work: Work, number: int, facts: GroupFacts, *, members: Sequence[int], guest_emails: Sequence[str]
) -> None:
    """Checks and stores everybody in the group; what `facts` leaves out stays as it was."""
    errors: dict[str, list[str]] = {}
    people = members
    if facts.members is not None:
        people = list(dict.fromkeys(facts.members))
        unknown = sorted(set(people) - store.members.active_among(work, people))
        if unknown:
            errors["members"] = [f"{each} is no active member of this organization." for each in unknown]
    outside: list[int] = []
    try:
        outside = guests.find_or_create(work, guest_emails if facts.guests is None else facts.guests, path="guests")
    except Invalid as refusal:
        errors |= refusal.errors
    if errors:
        raise Invalid.at(errors)
    store.groups.set_people(work, number, members=people, guests=outside)


def _differences(old: Group, new: Group) -> dict[str, object]:
    before, after = msgspec.to_builtins(old), msgspec.to_builtins(new)
    return {name: {"old": before[name], "new": after[name]} for name in before if before[name] != after[name]}
