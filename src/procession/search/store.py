"""The rows of the index, and asking it."""

from collections.abc import Sequence

from sqlalchemy import BigInteger, Integer, delete, or_, select

from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, insert, param, tenant
from procession.plumbing.database.words import newest_with_words
from procession.plumbing.work import Work
from procession.search.documents import Doc, Kind
from procession.search.tables import search_doc
from procession.search.words import Question

MOST = 500
"""So many of the newest things with the asked words are looked at."""
RECENT = 8_192
"""Among so many of the newest things a common word is looked for first: usually that is enough, whatever is below."""
MOST_EXACT = 200

_D = search_doc.c
_BITS = 36  # of a number inside its organization


def _put() -> object:
    statement = insert(search_doc)
    new = statement.excluded
    changes = {name: new[name] for name in ("no", "process", "template", "title", "words")}
    is_other = or_(*(_D[name].is_distinct_from(new[name]) for name in ("process", "template", "title", "words")))
    return statement.on_conflict_do_update(index_elements=["org", "kind", "object"], set_=changes, where=is_other)


_PUT = tenant(_put())
_REMOVE = tenant(delete(search_doc).where(_D.kind == param("kind"), any_of(_D.object, "objects", Id)))
_OF_PROCESSES = tenant(delete(search_doc).where(any_of(_D.process, "ids", Id)))
_OF_TEMPLATES = tenant(select(_D.kind, _D.object).where(any_of(_D.template, "ids", Id)))
_HOMES = tenant(
    select(_D.object, _D.template).where(
        _D.kind == param("kind", type_=Integer), any_of(_D.object, "objects", Id), _D.template.is_not(None)
    )
)
_CLEAR = tenant(delete(search_doc).where(_D.kind == param("kind")))
_EXACT = tenant(
    select(_D.object)
    .where(_D.kind == param("kind", type_=Integer), _D.title == param("title"))
    .order_by(_D.no.desc())
    .limit(MOST_EXACT)
)
_NEWEST = tenant(
    select(_D.no)
    .where(_D.no > param("after", type_=BigInteger), _D.no < param("before", type_=BigInteger))
    .order_by(_D.no.desc())
    .limit(1)
)
_HITS = tenant(select(_D.object).where(newest_with_words(_D.no, most=MOST)).order_by((_D.no + 0).desc()))


def put(work: Work, docs: Sequence[Doc]) -> None:
    """Writes these, as far as they are new or other than before."""
    numbers = work.numbers("search", len(docs)) if docs else ()
    values = [
        {
            **{name: getattr(doc, name) for name in doc.__struct_fields__},
            "kind": int(doc.kind),
            "no": no | work.org << _BITS,
        }
        for doc, no in zip(docs, numbers, strict=True)
    ]
    work.later(_PUT, values, distinct=True)


def remove(work: Work, kind: Kind, ids: Sequence[str]) -> None:
    if ids:
        work.run(_REMOVE, kind=int(kind), objects=list(ids))


def remove_processes(work: Work, ids: Sequence[str]) -> None:
    """With their tasks."""
    if ids:
        work.run(_OF_PROCESSES, ids=list(ids))


def templates_of(work: Work, kind: Kind, ids: Sequence[str]) -> dict[str, str]:
    """The template of each of these steps or fields."""
    return {row.object: row.template for row in work.rows(_HOMES, kind=int(kind), objects=list(ids))}


def of_templates(work: Work, ids: Sequence[str]) -> set[tuple[Kind, str]]:
    """What is there of these templates: they themselves, steps, fields."""
    return {(Kind(row.kind), row.object) for row in work.rows(_OF_TEMPLATES, ids=list(ids))} if ids else set()


def clear(work: Work, kind: Kind) -> None:
    work.run(_CLEAR, kind=int(kind))


def with_title(work: Work, kind: Kind, title: str) -> list[str]:
    """The things with exactly this title, the newest texts first."""
    return [row.object for row in work.rows(_EXACT, kind=int(kind), title=title)] if title else []


def with_words(work: Work, asked: Question) -> list[str]:
    """The newest things that answer the question, in that order; at most `MOST`.

    A word that nearly everything has would be dear to look for everywhere; so the newest things are asked first.
    """
    newest = work.value(_NEWEST, after=work.org << _BITS, before=(work.org + 1) << _BITS) or 0
    first = _ask(work, asked.recent_fts, asked.tsquery, newest - RECENT)
    return first if len(first) == MOST else _ask(work, asked.fts, asked.tsquery, 0)


def _ask(work: Work, fts: str, tsquery: str, since: int) -> list[str]:
    return [row.object for row in work.rows(_HITS, fts=fts, tsquery=tsquery, since=max(since, 0))]
