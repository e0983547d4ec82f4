"""Keeping views: making, changing, sharing and removing them (behaviour J15, `api-running` 1.15).

A view is its maker's; a shared one is seen by every member and changed by its maker and administrators. It holds only
how to look, never what is found: whoever uses it sees what they may see anyway.
"""

from msgspec import UNSET
from msgspec.structs import replace

from procession.actor import Actor, ActorKind
from procession.errors import Invalid, NotAllowed, NotFound
from procession.ids import is_id
from procession.plumbing.http import Window
from procession.plumbing.work import Work
from procession.views import criteria, store
from procession.views.store import Held, Kind, View
from procession.views.wire import KINDS, ViewIn

MOST_OWN = 100
MOST_SHARED = 200
LONGEST_NAME = 100
MOST_COLUMNS = 100


def page(work: Work, kind: str, window: Window) -> tuple[list[View], int]:
    """One's own and the shared ones, of one list or (`""`) of both. Raises Invalid, NotAllowed."""
    _must_be_member(work.actor)
    if kind and kind not in KINDS:
        raise Invalid.at({"type": [_KINDS_SAID]})
    found = [one for one in store.seen_by(work, work.actor.party) if not kind or one.kind is KINDS[kind]]
    return found[window.offset : window.offset + window.limit], len(found)


def create(work: Work, asked: ViewIn) -> View:
    """Raises Invalid for everything that is wrong at once; NotAllowed when it may not be shared."""
    _must_be_member(work.actor)
    errors: dict[str, list[str]] = {}
    if store.count_own(work, work.actor.party) >= MOST_OWN:
        errors["name"] = [f"A member has at most {MOST_OWN} views. Remove one first."]
    kind = KINDS.get(_kind(asked, errors), Kind.PROCESSES)
    made = View(
        id=work.new_id(),
        kind=kind,
        owner=work.actor.party,
        shared=_shared(work, asked, None, errors),
        created=work.now,
        touched=work.now,
        name=_name(asked, None, errors),
        held=_held(kind, asked, Held(), errors),
    )
    if errors:
        raise Invalid.at(errors)
    store.add(work, made)
    return made


def update(work: Work, identity: str, asked: ViewIn) -> View:
    """What is absent stays. Raises NotFound, NotAllowed, Invalid."""
    before = _locked(work, identity)
    errors: dict[str, list[str]] = {}
    if isinstance(asked.type, str) and KINDS.get(asked.type) is not before.kind:
        errors["type"] = ["The list of a view is chosen once. Make another view."]
    after = replace(
        before,
        name=_name(asked, before.name, errors),
        shared=_shared(work, asked, before, errors),
        held=_held(before.kind, asked, before.held, errors),
    )
    if errors:
        raise Invalid.at(errors)
    if after != before:
        after = replace(after, touched=work.now)
        store.save(work, after)
    return after


def delete(work: Work, identity: str) -> None:
    """For everybody who saw it. Raises NotFound, NotAllowed."""
    store.remove(work, _locked(work, identity).id)


def may_change(actor: Actor, one: View) -> bool:
    return one.owner == actor.party or (one.shared and actor.is_admin)


def _locked(work: Work, identity: str) -> View:
    _must_be_member(work.actor)
    found = store.lock(work, identity) if is_id(identity) else None
    if found is None or not (found.shared or found.owner == work.actor.party):
        raise NotFound("There is no such view here, or it is somebody else's.")
    if not may_change(work.actor, found):
        raise NotAllowed("Only whoever made this view or an administrator may change it.")
    return found


def _must_be_member(actor: Actor) -> None:
    if actor.kind not in {ActorKind.MEMBER, ActorKind.BOT}:
        raise NotAllowed("Only members keep views.")


_KINDS_SAID = f"Choose one of: {', '.join(KINDS)}."


def _kind(asked: ViewIn, errors: dict[str, list[str]]) -> str:
    if asked.type is UNSET or asked.type is None:
        return "run"
    if asked.type not in KINDS:
        errors["type"] = [_KINDS_SAID]
    return asked.type


def _name(asked: ViewIn, present: str | None, errors: dict[str, list[str]]) -> str:
    if asked.name is UNSET and present is not None:
        return present
    name = asked.name.strip() if isinstance(asked.name, str) else ""
    if not name:
        errors["name"] = ["The name field is required."]
    elif len(name) > LONGEST_NAME:
        errors["name"] = [f"The name of a view has at most {LONGEST_NAME} characters."]
    return name


def _shared(work: Work, asked: ViewIn, before: View | None, errors: dict[str, list[str]]) -> bool:
    was = before is not None and before.shared
    if not isinstance(asked.is_shared, bool) or asked.is_shared == was:
        return was
    if asked.is_shared and work.actor.is_light:
        raise NotAllowed("Only standard members and administrators may share a view.")
    if asked.is_shared and store.count_shared(work) >= MOST_SHARED:
        errors["is_shared"] = [f"An organization shares at most {MOST_SHARED} views. Remove one first."]
    return asked.is_shared


def _held(kind: Kind, asked: ViewIn, present: Held, errors: dict[str, list[str]]) -> Held:
    if isinstance(asked.filter_type, str) and asked.filter_type != "all":
        errors["filter_type"] = ["Lists combine their filters with all. Send all, or leave it out."]
    columns = present.columns if asked.columns is UNSET else tuple(dict.fromkeys(asked.columns or ()))
    if len(columns) > MOST_COLUMNS or any(not each.strip() or len(each) > LONGEST_NAME for each in columns):
        errors["columns"] = [f"Name at most {MOST_COLUMNS} columns, each with 1 to {LONGEST_NAME} characters."]
    return replace(
        present,
        criteria=present.criteria if asked.criteria is UNSET else criteria.read(kind, asked.criteria or [], errors),
        sort=present.sort if asked.sort is UNSET else criteria.sort_of(kind, asked.sort, errors),
        columns=columns,
        active=bool(asked.is_active) if isinstance(asked.is_active, bool | int) else present.active,
    )
