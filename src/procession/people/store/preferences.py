"""What people chose for themselves, by its slug; what nobody chose has no row."""

from collections.abc import Mapping, Sequence

import msgspec
from sqlalchemy import Integer, delete, select

from procession.people.tables import preference
from procession.plumbing.database.statements import any_of, param, tenant, upsert
from procession.plumbing.work import Work

_OF = tenant(select(preference).where(any_of(preference.c.party, "parties", Integer)))
_SET = tenant(
    upsert(preference, keys=("party", "slug"), change=lambda new: {"value": new["value"], "touched": new["touched"]})
)
_FORGET_ONE = tenant(delete(preference).where(preference.c.party == param("one"), preference.c.slug == param("which")))
_FORGET = tenant(delete(preference).where(preference.c.party == param("one")))


class Chosen(msgspec.Struct, frozen=True):
    value: str
    touched: int


def of(work: Work, parties: Sequence[int]) -> dict[int, Mapping[str, Chosen]]:
    found: dict[int, dict[str, Chosen]] = {party: {} for party in parties}
    for row in work.rows(_OF, parties=list(parties)) if parties else ():
        found[row.party][row.slug] = Chosen(row.value, row.touched)
    return dict(found)


def choose(work: Work, party: int, slug: str, value: str) -> None:
    work.run(_SET, party=party, slug=slug, value=value, touched=work.now)


def forget_one(work: Work, party: int, slug: str) -> None:
    """Back to the default."""
    work.run(_FORGET_ONE, one=party, which=slug)


def forget(work: Work, party: int) -> None:
    work.run(_FORGET, one=party)
