"""Templates for whoever looks for them: their contents for an index, and which of some the caller may see."""

from collections.abc import Sequence

from sqlalchemy import select

from procession.engine.template import Template
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, shaped, tenant
from procession.plumbing.work import Work
from procession.templates import lists, policy, store
from procession.templates.draft import Card, Place
from procession.templates.store.cards import CARDS
from procession.templates.tables import template

_AFTER = tenant(
    select(template.c.id)
    .where(template.c.id > param("after", type_=Id), template.c.place == int(Place.ACTIVE))
    .order_by(template.c.id)
    .limit(param("limit"))
)


def contents(work: Work, ids: Sequence[str]) -> list[Template]:
    """The newest contents of those of these templates that are in the library, whoever may see them."""
    cards = [card for card in store.cards.by_ids(work, ids) if card.place is Place.ACTIVE]
    return list(store.versions.drafts_of(work, cards).values()) if cards else []


def ids_after(work: Work, after: str, limit: int) -> list[str]:
    """The next templates of the library in the order of their ids."""
    return [row.id for row in work.rows(_AFTER, after=after, limit=limit)]


def seen_among(work: Work, ids: Sequence[str]) -> list[Card]:
    """Those of these templates that are in the caller's library (behaviour G8)."""
    if not ids:
        return []
    actor = work.actor
    sees_all = policy.sees_all(actor)
    values = {} if sees_all else lists.sight_values(work)
    statement = shaped(
        ("templates found", sees_all),
        lambda: CARDS.where(
            any_of(template.c.id, "ids", Id),
            template.c.place == int(Place.ACTIVE),
            *(() if sees_all else (lists.seen(),)),
        ),
    )
    return [store.cards.card(row) for row in work.rows(statement, ids=list(ids), **values)]
