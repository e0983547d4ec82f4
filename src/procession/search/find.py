"""Finding things by words (`api-running` 5.1, behaviour J22-J24).

The index gives the newest candidates; the rooms say which of them the caller may see, and what they are now. Exact
titles come first, then what was touched last. A search looks at a bounded number of candidates, so that it costs the
same in a large organization as in a small one; where that left something out, a warning says so.
"""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Table, func, select

from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, shaped
from procession.plumbing.work import Work
from procession.processes import sight
from procession.processes.tables import process, task
from procession.search import documents, store, words
from procession.search.documents import Kind
from procession.search.filters import Condition, Facts
from procession.templates import found, snippets, texts

LONGEST = 200  # signs of a question


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that was found. `thing` is what its room gave, if that is all there is to show."""

    id: str
    touched: int
    facts: Facts
    thing: Any = None


def find(work: Work, kind: Kind, text: str, condition: Condition | None) -> list[Found]:
    """Everything of this kind that the caller may see and that answers, in order."""
    asked = words.asked(text)
    if not asked:
        return []
    exact = store.with_title(work, kind, words.title_of(text))
    hits = store.with_words(work, words.question(asked, scope=words.scope_of(work.org, kind)))
    if len(hits) == store.MOST:
        sentence = f"More than {store.MOST} things have these words; the newest were looked at. Add a word."
        work.warn("search", sentence)
    candidates = list(dict.fromkeys([*exact, *hits]))
    look = _SEEN[kind] if condition is not None else _BRIEFLY.get(kind, _SEEN[kind])
    seen = look(work, candidates) if candidates else []
    if condition is not None:
        seen = [each for each in seen if condition(each.facts)]
    first = set(exact)
    return sorted(seen, key=lambda each: (each.id in first, each.touched, each.id), reverse=True)


_NO_FACTS = Facts(starter=None, date=0, title="")


def _processes_briefly(work: Work, ids: Sequence[str]) -> list[Found]:
    """Which of them are seen, when nothing else is asked of them: most candidates are never shown."""
    return _briefly(work, process, sight.processes_seen(work.actor), ids)


def _tasks_briefly(work: Work, ids: Sequence[str]) -> list[Found]:
    return _briefly(work, task, sight.tasks_seen(work.actor), ids)


def _briefly(work: Work, table: Table, seen: ColumnElement[bool] | None, ids: Sequence[str]) -> list[Found]:
    def build() -> Any:
        conditions = (any_of(table.c.id, "ids", Id), table.c.place <= 2, *(() if seen is None else (seen,)))
        return select(table.c.id, table.c.touched).where(*conditions)

    statement = shaped(("found", table.name, sight.shape(work.actor)), build)
    rows = work.rows(statement, ids=list(ids), **sight.facts(work))
    return [Found(id=row.id, touched=row.touched, facts=_NO_FACTS) for row in rows]


def _processes(work: Work, ids: Sequence[str]) -> list[Found]:
    seen = sight.processes_seen(work.actor)

    def build() -> Any:
        columns = (
            process.c.id,
            process.c.touched,
            process.c.starter,
            process.c.created,
            process.c.name,
            process.c.body,
        )
        conditions = (any_of(process.c.id, "ids", Id), process.c.place <= 2, *(() if seen is None else (seen,)))
        return select(*columns).where(*conditions)

    statement = shaped(("processes found", sight.shape(work.actor)), build)
    return [
        Found(
            id=row.id,
            touched=row.touched,
            facts=Facts(
                starter=row.starter, date=row.created, title=row.name, description=documents.summary_of(row.body)
            ),
        )
        for row in work.rows(statement, ids=list(ids), **sight.facts(work))
    ]


def _tasks(work: Work, ids: Sequence[str]) -> list[Found]:
    seen = sight.tasks_seen(work.actor)

    def build() -> Any:
        starter = func.coalesce(task.c.creator, process.c.starter).label("starter")
        columns = (task.c.id, task.c.touched, starter, task.c.created, task.c.title)
        source = task.outerjoin(process, process.c.id == task.c.process)
        conditions = (any_of(task.c.id, "ids", Id), task.c.place <= 2, *(() if seen is None else (seen,)))
        return select(*columns).select_from(source).where(*conditions)

    statement = shaped(("tasks found", sight.shape(work.actor)), build)
    return [
        Found(
            id=row.id,
            touched=row.touched,
            facts=Facts(starter=row.starter, date=row.created, title=row.title),
        )
        for row in work.rows(statement, ids=list(ids), **sight.facts(work))
    ]


def _templates(work: Work, ids: Sequence[str]) -> list[Found]:
    cards = found.seen_among(work, ids)
    summaries = {each.id: each.summary for each in found.contents(work, [card.id for card in cards])}
    return [
        Found(
            id=card.id,
            touched=card.touched,
            facts=Facts(starter=card.creator, date=card.created, title=card.title, description=summaries.get(card.id)),
            thing=card,
        )
        for card in cards
    ]


def _steps(work: Work, ids: Sequence[str]) -> list[Found]:
    return _inside(
        work, Kind.STEP, ids, lambda content: {step.id: (step, step.title, step.summary) for step in content.steps}
    )


def _fields(work: Work, ids: Sequence[str]) -> list[Found]:
    return _inside(
        work,
        Kind.FIELD,
        ids,
        lambda content: {
            identity: ((field, step), field.label, field.guidance)
            for identity, (field, step) in documents.fields_by_id(content).items()
        },
    )


def _inside(work: Work, kind: Kind, ids: Sequence[str], parts: Callable[[Any], dict[str, Any]]) -> list[Found]:
    """Steps or fields, of templates that the caller sees."""
    homes = store.templates_of(work, kind, ids)
    cards = {card.id: card for card in found.seen_among(work, sorted(set(homes.values())))}
    wanted = set(ids)
    listed: list[Found] = []
    for content in found.contents(work, list(cards)):
        card = cards[content.id]
        for identity, (part, title, text) in parts(content).items():
            if identity in wanted:
                facts = Facts(starter=card.creator, date=card.created, title=title, description=text)
                listed.append(Found(id=identity, touched=card.touched, facts=facts, thing=(content.id, part)))
    return listed


def _snippets(work: Work, ids: Sequence[str]) -> list[Found]:
    """Every member may put them into texts."""
    return [
        Found(
            id=texts.snippet_id(one.no),
            touched=one.touched,
            facts=Facts(starter=None, date=one.created, title=one.title, description=one.content),
            thing=one,
        )
        for one in snippets.all_of(work, [int(each, 16) for each in ids]).values()
    ]


_SEEN: dict[Kind, Callable[[Work, Sequence[str]], list[Found]]] = {
    Kind.TEMPLATE: _templates,
    Kind.PROCESS: _processes,
    Kind.TASK: _tasks,
    Kind.STEP: _steps,
    Kind.FIELD: _fields,
    Kind.SNIPPET: _snippets,
}
_BRIEFLY = {Kind.PROCESS: _processes_briefly, Kind.TASK: _tasks_briefly}
