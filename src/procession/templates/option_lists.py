"""Lists of the organization: tables whose rows are the options of fields (behaviour C5, K17)."""

from collections.abc import Sequence

from msgspec.structs import replace

from procession.errors import Invalid, Kind, NotFound, Refusal
from procession.events import Event
from procession.plumbing.http import Window
from procession.plumbing.work import Work
from procession.templates import found, policy, store
from procession.templates.draft import Card, OptionList, Table

LONGEST_NAME = 250
MOST = 500
"""In one organization."""

SORT_NAMES = {
    "name": "name",
    "title": "name",
    "created_at": "created",
    "created": "created",
    "updated_at": "updated",
    "updated": "updated",
    "last_updated": "updated",
}


class ListNotFound(NotFound):
    """No such list in this organization."""


class ListInUse(Refusal):
    """Fields of templates take their options from the list; the sentence names templates."""

    kind = Kind.NOT_POSSIBLE
    code = "list_in_use"


def page(work: Work, q: str, order: Sequence[tuple[str, bool]], window: Window) -> tuple[list[OptionList], int]:
    """One page of lists, by name unless `order` says otherwise, and how many there are."""
    terms = [(SORT_NAMES[name], descending) for name, descending in order] or [("name", False)]
    return store.option_lists.listed(work, q.strip(), terms, limit=window.limit, offset=window.offset)


def get(work: Work, list_id: str) -> OptionList:
    known = store.option_lists.by_ids(work, [list_id]).get(list_id)
    if known is None or known.gone is not None:
        raise _not_found()
    return known


def around(work: Work, ids: Sequence[str]) -> dict[str, list[Card]]:
    """The templates whose fields take options from each list, as far as they are in the caller's library."""
    named = store.embeds.around_all(work, ids)
    cards = {card.id: card for card in found.seen_among(work, sorted({one for some in named.values() for one in some}))}
    return {key: [cards[one] for one in some if one in cards] for key, some in named.items()}


def create(work: Work, name: str, table: Table) -> OptionList:
    policy.must_be_able_to_write_lists(work.actor)
    if store.option_lists.count(work) >= MOST:
        raise Invalid.at({"name": [f"An organization has at most {MOST} lists; delete one that isn't used."]})
    made = OptionList(id=work.new_id(), name=_name(name), table=table, revision=1, created=work.now, touched=work.now)
    store.option_lists.add(work, made)
    work.emit(_event("created", made))
    return made


def update(work: Work, list_id: str, name: str | None, table: Table | None) -> OptionList:
    """None: unchanged. Fields offer the new options from now on, in running processes too; answers keep their texts."""
    policy.must_be_able_to_write_lists(work.actor)
    before = _locked(work, list_id)
    after = replace(
        before,
        name=before.name if name is None else _name(name),
        table=before.table if table is None else table,
    )
    if after == before:
        return before
    after = replace(after, revision=before.revision + 1, touched=work.now)
    store.option_lists.save(work, after)
    work.emit(_event("updated", after))
    return after


def delete(work: Work, list_id: str) -> None:
    """Unless a template takes options from it. Processes that still do keep what it held. Raises ListInUse."""
    policy.must_be_able_to_write_lists(work.actor)
    gone = _locked(work, list_id)
    users = store.cards.by_ids(work, store.embeds.around(work, list_id))
    if users:
        more = f" and {len(users) - 1} more" if len(users) > 1 else ""
        raise ListInUse(f"The list is used by {users[0].title[:80]!r}{more}; give these fields other options first.")
    store.option_lists.save(work, replace(gone, revision=gone.revision + 1, touched=work.now, gone=work.now))
    work.emit(_event("deleted", gone))


def _locked(work: Work, list_id: str) -> OptionList:
    known = store.option_lists.lock(work, list_id)
    if known is None:
        raise _not_found()
    return known


def _not_found() -> ListNotFound:
    return ListNotFound("There is no such list in this organization.")


def _name(sent: str) -> str:
    name = sent.strip()
    if not name:
        raise Invalid.at({"name": ["The name field is required."]})
    if len(name) > LONGEST_NAME:
        raise Invalid.at({"name": [f"The name of a list may have at most {LONGEST_NAME} characters."]})
    return name


def _event(verb: str, one: OptionList) -> Event:
    body = {"text": one.name, "count": len(one.table.rows)}
    return Event(name=f"list.{verb}", verb=verb, subject="list", subject_id=one.id, body=body)
