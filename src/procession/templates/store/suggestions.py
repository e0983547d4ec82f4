"""Improvement comments on templates and their steps (behaviour B24)."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import delete, func, or_, select, update

from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, insert, param, shaped, tenant
from procession.plumbing.work import Work
from procession.templates.suggestion import Sight, State, Suggestion
from procession.templates.tables import suggestion

MOST_INCLUDED = 1_000
_S = suggestion.c
_WITH_ANSWERS = or_(_S.id == param("which"), _S.answers == param("which"))
_ONE = tenant(select(suggestion).where(_S.id == param("which")))
_OF_TEMPLATES = tenant(
    select(suggestion)
    .where(any_of(_S.template, "templates", Id()))
    .order_by(_S.template, _S.created, _S.id)
    .limit(MOST_INCLUDED)
)
_INSERT = tenant(insert(suggestion))
_REWORD = tenant(
    update(suggestion).where(_S.id == param("which")).values(content=param("new_content"), touched=param("new_touched"))
)
_MARK = tenant(update(suggestion).where(_WITH_ANSWERS).values(state=param("new_state"), touched=param("new_touched")))
_DELETE = tenant(delete(suggestion).where(_WITH_ANSWERS))
_CLEAR = tenant(delete(suggestion).where(_S.template == param("which")))


def find(work: Work, identity: str) -> Suggestion | None:
    row = work.row(_ONE, which=identity)
    return None if row is None else _value(row)


def of_templates(work: Work, templates: Sequence[str]) -> list[Suggestion]:
    """What was suggested on these templates, each oldest first; at most `MOST_INCLUDED` in all."""
    rows = work.rows(_OF_TEMPLATES, templates=list(templates)) if templates else ()
    return [_value(row) for row in rows]


def page(
    work: Work, template: str, sight: Sight, *, step: str | None, limit: int, offset: int
) -> tuple[list[Suggestion], int]:
    """One page of what this reader sees, oldest first, and how much there is. `step` None: of all steps."""
    shape = (step is not None, sight.edits)
    values: dict[str, Any] = {"template": template}
    values |= {"step": step} if step is not None else {}
    values |= {} if sight.edits else {"me": sight.party}
    rows = shaped(("suggestions", shape), lambda: _page(*shape))
    total = shaped(("suggestions counted", shape), lambda: _seen(select(func.count()).select_from(suggestion), *shape))
    found = work.rows(rows, **values, limit=limit, offset=offset)
    return [_value(row) for row in found], int(work.value(total, **values))


def _page(of_step: bool, edits: bool) -> Any:
    statement = _seen(select(suggestion), of_step, edits).order_by(_S.created, _S.id)
    return statement.limit(param("limit")).offset(param("offset"))


def _seen(statement: Any, of_step: bool, edits: bool) -> Any:
    statement = statement.where(_S.template == param("template"))
    if of_step:
        statement = statement.where(_S.step == param("step"))
    return statement if edits else statement.where(or_(_S.state != State.HIDDEN.value, _S.author == param("me")))


def add(work: Work, made: Suggestion) -> None:
    work.run(_INSERT, **{**msgspec.structs.asdict(made), "state": int(made.state)})


def reword(work: Work, identity: str, content: str) -> None:
    work.run(_REWORD, which=identity, new_content=content, new_touched=work.now)


def mark(work: Work, identity: str, state: State) -> None:
    """The suggestion with the answers to it."""
    work.run(_MARK, which=identity, new_state=int(state), new_touched=work.now)


def remove(work: Work, identity: str) -> None:
    """For good, with the answers to it."""
    work.run(_DELETE, which=identity)


def clear(work: Work, template: str) -> None:
    """The template is gone for good."""
    work.run(_CLEAR, which=template)


def _value(row: Any) -> Suggestion:
    return Suggestion(
        id=row.id,
        template=row.template,
        step=row.step,
        answers=row.answers,
        author=row.author,
        state=State(row.state),
        created=row.created,
        touched=row.touched,
        content=row.content,
    )
