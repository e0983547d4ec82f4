"""What each thing can be found by (`api-running` 5.1, behaviour J22), gathered for many at once.

Templates: title, description, tags, titles and texts of steps, labels of fields. Processes: name, notes, tags, titles
and texts of their tasks, comments; but of confidential tasks nothing, since who sees the process need not see those.
Tasks: title, own text, tags, comments. Steps and fields: title or label, text.
Snippets: title, text. A thing is indexed anew when it changes;
that a tag was renamed is not a change of the things that have it.
"""

from collections.abc import Iterable, Sequence
from enum import IntEnum

import msgspec
from sqlalchemy import select

from procession.engine.template import Field, Template
from procession.labels import kinds, tagging
from procession.plumbing.database.schema import Id
from procession.plumbing.database.statements import any_of, tenant
from procession.plumbing.work import Work
from procession.processes.tables import comment, process, task
from procession.search.words import scope_of, title_of, words_of
from procession.templates import found, snippets, texts

MOST_TASKS = 5_000  # looked at in one go
MOST_COMMENTS = 5_000


class Kind(IntEnum):
    """What can be found. The numbers are stored."""

    TEMPLATE = 1
    PROCESS = 2
    TASK = 3
    STEP = 4
    FIELD = 5
    SNIPPET = 6


class Doc(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the index, all but its number."""

    kind: Kind
    object: str
    process: str | None = None
    template: str | None = None
    title: str
    words: str


class _Text(msgspec.Struct):
    """Of a body, the texts that people wrote."""

    summary: str | None = None
    content: str | None = None


_read = msgspec.json.Decoder(_Text).decode
_PROCESSES = tenant(select(process.c.id, process.c.name, process.c.body).where(any_of(process.c.id, "ids", Id)))
_TASKS = tenant(
    select(task.c.id, task.c.process, task.c.title, task.c.body).where(any_of(task.c.id, "ids", Id)).limit(MOST_TASKS)
)
_TASKS_OF = tenant(
    select(task.c.process, task.c.title, task.c.body)
    .where(any_of(task.c.process, "ids", Id), task.c.secret == 0)
    .limit(MOST_TASKS)
)
_COMMENTS = tenant(select(comment.c.task, comment.c.body).where(any_of(comment.c.task, "ids", Id)).limit(MOST_COMMENTS))
_COMMENTS_OF = tenant(
    select(comment.c.process, comment.c.body)
    .select_from(comment.outerjoin(task, task.c.id == comment.c.task))
    .where(any_of(comment.c.process, "ids", Id), (task.c.secret == 0) | comment.c.task.is_(None))
    .limit(MOST_COMMENTS)
)


def of_processes(work: Work, ids: Sequence[str]) -> list[Doc]:
    """Those that are there."""
    rows = work.rows(_PROCESSES, ids=list(ids)) if ids else []
    if not rows:
        return []
    wanted = [row.id for row in rows]
    texts: dict[str, list[str | None]] = {row.id: [row.name, summary_of(row.body)] for row in rows}
    for row in work.rows(_TASKS_OF, ids=wanted):
        texts[row.process] += [row.title, summary_of(row.body)]
    for row in work.rows(_COMMENTS_OF, ids=wanted):
        texts[row.process].append(_read(row.body).content)
    _add_tags(work, kinds.Kind.PROCESS, texts)
    return [_doc(work, Kind.PROCESS, row.id, row.name, texts[row.id], goes_with=row.id) for row in rows]


def of_tasks(work: Work, ids: Sequence[str]) -> list[Doc]:
    """Those that are there."""
    rows = work.rows(_TASKS, ids=list(ids)) if ids else []
    if not rows:
        return []
    texts: dict[str, list[str | None]] = {row.id: [row.title, summary_of(row.body)] for row in rows}
    for row in work.rows(_COMMENTS, ids=[row.id for row in rows]):
        texts[row.task].append(_read(row.body).content)
    _add_tags(work, kinds.Kind.TASK, texts)
    return [_doc(work, Kind.TASK, row.id, row.title, texts[row.id], goes_with=row.process or row.id) for row in rows]


def of_templates(work: Work, ids: Sequence[str]) -> list[Doc]:
    """Those that are in the library, each with its steps and fields."""
    contents = found.contents(work, ids)
    tags: dict[str, list[str | None]] = {content.id: [] for content in contents}
    _add_tags(work, kinds.Kind.TEMPLATE, tags)
    return [each for content in contents for each in _of_template(work, content, tags[content.id])]


def _add_tags(work: Work, kind: kinds.Kind, texts: dict[str, list[str | None]]) -> None:
    for identity, tagged in tagging.of(work, kind, list(texts)).items():
        texts[identity] += [each.tag.title for each in tagged]


def _of_template(work: Work, content: Template, tags: Sequence[str | None]) -> Iterable[Doc]:
    inside: list[str | None] = []
    for step in content.steps:
        yield _doc(work, Kind.STEP, step.id, step.title, [step.title, step.summary], of_template=content.id)
        inside += [step.title, step.summary]
        yield from _fields(work, step.fields, content)
    yield from _fields(work, content.kickoff.fields, content)
    fields = [*content.kickoff.fields, *(field for step in content.steps for field in step.fields)]
    texts = [content.title, content.summary, *inside, *(field.label for field in fields), *tags]
    yield _doc(work, Kind.TEMPLATE, content.id, content.title, texts, of_template=content.id)


def _fields(work: Work, fields: Sequence[Field], content: Template) -> Iterable[Doc]:
    for field in fields:
        yield _doc(work, Kind.FIELD, field.id, field.label, [field.label, field.guidance], of_template=content.id)


def of_snippets(work: Work, ids: Sequence[str]) -> list[Doc]:
    """Those that are there. Snippets have numbers; here they have ids like everything else."""
    known = snippets.all_of(work, [int(each, 16) for each in ids])
    return [
        _doc(work, Kind.SNIPPET, texts.snippet_id(one.no), one.title, [one.title, one.content])
        for one in known.values()
    ]


def summary_of(body: str) -> str | None:
    """The description or the notes in the body of a task or process."""
    return _read(body).summary if '"summary"' in body else None


def _doc(
    work: Work,
    kind: Kind,
    identity: str,
    title: str,
    texts: Iterable[str | None],
    *,
    goes_with: str | None = None,
    of_template: str | None = None,
) -> Doc:
    return Doc(
        kind=kind,
        object=identity,
        process=goes_with,
        template=of_template,
        title=title_of(title),
        words=words_of(texts, scope=scope_of(work.org, kind)),
    )


def fields_by_id(content: Template) -> dict[str, tuple[Field, str | None]]:
    """Fields with the id of their step; None: of the kick-off form."""
    placed: dict[str, tuple[Field, str | None]] = {field.id: (field, None) for field in content.kickoff.fields}
    return {**placed, **{field.id: (field, step.id) for step in content.steps for field in step.fields}}
