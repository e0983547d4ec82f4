"""Putting tags on things and taking them off (behaviour B17). Whether the thing exists, and whether the caller may,
is asked by the rooms above."""

from collections.abc import Sequence

from procession.errors import Invalid
from procession.labels import events, store
from procession.labels.kinds import Kind
from procession.labels.values import Tag, Tagging
from procession.plumbing.work import Work

MOST_TAGS = 50
"""On one thing."""


def of(work: Work, kind: Kind, objects: Sequence[str]) -> dict[str, list[Tagging]]:
    """The tags of each of these things, in the order they were put there; one query."""
    return store.taggings.of(work, kind, objects)


def attach(work: Work, kind: Kind, object_id: str, tag: Tag, *, path: str = "tag_id") -> Tagging:
    """Doing it twice is doing it once; each time is written down (`api-templates` 6)."""
    there = store.taggings.of(work, kind, [object_id])[object_id]
    found = next((each for each in there if each.tag.no == tag.no), None)
    if found is None:
        if len(there) >= MOST_TAGS:
            raise Invalid.at({path: [f"A thing may bear at most {MOST_TAGS} tags. Remove one first."]})
        found = Tagging(no=work.number_everywhere("tagging_no"), kind=kind, object=object_id, tag=tag)
        store.taggings.add(work, found)
    work.emit(events.labelled(kind, object_id, "tags", old=None, new=tag.title))
    return found


def detach(work: Work, found: Tagging) -> None:
    store.taggings.remove(work, found.no)
    work.emit(events.labelled(found.kind, found.object, "tags", old=found.tag.title, new=None))


def replace(work: Work, kind: Kind, object_id: str, tags: Sequence[Tag], *, path: str = "tags") -> None:
    """These tags, and no others."""
    wanted = {each.no for each in tags}
    there = store.taggings.of(work, kind, [object_id])[object_id]
    for found in there:
        if found.tag.no not in wanted:
            detach(work, found)
    present = {each.tag.no for each in there}
    for tag in tags:
        if tag.no not in present:
            attach(work, kind, object_id, tag, path=path)


def find(work: Work, number: int) -> Tagging | None:
    return store.taggings.find(work, number)
