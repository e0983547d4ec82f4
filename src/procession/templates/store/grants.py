"""Who was granted what on a template (`template_grant`)."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Integer, delete, insert, select

from procession.plumbing.database.statements import any_of, param, tenant
from procession.plumbing.work import Work
from procession.templates.policy import EVERYONE, Ability
from procession.templates.tables import template_grant

_G = template_grant.c
_HELD = tenant(
    select(_G.ability).where(_G.template == param("number"), any_of(_G.party, "parties", Integer)).distinct()
)
_ALL = tenant(
    select(_G.template, _G.ability, _G.party)
    .where(any_of(_G.template, "numbers", Integer))
    .order_by(_G.template, _G.ability, _G.party)
)
_TEMPLATES = tenant(
    select(_G.template).where(_G.ability == param("named"), any_of(_G.party, "parties", Integer)).distinct()
)
_INSERT = tenant(insert(template_grant))
_DELETE = tenant(
    delete(template_grant).where(
        _G.template == param("number"), _G.ability == param("named"), _G.party == param("whom")
    )
)
_CLEAR = tenant(delete(template_grant).where(_G.template == param("number")))

Grants = dict[Ability, frozenset[int]]
"""The parties of each ability; 0 is everyone."""


def held(work: Work, no: int, parties: Sequence[int]) -> list[int]:
    """The abilities these parties hold together, what everyone holds included."""
    return [row.ability for row in work.rows(_HELD, number=no, parties=[*parties, EVERYONE])]


def of_templates(work: Work, numbers: Sequence[int]) -> dict[int, Grants]:
    found: dict[int, dict[Ability, set[int]]] = {no: {ability: set() for ability in Ability} for no in numbers}
    for row in work.rows(_ALL, numbers=list(numbers)) if numbers else ():
        found[row.template][Ability(row.ability)].add(row.party)
    return {no: {ability: frozenset(one) for ability, one in grants.items()} for no, grants in found.items()}


def templates_with(work: Work, ability: Ability, parties: Sequence[int]) -> list[int]:
    """The numbers of the templates on which one of these parties (0: everyone) was granted the ability."""
    return [row.template for row in work.rows(_TEMPLATES, named=int(ability), parties=list(parties))]


def save(work: Work, no: int, before: Grants, after: Grants) -> None:
    added = [(ability, party) for ability in Ability for party in sorted(_more(after, before, ability))]
    removed = [(ability, party) for ability in Ability for party in sorted(_more(before, after, ability))]
    work.run_each(_DELETE, [{"number": no, "named": int(ability), "whom": party} for ability, party in removed])
    work.run_each(_INSERT, [{"template": no, "ability": int(ability), "party": party} for ability, party in added])


def clear(work: Work, no: int) -> None:
    work.run(_CLEAR, number=no)


def _more(one: Grants, other: Grants, ability: Ability) -> Iterable[int]:
    return one.get(ability, frozenset()) - other.get(ability, frozenset())
