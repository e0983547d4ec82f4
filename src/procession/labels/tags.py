"""The organization's list of tags: create, change, delete, find (behaviour B17, `api-templates` 6)."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from procession.errors import Invalid, NotFound
from procession.ids import is_id
from procession.labels import events, policy, store
from procession.labels.values import Tag
from procession.plumbing.work import Work

LONGEST_TITLE = 30
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_AUTOMATIC = ("from:", "task:", "step:")
"""How titles of tags begin that a machine made."""


class TagNotFound(NotFound):
    """No such tag in this organization."""


def get(work: Work, tag_id: str) -> Tag:
    found = store.tags.find(work, tag_id)
    if found is None:
        raise TagNotFound("There is no such tag in this organization.")
    return found


def create(work: Work, title: str | None, color: str | None) -> Tag:
    policy.must_be_able_to_manage_tags(work.actor)
    made = Tag(
        id=work.new_id(),
        no=work.number_everywhere("tag_no"),
        title=_title(title),
        color=_color(color),
        automatic=_is_automatic(title or ""),
        created=work.now,
    )
    if not store.tags.add(work, made):
        raise _taken()
    work.emit(events.tag_changed("created", made.id, {"text": made.title}))
    return made


def update(work: Work, tag_id: str, *, title: str | None, color: str | None) -> Tag:
    """None: unchanged."""
    policy.must_be_able_to_manage_tags(work.actor)
    before = get(work, tag_id)
    after = before
    if title is not None:
        after = replace(after, title=_title(title), automatic=_is_automatic(title))
    if color is not None:
        after = replace(after, color=_color(color))
    if after == before:
        return before
    if not store.tags.save(work, after):
        raise _taken()
    changes = {"title": [before.title, after.title], "color": [before.color, after.color]}
    work.emit(events.tag_changed("updated", tag_id, {"text": after.title, "changes": changes}))
    return after


def delete(work: Work, tag_id: str) -> None:
    """For good, and off everything that bears it. Deleting one that is gone is no mistake (`api-templates` 6)."""
    policy.must_be_able_to_manage_tags(work.actor)
    found = store.tags.find(work, tag_id) if is_id(tag_id) else None
    if found is None:
        return
    store.taggings.clear_tag(work, found.no)
    store.tags.remove(work, tag_id)
    store.custom.clear(work, [tag_id])
    work.emit(events.tag_changed("deleted", tag_id, {"text": found.title}))


def find_all(work: Work, words: Sequence[str]) -> list[Tag] | None:
    """The tags that these words name, each by id or title; None when one names nothing."""
    ids = [word for word in words if is_id(word)]
    found = store.tags.named(work, ids, [word for word in words if word])
    known = {each.id for each in found} | {each.title.casefold() for each in found}
    if any(word.casefold() not in known for word in words):
        return None
    return found


def must_be(work: Work, words: Sequence[str], *, path: str) -> list[Tag]:
    """As `find_all`; raises Invalid at `path` for words that name no tag here."""
    found = find_all(work, words)
    if found is None:
        raise Invalid.at({path: ["There is no such tag in this organization; read the list of tags for their ids."]})
    return found


def _title(sent: str | None) -> str:
    title = (sent or "").strip()
    if not title:
        raise Invalid.at({"title": ["The title field is required."]})
    if len(title) > LONGEST_TITLE:
        raise Invalid.at({"title": [f"The title of a tag may have at most {LONGEST_TITLE} characters."]})
    return title


def _color(sent: str | None) -> str | None:
    if sent is None or sent == "":
        return None
    if _COLOR.fullmatch(sent) is None:
        raise Invalid.at({"color": ["Write the color as # and six hexadecimal digits, such as #3366CC."]})
    return sent


def _is_automatic(title: str) -> bool:
    return title.strip().startswith(_AUTOMATIC)


def _taken() -> Invalid:
    return Invalid.at({"title": ["There is a tag with this title already."]})
