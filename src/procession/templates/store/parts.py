"""Parts: every id a template's content was ever given, with its number and alias (`template_part`)."""

from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Integer, insert, select, update

from procession.engine.template import Template
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, param, tenant
from procession.plumbing.work import Work
from procession.templates.draft import PartKind
from procession.templates.tables import template, template_part

_P = template_part.c
_INSERT = tenant(insert(template_part))
_CHANGE = tenant(
    update(template_part)
    .where(_P.id == param("key"))
    .values(step=param("new_step"), label=param("new_label"), gone_in=param("new_gone"))
)
_BY_NUMBERS = tenant(select(_P.id, _P.no).where(any_of(_P.no, "numbers", Integer)))
_BY_IDS = tenant(select(_P.id, _P.no).where(any_of(_P.id, "ids", Id())))
_TEMPLATE_OF = tenant(
    select(template.c.id)
    .select_from(template_part.join(template, template.c.no == _P.template))
    .where(_P.id == param("key"))
)


class Part(msgspec.Struct, frozen=True):
    id: str
    no: int
    kind: PartKind
    step: str | None
    alias: str
    label: str


def save(work: Work, before: Template | None, after: Template) -> None:
    """Writes the difference: new parts, changed labels and steps, and since when a part is gone."""
    old = {part.id: part for part in _parts(before)} if before else {}
    new = {part.id: part for part in _parts(after)}
    work.run_each(_INSERT, [_row(part, after.no) for part in new.values() if part.id not in old])
    changed = [part for part in new.values() if part.id in old and old[part.id] != part]
    gone = [part for part in old.values() if part.id not in new]
    rows = [_change(part, None) for part in changed] + [_change(part, after.version) for part in gone]
    work.run_each(_CHANGE, rows)


def ids_of_numbers(work: Work, numbers: list[int]) -> dict[int, str]:
    """The 32-hex ids behind capture ids."""
    return {row.no: row.id for row in work.rows(_BY_NUMBERS, numbers=numbers)} if numbers else {}


def numbers_of_ids(work: Work, ids: list[str]) -> dict[str, int]:
    return {row.id: row.no for row in work.rows(_BY_IDS, ids=ids)} if ids else {}


def template_of(work: Work, part_id: str) -> str | None:
    """The id of the template this part was made in."""
    return work.value(_TEMPLATE_OF, key=part_id)


def _parts(content: Template) -> Iterator[Part]:
    for step in content.steps:
        yield Part(step.id, step.no, PartKind.STEP, None, step.alias, step.title)
        for field in step.fields:
            yield Part(field.id, field.no, PartKind.FIELD, step.id, field.alias, field.label)
    for field in content.kickoff.fields:
        yield Part(field.id, field.no, PartKind.KICKOFF_FIELD, None, field.alias, field.label)
    for rule in content.rules:
        yield Part(rule.id, rule.no, PartKind.RULE, None, f"rule-{rule.no}", rule.name)


def _row(part: Part, template: int) -> dict[str, Any]:
    return {
        "id": part.id,
        "no": part.no,
        "template": template,
        "kind": int(part.kind),
        "step": part.step,
        "alias": part.alias,
        "label": part.label,
        "gone_in": None,
    }


def _change(part: Part, gone_in: int | None) -> dict[str, Any]:
    return {"key": part.id, "new_step": part.step, "new_label": part.label, "new_gone": gone_in}
