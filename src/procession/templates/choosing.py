"""Options of fields that come from a list of the organization (behaviour C5).

A field holds the link, never the options: they are put in whenever a template or the version of a process is looked
at, so an edit of the list counts from then on, also for what is running. Stored answers keep their texts. A list that
was deleted still serves the processes that ask from it.
"""

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace

from procession.engine.template import Field, Option, Template
from procession.plumbing.work import Work
from procession.templates import store
from procession.templates.draft import OptionList
from procession.templates.texts import is_link, lists_in

Lists = Mapping[str, OptionList]


def filled(work: Work, contents: Sequence[Template]) -> list[Template]:
    """The contents with the present options; the very same content where no field has a list. What was filled once is
    kept with the content until one of its lists changes."""
    wanted = {one for content in contents for one in lists_in(content)}
    if not wanted:
        return list(contents)
    revisions = store.option_lists.revisions(work, sorted(wanted))
    known = [_kept(content, revisions) for content in contents]
    missing = {one for content, kept in zip(contents, known, strict=True) if kept is None for one in lists_in(content)}
    lists = store.option_lists.by_ids(work, sorted(missing))
    return [
        _keep(content, revisions, lists) if kept is None else kept
        for content, kept in zip(contents, known, strict=True)
    ]


def one(work: Work, content: Template) -> Template:
    return filled(work, [content])[0]


def detached(work: Work, content: Template) -> Template:
    """The content with its options as its own, for another organization."""
    return _changed(one(work, content), lambda field: replace(field, list=None)) if lists_in(content) else content


def linked(work: Work, field: Field) -> tuple[Field, str | None]:
    """A field as it is kept: without options of its own where its list is there; or why it can't be kept."""
    if field.list is None:
        return field, None
    known = store.option_lists.by_ids(work, [field.list["id"]]).get(field.list["id"])
    if known is None or known.gone is not None:
        return field, "There is no such list in this organization; read the lists for their ids."
    column = field.list.get("column_id")
    if column is not None and all(each.id != column for each in known.table.columns):
        return field, f"The list {known.name!r} has no column {column}."
    return replace(field, options=()), None


def as_it_is_now(work: Work, field: Field) -> Field:
    """The field with the present options of its list for its own; for forms outside of templates."""
    if field.list is None:
        return field
    lists = store.option_lists.by_ids(work, [field.list["id"]])
    return replace(_filled(field, lists), list=None)


def _kept(content: Template, revisions: Mapping[str, int]) -> Template | None:
    kept = content.memo.get("options")
    return kept[1] if kept is not None and kept[0] == _state(content, revisions) else None


def _keep(content: Template, revisions: Mapping[str, int], lists: Lists) -> Template:
    made = _changed(content, lambda field: _filled(field, lists))
    content.memo["options"] = (_state(content, revisions), made)
    return made


def _state(content: Template, revisions: Mapping[str, int]) -> tuple[int | None, ...]:
    return tuple(revisions.get(each) for each in lists_in(content))


def _changed(content: Template, change: Callable[[Field], Field]) -> Template:
    kickoff = replace(content.kickoff, fields=tuple(map(change, content.kickoff.fields)))
    steps = tuple(replace(step, fields=tuple(map(change, step.fields))) for step in content.steps)
    return replace(content, kickoff=kickoff, steps=steps)


def _filled(field: Field, lists: Lists) -> Field:
    if not is_link(field.list) or field.list["id"] not in lists:
        return field
    table = lists[field.list["id"]].table
    places = {column.id: place for place, column in enumerate(table.columns)}
    place = places.get(field.list.get("column_id"), 0)
    texts: dict[str, Option] = {}
    for row in table.rows:
        text = row.cells[place]
        if text and text not in texts:
            texts[text] = Option(id=row.id, text=text)
    return replace(field, options=tuple(texts.values()))
