"""Tags and folders of templates: where a body files one, what a copy takes along, what an answer shows."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from procession.engine.template import Template
from procession.errors import Invalid
from procession.labels import filing, policy, tagging, tags
from procession.labels.kinds import Kind
from procession.labels.values import Folder, Tag
from procession.plumbing.work import Work
from procession.templates.wire.bodies import TemplateIn
from procession.templates.wire.errors import Errors, given

MOST_TAGS_SENT = 100


def folder_sent(work: Work, body: TemplateIn, errors: Errors) -> Folder | UnsetType | None:
    """Where the body files the template; None takes it out of its folder, UNSET leaves it."""
    if body.folder_id is UNSET:
        return UNSET
    return _folder(work, body.folder_id, Kind.TEMPLATE, "folder_id", errors)


def with_default_folder(work: Work, content: Template, body: TemplateIn, errors: Errors) -> Template:
    """`default_folder` is where new processes of the template stand."""
    sent = body.default_folder
    if sent is UNSET or sent == content.settings.default_folder:
        return content
    found = _folder(work, sent, Kind.PROCESS, "default_folder", errors)
    return replace(content, settings=replace(content.settings, default_folder=found.id if found else None))


def moves(work: Work, template_id: str, folder: Folder | UnsetType | None) -> bool:
    """Whether the template would stand elsewhere than now."""
    if folder is UNSET:
        return False
    there = filing.of(work, Kind.TEMPLATE, [template_id]).get(template_id)
    return (there.folder if there else None) != (folder.id if isinstance(folder, Folder) else None)


def put(work: Work, template_id: str, folder: Folder | UnsetType | None) -> None:
    if isinstance(folder, Folder):
        filing.file(work, Kind.TEMPLATE, template_id, folder)
    elif folder is None:
        filing.unfile(work, Kind.TEMPLATE, template_id)


def copy_labels(work: Work, source: str, target: str) -> None:
    """A copy inside one organization bears the same tags and stands in the same folder (behaviour B12)."""
    for found in tagging.of(work, Kind.TEMPLATE, [source])[source]:
        tagging.attach(work, Kind.TEMPLATE, target, found.tag)
    there = filing.of(work, Kind.TEMPLATE, [source]).get(source)
    if there is not None:
        folder = filing.must_be_folder(work, there.folder, Kind.TEMPLATE, path="folder_id")
        filing.file(work, Kind.TEMPLATE, target, folder)


def tag_step(work: Work, step_id: str, words: Sequence[str]) -> None:
    """A new step bears these tags, named by id or title (`api-templates` 2.1)."""
    if len(words) > tagging.MOST_TAGS:
        raise Invalid.at({"tags": [f"A step may bear at most {tagging.MOST_TAGS} tags."]})
    for found in tags.must_be(work, list(dict.fromkeys(words)), path="tags"):
        tagging.attach(work, Kind.STEP, step_id, found)


def tag_imported_steps(work: Work, titles: Mapping[str, Sequence[str]]) -> None:
    """Tags of the steps of an import, by title; what is not here is made or named, as with `bring_tags`."""
    for step, wanted in titles.items():
        _bring(work, Kind.STEP, step, wanted)


def copy_step_tags(work: Work, copies: Mapping[str, str]) -> None:
    """`copies` maps steps to their copies."""
    for source, borne in tagging.of(work, Kind.STEP, list(copies)).items():
        for found in borne:
            tagging.attach(work, Kind.STEP, copies[source], found.tag)


def bring_tags(work: Work, target: str, titles: Sequence[str]) -> None:
    """Tags of a copy from elsewhere, by title: those that are here, and new ones where the caller may make them."""
    _bring(work, Kind.TEMPLATE, target, titles)


def _bring(work: Work, kind: Kind, target: str, titles: Sequence[str]) -> None:
    for title in list(dict.fromkeys(titles))[: tagging.MOST_TAGS]:
        found = _tag(work, title)
        if found is None:
            work.warn("tags", f"The tag {title!r} was left out: there is none here, and only administrators add tags.")
        else:
            tagging.attach(work, kind, target, found)


def titles_of(work: Work, template_id: str) -> list[str]:
    return [each.tag.title for each in tagging.of(work, Kind.TEMPLATE, [template_id])[template_id]]


def titles_sent(held: Any) -> list[str]:
    """The titles in an exported object's `tags`, wrapped or bare."""
    listed = held.get("data") if isinstance(held, dict) else held
    entries = listed if isinstance(listed, list) else []
    found = [each.get("title") if isinstance(each, dict) else each for each in entries]
    return [each for each in found if isinstance(each, str) and each][:MOST_TAGS_SENT]


def words_sent(held: Any) -> list[str]:
    """Ids or titles in the `tags` of a new step: texts, or the objects that a read shows, wrapped or bare."""
    listed = held.get("data") if isinstance(held, dict) else held
    entries = listed if isinstance(listed, list) else []
    found = [each.get("tag_id") or each.get("title") if isinstance(each, dict) else each for each in entries]
    return [each for each in found if isinstance(each, str) and each][:MOST_TAGS_SENT]


def known_folder(work: Work, sent: Any, kind: Kind, path: str) -> Folder | None:
    """Of an import: a folder that is not here is left out and named."""
    if not given(sent) or not sent:
        return None
    try:
        return filing.must_be_folder(work, str(sent), kind, path=path)
    except Invalid:
        work.warn(path, "Left out: there is no such folder in this organization.")
        return None


def _tag(work: Work, title: str) -> Tag | None:
    found = tags.find_all(work, [title])
    if found:
        return found[0]
    if not policy.may_manage_tags(work.actor) or len(title) > tags.LONGEST_TITLE:
        return None
    return tags.create(work, title, None)


def _folder(work: Work, sent: str | UnsetType | None, kind: Kind, path: str, errors: Errors) -> Folder | None:
    if not isinstance(sent, str) or not sent:
        return None
    try:
        return filing.must_be_folder(work, sent, kind, path=path)
    except Invalid as refusal:
        errors.add(path, refusal.errors[path][0])
        return None
